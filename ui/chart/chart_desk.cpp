// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_desk.h"

#include "app/chart/drawing_book.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_header.h"
#include "ui/chart/chart_words.h"
#include "ui/chart/drawing_bar.h"
#include "ui/chart/drawing_layer.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDateTime>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kWriteDelay = 500; // milliseconds
const QLatin1StringView kLayout{"desk"};

/// Every change of this computer's clock between 1970 and 2070.
chart::ZoneTable localZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    std::vector<chart::ZoneTable::Change> changes{
        {begin.toMSecsSinceEpoch() * 1000, std::int64_t{zone.offsetFromUtc(begin)} * 1'000'000}};
    const auto transitions = zone.transitions(begin, begin.addYears(100));
    for (const QTimeZone::OffsetData& one : transitions) {
        changes.push_back({one.atUtc.toMSecsSinceEpoch() * 1000, std::int64_t{one.offsetFromUtc} * 1'000'000});
    }
    return chart::ZoneTable(std::move(changes));
}

/// Columns of the grid for this many charts.
int columnsFor(std::size_t count)
{
    return count <= 1 ? 1 : count <= 4 ? 2 : count <= 6 ? 3 : 4;
}

} // namespace

ChartDesk::ChartDesk(const ChartFiles* files, DrawingBook* book, QWidget* parent)
    : QWidget(parent)
    , m_files(files)
    , m_book(book)
    , m_tools(new DrawingBar(this))
    , m_grid(new QGridLayout)
    , m_replay(new ReplayBar(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(themeOf(this).border.splitter);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->setDirection(QBoxLayout::LeftToRight);
    row->addWidget(m_tools);
    row->addLayout(m_grid, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_replay);
    m_replay->hide();
    m_writer.setSingleShot(true);
    m_writer.setInterval(kWriteDelay);
    connect(&m_writer, &QTimer::timeout, this, &ChartDesk::save);
    connect(m_tools, &DrawingBar::toolChosen, this, [this] { active().view().setFocus(); });
    connect(m_tools, &DrawingBar::objectsWanted, this, [this] { active().showObjects(); });
    connectBook();
    addPanel();
    restore();
    setActive(m_panels.front());
}

ChartDesk::~ChartDesk()
{
    if (m_writer.isActive()) {
        save();
    }
    m_tools->setLayer(nullptr);
    if (m_book != nullptr) {
        disconnect(m_book, nullptr, this, nullptr);
    }
    for (ChartPanel* panel : m_panels) {
        disconnect(panel, nullptr, this, nullptr); // they keep their drawings while they go, after this object's parts
    }
}

void ChartDesk::connectBook()
{
    if (m_book == nullptr) {
        return;
    }
    const auto symbolOf = [this](const QString& key) {
        const auto known = std::find_if(m_instruments.begin(), m_instruments.end(),
                                        [&](const ChartInstrument& one) { return one.key == key; });
        return known != m_instruments.end() ? known->symbol : key;
    };
    const auto saveAll = [this] {
        for (ChartPanel* panel : m_panels) {
            panel->saveDrawings();
        }
    };
    connect(m_book, &DrawingBook::aboutToRead, this, saveAll);
    connect(qApp, &QCoreApplication::aboutToQuit, this, saveAll); // The ledger closes before the charts go.
    connect(m_book, &DrawingBook::reloaded, this, [this] {
        for (ChartPanel* panel : m_panels) {
            panel->reloadDrawings();
        }
    });
    connect(m_book, &DrawingBook::notKept, this, [this](const QString&, const Error& reason) {
        Q_EMIT problem(tr("The drawings could not be kept"),
                       tr("They stay on the chart until you close the program. %1").arg(reason.detail));
    });
    connect(m_book, &DrawingBook::tooMany, this, [this, symbolOf](const QString& key) {
        Q_EMIT problem(tr("Not all drawings of %1 fit").arg(symbolOf(key)),
                       tr("A symbol takes %1. The others stay in their file; delete some and start again.")
                           .arg(chart::DrawingList::kMost));
    });
    connect(m_book, &DrawingBook::damaged, this,
            [this, symbolOf](const QString& key, const Error& reason, const QString& path) {
                Q_EMIT problem(tr("The drawings of %1 cannot be read").arg(symbolOf(key)),
                               path.isEmpty()
                                   ? tr("The file cannot be used (%1). It stays where it is.").arg(reason.detail)
                                   : tr("The file is damaged (%1). It is kept as %2.").arg(reason.detail, path));
            });
}

/// Once, when something was drawn that the ledger does not take now.
void ChartDesk::tellPlace()
{
    if (m_book == nullptr || m_toldPlace || placeWords(m_book->place()).isEmpty()) {
        return;
    }
    m_toldPlace = true;
    Q_EMIT problem(tr("Your drawings are kept in a file for now"), placeWords(m_book->place()));
}

ChartPanel* ChartDesk::addPanel()
{
    auto* panel = new ChartPanel(m_files, m_book, this);
    panel->setInstruments(m_instruments);
    applyZone(panel);
    m_panels.push_back(panel);
    connect(panel, &ChartPanel::picked, this, [this, panel] { setActive(panel); });
    connect(panel, &ChartPanel::instrumentChosen, this, [this, panel](const QString& key) {
        setActive(panel);
        showInstrument(key);
    });
    connect(panel, &ChartPanel::linkChosen, this, [this, panel](int group) {
        // It joins: the others of this colour say what it shows.
        for (const ChartPanel* other : m_panels) {
            if (group > 0 && other != panel && other->linkGroup() == group) {
                panel->setInstrument(other->instrument());
                break;
            }
        }
        changed();
    });
    connect(panel, &ChartPanel::sourceChanged, this, &ChartDesk::changed);
    connect(panel, &ChartPanel::setupChanged, this, &ChartDesk::changed);
    connect(panel, &ChartPanel::problem, this, &ChartDesk::problem);
    connect(panel, &ChartPanel::coachRequested, this, [this, panel] { Q_EMIT coachRequested(panel); });
    connect(panel, &ChartPanel::drawingsSaved, this, [this, panel](const QString& key) {
        tellPlace();
        for (ChartPanel* other : m_panels) {
            if (other != panel && other->instrument().key == key) {
                other->reloadDrawings();
            }
        }
    });
    connect(panel, &ChartPanel::replayKey, this, [this](QKeyEvent* event) {
        if (m_replay->isVisible()) {
            m_replay->takeKey(*event);
        }
    });
    connect(&panel->view(), &ChartView::cursorMoved, this, [this, panel] { linkCrosshair(panel); });
    connect(&panel->view(), &ChartView::menuWanted, this, [this, panel](const QPoint& at) { openMenu(panel, at); });
    arrange();
    Q_EMIT panelAdded(panel);
    return panel;
}

void ChartDesk::setCount(int count)
{
    const auto wanted = static_cast<std::size_t>(std::clamp(count, 1, kMost));
    while (m_panels.size() < wanted) {
        ChartPanel* panel = addPanel();
        panel->setTimeframe(m_panels.front()->timeframe());
        panel->setSetup(m_panels.front()->setup());
        if (!m_panels[m_active]->instrument().key.isEmpty()) {
            panel->setInstrument(m_panels[m_active]->instrument());
        }
    }
    while (m_panels.size() > wanted) {
        ChartPanel* panel = m_panels.back();
        m_panels.pop_back();
        if (m_active >= m_panels.size()) {
            setActive(m_panels.front());
        }
        Q_EMIT panelRemoved(panel);
        delete panel;
    }
    arrange();
    changed();
}

void ChartDesk::arrange()
{
    const int columns = columnsFor(m_panels.size());
    for (ChartPanel* panel : m_panels) {
        m_grid->removeWidget(panel);
    }
    for (int i = 0; i < kMost; ++i) {
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
        m_grid->setRowStretch(i, i * columns < count() ? 1 : 0);
    }
    for (int i = 0; i < count(); ++i) {
        m_grid->addWidget(m_panels[static_cast<std::size_t>(i)], i / columns, i % columns);
        m_panels[static_cast<std::size_t>(i)]->show();
    }
    setActive(m_panels[std::min(m_active, m_panels.size() - 1)]);
}

void ChartDesk::setActive(ChartPanel* panel)
{
    const auto found = std::find(m_panels.begin(), m_panels.end(), panel);
    if (found == m_panels.end()) {
        return;
    }
    const auto index = static_cast<std::size_t>(found - m_panels.begin());
    const bool isOther = index != m_active;
    m_active = index;
    for (ChartPanel* one : m_panels) {
        one->setActive(m_panels.size() > 1 && one == panel);
    }
    m_tools->setLayer(&panel->drawings());
    if (isOther) {
        Q_EMIT activeChanged();
    }
}

void ChartDesk::setInstruments(std::vector<ChartInstrument> instruments)
{
    m_instruments = std::move(instruments);
    const auto find = [this](const QString& key) {
        return std::find_if(m_instruments.begin(), m_instruments.end(),
                            [&](const ChartInstrument& one) { return one.key == key; });
    };
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        ChartPanel* panel = m_panels[i];
        panel->setInstruments(m_instruments);
        const QString wanted = i < m_wanted.size() && !m_wanted[i].isEmpty() ? m_wanted[i] : panel->instrument().key;
        auto known = find(wanted);
        if (known == m_instruments.end() && !m_instruments.empty()) {
            known = m_instruments.begin(); // another feed: its first symbol
        }
        if (known != m_instruments.end()) {
            if (i < m_wanted.size() && known->key == wanted) {
                m_wanted[i].clear();
            }
            panel->setInstrument(*known);
        }
    }
}

bool ChartDesk::showInstrument(const QString& key, Step step)
{
    const auto known = std::find_if(m_instruments.begin(), m_instruments.end(),
                                    [&](const ChartInstrument& one) { return one.key == key; });
    if (known == m_instruments.end()) {
        return false;
    }
    if (key == m_moving) {
        return true; // The first chart told the watchlist, which tells the charts.
    }
    const QScopedValueRollback moving(m_moving, key);
    const int group = active().linkGroup();
    const ChartInstrument chosen = *known;
    const bool isStep = step == Step::Yes
        && std::none_of(m_panels.begin(), m_panels.end(), [](const ChartPanel* one) { return one->isGoingBack(); });
    for (ChartPanel* panel : m_panels) {
        if (panel == &active() || (group > 0 && panel->linkGroup() == group)) {
            isStep ? panel->chooseInstrument(chosen) : panel->setInstrument(chosen);
        }
    }
    return true;
}

void ChartDesk::linkCrosshair(ChartPanel* from)
{
    const std::int64_t bar = from->view().currentBar();
    const bool isInside = bar >= 0 && bar < from->view().data().size();
    for (ChartPanel* panel : m_panels) {
        if (panel != from && from->linkGroup() > 0 && panel->linkGroup() == from->linkGroup()) {
            const bool shows = isInside && (from->view().underMouse() || from->view().hasFocus());
            panel->view().setLinkedTime(shows ? std::optional(from->view().data().bar(bar).time) : std::nullopt);
        }
    }
}

void ChartDesk::setReplayVisible(bool visible)
{
    m_replay->setVisible(visible);
}

void ChartDesk::applyZone(ChartPanel* panel) const
{
    panel->view().setZone(m_localTime ? localZone() : chart::ZoneTable());
}

void ChartDesk::setLocalTime(bool local)
{
    m_localTime = local;
    for (ChartPanel* panel : m_panels) {
        applyZone(panel);
    }
    changed();
}

void ChartDesk::openMenu(ChartPanel* panel, const QPoint& at)
{
    setActive(panel);
    auto* menu = new QMenu(panel);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    panel->fillMenu(menu, at);
    menu->addSeparator();
    QMenu* zones = menu->addMenu(tr("Time &zone"));
    for (const bool local : {false, true}) {
        QAction* action = zones->addAction(local ? tr("This computer") : tr("Exchange (UTC)"), this,
                                           [this, local] { setLocalTime(local); });
        action->setCheckable(true);
        action->setChecked(local == m_localTime);
    }
    QMenu* counts = menu->addMenu(tr("Charts s&ide by side"));
    for (int i = 1; i <= kMost; ++i) {
        QAction* action = counts->addAction(QString::number(i), this, [this, i] { setCount(i); });
        action->setCheckable(true);
        action->setChecked(i == count());
    }
    menu->popup(panel->view().mapToGlobal(at));
}

QByteArray ChartDesk::layoutJson() const
{
    QJsonArray charts;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        const ChartPanel* panel = m_panels[i];
        const bool waits = i < m_wanted.size() && !m_wanted[i].isEmpty();
        charts.append(
            QJsonObject{{u"instrument"_s, waits ? m_wanted[i] : panel->instrument().key},
                        {u"timeframe"_s, QString::fromLatin1(panel->timeframe().toText())},
                        {u"link"_s, panel->linkGroup()},
                        {u"chart"_s, QJsonDocument::fromJson(chart::toJson({panel->setup(), std::nullopt})).object()}});
    }
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"local_time"_s, m_localTime}, {u"charts"_s, charts}})
        .toJson();
}

Done ChartDesk::takeLayout(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray charts = object.value(u"charts"_s).toArray();
    if (object.value(u"version"_s).toInt() != 1 || charts.isEmpty() || charts.size() > kMost) {
        return Error{ErrorCode::Parse, u"the layout of the charts is damaged"_s};
    }
    struct Kept
    {
        QString instrument;
        Timeframe timeframe;
        int link;
        chart::ChartSetup setup;
    };
    std::vector<Kept> kept;
    for (const auto value : charts) {
        const QJsonObject one = value.toObject();
        const auto timeframe = Timeframe::parse(one.value(u"timeframe"_s).toString().toLatin1());
        const auto file = chart::chartFileOf(QJsonDocument(one.value(u"chart"_s).toObject()).toJson());
        if (!timeframe || !file || !file->setup) {
            return Error{ErrorCode::Parse, !file ? file.error().detail : u"a chart of the layout is damaged"_s};
        }
        kept.push_back({one.value(u"instrument"_s).toString(), *timeframe, one.value(u"link"_s).toInt(), *file->setup});
    }
    m_restoring = true;
    setCount(static_cast<int>(kept.size()));
    m_wanted.clear();
    for (std::size_t i = 0; i < kept.size(); ++i) {
        m_panels[i]->setTimeframe(kept[i].timeframe);
        m_panels[i]->setLinkGroup(kept[i].link);
        m_panels[i]->setSetup(kept[i].setup);
        m_wanted.push_back(kept[i].instrument);
    }
    setLocalTime(object.value(u"local_time"_s).toBool());
    m_restoring = false;
    return {};
}

void ChartDesk::restore()
{
    if (m_files == nullptr) {
        return;
    }
    const auto json = m_files->load(ChartFiles::Kind::Layout, kLayout);
    const Done taken = json ? takeLayout(*json) : Done();
    if (!taken) {
        // Nobody listens yet while this object is made.
        QTimer::singleShot(0, this, [this, reason = taken.error().detail] {
            Q_EMIT problem(tr("The charts of the last time could not be restored"),
                           tr("One new chart is shown. Your drawings are kept. (%1)").arg(reason));
        });
    }
}

void ChartDesk::changed()
{
    if (!m_restoring) {
        m_writer.start();
    }
}

void ChartDesk::save()
{
    m_writer.stop();
    if (m_files == nullptr) {
        return;
    }
    if (const Done saved = m_files->save(ChartFiles::Kind::Layout, kLayout, layoutJson()); !saved) {
        Q_EMIT problem(tr("The layout of the charts could not be kept"), saved.error().detail);
    }
}

} // namespace elite
