// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/venue_simulator/local_server.h"
#include "tests/support/venue_simulator/sim_market.h"

#include <QMap>
#include <QSet>
#include <QTimer>
#include <QUrlQuery>

#include <memory>

namespace elite::test {

enum class SimChannel { Quotes, Trades, Candles, Book };

/// What one client asked for, and how many messages it got.
struct SimClient
{
    QSet<SimChannel> channels;
    quint64 sequence = 0;
    QByteArray path; // Of the address it connected to.
};

/// How one venue says what happens in the market: texts only.
class SimDialect
{
public:
    SimDialect() = default;
    SimDialect(const SimDialect&) = delete;
    SimDialect& operator=(const SimDialect&) = delete;
    virtual ~SimDialect() = default;

    virtual QByteArray symbol() const = 0; // On the stream.
    /// Answers to what a client said, first pictures included. Changes what the client is subscribed to.
    virtual QByteArrayList hear(const QByteArray& text, SimClient& client, const SimMarket& market) = 0;
    virtual QByteArrayList tell(const SimStep& step, SimClient& client, const SimMarket& market) = 0;
    /// Sent every second; empty where the venue has none.
    virtual QByteArray heartbeat(SimClient&) { return {}; }
    /// "Please reconnect"; empty where the venue has no such message.
    virtual QByteArray shutdown() const { return {}; }
    virtual HttpAnswer answer(const QByteArray& path, const QUrlQuery& query, const SimMarket& market, qint64 micros)
        = 0;
};

std::unique_ptr<SimDialect> makeDialect(const QByteArray& venue);

/// A venue on a local server: one market, any number of clients.
class SimVenue : public QObject
{
    Q_OBJECT
public:
    SimVenue(LocalServer& server, const QByteArray& venue);

    const SimMarket& market() const { return m_market; }
    SimDialect& dialect() { return *m_dialect; }
    /// One step of the market, told to every client that asked for it.
    void step();
    void run(int everyMs) { m_run.start(everyMs); }
    void halt() { m_run.stop(); }
    /// Not even heartbeats any more.
    void mute() { m_heartbeat.stop(); }
    /// The next step happens, but nobody hears of its book change.
    void swallowNextBook() { m_isSwallowing = true; }
    void sayShutdown();
    /// REST does not answer any more: 503.
    void setRestDown(bool isDown) { m_isRestDown = isDown; }
    int subscribed(SimChannel channel) const;
    static qint64 nowMicros();

private:
    void hear(QWebSocket* socket, const QByteArray& text);

    LocalServer& m_server;
    std::unique_ptr<SimDialect> m_dialect;
    SimMarket m_market;
    QMap<QWebSocket*, SimClient> m_clients;
    QTimer m_run;
    QTimer m_heartbeat;
    bool m_isSwallowing = false;
    bool m_isRestDown = false;
};

} // namespace elite::test
