// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/trading_engine.h"

#include <algorithm>

// Long stretches of a backtest change nothing but prices. They are taken in one go: the same numbers, without asking
// for every bar what could not have happened. Part of TradingEngine.

namespace elite {

/// Prices that a stretch of bars must not leave, both included.
struct TradingEngine::QuietBand
{
    std::int64_t low = INT64_MIN;
    std::int64_t high = INT64_MAX;
};

bool TradingEngine::mayPassQuietly(InstrumentIndex instrument) const
{
    if (m_seats.size() > 1 || m_config.accounts.size() > 1 || !isKnown(instrument) || !m_flights.empty()
        || !m_inbox.empty() || !m_outbox.empty() || m_needsCheck || !m_config.contracts[instrument].maintenance.empty()
        || m_books[instrument].feed() != Feed::Bars) {
        return false;
    }
    const Account& account = m_portfolio.at(0);
    const auto& positions = account.positions();
    const bool isPlain = account.currencyCount() == 1 && positions.size() <= 1;
    return isPlain && (positions.empty() || positions.front().instrument == instrument) && m_values[0].isKnown;
}

EquityLine TradingEngine::equityLine(InstrumentIndex instrument) const
{
    const Account& account = m_portfolio.at(0);
    EquityLine line;
    line.contract = &m_config.contracts[instrument];
    line.fixed = account.cash(0).value;
    if (!account.positions().empty()) {
        const Position& position = account.positions().front();
        line.lots = position.lots;
        line.offset = position.lots > 0 ? -line.contract->halfSpread.value : line.contract->halfSpread.value;
        if (account.isMargin()) {
            line.fixed -= position.lots > 0 ? position.cost.value : -position.cost.value;
        }
    }
    return line;
}

/// Around the last close. Inside it no amount overflows and the daily loss limit is too far away to need the exact cost
/// of getting out: both are monotone in the close, so the ends decide. A close outside is process()'s business, and the
/// next band lies around it.
TradingEngine::QuietBand TradingEngine::quietBand(InstrumentIndex instrument) const
{
    const EquityLine line = equityLine(instrument);
    if (line.lots == 0) {
        return {};
    }
    const std::int64_t floor = m_gate.isTripped(0) ? INT64_MIN : m_gate.breakerFloor(0).value;
    const auto isFine = [&](std::int64_t close) {
        const auto worth = line.worthAt(close);
        const auto sum = worth ? checkedAdd(line.fixed, *worth) : std::nullopt;
        const std::int64_t margin = worth ? (*worth < 0 ? -*worth : *worth) / 16 : 0;
        return sum && *sum > INT64_MIN + margin && *sum - margin > floor;
    };
    const std::int64_t last = m_books[instrument].bid().value + line.contract->halfSpread.value; // A bar's close.
    for (const int share : {16, 128, 1024}) {
        const std::int64_t reach = last / share;
        if (isFine(last - reach) && isFine(last + reach)) {
            return {last - reach, last + reach};
        }
    }
    return {1, 0}; // Empty: the limit is near.
}

/// Where the bars meet none of the orders that wait. Empty when one of them may do something wherever the price goes.
TradingEngine::QuietBand TradingEngine::untouchedBand(InstrumentIndex instrument) const
{
    QuietBand band;
    for (const Order* order : m_venue.live()) {
        const bool mayEnd = order->tif != TimeInForce::Gtc;
        const bool waits
            = order->restsAtLimit() || (order->waitsForTrigger() && order->type != OrderType::TrailingStop);
        if (order->instrument != instrument || order->isFresh || mayEnd || !waits) {
            return {1, 0};
        }
        // A limit is met by a price on its far side, a stop by one on its near side; its own price counts for both.
        const bool isBelow = order->restsAtLimit() == (order->side == Side::Buy);
        const std::int64_t at = order->restsAtLimit() ? order->price.value : order->stop.value;
        if (isBelow) {
            band.low = std::max(band.low, at + 1);
        } else {
            band.high = std::min(band.high, at - 1);
        }
    }
    return band;
}

std::size_t TradingEngine::passQuietBars(InstrumentIndex instrument, const BarDigest& digest, std::size_t first,
                                         std::size_t count)
{
    if (count == 0 || !mayPassQuietly(instrument) || digest.bars()[first].time < m_now) {
        return 0;
    }
    const QuietBand orders = untouchedBand(instrument);
    const QuietBand limits = orders.low > orders.high ? orders : quietBand(instrument);
    const std::int64_t low = std::max(limits.low, orders.low);
    const std::int64_t high = std::min(limits.high, orders.high);
    if (low > high) {
        return 0;
    }
    std::span<const TimedBar> bars = digest.bars().subspan(first, count);
    if (bars.back().time >= m_nextDay) {
        const auto end = std::lower_bound(bars.begin(), bars.end(), m_nextDay,
                                          [](const TimedBar& bar, Timestamp day) { return bar.time < day; });
        bars = bars.first(static_cast<std::size_t>(end - bars.begin()));
    }
    if (low != INT64_MIN || high != INT64_MAX) {
        bars = bars.first(digest.staysWithin(first, bars.size(), low, high));
    }
    std::size_t passed = bars.size();
    if (!m_seats.empty() && passed > 0) {
        passed = m_seats.front().bot->takeQuiet(m_seats.front().context, instrument, bars);
    }
    if (passed == 0) {
        return 0;
    }
    const TimedBar& last = bars[passed - 1];
    m_now = last.time;
    m_heardAt[instrument] = m_now;
    m_books[instrument].applyClose(last.bar.close);
    m_venue.countBars(passed);
    m_values[0].isKnown = m_portfolio.value(m_values[0].value, 0, m_config.contracts, m_books, -1);
    return passed;
}

} // namespace elite
