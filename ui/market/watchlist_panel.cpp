// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/watchlist_panel.h"

#include "ui/base/icon.h"
#include "ui/base/roles.h"
#include "ui/market/feed_problem.h"
#include "ui/market/symbol_selection.h"
#include "ui/market/watchlist_delegate.h"
#include "ui/market/watchlist_model.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kAgeMs = 500;

} // namespace

WatchlistPanel::WatchlistPanel(SymbolSelection& selection, QWidget* parent)
    : StatePanel(new QListView, parent)
    , m_selection(selection)
    , m_model(new WatchlistModel(this))
    , m_view(static_cast<QListView*>(content()))
{
    setAccessibleName(tr("Watchlist"));
    m_view->setAccessibleName(tr("Watchlist"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new WatchlistDelegate(m_model, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    setAccentEdge(m_view);
    connect(m_view, &QWidget::customContextMenuRequested, this, &WatchlistPanel::showMenu);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(WatchlistModel::IsGroupRole).toBool()) {
            toggle(index);
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (const auto id = m_model->idAt(now)) {
            m_selection.select(*id);
        }
    });
    connect(&m_selection, &SymbolSelection::changed, this, &WatchlistPanel::followSelection);
    connect(this, &StatePanel::actionRequested, this, &WatchlistPanel::addWanted);
    m_ageTimer.setInterval(kAgeMs);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] {
        if (isVisible() && m_model->feed().info.origin == FeedOrigin::Live) {
            m_view->viewport()->update();
        }
    });
    m_ageTimer.start();
}

void WatchlistPanel::setStored(const QByteArray& json)
{
    const auto stored = json.isEmpty() ? Result<WatchList>(Error{}) : WatchList::fromJson(json);
    m_isOwnList = stored.hasValue();
    if (stored) {
        m_model->setList(*stored);
    }
}

void WatchlistPanel::setMarket(const FeedState& feed, const std::vector<MarketRow>& rows)
{
    const bool wasShown = m_model->rowCount() > 0;
    m_model->setMarket(feed, rows);
    if (m_model->rowCount() == 0 && !rows.empty() && (!m_isOwnList || !m_model->list().isEmpty())) {
        // Nothing of the own list is on this feed: its symbols are offered as they come, the own list stays stored.
        m_isOwnList = false;
        m_model->setList(defaultWatchList(rows));
    }
    showStateOf(feed, m_model->rowCount() > 0);
    if (!wasShown) {
        followSelection();
    }
    m_view->viewport()->update();
}

void WatchlistPanel::showStateOf(const FeedState& feed, bool hasRows)
{
    if (feed.phase == FeedPhase::Stale && hasRows) {
        showState(
            PanelState::Stale,
            {tr("No word from %1.").arg(feed.info.source), tr("Orders and bots wait. It is tried again by itself.")});
    } else if (feed.phase == FeedPhase::Failed) {
        showState(PanelState::Error, feedProblem(feed), hasRows ? Keep::Content : Keep::Nothing);
    } else if (feed.phase == FeedPhase::Opening && !hasRows) {
        if (state() != PanelState::Loading) {
            showLoading(tr("Opening %1").arg(feed.info.title));
        }
    } else if (hasRows) {
        showContent();
    } else {
        showState(PanelState::Empty,
                  {tr("No symbols yet"), tr("Add the symbols that you want to look at."),
                   feed.phase == FeedPhase::Idle ? QString() : tr("Add a symbol"), u"star"_s});
    }
}

void WatchlistPanel::followSelection()
{
    const QModelIndex wanted = m_selection.current() ? m_model->indexOf(*m_selection.current()) : QModelIndex();
    if (wanted.isValid() && wanted != m_view->currentIndex()) {
        m_view->setCurrentIndex(wanted);
    }
}

void WatchlistPanel::change(const WatchList& list)
{
    const auto selected = m_selection.current();
    m_isOwnList = true;
    m_model->setList(list);
    if (selected) {
        const QModelIndex index = m_model->indexOf(*selected);
        if (index.isValid()) {
            m_view->setCurrentIndex(index);
        }
    }
    showStateOf(m_model->feed(), m_model->rowCount() > 0);
    Q_EMIT listChanged(list.toJson());
}

void WatchlistPanel::add(const InstrumentId& id)
{
    WatchList list = m_model->list();
    const QModelIndex now = m_view->currentIndex();
    const auto group = now.isValid() ? static_cast<std::size_t>(now.data(WatchlistModel::GroupIndexRole).toULongLong())
                                     : std::size_t(0);
    if (list.add(id, group)) {
        change(list);
    }
    m_selection.select(id);
}

void WatchlistPanel::addGroup(const QString& name)
{
    WatchList list = m_model->list();
    list.addGroup(name);
    change(list);
}

void WatchlistPanel::toggle(const QModelIndex& group)
{
    WatchList list = m_model->list();
    const auto at = static_cast<std::size_t>(group.data(WatchlistModel::GroupIndexRole).toULongLong());
    list.setCollapsed(at, !group.data(WatchlistModel::CollapsedRole).toBool());
    const int row = group.row();
    change(list);
    m_view->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
}

void WatchlistPanel::showMenu(const QPoint& at)
{
    const QModelIndex index = m_view->indexAt(at);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"plus"_s), tr("&Add a symbol…"), this, &WatchlistPanel::addWanted);
    menu->addAction(icon(u"folder"_s), tr("New &group…"), this, &WatchlistPanel::groupWanted);
    const auto id = m_model->idAt(index);
    const auto group = static_cast<std::size_t>(index.data(WatchlistModel::GroupIndexRole).toULongLong());
    if (id) {
        menu->addSeparator();
        const auto moved = [this, id](int direction) {
            WatchList list = m_model->list();
            if (list.move(*id, direction)) {
                change(list);
            }
        };
        menu->addAction(icon(u"arrow-up"_s), tr("Move &up"), this, [moved] { moved(-1); });
        menu->addAction(icon(u"arrow-down"_s), tr("Move &down"), this, [moved] { moved(1); });
        const auto& groups = m_model->list().groups();
        if (groups.size() > 1) {
            QMenu* targets = menu->addMenu(tr("Move to group"));
            for (std::size_t g = 0; g < groups.size(); ++g) {
                if (g != group) {
                    targets->addAction(groups[g].name, this, [this, id, g] {
                        WatchList list = m_model->list();
                        if (list.moveTo(*id, g)) {
                            change(list);
                        }
                    });
                }
            }
        }
        menu->addAction(icon(u"trash"_s), tr("&Remove"), this, [this, id] {
            WatchList list = m_model->list();
            list.remove(*id);
            change(list);
        });
    } else if (index.isValid()) {
        menu->addSeparator();
        menu->addAction(icon(u"trash"_s), tr("Remove the group and its symbols"), this, [this, group] {
            WatchList list = m_model->list();
            list.removeGroup(group);
            change(list);
        });
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

bool WatchlistPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress) {
        return StatePanel::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const QModelIndex now = m_view->currentIndex();
    const auto id = m_model->idAt(now);
    const bool moves
        = key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (id && (moves || key->key() == Qt::Key_Delete)) {
        WatchList list = m_model->list();
        const bool isChanged = moves ? list.move(*id, key->key() == Qt::Key_Up ? -1 : 1) : list.remove(*id);
        if (isChanged) {
            const int row = now.row();
            change(list);
            if (!moves) {
                m_view->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
            }
        }
        return true;
    }
    if (key->text() == u"+" || key->key() == Qt::Key_Insert) {
        Q_EMIT addWanted();
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space)
        && now.data(WatchlistModel::IsGroupRole).toBool()) {
        toggle(now);
        return true;
    }
    if (key->key() == Qt::Key_Menu) {
        showMenu(m_view->visualRect(now).center());
        return true;
    }
    return StatePanel::eventFilter(watched, event);
}

void WatchlistPanel::showEvent(QShowEvent* event)
{
    StatePanel::showEvent(event);
    followSelection();
}

} // namespace elite
