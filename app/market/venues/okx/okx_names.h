// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/record.h"

#include <array>

// What OKX calls the parts of its messages, REST and stream alike.

namespace elite {

inline constexpr std::array kOkxTradeNames{
    json::Name{"instId", json::Part::Symbol}, json::Name{"px", json::Part::Price},
    json::Name{"sz", json::Part::Quantity},   json::Name{"side", json::Part::TakerWord},
    json::Name{"tradeId", json::Part::Id},    json::Name{"ts", json::Part::Millis}};
inline constexpr std::array kOkxTickerNames{
    json::Name{"instId", json::Part::Symbol}, json::Name{"last", json::Part::Last},
    json::Name{"bidPx", json::Part::Bid},     json::Name{"bidSz", json::Part::BidSize},
    json::Name{"askPx", json::Part::Ask},     json::Name{"askSz", json::Part::AskSize},
    json::Name{"open24h", json::Part::Open},  json::Name{"high24h", json::Part::High},
    json::Name{"low24h", json::Part::Low},    json::Name{"vol24h", json::Part::Volume},
    json::Name{"ts", json::Part::Millis}};
inline constexpr std::array kOkxCandleColumns{json::Part::Millis, json::Part::Open,  json::Part::High,
                                              json::Part::Low,    json::Part::Close, json::Part::Volume,
                                              json::Part::Skip,   json::Part::Skip,  json::Part::IsClosed};

} // namespace elite
