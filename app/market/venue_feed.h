// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_frame.h"
#include "models/base/timeframe.h"
#include "models/market/book_sync.h"

#include <QFlags>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace elite {

enum class Channel : std::uint8_t { Quotes = 1, Trades = 2, Candles = 4, Book = 8 };
Q_DECLARE_FLAGS(Channels, Channel)
Q_DECLARE_OPERATORS_FOR_FLAGS(Channels)

enum class VenueState : std::uint8_t {
    Offline, // Not started, or nothing is wanted.
    Connecting, // No connection yet, or all are lost and the next try is due.
    Live,
    Resyncing, // Prices are live, but a book or a piece of history is being fetched again.
    Stale, // Silent for longer than the venue ever is: no price of it may be used.
    Blocked, // The venue wants to be left alone: limits, a ban.
    RegionBlocked, // HTTP 451: the venue may not serve this country. Nothing is tried until start() is called again.
};

/// How one venue's feed is doing.
struct VenueHealth
{
    VenueState state = VenueState::Offline;
    std::optional<std::chrono::milliseconds> latency; // There and back, by ping.
    double messagesPerSecond = 0; // Over the last five seconds.
    std::optional<std::chrono::milliseconds> lastTickAge; // Since the newest event of any symbol.
    int rateLimitLeft = -1; // As the venue says; -1 when it says nothing.
    std::int64_t frames = 0;
    std::int64_t gapsHealed = 0; // Pieces of history fetched after an outage.
    int gapsOpen = 0; // Still missing.
    std::int64_t bookFaults = 0; // Each one noticed, hidden and repaired.
    int booksOut = 0; // Wanted, but not shown now.
    std::int64_t reconnects = 0;
    std::int64_t malformed = 0; // Frames that could not be read,
    std::int64_t unknown = 0; // or that nobody here knows,
    std::int64_t refused = 0; // and parts of frames that cannot be true.
    QString trouble; // The last trouble in the venue's or the system's words, English, for the log and the panel.
};

/// Live prices of one venue, as events. An object of the thread that made it; no consumer may block there.
class VenueFeed : public QObject
{
    Q_OBJECT
public:
    template <class T> using Answer = std::function<void(Result<T>)>;
    using QObject::QObject;

    virtual VenueId venue() const = 0;
    virtual void start() = 0;
    virtual void stop() = 0;
    /// What is wanted of these symbols from now on; no channels means nothing. Other symbols stay as they are.
    virtual void subscribe(const std::vector<Symbol>& symbols, Channels channels) = 0;

    virtual VenueHealth health() const = 0;
    /// May this symbol's prices be used? False from the moment when its connection is lost or silent too long.
    virtual bool isFresh(const Symbol& symbol) const = 0;
    /// Since the symbol's last event; nothing when there was none yet.
    virtual std::optional<std::chrono::milliseconds> tickAge(const Symbol& symbol) const = 0;
    /// The verified book, or nothing while there is none. Valid until control goes back to the event loop.
    virtual const OrderBook* book(const Symbol& symbol) const = 0;

    // REST, answered later and once, unless `context` is gone by then.
    virtual void instruments(const QObject* context, Answer<InstrumentList> answer) = 0;
    /// Candles that open within [from, to), oldest first, as far as the venue still has them.
    virtual void candles(const Symbol& symbol, Timeframe timeframe, Timestamp from, Timestamp to,
                         const QObject* context, Answer<std::vector<Candle>> answer)
        = 0;
    virtual void trades(const Symbol& symbol, const QObject* context, Answer<std::vector<PublicTrade>> answer) = 0;
    virtual void bookPicture(const Symbol& symbol, const QObject* context, Answer<BookUpdate> answer) = 0;
    virtual void serverTime(const QObject* context, Answer<Timestamp> answer) = 0;

Q_SIGNALS:
    /// Everything that arrived and can be believed, in order. Book events are verified: a Snapshot begins or renews a
    /// book, Deltas follow. Candles of the venue's own stream and those that fill a gap come here too.
    void happened(const std::vector<elite::MarketEvent>& events, elite::Timestamp receivedAt);
    void healthChanged();
    /// The book of this symbol is not to be shown any more; a Snapshot will follow.
    void bookLost(const elite::Symbol& symbol, elite::SyncResult why);
    /// The stream missed [from, to); its one-minute candles have been sent through happened().
    void gapHealed(const elite::Symbol& symbol, elite::Timestamp from, elite::Timestamp to);
};

} // namespace elite
