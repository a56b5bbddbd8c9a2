// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venue_feed.h"
#include "models/market/first_candle.h"
#include "models/market/market_row.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace elite {

class MarketSource;
class SessionThread;

struct VenueChoice // A venue with public prices, for lists.
{
    VenueId id;
    QString title; // A name, not translated.
    const char* region = ""; // English, translated as "Venues"; empty when nothing is known.
    bool isPolled = false; // Its stream needs a key, so its prices are asked for now and then.
};
std::vector<VenueChoice> venueChoices();

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
    void prepend(const std::vector<Candle>& candles);
    void begin(const std::vector<Candle>& told);

    InstrumentId m_instrument;
    Timeframe m_timeframe;
    std::vector<Candle> m_candles;
    FirstCandle m_first; // Of the session's memory; what is older came from the venue.
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
/// the session thread. Signals carry state; the next one comes when the window has painted the last, live at most 125
/// times a second.
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
    struct LivePlan
    {
        std::vector<Symbol> symbols; // Beside the well-known markets.
        QString cacheFile; // market.db
        QString runFolder; // Of the recordings of live runs.
    };
    /// Public prices of this venue, now. Its id is one of the catalogue's.
    void openLive(const VenueId& venue, const LivePlan& plan);
    /// The open or last opened venue; nothing on a tape.
    const std::optional<VenueId>& venue() const { return m_venue; }
    enum class Fallover : std::uint8_t { Off, On };
    /// Whether another venue takes over when the open one stays silent and nothing is open at it.
    void setFallover(Fallover fallover);
    /// Of a live venue; nothing on a tape.
    const std::optional<VenueHealth>& health() const { return m_health; }
    std::uint64_t feedIndex() const { return m_index; } // Of the event that comes next.

    void play();
    void pause();
    void setSpeed(double speed);
    void stepEvent();
    void stepBar(Timeframe timeframe);
    void stepTo(Timestamp time); // Forward only.
    /// To an earlier time of the tape, see Session::goBack.
    void goBack(Timestamp time, const QString& accountName = {});
    void setBlind(bool isBlind);

Q_SIGNALS:
    void feedChanged(); // feed()
    void instrumentsChanged(); // rows() is another list.
    void rowsChanged(); // Prices in rows().
    void healthChanged(); // health()
    void marketsListed(const elite::VenueId& venue, const std::vector<elite::Instrument>& markets);
    /// Another venue takes over.
    void fellOver(const elite::VenueId& from, const elite::VenueId& to, elite::VenueState why);
    /// It would, but something is open at `from`.
    void falloverHeld(const elite::VenueId& from, const elite::VenueId& to);

private:
    void customEvent(QEvent* event) override;

    struct Links;
    void watch(int number, const InstrumentId& id, std::optional<Timeframe> timeframe);
    void watchAgain();
    void loadOlder(int number, int count);
    void loadBeginning(int number);
    void askOlder(const CandleFeed& feed, Timestamp before, int count,
                  const std::function<void(std::vector<Candle>)>& done);
    void forget(int number);
    void onSource(std::function<void(MarketSource&)> work);
    void open(const VenueId& venue, bool isSameMarkets);
    std::vector<VenueId> nextVenues() const;

    SessionThread& m_session;
    FeedState m_feed;
    std::optional<VenueHealth> m_health;
    std::optional<VenueId> m_venue;
    LivePlan m_plan;
    Fallover m_fallover = Fallover::Off;
    std::vector<VenueId> m_silent; // Tried since prices came last.
    std::uint64_t m_index = 0;
    std::vector<MarketRow> m_rows;
    std::unique_ptr<Links> m_links;
};

} // namespace elite
