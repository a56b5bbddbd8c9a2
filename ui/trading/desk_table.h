// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/state_panel.h"

#include <QTableView>

namespace elite {

class DeskDelegate;

/// The view of a DeskTable; it tells what QTableView keeps to itself.
class DeskView : public QTableView
{
    Q_OBJECT
public:
    using QTableView::QTableView;
    using QTableView::sizeHintForColumn;
    bool isEditing() const { return state() == EditingState; }
};

/// A table of the trading desk with its empty state. Delete runs the link of the row, Enter opens its menu (or runs the
/// link where nothing can be lost by it), F2 edits.
class DeskTable : public StatePanel
{
    Q_OBJECT
public:
    DeskTable(QAbstractItemModel* model, const QString& name, QWidget* parent = nullptr);

    DeskView* table() const { return m_table; }
    DeskDelegate* delegate() const { return m_delegate; }
    void setEmptyText(const StateText& text);
    /// Takes the room that is left; the others are as wide as their contents.
    void setStretchColumn(int column);
    /// Columns that give way in this order when the table is too narrow for all of them.
    void setDispensable(const QList<int>& columns);
    void setEnterRunsLink() { m_enterRunsLink = true; }
    QModelIndex current() const;

Q_SIGNALS:
    void linkWanted(const QModelIndex& index);
    void menuWanted(const QModelIndex& index, const QPoint& globalPos);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumns();
    void showRowsOrNothing();

    QAbstractItemModel* m_model;
    DeskView* m_table;
    DeskDelegate* m_delegate;
    StateText m_empty;
    QList<int> m_dispensable;
    int m_stretch = 0;
    QTimer m_growTimer;
    bool m_isFitting = false;
    bool m_isFresh = true; // Nothing was shown yet: the columns take the width of their contents.
    bool m_enterRunsLink = false;
};

} // namespace elite
