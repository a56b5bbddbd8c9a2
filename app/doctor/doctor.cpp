// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/doctor.h"

#include "app/base/version.h"
#include "app/doctor/database_check.h"
#include "app/doctor/disk_check.h"
#include "app/doctor/keychain_check.h"
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

ConfigFacts configFacts(const AppContext& context, const Settings& settings)
{
    ConfigFacts facts;
    facts.problems = settings.problems();
    facts.envFiles = envFiles(QProcessEnvironment::systemEnvironment(), context.paths().data, QDir::currentPath());
    for (const SettingInfo& info : settingsTable()) {
        facts.overridden += settings.origin(QLatin1StringView(info.key)) > SettingOrigin::Stored ? 1 : 0;
    }
    return facts;
}

QString coachKeyItem(const ApiKeys& keys)
{
    const auto found = std::ranges::find(keys.keys(), KeyProvider::OpenAi, &ApiKeyInfo::provider);
    return found == keys.keys().end() ? QString() : found->item;
}

KeychainFacts keychainFacts(const DoctorInput& input)
{
    KeychainFacts facts;
    facts.recordedPlace = input.recordedPlace;
    facts.coachKeyListed = !input.coachKeyItem.isEmpty();
    facts.keyFromEnvironment = input.keyFromEnvironment;
    facts.vaultExists = QFileInfo::exists(input.paths.vaultFile());
    const QString name = facts.coachKeyListed ? input.coachKeyItem : QStringLiteral("none");
    facts.report = probeKeychain(keychainItemKey(keychainProfile(qEnvironmentVariable("ELITE_HOME")), name));
    return facts;
}

Checks databaseChecks(const AppPaths& paths)
{
    const qint64 nowUs = QDateTime::currentMSecsSinceEpoch() * 1000;
    return checkDatabase(gatherDatabase(QStringLiteral("ledger"), paths.ledgerFile(), paths.backupFolder()), nowUs)
        + checkDatabase(gatherDatabase(QStringLiteral("market"), paths.marketFile()), nowUs)
        + checkDatabase(gatherDatabase(QStringLiteral("settings"), paths.settingsFile()), nowUs);
}

Check crashCheck(const AppPaths& paths)
{
    const QList<CrashReport> reports = crashReports(paths.crashFolder());
    const auto fresh = std::ranges::count(reports, false, &CrashReport::seen);
    return fresh == 0
        ? Check{QStringLiteral("log.crashes"), CheckState::Good, QStringLiteral("no new crash report"), {}}
        : Check{QStringLiteral("log.crashes"), CheckState::Warning,
                QStringLiteral("%1 crash reports in ").arg(fresh) + paths.crashFolder(),
                QStringLiteral("look at them in the window: Help > Report a problem")};
}

} // namespace

DoctorInput doctorInput(AppContext& context, const Done& started)
{
    DoctorInput input;
    input.paths = context.paths();
    if (!started) {
        input.startProblem = started.error().detail;
        return input;
    }
    Settings& settings = context.settings();
    input.config = configFacts(context, settings);
    input.recordedPlace = context.secrets().store.recordedPlace();
    input.coachKeyItem = coachKeyItem(context.secrets().keys);
    input.keyFromEnvironment = context.secrets().keys.hasEnvironmentKey();
    input.earlierClock = ClockReading::fromBytes(settings.state(kClockState));
    for (const CoachKey key : kCoachKeys) {
        input.refusals[static_cast<std::size_t>(key)] = context.refusals(key);
    }
    return input;
}

Examination examine(const DoctorInput& input)
{
    Examination result;
    Checks& checks = result.checks;
    checks.append({QStringLiteral("program"),
                   CheckState::Good,
                   QStringLiteral("Elite Trading Coach ") + QLatin1String(kVersion) + QStringLiteral(" (")
                       + QLatin1String(kCommit) + QLatin1Char(')'),
                   {}});
    if (!input.startProblem.isEmpty()) {
        checks.append({QStringLiteral("start"), CheckState::Failed, input.startProblem,
                       QStringLiteral("see the lines about the disk below")});
    }
    const qint64 newest = newestFile(input.paths.data);
    for (const FolderFacts& facts : gatherFolders(input.paths)) {
        checks += checkFolder(facts);
    }
    ClockFacts clock = gatherClock(kClockWaitMs);
    clock.newestFileMs = newest;
    clock.earlier = input.earlierClock;
    const Checks clockChecks = checkClock(clock);
    checks += clockChecks;
    if (!anyFailed(clockChecks)) {
        result.clock = clock.after;
    }
    const KeychainFacts keychain = keychainFacts(input);
    checks += checkKeychain(keychain);
    checks += databaseChecks(input.paths);
    if (input.startProblem.isEmpty()) {
        ConfigFacts config = input.config;
        result.refusals = input.refusals[static_cast<std::size_t>(storedCoachKey(keychain))];
        config.refusals = result.refusals;
        checks += checkConfiguration(config);
    }
    const SystemFacts system = gatherSystem(QProcessEnvironment::systemEnvironment(), input.paths.runtime);
    checks += checkLibraries(system);
    checks += checkDisplay(system);
    checks += checkPorts(system);
    checks.append(crashCheck(input.paths));
    return result;
}

QList<SettingsProblem> startRefusals(AppContext& context)
{
    if (context.refusals(CoachKey::Missing).isEmpty()) {
        return {}; // nothing that the keychain says can make it worse
    }
    return context.refusals(storedCoachKey(keychainFacts(doctorInput(context, {}))));
}

void keepClock(Settings& settings, const Examination& examination)
{
    if (examination.clock) {
        static_cast<void>(settings.setState(kClockState, examination.clock->toBytes()));
    }
}

} // namespace elite
