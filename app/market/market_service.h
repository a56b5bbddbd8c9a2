// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timeframe.h"
#include "models/market/feed_event.h"
#include "models/market/order_book.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace elite {

class SessionThread;

/// What is known of one instrument now. A value; the latest wins.
struct MarketRow
{
    Instrument instrument;
    Quote quote; // Zeros where the feed did not tell.
    Price last;
    TradingStatus status = TradingStatus::Unknown;
    std::optional<Price> dayAgo; // The price 24 hours of feed time before, where the feed reaches back so far.
    Timestamp heardAt = Timestamp::min(); // Feed time of its last event.
    bool isStale = false; // Live only: orders are refused.
    std::vector<float> spark; // Up to 48 closes of the last 24 hours, for a sparkline.
};

struct TapeChoice // A tape on this computer, for lists.
{
    QString path;
    QString title;
    bool isSynthetic = false;
    Timestamp from{};
    Timestamp to{};
};

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
    CandleFeed(InstrumentId instrument, Timeframe timeframe)
        : m_instrument(instrument)
        , m_timeframe(timeframe)
    {
    }

    InstrumentId m_instrument;
    Timeframe m_timeframe;
    std::vector<Candle> m_candles;
    std::function<void(int)> m_loadOlder;
};

struct BookView // Best levels first; empty while there is no sound book.
{
    std::vector<BookLevel> bids;
    std::vector<BookLevel> asks;
    Timestamp time{};
    bool isLive = false;
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
    SessionThread& m_session;
    FeedState m_feed;
    std::vector<MarketRow> m_rows;
    std::unique_ptr<Links> m_links;
};

} // namespace elite
