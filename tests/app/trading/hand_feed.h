// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/wall_clock.h"
#include "app/market/venue_feed.h"

namespace elite::test {

inline Instrument bitcoin()
{
    Instrument out;
    out.id = {VenueId::of("kraken"), Symbol::of("BTC/USD")};
    out.base = Currency::of("BTC");
    out.counter = Currency::of("USD");
    out.tickSize = *Decimal::parse("0.1");
    out.lotSize = *Decimal::parse("0.0001");
    out.minQuantity = *Decimal::parse("0.0001");
    out.status = TradingStatus::Trading;
    return out;
}

/// A venue in the test's hands.
class HandFeed : public VenueFeed
{
public:
    VenueId venue() const override { return VenueId::of("kraken"); }
    void start() override { m_state = VenueState::Live; }
    void stop() override { }
    void subscribe(const std::vector<Symbol>& symbols, Channels channels) override
    {
        m_subscribed = symbols;
        m_channels = channels;
    }
    VenueHealth health() const override
    {
        VenueHealth out;
        out.state = m_state;
        return out;
    }
    bool isFresh(const Symbol&) const override { return m_isFresh; }
    std::optional<std::chrono::milliseconds> tickAge(const Symbol&) const override { return std::nullopt; }
    const OrderBook* book(const Symbol&) const override { return nullptr; }
    void instruments(const QObject*, Answer<InstrumentList> answer) override
    {
        if (m_isBlocked) {
            answer(Error{ErrorCode::Denied, QStringLiteral("HTTP 451")});
        } else {
            answer(InstrumentList{{m_instrument}, 0});
        }
    }
    void candles(const Symbol&, Timeframe timeframe, Timestamp from, Timestamp to, const QObject*,
                 Answer<std::vector<Candle>> answer) override
    {
        ++m_asked;
        if (m_failures > 0) {
            --m_failures;
            answer(Error{ErrorCode::Unavailable, QStringLiteral("HTTP 503")});
            return;
        }
        std::vector<Candle> out;
        const Timestamp now = wallNow();
        const Timestamp begin = std::max(from, now - m_reach);
        for (Timestamp t = timeframe.floor(begin); t < to; t = timeframe.next(t)) {
            if (t >= begin) {
                out.push_back(folded(t, timeframe.next(t), now));
            }
        }
        answer(out);
    }
    /// As its own books say: every minute one trade of 1 at m_priceOf; the running minute's has not come yet.
    Candle folded(Timestamp open, Timestamp close, Timestamp now) const
    {
        Candle out{open, close, m_priceOf(open), {}, {}, {}, Quantity(), 0, CandleState::Forming};
        out.high = out.low = out.close = out.open;
        for (Timestamp t = open; t < close && t + std::chrono::minutes(1) <= now; t += std::chrono::minutes(1)) {
            out.close = m_priceOf(t);
            out.high = std::max(out.high, out.close);
            out.low = std::min(out.low, out.close);
            out.volume = *add(out.volume, *Quantity::parse("1"));
            ++out.trades;
        }
        out.state = close <= now ? CandleState::Closed : CandleState::Forming;
        return out;
    }
    void trades(const Symbol&, const QObject*, Answer<std::vector<PublicTrade>> answer) override
    {
        answer(std::vector<PublicTrade>());
    }
    void bookPicture(const Symbol&, const QObject*, Answer<BookUpdate> answer) override { answer(m_picture); }
    void serverTime(const QObject*, Answer<Timestamp> answer) override { answer(wallNow()); }

    void quote(const char* bid, const char* ask)
    {
        Quote q;
        q.time = wallNow();
        q.bid = *Price::parse(bid);
        q.ask = *Price::parse(ask);
        q.bidSize = q.askSize = *Quantity::parse("2");
        Q_EMIT happened({{m_instrument.id.symbol, q}}, wallNow());
    }

    Instrument m_instrument = bitcoin();
    std::vector<Symbol> m_subscribed;
    Channels m_channels;
    BookUpdate m_picture;
    VenueState m_state = VenueState::Offline;
    bool m_isFresh = true;
    bool m_isBlocked = false;
    std::function<Price(Timestamp minute)> m_priceOf = [](Timestamp) { return *Price::parse("96000"); };
    Duration m_reach = std::chrono::hours(24 * 365); // Of its history.
    int m_failures = 0; // So many questions for candles fail.
    int m_asked = 0;
};

} // namespace elite::test
