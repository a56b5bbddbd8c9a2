// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timeframe.h"
#include "models/market/feed_event.h"

#include <optional>
#include <vector>

namespace elite {

/// What is known of one instrument now. A value; the latest wins.
struct MarketRow
{
    Instrument instrument;
    Quote quote; // Zeros where the feed did not tell.
    Price last;
    TradingStatus status = TradingStatus::Unknown;
    std::optional<Price> dayAgo; // The price 24 hours of feed time before, where the feed reaches back so far.
    Timestamp heardAt = Timestamp::min(); // Feed time of its last event.
    bool isStale = false; // Live only: orders are refused.
    Timeframe finest; // The shortest candles that this feed can give.
    std::vector<float> spark; // Up to 48 closes of the last 24 hours, for a sparkline.
};

struct BookView // Best levels first; empty while there is no sound book.
{
    std::vector<BookLevel> bids;
    std::vector<BookLevel> asks;
    Timestamp time{};
    bool isLive = false;
};

} // namespace elite
