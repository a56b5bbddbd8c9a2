// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/check.h"
#include "app/settings/settings_problem.h"

namespace elite {

struct ConfigFacts
{
    QList<SettingsProblem> problems; ///< of Settings
    QList<SettingsProblem> refusals; ///< of the production rules
    int overridden = 0; ///< settings that the environment or a .env file sets
    QStringList envFiles; ///< the ones that were read
};

/// One line per wrong value.
Checks checkConfiguration(const ConfigFacts& facts);

} // namespace elite
