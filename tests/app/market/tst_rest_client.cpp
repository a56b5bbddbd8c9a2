// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/rest_client.h"
#include "tests/support/venue_simulator/certificates.h"
#include "tests/support/venue_simulator/local_server.h"
#include "tests/support/venue_simulator/memory.h"
#include "tests/support/venue_simulator/wait.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace elite;
using namespace elite::test;

namespace {

using Ms = std::chrono::milliseconds;

RestRules quickRules()
{
    RestRules out;
    out.deadline = Ms(500);
    out.longestWait = Ms(1'000);
    out.burst = 1'000;
    out.perSecond = 1'000;
    out.defaultPause = Ms(300);
    return out;
}

/// As HTTP writes it: "Wed, 21 Oct 2026 07:28:00 GMT".
QByteArray httpDate(const QDateTime& time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

struct Asked
{
    std::optional<Result<RestAnswer>> got;

    bool isDone() const { return got.has_value(); }
    ErrorCode code() const { return got->error().code; }
};

} // namespace

/// The faults R12 of a REST call.
class RestClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerArrives();
    void onlyKnownHosts();
    void aRedirectIsNeverFollowed();
    void theDeadlineIsTotal_data();
    void theDeadlineIsTotal();
    void aWedgedConnectionHarmsNobodyElse();
    void brokenAnswersAreErrors_data();
    void brokenAnswersAreErrors();
    void tooLongIsCutOff();
    void status429IsHonoured();
    void retryAfterMayBeADate_data();
    void retryAfterMayBeADate();
    void status418PausesLong();
    void status451EndsEverything();
    void theVenuesOwnWordsArrive();
    void limitsAreRead();
    void theBudgetIsKept();
    void nobodyIsCalledAfterHisEnd();
    void certificates_data();
    void certificates();

private:
    Asked& ask(RestClient& client, const QByteArray& path);

    std::deque<Asked> m_asked;
};

Asked& RestClientTest::ask(RestClient& client, const QByteArray& path)
{
    Asked& asked = m_asked.emplace_back();
    client.get({path}, this, [&asked](Result<RestAnswer> got) { asked.got = std::move(got); });
    return asked;
}

void RestClientTest::anAnswerArrives()
{
    LocalServer server;
    server.setRouter([](const QByteArray& path, const LocalServer::Respond& respond) {
        respond({200, "you asked " + path, {}});
    });
    RestClient client(server.http(), quickRules(), HostPolicy::loopbackForTests(), nullptr);
    const Asked& asked = ask(client, "/a/b?c=d%2Fe");
    QVERIFY(!asked.isDone()); // Never from within the call.
    QVERIFY(waitUntil([&] { return asked.isDone(); }));
    QCOMPARE((*asked.got)->body, QByteArray("you asked /a/b?c=d%2Fe"));
    QCOMPARE((*asked.got)->status, 200);
    QVERIFY(!server.lastRequestHead().toLower().contains("cookie"));
}

void RestClientTest::onlyKnownHosts()
{
    LocalServer server;
    RestClient client(server.http(), quickRules(), HostPolicy::known(), nullptr);
    const Asked& asked = ask(client, "/");
    QVERIFY(waitUntil([&] { return asked.isDone(); }));
    QCOMPARE(asked.code(), ErrorCode::Denied);
    QCOMPARE(server.accepted(), 0);
}

void RestClientTest::aRedirectIsNeverFollowed()
{
    LocalServer other;
    LocalServer server;
    server.setRouter([&](const QByteArray&, const LocalServer::Respond& respond) {
        respond({302, {}, {{"Location", other.http().toEncoded() + "/evil"}}});
    });
    RestClient client(server.http(), quickRules(), HostPolicy::loopbackForTests(), nullptr);
    const Asked& asked = ask(client, "/");
    QVERIFY(waitUntil([&] { return asked.isDone(); }));
    QCOMPARE(asked.code(), ErrorCode::Denied);
    QTest::qWait(100);
    QCOMPARE(other.accepted(), 0);
}

void RestClientTest::theDeadlineIsTotal_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("silent") << static_cast<int>(Misbehaviour::Silent);
    QTest::newRow("one byte at a time") << static_cast<int>(Misbehaviour::DripBody);
    QTest::newRow("endless header") << static_cast<int>(Misbehaviour::EndlessHeader);
}

void RestClientTest::theDeadlineIsTotal()
{
    QFETCH(int, how);
    LocalServer server;
    server.setMisbehaviour(static_cast<Misbehaviour>(how));
    RestClient client(server.http(), quickRules(), HostPolicy::loopbackForTests(), nullptr);
    QElapsedTimer timer;
    timer.start();
    const Asked& asked = ask(client, "/");
    QVERIFY(waitUntil([&] { return asked.isDone(); }, 30'000));
    QCOMPARE(asked.code(), ErrorCode::Timeout);
    // The server's flood runs in this thread too: on a busy machine the timer comes late, but it comes.
    QVERIFY2(timer.elapsed() >= 450 && timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void RestClientTest::aWedgedConnectionHarmsNobodyElse()
{
    LocalServer server;
    server.setRouter([](const QByteArray&, const LocalServer::Respond& respond) { respond({200, "ok", {}}); });
    RestClient client(server.http(), quickRules(), HostPolicy::loopbackForTests(), nullptr);
    server.setMisbehaviour(Misbehaviour::EndlessHeader);
    const qint64 before = residentBytes();
    const Asked& bad = ask(client, "/");
    QVERIFY(waitUntil([&] { return bad.isDone(); }));
    qInfo("an endless header for %d ms: memory %+lld kB", 500,
          static_cast<long long>((residentBytes() - before) / 1'024));
    server.setMisbehaviour(Misbehaviour::None);
    for (int i = 0; i < 3; ++i) {
        const Asked& good = ask(client, "/");
        QVERIFY(waitUntil([&] { return good.isDone(); }));
        QVERIFY2(good.got->hasValue(), good.got->hasValue() ? "" : qPrintable(good.got->error().detail));
    }
}

void RestClientTest::brokenAnswersAreErrors_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("garbage") << static_cast<int>(Misbehaviour::Garbage);
    QTest::newRow("cut short") << static_cast<int>(Misbehaviour::CutShort);
    QTest::newRow("hangs up") << static_cast<int>(Misbehaviour::HangUp);
}

void RestClientTest::brokenAnswersAreErrors()
{
    QFETCH(int, how);
    LocalServer server;
    server.setMisbehaviour(static_cast<Misbehaviour>(how));
    RestClient client(server.http(), quickRules(), HostPolicy::loopbackForTests(), nullptr);
    const Asked& asked = ask(client, "/");
    QVERIFY(waitUntil([&] { return asked.isDone(); }));
    QVERIFY(!asked.got->hasValue());
    QVERIFY(asked.code() == ErrorCode::Network || asked.code() == ErrorCode::Timeout);
}

void RestClientTest::tooLongIsCutOff()
{
    LocalServer server;
    server.setRouter([](const QByteArray&, const LocalServer::Respond& respond) {
        respond({200, QByteArray(11 << 20, 'x'), {}});
    });
    RestRules rules = quickRules();
    rules.deadline = Ms(5'000);
    RestClient client(server.http(), rules, HostPolicy::loopbackForTests(), nullptr);
    const Asked& asked = ask(client, "/");
    QVERIFY(waitUntil([&] { return asked.isDone(); }));
    QCOMPARE(asked.code(), ErrorCode::OutOfRange);
}

void RestClientTest::status429IsHonoured()
{
    LocalServer server;
    int answers = 0;
    server.setRouter([&](const QByteArray&, const LocalServer::Respond& respond) {
        respond(++answers == 1 ? HttpAnswer{429, "{}", {{"Retry-After", "1"}}} : HttpAnswer{200, "ok", {}});
    });
    RestRules rules = quickRules();
    rules.longestWait = Ms(5'000);
    RestClient client(server.http(), rules, HostPolicy::loopbackForTests(), nullptr);
    const Asked& first = ask(client, "/");
    QVERIFY(waitUntil([&] { return first.isDone(); }));
    QCOMPARE(first.code(), ErrorCode::RateLimited);
    QVERIFY(client.pausedFor() > Ms(500));
    QElapsedTimer timer;
    timer.start();
    const Asked& second = ask(client, "/");
    QTest::qWait(400);
    QCOMPARE(answers, 1); // It waits its time; it does not try.
    QVERIFY(waitUntil([&] { return second.isDone(); }));
    QVERIFY(second.got->hasValue());
    QVERIFY(timer.elapsed() >= 800);
}

void RestClientTest::retryAfterMayBeADate_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("least"); // Seconds.
    QTest::addColumn<int>("most");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::newRow("in two minutes") << httpDate(now.addSecs(120)) << QByteArray() << 90 << 121;
    QTest::newRow("with an offset") << now.addSecs(120).toString(Qt::RFC2822Date).toLatin1() << QByteArray() << 90
                                    << 121;
    QTest::newRow("by the venue's own clock")
        << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << QByteArray("Wed, 21 Oct 2015 07:26:00 GMT") << 115 << 120;
    QTest::newRow("in a hundred years") << httpDate(now.addYears(100)) << QByteArray() << 3 * 86'400 - 5 << 3 * 86'400;
    QTest::newRow("over") << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << QByteArray() << 55 << 60;
    QTest::newRow("no date") << QByteArray("Wed, 99 Oct 2015 07:28:00 GMT") << QByteArray() << 55 << 60;
    QTest::newRow("another zone") << QByteArray("Wed, 21 Oct 2099 07:28:00 CEST") << QByteArray() << 55 << 60;
    QTest::newRow("nothing") << QByteArray(" ") << QByteArray() << 55 << 60;
}

void RestClientTest::retryAfterMayBeADate()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, date);
    QFETCH(int, least);
    QFETCH(int, most);
    LocalServer server;
    server.setRouter([&](const QByteArray&, const LocalServer::Respond& respond) {
        HttpAnswer answer{429, "{}", {{"Retry-After", retryAfter}}};
        if (!date.isEmpty()) {
            answer.headers.append({"Date", date});
        }
        respond(answer);
    });
    RestRules rules = quickRules();
    rules.defaultPause = Ms(60'000);
    RestClient client(server.http(), rules, HostPolicy::loopbackForTests(), nullptr);
    const Asked& asked = ask(client, "/");
    QVERIFY(waitUntil([&] { return asked.isDone(); }));
    const auto paused = client.pausedFor();
    QVERIFY2(paused >= std::chrono::seconds(least) && paused <= std::chrono::seconds(most),
             qPrintable(QString::number(paused.count())));
}

void RestClientTest::status418PausesLong()
{
    LocalServer server;
    server.setRouter([](const QByteArray&, const LocalServer::Respond& respond) { respond({418, "{}", {}}); });
    RestClient client(server.http(), quickRules(), HostPolicy::loopbackForTests(), nullptr);
    const Asked& first = ask(client, "/");
    QVERIFY(waitUntil([&] { return first.isDone(); }));
    QVERIFY(client.pausedFor() > Ms(100'000));
    const Asked& second = ask(client, "/"); // Fails at once instead of waiting two minutes.
    QVERIFY(waitUntil([&] { return second.isDone(); }));
    QCOMPARE(second.code(), ErrorCode::RateLimited);
    QCOMPARE(server.requests().size(), 1);
}

void RestClientTest::status451EndsEverything()
{
    LocalServer server;
    server.setRouter([](const QByteArray&, const LocalServer::Respond& respond) { respond({451, "{}", {}}); });
    RestClient client(server.http(), quickRules(), HostPolicy::loopbackForTests(), nullptr);
    for (int i = 0; i < 5; ++i) {
        const Asked& asked = ask(client, "/");
        QVERIFY(waitUntil([&] { return asked.isDone(); }));
        QCOMPARE(asked.code(), ErrorCode::Denied);
    }
    QVERIFY(client.isRegionBlocked());
    QCOMPARE(server.requests().size(), 1);
    client.forgiveRegion();
    const Asked& again = ask(client, "/");
    QVERIFY(waitUntil([&] { return again.isDone(); }));
    QCOMPARE(server.requests().size(), 2);
}

void RestClientTest::theVenuesOwnWordsArrive()
{
    LocalServer server;
    server.setRouter([](const QByteArray&, const LocalServer::Respond& respond) {
        respond({400, R"({"code":-1121,"msg":"Invalid symbol."})", {}});
    });
    RestClient client(server.http(), quickRules(), HostPolicy::loopbackForTests(), nullptr);
    const Asked& asked = ask(client, "/");
    QVERIFY(waitUntil([&] { return asked.isDone(); }));
    QVERIFY(asked.got->hasValue());
    QCOMPARE((*asked.got)->status, 400);
    QVERIFY((*asked.got)->body.contains("Invalid symbol"));
}

void RestClientTest::limitsAreRead()
{
    LocalServer server;
    server.setRouter([](const QByteArray&, const LocalServer::Respond& respond) {
        respond({200, "ok", {{"X-MBX-USED-WEIGHT-1M", "5900"}}});
    });
    RestRules rules = quickRules();
    rules.usedHeader = "X-MBX-USED-WEIGHT-1M";
    rules.usedLimit = 6'000;
    rules.burst = 100;
    rules.perSecond = 10;
    RestClient client(server.http(), rules, HostPolicy::loopbackForTests(), nullptr);
    QCOMPARE(client.limitLeft(), -1);
    const Asked& asked = ask(client, "/");
    QVERIFY(waitUntil([&] { return asked.isDone(); }));
    QCOMPARE(client.limitLeft(), 100);
    QElapsedTimer timer;
    timer.start();
    const Asked& next = ask(client, "/"); // Nearly used up: the next one has to wait for its turn.
    QVERIFY(waitUntil([&] { return next.isDone(); }));
    QVERIFY(timer.elapsed() >= 80);
}

void RestClientTest::theBudgetIsKept()
{
    LocalServer server;
    QList<qint64> times;
    QElapsedTimer timer;
    timer.start();
    server.setRouter([&](const QByteArray&, const LocalServer::Respond& respond) {
        times.append(timer.elapsed());
        respond({200, "ok", {}});
    });
    RestRules rules = quickRules();
    rules.burst = 3;
    rules.perSecond = 20;
    RestClient client(server.http(), rules, HostPolicy::loopbackForTests(), nullptr);
    for (int i = 0; i < 13; ++i) {
        ask(client, "/");
    }
    QVERIFY(waitUntil([&] { return times.size() == 13; }));
    QVERIFY2(times.last() - times.first() >= 350, qPrintable(QString::number(times.last() - times.first())));
}

void RestClientTest::nobodyIsCalledAfterHisEnd()
{
    LocalServer server;
    // Late enough that the asker is gone by then, however busy the machine is.
    server.setRouter([&server](const QByteArray&, const LocalServer::Respond& respond) {
        QTimer::singleShot(100, &server, [respond] { respond({200, "ok", {}}); });
    });
    RestClient client(server.http(), quickRules(), HostPolicy::loopbackForTests(), nullptr);
    bool isCalled = false;
    {
        QObject context;
        client.get({"/"}, &context, [&](const Result<RestAnswer>&) { isCalled = true; });
        QVERIFY(waitUntil([&] { return server.accepted() > 0; }));
    }
    QTest::qWait(200);
    QVERIFY(!isCalled);
    {
        auto gone = std::make_unique<RestClient>(server.http(), quickRules(), HostPolicy::loopbackForTests(), nullptr);
        gone->get({"/"}, this, [&](const Result<RestAnswer>&) { isCalled = true; });
    }
    QTest::qWait(200);
    QVERIFY(!isCalled);
}

void RestClientTest::certificates_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("right") << QStringLiteral("good") << true;
    QTest::newRow("self-signed") << QStringLiteral("selfsigned") << false;
    QTest::newRow("another host's") << QStringLiteral("wronghost") << false;
    QTest::newRow("expired") << QStringLiteral("expired") << false;
}

void RestClientTest::certificates()
{
    QFETCH(QString, kind);
    QFETCH(bool, isGood);
    static const Certificates certificates;
    if (!certificates.isReady()) {
        QSKIP("openssl is not here to make certificates");
    }
    const TrustedAuthority trust(certificates);
    LocalServer server(certificates.serverSide(kind), nullptr);
    server.setRouter([](const QByteArray&, const LocalServer::Respond& respond) { respond({200, "ok", {}}); });
    RestRules rules = quickRules();
    rules.deadline = Ms(5'000);
    RestClient client(server.http(), rules, HostPolicy::loopbackForTests(), nullptr);
    const Asked& asked = ask(client, "/");
    QVERIFY(waitUntil([&] { return asked.isDone(); }));
    QCOMPARE(asked.got->hasValue(), isGood);
    QCOMPARE(server.requests().isEmpty(), !isGood); // Not a byte of a request before trust.
}

QTEST_GUILESS_MAIN(RestClientTest)
#include "tst_rest_client.moc"
