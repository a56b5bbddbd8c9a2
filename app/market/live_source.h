// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/feed_watchdog.h"
#include "app/market/market_source.h"
#include "app/market/minute_mender.h"
#include "app/market/venues/venue_catalog.h"
#include "models/market/minute_past.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace elite {

class CandleCache;

/// Live public prices of one venue as a feed, without any key. Lives on the session thread.
class LiveSource : public MarketSource
{
    Q_OBJECT
public:
    struct Setup
    {
        VenueId venue;
        std::vector<Symbol> symbols; // Wanted beside the well-known markets of the venue.
        std::vector<Instrument> like; // The same markets as these, of another venue, instead of the well-known ones.
        std::vector<VenueId> next; // May take over when this one stays silent; empty: none.
        FeedWatchdog::Rules watch{};
        QString cacheFile; // market.db; empty: nothing is kept.
        std::unique_ptr<VenueFeed> feed; // Instead of the venue's own, for tests.
        std::chrono::milliseconds mendsAfter{0}; // Instead of after the end of the minute, for tests.
    };
    explicit LiveSource(Setup setup);
    ~LiveSource() override;

    /// Asks the venue what it trades; ready() or failed() follows.
    void prepare();

    const std::vector<Instrument>& instruments() const override { return m_instruments; }
    FeedState state() const override;
    std::vector<Candle> history(FeedIndex instrument) const override;
    void start(MarketSink& sink) override;
    void wantDepth(FeedIndex instrument, bool isWanted) override;
    void older(FeedIndex instrument, Timeframe timeframe, Timestamp before, int count, OnCandles onCandles) override;
    bool isFresh(FeedIndex instrument) const override;
    std::optional<VenueHealth> health() const override;
    const VenueId& venue() const { return m_setup.venue; }
    /// Everything the venue trades, known from ready() on.
    const std::vector<Instrument>& markets() const { return m_markets; }
    void setNext(std::vector<VenueId> next);

Q_SIGNALS:
    void ready();
    void failed(const elite::Error& why);
    void historyChanged(elite::FeedIndex instrument); // history() has more.
    /// This venue has been silent for too long; `to` is allowed to take over.
    void fallover(const elite::VenueId& to, elite::VenueState why);

private:
    struct Load // Of the past of one market.
    {
        FeedIndex instrument = 0;
        int failures = 0;
    };

    void choose(const InstrumentList& all);
    void loadNext();
    void take(Load load, const MinutePast::Range& asked, const Result<std::vector<Candle>>& told);
    void keep(FeedIndex instrument, std::vector<Candle> told);
    void mend(FeedIndex instrument, Timestamp from, const std::function<void(bool)>& done);
    void onHappened(const std::vector<MarketEvent>& events, Timestamp receivedAt);
    void onHealth();
    void watchOver();

    Setup m_setup;
    const VenueInfo* m_info;
    std::unique_ptr<VenueFeed> m_feed;
    std::unique_ptr<CandleCache> m_cache;
    std::unique_ptr<FeedWatchdog> m_watchdog;
    std::vector<Instrument> m_markets;
    std::vector<Instrument> m_instruments;
    std::set<Symbol> m_doubtful; // Stream and REST tell different prices: not to be traded on.
    std::map<Symbol, FeedIndex> m_indexOf;
    std::vector<MinutePast> m_past;
    MinuteMender m_mender;
    std::deque<Load> m_loads; // To be asked for next.
    bool m_isLoading = false;
    MarketSink* m_sink = nullptr;
    std::vector<FeedEvent> m_batch;
    std::uint64_t m_index = 0;
    Timestamp m_last{};
};

/// The markets that a newcomer looks for, in the venue's own list: the big coins against dollars, then currencies.
std::vector<Instrument> wellKnownMarkets(const std::vector<Instrument>& all, std::size_t most);

} // namespace elite
