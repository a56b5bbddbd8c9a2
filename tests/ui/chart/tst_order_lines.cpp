// SPDX-License-Identifier: GPL-3.0-or-later
// Two hundred working orders on a chart while prices move: what is put into words again, and what a frame costs.
#include "tests/ui/chart/chart_fixture.h"
#include "tests/ui/trading/desk_fixture.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/order_layer.h"
#include "ui/chart/order_lines.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace elite;

namespace {

constexpr int kOrders = 200;

/// Plain orders of a person and of a bot, around the market, beside the two held positions with their exits.
Desk busyDesk()
{
    Desk desk = fixture::desk();
    desk.traders = {TraderName(), TraderName{"grid", 2}};
    for (int i = 0; i < kOrders - 4; ++i) {
        Order order = fixture::order(100 + static_cast<quint64>(i), 0, i % 2 == 0 ? Side::Buy : Side::Sell,
                                     OrderType::Limit, 100 + i, 620'000 + 20 * (i - kOrders / 2));
        order.isReduceOnly = false;
        order.role = OrderRole::Plain;
        order.account = i % 4 == 0 ? 1 : 0;
        desk.orders.push_back({order});
    }
    return desk;
}

} // namespace

class TestOrderLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_manager.start({})); }

    void pricesPutNothingIntoWords()
    {
        Desk desk = busyDesk();
        OrderLines lines;
        const auto first = lines.of(desk, 0);
        lines.endRound();
        QCOMPARE(first.size(), std::size_t(kOrders - 4 + 2 + 1)); // Two exits and one position of this instrument.
        QCOMPARE(lines.wordings(), std::int64_t(kOrders - 4 + 1)); // "Stop" and "Target" need no words of their own.
        for (int i = 0; i < 1'000; ++i) {
            desk.positions[0].result = Cash(desk.positions[0].result.value + 1'000'000 * (i % 7 - 3));
            const auto next = lines.of(desk, 0);
            (void)lines.of(desk, 0); // A second chart of the same symbol.
            lines.endRound();
            if (i % 100 == 0) {
                QVERIFY(next == OrderLines().of(desk, 0));
            }
        }
        QCOMPARE(lines.wordings(), std::int64_t(kOrders - 4 + 1));
    }

    void aChangedOrderGetsItsOwnWordsOnly()
    {
        Desk desk = busyDesk();
        OrderLines lines;
        (void)lines.of(desk, 0);
        lines.endRound();
        const std::int64_t before = lines.wordings();
        const auto step = [&](std::int64_t more, const char* what) {
            const auto now = lines.of(desk, 0);
            lines.endRound();
            QVERIFY2(now == OrderLines().of(desk, 0), what);
            QVERIFY2(lines.wordings() == before + more, what);
        };
        desk.orders[50].order.filled = Lots(7);
        step(1, "a part is filled");
        desk.orders[60].order.price = Ticks(619'000);
        step(1, "moved: the words stay");
        desk.orders.erase(desk.orders.begin() + 70);
        step(1, "cancelled");
        desk.traders[1].number = 3;
        step(1 + (kOrders - 4) / 4, "another bot");
        desk.positions[0].quantity = Lots(500);
        step(2 + (kOrders - 4) / 4, "the position grew");
        const Desk kept = desk;
        desk.orders.erase(desk.orders.begin() + 4, desk.orders.end());
        step(2 + (kOrders - 4) / 4, "all plain ones gone");
        desk = kept;
        step(2 + (kOrders - 4) / 4 + kOrders - 5, "forgotten, so worded anew");
    }

    /// The must is 60 frames a second; the processor time of the whole update and its frame is bound far below 16 ms.
    void twoHundredOrdersAtSixtyFrames()
    {
        Desk desk = busyDesk();
        ChartPanel panel(nullptr);
        panel.resize(1200, 700);
        panel.setBars(test::walkBars(1'000));
        panel.show();
        panel.grab();
        OrderLines lines;
        std::vector<double> milliseconds;
        for (int i = 0; i < 60; ++i) {
            const std::clock_t start = std::clock();
            desk.positions[0].result = Cash(desk.positions[0].result.value + 1'000'000 * (i % 7 - 3));
            panel.orders().setLines(lines.of(desk, 0));
            lines.endRound();
            panel.view().repaint();
            milliseconds.push_back(1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        }
        QCOMPARE(panel.orders().lines().size(), std::size_t(kOrders - 1));
        // Of all tags only those of the position, its stop and its target say something new.
        const std::int64_t tags = panel.orders().wordings();
        desk.positions[0].result = Cash(desk.positions[0].result.value + 77'000'000);
        panel.orders().setLines(lines.of(desk, 0));
        panel.view().grab();
        QVERIFY2(panel.orders().wordings() - tags <= 3, "tags of orders that stay as they are");
        // What was painted part by part is what a whole frame shows.
        const QImage inParts = panel.view().grab().toImage();
        panel.orders().setLines({});
        panel.orders().setLines(lines.of(desk, 0));
        QVERIFY(panel.view().grab().toImage() == inParts);
        std::sort(milliseconds.begin(), milliseconds.end());
        qInfo("a price with %d orders: %.2f ms at the median, %.2f ms at the 95th percentile", kOrders,
              milliseconds[30], milliseconds[57]);
        QVERIFY2(milliseconds[30] < 16, "60 frames a second");
    }

private:
    ThemeManager m_manager;
};

QTEST_MAIN(TestOrderLines)
#include "tst_order_lines.moc"
