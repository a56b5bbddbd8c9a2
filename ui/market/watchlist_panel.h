// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_row.h"
#include "models/market/watch_list.h"
#include "ui/base/state_panel.h"

#include <QTimer>

class QListView;

namespace elite {

class SymbolSelection;
class WatchlistModel;

/// Symbols in groups with sparkline, price, change, source and age. Arrow keys choose, Delete removes, Alt with an
/// arrow moves, + adds.
class WatchlistPanel : public StatePanel
{
    Q_OBJECT
public:
    explicit WatchlistPanel(SymbolSelection& selection, QWidget* parent = nullptr);

    /// As it was stored; an empty or damaged text means the default list of the feed.
    void setStored(const QByteArray& json);
    void setMarket(const FeedState& feed, const std::vector<MarketRow>& rows);
    WatchlistModel* model() const { return m_model; }
    QListView* view() const { return m_view; }

    void add(const InstrumentId& id);
    void addGroup(const QString& name);

Q_SIGNALS:
    void addWanted(); // The search for symbols shall open.
    void groupWanted(); // A name for a new group is asked for.
    void listChanged(const QByteArray& json);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void change(const WatchList& list);
    void showMenu(const QPoint& at);
    void followSelection();
    void showStateOf(const FeedState& feed, bool hasRows);
    void toggle(const QModelIndex& group);

    SymbolSelection& m_selection;
    WatchlistModel* m_model;
    QListView* m_view;
    QTimer m_ageTimer; // Ages grow without ticks.
    bool m_isOwnList = false;
};

} // namespace elite
