// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/live_feed.h"
#include "app/market/venues/kraken/kraken_stream.h"
#include "app/market/venues/venue_catalog.h"
#include "tests/support/venue_simulator/certificates.h"
#include "tests/support/venue_simulator/memory.h"
#include "tests/support/venue_simulator/sim_venue.h"
#include "tests/support/venue_simulator/wait.h"

#include <QLoggingCategory>
#include <QTest>
#include <QTimer>

using namespace elite;
using namespace elite::test;

namespace {

using Ms = std::chrono::milliseconds;

SocketRules quickRules()
{
    SocketRules out;
    out.connectWithin = Ms(400);
    out.silence = Ms(400);
    out.pingEvery = Ms(100);
    out.reconnect = {Ms(5), Ms(20), Ms(2), 3, Ms(10'000)};
    out.messagesPerSecond = 1'000;
    return out;
}

/// One socket and what it said.
struct Line
{
    explicit Line(const QUrl& url, const SocketRules& rules = quickRules(),
                  HostPolicy hosts = HostPolicy::loopbackForTests())
        : budget(rules.reconnect)
        , socket({url}, rules, hosts, budget, nullptr)
    {
        QObject::connect(&socket, &StreamSocket::opened, &socket, [this](quint64 link) {
            last = link;
            ++opened;
        });
        QObject::connect(&socket, &StreamSocket::received, &socket,
                         [this](quint64, const QByteArray& text) { texts.append(text); });
        QObject::connect(&socket, &StreamSocket::lost, &socket,
                         [this](quint64, const QString& why) { reasons.append(why); });
        QObject::connect(&socket, &StreamSocket::refused, &socket, [this](int status) { statuses.append(status); });
    }

    ReconnectBudget budget;
    StreamSocket socket;
    quint64 last = 0;
    int opened = 0;
    QByteArrayList texts;
    QStringList reasons;
    QList<int> statuses;
};

} // namespace

/// The faults R8 and R11 of a connection.
class StreamSocketTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void messagesArriveInOrder();
    void onlyKnownHosts();
    void anEndlessHeaderRunsIntoTheDeadline();
    void silentAndStrangeServers_data();
    void silentAndStrangeServers();
    void aHugeFrameEndsTheConnection();
    void halfAFrameIsNoMessage();
    void silenceEndsTheConnection();
    void pongsAreLifeAndLatency();
    void theMessageLimitIsKept();
    void anOldConnectionIsReplaced();
    void theNextAddressIsTried();
    void status451IsFinal();
    void certificates_data();
    void certificates();
    void reconnectsKeepMemoryFlat();
    void staleWithinASecond();
};

void StreamSocketTest::messagesArriveInOrder()
{
    LocalServer server;
    Line line(server.ws());
    line.socket.open();
    QVERIFY(waitUntil([&] { return line.opened == 1; }));
    for (int i = 0; i < 500; ++i) {
        server.sendAll(QByteArray::number(i));
    }
    QVERIFY(waitUntil([&] { return line.texts.size() == 500; }));
    for (int i = 0; i < 500; ++i) {
        QCOMPARE(line.texts[i], QByteArray::number(i));
    }
}

void StreamSocketTest::onlyKnownHosts()
{
    LocalServer server;
    Line line(server.ws(), quickRules(), HostPolicy::known());
    line.socket.open();
    QTest::qWait(100);
    QCOMPARE(server.accepted(), 0);
    QVERIFY(!line.socket.lastTrouble().isEmpty());
}

void StreamSocketTest::anEndlessHeaderRunsIntoTheDeadline()
{
    LocalServer server;
    server.setMisbehaviour(Misbehaviour::EndlessHeader);
    const qint64 before = residentBytes();
    QElapsedTimer timer;
    timer.start();
    Line line(server.ws());
    line.socket.open();
    QVERIFY(waitUntil([&] { return line.reasons.size() >= 3; }));
    QVERIFY(timer.elapsed() < 10'000);
    QVERIFY2(residentBytes() - before < 30'000'000, qPrintable(QString::number(residentBytes() - before)));
    server.setMisbehaviour(Misbehaviour::None);
    QVERIFY(waitUntil([&] { return line.opened > 0; }));
}

void StreamSocketTest::silentAndStrangeServers_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("silent") << static_cast<int>(Misbehaviour::Silent);
    QTest::newRow("garbage") << static_cast<int>(Misbehaviour::Garbage);
    QTest::newRow("drip") << static_cast<int>(Misbehaviour::DripBody);
    QTest::newRow("cut short") << static_cast<int>(Misbehaviour::CutShort);
    QTest::newRow("hangs up") << static_cast<int>(Misbehaviour::HangUp);
}

void StreamSocketTest::silentAndStrangeServers()
{
    QFETCH(int, how);
    LocalServer server;
    server.setMisbehaviour(static_cast<Misbehaviour>(how));
    Line line(server.ws());
    line.socket.open();
    QVERIFY(waitUntil([&] { return line.reasons.size() >= 2; }));
    QCOMPARE(line.opened, 0);
    server.setMisbehaviour(Misbehaviour::None);
    QVERIFY(waitUntil([&] { return line.opened == 1; }));
}

void StreamSocketTest::aHugeFrameEndsTheConnection()
{
    LocalServer server;
    Line line(server.ws());
    line.socket.open();
    QVERIFY(waitUntil([&] { return line.opened == 1; }));
    server.sendAll(QByteArray(7 << 20, 'x')); // A full book of a large venue may be this long.
    QVERIFY(waitUntil([&] { return line.texts.size() == 1; }, 60'000)); // 7 MB on a busy machine.
    const qint64 before = residentBytes();
    server.sendAll(QByteArray(10 << 20, 'x'));
    QVERIFY(waitUntil([&] { return line.opened == 2; }));
    QCOMPARE(line.texts.size(), 1);
    QVERIFY(residentBytes() - before < 40'000'000); // The server is in here too and has its own copy.
}

void StreamSocketTest::halfAFrameIsNoMessage()
{
    LocalServer server;
    Line line(server.ws());
    QObject::connect(&server, &LocalServer::opened, this, [&](QWebSocket* client) {
        if (server.upgraded() == 1) {
            server.sendRaw(client, QByteArray("\x81\x20{\"half\":", 10)); // Announces 32 bytes, sends 8.
        }
    });
    line.socket.open();
    QVERIFY(waitUntil([&] { return line.opened >= 2; })); // Silence ends it.
    QVERIFY(line.texts.isEmpty());
}

void StreamSocketTest::silenceEndsTheConnection()
{
    LocalServer server;
    SocketRules rules = quickRules();
    rules.messageSilence = Ms(200); // Pongs alone are not enough where a heartbeat is due.
    Line line(server.ws(), rules);
    line.socket.open();
    QVERIFY(waitUntil([&] { return line.opened == 2; }));
    QVERIFY(line.reasons.first().contains(QLatin1String("no message")));
}

void StreamSocketTest::pongsAreLifeAndLatency()
{
    LocalServer server;
    Line line(server.ws());
    line.socket.open();
    QVERIFY(waitUntil([&] { return line.opened == 1 && line.socket.latency().has_value(); }));
    QTest::qWait(900); // Twice the limit of silence.
    QCOMPARE(line.opened, 1);
    QVERIFY(line.socket.isOpen());
}

void StreamSocketTest::theMessageLimitIsKept()
{
    LocalServer server;
    SocketRules rules = quickRules();
    rules.messagesPerSecond = 10;
    rules.pingEvery = Ms(0);
    rules.silence = Ms(60'000);
    Line line(server.ws(), rules);
    QList<qint64> times;
    QElapsedTimer timer;
    timer.start();
    connect(&server, &LocalServer::said, this, [&](QWebSocket*, const QByteArray&) { times.append(timer.elapsed()); });
    line.socket.open();
    QVERIFY(waitUntil([&] { return line.opened == 1; }));
    for (int i = 0; i < 25; ++i) {
        line.socket.send(line.last, QByteArray::number(i));
    }
    QVERIFY(waitUntil([&] { return times.size() == 25; }));
    for (qsizetype i = 0; i + 10 < times.size(); ++i) {
        QVERIFY2(times[i + 10] - times[i] >= 900, "more than ten in a second");
    }
}

void StreamSocketTest::anOldConnectionIsReplaced()
{
    LocalServer server;
    SocketRules rules = quickRules();
    rules.maxAge = Ms(300);
    Line line(server.ws(), rules);
    line.socket.open();
    QVERIFY(waitUntil([&] { return line.opened == 1; }));
    const quint64 first = line.last;
    QVERIFY(waitUntil([&] { return line.opened == 2; }));
    QVERIFY(line.socket.isOpen(first)); // Both live until the owner has taken over.
    QCOMPARE(server.clients().size(), 2);
    line.socket.retireBefore(line.last);
    QVERIFY(waitUntil([&] { return server.clients().size() == 1; }));
    QVERIFY(line.socket.isOpen());
    QVERIFY(line.reasons.isEmpty());
}

void StreamSocketTest::theNextAddressIsTried()
{
    LocalServer dead;
    LocalServer good;
    dead.setRefusing(true);
    const SocketRules rules = quickRules();
    ReconnectBudget budget(rules.reconnect);
    StreamSocket socket({dead.ws(), good.ws()}, rules, HostPolicy::loopbackForTests(), budget, nullptr);
    socket.open();
    QVERIFY(waitUntil([&] { return socket.isOpen(); }));
    QCOMPARE(good.upgraded(), 1);
}

void StreamSocketTest::status451IsFinal()
{
    LocalServer server;
    server.setHandshakeStatus(451);
    Line line(server.ws());
    line.socket.open();
    QVERIFY(waitUntil([&] { return !line.statuses.isEmpty(); }));
    QCOMPARE(line.statuses.first(), 451);
    QTest::qWait(200);
    QCOMPARE(server.accepted(), 1);
    server.setHandshakeStatus(503); // Another refusal is tried again.
    Line other(server.ws());
    other.socket.open();
    QVERIFY(waitUntil([&] { return other.statuses.size() >= 3; }));
    QCOMPARE(other.statuses.first(), 503);
}

void StreamSocketTest::certificates_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("right") << QStringLiteral("good") << true;
    QTest::newRow("self-signed") << QStringLiteral("selfsigned") << false;
    QTest::newRow("another host's") << QStringLiteral("wronghost") << false;
    QTest::newRow("expired") << QStringLiteral("expired") << false;
}

void StreamSocketTest::certificates()
{
    QFETCH(QString, kind);
    QFETCH(bool, isGood);
    static const Certificates certificates;
    if (!certificates.isReady()) {
        QSKIP("openssl is not here to make certificates");
    }
    const TrustedAuthority trust(certificates); // The client trusts our authority for this test.
    LocalServer server(certificates.serverSide(kind), nullptr);
    SocketRules rules = quickRules();
    rules.connectWithin = Ms(3'000);
    Line line(server.ws(), rules);
    line.socket.open();
    QVERIFY(waitUntil([&] { return line.opened > 0 || line.reasons.size() >= 2; }));
    QCOMPARE(line.opened > 0, isGood);
    QCOMPARE(server.upgraded() > 0, isGood);
}

void StreamSocketTest::reconnectsKeepMemoryFlat()
{
    // The long form with 1,000 is tests/soak/feed.sh.
    QLoggingCategory::setFilterRules(QStringLiteral("elite.market.*.info=false"));
    const int rounds
        = qEnvironmentVariableIntValue("ELITE_RECONNECTS") > 0 ? qEnvironmentVariableIntValue("ELITE_RECONNECTS") : 100;
    LocalServer server;
    Line line(server.ws());
    QObject::connect(&server, &LocalServer::opened, this, [&](QWebSocket*) {
        server.sendAll(QByteArray(20'000, 'y'));
        QTimer::singleShot(5, &server, [&] { server.dropAll(); }); // After the answer to its handshake.
    });
    line.socket.open();
    QVERIFY(waitUntil([&] { return line.opened >= rounds / 5; }, 60'000));
    line.texts.clear();
    const qint64 before = residentBytes();
    const int descriptors = openDescriptors();
    QVERIFY(waitUntil(
        [&] {
            line.texts.clear();
            line.reasons.clear();
            return line.opened >= rounds;
        },
        600'000));
    const qint64 grown = residentBytes() - before;
    qInfo("%d reconnects: memory %+lld kB, descriptors %+d", line.opened, static_cast<long long>(grown / 1'024),
          openDescriptors() - descriptors);
    QVERIFY(grown < 3'000'000);
    QVERIFY(openDescriptors() - descriptors < 10);
}

void StreamSocketTest::staleWithinASecond()
{
    LocalServer server;
    SimVenue venue(server, "kraken");
    LiveFeed::Parts parts;
    const VenueInfo* info = findVenue(VenueId::of("kraken"));
    parts.venue = info->id;
    parts.stream = info->makeStream();
    parts.addresses = {server.http(), {{server.ws()}}};
    parts.hosts = HostPolicy::loopbackForTests();
    parts.rest = std::make_unique<VenueRest>(info->restDialect(), parts.addresses.rest, parts.hosts);
    parts.rules = parts.stream->rules();
    parts.rules->stale = Ms(1'500); // More than a heartbeat.
    LiveFeed feed(std::move(parts));
    const Symbol symbol = Symbol::of("BTC/USD");
    feed.subscribe({symbol}, Channel::Quotes | Channel::Book);
    feed.start();
    venue.run(10);
    QVERIFY(waitUntil([&] { return feed.health().state == VenueState::Live && feed.book(symbol) != nullptr; }));
    venue.halt();
    venue.mute();
    QElapsedTimer timer;
    timer.start();
    std::optional<qint64> staleAt;
    connect(&feed, &VenueFeed::healthChanged, this, [&] {
        if (feed.health().state == VenueState::Stale && !staleAt) {
            staleAt = timer.elapsed();
        }
    });
    QVERIFY(waitUntil([&] { return staleAt.has_value(); }));
    QVERIFY2(*staleAt < 1'500 + 1'000 + 1'000, qPrintable(QString::number(*staleAt))); // A second for a busy machine.
    QVERIFY(!feed.isFresh(symbol));
    QVERIFY(feed.book(symbol) == nullptr);
}

QTEST_GUILESS_MAIN(StreamSocketTest)
#include "tst_stream_socket.moc"
