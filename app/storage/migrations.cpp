// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/migrations.h"

#include <QDir>
#include <QFile>

namespace elite {

namespace {

QDir scriptsOf(const Schema& schema)
{
    return QDir(QStringLiteral(":/migrations/") + schema.name, QStringLiteral("*.sql"), QDir::Name, QDir::Files);
}

Done runMigration(Database& database, const Schema& schema, const QString& script, int version)
{
    QFile file(script);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound, QStringLiteral("a migration is missing: ") + script};
    }
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    const QByteArray marks = "PRAGMA application_id=" + QByteArray::number(schema.applicationId)
        + "; PRAGMA user_version=" + QByteArray::number(version) + ';';
    for (const QByteArray& part : {file.readAll(), marks}) {
        if (Done done = database.runScript(part); !done) {
            return done;
        }
    }
    return transaction->commit();
}

} // namespace

const Schema& ledgerSchema()
{
    static const Schema schema{QStringLiteral("ledger"), 0x45544c31}; // "ETL1"
    return schema;
}

const Schema& marketSchema()
{
    static const Schema schema{QStringLiteral("market"), 0x45544d31}; // "ETM1"
    return schema;
}

int newestVersion(const Schema& schema)
{
    return int(scriptsOf(schema).count());
}

Result<int> versionOf(Database& database, const Schema& schema)
{
    const auto id = database.integer("PRAGMA application_id");
    const auto version = database.integer("PRAGMA user_version");
    const auto tables = database.integer("SELECT count(*) FROM sqlite_schema");
    for (const auto* answer : {&id, &version, &tables}) {
        if (!*answer) {
            return answer->error();
        }
    }
    if (*id == 0 && *version == 0 && *tables == 0) {
        return 0;
    }
    if (*id != schema.applicationId || *version < 1) {
        return Error{ErrorCode::Corrupt, QStringLiteral("not a %1 file of this program").arg(schema.name)};
    }
    if (*version > newestVersion(schema)) {
        return Error{ErrorCode::NewerFormat,
                     QStringLiteral("the %1 file has format %2, this program knows %3")
                         .arg(schema.name, QString::number(*version), QString::number(newestVersion(schema)))};
    }
    return int(*version);
}

Result<int> migrate(Database& database, const Schema& schema)
{
    auto version = versionOf(database, schema);
    if (!version) {
        return version;
    }
    const QDir folder = scriptsOf(schema);
    const QStringList scripts = folder.entryList();
    require(!scripts.isEmpty(), "the migrations are not built in");
    for (int next = *version; next < scripts.size(); ++next) {
        if (const Done done = runMigration(database, schema, folder.filePath(scripts[next]), next + 1); !done) {
            return done.error();
        }
    }
    return *version;
}

} // namespace elite
