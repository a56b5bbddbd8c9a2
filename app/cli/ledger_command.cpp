// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/ledger_key.h"
#include "app/cli/output.h"
#include "app/storage/ledger_info.h"
#include "app/storage/ledger_service.h"
#include "app/storage/ledger_verify.h"

#include <QJsonArray>

#include <array>

namespace elite::cli {

namespace {

struct Task
{
    AppContext& context;
    const Arguments& arguments;

    RecoveryPlaces places() const { return ledgerPlaces(context.paths()); }
    Result<LedgerKey> key() const { return ledgerKey(context, arguments.has("code")); }
    void answer(const QString& text, const QJsonObject& json) const
    {
        arguments.json() ? printJson(json) : print(text);
    }
};

int failed(const Task& task, const Error& error)
{
    if (task.arguments.json()) {
        printJson({{QStringLiteral("error"), error.detail}});
    } else {
        complain(error.detail);
    }
    return Failed;
}

int verify(const Task& task)
{
    const auto key = task.key();
    const auto found
        = key ? verifyLedger(task.places().file, key->master, key->anchor) : Result<Verification>(key.error());
    if (!found) {
        return failed(task, found.error());
    }
    QString text = found->sound()
        ? QStringLiteral("sound: %1 rows proved").arg(found->chain.good.seq)
        : QStringLiteral("NOT SOUND: %1 at row %2: %3")
              .arg(damageName(found->chain.sound() ? Damage::ProjectionWrong : found->chain.damage))
              .arg(found->chain.firstBad)
              .arg(found->chain.sound() ? found->wrongTables.join(u' ') + found->walComplaint : found->chain.detail);
    if (!key->anchorKnown) {
        text += QStringLiteral("\nThe keychain was not asked: rows that are missing at the end would not be noticed.");
    }
    QJsonObject json = found->toJson();
    json.insert(QStringLiteral("anchor_compared"), key->anchorKnown);
    task.answer(text, json);
    return found->sound() ? Good : Failed;
}

int rebuild(const Task& task)
{
    const auto lock = InstanceLock::take(task.places().file + QStringLiteral("-lock"));
    const auto key = lock ? task.key() : Result<LedgerKey>(lock.error());
    if (!key) {
        return failed(task, key.error());
    }
    auto database = Database::open(task.places().file, Database::Access::ReadWrite, Database::Durability::Full);
    const auto found = database ? verifyDatabase(*database, EventChain(key->master), key->anchor)
                                : Result<Verification>(database.error());
    if (!found) {
        return failed(task, found.error());
    }
    if (!found->chain.sound()) {
        return failed(task,
                      {ErrorCode::Corrupt,
                       QStringLiteral("the log itself is damaged (") + found->chain.detail
                           + QStringLiteral("); see: elite ledger restore")});
    }
    const auto report = rebuildProjections(*database);
    if (!report) {
        return failed(task, report.error());
    }
    task.answer(QStringLiteral("made again from %1 events; different before: %2")
                    .arg(QString::number(report->events),
                         report->changed.isEmpty() ? QStringLiteral("nothing") : report->changed.join(u' ')),
                {{QStringLiteral("events"), report->events},
                 {QStringLiteral("changed"), QJsonArray::fromStringList(report->changed)}});
    return Good;
}

int backup(const Task& task)
{
    const auto key = task.key();
    auto database = key ? Database::open(task.places().file, Database::Access::ReadOnly, Database::Durability::Full)
                        : Result<Database>(key.error());
    const auto report = database
        ? makeBackup(*database, task.places().backupFolder, EventChain(key->master), QDateTime::currentDateTimeUtc())
        : Result<BackupReport>(database.error());
    if (!report) {
        return failed(task, report.error());
    }
    task.answer(
        QStringLiteral("%1: %2 rows proved, %3 bytes").arg(report->file).arg(report->lastSeq).arg(report->bytes),
        {{QStringLiteral("file"), report->file},
         {QStringLiteral("rows"), report->lastSeq},
         {QStringLiteral("bytes"), report->bytes},
         {QStringLiteral("removed"), QJsonArray::fromStringList(report->removed)}});
    return Good;
}

/// Opens the ledger as the window would: damage is repaired from the newest good backup.
int restore(const Task& task)
{
    const auto key = task.key();
    if (!key) {
        return failed(task, key.error());
    }
    LedgerOptions options;
    options.places = task.places();
    options.anchor = key->anchor;
    const auto ledger = Ledger::open(std::move(options), key->master);
    if (!ledger) {
        return failed(task, ledger.error());
    }
    const auto& recovery = (*ledger)->report().recovery;
    if (!recovery) {
        task.answer(QStringLiteral("nothing to restore: %1 rows, all sound").arg((*ledger)->report().rows),
                    {{QStringLiteral("restored"), false}});
        return Good;
    }
    QJsonObject json = recovery->toJson();
    json.insert(QStringLiteral("restored"), true);
    task.answer(
        QStringLiteral("restored from %1 up to row %2, %3 more rows saved out of the damaged file; %4.\n"
                       "The damaged file was moved to %5")
            .arg(recovery->backup.isEmpty() ? QStringLiteral("no backup") : recovery->backup)
            .arg(recovery->backupSeq)
            .arg(recovery->salvaged)
            .arg(recovery->lost
                     ? QStringLiteral("rows %1 to %2 are gone").arg(recovery->lost->first).arg(recovery->lost->last)
                     : QStringLiteral("nothing known is gone"))
            .arg(recovery->movedTo.isEmpty() ? QStringLiteral("nowhere: it was missing") : recovery->movedTo),
        json);
    return Good;
}

int info(const Task& task)
{
    const auto info = ledgerInfo(task.places());
    if (!info) {
        return failed(task, info.error());
    }
    task.answer(info->toText(), info->toJson());
    return Good;
}

struct Verb
{
    const char* name;
    int (*run)(const Task& task);
};
constexpr std::array kVerbs{Verb{"verify", verify}, Verb{"rebuild", rebuild}, Verb{"backup", backup},
                            Verb{"restore", restore}, Verb{"info", info}};

} // namespace

int runLedger(const QStringList& given)
{
    Arguments arguments("ledger", "Proves, repairs and copies the ledger.");
    arguments.addPositional(
        "verify|rebuild|backup|restore|info",
        QStringLiteral("verify: prove every row and name the first bad one. rebuild: make all tables again from"
                       " the log. backup: a checked copy. restore: repair a damaged ledger from the newest good"
                       " backup. info: age, size, backups."));
    arguments.add("code", QStringLiteral("read the recovery code from standard input instead of asking the keychain"));
    if (const std::optional<int> done = arguments.parse(given)) {
        return *done;
    }
    const QStringList words = arguments.positional();
    const auto verb = std::find_if(kVerbs.begin(), kVerbs.end(), [&words](const Verb& known) {
        return words.size() == 1 && words.constFirst() == QLatin1String(known.name);
    });
    if (verb == kVerbs.end()) {
        complain(QStringLiteral("say one of verify, rebuild, backup, restore, info; see: elite ledger --help"));
        return Usage;
    }
    AppContext context(AppContext::Program::CommandLine, QStringLiteral("elite"));
    const Task task{context, arguments};
    if (const Done done = context.start(); !done) {
        return failed(task, done.error());
    }
    return verb->run(task);
}

} // namespace elite::cli
