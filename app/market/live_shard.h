// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/book_set.h"
#include "app/market/request_budget.h"
#include "app/market/stream_socket.h"
#include "app/market/venues/venue_rest.h"
#include "app/market/venues/venue_stream.h"

#include <set>

namespace elite {

/// What all connections of one feed share.
struct ShardWorld
{
    const VenueStream& stream;
    VenueRest& rest;
    const StreamRules& rules;
    HostPolicy hosts;
    ReconnectBudget& reconnects;
    VenueHealth& counts; // Only its counters are written here.
};

/// One connection of a venue and what is subscribed on it: reads its frames, keeps its books whole, hands over to a
/// replacement without a gap.
class LiveShard : public QObject
{
    Q_OBJECT
public:
    LiveShard(int endpoint, const QList<QUrl>& urls, const ShardWorld& world, QObject* parent);

    int endpoint() const { return m_endpoint; }
    const std::set<StreamTopic>& topics() const { return m_topics; }
    std::size_t room() const;
    void add(const std::vector<StreamTopic>& topics);
    void remove(const std::vector<StreamTopic>& topics);
    void close() { m_socket.close(); }

    /// Its prices may be used: open and not silent for longer than the venue ever is.
    bool isFresh() const;
    bool isOpen() const { return m_primary != 0; }
    bool wasOpen() const { return m_wasOpen; }
    const OrderBook* book(const Symbol& symbol) const;
    int booksOut() const;
    const StreamSocket& socket() const { return m_socket; }
    /// Called a few times a second: late pictures, finished handovers.
    void tick();

Q_SIGNALS:
    /// In order; the receiver may take the events.
    void happened(std::vector<elite::MarketEvent>& events, elite::Timestamp receivedAt);
    void bookLost(const elite::Symbol& symbol, elite::SyncResult why);
    /// The connection was away since `since` and is back.
    void cameBack(elite::Timestamp since);
    /// Messages are missing though the connection is up.
    void lostMessages();
    void refused(int httpStatus);
    void changed();

private:
    struct Link
    {
        BookSet books;
        QElapsedTimer openFor;
        QElapsedTimer sinceFrame;
        quint64 sequence = 0;
        bool hasSequence = false;
        int malformedInRow = 0;
        std::vector<MarketEvent> heldTrades; // Of a replacement that is not in charge yet.
    };

    void onOpened(quint64 number);
    void onReceived(quint64 number, const QByteArray& text);
    void onLost(quint64 number);
    void takeEvents(quint64 number, Link& link, Timestamp now);
    void takeBook(quint64 number, Link& link, const Symbol& symbol, const BookUpdate& update);
    void checkSequence(quint64 number, Link& link);
    void onMalformed(quint64 number, Link& link, qsizetype size);
    void loseBooks(quint64 number, Link& link, SyncResult why);
    /// Asks for a new picture, by REST or by subscribing again, not more often than is decent.
    void repair(quint64 number, const Symbol& symbol);
    void askPicture(quint64 number, const Symbol& symbol);
    void promote(quint64 number);
    void say(quint64 number, const std::vector<StreamTopic>& topics, bool isWanted);
    Milliseconds now() const { return Milliseconds(m_clock.elapsed()); }

    int m_endpoint;
    ShardWorld m_world;
    StreamSocket m_socket;
    std::set<StreamTopic> m_topics;
    std::map<quint64, Link> m_links;
    quint64 m_primary = 0; // The link whose events count; 0 while there is none.
    std::map<Symbol, RequestBudget> m_repairs; // Three at once, then three a minute.
    QElapsedTimer m_clock;
    VenueFrame m_frame;
    std::vector<MarketEvent> m_out;
    quint64 m_request = 0;
    std::optional<Timestamp> m_awaySince;
    Timestamp m_lastFrame;
    bool m_wasOpen = false;
};

} // namespace elite
