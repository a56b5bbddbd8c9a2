// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/text_numbers.h"
#include "models/coach/verdict_check.h"
#include "models/coach/verdict_parse.h"
#include "tests/models/coach/coach_charts.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject goodAnswer()
{
    return QJsonDocument::fromJson(writeVerdict(soundVerdict(factsOf(1)))).object();
}

Result<Verdict> parsed(const QJsonObject& answer)
{
    return parseVerdict(QJsonDocument(answer).toJson());
}

bool isFlagged(const CheckedVerdict& checked)
{
    return !checked.isUsable() || checked.unverified() > 0;
}

QString describe(const CheckedVerdict& checked)
{
    return repairList(checked);
}

} // namespace

class VerdictTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTripIsExact()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            Verdict verdict = soundVerdict(factsOf(seed));
            verdict.rubric = std::array<RubricScore, kRubricItems>{};
            (*verdict.rubric)[2] = {3, u"clean"_s};
            const auto back = parseVerdict(writeVerdict(verdict));
            QVERIFY2(back.hasValue(), back ? "" : qPrintable(back.error().detail));
            QVERIFY(*back == verdict);
        }
    }

    void numbersKeepEveryDigit()
    {
        for (const char* text : {"96412.3", "0.00001234", "1.10424", "123456789012.123", "0.1", "100000"}) {
            const auto got = exactNumber(QByteArray(text).toDouble());
            QVERIFY2(got.has_value(), text);
            QVERIFY2(*got == *Decimal::parse(text), text);
        }
        QVERIFY(!exactNumber(0.1 + 0.2)); // 17 digits: nobody wrote that price.
        QVERIFY(!exactNumber(std::numeric_limits<double>::infinity()));
    }

    void refusesWhatIsNotAVerdict_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto with = [](const QString& member, const QJsonValue& value) {
            QJsonObject answer = goodAnswer();
            answer.insert(member, value);
            return QJsonDocument(answer).toJson();
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html>Sign in</html>");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("cut") << QByteArray("{\"chart_readable\":true,\"symb");
        QTest::newRow("fenced") << QByteArray("```json\n{}\n```");
        QTest::newRow("huge") << QByteArray(kLargestVerdict + 1, ' ');
        QTest::newRow("flag as text") << with(u"chart_readable"_s, u"true"_s);
        QTest::newRow("price as text") << with(u"stop_loss"_s, u"91950"_s);
        QTest::newRow("negative price") << with(u"stop_loss"_s, -5);
        QTest::newRow("zero price") << with(u"stop_loss"_s, 0);
        QTest::newRow("confidence 101") << with(u"confidence"_s, 101);
        QTest::newRow("confidence 5.5") << with(u"confidence"_s, 5.5);
        QTest::newRow("other verdict") << with(u"verdict"_s, u"BUY NOW"_s);
        QTest::newRow("five targets") << with(u"targets"_s, QJsonArray{1, 2, 3, 4, 5});
        QTest::newRow("targets of numbers") << with(u"targets"_s, QJsonArray{1});
        QTest::newRow("long headline") << with(u"headline"_s, QString(5000, u'x'));
        QTest::newRow("half a zone") << with(
            u"entry"_s,
            QJsonObject{{u"type"_s, u"limit"_s}, {u"price"_s, 5}, {u"zone_low"_s, 4}, {u"zone_high"_s, {}}});
        QTest::newRow("probability 100") << with(u"forecast"_s,
                                                 QJsonObject{{u"statement"_s, u"close_above_last"_s},
                                                             {u"horizon_bars"_s, 5},
                                                             {u"probability_percent"_s, 100}});
        QTest::newRow("deep") << QByteArray(5000, '[');
    }
    void refusesWhatIsNotAVerdict()
    {
        QFETCH(QByteArray, json);
        const auto got = parseVerdict(json);
        QVERIFY(!got);
        QVERIFY(!got.error().detail.isEmpty());
    }

    void missingMembersAreNamed()
    {
        const QJsonObject whole = goodAnswer();
        const QStringList optional{u"rubric"_s,      u"forecast"_s,       u"cited_levels"_s,
                                   u"symbol_seen"_s, u"timeframe_seen"_s, u"invalidation"_s};
        for (const QString& member : whole.keys()) {
            QJsonObject answer = whole;
            answer.remove(member);
            const auto got = parsed(answer);
            if (!optional.contains(member) && member != u"entry"_s && member != u"stop_loss"_s) {
                QVERIFY2(!got, qPrintable(member));
                QVERIFY2(got.error().detail.contains(member), qPrintable(got.error().detail));
            }
        }
    }

    void survivesRandomBytes()
    {
        const QByteArray good = QJsonDocument(goodAnswer()).toJson();
        Dice dice(5);
        int read = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bad = good;
            for (std::int64_t i = dice.between(1, 6); i > 0; --i) {
                bad[static_cast<qsizetype>(dice.below(bad.size()))] = static_cast<char>(dice.below(256));
            }
            const auto got = parseVerdict(bad.left(static_cast<qsizetype>(dice.between(bad.size() / 2, bad.size()))));
            if (got) { // Damage inside a text: still a verdict, and still checked.
                ++read;
                static_cast<void>(checkVerdict(*got, factsOf(1)));
            }
        }
        QVERIFY(read < 3000);
    }

    void readsTheSharedFixture()
    {
        QFile file(sharedPath(u"../tools/openai-peers/aimock/verdict.good.json"_s));
        if (!file.open(QIODevice::ReadOnly)) {
            QSKIP("no shared data: the recorded verdict was not read");
        }
        const auto verdict = parseVerdict(file.readAll());
        QVERIFY2(verdict.hasValue(), verdict ? "" : qPrintable(verdict.error().detail));
        QCOMPARE(verdict->kind, VerdictKind::TakeWithChanges);
        QVERIFY(verdict->entry->price.value() == *Decimal::parse("21450.25"));
        // Against a chart of another instrument it is unusable, without candles it is an unverified image.
        QVERIFY(!checkVerdict(*verdict, factsOf(1)).isUsable());
        ChartFacts foreign;
        foreign.symbol = u"NQ1!"_s;
        const CheckedVerdict checked = checkVerdict(*verdict, foreign);
        QVERIFY(checked.isUsable());
        QCOMPARE(checked.unverified(), static_cast<int>(checked.numbers.size()));
    }

    void ourSchemaHasTheMembersWeRead()
    {
        QFile file(qEnvironmentVariable("ELITE_SOURCE") + u"/resources/prompts/trade_verdict_v1.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        Verdict full = soundVerdict(factsOf(1));
        full.rubric.emplace();
        QStringList written = QJsonDocument::fromJson(writeVerdict(full)).object().keys();
        QStringList listed = schema.value(u"properties"_s).toObject().keys();
        written.sort();
        listed.sort();
        QCOMPARE(listed, written);
        QCOMPARE(schema.value(u"required"_s).toArray().size(), listed.size());
        const QJsonObject shared = sharedObject(u"openai/verdict.schema.json"_s);
        for (const QString& member : shared.value(u"properties"_s).toObject().keys()) {
            QVERIFY2(listed.contains(member), qPrintable(member)); // Ours only adds to the shared contract.
        }
    }

    void numbersInSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("numbers");
        QTest::newRow("price") << u"Higher lows at 92,151.2 and 94,041.8; EMA 20 above EMA 50 for 51 bars."_s
                               << QStringList{u"92151.2"_s, u"94041.8"_s};
        QTest::newRow("percent") << u"up 3.5 % and 4%, 1.5R, 2x, 15 min"_s << QStringList{};
        QTest::newRow("clock") << u"news at 15:00 UTC on 2026-11-12"_s << QStringList{};
        QTest::newRow("zone") << u"Wait for 94,700-94,950."_s << QStringList{u"94700"_s, u"94950"_s};
        QTest::newRow("en dash") << u"94,700\u201394,950"_s << QStringList{u"94700"_s, u"94950"_s};
        QTest::newRow("names") << u"H1 over L2 on the 4h, T1 first"_s << QStringList{};
        QTest::newRow("end") << u"close below 92151.2."_s << QStringList{u"92151.2"_s};
        QTest::newRow("small") << u"at 0.00001234 now"_s << QStringList{u"0.00001234"_s};
        QTest::newRow("EMA with brackets") << u"EMA(20) is 96,184.7"_s << QStringList{u"96184.7"_s};
    }
    void numbersInSentences()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, numbers);
        QStringList got;
        for (const TextNumber& number : numbersIn(text)) {
            got.append(QString::fromLatin1(number.value.toText()));
        }
        QCOMPARE(got, numbers);
    }

    void rewardToRiskIsOurs()
    {
        ChartFacts facts; // The figures of the verdict card in the design.
        Verdict v;
        v.isChartReadable = true;
        v.direction = VerdictDirection::Long;
        v.entry = VerdictEntry{VerdictOrder::Limit, priceOf(948'250), priceOf(947'000), priceOf(949'500)};
        v.stopLoss = priceOf(919'500);
        v.targets = {{priceOf(989'000), 50, {}}, {priceOf(1'012'000), 50, {}}};
        const CheckedVerdict checked = checkVerdict(v, facts);
        QCOMPARE(checked.rewardToRisk.size(), std::size_t(2));
        QVERIFY(checked.rewardToRisk[0] == *Decimal::parse("1.42"));
        QVERIFY(checked.rewardToRisk[1] == *Decimal::parse("2.22"));
    }

    void fiftyRightCharts()
    {
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            const ChartFacts facts = factsOf(seed);
            const CheckedVerdict checked = checkVerdict(soundVerdict(facts), facts);
            QVERIFY2(!isFlagged(checked), qPrintable(u"seed %1: %2"_s.arg(seed).arg(describe(checked))));
            QVERIFY(checked.numbers.size() >= 8);
        }
    }

    void fiftyWrongCharts()
    {
        Dice dice(99);
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            const ChartFacts facts = factsOf(seed);
            for (int kind = 0; kind < 12; ++kind) {
                Verdict v = soundVerdict(facts);
                plant(v, facts, kind, dice);
                QVERIFY2(isFlagged(checkVerdict(v, facts)), qPrintable(u"seed %1 kind %2"_s.arg(seed).arg(kind)));
            }
        }
    }

    void tradeRules()
    {
        const ChartFacts facts = factsOf(3);
        Verdict v = soundVerdict(facts);
        v.stopLoss.reset();
        QVERIFY(checkVerdict(v, facts).faults
                == std::vector<VerdictFault>({VerdictFault::NoStop, VerdictFault::ForecastWithoutLevels}));
        v = soundVerdict(facts);
        v.kind = VerdictKind::Wait;
        v.entry.reset();
        v.stopLoss.reset();
        v.targets.clear();
        v.direction = VerdictDirection::None;
        QVERIFY(checkVerdict(v, facts).isUsable());
        v.isChartReadable = false;
        QVERIFY(checkVerdict(v, facts).faults.front() == VerdictFault::UnreadableButPriced);
        v.kind = VerdictKind::NoTrade;
        QVERIFY(checkVerdict(v, facts).isUsable());
        v = soundVerdict(facts);
        for (const QString& seen : {u"BTCUSD"_s, u"XBT/USD"_s, u"BTC-USD"_s, QString()}) {
            v.symbolSeen = seen;
            QVERIFY2(checkVerdict(v, facts).isUsable(), qPrintable(seen));
        }
        for (const QString& seen : {u"60"_s, u"1H"_s, u"1 hour"_s, u"60m"_s}) {
            v.timeframeSeen = seen;
            QVERIFY2(checkVerdict(v, facts).isUsable(), qPrintable(seen));
        }
        v.timeframeSeen = u"1D"_s;
        QVERIFY(!checkVerdict(v, facts).isUsable());
    }

    void tableHasNoFuture()
    {
        const ChartFacts facts = factsOf(4, 300);
        QCOMPARE(facts.candles.size(), kMostBarsSent);
        ChartFacts shorter = facts;
        shorter.candles.pop_back();
        shorter = makeChartFacts(shorter);
        QVERIFY(factsTable(shorter) != factsTable(facts));
        QVERIFY(!factsTable(shorter).contains(toIso(facts.candles.back().openTime, TimePrecision::Seconds)));
        QVERIFY(factsTable(facts).size() < 16'000);
    }

private:
    static void plant(Verdict& v, const ChartFacts& facts, int kind, Dice& dice)
    {
        const auto text = [](Price price) { return QString::fromLatin1(price.toText()); };
        const Price invented = inventedPrice(facts, dice);
        switch (kind) {
        case 0: // A digit too many.
            v.targets[0].price
                = Price(*Decimal::multiply(v.targets[0].price.value(), Decimal::fromInteger(10), 1, Rounding::Down));
            break;
        case 1: // Far above everything that was sent, and no multiple of the risk.
            v.targets.push_back({shifted(facts.highest(), 37'337), 1, {}});
            v.targets[0].sizePercent = 99;
            break;
        case 2:
            v.stopLoss = shifted(v.entry->price, 500);
            break;
        case 3:
            v.cited[0].price = shifted(v.cited[0].price, 3);
            break;
        case 4:
            v.cited.push_back({u"H99"_s, facts.last()});
            break;
        case 5:
            v.headline = u"Support at %1 held."_s.arg(text(invented));
            break;
        case 6:
            v.reasoning += u" The swing low of %1 is the key."_s.arg(text(invented));
            break;
        case 7:
            v.observations.append(u"Rejected at %1 twice."_s.arg(text(invented)));
            break;
        case 8:
            v.invalidation = u"A close below %1."_s.arg(text(invented));
            break;
        case 9:
            v.targets.push_back({shifted(v.targets[0].price, -100), 1, {}});
            break;
        case 10:
            v.symbolSeen = u"ETH/USD"_s;
            break;
        case 11: // Far below every low.
            v.stopLoss = shifted(facts.lowest(), -40'000);
            break;
        }
    }

    /// Inside the range, with the right number of decimals, but no price of the table.
    static Price inventedPrice(const ChartFacts& facts, Dice& dice)
    {
        for (;;) {
            const std::int64_t low = facts.lowest().value().rescaled(1, Rounding::Down)->mantissa();
            const std::int64_t high = facts.highest().value().rescaled(1, Rounding::Down)->mantissa();
            const Price price = priceOf(dice.between(low, high) / 10 * 10 + 7);
            const bool isThere = std::any_of(facts.candles.begin(), facts.candles.end(), [&](const Candle& c) {
                return c.open == price || c.high == price || c.low == price || c.close == price;
            });
            const bool isLevel = std::any_of(facts.levels.begin(), facts.levels.end(),
                                             [&](const ChartLevel& level) { return level.price == price; });
            if (!isThere && !isLevel) {
                return price;
            }
        }
    }
};

QTEST_APPLESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
