// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/market_source.h"
#include "app/market/venues/venue_catalog.h"

#include <QTimer>

#include <map>
#include <memory>
#include <optional>

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
        std::vector<Symbol> symbols; // Wanted ones; empty: the well-known markets of the venue.
        QString cacheFile; // market.db; empty: nothing is kept.
        std::unique_ptr<VenueFeed> feed; // Instead of the venue's own, for tests.
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
    std::optional<VenueHealth> health() const override { return m_feed->health(); }

Q_SIGNALS:
    void ready();
    void failed(const elite::Error& why);
    void historyChanged(elite::FeedIndex instrument); // history() has more.

private:
    void choose(const InstrumentList& all);
    void loadNext();
    void onHappened(const std::vector<MarketEvent>& events, Timestamp receivedAt);
    void onHealth();

    Setup m_setup;
    const VenueInfo* m_info;
    std::unique_ptr<VenueFeed> m_feed;
    std::unique_ptr<CandleCache> m_cache;
    std::vector<Instrument> m_instruments;
    std::map<Symbol, FeedIndex> m_indexOf;
    std::vector<std::vector<Candle>> m_history;
    std::size_t m_nextHistory = 0;
    MarketSink* m_sink = nullptr;
    std::vector<FeedEvent> m_batch;
    std::uint64_t m_index = 0;
    Timestamp m_last{};
};

/// The markets that a newcomer looks for, in the venue's own list: the big coins against dollars, then currencies.
std::vector<Instrument> wellKnownMarkets(const std::vector<Instrument>& all, std::size_t most);

} // namespace elite
