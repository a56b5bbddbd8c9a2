// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/venue_simulator/sim_venue.h"

#include <QDateTime>

#include <chrono>

namespace elite::test {

SimVenue::SimVenue(LocalServer& server, const QByteArray& venue)
    : m_server(server)
    , m_dialect(makeDialect(venue))
{
    connect(&server, &LocalServer::opened, this,
            [this](QWebSocket* socket) { m_clients[socket].path = socket->resourceName().toLatin1(); });
    connect(&server, &LocalServer::said, this, &SimVenue::hear);
    server.setRouter([this](const QByteArray& pathAndQuery, const LocalServer::Respond& respond) {
        if (m_isRestDown) {
            respond({503, "{}", {}});
            return;
        }
        const QUrl url = QUrl::fromEncoded(pathAndQuery);
        respond(m_dialect->answer(url.path().toLatin1(), QUrlQuery(url), m_market, nowMicros()));
    });
    connect(&m_run, &QTimer::timeout, this, &SimVenue::step);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        for (QWebSocket* socket : m_server.clients()) {
            const QByteArray beat = m_dialect->heartbeat(m_clients[socket]);
            if (!beat.isEmpty()) {
                socket->sendTextMessage(QString::fromLatin1(beat));
            }
        }
    });
    m_heartbeat.start(1'000);
}

qint64 SimVenue::nowMicros()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

void SimVenue::hear(QWebSocket* socket, const QByteArray& text)
{
    for (const QByteArray& answer : m_dialect->hear(text, m_clients[socket], m_market)) {
        socket->sendTextMessage(QString::fromLatin1(answer));
    }
}

void SimVenue::step()
{
    const SimStep step = m_market.step(nowMicros());
    const bool isSwallowing = std::exchange(m_isSwallowing, false);
    for (QWebSocket* socket : m_server.clients()) {
        SimClient& client = m_clients[socket];
        if (isSwallowing) {
            SimClient deaf = client; // Its messages are made and counted, and one of them is lost.
            client.channels.remove(SimChannel::Book);
            const auto rest = m_dialect->tell(step, client, m_market);
            client = deaf;
            for (const QByteArray& text : rest) {
                socket->sendTextMessage(QString::fromLatin1(text));
            }
            m_dialect->tell(step, client, m_market);
            continue;
        }
        for (const QByteArray& text : m_dialect->tell(step, client, m_market)) {
            socket->sendTextMessage(QString::fromLatin1(text));
        }
    }
}

void SimVenue::sayShutdown()
{
    m_server.sendAll(m_dialect->shutdown());
}

int SimVenue::subscribed(SimChannel channel) const
{
    int count = 0;
    for (QWebSocket* socket : m_server.clients()) {
        count += m_clients.value(socket).channels.contains(channel) ? 1 : 0;
    }
    return count;
}

} // namespace elite::test
