// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/drawing/drawing_list.h"
#include "models/chart/drawing/measures.h"
#include "models/chart/drawing/shape.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace elite;
using namespace elite::chart;

namespace {

constexpr std::int64_t kMinute = 60'000'000;

/// Ten pixels a minute, one a price; y grows downwards.
DrawingMap plainMap()
{
    return {[](std::int64_t time) { return static_cast<double>(time) / kMinute * 10; },
            [](double price) { return 500 - price; },
            0,
            0,
            1000,
            500};
}

Anchor anchorAt(double x, double y)
{
    return {static_cast<std::int64_t>(x / 10 * kMinute), 500 - y};
}

Drawing drawingOf(DrawingKind kind, std::mt19937& random)
{
    Drawing drawing;
    drawing.kind = kind;
    const DrawingKindInfo& info = infoOf(kind);
    std::vector<Anchor> clicked;
    const int count = info.clicks > 0 ? info.clicks : 5;
    clicked.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        clicked.push_back(anchorAt(double(random() % 900 + 50), double(random() % 400 + 50)));
    }
    drawing.anchors = completedAnchors(kind, clicked);
    return drawing;
}

std::vector<indicators::BarValues> randomBars(int count)
{
    std::mt19937 random(4);
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<indicators::BarValues> bars;
    double price = 100;
    for (int i = 0; i < count; ++i) {
        const double open = price;
        price += unit(random) - 0.5;
        bars.push_back({open, std::max(open, price) + unit(random), std::min(open, price) - unit(random), price,
                        std::floor(unit(random) * 50), i * kMinute});
    }
    return bars;
}

} // namespace

class TestDrawing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasAnIdAndCanBePlaced()
    {
        std::mt19937 random(1);
        for (int i = 0; i < kDrawingKindCount; ++i) {
            const auto kind = static_cast<DrawingKind>(i);
            QCOMPARE(infoOf(kind).kind, kind);
            QCOMPARE(drawingKindOf(infoOf(kind).id), std::optional(kind));
            QVERIFY(isSound(drawingOf(kind, random)));
        }
        QVERIFY(!drawingKindOf("nothing"));
    }
    // Whatever its anchors are, each of them can be grabbed, and a pixel far away hits nothing of a closed form.
    void everyAnchorCanBeGrabbed()
    {
        std::mt19937 random(2);
        const DrawingMap map = plainMap();
        for (int round = 0; round < 300; ++round) {
            const Drawing drawing = drawingOf(static_cast<DrawingKind>(round % kDrawingKindCount), random);
            const DrawingShape shape = shapeOf(drawing, map);
            QCOMPARE(shape.handles.size(), drawing.anchors.size());
            for (const Spot& handle : shape.handles) {
                const DrawingHit hit = hitTest(drawing, shape, handle, 6);
                QCOMPARE(hit.part, DrawingHit::Part::Anchor);
                QVERIFY(std::hypot(shape.handles[hit.anchor].x - handle.x, shape.handles[hit.anchor].y - handle.y) < 8);
            }
            QCOMPARE(hitTest(drawing, shape, {-5000, -5000}, 6).part, DrawingHit::Part::Nothing);
        }
    }
    void linesReachAsFarAsTheySay()
    {
        const DrawingMap map = plainMap();
        const Spot a{200, 300};
        const Spot b{400, 200};
        const Stroke segment = extendedStroke(a, b, Reach::Segment, map);
        QCOMPARE(segment.b.x, 400.0);
        const Stroke ray = extendedStroke(a, b, Reach::Forward, map);
        QCOMPARE(ray.a.x, 200.0);
        QVERIFY(ray.b.x >= 800); // leaves at the top
        QVERIFY(std::abs((ray.b.y - a.y) / (ray.b.x - a.x) + 0.5) < 1e-9);
        const Stroke line = extendedStroke(a, b, Reach::Both, map);
        QVERIFY(line.a.x <= 0 && line.b.x >= 800);
        const Stroke upright = extendedStroke({100, 10}, {100, 20}, Reach::Both, map);
        QVERIFY(upright.a.y <= 0 && upright.b.y >= 500);
        const Stroke point = extendedStroke(a, a, Reach::Both, map);
        QCOMPARE(point.b.x, a.x);
    }
    void fibonacciLevelsAreWhereTheyBelong()
    {
        Drawing fib;
        fib.kind = DrawingKind::FibRetracement;
        fib.anchors = {{0, 100}, {10 * kMinute, 200}};
        const DrawingShape shape = shapeOf(fib, plainMap());
        QCOMPARE(shape.levels.size(), std::size_t{7});
        for (const LevelMark& level : shape.levels) {
            QVERIFY(std::abs(level.price - (200 - 100 * level.ratio)) < 1e-9);
            QVERIFY(std::abs(level.at.y - (500 - level.price)) < 1e-9);
        }
        fib.levels = {0.5};
        QCOMPARE(shapeOf(fib, plainMap()).levels.size(), std::size_t{1});
    }
    void positionBoxCountsInR()
    {
        for (const double side : {1.0, -1.0}) {
            Drawing box;
            box.kind = side > 0 ? DrawingKind::LongPosition : DrawingKind::ShortPosition;
            box.anchors = completedAnchors(box.kind, {{0, 100}, {kMinute, 100 + side * 10}});
            QCOMPARE(box.anchors.size(), std::size_t{3});
            QCOMPARE(box.anchors[2].price, 100 - side * 5);
            const PositionFigures figures = positionFigures(box);
            QCOMPARE(figures.target, 10.0);
            QCOMPARE(figures.stop, -5.0);
            QCOMPARE(figures.reward, 2.0);
            box.anchors[2].price = 100;
            QVERIFY(std::isnan(positionFigures(box).reward));
        }
    }
    void rulerCountsWhatLiesBetween()
    {
        const auto bars = randomBars(100);
        Drawing ruler;
        ruler.kind = DrawingKind::Ruler;
        ruler.anchors = {{10 * kMinute, 100}, {20 * kMinute, 110}};
        const RulerFigures figures = rulerFigures(ruler, bars);
        QCOMPARE(figures.bars, 10);
        QCOMPARE(figures.time, 10 * kMinute);
        QVERIFY(std::abs(figures.percent - 10) < 1e-9);
        double volume = 0;
        for (std::size_t i = 10; i <= 20; ++i) {
            volume += bars[i].volume;
        }
        QCOMPARE(figures.volume, volume);
        std::swap(ruler.anchors[0], ruler.anchors[1]);
        QCOMPARE(rulerFigures(ruler, bars).bars, -10);
        QCOMPARE(rulerFigures(ruler, {}).bars, 0);
    }
    // Bar by bar it is the same as all at once.
    void anchoredAverageFollows()
    {
        const auto bars = randomBars(300);
        AnchoredAverage live;
        for (std::size_t count = 1; count <= bars.size(); ++count) {
            auto seen = std::vector<indicators::BarValues>(bars.begin(), bars.begin() + std::ptrdiff_t(count));
            seen.back().close += 3; // it forms first, then it is as it ends
            live.follow(seen, 40);
            seen.back() = bars[count - 1];
            live.follow(seen, 40);
        }
        double value = 0;
        double volume = 0;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            if (i < 40) {
                QVERIFY(std::isnan(live.at(std::int64_t(i))));
                continue;
            }
            value += (bars[i].high + bars[i].low + bars[i].close) / 3 * bars[i].volume;
            volume += bars[i].volume;
            if (volume > 0) {
                QVERIFY(std::abs(live.at(std::int64_t(i)) - value / volume) < 1e-9);
            }
        }
        live.follow(bars, 100);
        QVERIFY(std::isnan(live.at(99)) && !std::isnan(live.at(150)));
    }
    // No volume is lost or made, and the value area holds its share.
    void volumeRowsKeepTheSum()
    {
        const auto bars = randomBars(400);
        double all = 0;
        for (const auto& bar : bars) {
            all += bar.volume;
        }
        for (const int count : {1, 2, 24, 200}) {
            const VolumeRows rows = volumeRows(bars, count);
            double sum = 0;
            double inValue = 0;
            for (std::size_t i = 0; i < rows.up.size(); ++i) {
                sum += rows.up[i] + rows.down[i];
                inValue += i >= rows.valueLow && i <= rows.valueHigh ? rows.up[i] + rows.down[i] : 0;
                QVERIFY(rows.up[i] + rows.down[i] <= rows.up[rows.busiest] + rows.down[rows.busiest] + 1e-9);
            }
            QVERIFY(std::abs(sum - all) < 1e-6 * all);
            QVERIFY(inValue >= 0.7 * all - 1e-6);
        }
        QVERIFY(volumeRows({}, 10).isEmpty());
        const indicators::BarValues flat{5, 5, 5, 5, 7, 0};
        QCOMPARE(volumeRows(std::span(&flat, 1), 10).up[0], 7.0);
    }
    void listKeepsItsOrder()
    {
        std::mt19937 random(9);
        DrawingList list;
        const auto a = list.add(drawingOf(DrawingKind::TrendLine, random));
        const auto b = list.add(drawingOf(DrawingKind::Rectangle, random));
        const auto c = list.add(drawingOf(DrawingKind::Ruler, random));
        QVERIFY(a != 0 && a != b && b != c);
        QVERIFY(list.moveTo(a, 99));
        QCOMPARE(list.indexOf(a), std::size_t{2});
        QVERIFY(list.moveTo(a, 0));
        QCOMPARE(list.indexOf(b), std::size_t{1});
        const Drawing removed = *list.find(b);
        QVERIFY(list.remove(b) && !list.remove(b));
        QVERIFY(list.insert(removed, 1));
        QCOMPARE(list.indexOf(b), std::size_t{1});
        QVERIFY(list.add(drawingOf(DrawingKind::Arrow, random)) > c);
    }
    void unsoundDrawingsAreRefused()
    {
        DrawingList list;
        Drawing drawing;
        QCOMPARE(list.add(drawing), 0U); // no anchors
        drawing.anchors = {{0, 1}, {kMinute, NAN}};
        QCOMPARE(list.add(drawing), 0U);
        drawing.anchors = {{0, 1}, {kMinute, -1}};
        QCOMPARE(list.add(drawing), 0U);
        drawing.anchors = {{0, 1}, {kMinute, 2}};
        drawing.style.width = 9;
        QCOMPARE(list.add(drawing), 0U);
        drawing.style.width = 1;
        QVERIFY(list.add(drawing) != 0);
        QVERIFY(shapeOf(Drawing(), plainMap()).strokes.empty());
    }
    // Prices and times that no market has leave finite pixels.
    void hostileMapsAreSurvived()
    {
        std::mt19937 random(5);
        DrawingMap map = plainMap();
        for (const double factor : {1e-12, 1e12, double(INFINITY), double(NAN)}) {
            map.yOf = [factor](double price) { return price * factor; };
            map.xOf = [factor](std::int64_t time) { return static_cast<double>(time) * factor; };
            for (int i = 0; i < kDrawingKindCount; ++i) {
                const Drawing drawing = drawingOf(static_cast<DrawingKind>(i), random);
                const DrawingShape shape = shapeOf(drawing, map);
                for (const Spot& spot : shape.handles) {
                    QVERIFY(std::isfinite(spot.x) && std::isfinite(spot.y));
                }
                hitTest(drawing, shape, {10, 10}, 6);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestDrawing)
#include "tst_drawing.moc"
