// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/synthetic_market.h"

#include <QByteArray>
#include <QStringView>

#include <span>

namespace elite {

inline constexpr QStringView kDemoTapeTitle = u"Demo market"; ///< in the file, whatever the language

/// The six made-up markets of the demo: a few coins, gold, a currency pair, a small wild one.
std::span<const SyntheticSettings> demoMarkets();

struct DemoLength
{
    int historyDays = 30; // One-minute candles before the first event.
    int eventMinutes = 24 * 60;
};

/// The demo tape: the same bytes on every machine. Takes a few seconds.
Result<QByteArray> makeDemoTape(const DemoLength& length = {});

} // namespace elite
