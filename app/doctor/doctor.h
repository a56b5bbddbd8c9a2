// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_context.h"
#include "app/doctor/check.h"
#include "app/doctor/clock_check.h"
#include "app/doctor/config_check.h"

#include <array>

namespace elite {

/// What the doctor takes from the running services, on their thread, at once. The rest it finds itself.
struct DoctorInput
{
    AppPaths paths;
    QString startProblem; ///< why the services did not start; empty = they did
    ConfigFacts config;
    QString recordedPlace; ///< of the secrets
    QString coachKeyItem; ///< name under which the coach's key lies in the keychain; empty = none is listed
    bool keyFromEnvironment = false;
    std::optional<ClockReading> earlierClock;
    /// What the production rules say, by what the keychain will say.
    std::array<QList<SettingsProblem>, kCoachKeys.size()> refusals;
};
/// The services may have failed to start (`started`); the rest is looked at all the same.
DoctorInput doctorInput(AppContext& context, const Done& started);

struct Examination
{
    Checks checks;
    QList<SettingsProblem> refusals; ///< why production does not run with this configuration
    std::optional<ClockReading> clock; ///< to be kept for the next time; only when the clock was right
};
/// Looks at everything: gathers the facts, then lets the pure checks judge them. Blocks for up to some seconds (helper
/// programs, the keychain), so never on the thread of the window.
Examination examine(const DoctorInput& input);
/// Why production does not run with this configuration, asked before a program does its work. Empty at once in
/// development; in production it asks the keychain, which takes up to two seconds.
QList<SettingsProblem> startRefusals(AppContext& context);

void keepClock(Settings& settings, const Examination& examination);

} // namespace elite
