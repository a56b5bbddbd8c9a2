// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alert_listener.h"
#include "app/storage/notes.h"
#include "tests/app/trading/session_world.h"

#include <QTest>

#include <algorithm>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

alerts::Alert alertAt(double price)
{
    alerts::Alert alert;
    alert.id = newNoteId();
    alert.instrument = u"synthetic:DEMO-BTC"_s;
    alert.symbol = u"DEMO-BTC"_s;
    alert.what = u"Horizontal line"_s;
    alert.lines = {alerts::PriceLine::level(price)};
    alert.repeat = alerts::Repeat::EveryTime;
    return alert;
}

} // namespace

/// Alerts beside a feed and a ledger, without any chart.
class TestAlertFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCrossingOfTheFeedIsTold()
    {
        World world(60);
        world.start(100, false);
        std::vector<alerts::Firing> fired;
        auto listener = std::make_shared<AlertListener>(
            [&world]() -> const MarketSource* { return world.session ? world.session->source() : nullptr; },
            [&fired](const std::vector<alerts::Firing>& now) { fired.insert(fired.end(), now.begin(), now.end()); });
        world.session->addListener(listener);
        world.play(std::chrono::minutes(1));
        const double level = world.session->board().rows().front().last.value().toDouble();
        alerts::Alert other = alertAt(level);
        other.instrument = u"synthetic:OTHER"_s;
        const alerts::Alert alert = alertAt(level);
        listener->setAlerts({alert, other});
        world.play(std::chrono::minutes(50));
        QVERIFY(!fired.empty());
        std::int64_t before = 0;
        for (const alerts::Firing& one : fired) {
            QCOMPARE(one.id, alert.id);
            QVERIFY(one.isUp ? one.price >= level : one.price <= level);
            QVERIFY(one.time - before >= alerts::AlertWatch::kQuiet);
            QVERIFY(one.time <= toMicros(world.session->source()->state().now));
            before = one.time;
        }
        world.stop();
    }
    void alertsAreThereAfterARestart()
    {
        Home home;
        const alerts::Alert first = alertAt(62'000.5);
        alerts::Alert second = alertAt(1e-12);
        {
            auto ledger = home.open();
            QVERIFY(ledger.hasValue());
            const auto rowOf = [&](const alerts::Alert& alert) {
                return noteEvent({alert.id, NoteArea::Alert, u"alert"_s, QString::fromUtf8(alerts::toJson(alert)), 0},
                                 (*ledger)->seal());
            };
            std::vector<NewEvent> rows{rowOf(first), rowOf(second), rowOf(alertAt(3))};
            second.timesFired = 2;
            rows.push_back(rowOf(second)); // changed later
            const alerts::Alert removed = alertAt(4);
            rows.push_back(rowOf(removed));
            rows.push_back(noteRemovedEvent(removed.id));
            QVERIFY((*ledger)->append(std::move(rows)).get().hasValue());
            (*ledger)->close();
        }
        auto ledger = home.open();
        QVERIFY(ledger.hasValue());
        auto reader = (*ledger)->reader();
        QVERIFY(reader.hasValue());
        const auto notes = readNotes(*reader, (*ledger)->seal(), NoteArea::Alert);
        QVERIFY(notes.hasValue());
        QCOMPARE(notes->size(), std::size_t(3));
        std::vector<alerts::Alert> back;
        for (const UserNote& note : *notes) {
            const auto alert = alerts::alertOf(note.text.toUtf8());
            QVERIFY(alert.hasValue());
            back.push_back(*alert);
        }
        QCOMPARE(std::count(back.begin(), back.end(), first), 1);
        QCOMPARE(std::count(back.begin(), back.end(), second), 1);
    }
};

QTEST_GUILESS_MAIN(TestAlertFeed)
#include "tst_alert_feed.moc"
