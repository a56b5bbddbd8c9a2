// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/focus_limits.h"
#include "models/coach/journal_digest.h"
#include "models/coach/verdict_check.h"
#include "tests/models/coach/coach_charts.h"

#include <QTest>

#include <cmath>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kUnit = 100'000'000;

std::vector<CoachTrade> journal(int count)
{
    std::vector<CoachTrade> out;
    for (int i = 0; i < count; ++i) {
        CoachTrade t;
        t.id = i + 1;
        t.symbol = i % 3 == 0 ? u"ETH/USD"_s : u"BTC/USD"_s;
        t.record.side = i % 2 == 0 ? Side::Buy : Side::Sell;
        t.record.openedAt = fromMicros(1'762'732'800'000'000) + std::chrono::hours(i);
        t.record.closedAt = t.record.openedAt + 34min;
        t.record.entryValue = Cash(7'654'321 * kUnit);
        t.record.net = Cash((i % 3 == 2 ? -555 : 777) * kUnit);
        t.record.fees = Cash(12'345'678);
        t.record.quantity = Lots(424'242);
        t.risk = Cash(500 * kUnit);
        t.firstStop = Ticks(95'000);
        out.push_back(t);
    }
    return out;
}

RiskLimits randomLimits(Dice& dice)
{
    const auto maybe = [&](std::int64_t most) { return dice.chance(40) ? 0 : dice.between(1, most); };
    RiskLimits l;
    l.maxPosition = Lots(maybe(1'000));
    l.maxPositionValue = Cash(maybe(100'000) * kUnit);
    l.maxOpenTrades = static_cast<std::int32_t>(maybe(20));
    l.maxTradesPerDay = static_cast<std::int32_t>(maybe(50));
    l.maxOrdersPerMinute = static_cast<std::int32_t>(maybe(60));
    l.maxDailyLossBp = static_cast<std::int32_t>(maybe(1'000));
    l.coolDownLosses = static_cast<std::int32_t>(maybe(6));
    l.coolDown = std::chrono::minutes(maybe(60));
    l.staleAfter = std::chrono::seconds(maybe(60));
    l.refusesSelfCross = dice.chance(50);
    l.requiresStop = dice.chance(50);
    if (dice.chance(30)) {
        l.hoursFrom = 8h;
        l.hoursTo = 17h;
    }
    return l;
}

} // namespace

class JournalCoachTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void digestHoldsNoMoney()
    {
        const auto trades = journal(80);
        const auto findings = findBehaviours(trades);
        const QByteArray text = journalDigest(trades, findings, std::nullopt);
        for (const char* secret : {"7654321", "777", "555", "424242", "0.1234", "12345678", "500"}) {
            QVERIFY2(!text.contains(secret), secret);
        }
        QVERIFY(text.contains("ALL: 80 trades"));
        QVERIFY(text.contains("#80 "));
        QVERIFY(!text.contains("#20 ")); // Older than the newest sixty: in the totals only.
        QVERIFY(text.contains("1.55 R")); // 777 of 500
        QVERIFY(text.contains("ETH/USD: 27 trades"));
        QVERIFY(text.size() < 20'000);
    }

    void emptyJournalSaysSo()
    {
        const QByteArray text = journalDigest({}, findBehaviours({}), std::nullopt);
        QVERIFY(text.contains("ALL: 0 trades"));
        QVERIFY(text.contains("too few trades"));
        QVERIFY(!text.contains("nan"));
    }

    void likeTradesComeFirst()
    {
        const auto trades = journal(12);
        const QStringList like = similarTrades(trades, u"ETH/USD"_s, Side::Buy, 5);
        QCOMPARE(like.size(), 5);
        QVERIFY(like[0].startsWith(u"#7 ETH/USD long"_s)); // 1 and 7 fit both, the newer one leads.
        QVERIFY(like[1].startsWith(u"#1 ETH/USD long"_s));
        QVERIFY(like[2].startsWith(u"#10 ETH/USD short"_s));
        QVERIFY(similarTrades(trades, u"EUR/USD"_s, std::nullopt).isEmpty());
    }

    void plantedNumbersAreNamed()
    {
        const QString sent = QString::fromUtf8(journalDigest(journal(80), {}, std::nullopt));
        const QString right
            = u"In 80 trades you made 1.55 R on trade #80 and held 34 min; 3 of them stand out, 2025-11-13 "
              "at 07:00 is one. About 1.6 R is your usual winner."_s;
        QCOMPARE(numbersNotIn(right, sent), QStringList());
        const QStringList wrong = numbersNotIn(u"Your win rate is 91.37 % over 412 trades, see #999."_s, sent);
        QCOMPARE(wrong, (QStringList{u"91.37"_s, u"412"_s, u"#999"_s}));
    }

    /// The only way from the coach to the guardrails: whatever the rule and whatever is in force, no field gets looser.
    void focusOnlyTightens()
    {
        Dice dice(11);
        int enforced = 0;
        for (int round = 0; round < 5'000; ++round) {
            FocusRule focus;
            focus.rule = CoachRule(dice.below(kCoachRules));
            focus.requiresStop = dice.chance(40);
            focus.requiresPlan = dice.chance(40);
            if (dice.chance(40)) {
                focus.coolDownAfterLoss = std::chrono::minutes(dice.between(1, 60));
            }
            if (dice.chance(40)) {
                focus.mostTradesADay = static_cast<int>(dice.between(1, 60));
            }
            if (dice.chance(40)) {
                focus.mostValue = Cash(dice.between(0, 200'000) * kUnit);
            }
            const RiskLimits now = randomLimits(dice);
            const auto with = limitsWith(focus, now);
            if (!with) {
                QVERIFY(!enforces(now, focus));
                continue;
            }
            ++enforced;
            QCOMPARE(tightest(now, *with), *with); // Nothing of `now` is stricter than it.
            QVERIFY(enforces(*with, focus));
            QCOMPARE(*limitsWith(focus, *with), *with);
        }
        QVERIFY(enforced > 1'000);
        FocusRule onlyYours;
        onlyYours.requiresPlan = true;
        QVERIFY(!limitsWith(onlyYours, practiceLimits()));
        QCOMPARE(reachOf(onlyYours), FocusReach::None);
        FocusRule stop;
        stop.requiresStop = true;
        QCOMPARE(reachOf(stop), FocusReach::Whole);
        stop.forbidsWiderStop = true; // No guardrail watches where a stop is moved to.
        QCOMPARE(reachOf(stop), FocusReach::Part);
    }

    void axisThereAndBack_data()
    {
        QTest::addColumn<bool>("isLog");
        QTest::newRow("linear") << false;
        QTest::newRow("logarithmic") << true;
    }
    void axisThereAndBack()
    {
        QFETCH(bool, isLog);
        const PriceAxis axis{100, priceOf(1'000'000), 500, priceOf(900'000), isLog};
        QVERIFY(axis.isSound());
        QCOMPARE(std::lround(axis.rowOf(priceOf(1'000'000))), 100L);
        QCOMPARE(std::lround(axis.rowOf(priceOf(900'000))), 500L);
        const double middle = axis.priceAt(300);
        QVERIFY(std::abs(middle - (isLog ? std::sqrt(100'000.0 * 90'000.0) : 95'000.0)) < 1e-6);
        const PriceAxis part = axis.onPart(100, 0.5); // The upper 100 rows were cut, the rest halved.
        QCOMPARE(part.firstRow, 0);
        QCOMPARE(part.secondRow, 200);
        QVERIFY(std::abs(part.priceAt(100) - middle) < 1e-6);
        QVERIFY(!(PriceAxis{5, priceOf(10), 5, priceOf(20), false}).isSound());
        QVERIFY(std::isnan((PriceAxis{}).priceAt(3)));
    }

    void foreignPicturesWithAnAxis()
    {
        ChartFacts own = factsOf(3);
        const Verdict v = soundVerdict(own);
        ChartFacts foreign;
        foreign.symbol = own.symbol;
        QCOMPARE(checkVerdict(v, foreign).find(NumberPlace::Stop)->mark, NumberMark::Unverified);
        foreign.axis = PriceAxis{0, shifted(own.highest(), 500), 600, shifted(own.lowest(), -500), false};
        foreign.pictureRows = 600;
        const CheckedVerdict checked = checkVerdict(v, foreign);
        QVERIFY(!checked.hasFacts);
        QCOMPARE(checked.find(NumberPlace::Stop)->mark, NumberMark::InRange);
        Verdict off = v;
        off.targets[0].price = shifted(own.highest(), 9'000);
        QCOMPARE(checkVerdict(off, foreign).find(NumberPlace::Target)->mark, NumberMark::Unverified);
    }

    void drawingsAndStudiesStay()
    {
        ChartFacts chart = factsOf(5);
        chart.levels = {{u"D1"_s, LevelKind::Drawing, chart.last(), u"trend line from\nA"_s},
                        {u"S1"_s, LevelKind::Study, chart.last(), u"EMA 200"_s},
                        {u"H1"_s, LevelKind::SwingHigh, priceOf(1), {}}};
        chart.readings = {{u"MACD 12 26 9"_s, *Decimal::fromParts(-125, 2)}, {u"RSI 14"_s, *Decimal::fromParts(1, 0)}};
        const ChartFacts once = makeChartFacts(chart);
        const ChartFacts twice = makeChartFacts(once);
        QCOMPARE(twice.levels, once.levels);
        QCOMPARE(twice.readings, once.readings);
        QVERIFY(once.findLevel(u"D1"_s) != nullptr && once.findLevel(u"S1"_s) != nullptr);
        QVERIFY(once.findLevel(u"H1"_s)->price != priceOf(1));
        const QByteArray table = factsTable(once);
        QVERIFY(table.contains("drawn by the trader: trend line from A\n"));
        QVERIFY(table.contains("on the trader's chart: EMA 200\n"));
        QVERIFY(table.contains("MACD 12 26 9 -1.25\n"));
        QCOMPARE(table.count("RSI 14"), 1);
    }
};

QTEST_GUILESS_MAIN(JournalCoachTest)
#include "tst_journal_coach.moc"
