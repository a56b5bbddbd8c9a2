// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/accessible_cell.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

namespace elite {

QHeaderView* headerOf(const QAbstractItemView* view, Qt::Orientation orientation)
{
    if (const auto* table = qobject_cast<const QTableView*>(view)) {
        return orientation == Qt::Horizontal ? table->horizontalHeader() : table->verticalHeader();
    }
    const auto* tree = qobject_cast<const QTreeView*>(view);
    return tree != nullptr && orientation == Qt::Horizontal ? tree->header() : nullptr;
}

AccessibleCell::AccessibleCell(QAbstractItemView* view, const QModelIndex& index)
    : m_view(view)
    , m_index(index)
    , m_role(qobject_cast<QTreeView*>(view) != nullptr       ? QAccessible::TreeItem
                 : qobject_cast<QListView*>(view) != nullptr ? QAccessible::ListItem
                                                             : QAccessible::Cell)
{
}

AccessibleCell::AccessibleCell(QAbstractItemView* view, Qt::Orientation header, int section)
    : m_view(view)
    , m_role(header == Qt::Horizontal ? QAccessible::ColumnHeader : QAccessible::RowHeader)
    , m_section(section)
{
}

AccessibleCell::AccessibleCell(QAbstractItemView* corner)
    : m_view(corner)
    , m_role(QAccessible::Pane)
{
}

bool AccessibleCell::isValid() const
{
    if (m_view.isNull() || m_view->model() == nullptr) {
        return false;
    }
    if (isCell()) {
        return m_index.isValid() && m_index.model() == m_view->model();
    }
    const QModelIndex root = m_view->rootIndex();
    return isCorner()
        || m_section
        < (m_role == QAccessible::ColumnHeader ? m_view->model()->columnCount(root) : m_view->model()->rowCount(root));
}

QWindow* AccessibleCell::window() const
{
    return m_view.isNull() ? nullptr : m_view->window()->windowHandle();
}

QAccessibleInterface* AccessibleCell::parent() const
{
    return m_view.isNull() ? nullptr : QAccessible::queryAccessibleInterface(m_view);
}

QString AccessibleCell::text(QAccessible::Text kind) const
{
    if (!isValid() || isCorner() || (kind != QAccessible::Name && kind != QAccessible::Description)) {
        return {};
    }
    const Qt::Orientation orientation = m_role == QAccessible::ColumnHeader ? Qt::Horizontal : Qt::Vertical;
    const auto said = [this, orientation](int role) {
        return (isCell() ? m_index.data(role) : m_view->model()->headerData(m_section, orientation, role)).toString();
    };
    if (kind == QAccessible::Description) {
        return said(Qt::AccessibleDescriptionRole);
    }
    const QString spoken = said(Qt::AccessibleTextRole);
    return spoken.isEmpty() ? said(Qt::DisplayRole) : spoken;
}

void AccessibleCell::setText(QAccessible::Text, const QString& text)
{
    if (isValid() && isCell() && m_index.flags().testFlag(Qt::ItemIsEditable)) {
        m_view->model()->setData(m_index, text);
    }
}

QRect AccessibleCell::rect() const
{
    if (!isValid()) {
        return {};
    }
    if (isCell()) {
        const QRect inside = m_view->visualRect(m_index);
        return inside.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(inside.topLeft()), inside.size());
    }
    const QHeaderView* across = headerOf(m_view, Qt::Horizontal);
    const QHeaderView* down = headerOf(m_view, Qt::Vertical);
    if (isCorner()) {
        return {m_view->mapToGlobal(QPoint()), QSize(down->width(), across->height())};
    }
    const bool isColumn = m_role == QAccessible::ColumnHeader;
    const QHeaderView* header = isColumn ? across : down;
    const int from = header->sectionViewportPosition(m_section);
    const int size = header->sectionSize(m_section);
    return isColumn ? QRect(header->mapToGlobal(QPoint(from, 0)), QSize(size, header->height()))
                    : QRect(header->mapToGlobal(QPoint(0, from)), QSize(header->width(), size));
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State out;
    if (!isValid()) {
        out.invalid = true;
        return out;
    }
    out.disabled = !m_view->isEnabled();
    if (!isCell()) {
        const QHeaderView* header = headerOf(m_view, m_role == QAccessible::RowHeader ? Qt::Vertical : Qt::Horizontal);
        out.invisible = !header->isVisible();
        return out;
    }
    const QRect seen(m_view->mapToGlobal(QPoint()), m_view->size());
    out.invisible = !m_view->isVisible() || !seen.intersects(rect());
    const Qt::ItemFlags flags = m_index.flags();
    out.disabled = out.disabled || !flags.testFlag(Qt::ItemIsEnabled);
    if (flags.testFlag(Qt::ItemIsSelectable) && m_view->selectionMode() != QAbstractItemView::NoSelection) {
        out.selectable = true;
        out.focusable = true;
        out.multiSelectable = m_view->selectionMode() == QAbstractItemView::MultiSelection;
        out.extSelectable = m_view->selectionMode() == QAbstractItemView::ExtendedSelection;
    }
    out.selected = isSelected();
    out.focused = m_view->currentIndex() == m_index && m_view->hasFocus();
    out.checkable = flags.testFlag(Qt::ItemIsUserCheckable);
    out.checked = m_index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    out.editable = flags.testFlag(Qt::ItemIsEditable) && m_view->editTriggers() != QAbstractItemView::NoEditTriggers;
    if (const auto* tree = qobject_cast<const QTreeView*>(m_view)) {
        out.expandable = m_view->model()->hasChildren(m_index);
        out.expanded = tree->isExpanded(m_index);
    }
    return out;
}

void* AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface && isCell()) {
        return static_cast<QAccessibleTableCellInterface*>(this);
    }
    if (type == QAccessible::ActionInterface && isCell()) {
        return static_cast<QAccessibleActionInterface*>(this);
    }
    return nullptr;
}

bool AccessibleCell::isSelected() const
{
    return isValid() && m_view->selectionModel() != nullptr && m_view->selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface*> AccessibleCell::columnHeaderCells() const
{
    QAccessibleInterface* whole = isValid() && headerOf(m_view, Qt::Horizontal) != nullptr ? parent() : nullptr;
    const int before = headerOf(m_view, Qt::Vertical) != nullptr ? 1 : 0;
    return whole != nullptr ? QList{whole->child(m_index.column() + before)} : QList<QAccessibleInterface*>();
}

QList<QAccessibleInterface*> AccessibleCell::rowHeaderCells() const
{
    QAccessibleInterface* whole = isValid() && headerOf(m_view, Qt::Vertical) != nullptr ? parent() : nullptr;
    return whole != nullptr
        ? QList{whole->child((m_index.row() + 1) * (m_index.model()->columnCount(m_view->rootIndex()) + 1))}
        : QList<QAccessibleInterface*>();
}

int AccessibleCell::rowIndex() const
{
    QAccessibleInterface* whole = isValid() && m_role == QAccessible::TreeItem ? parent() : nullptr;
    const int columns = whole != nullptr ? m_index.model()->columnCount() : 0;
    // In a tree the rows of the open branches count too.
    return columns > 0 ? whole->indexOfChild(this) / columns - (headerOf(m_view, Qt::Horizontal) != nullptr ? 1 : 0)
                       : m_index.row();
}

QStringList AccessibleCell::actionNames() const
{
    return {toggleAction(), pressAction()};
}

void AccessibleCell::doAction(const QString& name)
{
    if (!isValid() || !m_index.flags().testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    if (name == pressAction()) {
        Q_EMIT m_view->activated(m_index);
    } else if (name == toggleAction() && parent() != nullptr && m_view->selectionModel() != nullptr) {
        const bool wholeRow = m_view->selectionBehavior() == QAbstractItemView::SelectRows;
        const bool isOneOnly = m_view->selectionMode() == QAbstractItemView::SingleSelection;
        if (m_view->selectionMode() == QAbstractItemView::NoSelection || (isOneOnly && isSelected())) {
            return; // Of one that is selected alone a person cannot get rid either.
        }
        QItemSelectionModel::SelectionFlags how = isSelected() ? QItemSelectionModel::Deselect
            : isOneOnly                                        ? QItemSelectionModel::ClearAndSelect
                                                               : QItemSelectionModel::Select;
        if (wholeRow) {
            how |= QItemSelectionModel::Rows;
        }
        m_view->selectionModel()->setCurrentIndex(m_index, how);
    }
}

} // namespace elite
