// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_store.h"

#include "app/storage/storage_files.h"

#include <QDateTime>
#include <QFileInfo>

namespace elite {

namespace {

constexpr qint64 kSchemaVersion = 1;

constexpr QByteArrayView kSchema
    = "BEGIN IMMEDIATE;"
      "CREATE TABLE IF NOT EXISTS setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
      "CREATE TABLE IF NOT EXISTS state(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;"
      "PRAGMA application_id=1163150163;" // "ETCS"
      "PRAGMA user_version=1;"
      "COMMIT;";

/// `settings.db` goes into `damaged-<time>/` beside it.
QString asideFolder(const QString& file)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    return QFileInfo(file).absolutePath() + QStringLiteral("/damaged-") + stamp;
}

Done checked(Database& database)
{
    const Result<qint64> version = database.integer("PRAGMA user_version");
    if (!version) {
        return version.error();
    }
    if (*version > kSchemaVersion) {
        return Error{ErrorCode::NewerFormat,
                     QStringLiteral("the settings file belongs to a newer version of the program")};
    }
    if (*version == 0) {
        Done made = database.runScript(kSchema);
        if (!made) {
            return made;
        }
    }
    const Result<QString> complaint = database.integrityComplaint();
    if (!complaint) {
        return complaint.error();
    }
    return complaint->isEmpty() ? Done() : Done(Error{ErrorCode::Corrupt, QStringLiteral("settings: ") + *complaint});
}

} // namespace

Done SettingsStore::open(const QString& file)
{
    Done opened = openOnce(file);
    if (!opened && opened.error().code == ErrorCode::Corrupt) {
        m_database.reset();
        const Result<QString> aside = moveDatabaseAside(file, asideFolder(file));
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
    Result<Database> database = Database::open(file, Database::Access::Create, Database::Durability::Normal);
    if (!database) {
        return database.error();
    }
    makePrivate(file);
    m_database.emplace(std::move(*database));
    Done sound = checked(*m_database);
    if (!sound) {
        return sound;
    }
    return values() ? Done()
                    : Done(Error{ErrorCode::Corrupt, QStringLiteral("the tables of the settings cannot be read")});
}

Result<QList<std::pair<QString, QString>>> SettingsStore::values() const
{
    QList<std::pair<QString, QString>> rows;
    if (!m_database) {
        return rows;
    }
    Result<Statement> statement = m_database->prepare("SELECT key, value FROM setting ORDER BY key");
    if (!statement) {
        return statement.error();
    }
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return rows;
        }
        rows.append({QString::fromUtf8(statement->bytes(0)), QString::fromUtf8(statement->bytes(1))});
    }
}

Done SettingsStore::setValue(const QString& key, const QString& value)
{
    if (!m_database) {
        return Error{ErrorCode::Unavailable, m_whyClosed};
    }
    Result<Statement> statement = m_database->prepare(
        "INSERT INTO setting(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value");
    if (!statement) {
        return statement.error();
    }
    const QByteArray name = key.toUtf8();
    const QByteArray text = value.toUtf8();
    return statement->bindText(1, name).bindText(2, text).run();
}

Done SettingsStore::removeValue(const QString& key)
{
    if (!m_database) {
        return Error{ErrorCode::Unavailable, m_whyClosed};
    }
    Result<Statement> statement = m_database->prepare("DELETE FROM setting WHERE key = ?1");
    if (!statement) {
        return statement.error();
    }
    const QByteArray name = key.toUtf8();
    return statement->bindText(1, name).run();
}

QByteArray SettingsStore::state(const QString& name) const
{
    if (!m_database) {
        return {};
    }
    Result<Statement> statement = m_database->prepare("SELECT value FROM state WHERE name = ?1");
    if (!statement) {
        return {};
    }
    const QByteArray wanted = name.toUtf8();
    const Result<bool> row = statement->bindText(1, wanted).step();
    return row && *row ? statement->bytes(0).toByteArray() : QByteArray();
}

Done SettingsStore::setState(const QString& name, const QByteArray& value)
{
    if (!m_database) {
        return Error{ErrorCode::Unavailable, m_whyClosed};
    }
    Result<Statement> statement = m_database->prepare(
        "INSERT INTO state(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value = excluded.value");
    if (!statement) {
        return statement.error();
    }
    const QByteArray wanted = name.toUtf8();
    return statement->bindText(1, wanted).bindBytes(2, value).run();
}

} // namespace elite
