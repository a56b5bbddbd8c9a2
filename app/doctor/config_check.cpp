// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/config_check.h"

namespace elite {

namespace {

using Kind = SettingsProblem::Kind;

Check checkOf(const SettingsProblem& problem)
{
    const QString name
        = QStringLiteral("config.") + (problem.name.contains(QLatin1Char('/')) ? QStringLiteral("file") : problem.name);
    const QString text = problem.line();
    switch (problem.kind) {
    case Kind::RefusedOverride:
        return {name, CheckState::Failed, text,
                QStringLiteral("correct or remove it (") + problem.source + QLatin1Char(')')};
    case Kind::UnknownOverride:
        return {name, CheckState::Warning, text,
                QStringLiteral("correct the name (") + problem.source + QLatin1Char(')')};
    case Kind::RefusedStored:
        return {name, CheckState::Warning, text, QStringLiteral("run: elite config unset ") + problem.name};
    case Kind::UnreadableEnvFile:
        return {name, CheckState::Failed, text, QStringLiteral("correct the file, or take it away")};
    case Kind::DamagedFile:
        return {name, CheckState::Warning, text,
                QStringLiteral("set again what you had changed; the old file may be deleted")};
    case Kind::NoFile:
        return {name, CheckState::Failed, text, QStringLiteral("check the data folder (disk.data)")};
    case Kind::Refused:
        break;
    }
    return {name, CheckState::Failed, text, QStringLiteral("correct it, or use ELITE_ENV=development")};
}

} // namespace

Checks checkConfiguration(const ConfigFacts& facts)
{
    Checks checks;
    for (const SettingsProblem& problem : facts.refusals) {
        checks.append(checkOf(problem));
    }
    for (const SettingsProblem& problem : facts.problems) {
        checks.append(checkOf(problem));
    }
    if (checks.isEmpty()) {
        const QString from
            = facts.envFiles.isEmpty() ? QStringLiteral("the environment") : facts.envFiles.join(QStringLiteral(", "));
        checks.append({QStringLiteral("config"),
                       CheckState::Good,
                       facts.overridden == 0 ? QStringLiteral("every setting is accepted")
                                             : QStringLiteral("every setting is accepted, %1 set from outside (%2)")
                                                   .arg(facts.overridden)
                                                   .arg(from),
                       {}});
    }
    return checks;
}

} // namespace elite
