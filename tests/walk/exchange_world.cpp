// SPDX-License-Identifier: GPL-3.0-or-later
// The venues for a walk that talks to them as if they were the real ones (tests/support/exchanges.py puts them there):
// each on a loopback port of its own, and Kraken with a private side too. Prints "<venue> <port>" for each, ends with
// its standard input, and hears one command a line there:
//   halt kraken | run kraken | drop kraken | down kraken | up kraken | shutdown kraken
#include "tests/app/live/kraken_stream.h"
#include "tests/support/venue_simulator/sim_venue.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <unistd.h>

using namespace elite::test;

namespace {

/// One venue with the server it stands on.
struct Place
{
    explicit Place(const QByteArray& name)
        : venue(server, name)
    {
        venue.run(50);
    }
    LocalServer server;
    SimVenue venue;
};

void obey(Place& place, const QByteArray& word)
{
    if (word == "halt") {
        place.venue.halt();
        place.venue.mute();
    } else if (word == "run") {
        place.venue.run(50);
    } else if (word == "drop") {
        place.server.dropAll();
    } else if (word == "down" || word == "up") {
        place.server.setRefusing(word == "down");
        place.server.dropAll();
    } else if (word == "shutdown") {
        place.venue.sayShutdown();
    }
}

/// Orders at the market, and limits that the market reaches, are filled as the market has them; others rest.
class Exchange : public QObject
{
public:
    explicit Exchange(SimVenue& venue)
        : m_venue(venue)
        , m_rest(QDateTime::currentDateTimeUtc())
        , m_stream(m_rest)
    {
        m_rest.permissions
            = {QStringLiteral("query-funds"), QStringLiteral("query-open-trades"),
               QStringLiteral("query-closed-trades"), QStringLiteral("modify-trades"), QStringLiteral("close-trades")};
        m_rest.market = [this] { return SimMarket::priceText(m_venue.market().bids().first().price); };
        m_rest.coins = "0.0000";
        m_rest.onTaken = [this](const QByteArray& id) { m_waiting.append(id); };
        connect(&m_clock, &QTimer::timeout, this, &Exchange::match);
        connect(&m_heart, &QTimer::timeout, this, [this] { m_stream.server.sendAll(R"({"channel":"heartbeat"})"); });
        m_clock.start(200);
        m_heart.start(1'000);
    }
    quint16 port() const { return m_rest.serverPort(); }
    quint16 streamPort() const { return m_stream.server.port(); }

private:
    static double number(const QUrlQuery& asked, const char* name)
    {
        return asked.queryItemValue(QLatin1StringView(name)).toDouble();
    }
    void match()
    {
        const double price = m_rest.market().toDouble();
        const QByteArrayList waiting = std::exchange(m_waiting, {});
        for (const QByteArray& id : waiting) {
            if (!m_rest.isOpen(id)) {
                continue; // Cancelled
            }
            const QUrlQuery asked = m_rest.askedOf(id);
            const QString type = asked.queryItemValue(QStringLiteral("ordertype"));
            const bool isBuy = asked.queryItemValue(QStringLiteral("type")) == QStringLiteral("buy");
            const double limit = number(asked, "price");
            const bool isReached = type == QStringLiteral("market")
                || (type == QStringLiteral("limit") && (isBuy ? limit >= price : limit <= price))
                || (type == QStringLiteral("stop-loss-limit") && (isBuy ? limit <= price : limit >= price));
            if (!isReached) {
                m_waiting.append(id);
                continue;
            }
            const double volume = number(asked, "volume");
            m_rest.fill(id, QByteArray::number(volume, 'f', 8));
            m_coins += isBuy ? volume : -volume;
            m_cash -= (isBuy ? volume : -volume) * price;
            m_rest.coins = QByteArray::number(m_coins, 'f', 8);
            m_rest.cash = QByteArray::number(m_cash, 'f', 4);
            m_stream.tell(id, "filled", QByteArray::number(volume, 'f', 8));
        }
    }

    SimVenue& m_venue;
    KrakenServer m_rest;
    KrakenStream m_stream;
    QTimer m_clock;
    QTimer m_heart;
    QByteArrayList m_waiting;
    double m_coins = 0;
    double m_cash = 10'000;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    std::map<QByteArray, std::unique_ptr<Place>> places;
    const auto tell = [](const char* name, quint16 port) { std::printf("%s %u\n", name, static_cast<unsigned>(port)); };
    for (int i = 1; i < argc; ++i) {
        places[argv[i]] = std::make_unique<Place>(argv[i]);
        tell(argv[i], places[argv[i]]->server.port());
    }
    std::unique_ptr<Exchange> exchange;
    if (const auto kraken = places.find("kraken"); kraken != places.end()) {
        exchange = std::make_unique<Exchange>(kraken->second->venue);
        tell("kraken-private", exchange->port());
        tell("kraken-private-stream", exchange->streamPort());
    }
    std::fflush(stdout);

    QByteArray heard;
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        char buffer[256];
        const ssize_t count = read(0, buffer, sizeof buffer);
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        heard.append(buffer, static_cast<qsizetype>(count));
        for (qsizetype end = heard.indexOf('\n'); end >= 0; end = heard.indexOf('\n')) {
            const QByteArrayList words = heard.left(end).split(' ');
            heard.remove(0, end + 1);
            if (const auto place = places.find(words.value(1)); place != places.end()) {
                obey(*place->second, words.first());
            }
        }
    });
    return application.exec();
}
