// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/trade_count.h"

#include <algorithm>
#include <map>
#include <set>

namespace elite {

namespace {

Duration distance(Timestamp a, Timestamp b)
{
    return a > b ? a - b : b - a;
}

bool isCrossed(const GateTrade& trade, std::span<const GateTrade> all)
{
    return std::any_of(all.begin(), all.end(), [&trade](const GateTrade& other) {
        return other.bot != trade.bot && other.instrument == trade.instrument && other.side != trade.side
            && distance(other.openedAt, trade.openedAt) <= kCrossWindow;
    });
}

/// Of this trader, on this account and symbol, within the run, at prices of the venue.
TradeCount belongs(const QualificationRun& run, const GateTrade& trade, Timestamp until)
{
    if (trade.account != run.account || trade.bot != run.trader.bot) {
        return TradeCount::OtherTrader;
    }
    if (trade.openedAt < run.startedAt || trade.closedAt >= until || trade.closedAt < trade.openedAt) {
        return TradeCount::OutsideRun;
    }
    if (trade.origin != FeedOrigin::Live || trade.isSynthetic) {
        return TradeCount::NotLivePrices;
    }
    const bool isPinned = trade.instrument.venue == run.venue
        && std::find(run.symbols.begin(), run.symbols.end(), trade.instrument.symbol) != run.symbols.end();
    return isPinned ? TradeCount::Counted : TradeCount::OtherSymbol;
}

TradeCount worth(const GateTrade& trade, std::span<const GateTrade> all)
{
    if (trade.fees.value <= 0 || trade.slippage.value < 0) {
        return TradeCount::NoFriction;
    }
    if (trade.closedAt - trade.openedAt < kShortestTrade && !trade.hasMoved) {
        return TradeCount::TooShort;
    }
    if (trade.entryValue <= Cash() || trade.entryValue < trade.minNotional) {
        return TradeCount::TooSmall;
    }
    return isCrossed(trade, all) ? TradeCount::Crossed : TradeCount::Counted;
}

} // namespace

QLatin1StringView nameOf(TradeCount count)
{
    switch (count) {
    case TradeCount::Counted:
        return QLatin1StringView("counted");
    case TradeCount::OutsideRun:
        return QLatin1StringView("outside-run");
    case TradeCount::OtherTrader:
        return QLatin1StringView("other-trader");
    case TradeCount::OtherSymbol:
        return QLatin1StringView("other-symbol");
    case TradeCount::NotLivePrices:
        return QLatin1StringView("not-live-prices");
    case TradeCount::NoFriction:
        return QLatin1StringView("no-friction");
    case TradeCount::TooShort:
        return QLatin1StringView("too-short");
    case TradeCount::TooSmall:
        return QLatin1StringView("too-small");
    case TradeCount::Crossed:
        return QLatin1StringView("crossed");
    case TradeCount::TooMany:
        return QLatin1StringView("too-many");
    case TradeCount::Repeated:
        return QLatin1StringView("repeated");
    }
    return {};
}

std::vector<TradeCount> countTrades(const QualificationRun& run, std::span<const GateTrade> trades, Timestamp until)
{
    std::vector<TradeCount> counts;
    counts.reserve(trades.size());
    std::set<quint64> seen;
    std::map<std::pair<std::int64_t, Symbol>, int> wins;
    for (const GateTrade& trade : trades) {
        TradeCount count = belongs(run, trade, until);
        if (count == TradeCount::Counted && !seen.insert(trade.id).second) {
            count = TradeCount::Repeated;
        }
        if (count == TradeCount::Counted && trade.net.value > 0) {
            count = worth(trade, trades);
            if (count == TradeCount::Counted
                && ++wins[{dayOf(trade.closedAt), trade.instrument.symbol}] > kMostWinsPerDay) {
                count = TradeCount::TooMany;
            }
        }
        counts.push_back(count);
    }
    return counts;
}

} // namespace elite
