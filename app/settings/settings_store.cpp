// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_store.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace elite {

namespace {

constexpr int kSchemaVersion = 1;
constexpr int kApplicationId = 0x45544353; // "ETCS"

// The pragmas stand before the tables: journal_mode cannot change inside the transaction.
constexpr char kPragmas[] = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA trusted_schema=OFF;"
                            "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;";
constexpr char kSchema[]
    = "BEGIN IMMEDIATE;"
      "CREATE TABLE IF NOT EXISTS setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
      "CREATE TABLE IF NOT EXISTS state(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;";

struct Finalize
{
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

Error storageError(sqlite3* database)
{
    const int code = sqlite3_errcode(database);
    const bool damaged = code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
    const bool full = code == SQLITE_FULL;
    return {damaged    ? ErrorCode::Corrupt
                : full ? ErrorCode::Full
                       : ErrorCode::Storage,
            QStringLiteral("settings file: ") + QString::fromUtf8(sqlite3_errmsg(database))};
}

Statement prepared(sqlite3* database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    return Statement(statement);
}

QByteArray column(sqlite3_stmt* statement, int index)
{
    return QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, index)),
                      sqlite3_column_bytes(statement, index));
}

/// The single text that `sql` answers, empty when it fails.
QByteArray answer(sqlite3* database, const char* sql)
{
    const Statement statement = prepared(database, sql);
    return statement && sqlite3_step(statement.get()) == SQLITE_ROW ? column(statement.get(), 0) : QByteArray();
}

/// Moves the file and its companions out of the way; returns where the file itself went.
Result<QString> moveAside(const QString& file)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString target = file + QStringLiteral(".damaged-") + stamp;
    if (!QFile::rename(file, target)) {
        return Error{ErrorCode::Storage, QStringLiteral("cannot move the damaged settings file aside")};
    }
    for (const QString& companion : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::rename(file + companion, target + companion);
    }
    return target;
}

} // namespace

void SettingsStore::Close::operator()(sqlite3* database) const
{
    sqlite3_close_v2(database);
}

SettingsStore::SettingsStore() = default;
SettingsStore::~SettingsStore() = default;

Done SettingsStore::open(const QString& file)
{
    Done opened = openOnce(file);
    if (!opened && opened.error().code == ErrorCode::Corrupt) {
        const Result<QString> aside = moveAside(file);
        if (aside) {
            m_movedAside = *aside;
            opened = openOnce(file);
        }
    }
    if (!opened) {
        m_database.reset();
        m_whyClosed = opened.error().detail;
    }
    return opened;
}

Done SettingsStore::openOnce(const QString& file)
{
    sqlite3* raw = nullptr;
    const int code
        = sqlite3_open_v2(file.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    m_database.reset(raw);
    if (code != SQLITE_OK) {
        return storageError(raw);
    }
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    sqlite3_extended_result_codes(raw, 0);
    sqlite3_busy_timeout(raw, 2000); // ms; the other program holds the lock for one small transaction
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (sqlite3_exec(raw, kPragmas, nullptr, nullptr, nullptr) != SQLITE_OK) {
        return storageError(raw);
    }
    const QByteArray version = answer(raw, "PRAGMA user_version");
    if (version.toInt() > kSchemaVersion) {
        return Error{ErrorCode::Unavailable,
                     QStringLiteral("the settings file belongs to a newer version of the program")};
    }
    if (version.toInt() == 0) {
        const QByteArray finish = "PRAGMA application_id=" + QByteArray::number(kApplicationId)
            + "; PRAGMA user_version=" + QByteArray::number(kSchemaVersion) + "; COMMIT;";
        if (sqlite3_exec(raw, QByteArray(kSchema + finish).constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            return storageError(raw);
        }
    }
    const QByteArray check = answer(raw, "PRAGMA quick_check(1)");
    if (check != "ok") {
        return Error{ErrorCode::Corrupt, QStringLiteral("settings file: ") + QString::fromUtf8(check)};
    }
    return values() ? Done()
                    : Done(Error{ErrorCode::Corrupt, QStringLiteral("settings file: its tables cannot be read")});
}

Result<QList<std::pair<QString, QString>>> SettingsStore::values() const
{
    QList<std::pair<QString, QString>> rows;
    if (!m_database) {
        return rows;
    }
    const Statement statement = prepared(m_database.get(), "SELECT key, value FROM setting ORDER BY key");
    if (!statement) {
        return storageError(m_database.get());
    }
    int code = SQLITE_DONE;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW) {
        rows.append({QString::fromUtf8(column(statement.get(), 0)), QString::fromUtf8(column(statement.get(), 1))});
    }
    return code == SQLITE_DONE ? Result(rows) : storageError(m_database.get());
}

Done SettingsStore::run(const char* sql, const QList<QByteArray>& bindings) const
{
    if (!m_database) {
        return Error{ErrorCode::Unavailable, m_whyClosed};
    }
    const Statement statement = prepared(m_database.get(), sql);
    if (!statement) {
        return storageError(m_database.get());
    }
    for (int i = 0; i < bindings.size(); ++i) {
        const QByteArray& value = bindings.at(i);
        const bool blob = i == 1 && qstrncmp(sql, "INSERT INTO state", 17) == 0;
        const int size = static_cast<int>(value.size());
        blob ? sqlite3_bind_blob(statement.get(), i + 1, value.constData(), size, SQLITE_STATIC)
             : sqlite3_bind_text(statement.get(), i + 1, value.constData(), size, SQLITE_STATIC);
    }
    return sqlite3_step(statement.get()) == SQLITE_DONE ? Done() : storageError(m_database.get());
}

Done SettingsStore::setValue(const QString& key, const QString& value)
{
    return run("INSERT INTO setting(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
               {key.toUtf8(), value.toUtf8()});
}

Done SettingsStore::removeValue(const QString& key)
{
    return run("DELETE FROM setting WHERE key = ?1", {key.toUtf8()});
}

QByteArray SettingsStore::state(const QString& name) const
{
    if (!m_database) {
        return {};
    }
    const Statement statement = prepared(m_database.get(), "SELECT value FROM state WHERE name = ?1");
    const QByteArray wanted = name.toUtf8();
    sqlite3_bind_text(statement.get(), 1, wanted.constData(), static_cast<int>(wanted.size()), SQLITE_STATIC);
    return sqlite3_step(statement.get()) == SQLITE_ROW ? column(statement.get(), 0) : QByteArray();
}

Done SettingsStore::setState(const QString& name, const QByteArray& value)
{
    return run("INSERT INTO state(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
               {name.toUtf8(), value});
}

} // namespace elite
