// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/database_check.h"

#include "app/storage/backup.h"
#include "app/storage/database.h"
#include "app/storage/file_inspection.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

namespace elite {

namespace {

constexpr qint64 kDayUs = 86'400'000'000;
constexpr qint64 kLargeLedger = 2'000'000'000; // bytes; about ten years of busy practice

QString dateOf(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000, QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-dd"));
}

void countLedger(Database& database, DatabaseFacts& facts)
{
    facts.rows = database.integer("SELECT count(*) FROM event_log").valueOr(-1);
    facts.firstUs = database.integer("SELECT wall_us FROM event_log ORDER BY seq LIMIT 1").valueOr(0);
    facts.lastUs = database.integer("SELECT wall_us FROM event_log ORDER BY seq DESC LIMIT 1").valueOr(0);
    facts.auditRows = database.integer("SELECT count(*) FROM audit").valueOr(-1);
}

} // namespace

DatabaseFacts gatherDatabase(const QString& role, const QString& path, const QString& backupFolder)
{
    DatabaseFacts facts;
    facts.role = role;
    facts.path = path;
    facts.exists = QFileInfo::exists(path);
    if (!backupFolder.isEmpty()) {
        facts.backups = static_cast<int>(backupsIn(backupFolder).size());
    }
    if (!facts.exists) {
        return facts;
    }
    facts.bytes = QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size();
    const FileInspection inspection = inspectDatabase(path);
    facts.complaint = inspection.fileComplaint;
    if (inspection.committedFramesLost) {
        facts.complaint = inspection.walComplaint;
    }
    Result<Database> database = Database::open(path, Database::Access::ReadOnly, Database::Durability::Full);
    if (!database) {
        facts.openError = database.error().detail;
        return facts;
    }
    const Result<QString> complaint = database->integrityComplaint();
    if (!complaint) {
        facts.openError = complaint.error().detail;
    } else if (facts.complaint.isEmpty()) {
        facts.complaint = *complaint;
    }
    if (role == QStringLiteral("ledger")) {
        countLedger(*database, facts);
    }
    return facts;
}

QString databaseSummary(const DatabaseFacts& facts)
{
    QString size = QString::number(static_cast<double>(facts.bytes) / 1e6, 'f', facts.bytes < 10'000'000 ? 2 : 0)
        + QStringLiteral(" MB");
    if (facts.rows < 0) {
        return size;
    }
    const QString since = facts.rows > 0 ? QStringLiteral(" since ") + dateOf(facts.firstUs) : QString();
    return size + QStringLiteral(", %1 records").arg(facts.rows) + since;
}

Checks checkDatabase(const DatabaseFacts& facts, qint64 nowUs)
{
    const QString name = QStringLiteral("database.") + facts.role;
    const bool ledger = facts.role == QStringLiteral("ledger");
    if (!facts.exists) {
        return {{name, CheckState::Note, QStringLiteral("there is no ") + facts.role + QStringLiteral(" file yet"),
                 facts.backups > 0
                     ? QStringLiteral("there are %1 backups: the next start restores the newest").arg(facts.backups)
                     : QString()}};
    }
    const QString advice = ledger ? QStringLiteral("start the program: it moves the file aside and restores the newest "
                                                   "good backup; or run: elite ledger verify")
                                  : QStringLiteral("start the program: it moves the file aside and begins a new one");
    if (!facts.openError.isEmpty()) {
        return {{name, CheckState::Failed, facts.path + QStringLiteral(" cannot be read: ") + facts.openError, advice}};
    }
    if (!facts.complaint.isEmpty()) {
        return {{name, CheckState::Failed, facts.path + QStringLiteral(" is damaged: ") + facts.complaint, advice}};
    }
    Checks checks{{name, CheckState::Good, databaseSummary(facts), {}}};
    if (!ledger) {
        return checks;
    }
    checks.append(facts.backups > 0 ? Check{name + QStringLiteral(".backups"),
                                            CheckState::Good,
                                            QStringLiteral("%1 backups").arg(facts.backups),
                                            {}}
                                    : Check{name + QStringLiteral(".backups"),
                                            CheckState::Note,
                                            QStringLiteral("no backup yet; one is made each day the program runs"),
                                            {}});
    checks.append({name + QStringLiteral(".audit"),
                   CheckState::Good,
                   QStringLiteral("%1 audit records, the ledger is %2 days old; records are never cut, so they outlive "
                                  "the seven years they are kept for")
                       .arg(facts.auditRows)
                       .arg(facts.rows > 0 ? (nowUs - facts.firstUs) / kDayUs : 0),
                   {}});
    if (facts.lastUs > nowUs + 60'000'000) {
        checks.append({name + QStringLiteral(".future"), CheckState::Failed,
                       QStringLiteral("the last record is from ") + dateOf(facts.lastUs)
                           + QStringLiteral(", after the clock of this computer"),
                       QStringLiteral("set date and time right before you trade")});
    }
    if (facts.bytes > kLargeLedger) {
        checks.append({name + QStringLiteral(".size"), CheckState::Note,
                       QStringLiteral("the ledger is large: ") + databaseSummary(facts),
                       QStringLiteral("that is no fault; backups take the same room again")});
    }
    return checks;
}

} // namespace elite
