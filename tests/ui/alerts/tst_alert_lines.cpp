// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_lines.h"

#include <QTest>

#include <cmath>

using namespace elite;
using chart::DrawingKind;

namespace {

constexpr std::int64_t kHour = 3'600'000'000;
constexpr std::int64_t kBegin = 1'762'300'800'000'000;

chart::Drawing drawingOf(DrawingKind kind, std::vector<chart::Anchor> anchors)
{
    chart::Drawing drawing;
    drawing.kind = kind;
    drawing.anchors = std::move(anchors);
    return drawing;
}

} // namespace

class TestAlertLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindGivesSoundLinesOrNone()
    {
        int offered = 0;
        for (int i = 0; i < chart::kDrawingKindCount; ++i) {
            const auto kind = static_cast<DrawingKind>(i);
            const int clicks = std::max(infoOf(kind).clicks, infoOf(kind).clicks == 0 ? 3 : 1);
            std::vector<chart::Anchor> anchors;
            anchors.reserve(static_cast<std::size_t>(clicks));
            for (int k = 0; k < clicks; ++k) {
                anchors.push_back({kBegin + k * kHour, 100.0 + 10 * k});
            }
            alerts::Alert alert;
            alert.id = 1;
            alert.instrument = QStringLiteral("demo:BTC");
            alert.lines = alertLinesOf(drawingOf(kind, completedAnchors(kind, anchors)));
            QVERIFY2(alert.lines.empty() || isSound(alert), infoOf(kind).id);
            offered += alert.lines.empty() ? 0 : 1;
        }
        QCOMPARE(offered, 12);
    }
    void linesAreWhereTheyAreDrawn()
    {
        const auto trend = alertLinesOf(
            drawingOf(DrawingKind::TrendLine, {{kBegin + 2 * kHour, 120}, {kBegin, 100}})); // from right to left
        QCOMPARE(trend.size(), std::size_t{1});
        QCOMPARE(*trend[0].at(kBegin + kHour), 110.0);
        QVERIFY(!trend[0].at(kBegin + 3 * kHour));
        const auto channel = alertLinesOf(
            drawingOf(DrawingKind::Channel, {{kBegin, 100}, {kBegin + 2 * kHour, 120}, {kBegin + kHour, 140}}));
        QCOMPARE(channel.size(), std::size_t{2});
        QCOMPARE(*channel[1].at(kBegin), 130.0); // 30 above the first line everywhere
        const auto levels
            = alertLinesOf(drawingOf(DrawingKind::FibRetracement, {{kBegin, 100}, {kBegin + 2 * kHour, 200}}));
        const auto half = std::find_if(levels.begin(), levels.end(),
                                       [](const alerts::PriceLine& line) { return line.a.price == 150; });
        QVERIFY(half != levels.end());
        QCOMPARE(*half->at(kBegin + 1000 * kHour), 150.0);
        QVERIFY(alertLinesOf(drawingOf(DrawingKind::Ray, {{kBegin + kHour, 100}, {kBegin, 100}})).empty());
        QVERIFY(alertLinesOf(drawingOf(DrawingKind::HorizontalLine, {{kBegin, std::nan("")}})).empty());
    }
};

QTEST_APPLESS_MAIN(TestAlertLines)
#include "tst_alert_lines.moc"
