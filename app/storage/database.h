// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace elite {

/// SQL text that can only come from a literal in the source: values are always bound, never pasted.
class Sql
{
public:
    template <std::size_t N>
    consteval Sql(const char (&text)[N])
        : m_text(text)
        , m_size(N)
    {
    }
    const char* text() const { return m_text; }
    int size() const { return int(m_size); } // with the final NUL

private:
    const char* m_text;
    std::size_t m_size;
};

/// One prepared statement. Used on the thread of its Database. A failed bind is reported by the next step().
class Statement
{
public:
    Statement() = default;

    Statement& bind(int index, qint64 value); // indexes start at 1
    /// Bytes and text must live until the statement has been stepped.
    Statement& bindBytes(int index, QByteArrayView bytes);
    Statement& bindText(int index, QByteArrayView utf8);

    Result<bool> step(); ///< true: a row is there
    Done run(); ///< steps to the end and resets, for statements without rows
    void reset();

    // Columns start at 0; views are valid until the next step or reset.
    qint64 integer(int column) const;
    QByteArrayView bytes(int column) const;
    bool isNull(int column) const;
    int columnCount() const;
    /// Type and value as bytes that are equal exactly when the cells are equal.
    QByteArray cell(int column) const;

private:
    friend class Database;
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bindError = 0;
};

/// A thin owner of one SQLite connection. Used on one thread at a time.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite, Create };
    enum class Durability { Full, Normal }; // Full: a commit survives a power cut. Normal: the last ones may be lost.

    static Result<Database> open(const QString& file, Access access, Durability durability);
    static Result<Database> inMemory();
    /// Creates `file` if needed and holds SQLite's exclusive lock on it until destroyed; Locked when somebody else
    /// does.
    static Result<Database> openLockFile(const QString& file);

    Result<Statement> prepare(Sql sql);
    Done run(Sql sql); ///< one statement without values
    Done runScript(QByteArrayView script); ///< several statements, from our own resources only
    Result<qint64> integer(Sql sql); ///< first column of the first row
    Result<QByteArray> bytes(Sql sql);

    /// Empty when SQLite finds nothing wrong with the pages, otherwise its first complaint.
    Result<QString> integrityComplaint();
    /// A compact copy of everything in a new file.
    Done vacuumInto(const QString& file);
    /// Called after each commit with the number of pages in the write-ahead log.
    void onCommit(std::function<void(int pages)> hook);
    Done checkpoint(); ///< moves what it can from the write-ahead log into the file, waits for nobody

private:
    static Result<Database> connect(const QString& file, int flags);
    Done configure(Access access, Durability durability);
    Error lastError(const char* doing) const;

    struct Close
    {
        void operator()(sqlite3* connection) const;
    };
    std::unique_ptr<std::function<void(int)>> m_onCommit; // on the heap: SQLite keeps its address
    std::unique_ptr<sqlite3, Close> m_connection;
};

/// Rolls back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Database& database); // takes the write lock at once
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Done commit();

private:
    explicit Transaction(Database& database);
    Database* m_database;
};

} // namespace elite
