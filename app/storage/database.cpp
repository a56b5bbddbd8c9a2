// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/database.h"

#include <sqlite3.h>

#include <QRegularExpression>

#include <cerrno>

namespace elite {

namespace {

ErrorCode codeOf(int result, int systemError)
{
    switch (result & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::Full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_ERROR: // our statements are right, so the tables are not the ones we made
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Corrupt;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::Denied;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return ErrorCode::InvalidInput;
    case SQLITE_IOERR:
        return systemError == ENOSPC ? ErrorCode::Full : ErrorCode::Storage;
    default:
        return ErrorCode::Storage;
    }
}

Error errorOf(sqlite3* connection, const char* doing)
{
    const int result = sqlite3_extended_errcode(connection);
    return {codeOf(result, sqlite3_system_errno(connection)),
            QStringLiteral("%1: %2 (%3)")
                .arg(QLatin1String(doing), QString::fromUtf8(sqlite3_errmsg(connection)), QString::number(result))};
}

int callOnCommit(void* hook, sqlite3*, const char*, int pages)
{
    (*static_cast<std::function<void(int)>*>(hook))(pages);
    return SQLITE_OK;
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement& Statement::bind(int index, qint64 value)
{
    m_bindError |= sqlite3_bind_int64(m_statement.get(), index, value);
    return *this;
}

Statement& Statement::bindBytes(int index, QByteArrayView bytes)
{
    // An empty view may have no address, which SQLite would take for NULL.
    const char* start = bytes.isEmpty() ? "" : bytes.data();
    m_bindError |= sqlite3_bind_blob64(m_statement.get(), index, start, sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    return *this;
}

Statement& Statement::bindText(int index, QByteArrayView utf8)
{
    const char* start = utf8.isEmpty() ? "" : utf8.data();
    m_bindError |= sqlite3_bind_text64(m_statement.get(), index, start, sqlite3_uint64(utf8.size()), SQLITE_STATIC,
                                       SQLITE_UTF8);
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindError != SQLITE_OK) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("a value could not be bound (%1)").arg(m_bindError)};
    }
    const int result = sqlite3_step(m_statement.get());
    if (result == SQLITE_ROW) {
        return true;
    }
    if (result == SQLITE_DONE) {
        return false;
    }
    return errorOf(sqlite3_db_handle(m_statement.get()), "step");
}

Done Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row) {
            reset();
            return row.error();
        }
        if (!*row) {
            reset();
            return {};
        }
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get()); // repeats the error of the last step, which was reported there
    sqlite3_clear_bindings(m_statement.get());
    m_bindError = SQLITE_OK;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView Statement::bytes(int column) const
{
    const void* start = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char*>(start), qsizetype(sqlite3_column_bytes(m_statement.get(), column))};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

QByteArray Statement::cell(int column) const
{
    QByteArray out(1, char(sqlite3_column_type(m_statement.get(), column)));
    return out.append(bytes(column));
}

void Database::Close::operator()(sqlite3* connection) const
{
    sqlite3_close_v2(connection);
}

Result<Database> Database::open(const QString& file, Access access, Durability durability)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    flags |= access == Access::Create ? SQLITE_OPEN_CREATE : 0;
    auto out = connect(file, flags);
    if (!out) {
        return out;
    }
    const Done done = out->configure(access, durability);
    return done ? std::move(out) : Result<Database>(done.error());
}

Result<Database> Database::connect(const QString& file, int flags)
{
    Database out;
    sqlite3* connection = nullptr;
    const int result = sqlite3_open_v2(file.toUtf8().constData(), &connection, flags, nullptr);
    out.m_connection.reset(connection);
    if (result != SQLITE_OK) {
        return out.lastError("open");
    }
    return out;
}

Result<Database> Database::inMemory()
{
    return connect(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Result<Database> Database::openLockFile(const QString& file)
{
    auto out = connect(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!out) {
        return out;
    }
    const Done done = out->runScript("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE;");
    return done ? std::move(out) : Result<Database>(done.error());
}

Done Database::configure(Access access, Durability durability)
{
    sqlite3* connection = m_connection.get();
    sqlite3_busy_timeout(connection, 5000);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    Done common = runScript("PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA cell_size_check=ON;"
                            "PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;");
    if (!common || access == Access::ReadOnly) {
        return common;
    }
    // fullfsync matters on macOS only, where fsync alone leaves the data in the drive's cache.
    Done done = runScript(durability == Durability::Full
                              ? "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=FAST;"
                                "PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON;"
                              : "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;");
    if (!done) {
        return done;
    }
    const auto mode = bytes("PRAGMA journal_mode");
    if (!mode) {
        return mode.error();
    }
    if (*mode != "wal") {
        return Error{ErrorCode::Storage, QStringLiteral("the file system cannot hold a write-ahead log")};
    }
    return {};
}

Error Database::lastError(const char* doing) const
{
    return errorOf(m_connection.get(), doing);
}

Result<Statement> Database::prepare(Sql sql)
{
    Statement out;
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v3(m_connection.get(), sql.text(), sql.size(), SQLITE_PREPARE_PERSISTENT,
                                          &statement, nullptr);
    out.m_statement.reset(statement);
    if (result != SQLITE_OK) {
        return lastError("prepare");
    }
    return out;
}

Done Database::run(Sql sql)
{
    auto statement = prepare(sql);
    return statement ? statement->run() : Done(statement.error());
}

Done Database::runScript(QByteArrayView script)
{
    const QByteArray text = script.toByteArray(); // ends with NUL
    if (sqlite3_exec(m_connection.get(), text.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return lastError("script");
    }
    return {};
}

Result<qint64> Database::integer(Sql sql)
{
    auto statement = prepare(sql);
    if (!statement) {
        return statement.error();
    }
    const auto row = statement->step();
    if (!row) {
        return row.error();
    }
    return *row ? Result<qint64>(statement->integer(0)) : Error{ErrorCode::NotFound, QStringLiteral("no row")};
}

Result<QByteArray> Database::bytes(Sql sql)
{
    auto statement = prepare(sql);
    if (!statement) {
        return statement.error();
    }
    const auto row = statement->step();
    if (!row) {
        return row.error();
    }
    return *row ? Result<QByteArray>(statement->bytes(0).toByteArray())
                : Error{ErrorCode::NotFound, QStringLiteral("no row")};
}

Result<QString> Database::integrityComplaint()
{
    const auto answer = bytes("PRAGMA integrity_check(1)");
    if (!answer) {
        return answer.error();
    }
    const QString complaint = *answer == "ok" ? QString() : QString::fromUtf8(*answer);
    // A read that failed is reported as a finding too. It says nothing about the file.
    static const QRegularExpression kCode(QStringLiteral("error code[= ](\\d+)"));
    const auto code = kCode.match(complaint);
    if (code.hasMatch() && (code.captured(1).toInt() & 0xff) != SQLITE_CORRUPT) {
        return Error{ErrorCode::Storage, QStringLiteral("integrity check: ") + complaint};
    }
    return complaint;
}

Done Database::vacuumInto(const QString& file)
{
    auto statement = prepare("VACUUM INTO ?1");
    if (!statement) {
        return statement.error();
    }
    const QByteArray path = file.toUtf8();
    return statement->bindText(1, path).run();
}

void Database::onCommit(std::function<void(int)> hook)
{
    m_onCommit = std::make_unique<std::function<void(int)>>(std::move(hook));
    sqlite3_wal_hook(m_connection.get(), callOnCommit, m_onCommit.get()); // also ends the automatic checkpoints
}

Done Database::checkpoint()
{
    if (sqlite3_wal_checkpoint_v2(m_connection.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr)
        != SQLITE_OK) {
        return lastError("checkpoint");
    }
    return {};
}

Transaction::Transaction(Database& database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Result<Transaction> Transaction::begin(Database& database)
{
    if (const Done done = database.run("BEGIN IMMEDIATE"); !done) {
        return done.error();
    }
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database != nullptr) {
        // Fails harmlessly when SQLite has rolled back by itself after an I/O error.
        (void)m_database->run("ROLLBACK");
    }
}

Done Transaction::commit()
{
    Done done = m_database->run("COMMIT");
    if (done) {
        m_database = nullptr;
    }
    return done;
}

} // namespace elite
