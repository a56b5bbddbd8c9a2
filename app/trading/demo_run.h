// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/practice_log.h"
#include "models/market/instrument.h"

#include <functional>
#include <vector>

namespace elite {

inline constexpr int kDemoDays = 90;
/// Far beyond what counting reaches, so that no trade of the demo shares its number with a real one.
inline constexpr quint64 kDemoId = quint64(1) << 32;

/// Ninety days of a made-up trader on a made-up market, as the engine ran them: nothing in here was written by hand.
struct DemoRun
{
    PracticeAccount account;
    PracticeRun run;
    std::vector<PracticeStep> steps;
};

/// What the demo trades, in the order of its run.
std::vector<Instrument> demoInstruments();

/// The same bytes on every machine. `onProgress` hears the share that is done and says whether to go on; Cancelled
/// otherwise. Takes some seconds: never on the ui thread.
Result<DemoRun> makeDemoRun(const std::function<bool(double share)>& onProgress, int days = kDemoDays);

} // namespace elite
