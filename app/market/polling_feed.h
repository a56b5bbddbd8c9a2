// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/event_filter.h"
#include "app/market/feed_meter.h"
#include "app/market/venues/venue_rest.h"

#include <QTimer>

#include <memory>

namespace elite {

/// The feed of a venue whose stream needs a key (Luno): ticker, trades and book are asked for in turn, as often as its
/// limit allows. Prices are some seconds old by nature, which health() and every price's age say.
class PollingFeed : public VenueFeed
{
    Q_OBJECT
public:
    struct Rules
    {
        Milliseconds round{3'000}; // Between two questions about one symbol.
        Milliseconds stale{60'000};
        std::size_t mostTrades = 100; // In an answer; those before them cannot be had.
    };
    PollingFeed(std::unique_ptr<VenueRest> rest, Rules rules);
    ~PollingFeed() override;

    VenueId venue() const override { return m_rest->venue(); }
    void start() override;
    void stop() override;
    void subscribe(const std::vector<Symbol>& symbols, Channels channels) override;

    VenueHealth health() const override;
    bool isFresh(const Symbol& symbol) const override;
    std::optional<std::chrono::milliseconds> tickAge(const Symbol& symbol) const override;
    const OrderBook* book(const Symbol& symbol) const override;

    void instruments(const QObject* context, Answer<InstrumentList> answer) override;
    void candles(const Symbol& symbol, Timeframe timeframe, Timestamp from, Timestamp to, const QObject* context,
                 Answer<std::vector<Candle>> answer) override;
    void trades(const Symbol& symbol, const QObject* context, Answer<std::vector<PublicTrade>> answer) override;
    void bookPicture(const Symbol& symbol, const QObject* context, Answer<BookUpdate> answer) override;
    void serverTime(const QObject* context, Answer<Timestamp> answer) override;

private:
    struct Watched
    {
        Channels channels;
        OrderBook book;
        Milliseconds askedAt{-1};
        std::optional<Milliseconds> tickAt;
        int asking = 0; // Answers outstanding.
        std::optional<Timestamp> newestTrade;
        bool hasHole = false; // Trades were missed for good, until it is unsubscribed.
    };

    void poll();
    void ask(const Symbol& symbol, Watched& watched);
    template <class T, class Take> void done(const Symbol& symbol, const Result<T>& got, Take take);
    void lookForHole(const Symbol& symbol, Watched& watched, const std::vector<PublicTrade>& told);
    void publish(std::vector<MarketEvent> events);
    VenueState state() const;
    Milliseconds now() const { return Milliseconds(m_clock.elapsed()); }

    std::unique_ptr<VenueRest> m_rest;
    Rules m_rules;
    EventFilter m_filter;
    std::map<Symbol, Watched> m_watched;
    QTimer m_timer;
    QElapsedTimer m_clock;
    mutable FeedMeter m_meter;
    VenueHealth m_counts;
    std::optional<Milliseconds> m_latency;
    std::optional<Milliseconds> m_lastTick;
    VenueState m_told = VenueState::Offline;
    bool m_isStarted = false;
};

} // namespace elite
