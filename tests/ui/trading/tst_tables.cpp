// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/trading/desk_fixture.h"
#include "ui/base/explain.h"
#include "ui/base/explain_dialog.h"
#include "ui/base/explanations.h"
#include "ui/base/theme_manager.h"
#include "ui/trading/desk_cells.h"
#include "ui/trading/desk_dialogs.h"
#include "ui/trading/desk_notices.h"
#include "ui/trading/desk_table.h"
#include "ui/trading/fill_model.h"
#include "ui/trading/limits_page.h"
#include "ui/trading/order_model.h"
#include "ui/trading/position_model.h"
#include "ui/trading/receipt_view.h"
#include "ui/trading/today_panel.h"
#include "ui/trading/trade_panels.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

void picture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("ELITE_PICTURES");
    if (!folder.isEmpty()) {
        QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
    }
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_look.start({.choice = ThemeChoice::Dark}));
    }
    void init() { m_desk = std::make_shared<Desk>(fixture::desk()); }

    void positionsReadLikeThePicture()
    {
        PositionsPanel panel;
        panel.resize(980, 208);
        panel.setDesk(m_desk);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QTest::qWait(30);
        const QAbstractItemModel* model = panel.table()->table()->model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, PositionModel::Symbol).data().toString(), u"BTC-USD"_s);
        QCOMPARE(model->index(0, PositionModel::R).data().toString(), u"+0.73\u00A0R"_s);
        QCOMPARE(model->index(1, PositionModel::Result).data().toString(), u"\u221226.09\u00A0USD"_s);
        QCOMPARE(model->index(0, PositionModel::Percent).data().toString(), u"+1.84\u00A0%"_s);
        const QString sentence = model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.contains(u"Long 0.0415"_s) && sentence.contains(u"stop 91,800.0"_s), qPrintable(sentence));
        picture(panel, u"positions-dark"_s);
    }

    void rowsKeepTheirPlace()
    {
        PositionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDesk(m_desk);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        auto next = std::make_shared<Desk>(*m_desk);
        next->positions[1].worth = Ticks(338'900);
        model.setDesk(next);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
        next = std::make_shared<Desk>(*next);
        next->positions.erase(next->positions.begin());
        model.setDesk(next);
        QCOMPARE(model.rowCount(), 1);
        model.setDesk(m_desk);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.at(model.index(0, 0))->instrument, 0);
        QCOMPARE(resets.count(), 0);
    }

    void stopIsChangedInPlace()
    {
        PositionsPanel panel;
        panel.setDesk(m_desk);
        QSignalSpy levels(&panel, &PositionsPanel::levelWanted);
        QSignalSpy problems(&panel, &PositionsPanel::problem);
        auto* delegate = panel.table()->delegate();
        const QModelIndex stop = panel.table()->table()->model()->index(0, PositionModel::Stop);
        Q_EMIT delegate->levelTyped(stop, u"92000.5"_s);
        QCOMPARE(levels.count(), 1);
        QCOMPARE(levels.last().at(2).value<Ticks>().value, 920'005);
        Q_EMIT delegate->levelTyped(stop, u"92000.55"_s);
        QCOMPARE(levels.count(), 1);
        QCOMPARE(problems.count(), 1);
        Q_EMIT delegate->levelTyped(stop, QString());
        QCOMPARE(levels.last().at(2).value<Ticks>().value, 0);
    }

    void keysCloseAndOpenMenus()
    {
        PositionsPanel panel;
        panel.setDesk(m_desk);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy closed(&panel, &PositionsPanel::closeWanted);
        auto* table = panel.table()->table();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(closed.first().first().value<PositionRow>().instrument, 1);
    }

    void ordersAmendAndCancel()
    {
        OrdersPanel panel;
        panel.setDesk(m_desk);
        QSignalSpy amended(&panel, &OrdersPanel::amendWanted);
        QSignalSpy cancelled(&panel, &OrdersPanel::cancelWanted);
        auto* delegate = panel.table()->delegate();
        const QAbstractItemModel* model = panel.table()->table()->model();
        QCOMPARE(model->index(0, OrderModel::Kind).data().toString(), u"\u25BC Sell stop"_s);
        Q_EMIT delegate->levelTyped(model->index(0, OrderModel::Level), u"91000"_s);
        QCOMPARE(amended.last().first().value<AmendRequest>().stop.value, 910'000);
        Q_EMIT delegate->levelTyped(model->index(1, OrderModel::Level), u"99000"_s);
        QCOMPARE(amended.last().first().value<AmendRequest>().price.value, 990'000);
        Q_EMIT delegate->levelTyped(model->index(1, OrderModel::Level), u"98940"_s); // as it is: nothing is sent
        QCOMPARE(amended.count(), 2);
        Q_EMIT delegate->linkActivated(model->index(2, OrderModel::Actions));
        QCOMPARE(cancelled.first().first().value<OrderRow>().order.id, OrderId(3));
        picture(panel, u"orders-dark"_s);
    }

    /// Rows that nothing else changes must not show what a blind drill hides.
    void aBlindDrillRenamesEveryRow()
    {
        OrdersPanel orders;
        PositionsPanel positions;
        orders.setDesk(m_desk);
        positions.setDesk(m_desk);
        auto blind = std::make_shared<Desk>(*m_desk);
        blind->instruments[0].base = Currency::of("A");
        for (const DeskTable* table : {orders.table(), positions.table()}) {
            const QAbstractItemModel* model = table->table()->model();
            QSignalSpy painted(model, &QAbstractItemModel::dataChanged);
            orders.setDesk(blind);
            positions.setDesk(blind);
            QCOMPARE(painted.count(), 1);
            QCOMPARE(painted.first().at(1).toModelIndex().row(), model->rowCount() - 1);
            orders.setDesk(blind); // the same names: nothing to paint
            positions.setDesk(blind);
            QCOMPARE(painted.count(), 1);
            orders.setDesk(m_desk);
            positions.setDesk(m_desk);
        }
    }

    void twoHundredOrdersStayQuick()
    {
        auto desk = std::make_shared<Desk>(*m_desk);
        for (int i = 0; i < 200; ++i) {
            desk->orders.push_back(
                {fixture::order(100 + static_cast<quint64>(i), 0, Side::Sell, OrderType::Stop, 10, 900'000 + i)});
        }
        OrdersPanel panel;
        panel.resize(600, 400);
        panel.setDesk(desk);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QElapsedTimer clock;
        clock.start();
        constexpr int kFrames = 60;
        for (int frame = 0; frame < kFrames; ++frame) {
            desk = std::make_shared<Desk>(*desk);
            for (OrderRow& row : desk->orders) {
                row.order.stop = Ticks(row.order.stop.value + 1);
            }
            panel.setDesk(desk);
            panel.grab();
        }
        const double perFrame = static_cast<double>(clock.elapsed()) / kFrames;
        qInfo("200 orders, every one changed: %.2f ms a frame with painting", perFrame);
        QVERIFY2(perFrame < 160, "ten times the frame of 60 Hz, for a busy machine");
    }

    void receiptAddsUp()
    {
        const FillRow row = fixture::fill();
        const Contract& c = (*m_desk->contracts)[0];
        // (paid - seen) * quantity, in cash: twice everything, so that the half tick is exact.
        const auto paid = notionalOf(c, Ticks(2 * row.event.price.value), row.event.quantity);
        const auto seen = notionalOf(c, Ticks(row.seenTwice), row.event.quantity);
        const std::int64_t parts = row.spread.value + row.slippage.value + row.delay.value;
        QCOMPARE(2 * parts, paid->value - seen->value);
        QCOMPARE(row.friction.value, parts + row.event.fee.value);
        const auto lines = receiptLines(row, c, QLocale(QLocale::English));
        QCOMPARE(lines.front().figure, u"96,412.35\u00A0USD"_s);
        QCOMPARE(lines[4].figure, u"96,557.4\u00A0USD"_s);
        ReceiptDialog dialog(row, c, u"BTC-USD"_s, nullptr);
        QVERIFY(dialog.windowTitle().startsWith(u"PAPER"_s));
        picture(dialog, u"receipt-dark"_s);
    }

    void fillsShowTheNewestFirst()
    {
        FillModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDesk(m_desk);
        FillRow first = fixture::fill();
        FillRow second = fixture::fill();
        second.event.side = Side::Sell;
        model.setFills({first});
        model.add(second);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.at(model.index(0, 0))->event.side, Side::Sell);
    }

    void todayShowsEveryFigure()
    {
        TodayPanel panel;
        panel.resize(344, 208);
        FeedInfo feed;
        feed.origin = FeedOrigin::Replay;
        feed.isSynthetic = false;
        panel.setDesk(m_desk, feed);
        picture(panel, u"today-dark"_s);
        auto tripped = std::make_shared<Desk>(*m_desk);
        tripped->isTripped = true;
        panel.setDesk(tripped, {});
        QVERIFY(panel.widget());
    }

    /// Every figure says how it is made, from the values that the desk has.
    void numbersAreExplained()
    {
        const auto partsOf = [](const std::vector<ExplainedFigure>& all, QLatin1StringView word) {
            QStringList parts;
            for (const ExplainedFigure& one : all) {
                if (one.word == word) {
                    for (const FigureInput& input : one.inputs) {
                        parts << input.name + u'=' + input.value;
                    }
                }
            }
            return parts.join(u'\n');
        };
        TodayPanel today;
        QVERIFY(figuresWithin(&today).empty()); // no account yet, and not shown
        today.setDesk(m_desk, {});
        today.show();
        auto* box = today.findChild<Explains*>();
        QVERIFY(box);
        QCOMPARE(box->figures().size(), 6U);
        QVERIFY(partsOf(box->figures(), "result-today"_L1).contains(u"10,190.84\u00A0USD"_s));
        QVERIFY(partsOf(box->figures(), "open-risk"_L1).contains(u"BTC-USD=0.0415\u00A0BTC"_s));
        QVERIFY(partsOf(box->figures(), "trades-sent"_L1).contains(u"=50"_s));

        PositionsPanel positions;
        positions.setDesk(m_desk);
        positions.resize(900, 300);
        positions.show();
        const auto rows = positions.findChild<Explains*>()->figures();
        QCOMPARE(rows.size(), 5U);
        QVERIFY2(partsOf(rows, "position-r"_L1).contains(u"98.74\u00A0USD"_s),
                 qPrintable(partsOf(rows, "position-r"_L1)));
        QVERIFY(partsOf(rows, "position-result"_L1).contains(u"\u221220.54"_s)); // 72.08 - 92.62
        QVERIFY(partsOf(rows, "positions-sum"_L1).contains(u"\u221226.09"_s));

        BalancesPanel balances;
        balances.setDesk(m_desk);
        balances.setAlso(u"About, in EUR"_s, u"9,000 EUR"_s, u"Reference rate of today"_s);
        balances.resize(500, 300);
        balances.show();
        const auto money = balances.findChild<Explains*>()->figures();
        QCOMPARE(money.size(), 4U);
        QVERIFY2(partsOf(money, "worth"_L1).contains(u"USD="_s), qPrintable(partsOf(money, "worth"_L1)));
        QVERIFY(partsOf(money, "worth-also"_L1).contains(u"Reference rate of today"_s));
        QVERIFY(partsOf(money, "balance-free"_L1).contains(u"Reserved="_s));

        const auto receipt = explainedReceipt(fixture::fill(), (*m_desk->contracts)[0],
                                              QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(receipt.size(), 7U);
        QVERIFY2(partsOf(receipt, "fill-fee"_L1).contains(u"%"_s), qPrintable(partsOf(receipt, "fill-fee"_L1)));
        QCOMPARE(partsOf(receipt, "fill-friction"_L1).count(u'\n'), 3);

        for (const auto& all : {box->figures(), rows, receipt, money}) {
            for (const ExplainedFigure& one : all) {
                QVERIFY2(findExplanation(one.word), one.word.data());
                QVERIFY(!one.title.isEmpty() && !one.value.isEmpty());
            }
        }
        ExplainDialog dialog(rows, "position-percent"_L1, nullptr);
        dialog.show();
        QVERIFY(dialog.shownText().contains(u"+1.84 %"_s));
        picture(dialog, u"explain-dark"_s);
    }

    void limitsSayWhatCountsAtOnce()
    {
        LimitsPage page;
        page.setDesk(m_desk);
        QVERIFY(page.typed().has_value());
        QCOMPARE(*page.typed(), m_desk->limits);
        page.resize(600, 500);
        picture(page, u"limits-dark"_s);
    }

    void releaseNeedsAReason()
    {
        ReleaseDialog dialog(u"14:35:20"_s, nullptr);
        QSignalSpy released(&dialog, &ReleaseDialog::released);
        auto* text = dialog.findChild<QPlainTextEdit*>();
        const auto buttons = dialog.findChildren<QPushButton*>();
        QPushButton* release = nullptr;
        QPushButton* stay = nullptr;
        for (QPushButton* button : buttons) {
            (button->text().contains(u"Release"_s) ? release : stay) = button;
        }
        QVERIFY(release && stay && stay->isDefault());
        QVERIFY(!release->isEnabled());
        text->setPlainText(u"ok"_s);
        QVERIFY(!release->isEnabled());
        text->setPlainText(u"The feed was wrong, it is right now"_s);
        QVERIFY(release->isEnabled());
        release->click();
        QCOMPARE(released.count(), 1);
    }

    void noticesSayWhatHappened()
    {
        const QLocale locale(QLocale::English);
        QVERIFY(filledNotice(fixture::fill(), *m_desk, locale).title.contains(u"0.0163\u00A0BTC"_s));
        EngineEvent event;
        event.kind = EventKind::Rejected;
        event.denial = {DenialCode::SimulatedRejection};
        QVERIFY(!eventNotice(event, *m_desk, locale).text.isEmpty());
        event.kind = EventKind::Accepted;
        QVERIFY(eventNotice(event, *m_desk, locale).title.isEmpty());
        for (const char* by : {"keyboard", "menu", "elite halt", "HALT file", "elite-stop", ""}) {
            QVERIFY(haltedByText(QString::fromLatin1(by)).startsWith(u"by"_s));
        }
    }

private:
    ThemeManager m_look;
    std::shared_ptr<Desk> m_desk;
};

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
