// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bots/bot_catalog.h"
#include "models/trading/bar_digest.h"

// The built-in bots. Each trades one instrument, long only, written against the Bot port alone.

namespace elite {

std::unique_ptr<Bot> makeMovingAverageCross(const BotSettings& settings);
std::unique_ptr<Bot> makeBreakout(const BotSettings& settings);
std::unique_ptr<Bot> makeMeanReversion(const BotSettings& settings);
std::unique_ptr<Bot> makeRsiSwing(const BotSettings& settings);
std::unique_ptr<Bot> makeGrid(const BotSettings& settings);
std::unique_ptr<Bot> makeDipBuyer(const BotSettings& settings);

} // namespace elite
