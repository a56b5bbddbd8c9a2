// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/ledger_key.h"
#include "app/cli/output.h"
#include "app/journal/journal_export.h"
#include "app/storage/full_backup.h"
#include "app/storage/ledger_service.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>
#include <QTemporaryDir>

namespace elite::cli {

namespace {

int failed(const Arguments& arguments, const QString& what)
{
    if (arguments.json()) {
        printJson({{QStringLiteral("error"), what}});
    } else {
        complain(what);
    }
    return Failed;
}

int refuse(const QString& what)
{
    complain(what + QStringLiteral(" See: elite export --help"));
    return Usage;
}

/// A proved copy in this folder, so that the window may go on writing.
Result<std::unique_ptr<Ledger>> openCopy(const AppPaths& paths, const LedgerKey& key, const QTemporaryDir& folder)
{
    if (!QFileInfo::exists(paths.ledgerFile())) {
        return Error{ErrorCode::NotFound, QStringLiteral("there is no ledger yet: nothing was traded here")};
    }
    auto database = Database::open(paths.ledgerFile(), Database::Access::ReadOnly, Database::Durability::Full);
    if (!database) {
        return database.error();
    }
    const auto copy = makeBackup(*database, folder.path(), EventChain(key.master), QDateTime::currentDateTimeUtc());
    if (!copy) {
        return copy.error();
    }
    LedgerOptions options;
    options.places
        = {copy->file, folder.filePath(QStringLiteral("backups")), folder.filePath(QStringLiteral("damaged"))};
    return Ledger::open(std::move(options), key.master);
}

int exportEverything(AppContext& context, const LedgerKey& key, const Arguments& arguments)
{
    const QString file = arguments.value("everything");
    const EventChain chain(key.master);
    const auto made = makeFullBackup(context.paths(), &chain, file, [](double) { return true; });
    if (!made) {
        return failed(arguments, made.error().detail);
    }
    if (arguments.json()) {
        printJson({{QStringLiteral("file"), file},
                   {QStringLiteral("files"), made->files},
                   {QStringLiteral("bytes"), made->bytes},
                   {QStringLiteral("rows"), made->ledgerRows}});
    } else {
        print(QStringLiteral("%1: %2 files, %3 bytes, %4 rows of the ledger proved. Keys are not in it.")
                  .arg(file)
                  .arg(made->files)
                  .arg(made->bytes)
                  .arg(made->ledgerRows));
    }
    return Good;
}

int exportTrades(AppContext& context, const LedgerKey& key, const Arguments& arguments, SheetFormat format)
{
    const QTemporaryDir folder(context.paths().runtime + QStringLiteral("/export-XXXXXX"));
    const auto ledger = folder.isValid()
        ? openCopy(context.paths(), key, folder)
        : Result<std::unique_ptr<Ledger>>(
            Error{ErrorCode::Storage, QStringLiteral("no folder for a copy of the ledger: ") + folder.errorString()});
    const auto found = ledger ? exportJournal(**ledger, context.paths(), arguments.value("account"))
                              : Result<JournalExport>(ledger.error());
    if (!found) {
        return failed(arguments, found.error().detail);
    }
    for (const QString& name : found->withoutPrices) {
        complain(QStringLiteral("left out: '%1', because the tape that it was traded on is gone").arg(name));
    }
    const QByteArray bytes = writeSheet(found->trades, format);
    const QString path = arguments.value("output");
    if (path.isEmpty()) {
        QFile out;
        const bool isOut = out.open(stdout, QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush();
        return isOut ? Good : failed(arguments, QStringLiteral("standard output takes nothing"));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failed(arguments,
                      QStringLiteral("%1 was not written: %2. What was there before is still there.")
                          .arg(path, file.errorString()));
    }
    const auto count = static_cast<qint64>(found->trades.size());
    if (arguments.json()) {
        printJson({{QStringLiteral("file"), path},
                   {QStringLiteral("trades"), count},
                   {QStringLiteral("accounts"), QJsonArray::fromStringList(found->accounts)},
                   {QStringLiteral("left_out"), QJsonArray::fromStringList(found->withoutPrices)}});
    } else {
        print(QStringLiteral("%1: %2 round trips of %3 accounts").arg(path).arg(count).arg(found->accounts.size()));
    }
    return Good;
}

} // namespace

int runExport(const QStringList& given)
{
    Arguments arguments("export",
                        "Writes the round trips of practice accounts as a table, exact and complete, with plans and "
                        "notes; the window shows such a file with Import. Or one file with everything.");
    arguments.add("output", QStringLiteral("The file; standard output unless given."), "FILE");
    arguments.add("format", QStringLiteral("csv or json; what the file's name ends in, csv unless given."), "FORMAT");
    arguments.add("account", QStringLiteral("Name or number of a practice account; all unless given."), "NAME");
    arguments.add("everything",
                  QStringLiteral("Instead: records, settings, charts, pictures and tapes of runs in one proved file, "
                                 "which File > Restore everything takes."),
                  "FILE");
    arguments.add("code", QStringLiteral("Read the recovery code from standard input instead of asking the keychain."));
    if (const std::optional<int> done = arguments.parse(given)) {
        return *done;
    }
    if (!arguments.positional().isEmpty()) {
        return refuse(QStringLiteral("use: elite export [--output FILE] [--account NAME] or --everything FILE."));
    }
    const bool wantsAll = arguments.has("everything");
    if (wantsAll && (arguments.has("output") || arguments.has("account") || arguments.has("format"))) {
        return refuse(QStringLiteral("--everything has no other choices."));
    }
    const QString ending = QFileInfo(arguments.value("output")).suffix().toLower();
    const QString format = arguments.has("format") ? arguments.value("format").toLower()
        : ending == QLatin1StringView("json")      ? ending
                                                   : QStringLiteral("csv");
    if (format != QLatin1StringView("csv") && format != QLatin1StringView("json")) {
        return refuse(QStringLiteral("'%1' is no format: csv or json.").arg(format));
    }
    if (arguments.json() && !wantsAll && !arguments.has("output")) {
        return refuse(QStringLiteral("--json is the answer about a file: say --output FILE. The table itself as JSON: "
                                     "--format json."));
    }
    AppContext context(AppContext::Program::CommandLine, QStringLiteral("elite"));
    if (const Done done = context.start(); !done) {
        return failed(arguments, done.error().detail);
    }
    const auto key = ledgerKey(context, arguments.has("code"));
    if (!key) {
        return failed(arguments, key.error().detail);
    }
    return wantsAll ? exportEverything(context, *key, arguments)
                    : exportTrades(context, *key, arguments,
                                   format == QLatin1StringView("json") ? SheetFormat::Json : SheetFormat::Csv);
}

} // namespace elite::cli
