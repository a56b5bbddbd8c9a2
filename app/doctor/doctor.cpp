// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/doctor.h"

#include "app/base/version.h"
#include "app/doctor/clock_check.h"
#include "app/doctor/config_check.h"
#include "app/doctor/disk_check.h"
#include "app/doctor/system_check.h"
#include "app/settings/settings_table.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace elite {

namespace {

constexpr int kClockWaitMs = 150;
constexpr QLatin1StringView kClockState("doctor.clock");

qint64 newestFile(const QString& folder)
{
    qint64 newest = 0;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo& file : files) {
        newest = std::max(newest, file.lastModified().toMSecsSinceEpoch());
    }
    return newest;
}

Checks clockChecks(AppContext& context, bool hasSettings)
{
    const qint64 newest = newestFile(context.paths().data);
    ClockFacts facts = gatherClock(kClockWaitMs);
    facts.newestFileMs = newest;
    if (hasSettings) {
        facts.earlier = ClockReading::fromBytes(context.settings().state(kClockState));
    }
    const Checks checks = checkClock(facts);
    if (hasSettings && !anyFailed(checks)) {
        // Only a clock that was right is kept to compare with.
        static_cast<void>(context.settings().setState(kClockState, facts.after.toBytes()));
    }
    return checks;
}

Checks configChecks(AppContext& context)
{
    const Settings& settings = context.settings();
    ConfigFacts facts;
    facts.problems = settings.problems();
    facts.refusals = context.refusals(CoachKey::Missing);
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    facts.envFiles = envFiles(environment, context.paths().data, QDir::currentPath());
    for (const SettingInfo& info : settingsTable()) {
        facts.overridden += settings.origin(QLatin1StringView(info.key)) > SettingOrigin::Stored ? 1 : 0;
    }
    return checkConfiguration(facts);
}

} // namespace

Checks examine(AppContext& context, const Done& started)
{
    Checks checks{{QStringLiteral("program"),
                   CheckState::Good,
                   QStringLiteral("Elite Trading Coach ") + QLatin1String(kVersion) + QStringLiteral(" (")
                       + QLatin1String(kCommit) + QLatin1Char(')'),
                   {}}};
    if (!started) {
        checks.append({QStringLiteral("start"), CheckState::Failed, started.error().detail,
                       QStringLiteral("see the lines about the disk below")});
    }
    for (const FolderFacts& facts : gatherFolders(context.paths())) {
        checks += checkFolder(facts);
    }
    checks += clockChecks(context, started.hasValue());
    if (started) {
        checks += configChecks(context);
    }
    const SystemFacts system = gatherSystem(QProcessEnvironment::systemEnvironment(), context.paths().runtime);
    checks += checkLibraries(system);
    checks += checkDisplay(system);
    checks += checkPorts(system);
    return checks;
}

} // namespace elite
