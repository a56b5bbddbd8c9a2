// SPDX-License-Identifier: GPL-3.0-or-later
// Flows of a person on a chart: drawing, orders, timeframes, files, several charts, replay.
#include "app/chart/drawing_book.h"
#include "tests/app/chart/drawing_world.h"
#include "tests/ui/chart/chart_fixture.h"
#include "ui/base/note.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_sign.h"
#include "ui/chart/chart_desk.h"
#include "ui/chart/chart_header.h"
#include "ui/chart/chart_words.h"
#include "ui/chart/drawing_layer.h"
#include "ui/chart/look_dialog.h"
#include "ui/chart/objects_dialog.h"
#include "ui/chart/order_layer.h"
#include "ui/chart/place_dialogs.h"
#include "ui/chart/studies_dialog.h"
#include "ui/chart/study_form.h"

#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace elite;
using chart::DrawingKind;
using chart::OrderLineKind;

namespace {

const ChartInstrument kBtc{u"demo:BTC/USD"_s, u"BTC-USD"_s, u"Demo"_s, u"BTC"_s, 1, *Timeframe::parse("5m")};
const ChartInstrument kEth{u"demo:ETH/USD"_s, u"ETH-USD"_s, u"Demo"_s, u"ETH"_s, 2, *Timeframe::parse("5m")};

chart::OrderLine lineOf(OrderLineKind kind, const QString& id, const char* price)
{
    chart::OrderLine line;
    line.id = id;
    line.kind = kind;
    line.price = *Decimal::parse(price);
    line.tick = *Decimal::parse("0.1");
    line.label = id;
    line.canDrag = kind != OrderLineKind::Position;
    line.canClose = true;
    line.entry = *Decimal::parse("62000.0");
    line.quantity = *Decimal::parse("0.05");
    line.risk = *Decimal::parse("100");
    line.currency = u"USD"_s;
    return line;
}

} // namespace

class TestChartPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_manager.start({})); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<ChartFiles>(m_folder->path() + u"/charts"_s);
        m_book = std::make_unique<DrawingBook>(*m_files, nullptr);
        open();
    }
    void cleanup() { m_desk.reset(); }

    void drawsMovesUndoesAndDeletes()
    {
        DrawingLayer& layer = panel().drawings();
        panel().draw(DrawingKind::TrendLine);
        click({200, 200});
        click({400, 150});
        QCOMPARE(layer.drawings().size(), std::size_t{1});
        QVERIFY(!layer.tool()); // back to the pointer
        const chart::Drawing drawn = layer.drawings().all().front();
        QVERIFY(drawn.anchors[0].price < drawn.anchors[1].price && drawn.anchors[0].time < drawn.anchors[1].time);

        drag({400, 150}, {400, 250}); // its second end
        QVERIFY(layer.drawings().all().front().anchors[1].price < drawn.anchors[1].price);
        view().undo();
        QVERIFY(layer.drawings().all().front() == drawn);
        view().redo();
        QVERIFY(!(layer.drawings().all().front() == drawn));
        QTest::keyClick(&view(), Qt::Key_Delete);
        QVERIFY(layer.drawings().isEmpty());
        view().undo();
        QCOMPARE(layer.drawings().size(), std::size_t{1});
    }
    void theEndJustPlacedIsTakenAtOnce()
    {
        DrawingLayer& layer = panel().drawings();
        panel().draw(DrawingKind::TrendLine);
        click({200, 200});
        click({400, 150});
        const chart::Drawing drawn = layer.drawings().all().front();
        // The window system calls the next press a double click: it comes at once and at the same place.
        mouseEvent(QEvent::MouseButtonDblClick, {400, 150}, Qt::LeftButton);
        moveTo({400, 250}, Qt::LeftButton);
        mouseEvent(QEvent::MouseButtonRelease, {400, 250}, Qt::NoButton);
        QVERIFY(panel().findChildren<QDialog*>().isEmpty());
        QVERIFY(layer.drawings().all().front().anchors[1].price < drawn.anchors[1].price);

        // With no tool before it, a double click asks for the style of the drawing.
        click({400, 250});
        mouseEvent(QEvent::MouseButtonDblClick, {400, 250}, Qt::LeftButton);
        QVERIFY(!panel().findChildren<QDialog*>().isEmpty());
        closeDialogs();
    }
    void aPullPlacesBothEnds()
    {
        panel().draw(DrawingKind::Rectangle);
        drag({150, 120}, {300, 220});
        QCOMPARE(panel().drawings().drawings().size(), std::size_t{1});
        QCOMPARE(panel().drawings().drawings().all().front().kind, DrawingKind::Rectangle);
    }
    void escapeLeavesTheTool()
    {
        panel().draw(DrawingKind::Pitchfork);
        click({200, 200});
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!panel().drawings().tool());
        QVERIFY(panel().drawings().drawings().isEmpty());
    }
    void everyToolCanBePlacedByMouseAndByKeyboard()
    {
        for (int i = 0; i < chart::kDrawingKindCount; ++i) {
            const auto kind = static_cast<DrawingKind>(i);
            const int clicks = infoOf(kind).clicks;
            panel().draw(kind);
            for (int k = 0; k < (clicks > 0 ? clicks : 3); ++k) {
                click({150 + 90 * k, 150 + 30 * (k % 2)});
            }
            if (clicks == 0) {
                QTest::keyClick(&view(), Qt::Key_Return);
            }
            QCOMPARE(panel().drawings().drawings().size(), std::size_t(2 * i + 1));
            panel().draw(kind);
            for (int k = 0; k < (clicks > 0 ? clicks : 2); ++k) {
                QTest::keyClick(&view(), Qt::Key_Left, Qt::ShiftModifier);
                QTest::keyClick(&view(), Qt::Key_Return);
            }
            if (clicks == 0) {
                panel().drawings().setTool(std::nullopt);
                panel().draw(DrawingKind::HorizontalLine);
                QTest::keyClick(&view(), Qt::Key_Return);
            }
            QCOMPARE(panel().drawings().drawings().size(), std::size_t(2 * i + 2));
            panel().drawings().select(0);
        }
        QVERIFY(!view().grab().isNull());
        closeDialogs();
    }
    void snapsToThePricesOfTheBar()
    {
        panel().drawings().setSnap(true);
        const ChartMap map = view().map();
        const auto& bar = view().data().bar(view().data().size() - 30);
        panel().draw(DrawingKind::HorizontalLine);
        click(QPoint(int(map.xOf(bar.time)), int(map.yOf(bar.high)) - 4));
        QCOMPARE(panel().drawings().drawings().all().front().anchors.front(), (chart::Anchor{bar.time, bar.high}));
    }
    void lockedDrawingsStay()
    {
        panel().draw(DrawingKind::TrendLine);
        click({200, 200});
        click({400, 150});
        panel().drawings().setAllLocked(true);
        const auto before = panel().drawings().drawings();
        drag({400, 150}, {400, 250});
        QVERIFY(panel().drawings().drawings() == before);
    }
    void drawingsStayWithTheirSymbolInEveryTimeframe()
    {
        panel().draw(DrawingKind::TrendLine);
        click({200, 200});
        click({400, 150});
        const auto drawn = panel().drawings().drawings();
        panel().setTimeframe(*Timeframe::parse("1h"));
        QVERIFY(panel().drawings().drawings() == drawn);
        panel().setInstrument(kEth);
        QVERIFY(panel().drawings().drawings().isEmpty());
        panel().setInstrument(kBtc);
        QCOMPARE(panel().drawings().drawings().all().front().anchors, drawn.all().front().anchors);
        m_desk.reset();
        open(); // the program starts again
        QCOMPARE(panel().drawings().drawings().all().front().anchors, drawn.all().front().anchors);
    }
    void aDamagedFileIsSaidAndKept()
    {
        QVERIFY(m_files->save(ChartFiles::Kind::Drawings, kEth.key, "{\"version\":1,\n\"drawings\":7}"));
        QSignalSpy problems(m_desk.get(), &ChartDesk::problem);
        panel().setInstrument(kEth);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0][1].toString().contains(u"line 2"_s));
        const QStringList aside = QDir(m_folder->path() + u"/charts"_s).entryList({u"damaged-*"_s});
        QCOMPARE(aside.size(), 1);
        QVERIFY(problems[0][1].toString().contains(aside.front()));
        QFile kept(m_folder->path() + u"/charts/"_s + aside.front());
        QVERIFY(kept.open(QIODevice::ReadOnly) && kept.readAll().contains("7"));
        const Done refused = panel().take("{\"version\":1,\n\n\"setup\":{\"style\":\"x\"}}");
        QVERIFY(!refused && refused.error().detail.contains(u"line 3"_s));
    }
    void aLedgerThatIsNotOpenIsSaid()
    {
        QTemporaryDir home;
        test::DrawingRun run(home.path());
        m_desk.reset();
        m_desk = std::make_unique<ChartDesk>(&run.files, run.book.get());
        show();
        QSignalSpy problems(m_desk.get(), &ChartDesk::problem);
        for (const QPoint& at : {QPoint(200, 200), QPoint(300, 150)}) {
            panel().draw(DrawingKind::HorizontalLine);
            click(at);
            QTRY_COMPARE(run.files.names(ChartFiles::Kind::Drawings), QStringList{kBtc.key});
        }
        QCOMPARE(problems.size(), 1); // Once.
        panel().showObjects();
        auto* note = panel().findChild<ObjectsDialog*>()->findChild<Note*>();
        QVERIFY(note != nullptr && note->isVisible());
        const auto drawn = panel().drawings().drawings();
        run.open();
        QVERIFY(!note->isVisible());
        QVERIFY(test::looksSame(panel().drawings().drawings(), drawn));
        QTRY_VERIFY(run.files.names(ChartFiles::Kind::Drawings).isEmpty());
        m_desk.reset();
        QVERIFY(test::looksSame(run.book->drawings(kBtc.key), drawn));
        m_desk = std::make_unique<ChartDesk>(&run.files, run.book.get()); // The next one shows them at once.
        show();
        QVERIFY(test::looksSame(panel().drawings().drawings(), drawn));
        panel().draw(DrawingKind::HorizontalLine);
        click({400, 250});
        m_desk.reset(); // Closing writes what was drawn last.
        QCOMPARE(run.book->drawings(kBtc.key).size(), drawn.size() + 1);
    }
    void setupAndLayoutComeBack()
    {
        panel().changeSetup([](chart::ChartSetup& setup) {
            setup.style = chart::PriceStyle::Area;
            setup.mode = chart::PriceMode::Logarithmic;
            setup.studies = {{"rsi", {14, 0}}};
        });
        panel().setTimeframe(*Timeframe::parse("4h"));
        m_desk->setCount(3);
        m_desk->panels()[2]->setLinkGroup(0);
        m_desk->panels()[2]->setInstrument(kEth);
        m_desk.reset();
        open();
        QCOMPARE(m_desk->count(), 3);
        QCOMPARE(panel().setup().style, chart::PriceStyle::Area);
        QCOMPARE(panel().setup().studies.size(), std::size_t{1});
        QCOMPARE(panel().timeframe(), *Timeframe::parse("4h"));
        QCOMPARE(m_desk->panels()[2]->instrument().key, kEth.key);
    }
    void coloursAreSeenAtOnceAndCancelTakesThemBack()
    {
        using chart::LookColor;
        const QImage before = inside();
        panel().showLook();
        auto* dialog = panel().findChild<LookDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->warning().isEmpty());
        dialog->setColor(LookColor::UpBody, 0x3366ffU);
        dialog->setColor(LookColor::DownBody, 0xffff00U);
        QCOMPARE(*panel().setup().look[LookColor::UpBody], 0x3366ffU);
        const QImage colored = inside();
        QVERIFY(colored != before);
        dialog->setColor(LookColor::Background, 0x3366ffU);
        QVERIFY2(dialog->warning().contains(u"Rising: body"_s), qPrintable(dialog->warning()));
        QVERIFY(!dialog->warning().contains(u"Falling"_s));
        auto* note = dialog->findChild<Note*>();
        QVERIFY(note != nullptr && note->isVisible());
        dialog->reject();
        QVERIFY(panel().setup().look.isPlain());
        QCOMPARE(inside(), before);

        panel().showLook();
        dialog = panel().findChildren<LookDialog*>().last();
        dialog->setColor(LookColor::UpBody, 0x3366ffU);
        dialog->setColor(LookColor::DownBody, 0xffff00U);
        dialog->accept();
        QCOMPARE(inside(), colored);
        // Kept with the symbol, in templates and in files.
        const auto file = chart::chartFileOf(chart::toJson({panel().setup(), std::nullopt}));
        QVERIFY(file && file->setup->look == panel().setup().look);
        m_desk.reset();
        open();
        QCOMPARE(*panel().setup().look[LookColor::DownBody], 0xffff00U);
        panel().showLook();
        dialog = panel().findChildren<LookDialog*>().last();
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == u"All as the &theme"_s) {
                button->click();
            }
        }
        dialog->accept();
        QVERIFY(panel().setup().look.isPlain());
        QCOMPARE(inside(), before);
    }
    // Undo takes back what came last, whatever it was, and Redo brings all of it again.
    void everythingOnAChartIsUndone()
    {
        using Change = std::function<void()>;
        const auto setup = [this](auto change) { return Change([this, change] { panel().changeSetup(change); }); };
        chart::ChartSetup look = panel().setup();
        look.style = chart::PriceStyle::Bars;
        look.look[chart::LookColor::UpBody] = 0x3366ffU;
        look.studies = {{"ema", {20, 0, 0}}};
        QVERIFY(m_files->save(ChartFiles::Kind::Template, u"Mine"_s, chart::toJson({look, std::nullopt})));
        const std::vector<Change> changes{
            setup([](chart::ChartSetup& one) { one.style = chart::PriceStyle::Area; }),
            setup([](chart::ChartSetup& one) { one.mode = chart::PriceMode::Logarithmic; }),
            [this] {
                view().addStudy({"rsi", {14, 0}});
            },
            [this] {
                panel().draw(DrawingKind::HorizontalLine);
                click({200, 150});
            },
            [this] {
                view().replaceStudy(0, {"rsi", {21, 0}});
            },
            setup([](chart::ChartSetup& one) { one.grid = false; }),
            [this] {
                view().addStudy({"sma", {9, 0}});
            },
            [this] { view().removeStudy(0); },
            [this] { panel().loadTemplate(u"Mine"_s); },
            setup([](chart::ChartSetup& one) { one.look[chart::LookColor::Grid] = 0xffffffU; }),
        };
        const auto shown = [this] { return chart::toJson({panel().setup(), panel().drawings().drawings()}); };
        std::vector<QByteArray> states{shown()};
        for (const Change& change : changes) {
            change();
            QVERIFY(shown() != states.back());
            states.push_back(shown());
        }
        for (int round = 0; round < 2; ++round) {
            for (std::size_t i = changes.size(); i-- > 0;) {
                view().undo();
                QCOMPARE(shown(), states[i]);
            }
            view().undo(); // Nothing is left.
            QCOMPARE(shown(), states.front());
            for (std::size_t i = 1; i < states.size(); ++i) {
                view().redo();
                QCOMPARE(shown(), states[i]);
            }
        }
        // The drawings of another symbol have no steps here; what was done to the look still has.
        panel().setInstrument(kEth);
        for (std::size_t i = 0; i < changes.size(); ++i) {
            view().undo();
        }
        QVERIFY(panel().drawings().drawings().isEmpty());
        QVERIFY(panel().setup() == *chart::chartFileOf(states.front())->setup);
        panel().setInstrument(kBtc);
        QCOMPARE(panel().drawings().drawings().size(), std::size_t{1});
        view().redo();
        QCOMPARE(panel().setup().style, chart::PriceStyle::Area);
    }
    void aDialogOfColoursIsOneStep()
    {
        using chart::LookColor;
        panel().changeSetup([](chart::ChartSetup& setup) { setup.mode = chart::PriceMode::Logarithmic; });
        panel().showLook();
        auto* dialog = panel().findChild<LookDialog*>();
        for (const unsigned color : {0x111111U, 0x3366ffU, 0xffff00U}) { // As a colour wheel gives them.
            dialog->setColor(LookColor::UpBody, color);
            dialog->setColor(LookColor::Background, color / 2);
        }
        view().undo(); // While it is open: it follows.
        QVERIFY(panel().setup().look.isPlain());
        QVERIFY(dialog->setup().look.isPlain());
        view().redo();
        QCOMPARE(*dialog->setup().look[LookColor::UpBody], 0xffff00U);
        dialog->accept();
        view().undo();
        QVERIFY(panel().setup().look.isPlain());
        QCOMPARE(panel().setup().mode, chart::PriceMode::Logarithmic);
        view().redo();
        QCOMPARE(*panel().setup().look[LookColor::UpBody], 0xffff00U);

        panel().showLook(); // Cancel leaves no step behind.
        dialog = panel().findChildren<LookDialog*>().last();
        dialog->setColor(LookColor::UpBody, 0x00ff00U);
        dialog->reject();
        QCOMPARE(*panel().setup().look[LookColor::UpBody], 0xffff00U);
        view().undo();
        QVERIFY(panel().setup().look.isPlain());
        view().undo();
        QCOMPARE(panel().setup().mode, chart::PriceMode::Linear);
    }
    void theListOfIndicatorsFollowsUndo()
    {
        StudiesDialog dialog(&view());
        dialog.show();
        QTest::keyClicks(dialog.searchField(), u"relative strength"_s);
        QTest::keyClick(dialog.searchField(), Qt::Key_Return);
        dialog.showStudy(0);
        view().undo();
        QVERIFY(view().setup().studies.empty());
        const auto lists = dialog.findChildren<QListWidget*>();
        QVERIFY(std::any_of(lists.begin(), lists.end(), [](const QListWidget* list) { return list->count() == 0; }));
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == u"&Remove"_s || button->text() == u"&Hide"_s) {
                QVERIFY(!button->isEnabled());
            }
        }
        view().redo();
        QCOMPARE(view().setup().studies.size(), std::size_t{1});
        QVERIFY(std::any_of(lists.begin(), lists.end(), [](const QListWidget* list) { return list->count() == 1; }));
    }
    void aRestoredLayoutIsNoStep()
    {
        const QByteArray layout = m_desk->layoutJson();
        panel().changeSetup([](chart::ChartSetup& setup) { setup.style = chart::PriceStyle::Area; });
        m_desk.reset();
        open();
        QCOMPARE(panel().setup().style, chart::PriceStyle::Area);
        view().undo();
        QCOMPARE(panel().setup().style, chart::PriceStyle::Area);
    }
    // The axes belong to the chart: its ground goes on under them, and their numbers can be read on it.
    void axesFollowTheColoursOfTheChart()
    {
        const auto pixel = [this](int x, int y) { return view().grab().toImage().pixel(x, y) & 0xffffffU; };
        const QRect plot = view().plotArea();
        const int axis = view().width() - 12;
        const int below = view().height() - 12;
        const unsigned plain = pixel(axis, below);
        for (const unsigned ground : {0xfff8e0U, 0x001428U}) {
            panel().changeSetup([ground](chart::ChartSetup& setup) {
                setup.look[chart::LookColor::Background] = ground;
                setup.look[chart::LookColor::UpBody] = 0xffd400U;
                setup.look[chart::LookColor::DownBody] = 0xffd400U;
            });
            QCOMPARE(pixel(axis, below), ground);
            const QImage image = view().grab().toImage();
            double best = 1;
            bool isLabelled = false;
            for (int y = 10; y < plot.bottom(); ++y) {
                const bool isLabel = (image.pixel(image.width() - 5, y) & 0xffffffU) == 0xffd400U;
                isLabelled = isLabelled || isLabel;
                for (int x = plot.right() + 4; !isLabel && x < image.width() - 4; ++x) {
                    best = std::max(best, chart::contrastOf(image.pixel(x, y) & 0xffffffU, ground));
                }
            }
            QVERIFY(isLabelled); // The last price stands on the colour of its candle.
            QVERIFY2(best >= chart::kTextContrast, qPrintable(QString::number(best)));
        }
        panel().changeSetup([](chart::ChartSetup& setup) { setup.look = {}; });
        QCOMPARE(pixel(axis, below), plain);
    }
    void oneChoiceOfDefinitions()
    {
        StudiesDialog dialog(&view());
        dialog.show();
        dialog.definitions()->setCurrentIndex(1);
        QTest::keyClicks(dialog.searchField(), u"average true range"_s);
        QTest::keyClick(dialog.searchField(), Qt::Key_Return);
        QCOMPARE(view().setup().studies.size(), std::size_t{1});
        const chart::StudySpec added = view().setup().studies[0];
        const indicators::IndicatorInfo& atr = *indicators::findIndicator(added.id);
        QVERIFY(hasFlavours(atr));
        const auto wanted = flavoured(atr, atr.standards(), indicators::Flavour::MetaTrader5);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            QCOMPARE(added.values.real(i), wanted.real(i));
        }
        dialog.showStudy(0); // The one on the chart follows the choice at once.
        dialog.definitions()->setCurrentIndex(0);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            QCOMPARE(view().setup().studies[0].values.real(i), atr.standards().real(i));
        }
    }
    void digitsTypeATimeframe()
    {
        QTest::keyClick(&view(), Qt::Key_1);
        auto* dialog = panel().findChild<TimeframeDialog*>();
        QVERIFY(dialog != nullptr);
        auto* edit = dialog->findChild<QLineEdit*>();
        QCOMPARE(edit->text(), u"1"_s);
        QTest::keyClicks(edit, u"5"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(panel().timeframe(), *Timeframe::parse("15m"));
        QVERIFY(!typedTimeframe(u"7"_s)); // does not tile a day
        QCOMPARE(*typedTimeframe(u"4H"_s), *Timeframe::parse("4h"));
        QCOMPARE(*typedTimeframe(u"1M"_s), *Timeframe::parse("1M"));
    }
    void aScreenReaderTogglesWhatAClickChooses()
    {
        toggle(timeframeLong(*Timeframe::parse("1h")));
        QCOMPARE(panel().timeframe(), *Timeframe::parse("1h"));
        toggle(timeframeLong(*Timeframe::parse("1h"))); // the one it has stays marked
        QCOMPARE(panel().timeframe(), *Timeframe::parse("1h"));
        QVERIFY(toolNamed(timeframeLong(*Timeframe::parse("1h")))->isChecked());
        toggle(u"Trend line"_s);
        QVERIFY(panel().drawings().tool() == DrawingKind::TrendLine);
        toggle(u"Pointer"_s);
        QVERIFY(!panel().drawings().tool());
        QVERIFY(!toolNamed(u"Trend line"_s)->isChecked());

        m_desk->setReplayVisible(true);
        ReplayState state;
        state.to = 4'000'000;
        m_desk->replayBar().setState(state);
        QSignalSpy play(&m_desk->replayBar(), &ReplayBar::playRequested);
        QSignalSpy blind(&m_desk->replayBar(), &ReplayBar::blindRequested);
        toggle(u"Play"_s);
        toggle(u"Blind"_s);
        QCOMPARE(play.size(), 1);
        QCOMPARE(blind.size(), 1);
    }
    void finerThanTheFeedIsRefused()
    {
        QSignalSpy problems(&panel(), &ChartPanel::problem);
        panel().setTimeframe(*Timeframe::parse("1s"));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(panel().timeframe(), *Timeframe::parse("5m"));
    }
    void timeframeSwitchKeepsThePlace()
    {
        view().showBars(500, 600);
        const std::int64_t edge = chart::timeOfBar(view().data().times(), 600);
        std::vector<indicators::BarValues> hours;
        const auto minutes = test::walkBars(1000);
        for (std::size_t i = 0; i + 12 <= minutes.size(); i += 12) {
            hours.push_back(minutes[i]);
        }
        panel().setBars(hours);
        const std::int64_t now = chart::timeOfBar(view().data().times(), view().timeScale().lastVisible());
        QVERIFY(std::abs(now - edge) <= 12 * test::kBarLength);
    }
    void historyLoadsWithoutAJump()
    {
        QSignalSpy wanted(&view(), &ChartView::historyWanted);
        view().showBars(0, 100);
        QCOMPARE(wanted.size(), 1);
        view().showBars(1, 101);
        QCOMPARE(wanted.size(), 1); // asked once
        const double x = view().timeScale().xOf(50);
        const QImage before = view().grab(QRect(0, 60, 600, 300)).toImage();
        panel().prependBars(test::walkBars(700, test::kFirstBar - 700 * test::kBarLength));
        QCOMPARE(view().data().size(), 1700);
        QVERIFY(std::abs(view().timeScale().xOf(750) - x) < 1e-6);
        QCOMPARE(view().grab(QRect(0, 60, 600, 300)).toImage(), before);
        panel().prependBars({}); // there is no more
        view().showBars(0, 100);
        QCOMPARE(wanted.size(), 1);
    }
    void ordersAreDraggedInTicks()
    {
        setOrders();
        QSignalSpy moved(&panel().orders(), &OrderLayer::dragged);
        view().grab();
        const ChartMap map = view().map();
        const double stop = map.yOf(61900);
        drag(QPoint(500, int(stop)), QPoint(500, int(stop) + 30));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0][0].toString(), u"stop"_s);
        const auto price = moved[0][1].value<Decimal>();
        QVERIFY(price.isMultipleOf(*Decimal::parse("0.1")) && price < *Decimal::parse("61900.0"));
    }
    void escapeReturnsADraggedOrder()
    {
        setOrders();
        QSignalSpy moved(&panel().orders(), &OrderLayer::dragged);
        view().grab();
        const int y = int(view().map().yOf(61900));
        QTest::mousePress(&view(), Qt::LeftButton, {}, QPoint(500, y));
        moveTo(QPoint(500, y + 40), Qt::LeftButton);
        QVERIFY(panel().orders().isDragging());
        QVERIFY(*panel().orders().draggedPrice() < *Decimal::parse("61900.0"));
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!panel().orders().isDragging());
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, QPoint(500, y + 40));
        QCOMPARE(moved.size(), 0);
    }
    void keyboardMovesStopAndTarget()
    {
        setOrders();
        QSignalSpy moved(&panel().orders(), &OrderLayer::dragged);
        QTest::keyClick(&view(), Qt::Key_S);
        QTest::keyClick(&view(), Qt::Key_Down);
        QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(*panel().orders().draggedPrice(), *Decimal::parse("61898.9"));
        QVERIFY(panel().orders().words(panel().orders().lines()[1], *Decimal::parse("61898.9")).contains(u"R"_s));
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0][1].value<Decimal>(), *Decimal::parse("61898.9"));
        QTest::keyClick(&view(), Qt::Key_T);
        QTest::keyClick(&view(), Qt::Key_Up);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE(moved.size(), 1);
    }
    void crossesCloseAndCancel()
    {
        setOrders();
        QSignalSpy cancelled(&panel().orders(), &OrderLayer::cancelRequested);
        QSignalSpy closed(&panel().orders(), &OrderLayer::closeRequested);
        view().grab();
        for (const double price : {62000.0, 61900.0}) {
            const int y = int(view().map().yOf(price));
            for (int x = 20; x < 400 && cancelled.size() + closed.size() < (price > 61950 ? 1 : 2); x += 6) {
                if (panel().orders().cursorAt(QPointF(x, y), view().map()) == Qt::PointingHandCursor) {
                    click(QPoint(x, y));
                }
            }
        }
        QCOMPARE(closed.size(), 1);
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled[0][0].toString(), u"stop"_s);
    }
    void aFilledOrderEndsItsDrag()
    {
        setOrders();
        QTest::keyClick(&view(), Qt::Key_S);
        QVERIFY(panel().orders().isDragging());
        panel().orders().setLines({});
        QVERIFY(!panel().orders().isDragging());
    }
    void chartsOfAColourMoveTogether()
    {
        m_desk->setCount(4);
        m_desk->panels()[3]->setLinkGroup(2);
        QVERIFY(m_desk->showInstrument(kEth.key));
        QCOMPARE(m_desk->panels()[1]->instrument().key, kEth.key);
        QCOMPARE(m_desk->panels()[3]->instrument().key, kBtc.key);
        QVERIFY(!m_desk->showInstrument(u"nothing"_s));
        for (const int count : {8, 1, 5, 99, 0}) {
            m_desk->setCount(count);
            QCOMPARE(m_desk->count(), std::clamp(count, 1, ChartDesk::kMost));
            QVERIFY(!m_desk->grab().isNull());
        }
    }
    // Symbols are switched while bars are on their way; late ones of the old symbol never show.
    void switchingDuringALoadIsSafe()
    {
        for (int i = 0; i < 20; ++i) {
            panel().setInstrument(i % 2 == 0 ? kEth : kBtc);
            QCOMPARE(view().data().size(), 0);
            if (i % 3 == 0) {
                panel().setBars(test::walkBars(50 + i));
            }
            panel().updateBar(test::walkBars(1).front());
            QVERIFY(!m_desk->grab().isNull());
        }
    }
    void replayBarSaysWhatIsWanted()
    {
        ReplayBar& bar = m_desk->replayBar();
        m_desk->setReplayVisible(true);
        ReplayState state;
        state.from = 0;
        state.now = 1'000'000;
        state.to = 4'000'000;
        bar.setState(state);
        QSignalSpy play(&bar, &ReplayBar::playRequested);
        QSignalSpy pause(&bar, &ReplayBar::pauseRequested);
        QSignalSpy speed(&bar, &ReplayBar::speedRequested);
        QSignalSpy seek(&bar, &ReplayBar::seekRequested);
        QSignalSpy step(&bar, &ReplayBar::stepBarRequested);
        QSignalSpy event(&bar, &ReplayBar::stepEventRequested);
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Space);
        QCOMPARE(play.size(), 1);
        state.isPlaying = true;
        bar.setState(state);
        QTest::keyClick(&view(), Qt::Key_Space);
        QCOMPARE(pause.size(), 1);
        QTest::keyClick(&view(), Qt::Key_BracketRight);
        QCOMPARE(speed.last()[0].toDouble(), 4.0);
        QTest::keyClick(&bar, Qt::Key_Right);
        QTest::keyClick(&bar, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(step.size(), 1);
        QCOMPARE(event.size(), 1);
        auto* track = bar.findChild<ReplayTrack*>();
        QTest::mouseClick(track, Qt::LeftButton, {}, QPoint(track->width() / 10, 10));
        QCOMPARE(seek.size(), 0); // the past of a practice run cannot be gone back to
        QTest::mouseClick(track, Qt::LeftButton, {}, QPoint(track->width() * 3 / 4, 10));
        QCOMPARE(seek.size(), 1);
        QVERIFY(std::abs(seek[0][0].toLongLong() - 3'000'000) < 60'000);
    }
    void blindHidesSymbolAndDate()
    {
        panel().setBlind(true);
        QVERIFY(!view().accessibleName().contains(u"BTC"_s));
        QVERIFY(!view().barInWords(10).contains(u"20"_s + u"23"_s));
        const ChartSnapshot shot = panel().snapshot();
        QVERIFY(shot.symbol.isEmpty() && shot.times.empty() && !shot.caption.contains(u"BTC"_s));
        panel().setBlind(false);
        QVERIFY(view().accessibleName().contains(u"BTC"_s));
    }
    // The map of a snapshot leads from a pixel to the price and the bar that are painted there.
    void snapshotKnowsWhatItsPixelsMean()
    {
        for (const chart::PriceMode mode : {chart::PriceMode::Linear, chart::PriceMode::Logarithmic}) {
            panel().changeSetup([mode](chart::ChartSetup& setup) { setup.mode = mode; });
            const ChartSnapshot shot = panel().snapshot();
            QVERIFY(shot.caption.startsWith(u"PAPER"_s));
            WorldSign::instance().set(World::Live);
            QVERIFY(panel().snapshot().caption.startsWith(u"LIVE"_s));
            WorldSign::instance().set(World::Paper);
            const ChartMap map = view().map();
            const int strip = shot.plot.top() - map.plot.top();
            for (const double price : {shot.low * 1.001, (shot.low + shot.high) / 2}) {
                QVERIFY(std::abs(shot.priceAt(map.yOf(price) + strip) - price) < 1e-6 * price);
            }
            const auto& bar = view().data().bar(view().data().size() - 20);
            const int index = shot.barAt(map.xOf(bar.time));
            QVERIFY(index >= 0);
            QCOMPARE(shot.times[std::size_t(index)], bar.time);
            QVERIFY(std::isnan(shot.priceAt(2)));
            QCOMPARE(shot.map().value(u"symbol"_s).toString(), u"BTC-USD"_s);
        }
    }
    void indicatorsAreFoundAddedChangedAndRemoved()
    {
        StudiesDialog dialog(&view());
        dialog.show();
        QTest::keyClicks(dialog.searchField(), u"relative strength"_s);
        QTest::keyClick(dialog.searchField(), Qt::Key_Return);
        QCOMPARE(view().setup().studies.size(), std::size_t{1});
        QCOMPARE(view().setup().studies[0].id, QByteArray("rsi"));
        dialog.searchField()->clear();
        QTest::keyClicks(dialog.searchField(), u"own formula"_s);
        auto* formula = dialog.findChild<QPlainTextEdit*>();
        QVERIFY(formula != nullptr);
        formula->setPlainText(u"close - smaa(close, 5)"_s);
        auto* form = dialog.findChild<StudyForm*>();
        QVERIFY(!form->isGood());
        bool said = false;
        for (const QLabel* label : form->findChildren<QLabel*>()) {
            said = said || label->text().startsWith(u"Character 9"_s);
        }
        QVERIFY(said);
        formula->setPlainText(u"close - sma(close, 5)"_s);
        QVERIFY(form->isGood());
        QTest::keyClick(dialog.searchField(), Qt::Key_Return);
        QCOMPARE(view().setup().studies.size(), std::size_t{2});
        QCOMPARE(view().panes().size(), std::size_t{3});
        dialog.showStudy(0);
        auto lists = dialog.findChildren<QListWidget*>();
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == u"&Remove"_s) {
                button->click();
            }
        }
        QCOMPARE(view().setup().studies.size(), std::size_t{1});
        QVERIFY(view().setup().studies[0].isFormula());
    }
    void menusAreWhole()
    {
        QMenu menu;
        panel().fillMenu(&menu, QPoint(100, 100));
        QVERIFY(menu.actions().size() > 12);
        panel().draw(DrawingKind::HorizontalLine);
        click({200, 200});
        QMenu ofDrawing;
        panel().fillMenu(&ofDrawing, QPoint(200, 200));
        QVERIFY(ofDrawing.actions().size() > menu.actions().size());
        panel().changeSetup([](chart::ChartSetup& setup) { setup.style = chart::PriceStyle::Line; });
        QVERIFY(
            m_files->save(ChartFiles::Kind::Template, u"My look"_s, chart::toJson({panel().setup(), std::nullopt})));
        panel().changeSetup([](chart::ChartSetup& setup) { setup.style = chart::PriceStyle::Bars; });
        panel().loadTemplate(u"My look"_s);
        QCOMPARE(panel().setup().style, chart::PriceStyle::Line);
        QSignalSpy problems(&panel(), &ChartPanel::problem);
        panel().loadTemplate(u"Nobody's"_s);
        QCOMPARE(problems.size(), 1);
    }

private:
    ChartPanel& panel() { return *m_desk->panels().front(); }
    ChartView& view() { return panel().view(); }
    void open()
    {
        m_desk = std::make_unique<ChartDesk>(m_files.get(), m_book.get());
        show();
    }
    void show()
    {
        m_desk->resize(1000, 600);
        m_desk->setInstruments({kBtc, kEth});
        for (ChartPanel* one : m_desk->panels()) {
            one->setBars(test::walkBars(1000));
        }
        m_desk->show();
        m_desk->grab();
        view().setFocus();
    }
    /// The chart without its edges, where the focus is shown.
    QImage inside()
    {
        const QImage whole = view().grab().toImage();
        return whole.copy(whole.rect().adjusted(8, 8, -8, -8));
    }
    QToolButton* toolNamed(const QString& name)
    {
        for (QToolButton* button : m_desk->findChildren<QToolButton*>()) {
            if (button->accessibleName() == name) {
                return button;
            }
        }
        qFatal("no tool called %s", qPrintable(name));
    }
    void toggle(const QString& tool)
    {
        QAccessibleActionInterface* actions = QAccessible::queryAccessibleInterface(toolNamed(tool))->actionInterface();
        actions->doAction(QAccessibleActionInterface::toggleAction());
    }
    void setOrders()
    {
        panel().orders().setLines({lineOf(OrderLineKind::Position, u"position"_s, "62000.0"),
                                   lineOf(OrderLineKind::Stop, u"stop"_s, "61900.0"),
                                   lineOf(OrderLineKind::Target, u"target"_s, "62200.0")});
        // A window of prices that holds all of them.
        std::vector<indicators::BarValues> bars = test::walkBars(300);
        for (auto& bar : bars) {
            bar.open = bar.close = 62000;
            bar.high = 62400;
            bar.low = 61600;
        }
        panel().setBars(bars, ChartView::Place::End);
    }
    void moveTo(const QPoint& at, Qt::MouseButtons buttons)
    {
        QMouseEvent move(QEvent::MouseMove, at, view().mapToGlobal(at), Qt::NoButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&view(), &move);
    }
    void mouseEvent(QEvent::Type type, const QPoint& at, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, at, view().mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&view(), &event);
    }
    void click(const QPoint& at)
    {
        moveTo(at, Qt::NoButton);
        QTest::mouseClick(&view(), Qt::LeftButton, {}, at);
    }
    void drag(const QPoint& from, const QPoint& to)
    {
        moveTo(from, Qt::NoButton);
        QTest::mousePress(&view(), Qt::LeftButton, {}, from);
        moveTo((from + to) / 2, Qt::LeftButton);
        moveTo(to, Qt::LeftButton);
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, to);
    }
    void closeDialogs()
    {
        for (QDialog* dialog : panel().findChildren<QDialog*>()) {
            delete dialog;
        }
    }

    ThemeManager m_manager{nullptr, [] { return true; }};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChartFiles> m_files;
    std::unique_ptr<DrawingBook> m_book;
    std::unique_ptr<ChartDesk> m_desk;
};

QTEST_MAIN(TestChartPanel)
#include "tst_chart_panel.moc"
