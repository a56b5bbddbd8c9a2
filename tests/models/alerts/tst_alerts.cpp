// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alert_watch.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace elite;
using namespace elite::alerts;

namespace {

constexpr std::int64_t kMinute = 60'000'000;

Alert levelAlert(double price, Crossing crossing = Crossing::Any, Repeat repeat = Repeat::Once)
{
    Alert alert;
    alert.id = 7;
    alert.instrument = QStringLiteral("demo:BTC");
    alert.symbol = QStringLiteral("BTC-USD");
    alert.what = QStringLiteral("Horizontal line");
    alert.lines = {PriceLine::level(price)};
    alert.crossing = crossing;
    alert.repeat = repeat;
    return alert;
}

std::vector<Firing> play(AlertWatch& watch, const std::vector<double>& prices, std::int64_t from = kMinute,
                         std::int64_t step = 2 * kMinute)
{
    std::vector<Firing> fired;
    for (std::size_t i = 0; i < prices.size(); ++i) {
        watch.onPrice(QStringLiteral("demo:BTC"), from + static_cast<std::int64_t>(i) * step, prices[i], fired);
    }
    return fired;
}

} // namespace

class TestAlerts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void crossesOnce()
    {
        AlertWatch watch;
        watch.setAlerts({levelAlert(100)});
        const auto fired = play(watch, {99, 99.5, 100, 101, 99, 101});
        QCOMPARE(fired.size(), std::size_t{1});
        QCOMPARE(fired.front().price, 100.0); // reaching is crossing
        QVERIFY(fired.front().isUp);
    }
    void valuesThatAreNoPrices()
    {
        Alert alert = levelAlert(-0.5, Crossing::Down, Repeat::EveryTime);
        alert.subject = Subject::Position;
        alert.measure = QString::fromLatin1(kInR);
        QVERIFY(isSound(alert)); // Below zero, as no price can be.
        QCOMPARE(*alertOf(toJson(alert)), alert);
        AlertWatch watch;
        watch.setAlerts({alert});
        QVERIFY(watch.watches(Subject::Position) && !watch.watches(Subject::Stale));
        std::vector<Firing> fired;
        std::int64_t time = kMinute;
        const auto see = [&](double r) {
            watch.onValue(alert.subject, alert.instrument, alert.measure, time += 2 * kMinute, r, fired);
        };
        watch.onPrice(alert.instrument, time, 1, fired); // A price is something else.
        for (const double r : {0.2, -0.4, -0.6, -0.2, -0.7}) {
            see(r);
        }
        QCOMPARE(fired.size(), std::size_t{2});
        QVERIFY(!fired.front().isUp && fired.front().level == -0.5);
        // Another position begins where the last one ended: that is no crossing.
        watch.onGone(alert.subject, alert.instrument, alert.measure);
        see(-0.9);
        QCOMPARE(fired.size(), std::size_t{2});

        Alert stale = levelAlert(0.5, Crossing::Up, Repeat::EveryTime);
        stale.subject = Subject::Stale;
        stale.instrument = QString::fromLatin1(kEverywhere);
        Alert room = levelAlert(25, Crossing::Down);
        room.id = 8;
        room.subject = Subject::LossRoom;
        room.instrument = stale.instrument;
        watch.setAlerts({stale, room});
        fired.clear();
        watch.onValue(Subject::Stale, stale.instrument, {}, time, 1, fired); // At the first look, and told.
        watch.onValue(Subject::LossRoom, room.instrument, {}, time, 20, fired);
        QCOMPARE(fired.size(), std::size_t{2});
        Alert two = room;
        two.lines.push_back(PriceLine::level(10));
        QVERIFY(!isSound(two));
    }
    void everyTimeAndDirection_data()
    {
        QTest::addColumn<int>("crossing");
        QTest::addColumn<int>("times");
        QTest::newRow("any") << int(Crossing::Any) << 4;
        QTest::newRow("up") << int(Crossing::Up) << 2;
        QTest::newRow("down") << int(Crossing::Down) << 2;
    }
    void everyTimeAndDirection()
    {
        QFETCH(int, crossing);
        QFETCH(int, times);
        AlertWatch watch;
        watch.setAlerts({levelAlert(100, static_cast<Crossing>(crossing), Repeat::EveryTime)});
        QCOMPARE(static_cast<int>(play(watch, {99, 101, 99, 101, 101, 100.5, 99}).size()), times);
    }
    void theFirstPriceOnlySaysTheSide()
    {
        AlertWatch watch;
        watch.setAlerts({levelAlert(100)});
        QVERIFY(play(watch, {105, 104, 100.01}).empty());
        watch.forgetSides(); // another feed, on the other side
        QVERIFY(play(watch, {95}, 100 * kMinute).empty());
        QCOMPARE(play(watch, {100}, 200 * kMinute).size(), std::size_t{1});
    }
    void isQuietForAMinute()
    {
        AlertWatch watch;
        watch.setAlerts({levelAlert(100, Crossing::Any, Repeat::EveryTime)});
        // A crossing every second for two minutes.
        std::vector<double> prices;
        prices.reserve(120);
        for (int i = 0; i < 120; ++i) {
            prices.push_back(i % 2 == 0 ? 99 : 101);
        }
        QCOMPARE(play(watch, prices, kMinute, 1'000'000).size(), std::size_t{2});
    }
    void slantedLinesAndTheirEnds()
    {
        Alert alert = levelAlert(1);
        alert.lines = {{{100 * kMinute, 100}, {200 * kMinute, 200}, Reach::Segment}};
        QCOMPARE(*alert.lines[0].at(150 * kMinute), 150.0);
        QVERIFY(!alert.lines[0].at(99 * kMinute));
        QVERIFY(!alert.lines[0].at(201 * kMinute));
        alert.lines[0].reach = Reach::Forward;
        QCOMPARE(*alert.lines[0].at(300 * kMinute), 300.0);
        QVERIFY(!alert.lines[0].at(99 * kMinute));
        alert.lines[0].reach = Reach::Both;
        QCOMPARE(*alert.lines[0].at(50 * kMinute), 50.0);
        QVERIFY(!alert.lines[0].at(-kMinute)); // it would lie below zero
        // The price stands still, the line comes down to it.
        alert.lines = {{{100 * kMinute, 200}, {200 * kMinute, 100}, Reach::Forward}};
        AlertWatch watch;
        watch.setAlerts({alert});
        const auto fired = play(watch, std::vector<double>(60, 150.0), 100 * kMinute);
        QCOMPARE(fired.size(), std::size_t{1});
        QCOMPARE(fired.front().time, 150 * kMinute);
    }
    void anotherReplayBeginsAnew()
    {
        AlertWatch watch;
        watch.setAlerts({levelAlert(100)});
        QVERIFY(play(watch, {99}, 100 * kMinute).empty());
        QVERIFY(play(watch, {101}, 50 * kMinute).empty()); // the time went back
        QCOMPARE(play(watch, {99}, 51 * kMinute).size(), std::size_t{1});
    }
    void anotherInstrumentIsAnotherMatter()
    {
        AlertWatch watch;
        watch.setAlerts({levelAlert(100)});
        std::vector<Firing> fired;
        watch.onPrice(QStringLiteral("demo:ETH"), 1, 99, fired);
        watch.onPrice(QStringLiteral("demo:ETH"), 2, 101, fired);
        QVERIFY(fired.empty());
    }
    void changingTheRuleKeepsTheSide()
    {
        AlertWatch watch;
        watch.setAlerts({levelAlert(100)});
        QVERIFY(play(watch, {99}).empty());
        watch.setAlerts({levelAlert(100, Crossing::Up)});
        QCOMPARE(play(watch, {101}, 10 * kMinute).size(), std::size_t{1});
        watch.setAlerts({levelAlert(100)});
        QVERIFY(play(watch, {101}, 20 * kMinute).empty());
        watch.setAlerts({levelAlert(102)}); // the line was moved over the price: that is no crossing
        QVERIFY(play(watch, {101}, 30 * kMinute).empty());
    }
    // Any path, seen whole or in parts, fires as often as its sides change.
    void equalsCountingByHand()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 200; ++round) {
            AlertWatch watch;
            watch.setAlerts({levelAlert(100, Crossing::Any, Repeat::EveryTime)});
            std::vector<double> prices;
            for (int i = 0; i < 100; ++i) {
                prices.push_back(99.5 + static_cast<double>(random() % 1000) / 1000); // never exactly on it
            }
            int changes = 0;
            for (std::size_t i = 1; i < prices.size(); ++i) {
                changes += (prices[i] > 100) != (prices[i - 1] > 100) && prices[i] != 100 && prices[i - 1] != 100;
            }
            if (std::count(prices.begin(), prices.end(), 100.0) == 0) {
                QCOMPARE(static_cast<int>(play(watch, prices).size()), changes);
            }
        }
    }
    void comesBackAsItWent()
    {
        Alert alert = levelAlert(62'000.5, Crossing::Down, Repeat::EveryTime);
        alert.id = 0x7fff'ffff'ffff'fff1;
        alert.drawing = 0x7fff'ffff'ffff'fff3;
        alert.lines.push_back({{1'762'300'800'000'001, 1e-12}, {1'962'300'800'000'001, 1e12}, Reach::Forward});
        alert.lastFired = 1'762'300'800'000'003;
        alert.timesFired = 3;
        alert.isOn = false;
        const auto back = alertOf(toJson(alert));
        QVERIFY(back);
        QVERIFY(*back == alert);
    }
    void refusesWhatIsNoAlert()
    {
        const QByteArray good = toJson(levelAlert(100));
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = '#';
            const auto read = alertOf(bad); // must not crash; what it takes must be sound
            QVERIFY(!read || isSound(*read));
        }
        QVERIFY(!alertOf({}));
        QVERIFY(!alertOf("[]"));
        QVERIFY(!alertOf(QByteArray(good).replace("\"any\"", "\"sideways\"")));
        Alert alert = levelAlert(100);
        alert.lines.clear();
        QVERIFY(!isSound(alert));
        alert.lines = {PriceLine::level(std::nan(""))};
        QVERIFY(!isSound(alert));
        alert.lines = {{{5, 1}, {4, 1}, Reach::Segment}};
        QVERIFY(!isSound(alert));
    }
    void wildPricesAreSurvived()
    {
        AlertWatch watch;
        watch.setAlerts({levelAlert(100, Crossing::Any, Repeat::EveryTime)});
        QVERIFY(play(watch, {99, std::nan(""), -1, 0, HUGE_VAL, 99.5}).empty());
        QCOMPARE(play(watch, {1e12}, 1000 * kMinute).size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
