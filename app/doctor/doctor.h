// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_context.h"
#include "app/doctor/check.h"

namespace elite {

/// Looks at everything the program needs: gathers the facts, then lets the pure checks judge them. Takes up to some
/// seconds (helper programs, the keychain), so never on the thread of the window. `startProblem` is why the services
/// did not start; the rest is looked at all the same.
Checks examine(AppContext& context, const Done& started);

} // namespace elite
