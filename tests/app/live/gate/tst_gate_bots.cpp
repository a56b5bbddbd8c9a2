// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/gate/gate_traders.h"
#include "app/market/live_source.h"
#include "app/trading/session.h"
#include "tests/app/live/gate/gate_desk.h"
#include "tests/app/trading/hand_feed.h"

#include <QPointer>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

/// The gate beside a practice run on live prices that the test makes, with bots in it.
struct BotDesk : GateDesk
{
    explicit BotDesk(const QString& folder)
        : GateDesk(folder)
    {
        (void)settings.set(keys::kAutopilot, u"true"_s);
        witness.now = wallNow();
    }
    bool start()
    {
        if (!open()) {
            return false;
        }
        session.post([this](Session& s) {
            auto hand = std::make_unique<HandFeed>();
            feed = hand.get();
            LiveSource::Setup setup;
            setup.venue = kGateVenue;
            setup.cacheFile = paths.data + u"/market.db"_s;
            setup.feed = std::move(hand);
            s.openLive(std::make_unique<LiveSource>(std::move(setup)), {{}, {}, paths.data + u"/runs"_s, {}});
        });
        const bool isReady = QTest::qWaitFor(
            [this] { return !market.rows().empty() && trading.desk()->pause == DeskPause::None; }, 20'000);
        quote();
        return isReady && QTest::qWaitFor([this] { return gate->whyNoRun().isEmpty(); }, 20'000);
    }
    void quote()
    {
        session.post([this](Session&) {
            if (feed) {
                feed->quote("95999.9", "96000.1");
            }
        });
    }
    bool startBot(std::int64_t fast)
    {
        const std::size_t before = gate->bots().size();
        session.post([fast](Session& s) {
            BotSpec spec;
            spec.kind = BotCatalog::find("sma-cross");
            const auto values = BotCatalog::settings(*spec.kind, 0, {{"fast", fast}});
            spec.values = values->values;
            spec.instrument = {kGateVenue, kGateSymbol};
            (void)s.startBot(spec);
        });
        return QTest::qWaitFor([&] { return gate->bots().size() > before && gate->bots().back().equity; }, 20'000);
    }
    Done startRun(const RunWish& wish)
    {
        std::optional<Done> answer;
        gate->startRun(wish, gate.get(), [&answer](const Done& done) { answer.emplace(done); });
        (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20'000);
        return answer.value_or(Done(Error{ErrorCode::Timeout, {}}));
    }
    JournalEntry trade(quint64 id, const TraderName& trader) const
    {
        JournalEntry out;
        out.id = id;
        out.trader = trader;
        out.account = trading.desk()->account.id;
        out.instrument = {kGateVenue, kGateSymbol};
        out.contract = trading.desk()->contracts->front();
        out.origin = FeedOrigin::Live;
        out.isSynthetic = false;
        out.trade.openedAt = gate->view().run->startedAt + std::chrono::seconds(1);
        out.trade.closedAt = out.trade.openedAt + std::chrono::minutes(2);
        out.trade.net = Cash(-5 * kUnit);
        out.trade.fees = Cash(kUnit);
        out.trade.entryValue = Cash(1'000 * kUnit);
        return out;
    }

    QPointer<HandFeed> feed; // On the session's thread.
};

} // namespace

class TestGateBots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBotQualifiesOnItsOwnSubAccount()
    {
        const QTemporaryDir folder;
        BotDesk desk(folder.path());
        QVERIFY(desk.start());
        QVERIFY(desk.startBot(5));
        QVERIFY(desk.startBot(7));
        QCOMPARE(gateName(desk.gate->bots().front()), u"sma-cross#1"_s);
        QCOMPARE(desk.startRun({{}, u"sma-cross#9"_s}).error().detail, u"bot"_s);
        const Done started = desk.startRun({{}, u"sma-cross#1"_s});
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        QTRY_VERIFY(desk.gate->view().run.has_value());
        const QualificationRun run = *desk.gate->view().run;
        QCOMPARE(run.trader.bot, u"sma-cross#1"_s);
        QCOMPARE(run.symbols, std::vector{kGateSymbol});
        QCOMPARE(run.start, *desk.gate->bots().front().equity); // Its own money.
        QCOMPARE(desk.gate->trader(), run.trader);
        QCOMPARE(desk.gate->view().attempts, 1);

        desk.witness.now = run.startedAt + std::chrono::hours(1);
        Q_EMIT desk.trading.tradeEnded(desk.trade(101, {"sma-cross", 1}));
        Q_EMIT desk.trading.tradeEnded(desk.trade(102, {"sma-cross", 2}));
        Q_EMIT desk.trading.tradeEnded(desk.trade(103, {}));
        QTRY_COMPARE(desk.gate->record().trades().size(), std::size_t(3));
        QTRY_COMPARE(desk.gate->view().figures.trips, 1);

        // Another bot's breaker ends nothing; stopping this one ends the run, and the next is another attempt.
        EngineEvent trip;
        trip.kind = EventKind::BreakerTripped;
        trip.account = 2;
        trip.time = run.startedAt + std::chrono::minutes(5);
        Q_EMIT desk.trading.happened(trip);
        QTRY_VERIFY(desk.gate->record().lastBreaker(run.account, u"sma-cross#2"_s));
        QVERIFY(!desk.gate->record().lastBreaker(run.account, u"sma-cross#1"_s));
        QVERIFY(!desk.gate->record().lastBreaker(run.account, {}));
        desk.session.post([](Session& s) { (void)s.stopBot(2); });
        QTRY_VERIFY_WITH_TIMEOUT(desk.gate->bots().back().state != BotState::Running, 10'000);
        QVERIFY(desk.gate->view().run.has_value());
        desk.session.post([](Session& s) { (void)s.stopBot(1); });
        QTRY_VERIFY_WITH_TIMEOUT(!desk.gate->view().run.has_value(), 10'000);
        QCOMPARE(desk.gate->view().lastEnd->why, RunEnd::Changed);
        QCOMPARE(desk.audits().filter(u"gate.run-changed"_s).size(), 1);
        QVERIFY(desk.startBot(9));
        QVERIFY(desk.startRun({{}, u"sma-cross#3"_s}));
        QTRY_COMPARE(desk.gate->view().attempts, 2);
        QCOMPARE(desk.gate->view().figures.trips, 0);
    }

    void aPersonsRunCountsNoBot()
    {
        const QTemporaryDir folder;
        BotDesk desk(folder.path());
        QVERIFY(desk.start());
        QVERIFY(desk.startBot(5));
        QVERIFY(desk.startRun({{kGateSymbol}, {}}));
        QTRY_VERIFY(desk.gate->view().run.has_value());
        QVERIFY(desk.gate->view().run->trader.isManual());
        desk.witness.now = desk.gate->view().run->startedAt + std::chrono::hours(1);
        Q_EMIT desk.trading.tradeEnded(desk.trade(101, {"sma-cross", 1}));
        Q_EMIT desk.trading.tradeEnded(desk.trade(102, {}));
        QTRY_COMPARE(desk.gate->record().trades().size(), std::size_t(2));
        QTRY_COMPARE(desk.gate->view().figures.trips, 1);
        desk.session.post([](Session& s) { (void)s.stopBot(1); });
        QTRY_VERIFY_WITH_TIMEOUT(desk.gate->bots().front().state != BotState::Running, 10'000);
        QVERIFY(desk.gate->view().run.has_value());
    }

    /// Every setting of a bot is in its fingerprint.
    void anotherSettingIsAnotherBot()
    {
        QualificationRun run = GateWorld().run();
        BotCard card;
        card.id = 3;
        card.spec.kind = BotCatalog::find("sma-cross");
        card.spec.values = {10, 30};
        card.spec.instrument = {kGateVenue, kGateSymbol};
        run.trader = botTrader(run, card);
        QCOMPARE(run.trader.bot, u"sma-cross#3"_s);
        QCOMPARE(botNumber(run.trader.bot), quint64(3));
        QVERIFY(changeOfBot(run, {card}).isEmpty());
        const auto changed = [&](const std::function<void(BotCard&)>& change) {
            BotCard other = card;
            change(other);
            return !changeOfBot(run, {other}).isEmpty();
        };
        QVERIFY(changed([](BotCard& c) { c.spec.values = {11, 30}; }));
        QVERIFY(changed([](BotCard& c) { c.spec.values = {10, 31}; }));
        QVERIFY(changed([](BotCard& c) { c.spec.instrument.symbol = Symbol::of("ETH/USD"); }));
        QVERIFY(changed([](BotCard& c) { c.spec.timeframe = *Timeframe::parse("5m"); }));
        QVERIFY(changed([](BotCard& c) { c.spec.start = Cash(20'000 * kUnit); }));
        QVERIFY(changed([](BotCard& c) { c.spec.limits.maxDailyLossBp = 1; }));
        QVERIFY(changed([](BotCard& c) { c.spec.limits.maxTradesPerDay = 7; }));
        QVERIFY(changed([](BotCard& c) { c.state = BotState::Stopping; }));
        QVERIFY(changed([](BotCard& c) { c.id = 4; }));
        QVERIFY(!changed([](BotCard& c) { c.pause = BotPause::Stale; }));
        QVERIFY(!changeOfBot(run, {}).isEmpty());
        run.account = 2;
        QVERIFY(!changeOfBot(run, {card}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGateBots)
#include "tst_gate_bots.moc"
