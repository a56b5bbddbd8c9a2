// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/event_filter.h"
#include "app/market/feed_meter.h"
#include "app/market/gap_healer.h"
#include "app/market/live_shard.h"
#include "app/market/venues/venue_addresses.h"

#include <memory>

namespace elite {

/// The live feed of every venue that has a keyless stream. It spreads what is wanted over as few connections as the
/// venue allows, filters what they say, fetches what an outage swallowed, and says honestly how it is doing.
class LiveFeed : public VenueFeed
{
    Q_OBJECT
public:
    struct Parts
    {
        VenueId venue;
        std::unique_ptr<VenueStream> stream;
        std::unique_ptr<VenueRest> rest;
        VenueAddresses addresses;
        HostPolicy hosts = HostPolicy::known();
        std::optional<StreamRules> rules; // Instead of the stream's own: shorter waits for tests.
    };
    explicit LiveFeed(Parts parts);
    ~LiveFeed() override;

    VenueId venue() const override { return m_venue; }
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

    const StreamRules& rules() const { return m_rules; }
    VenueRest& rest() { return *m_rest; }
    GapHealer& healer() { return m_healer; }

private:
    /// What is subscribed to for it: a venue without quotes gives its book instead.
    Channels topicChannels(Channels wanted) const;
    void addTopics(const Symbol& symbol, Channels channels, std::vector<StreamTopic>& out) const;
    void addBookQuotes(std::vector<MarketEvent>& events);
    void place(const std::vector<StreamTopic>& topics);
    void unplace(const std::vector<StreamTopic>& topics);
    LiveShard* makeShard(int endpoint);
    void onHappened(std::vector<MarketEvent>& events, Timestamp receivedAt);
    void onCameBack(LiveShard* shard, Timestamp since);
    void onRefused(int httpStatus);
    void onLimits();
    void blockRegion();
    void healAll(const LiveShard& shard, Timestamp since);
    void tick();
    void tellState();
    VenueState state() const;
    Milliseconds now() const { return Milliseconds(m_clock.elapsed()); }

    VenueId m_venue;
    std::unique_ptr<VenueStream> m_stream;
    std::unique_ptr<VenueRest> m_rest;
    VenueAddresses m_addresses;
    HostPolicy m_hosts;
    StreamRules m_rules;
    ReconnectBudget m_reconnects;
    VenueHealth m_counts; // The counters only.
    EventFilter m_filter;
    GapHealer m_healer;
    std::map<Symbol, Channels> m_wanted;
    std::vector<LiveShard*> m_shards; // Owned as children.
    mutable FeedMeter m_meter;
    std::map<Symbol, Milliseconds> m_tickAt;
    std::map<Symbol, Quote> m_bookQuotes; // Where the venue sends no quotes: the last one made.
    Milliseconds m_lastTick{-1};
    QElapsedTimer m_clock;
    QTimer m_tick;
    std::int64_t m_reconnectsBefore = 0; // Of shards that are gone.
    Milliseconds m_blockedUntil{0};
    VenueState m_told = VenueState::Offline;
    int m_ticks = 0;
    bool m_isStarted = false;
    bool m_isRegionBlocked = false;
    bool m_isRegionAsked = false;
};

} // namespace elite
