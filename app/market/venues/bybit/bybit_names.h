// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/record.h"

#include <array>

// What Bybit calls the parts of its messages.

namespace elite {

inline constexpr std::array kBybitTickerNames{
    json::Name{"symbol", json::Part::Symbol},     json::Name{"lastPrice", json::Part::Last},
    json::Name{"bid1Price", json::Part::Bid},     json::Name{"bid1Size", json::Part::BidSize},
    json::Name{"ask1Price", json::Part::Ask},     json::Name{"ask1Size", json::Part::AskSize},
    json::Name{"prevPrice24h", json::Part::Open}, json::Name{"highPrice24h", json::Part::High},
    json::Name{"lowPrice24h", json::Part::Low},   json::Name{"volume24h", json::Part::Volume},
};

} // namespace elite
