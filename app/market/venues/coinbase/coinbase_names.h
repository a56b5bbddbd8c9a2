// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/record.h"

#include <array>

// What Coinbase Advanced Trade calls the parts of its messages, REST and stream alike.

namespace elite {

/// "side" is the maker's: recorded SELL trades stand at the best ask.
inline constexpr std::array kCoinbaseTradeNames{
    json::Name{"product_id", json::Part::Symbol}, json::Name{"price", json::Part::Price},
    json::Name{"size", json::Part::Quantity},     json::Name{"side", json::Part::MakerWord},
    json::Name{"trade_id", json::Part::Id},       json::Name{"time", json::Part::IsoTime},
};
inline constexpr std::array kCoinbaseCandleNames{
    json::Name{"product_id", json::Part::Symbol}, json::Name{"start", json::Part::Seconds},
    json::Name{"open", json::Part::Open},         json::Name{"high", json::Part::High},
    json::Name{"low", json::Part::Low},           json::Name{"close", json::Part::Close},
    json::Name{"volume", json::Part::Volume},
};

} // namespace elite
