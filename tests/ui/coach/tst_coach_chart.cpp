// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/coach_prompts.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/drawing_layer.h"
#include "ui/chart/order_layer.h"
#include "ui/coach/coach_chart.h"
#include "ui/coach/coach_levels_layer.h"

#include <QTest>

#include <cmath>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

const Decimal kTick = *Decimal::fromParts(1, 1);

Decimal price(double value)
{
    return *Decimal::fromParts(std::llround(value * 10), 1);
}

struct Shown
{
    explicit Shown(int bars = 300)
        : panel(nullptr)
    {
        panel.resize(900, 600);
        panel.setInstrument({u"kraken:BTC/USD"_s, u"BTC-USD"_s, u"kraken"_s, u"BTC"_s, 1, *Timeframe::parse("5m")});
        panel.setTimeframe(*Timeframe::parse("5m"));
        panel.setBars(walkBars(bars), ChartView::Place::End);
        panel.show();
        feed.origin = FeedOrigin::Live;
        feed.isSynthetic = false;
    }
    /// A position whose result is this many cents.
    void trade(std::int64_t cents)
    {
        const auto& data = panel.view().data();
        const auto& entry = data.bar(data.size() - 30);
        chart::OrderLine line;
        line.kind = chart::OrderLineKind::Position;
        line.id = u"p"_s;
        line.price = price(entry.close);
        line.entry = line.price;
        line.tick = kTick;
        line.label = u"Long 0.0415"_s;
        line.from = fromMicros(entry.time);
        line.quantity = *Decimal::fromParts(415, 4);
        line.currency = u"USD"_s;
        line.result = *Decimal::fromParts(cents, 2);
        line.canClose = true;
        chart::OrderLine stop = line;
        stop.kind = chart::OrderLineKind::Stop;
        stop.id = u"s"_s;
        stop.label = u"Stop"_s;
        stop.price = price(data.bar(data.size() - 10).low);
        stop.costs = *Decimal::fromParts(cents, 2);
        panel.orders().setLines({line, stop});
    }
    CoachChart look() { return coachChartOf(panel, kTick, feed); }

    ChartPanel panel;
    FeedInfo feed;
};

} // namespace

class CoachChartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_look.start({}).hasValue()); }

    /// Two people with other results send the same pixels, apart from how wide a cover is.
    void moneyOnTheChartIsCovered()
    {
        Shown shown;
        shown.trade(11'884);
        const CoachChart one = shown.look();
        shown.trade(99'731);
        const CoachChart other = shown.look();
        QCOMPARE(one.picture.suggestedMasks.size(), 2);
        QCOMPARE(one.picture.maskNames, (QStringList{u"order tag"_s, u"order tag"_s}));
        QVERIFY(one.picture.image != other.picture.image); // Or this proves nothing.
        const QColor cover = theme().color(ColorRole::LineStrong);
        const auto sent = [&](const CoachChart& chart) {
            return QImage::fromData(
                encodePicture(chart.picture.image, {{}, chart.picture.suggestedMasks}, cover).bytes);
        };
        const QImage a = sent(one);
        const QImage b = sent(other);
        QRegion covered;
        for (const QRect& mask : one.picture.suggestedMasks + other.picture.suggestedMasks) {
            covered += mask;
        }
        int covers = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                if (!covered.contains(QPoint(x, y))) {
                    QVERIFY2(a.pixel(x, y) == b.pixel(x, y), qPrintable(u"%1,%2"_s.arg(x).arg(y)));
                }
            }
        }
        for (const QRect& mask : one.picture.suggestedMasks) {
            for (int x = mask.left(); x <= mask.right(); ++x) {
                QCOMPARE(a.pixelColor(x, mask.center().y()), cover);
                ++covers;
            }
        }
        QVERIFY(covers > 100);
    }

    void knowsWhatEachRowIsWorth()
    {
        Shown shown;
        const CoachChart chart = shown.look();
        QVERIFY(chart.facts.axis && chart.facts.axis->isSound());
        const auto bars = shown.panel.view().data().bars();
        const ChartMap map = shown.panel.view().map();
        const int above = chart.picture.image.height() - shown.panel.view().height();
        for (const double value : {bars.back().close, bars[bars.size() - 20].high}) {
            const double row = chart.facts.axis->rowOf(Price(price(value)));
            QVERIFY2(std::abs(row - (map.yOf(value) + above)) <= 1.5, qPrintable(QString::number(row)));
        }
        QCOMPARE(chart.facts.pictureRows, chart.picture.image.height());
    }

    void tellsDrawingsAndStudies()
    {
        Shown shown;
        const auto& data = shown.panel.view().data();
        const auto anchor = [&](int back, double value) {
            return chart::Anchor{data.bar(data.size() - back).time, value};
        };
        shown.panel.drawings().change(u"test"_s, [&](chart::DrawingList& list) {
            list.add({chart::DrawingKind::HorizontalLine, {anchor(20, 60'123.4)}, {}, u"old high"_s, {}});
            list.add({chart::DrawingKind::Ray, {anchor(40, 60'000), anchor(20, 60'200)}, {}, {}, {}});
            list.add({chart::DrawingKind::VerticalLine, {anchor(10, 60'000)}, {}, {}, {}});
            chart::Drawing hidden{chart::DrawingKind::HorizontalLine, {anchor(20, 61'111.1)}, {}, {}, {}};
            hidden.isHidden = true;
            list.add(hidden);
        });
        chart::StudySpec spec;
        spec.id = "ema";
        spec.values = indicators::findIndicator("ema")->standards();
        QVERIFY(shown.panel.view().addStudy(spec));
        const CoachChart seen = shown.look();
        const ChartFacts facts = makeChartFacts(seen.facts);
        const ChartLevel* flat = facts.findLevel(u"D1"_s);
        QVERIFY(flat != nullptr && flat->price == Price(price(60'123.4)) && flat->note.contains(u"old high"_s));
        // 200 in 20 bars; the newest bar still forms, so the last closed one is 18 bars past the second anchor.
        QCOMPARE(facts.findLevel(u"D2"_s)->price, Price(price(60'380)));
        QVERIFY(facts.findLevel(u"D3"_s) == nullptr);
        const double ema = data.studies()[0].value(0, data.size() - 2);
        QCOMPARE(facts.findLevel(u"S1"_s)->price, Price(price(ema)));
        VerdictRequest request;
        request.facts = facts;
        const QString text = verdictContext(request);
        QVERIFY(text.contains(u"horizontal line"_s) && text.contains(u"ray from 20"_s));
    }

    /// What is right of the picture is not sent, and such a question has no record.
    void oldBarsEndWhereTheViewEnds()
    {
        Shown shown;
        const auto& data = shown.panel.view().data();
        QVERIFY(!shown.look().facts.isUnscored);
        shown.panel.view().showBars(100, 180);
        const CoachChart chart = shown.look();
        QVERIFY(chart.facts.isUnscored);
        QCOMPARE(chart.facts.candles.back().openTime, fromMicros(data.bar(179).time));
        QCOMPARE(chart.facts.candles.back().state, CandleState::Closed);
    }

    void blindTellsNeitherNameNorDate()
    {
        Shown shown;
        shown.feed.isBlind = true;
        shown.panel.setBlind(true);
        const auto& data = shown.panel.view().data();
        shown.panel.drawings().change(u"test"_s, [&](chart::DrawingList& list) {
            list.add({chart::DrawingKind::TrendLine,
                      {{data.bar(100).time, 60'000}, {data.bar(200).time, 61'000}},
                      {},
                      {},
                      {}});
        });
        const CoachChart chart = shown.look();
        VerdictRequest request;
        request.facts = makeChartFacts(chart.facts);
        const QString text = verdictContext(request);
        QVERIFY(!text.contains(u"BTC"_s) && !text.contains(u"2023-"_s) && !text.contains(u"kraken"_s));
        QVERIFY(text.contains(u"2000-01-"_s) && text.contains(u"trend line"_s));
        QVERIFY(chart.facts.isUnscored);
    }

    void levelsStayWithTheirSymbol()
    {
        Shown shown;
        ChartView& view = shown.panel.view();
        auto* layer = new CoachLevelsLayer(&view);
        const QImage before = view.grab().toImage();
        layer->setLevels(
            u"BTC-USD"_s,
            {{CoachLevel::Kind::Stop, 0, Price(price(view.data().bars().back().close)), {}, NumberMark::InRange}});
        QVERIFY(view.grab().toImage() != before);
        layer->setVisible(false); // While a picture is taken.
        QCOMPARE(view.grab().toImage(), before);
        layer->setVisible(true);
        layer->setLevels(
            u"ETH-USD"_s,
            {{CoachLevel::Kind::Stop, 0, Price(price(view.data().bars().back().close)), {}, NumberMark::InRange}});
        QCOMPARE(view.grab().toImage(), before);
    }

private:
    ThemeManager m_look;
};

QTEST_MAIN(CoachChartTest)
#include "tst_coach_chart.moc"
