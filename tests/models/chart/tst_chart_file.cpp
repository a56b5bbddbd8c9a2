// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/orders/order_line.h"
#include "models/chart/setup/chart_file.h"

#include <QTest>

#include <cmath>

#include <random>

using namespace elite;
using namespace elite::chart;

namespace {

ChartFile fullFile()
{
    ChartFile file;
    file.setup = ChartSetup();
    file.setup->style = PriceStyle::HeikinAshi;
    file.setup->mode = PriceMode::Logarithmic;
    file.setup->bidAsk = true;
    file.setup->grid = false;
    file.setup->studies = {{"ema", {20, 0, 0}}, {"rsi", {14, 0}}};
    StudySpec formula;
    formula.formula = "(close - sma(close, 50)) / atr(14)";
    formula.color = 3;
    file.setup->studies.push_back(formula);
    StudySpec onRsi{"sma", {9, 0}};
    onRsi.on = std::make_shared<const StudySpec>(StudySpec{"rsi", {14, 0}});
    onRsi.timeframe = *elite::Timeframe::parse("4h");
    file.setup->studies.push_back(onRsi);
    file.setup->paneShares = {0.2, 0.25};
    file.drawings = DrawingList();
    for (int i = 0; i < kDrawingKindCount; ++i) {
        Drawing drawing;
        drawing.kind = static_cast<DrawingKind>(i);
        const int count = std::max(2, infoOf(drawing.kind).anchors);
        for (int k = 0; k < (infoOf(drawing.kind).anchors == 1 ? 1 : count); ++k) {
            drawing.anchors.push_back({1'700'000'000'000'000 + k, 1e-12 * (k + 1) + i});
        }
        drawing.style = {i % 8, 1 + i % 4, static_cast<Dash>(i % 3), i % 2 == 0};
        drawing.text = QStringLiteral("\u201Cquoted\u201D \\ \" line\n");
        drawing.isLocked = i % 3 == 0;
        drawing.key = i % 2 == 0 ? 0 : 0x7fff'ffff'ffff'ff00 + i;
        file.drawings->add(drawing);
    }
    return file;
}

QString refusalOf(const QByteArray& json)
{
    const auto file = chartFileOf(json);
    return file ? QString() : file.error().detail;
}

} // namespace

class TestChartFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWent()
    {
        const ChartFile file = fullFile();
        const auto read = chartFileOf(toJson(file));
        QVERIFY2(read.hasValue(), qPrintable(read ? QString() : read.error().detail));
        QVERIFY(*read->setup == *file.setup);
        QVERIFY(*read->drawings == *file.drawings);
        QVERIFY(chartFileOf("{\"version\": 1}").hasValue());
    }
    void coloursComeBackAndFollowTheBody()
    {
        ChartFile file = fullFile();
        QVERIFY(!toJson(file).contains("colors")); // The theme's need no entry.
        ChartLook& look = file.setup->look;
        look[LookColor::UpBody] = 0x00000aU;
        look[LookColor::DownWick] = 0xffffffU;
        look[LookColor::Background] = 0x102030U;
        const auto read = chartFileOf(toJson(file));
        QVERIFY(read && *read->setup == *file.setup);
        QCOMPARE(*chosenColor(look, LookColor::UpBorder), 0x00000aU);
        QCOMPARE(*chosenColor(look, LookColor::UpWick), 0x00000aU);
        QCOMPARE(*chosenColor(look, LookColor::DownWick), 0xffffffU);
        QVERIFY(!chosenColor(look, LookColor::DownBorder));
        QVERIFY(!chosenColor(look, LookColor::Grid));
        QCOMPARE(std::round(contrastOf(0x777777U, 0xffffffU) * 100), 448.0);
        QCOMPARE(std::round(contrastOf(0U, 0xffffffU) * 100), 2100.0);
    }
    void refusesWithLineAndReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* json, const char* words) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(words);
        };
        row("nothing", "", "line 1");
        row("cut off", "{\n\"version\": 1,\n", "line 3");
        row("list", "[]", "line 1: a chart file is an object");
        row("newer", "{\n  \"version\": 2\n}", "line 2: version is newer");
        row("unknown", "{\n\"version\": 1,\n\"colour\": 3}", "line 3: colour is not known here");
        row("style", "{\"version\":1,\n\"setup\":\n{\"style\":\"pie\"}}", "line 3: setup.style \"pie\"");
        row("flag", "{\"version\":1,\"setup\":{\n\"volume\": 1}}", "line 2: setup.volume must be true or false");
        row("study", "{\"version\":1,\"setup\":{\"studies\":[\n{\"id\":\"nope\",\"values\":[]}]}}", "line 2");
        row("parameter", "{\"version\":1,\"setup\":{\"studies\":[\n\n{\"id\":\"ema\",\"values\":[0,0,0]}]}}", "line 3");
        row("formula", "{\"version\":1,\"setup\":{\"studies\":[{\"formula\":\"close +\"}]}}", "character");
        row("timeframe",
            "{\"version\":1,\"setup\":{\"studies\":[\n{\"id\":\"rsi\",\"values\":[14,0],\"timeframe\":\"7m\"}]}}",
            "line 2: setup.studies[0].timeframe");
        row("on",
            "{\"version\":1,\"setup\":{\"studies\":[{\"id\":\"sma\",\"values\":[9,0],\n\"on\":{\"id\":\"nope\"}}]}}",
            "line 2");
        row("output",
            "{\"version\":1,\"setup\":{\"studies\":[{\"id\":\"sma\",\"values\":[9,0],\"on_output\":7,"
            "\"on\":{\"id\":\"rsi\",\"values\":[14,0]}}]}}",
            "what it looks at has 1 outputs");
        row("key", "{\"version\":1,\"drawings\":[{\"kind\":\"ray\",\"key\":\"me\",\"anchors\":[]}]}",
            "whole number as text");
        row("kind", "{\"version\":1,\"drawings\":[{\n\"kind\":\"heart\",\"anchors\":[]}]}", "line 2: drawings[0].kind");
        row("price",
            "{\"version\":1,\"drawings\":[\n{\"kind\":\"ray\",\"anchors\":[\n{\"time\":1,\"price\":2},\n"
            "{\"time\":2,\"price\":-1}]}]}",
            "line 4: drawings[0].anchors[1].price");
        row("count", "{\"version\":1,\"drawings\":[\n{\"kind\":\"ray\",\"anchors\":[{\"time\":1,\"price\":2}]}]}",
            "line 2");
        row("colours", "{\"version\":1,\"setup\":{\n\"colors\": 3}}", "line 2: setup.colors must be an object");
        row("colour", "{\"version\":1,\"setup\":{\"colors\":{\n\"up_body\": \"red\"}}}",
            "line 2: setup.colors.up_body must be a colour");
        row("signed colour", "{\"version\":1,\"setup\":{\"colors\":{\"grid\": \"#-1abcd\"}}}", "must be a colour");
        row("unknown colour", "{\"version\":1,\"setup\":{\"colors\":{\"sky\": \"#123456\"}}}",
            "setup.colors.sky is not known here");
        row("half", "{\"version\":1,\"drawings\":[{\"kind\":\"ray\",\"width\":1.5,\"anchors\":[]}]}", "whole number");
    }
    void refusesWithLineAndReason()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        const QString refusal = refusalOf(json);
        QVERIFY2(refusal.contains(words), qPrintable(refusal));
    }
    // Any damage of a good file is read or refused; nothing hangs, nothing crashes, nothing unsound comes out.
    void damagedFilesAreSurvived()
    {
        const QByteArray good = toJson(fullFile());
        std::mt19937 random(6);
        int refused = 0;
        for (int round = 0; round < 1500; ++round) {
            QByteArray bad = good;
            const int changes = 1 + int(random() % 3);
            for (int i = 0; i < changes; ++i) {
                const auto at = qsizetype(random() % unsigned(bad.size()));
                if (random() % 3 == 0) {
                    bad.remove(at, 1 + qsizetype(random() % 20));
                } else {
                    bad[at] = char(random() % 256);
                }
            }
            const auto file = chartFileOf(bad);
            refused += file ? 0 : 1;
            if (file && file->drawings) {
                for (const Drawing& drawing : file->drawings->all()) {
                    QVERIFY(isSound(drawing));
                }
            }
        }
        QVERIFY(refused > 700);
        QVERIFY(!chartFileOf(QByteArray(100'000, '[')).hasValue());
        QVERIFY(!chartFileOf(QByteArray(kMaxChartFile + 1, ' ')).hasValue());
    }

    void moneyAndRAreExact()
    {
        OrderLine line;
        line.kind = OrderLineKind::Stop;
        line.entry = *Decimal::parse("94180.0");
        line.quantity = *Decimal::parse("0.0415");
        line.costs = *Decimal::parse("3.20");
        line.risk = *Decimal::parse("98.77");
        const LineFigures stop = figuresAt(line, *Decimal::parse("91800.0"));
        QVERIFY(*stop.money == *Decimal::parse("-101.97")); // -2380 * 0.0415 - 3.20
        QVERIFY(*stop.r == *Decimal::parse("-1.03"));
        line.isLong = false;
        QVERIFY(*figuresAt(line, *Decimal::parse("91800.0")).money == *Decimal::parse("95.57"));
        line.risk.reset();
        QVERIFY(!figuresAt(line, line.entry).r);
        line.entry = *Decimal::fromParts(Decimal::kMaxMantissa, 0);
        QVERIFY(!figuresAt(line, *Decimal::fromParts(-Decimal::kMaxMantissa, 0)).money); // too large is no figure
        OrderLine position = line;
        position.kind = OrderLineKind::Position;
        position.price = *Decimal::parse("5");
        position.result = *Decimal::parse("72.08");
        QVERIFY(*figuresAt(position, position.price).money == *Decimal::parse("72.08"));
    }
    void pixelsBecomeWholeTicks()
    {
        const Decimal tick = *Decimal::parse("0.05");
        QVERIFY(*tickNearest(100.12, tick) == *Decimal::parse("100.10"));
        QVERIFY(*tickNearest(100.13, tick) == *Decimal::parse("100.15"));
        QVERIFY(!tickNearest(0.01, tick));
        QVERIFY(!tickNearest(-5, tick));
        QVERIFY(!tickNearest(std::numeric_limits<double>::quiet_NaN(), tick));
        QVERIFY(!tickNearest(1e30, tick));
        QVERIFY(!tickNearest(5, Decimal()));
        QVERIFY(*ticksFrom(*Decimal::parse("1.00"), tick, -3) == *Decimal::parse("0.85"));
        QVERIFY(!ticksFrom(*Decimal::parse("0.05"), tick, -1));
    }
};

QTEST_APPLESS_MAIN(TestChartFile)
#include "tst_chart_file.moc"
