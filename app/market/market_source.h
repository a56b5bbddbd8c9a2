// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venue_feed.h"
#include "models/market/feed_event.h"

#include <QObject>

#include <functional>
#include <optional>
#include <span>

namespace elite {

/// Gets what a source says, in order, on the engine thread.
class MarketSink
{
public:
    virtual ~MarketSink() = default;
    /// `first` is the number of the first event in this source, counted from 0.
    virtual void onFeedEvents(std::uint64_t first, std::span<const FeedEvent> events) = 0;
    virtual void onFeedState(const FeedState& state) = 0;
};

/// One feed: a tape that is played, or live venues. Lives on the engine thread; made, started and ended there.
class MarketSource : public QObject
{
    Q_OBJECT
public:
    virtual const std::vector<Instrument>& instruments() const = 0;
    virtual FeedState state() const = 0;
    /// Closed candles from before the first event; one-minute ones where the feed has them.
    virtual std::vector<Candle> history(FeedIndex instrument) const = 0;
    /// From here on the sink, which must outlive the source, is called.
    virtual void start(MarketSink& sink) = 0;

    using OnCandles = std::function<void(std::vector<Candle>)>;
    /// Candles that open before `before`, oldest first; none where the feed reaches no further back. May answer later.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): the feeds that answer later keep it.
    virtual void older(FeedIndex, Timeframe, Timestamp /*before*/, int /*count*/, OnCandles onCandles)
    {
        onCandles({});
    }
    /// Whether somebody looks at its order book.
    virtual void wantDepth(FeedIndex, bool /*isWanted*/) { }
    /// May its prices be used now? A tape's always may.
    virtual bool isFresh(FeedIndex) const { return true; }
    /// Of a live venue.
    virtual std::optional<VenueHealth> health() const { return std::nullopt; }

    // Of a tape; live feeds ignore them.
    virtual void play() { }
    virtual void pause() { }
    virtual void setSpeed(double) { } // 0.1 to 10,000; 0: as fast as it goes.
    virtual void stepEvent() { }
    virtual void stepTo(Timestamp) { } // Plays at once up to this time, then pauses.
    virtual void setBlind(bool /*isBlind*/) { } // Title, source and hash are hidden until it is over.
};

} // namespace elite
