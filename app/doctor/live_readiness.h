// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_context.h"
#include "app/doctor/check.h"
#include "app/storage/anchor.h"

namespace elite {

/// The two-minute checklist before real money: `elite verify`. Each check looks at the real thing where it is; none of
/// them sends an order or touches a private endpoint.
struct ReadinessInput
{
    AppContext& context;
    Secret master; // Empty: the keychain did not give it.
    std::optional<Anchor> anchor;
    bool anchorKnown = false;
    QString keyProblem; // Why there is no master key; empty with a fresh folder.
    bool hasLedger = false;
};

Check checkPricesWithoutKeys(bool asksVenues); ///< opens the demo market; asks the venues' public clocks when allowed
Check checkPaperDefault(const ReadinessInput& input);
Check checkLiveDefault(const Settings& settings);
Check checkEmergencyStop(); ///< a position and an order on the practice engine: flat and blocked within a second
Check checkGateRefuses(const ReadinessInput& input); ///< nothing, and six days of seven, do not pass
Check checkKeysPlace(AppContext& context);
Check checkNoSecretInFiles(AppContext& context, const std::vector<Secret>& secrets);
Check checkChainIntact(const ReadinessInput& input);
Check checkClockSane();
Check checkLimitsOn(const ReadinessInput& input);

} // namespace elite
