// SPDX-License-Identifier: GPL-3.0-or-later
// Undo on a chart beyond its setup: symbol, timeframe, comparisons, and drawings of several symbols.
#include "app/chart/drawing_book.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_desk.h"
#include "ui/chart/drawing_layer.h"
#include "ui/window/action_registry.h"
#include "ui/window/edit_actions.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace elite;

namespace {

const Timeframe k5m = *Timeframe::parse("5m");
const Timeframe k1h = *Timeframe::parse("1h");
const ChartInstrument kBtc{u"demo:BTC/USD"_s, u"BTC-USD"_s, u"Demo"_s, u"BTC"_s, 1, k5m};
const ChartInstrument kEth{u"demo:ETH/USD"_s, u"ETH-USD"_s, u"Demo"_s, u"ETH"_s, 2, k5m};
const ChartInstrument kSlow{u"demo:EUR/USD"_s, u"EUR-USD"_s, u"Demo"_s, u"EUR"_s, 4, k1h};

} // namespace

class TestChartUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_manager.start({})); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<ChartFiles>(m_folder->path() + u"/charts"_s);
        m_book = std::make_unique<DrawingBook>(*m_files, nullptr);
        m_desk = std::make_unique<ChartDesk>(m_files.get(), m_book.get());
        m_desk->resize(900, 500);
        m_desk->setInstruments({kBtc, kEth, kSlow});
        panel().setTimeframe(k5m);
        panel().setBars(test::walkBars(500));
        m_desk->show();
        m_desk->grab();
    }
    void cleanup() { m_desk.reset(); }

    void symbolAndTimeframeAreSteps()
    {
        QVERIFY(view().undoText().isEmpty()); // A feed that opens is nobody's decision.
        QVERIFY(m_desk->showInstrument(kEth.key));
        panel().chooseTimeframe(k1h);
        panel().changeSetup([](chart::ChartSetup& setup) { setup.mode = chart::PriceMode::Logarithmic; });
        QCOMPARE(view().undoText(), u"Scale"_s);
        view().undo();
        QCOMPARE(view().undoText(), u"Timeframe 5m to 1h"_s);
        QSignalSpy wanted(&panel(), &ChartPanel::sourceChanged);
        view().undo();
        QCOMPARE(panel().timeframe(), k5m);
        QCOMPARE(view().source().timeframe, k5m);
        QCOMPARE(wanted.size(), 1); // Its bars are asked for.
        QCOMPARE(view().undoText(), u"Symbol BTC-USD to ETH-USD"_s);
        view().undo();
        QCOMPARE(panel().instrument().key, kBtc.key);
        QCOMPARE(wanted.size(), 2);
        QVERIFY(view().undoText().isEmpty());
        view().undo();
        QCOMPARE(panel().instrument().key, kBtc.key);
        for (const QString& text : {u"Symbol BTC-USD to ETH-USD"_s, u"Timeframe 5m to 1h"_s, u"Scale"_s}) {
            QCOMPARE(view().redoText(), text);
            view().redo();
        }
        QCOMPARE(panel().instrument().key, kEth.key);
        QCOMPARE(panel().timeframe(), k1h);
        QCOMPARE(panel().setup().mode, chart::PriceMode::Logarithmic);
        QVERIFY(view().redoText().isEmpty());
    }
    void aSymbolBringsTheTimeframeItNeeds()
    {
        QVERIFY(m_desk->showInstrument(kSlow.key));
        QCOMPARE(panel().timeframe(), k1h);
        view().undo();
        QCOMPARE(panel().instrument().key, kBtc.key);
        QCOMPARE(panel().timeframe(), k5m);
        view().redo();
        QCOMPARE(panel().instrument().key, kSlow.key);
        QCOMPARE(panel().timeframe(), k1h);
        panel().chooseTimeframe(k5m); // Refused, so no step.
        QCOMPARE(view().undoText(), u"Symbol BTC-USD to EUR-USD"_s);
    }
    // The steps of a symbol's drawings wait until it comes back.
    void drawingsOfSeveralSymbols()
    {
        const auto drawn = [this] { return panel().drawings().drawings().size(); };
        draw();
        draw();
        QVERIFY(m_desk->showInstrument(kEth.key));
        QCOMPARE(drawn(), std::size_t{0});
        panel().setBars(test::walkBars(500));
        draw();
        view().undo();
        QCOMPARE(drawn(), std::size_t{0});
        for (const std::size_t left : {2U, 1U, 0U}) { // The symbol, then its drawings.
            view().undo();
            QCOMPARE(panel().instrument().key, kBtc.key);
            QCOMPARE(drawn(), left);
        }
        for (const std::size_t now : {1U, 2U, 0U, 1U}) {
            view().redo();
            QCOMPARE(drawn(), now);
        }
        QCOMPARE(panel().instrument().key, kEth.key);
        panel().setInstrument(kBtc);
        QCOMPARE(drawn(), std::size_t{2}); // As they were kept.
    }
    // Never a drawing of one symbol on another, although both have none.
    void stepsOfAnotherSymbolArePassedOver()
    {
        draw();
        view().undo();
        panel().setInstrument(kEth);
        QVERIFY(view().redoText().isEmpty());
        view().redo();
        QVERIFY(panel().drawings().drawings().isEmpty());
        panel().setInstrument(kBtc);
        view().redo();
        QCOMPARE(panel().drawings().drawings().size(), std::size_t{1});
        // What another chart changed in between is not undone here.
        panel().saveDrawings();
        m_desk->setCount(2);
        ChartPanel& other = *m_desk->panels()[1];
        other.drawings().removeAll();
        other.saveDrawings();
        QVERIFY(panel().drawings().drawings().isEmpty());
        QVERIFY(view().undoText().isEmpty());
        other.view().undo();
        other.saveDrawings();
        QCOMPARE(panel().drawings().drawings().size(), std::size_t{1});
        view().undo();
        QVERIFY(panel().drawings().drawings().isEmpty());
    }
    void chartsOfAColourGoBackTogether()
    {
        m_desk->setCount(3);
        const auto shows = [this](std::size_t i) { return m_desk->panels()[i]->instrument().key; };
        m_desk->panels()[2]->setLinkGroup(2);
        for (ChartPanel* one : m_desk->panels()) {
            QVERIFY(one->view().undoText().isEmpty()); // New charts begin with nothing.
        }
        QVERIFY(m_desk->showInstrument(kEth.key));
        m_desk->panels()[1]->chooseTimeframe(k1h);
        QCOMPARE(shows(1), kEth.key);
        QCOMPARE(shows(2), kBtc.key);
        m_desk->panels()[0]->view().undo();
        QCOMPARE(shows(0), kBtc.key);
        QCOMPARE(shows(1), kBtc.key);
        ChartView& second = m_desk->panels()[1]->view();
        second.undo(); // Its timeframe is its own, and its symbol is back already.
        QCOMPARE(m_desk->panels()[1]->timeframe(), k5m);
        QVERIFY(second.undoText().isEmpty());
        m_desk->panels()[0]->view().redo();
        QCOMPARE(shows(1), kEth.key);
        QCOMPARE(second.undoText(), u"Symbol BTC-USD to ETH-USD"_s);
        second.undo();
        QCOMPARE(shows(0), kBtc.key);
        QVERIFY(m_desk->panels()[0]->view().undoText().isEmpty());
        second.redo();
        QCOMPARE(shows(0), kEth.key);
        QCOMPARE(shows(1), kEth.key);
        QCOMPARE(shows(2), kBtc.key);
    }
    void whatIsNotOfferedAnyMoreIsPassedOver()
    {
        panel().changeSetup([](chart::ChartSetup& setup) { setup.grid = false; });
        QVERIFY(m_desk->showInstrument(kEth.key));
        m_desk->setInstruments({kEth, kSlow});
        view().undo();
        QCOMPARE(panel().instrument().key, kEth.key);
        QVERIFY(panel().setup().grid);
        m_desk->setInstruments({kSlow}); // Another feed.
        QCOMPARE(panel().instrument().key, kSlow.key);
        QVERIFY(view().undoText().isEmpty());
    }
    void comparisonsAreSteps()
    {
        QSignalSpy changed(&panel(), &ChartPanel::comparisonsChanged);
        panel().toggleComparison(kEth);
        QCOMPARE(panel().setup().mode, chart::PriceMode::Percent);
        panel().toggleComparison(kSlow);
        QCOMPARE(panel().comparisons(), (std::vector<QString>{kEth.key, kSlow.key}));
        panel().changeSetup([](chart::ChartSetup& setup) { setup.mode = chart::PriceMode::Logarithmic; });
        panel().toggleComparison(kEth);
        QCOMPARE(view().undoText(), u"No longer compare with ETH-USD"_s);
        view().undo();
        QCOMPARE(panel().comparisons(), (std::vector<QString>{kEth.key, kSlow.key})); // With their colours.
        view().undo();
        QCOMPARE(panel().setup().mode, chart::PriceMode::Percent);
        QCOMPARE(view().undoText(), u"Compare with EUR-USD"_s);
        view().undo();
        view().undo();
        QVERIFY(panel().comparisons().empty());
        QCOMPARE(panel().setup().mode, chart::PriceMode::Linear);
        view().redo();
        QCOMPARE(panel().comparisons(), std::vector<QString>{kEth.key});
        QCOMPARE(panel().setup().mode, chart::PriceMode::Percent);
        QCOMPARE(changed.size(), 7);
    }
    // A price that moves is no reason to choose the scale again or to let the colours change places.
    void barsOfAComparisonChangeNothingElse()
    {
        panel().toggleComparison(kEth);
        view().setComparison(kEth.symbol, test::walkBars(400));
        view().setComparison(kSlow.symbol, test::walkBars(300));
        panel().changeSetup([](chart::ChartSetup& setup) { setup.mode = chart::PriceMode::Logarithmic; });
        const QString last = view().undoText();
        view().setComparison(kEth.symbol, test::walkBars(401));
        QCOMPARE(panel().setup().mode, chart::PriceMode::Logarithmic);
        QCOMPARE(view().undoText(), last);
        QCOMPARE(view().data().comparisons().front().name, kEth.symbol);
    }
    void theMenuSaysWhatIsUndone()
    {
        QWidget window;
        ActionRegistry registry(&window);
        const auto charts = [this] { return m_desk.get(); };
        addEditActions(registry, &window, charts);
        QMenu menu;
        nameSteps(&menu, registry, charts);
        const auto text = [&](const QString& id) {
            Q_EMIT menu.aboutToShow();
            QString shown = registry.action(id)->text();
            Q_EMIT menu.aboutToHide();
            return shown;
        };
        QVERIFY(m_desk->showInstrument(kEth.key));
        m_desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
        view().setFocus();
        QCOMPARE(text(u"edit.undo"_s), u"&Undo: Symbol BTC-USD to ETH-USD"_s);
        QCOMPARE(registry.action(u"edit.undo"_s)->text(), u"&Undo"_s);
        QCOMPARE(text(u"edit.redo"_s), u"&Redo"_s);
        panel().setBlind(true);
        QCOMPARE(text(u"edit.undo"_s), u"&Undo"_s); // A blind run does not tell.
        panel().setBlind(false);
        view().undo();
        QCOMPARE(text(u"edit.redo"_s), u"&Redo: Symbol BTC-USD to ETH-USD"_s);
    }
    void stepsAreTakenBackFromElsewhereButNotWhileSomethingIsTyped()
    {
        QWidget window;
        auto* list = new QPushButton(&window); // Has no steps of its own.
        auto* number = new QSpinBox(&window);
        ActionRegistry registry(&window);
        addEditActions(registry, &window, [this] { return m_desk.get(); });
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(m_desk->showInstrument(kEth.key));
        number->setFocus();
        registry.action(u"edit.undo"_s)->trigger();
        QCOMPARE(panel().instrument().key, kEth.key);
        list->setFocus();
        registry.action(u"edit.undo"_s)->trigger();
        QCOMPARE(panel().instrument().key, kBtc.key);
        registry.action(u"edit.redo"_s)->trigger();
        QCOMPARE(panel().instrument().key, kEth.key);
        QVERIFY(registry.action(u"edit.redo"_s)->shortcuts().contains(QKeySequence(u"Ctrl+Y"_s)));
    }

private:
    ChartPanel& panel() { return *m_desk->panels().front(); }
    ChartView& view() { return panel().view(); }
    void draw()
    {
        panel().drawings().change(u"Draw"_s, [this](chart::DrawingList& list) {
            const auto& bar = view().data().bar(100 + static_cast<std::int64_t>(list.size()));
            chart::Drawing drawing;
            drawing.kind = chart::DrawingKind::HorizontalLine;
            drawing.anchors = {{bar.time, bar.close}};
            QVERIFY(list.add(drawing) != 0);
        });
    }

    ThemeManager m_manager{nullptr, [] { return true; }};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChartFiles> m_files;
    std::unique_ptr<DrawingBook> m_book;
    std::unique_ptr<ChartDesk> m_desk;
};

QTEST_MAIN(TestChartUndo)
#include "tst_chart_undo.moc"
