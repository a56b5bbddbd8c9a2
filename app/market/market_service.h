// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_row.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace elite {

class MarketSource;
class SessionThread;

/// The candles of one instrument and timeframe, kept up to date for as long as the object lives. Only what the feed has
/// shown by its `now` is in it. Lives on the ui thread.
class CandleFeed : public QObject
{
    Q_OBJECT
public:
    const InstrumentId& instrument() const { return m_instrument; }
    Timeframe timeframe() const { return m_timeframe; }
    /// Oldest first; the last one may be forming.
    const std::vector<Candle>& candles() const { return m_candles; }
    /// Asks for candles before the oldest; prepended() follows, with 0 when there are none.
    void loadOlder(int count);

Q_SIGNALS:
    void reset(); // candles() is another series: after opening, seeking, a repaired gap.
    void updated(int changed); // The last `changed` candles are new or different.
    void prepended(int count);

private:
    friend class MarketService;
    CandleFeed(const InstrumentId& instrument, Timeframe timeframe)
        : m_instrument(instrument)
        , m_timeframe(timeframe)
    {
    }

    void take(const std::vector<Candle>& candles, bool isReset);

    InstrumentId m_instrument;
    Timeframe m_timeframe;
    std::vector<Candle> m_candles;
    std::function<void(int)> m_loadOlder;
};

/// Order book and last trades of one instrument, for ladder and time-and-sales. Lives on the ui thread.
class DepthFeed : public QObject
{
    Q_OBJECT
public:
    const BookView& book() const { return m_book; }
    const std::vector<PublicTrade>& trades() const { return m_trades; } // Oldest first, at most 500.

Q_SIGNALS:
    void bookChanged();
    void tradesChanged(int added);

private:
    friend class MarketService;
    DepthFeed() = default;
    void take(const BookView& book, const std::vector<PublicTrade>& newTrades);

    BookView m_book;
    std::vector<PublicTrade> m_trades;
};

/// What the window sees of prices: one feed at a time, a tape or live. Lives on the ui thread; the feed itself runs on
/// the session thread. Signals carry state and come at most 30 times a second.
class MarketService : public QObject
{
    Q_OBJECT
public:
    explicit MarketService(SessionThread& session, QObject* parent = nullptr);
    ~MarketService() override;

    const FeedState& feed() const { return m_feed; }
    /// In the order of the feed; empty until it is open.
    const std::vector<MarketRow>& rows() const { return m_rows; }
    const MarketRow* row(const InstrumentId& id) const;

    std::unique_ptr<CandleFeed> candles(const InstrumentId& id, Timeframe timeframe);
    std::unique_ptr<DepthFeed> depth(const InstrumentId& id);

    /// Replaces the feed. `index`: where to go on in the tape; nothing: where it was left, see FeedMemory.
    void openTape(const QString& path, std::optional<std::uint64_t> index = std::nullopt);
    std::uint64_t feedIndex() const { return m_index; } // Of the event that comes next.

    void play();
    void pause();
    void setSpeed(double speed);
    void stepEvent();
    void stepBar(Timeframe timeframe);
    void stepTo(Timestamp time); // Forward only.

Q_SIGNALS:
    void feedChanged(); // feed()
    void instrumentsChanged(); // rows() is another list.
    void rowsChanged(); // Prices in rows().

private:
    struct Links;
    void watch(int number, const InstrumentId& id, std::optional<Timeframe> timeframe);
    void watchAgain();
    void forget(int number);
    void onSource(std::function<void(MarketSource&)> work);

    SessionThread& m_session;
    FeedState m_feed;
    std::uint64_t m_index = 0;
    std::vector<MarketRow> m_rows;
    std::unique_ptr<Links> m_links;
};

} // namespace elite
