// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/candle_builder.h"
#include "models/market/candle_store.h"
#include "models/market/market_row.h"
#include "models/market/order_book.h"

#include <deque>

namespace elite {

/// Everything that is shown of a feed: prices, candles of any timeframe, books, last trades. Knows only what the feed
/// has said, so nothing after its `now` can be asked for. Values in, values out; used on one thread.
class MarketBoard
{
public:
    struct CandleChange
    {
        int watch = 0;
        bool isReset = false; // The candles are the whole series, not its end.
        std::vector<Candle> candles;
    };
    struct DepthChange
    {
        int watch = 0;
        BookView book;
        std::vector<PublicTrade> newTrades; // Oldest first.
    };

    /// `mostSilence`: a longer one in the minutes of live prices may be a hole, so that no price from before it counts
    /// as that of a day ago. On a tape it is a night or a weekend.
    void reset(std::vector<Instrument> instruments, std::optional<Duration> mostSilence = std::nullopt);
    /// Closed candles from before the first event.
    void setHistory(FeedIndex instrument, std::span<const Candle> candles);
    /// Closed minutes as the venue's own history tells them: in place of those that were made of trades, which may have
    /// missed some, and where there are none. Later ones that it does not tell stay; what lies before all that it tells
    /// goes, because a hole may follow it.
    void mendHistory(FeedIndex instrument, std::span<const Candle> candles);
    void apply(const FeedEvent& event);
    /// Feed time went on without an event: candles whose time is over close.
    void advance(Timestamp now);
    /// An instrument's feed cannot be trusted at the moment, or can again.
    void setStale(FeedIndex instrument, bool isStale);
    bool isStale(FeedIndex instrument) const;
    bool isAnyStale() const;

    const std::vector<Instrument>& instruments() const { return m_instruments; }
    std::optional<FeedIndex> find(const InstrumentId& id) const;
    Timestamp now() const { return m_now; }
    std::vector<MarketRow> rows();
    bool takeRowsChanged();

    /// `watch` is a number of the caller's, unique among all its watches; one that is there already begins anew.
    void watchCandles(int watch, FeedIndex instrument, Timeframe timeframe);
    void watchDepth(int watch, FeedIndex instrument);
    /// The instrument whose book nobody looks at any more.
    std::optional<FeedIndex> unwatch(int watch);
    std::vector<CandleChange> takeCandleChanges();
    std::vector<DepthChange> takeDepthChanges();

private:
    struct Shelf
    {
        MarketRow row;
        CandleStore minutes; // Or the bars of a feed that has only bars.
        CandleStore seconds; // The last hours.
        CandleBuilder minuteBuilder{Timeframe()};
        CandleBuilder secondBuilder;
        OrderBook book;
        Timestamp bookTime{};
        std::deque<PublicTrade> trades;
        std::size_t tradeCount = 0; // All that were ever there.
        std::int64_t sparkMinute = -1;
        bool isBarFed = false;
        bool isDayKnown = false; // The minutes reach back a day; till then the venue's own figure counts.

        explicit Shelf(const Instrument& instrument);
    };
    struct CandleWatch
    {
        int id = 0;
        FeedIndex instrument = 0;
        Timeframe timeframe;
        CandleFolder folder;
        std::size_t fed = 0; // The number of the closed candle that the folder sees next.
        std::optional<Candle> forming;
        bool isFresh = true;
    };
    struct DepthWatch
    {
        int id = 0;
        FeedIndex instrument = 0;
        std::size_t trades = 0;
        Timestamp bookTime = Timestamp::min();
        bool isFresh = true;
    };

    void applyTo(Shelf& shelf, const Quote& quote);
    void applyTo(Shelf& shelf, const DayFigures& day);
    void applyTo(Shelf& shelf, const PublicTrade& trade);
    void applyTo(Shelf& shelf, const Candle& candle);
    void applyTo(Shelf& shelf, const BookUpdate& update);
    void applyTo(Shelf& shelf, const StatusChange& change);
    void updateSpark(Shelf& shelf) const;
    void restart(CandleWatch& watch);

    std::vector<Instrument> m_instruments;
    std::vector<Shelf> m_shelves;
    std::vector<CandleWatch> m_candleWatches;
    std::vector<DepthWatch> m_depthWatches;
    std::vector<Candle> m_closed; // Scratch.
    Timestamp m_now{};
    std::optional<Duration> m_mostSilence;
    bool m_rowsChanged = true;
};

} // namespace elite
