// SPDX-License-Identifier: GPL-3.0-or-later
// What ChartPanel shows and keeps; its menus and dialogs are in chart_panel_menus.cpp.
#include "ui/chart/chart_panel.h"

#include "app/chart/drawing_book.h"
#include "ui/base/state_panel.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_sign.h"
#include "ui/chart/chart_header.h"
#include "ui/chart/chart_words.h"
#include "ui/chart/drawing_layer.h"
#include "ui/chart/order_layer.h"
#include "ui/chart/setup_history.h"

#include <QAction>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kWriteDelay = 100; // milliseconds

} // namespace

ChartPanel::ChartPanel(const ChartFiles* files, DrawingBook* book, QWidget* parent)
    : QWidget(parent)
    , m_files(files)
    , m_book(book)
    , m_header(new ChartHeader(this))
    , m_view(new ChartView)
    , m_state(new StatePanel(m_view, this))
    , m_drawings(new DrawingLayer(m_view))
    , m_orders(new OrderLayer(m_view))
    , m_history(new SetupHistory(m_view, m_drawings->undoStack()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_state, 1);
    m_view->installEventFilter(this);
    m_drawingWriter.setSingleShot(true);
    m_drawingWriter.setInterval(kWriteDelay);
    connect(&m_drawingWriter, &QTimer::timeout, this, &ChartPanel::saveDrawings);
    connectView();
    connectHeader();
    m_header->setTimeframe(m_timeframe);
    m_header->setStyleShown(m_view->setup().style);
    m_header->setLinkColor(m_group);
    m_header->setCoachEnabled(false, tr("There is no chart with prices yet."));
}

ChartPanel::~ChartPanel()
{
    saveDrawings();
    disconnect(m_drawings, nullptr, this, nullptr);
}

void ChartPanel::connectView()
{
    connect(m_view, &ChartView::historyWanted, this, &ChartPanel::historyWanted);
    connect(m_view, &ChartView::setupChanged, this, [this] {
        m_header->setStyleShown(m_view->setup().style);
        Q_EMIT setupChanged();
    });
    connect(m_view, &ChartView::studyClicked, this, &ChartPanel::showIndicators);
    connect(m_view, &ChartView::undoWanted, m_history, &SetupHistory::undo);
    connect(m_view, &ChartView::redoWanted, m_history, &SetupHistory::redo);
    connect(m_view, &ChartView::copyWanted, this, &ChartPanel::copyDrawing);
    connect(m_view, &ChartView::pasteWanted, this, &ChartPanel::pasteDrawing);
    connect(m_drawings, &DrawingLayer::textWanted, this, &ChartPanel::writeText);
    connect(m_drawings, &DrawingLayer::listChanged, this, [this] {
        if (!m_loading) {
            m_isUnsaved = true;
            m_drawingWriter.start();
        }
    });
}

void ChartPanel::connectHeader()
{
    connect(m_header, &ChartHeader::timeframeChosen, this, &ChartPanel::chooseTimeframe);
    connect(m_header, &ChartHeader::customTimeframeWanted, this, [this] { askTimeframe(); });
    connect(m_header, &ChartHeader::styleChosen, this, [this](chart::PriceStyle style) {
        changeSetup([style](chart::ChartSetup& setup) { setup.style = style; });
    });
    connect(m_header, &ChartHeader::indicatorsClicked, this, [this] { showIndicators(); });
    connect(m_header, &ChartHeader::symbolClicked, this, &ChartPanel::symbolMenu);
    connect(m_header, &ChartHeader::coachClicked, this, &ChartPanel::coachRequested);
    connect(m_header, &ChartHeader::screenshotClicked, this, &ChartPanel::copyPicture);
    connect(m_header, &ChartHeader::linkChosen, this, [this](int group) {
        setLinkGroup(group);
        Q_EMIT linkChosen(group);
    });
}

bool ChartPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress) {
        Q_EMIT picked();
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return QWidget::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    const QString text = key->text();
    const bool isDigit = text.size() == 1 && text.at(0) >= u'1' && text.at(0) <= u'9'
        && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (QAction* command = commandFor(*key)) {
        // Alt+T is also the menu Trade: while a chart has the focus the chart is meant.
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
        } else {
            command->trigger();
        }
        return true;
    }
    const bool isReplay = key->modifiers() == Qt::NoModifier
        && (key->key() == Qt::Key_Space || key->key() == Qt::Key_BracketLeft || key->key() == Qt::Key_BracketRight);
    if (!isDigit && !isReplay) {
        return QWidget::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
    } else if (isDigit) {
        askTimeframe(text);
    } else {
        Q_EMIT replayKey(key);
    }
    return true;
}

QAction* ChartPanel::commandFor(const QKeyEvent& key) const
{
    if (!key.modifiers().testFlag(Qt::AltModifier)) {
        return nullptr;
    }
    const QKeySequence typed(key.keyCombination());
    for (const QWidget* widget = this; widget != nullptr && !widget->isWindow(); widget = widget->parentWidget()) {
        for (QAction* action : widget->actions()) {
            if (action->isEnabled() && action->shortcuts().contains(typed)) {
                return action;
            }
        }
    }
    return nullptr;
}

void ChartPanel::setInstruments(std::vector<ChartInstrument> instruments)
{
    m_instruments = std::move(instruments);
}

void ChartPanel::setInstrument(const ChartInstrument& instrument)
{
    if (instrument == m_instrument) {
        return;
    }
    const bool isOther = instrument.key != m_instrument.key;
    if (isOther) {
        saveDrawings();
    }
    m_instrument = instrument;
    if (m_timeframe.typicalLength() < instrument.finest.typicalLength()) {
        m_timeframe = instrument.finest;
        m_header->setTimeframe(m_timeframe);
    }
    m_header->setFinest(instrument.finest);
    m_header->setSymbol(m_view->isBlind() ? tr("Hidden") : instrument.symbol,
                        m_view->isBlind() ? QString() : instrument.venue);
    m_view->setSource({instrument.symbol, instrument.venue, instrument.unit, m_timeframe, instrument.decimals});
    if (isOther) {
        m_view->setBars({});
        m_orders->setLines({});
        m_orders->setFills({}, {});
        reloadDrawings();
        m_state->showLoading(
            tr("Reading the prices of %1").arg(m_view->isBlind() ? tr("the hidden symbol") : instrument.symbol));
    }
    Q_EMIT sourceChanged();
}

void ChartPanel::setTimeframe(Timeframe timeframe)
{
    const bool isOther = !(timeframe == m_timeframe);
    if (!canShow(timeframe)) {
        Q_EMIT problem(tr("%1 is not possible here").arg(timeframeLong(timeframe)),
                       tr("This feed has no prices finer than %1. The chart stays as it is.")
                           .arg(timeframeLong(m_instrument.finest)));
        m_header->setTimeframe(m_timeframe);
        return;
    }
    m_timeframe = timeframe;
    m_header->setTimeframe(timeframe);
    if (isOther) {
        m_view->setSource(
            {m_instrument.symbol, m_instrument.venue, m_instrument.unit, timeframe, m_instrument.decimals});
        Q_EMIT sourceChanged();
    }
}

bool ChartPanel::offers(const QString& key) const
{
    return std::any_of(m_instruments.begin(), m_instruments.end(),
                       [&](const ChartInstrument& one) { return one.key == key; });
}

bool ChartPanel::canShow(Timeframe timeframe) const
{
    return timeframe.typicalLength() >= m_instrument.finest.typicalLength();
}

void ChartPanel::chooseInstrument(const ChartInstrument& instrument)
{
    const BarSource before{m_instrument.key, m_timeframe};
    const QString symbol = m_instrument.symbol;
    setInstrument(instrument);
    keepStep(tr("Symbol %1 to %2").arg(symbol, instrument.symbol), before);
}

void ChartPanel::chooseTimeframe(Timeframe timeframe)
{
    const BarSource before{m_instrument.key, m_timeframe};
    setTimeframe(timeframe);
    keepStep(tr("Timeframe %1 to %2").arg(timeframeShort(before.timeframe), timeframeShort(timeframe)), before);
}

void ChartPanel::keepStep(const QString& what, const BarSource& before)
{
    const BarSource after{m_instrument.key, m_timeframe};
    if (!(after == before) && !before.key.isEmpty()) {
        m_drawings->undoStack().push(new SourceStep(*this, what, before, after));
    }
}

void ChartPanel::goTo(const QString& key, std::optional<Timeframe> timeframe)
{
    const QScopedValueRollback goingBack(m_isGoingBack, true);
    if (!key.isEmpty()) {
        Q_EMIT instrumentChosen(key);
    }
    if (timeframe) {
        setTimeframe(*timeframe);
    }
}

void ChartPanel::toggleComparison(const ChartInstrument& other)
{
    const ComparedSymbols before{m_compared, m_view->setup().mode};
    ComparedSymbols after = before;
    const bool isOver = std::erase(after.keys, other.key) > 0;
    if (!isOver) {
        after.keys.push_back(other.key);
        after.mode = chart::PriceMode::Percent; // two prices share an axis only as changes
    }
    const QString what = isOver ? tr("No longer compare with %1") : tr("Compare with %1");
    m_drawings->undoStack().push(new CompareStep(*this, what.arg(other.symbol), before, after));
}

void ChartPanel::setCompared(const ComparedSymbols& compared)
{
    m_compared = compared.keys;
    m_history->unseen([&] { changeSetup([&](chart::ChartSetup& setup) { setup.mode = compared.mode; }); });
    Q_EMIT comparisonsChanged();
}

void ChartPanel::setLinkGroup(int group)
{
    m_group = group;
    m_header->setLinkColor(group);
}

void ChartPanel::setActive(bool active)
{
    m_header->setActive(active);
}

void ChartPanel::setBars(std::vector<indicators::BarValues> bars, ChartView::Place place)
{
    const bool isEmpty = bars.empty();
    const bool wasEmpty = m_view->data().size() == 0;
    m_view->setBars(std::move(bars), wasEmpty ? ChartView::Place::End : place);
    m_header->setCoachEnabled(!isEmpty, tr("There is no chart with prices yet."));
    if (isEmpty) {
        m_state->showLoading(tr("Waiting for the first price of %1")
                                 .arg(m_view->isBlind() ? tr("the hidden symbol") : m_instrument.symbol));
    } else {
        m_state->showContent();
    }
}

void ChartPanel::showProblem(const StateText& text)
{
    if (m_view->data().size() == 0) {
        m_state->showState(PanelState::Error, text);
    }
}

void ChartPanel::setFeed(const QString& text, ColorRole dot, const QString& detail)
{
    m_feedText = text;
    m_header->setFeed(text, dot, detail);
}

void ChartPanel::setBlind(bool blind)
{
    if (blind == m_view->isBlind()) {
        return;
    }
    m_view->setBlind(blind);
    m_header->setSymbol(blind ? tr("Hidden") : m_instrument.symbol, blind ? QString() : m_instrument.venue);
}

void ChartPanel::setSetup(const chart::ChartSetup& setup)
{
    m_history->unseen([&] { m_view->setSetup(setup); });
}

void ChartPanel::changeSetup(const std::function<void(chart::ChartSetup&)>& change)
{
    chart::ChartSetup setup = m_view->setup();
    change(setup);
    m_view->setSetup(setup);
}

void ChartPanel::reloadDrawings()
{
    m_loading = true;
    m_drawings->setDrawings(m_book != nullptr && !m_instrument.key.isEmpty() ? m_book->drawings(m_instrument.key)
                                                                             : chart::DrawingList(),
                            m_instrument.key);
    m_loading = false;
}

void ChartPanel::saveDrawings()
{
    m_drawingWriter.stop();
    if (std::exchange(m_isUnsaved, false) && m_book != nullptr && !m_instrument.key.isEmpty()) {
        m_book->keep(m_instrument.key, m_drawings->drawings());
        Q_EMIT drawingsSaved(m_instrument.key);
    }
}

QString ChartPanel::caption() const
{
    return m_feedText;
}

ChartSnapshot ChartPanel::snapshot() const
{
    return snapshotOf(*m_view, worldWord(WorldSign::instance().world()), caption());
}

Done ChartPanel::take(const QByteArray& json, const QString& what)
{
    const auto file = chart::chartFileOf(json);
    if (!file) {
        return file.error();
    }
    if (file->setup) {
        m_history->asOne(m_history->newGroup(), what.isEmpty() ? tr("Read a chart from a file") : what,
                         [&] { m_view->setSetup(*file->setup); });
    }
    if (file->drawings) {
        m_drawings->change(tr("Read drawings from a file"), [&](chart::DrawingList& list) {
            for (chart::Drawing drawing : file->drawings->all()) {
                drawing.key = 0; // a copy has no alert of its own
                list.add(drawing);
            }
        });
    }
    return {};
}

} // namespace elite
