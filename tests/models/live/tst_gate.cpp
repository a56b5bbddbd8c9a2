// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gate_world.h"

#include <QTest>

#include <set>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

bool has(const GateRefusals& refusals, GateRule rule)
{
    return std::any_of(refusals.begin(), refusals.end(), [rule](const GateRefusal& one) { return one.rule == rule; });
}

GateFigures passing()
{
    GateFigures figures;
    figures.days = 7;
    figures.trips = 25;
    figures.wins = 13;
    figures.start = Cash(10'000 * kUnit);
    figures.net = Cash(300 * kUnit);
    return figures;
}

} // namespace

class TestGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePromisedNumbersAreBoundaries()
    {
        QVERIFY(judge(passing()).empty());
        const auto refused = [](const std::function<void(GateFigures&)>& change) -> QString {
            GateFigures figures = passing();
            change(figures);
            return textOf(judge(figures));
        };
        QCOMPARE(refused([](GateFigures& f) { f.days = 6; }), u"qualified-days: 6, needs 7"_s);
        QCOMPARE(refused([](GateFigures& f) { f.trips = 24; }), u"round-trips: 24, needs 25"_s);
        QCOMPARE(refused([](GateFigures& f) { f.wins = 12; }), u"win-rate: 4800, needs 5200"_s);
        QCOMPARE(refused([](GateFigures& f) { f.net = Cash(300 * kUnit - 1); }), u"profit: 299, needs 300"_s);
        QCOMPARE(refused([](GateFigures& f) { f.daysSinceBreaker = 2; }), u"breaker-trip: 2, needs 3"_s);
        QCOMPARE(refused([](GateFigures& f) { f.daysSinceBreaker = 3; }), QString());
        QCOMPARE(refused([](GateFigures& f) { f.start = Cash(); }), u"profit: 0, needs 300"_s);
        // 51.99 % of 10,000 is refused, 52 % is not: no rounding helps.
        QCOMPARE(refused([](GateFigures& f) { f.trips = 10'000, f.wins = 5'199; }), u"win-rate: 5199, needs 5200"_s);
        QCOMPARE(refused([](GateFigures& f) { f.trips = 10'000, f.wins = 5'200; }), QString());
    }

    void everyRuleHasANameAndItsOwn()
    {
        std::set<QString> names;
        for (int i = 0; i <= static_cast<int>(GateRule::CodeNeeded); ++i) {
            names.insert(nameOf(static_cast<GateRule>(i)).toString());
        }
        QCOMPARE(names.size(), static_cast<std::size_t>(GateRule::CodeNeeded) + 1);
        QVERIFY(!names.contains(QString()));
    }

    void daysCountByTheVenuesClock()
    {
        const GateWorld world;
        const Timestamp dawn = startOfDay(dayOf(world.start));
        const auto days = [&](const std::vector<ServerBeat>& beats) -> std::size_t {
            return qualifiedDays(beats, kGateVenue, dawn, dawn + std::chrono::hours(24)).size();
        };
        std::vector<ServerBeat> beats;
        for (const int hour : {1, 5, 9, 13}) {
            beats.push_back(world.beat(dawn + std::chrono::hours(hour)));
        }
        QCOMPARE(days(beats), 1u);
        QCOMPARE(days({beats[0], beats[1], beats[2]}), 0u); // Three are not enough.
        auto close = beats;
        close[3].server = close[2].server + std::chrono::minutes(59);
        close[3].local = close[3].server;
        close[3].uptimeMs = close[2].uptimeMs + 59 * 60'000;
        QCOMPARE(days(close), 0u); // Less than an hour apart.
        auto off = beats;
        off[1].local = off[1].server + std::chrono::milliseconds(2'001);
        QCOMPARE(days(off), 0u); // The computer is two seconds off.
        off[1].local = off[1].server + std::chrono::milliseconds(1'999);
        QCOMPARE(days(off), 1u);
        auto quick = beats; // Venue and computer agree, but the boot clock says that two minutes passed.
        quick[2].uptimeMs = quick[1].uptimeMs + 120'000;
        QCOMPARE(days(quick), 0u);
        auto rebooted = beats;
        rebooted[2].boot = rebooted[3].boot = "boot-2";
        rebooted[2].uptimeMs = 60'000;
        rebooted[3].uptimeMs = 60'000 + 4 * 3'600'000;
        QCOMPARE(days(rebooted), 1u);
        auto elsewhere = beats;
        elsewhere[0].venue = VenueId::of("luno");
        QCOMPARE(days(elsewhere), 0u);
        // A day that is not over does not count yet.
        QCOMPARE(qualifiedDays(beats, kGateVenue, dawn, dawn + std::chrono::hours(23)).size(), 0u);
        // The same four beats, a week later by the computer's clock only: nothing.
        auto forward = beats;
        for (ServerBeat& beat : forward) {
            beat.local += std::chrono::hours(24 * 7);
        }
        QCOMPARE(days(forward), 0u);
    }

    void washTradesDoNotCountAndLossesAlwaysDo()
    {
        const GateWorld world;
        const QualificationRun run = world.run();
        const Timestamp until = world.endOfDay(3);
        const Timestamp noon = startOfDay(dayOf(world.start) + 1) + std::chrono::hours(12);
        const auto count = [&](const std::function<void(GateTrade&)>& change, std::int64_t cents) -> TradeCount {
            GateTrade trade = world.trade(1, noon, cents);
            change(trade);
            return countTrades(run, std::vector{trade}, until).front();
        };
        const auto check = [&](TradeCount why, const std::function<void(GateTrade&)>& change, bool lossesCount) {
            QCOMPARE(count(change, 500), why);
            QCOMPARE(count(change, -500), lossesCount ? TradeCount::Counted : why);
        };
        check(
            TradeCount::Counted, [](GateTrade&) {}, true);
        check(
            TradeCount::TooShort,
            [](GateTrade& t) { t.closedAt = t.openedAt + std::chrono::seconds(59), t.hasMoved = false; }, true);
        check(
            TradeCount::Counted,
            [](GateTrade& t) { t.closedAt = t.openedAt + std::chrono::seconds(1), t.hasMoved = true; }, true);
        check(
            TradeCount::NoFriction, [](GateTrade& t) { t.fees = Cash(); }, true);
        check(
            TradeCount::TooSmall, [](GateTrade& t) { t.entryValue = Cash(9 * kUnit); }, true);
        check(
            TradeCount::NotLivePrices, [](GateTrade& t) { t.origin = FeedOrigin::Replay; }, false);
        check(
            TradeCount::NotLivePrices, [](GateTrade& t) { t.isSynthetic = true; }, false);
        check(
            TradeCount::OtherSymbol, [](GateTrade& t) { t.instrument.symbol = Symbol::of("ETH/USD"); }, false);
        check(
            TradeCount::OtherTrader, [](GateTrade& t) { t.bot = u"trend"_s; }, false);
        check(
            TradeCount::OtherTrader, [](GateTrade& t) { t.account = 2; }, false);
        check(
            TradeCount::OutsideRun, [&](GateTrade& t) { t.openedAt = run.startedAt - Duration(1); }, false);
        check(
            TradeCount::OutsideRun, [&](GateTrade& t) { t.closedAt = until; }, false);

        GateTrade mine = world.trade(1, noon, 500);
        GateTrade against = world.trade(2, noon + std::chrono::seconds(30), -500);
        against.bot = u"mirror"_s;
        against.side = Side::Sell;
        QCOMPARE(countTrades(run, std::vector{mine, against}, until).front(), TradeCount::Crossed);
        against.openedAt = noon + std::chrono::seconds(61);
        QCOMPARE(countTrades(run, std::vector{mine, against}, until).front(), TradeCount::Counted);
        QCOMPARE(countTrades(run, std::vector{mine, mine}, until).back(), TradeCount::Repeated);
        std::vector<GateTrade> many;
        many.reserve(kMostWinsPerDay + 1);
        for (int i = 0; i < kMostWinsPerDay + 1; ++i) {
            many.push_back(world.trade(static_cast<quint64>(i) + 1, noon + std::chrono::minutes(i * 21), 500));
        }
        QCOMPARE(countTrades(run, many, until).back(), TradeCount::TooMany);
    }

    void anAmbiguousExitIsALossAndOpenLossesCount()
    {
        GateWorld world;
        world.live({.seed = 3, .winChance = 1, .tradesPerDay = 4});
        const GateRecord record = world.record();
        const GateFigures before = figuresOf(record, world.run(), world.endOfDay(7), Cash());
        QCOMPARE(before.wins, 32);
        QCOMPARE(figuresOf(record, world.run(), world.endOfDay(7), Cash(500 * kUnit)).net, before.net);
        QCOMPARE(figuresOf(record, world.run(), world.endOfDay(7), Cash(-500 * kUnit)).net.value,
                 before.net.value - 500 * kUnit);
        for (GateRow& row : world.rows) {
            if (auto* trade = std::get_if<GateTrade>(&row)) {
                trade->isAmbiguous = true;
            }
        }
        QCOMPARE(figuresOf(world.record(), world.run(), world.endOfDay(7), Cash()).wins, 0);
    }

    void promotesAndTakesBack()
    {
        PromotionGate gate;
        std::optional<LivePermit> permit = permitFor(gate);
        const Timestamp now = permit->terms().issuedAt;
        QVERIFY(permit->isValid(now));
        QVERIFY(!permit->isValid(now - Duration(1)));
        QVERIFY(permit->isValid(now + kManualPermit - Duration(1)));
        QVERIFY(!permit->isValid(now + kManualPermit));
        QVERIFY(permit->terms().covers({kGateVenue, kGateSymbol}));
        QVERIFY(!permit->terms().covers({kGateVenue, Symbol::of("ETH/USD")}));
        QVERIFY(!permit->terms().covers({VenueId::of("luno"), kGateSymbol}));
        LivePermit moved = std::move(*permit);
        QVERIFY(!permit->isValid(now));
        QVERIFY(moved.isValid(now));
        gate.takeBack();
        QVERIFY(!moved.isValid(now) && moved.isRevoked());

        const LivePermit first = permitFor(gate);
        const LivePermit second = permitFor(gate); // One right at a time.
        QVERIFY(first.isRevoked() && !second.isRevoked());
        {
            PromotionGate shortLived;
            permit.emplace(permitFor(shortLived));
        }
        QVERIFY(permit->isRevoked()); // Without its gate there is no right.

        const LivePermit bot = permitFor(gate, {}, [](QualificationRun& run) { run.trader = {u"trend"_s, "v1"}; });
        QCOMPARE(bot.terms().expiresAt - bot.terms().issuedAt, Duration(kAutopilotPermit));
    }

    void everythingIsClosedUntilItWasFoundOpen()
    {
        GateWorld world;
        world.live({.seed = 1, .winChance = 1});
        const GateRefusals blind = PromotionGate::recordRefusals(world.record(), GateFacts());
        for (const GateRule rule :
             {GateRule::ChainBroken, GateRule::AnchorMissing, GateRule::DisabledBySetting, GateRule::ClockUnknown,
              GateRule::EmergencyStop, GateRule::OpenBreaker, GateRule::OtherProfile, GateRule::NotJudged}) {
            QVERIFY2(has(blind, rule), nameOf(rule).data());
        }
        PromotionGate gate;
        const PromotionOutcome nothing = gate.promote(GateRecord(), GateFacts(), PromotionRequest());
        QVERIFY(!nothing.permit);
        QVERIFY(has(nothing.refusals, GateRule::NoRun));
        for (const GateRule rule : {GateRule::KeyMissing, GateRule::LimitsMissing, GateRule::DisclosureUnread,
                                    GateRule::WordsWrong, GateRule::SizeNotAccepted, GateRule::SpotCheckMissing}) {
            QVERIFY2(has(nothing.refusals, rule), nameOf(rule).data());
        }
    }

    void eachBoltClosesAlone_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i <= 22; ++i) {
            QTest::addRow("%d", i) << i;
        }
    }
    void eachBoltClosesAlone()
    {
        QFETCH(const int, which);
        GateWorld world;
        world.live({.seed = 1, .winChance = 1});
        GateFacts facts = world.facts();
        PromotionRequest request = world.request();
        GateRule wanted = GateRule::NoRun;
        const auto bolt = [&](int number, GateRule rule, const auto& change) {
            if (which == number) {
                wanted = rule;
                change();
            }
        };
        bolt(1, GateRule::ChainBroken, [&] { facts.chainDamage = u"edited"_s; });
        bolt(2, GateRule::AnchorMissing, [&] { facts.isAnchored = false; });
        bolt(3, GateRule::DisabledBySetting, [&] { facts.isLiveEnabled = false; });
        bolt(4, GateRule::DisabledByUser, [&] { world.rows.emplace_back(LiveWish{false}); });
        bolt(5, GateRule::ClockUnknown, [&] { facts.offset.reset(); });
        bolt(6, GateRule::ClockOff, [&] { facts.offset = std::chrono::seconds(2); });
        bolt(7, GateRule::EmergencyStop, [&] { facts.isHalted = true; });
        bolt(8, GateRule::OpenBreaker, [&] { facts.isTripped = true; });
        bolt(9, GateRule::OtherProfile, [&] { facts.profile = "another"; });
        bolt(10, GateRule::OlderProgram, [&] {
            auto beat = world.beat(world.start + std::chrono::hours(10));
            beat.engineVersion = 2;
            world.rows.emplace_back(beat);
        });
        bolt(11, GateRule::RecordCorrupt, [&] { facts.corruptRow = u"row 17, gate.beat"_s; });
        bolt(12, GateRule::SpotCheckFailed, [&] { facts.spots.outside = 1; });
        bolt(13, GateRule::SpotCheckMissing, [&] { facts.spots.checked = 19; });
        bolt(14, GateRule::KeyMayWithdraw, [&] { request.key.mayWithdraw = true; });
        bolt(15, GateRule::KeyCannotTrade, [&] { request.key.mayTrade = false; });
        bolt(16, GateRule::KeyUnknown, [&] { request.key.mayWithdraw.reset(); });
        bolt(17, GateRule::WordsWrong, [&] { request.confirmation.words = u"i understand"_s; });
        bolt(18, GateRule::CodeNeeded, [&] { facts.needsCode = true; }); // The words are not enough then.
        bolt(19, GateRule::NotJudged, [&] { facts.venueTime = *facts.venueTime + std::chrono::hours(24); });
        bolt(20, GateRule::RunChanged, [&] { request.trader.pin = "another"; });
        bolt(21, GateRule::BreakerTrip, [&] { world.rows.emplace_back(BreakerTrip{1, *facts.venueTime}); });
        bolt(22, GateRule::ChainBroken, [&] { world.rows.emplace_back(RecordFault{u"restored"_s, *facts.venueTime}); });
        PromotionGate gate;
        const PromotionOutcome outcome = gate.promote(world.record(), facts, request);
        if (which == 0) {
            QVERIFY2(outcome.permit, qPrintable(textOf(outcome.refusals)));
            return;
        }
        QVERIFY(!outcome.permit);
        QVERIFY2(outcome.refusals.size() == 1 && outcome.refusals.front().rule == wanted,
                 qPrintable(textOf(outcome.refusals)));
    }

    void weakEvidenceIsAQuarterOfTheSize()
    {
        GateWorld world;
        world.live({.seed = 1, .winChance = 1, .tradesPerDay = 4}); // 32 trades: under 100.
        PromotionRequest request = world.request();
        PromotionGate gate;
        request.limits.sizePercent = 26;
        QVERIFY(has(gate.promote(world.record(), world.facts(), request).refusals, GateRule::SizeTooLarge));
        request.limits.sizePercent = 25;
        request.confirmation.acceptsReducedSize = false;
        QVERIFY(has(gate.promote(world.record(), world.facts(), request).refusals, GateRule::SizeNotAccepted));
        request.confirmation.acceptsReducedSize = true;
        QVERIFY(gate.promote(world.record(), world.facts(), request).permit);
        QCOMPARE(evidenceOf(99, 1, 1), Evidence::Weak);
        QCOMPARE(evidenceOf(100, 0.89, 1), Evidence::Weak);
        QCOMPARE(evidenceOf(100, 0.95, 1), Evidence::Some);
        QCOMPARE(evidenceOf(100, 0.98, 0.95), Evidence::Some);
        QCOMPARE(evidenceOf(100, 0.98, 0.96), Evidence::Strong);
    }

    void aBotIsJudgedByItsOwnSubAccount()
    {
        GateWorld world;
        world.live({.seed = 1, .winChance = 1});
        const auto bot = u"sma-cross#3"_s;
        int mine = 0;
        for (GateRow& row : world.rows) {
            if (auto* run = std::get_if<QualificationRun>(&row)) {
                run->trader = {bot, "v1"};
            } else if (auto* trade = std::get_if<GateTrade>(&row)) {
                trade->bot = trade->id % 4 == 0 ? u"sma-cross#2"_s : trade->id % 4 == 1 ? QString() : bot;
                mine += trade->bot == bot ? 1 : 0;
            }
        }
        PromotionRequest request = world.request();
        request.trader = {bot, "v1"};
        PromotionGate gate;
        const GateFigures figures = figuresOf(world.record(), *world.record().current(), world.endOfDay(7), Cash());
        QCOMPARE(figures.trips, mine);
        QVERIFY(mine >= kGateRoundTrips);
        const PromotionOutcome passed = gate.promote(world.record(), world.facts(), request);
        QVERIFY2(passed.permit, qPrintable(textOf(passed.refusals)));
        QCOMPARE(passed.terms.expiresAt - passed.terms.issuedAt, Duration(kAutopilotPermit));
        request.trader.pin = "v2"; // Another parameter is another bot.
        QVERIFY(has(gate.promote(world.record(), world.facts(), request).refusals, GateRule::RunChanged));
        request.trader = {};
        QVERIFY(has(gate.promote(world.record(), world.facts(), request).refusals, GateRule::RunChanged));
        // Another trader's daily-loss stop says nothing about this one; its own does.
        request.trader = {bot, "v1"};
        world.rows.emplace_back(BreakerTrip{1, *world.facts().venueTime});
        world.rows.emplace_back(BreakerTrip{1, *world.facts().venueTime, u"sma-cross#2"_s});
        QVERIFY(gate.promote(world.record(), world.facts(), request).permit);
        world.rows.emplace_back(BreakerTrip{1, *world.facts().venueTime, bot});
        QVERIFY(has(gate.promote(world.record(), world.facts(), request).refusals, GateRule::BreakerTrip));
    }

    void aRunExpiresAndAttemptsAreCounted()
    {
        GateWorld world;
        world.live({.seed = 1, .winChance = 1, .days = 31});
        const GateRefusals refusals = PromotionGate::recordRefusals(world.record(), world.facts());
        QVERIFY2(has(refusals, GateRule::RunExpired), qPrintable(textOf(refusals)));
        world.rows.emplace_back(RunEnded{1, RunEnd::Expired, {}, world.endOfDay(30)});
        QVERIFY(world.record().current() == nullptr);
        QualificationRun second = world.run();
        second.id = 2;
        second.startedAt = world.endOfDay(30);
        world.rows.emplace_back(second);
        const GateRecord record = world.record();
        QCOMPARE(record.current()->id, quint64(2));
        const LuckReport luck = luckOf(record, *record.current(), world.endOfDay(31));
        QCOMPARE(luck.attempts, 2);
        QCOMPARE(luck.trips, 0); // What an earlier run earned is gone.
    }

    void demotesByItself()
    {
        GateWorld world;
        world.live({.seed = 1, .winChance = 1});
        PromotionGate gate;
        const PromotionOutcome outcome = gate.promote(world.record(), world.facts(), world.request());
        QVERIFY(outcome.permit);
        const auto why = [&](const std::function<void(GateFacts&)>& change, const QString& key) {
            GateFacts facts = world.facts();
            change(facts);
            return demotionOf(outcome.terms, world.record(), facts, key);
        };
        QCOMPARE(why([](GateFacts&) {}, u"key-1"_s), std::nullopt);
        QCOMPARE(why([](GateFacts&) {}, u"key-2"_s), Demotion::KeyChanged);
        QCOMPARE(why([](GateFacts& f) { f.isTripped = true; }, u"key-1"_s), Demotion::Breaker);
        QCOMPARE(why([](GateFacts& f) { f.isHalted = true; }, u"key-1"_s), Demotion::EmergencyStop);
        QCOMPARE(why([](GateFacts& f) { f.chainDamage = u"edited"_s; }, u"key-1"_s), Demotion::ChainFault);
        QCOMPARE(why([](GateFacts& f) { f.venueTime = *f.venueTime + kManualPermit; }, u"key-1"_s), Demotion::Expired);
        world.rows.emplace_back(RunEnded{1, RunEnd::Changed, {}, world.endOfDay(8)});
        QCOMPARE(why([](GateFacts&) {}, u"key-1"_s), Demotion::Changed);
    }
};

QTEST_APPLESS_MAIN(TestGate)
#include "tst_gate.moc"
