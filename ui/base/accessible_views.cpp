// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/accessible_views.h"

#include "ui/base/accessible_area.h"
#include "ui/base/accessible_cell.h"

#include <QAccessibleWidget>
#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace elite {

namespace {

QAccessible::Role roleOfView(const QAbstractItemView* view)
{
    return qobject_cast<const QTreeView*>(view) != nullptr ? QAccessible::Tree
        : qobject_cast<const QListView*>(view) != nullptr  ? QAccessible::List
                                                           : QAccessible::Table;
}

/// Its children are the corner and the headers of the columns, then row by row the header and the cells; the views of
/// Qt number them so when they tell which one has the focus.
class AccessibleView final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleView(QAbstractItemView* view)
        : QAccessibleWidget(view, roleOfView(view))
    {
    }
    ~AccessibleView() override { forgetAll(); }

    QAbstractItemView* view() const { return qobject_cast<QAbstractItemView*>(object()); }

    int childCount() const override { return (rows() + above()) * (columns() + before()); }
    QAccessibleInterface* child(int number) const override;
    int indexOfChild(const QAccessibleInterface* one) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override
    {
        return row >= 0 && column >= 0 && row < rows() && column < columns() ? child(numberAt(row, column)) : nullptr;
    }
    int columnCount() const override { return columns(); }
    int rowCount() const override { return rows(); }
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedCellCount() const override { return static_cast<int>(selected().size()); }
    QList<QAccessibleInterface*> selectedCells() const override;
    int selectedColumnCount() const override { return static_cast<int>(selectedColumns().size()); }
    int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
    QList<int> selectedColumns() const override;
    QList<int> selectedRows() const override;
    bool isColumnSelected(int column) const override { return selectedColumns().contains(column); }
    bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    bool selectRow(int row) override { return select(indexOf(row, 0), QItemSelectionModel::Rows, true); }
    bool selectColumn(int column) override { return select(indexOf(0, column), QItemSelectionModel::Columns, true); }
    bool unselectRow(int row) override { return select(indexOf(row, 0), QItemSelectionModel::Rows, false); }
    bool unselectColumn(int column) override { return select(indexOf(0, column), QItemSelectionModel::Columns, false); }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

private:
    QAbstractItemModel* model() const { return view() != nullptr ? view()->model() : nullptr; }
    const QTreeView* tree() const { return qobject_cast<const QTreeView*>(object()); }
    int above() const { return headerOf(view(), Qt::Horizontal) != nullptr ? 1 : 0; }
    int before() const { return headerOf(view(), Qt::Vertical) != nullptr ? 1 : 0; }
    int columns() const { return model() != nullptr ? model()->columnCount(view()->rootIndex()) : 0; }
    int rows() const;
    int numberAt(int row, int column) const { return (row + above()) * (columns() + before()) + column + before(); }
    std::vector<QModelIndex> openRows() const;
    QModelIndex indexOf(int row, int column) const;
    int rowOf(const QModelIndex& index) const;
    QModelIndexList selected() const;
    bool select(const QModelIndex& index, QItemSelectionModel::SelectionFlag what, bool isOn);
    AccessibleCell* make(int number) const;
    QAccessibleInterface* known(int number) const;
    void renumber() const;
    void forgetAll();

    mutable std::map<int, QAccessible::Id> m_children; // By their number.
    mutable std::pair<int, int> m_shape{0, 0}; // Rows and columns when they were numbered.
};

/// Of a tree, from top to bottom, with those of the branches that are open.
std::vector<QModelIndex> AccessibleView::openRows() const
{
    std::vector<QModelIndex> out;
    if (model() != nullptr) {
        for (QModelIndex at = model()->index(0, 0, view()->rootIndex()); at.isValid(); at = tree()->indexBelow(at)) {
            out.push_back(at);
        }
    }
    return out;
}

int AccessibleView::rows() const
{
    if (tree() != nullptr) {
        return static_cast<int>(openRows().size());
    }
    return model() != nullptr ? model()->rowCount(view()->rootIndex()) : 0;
}

QModelIndex AccessibleView::indexOf(int row, int column) const
{
    if (model() == nullptr || row < 0 || column < 0) {
        return {};
    }
    if (tree() == nullptr) {
        return model()->index(row, column, view()->rootIndex());
    }
    const std::vector<QModelIndex> open = openRows();
    return row < static_cast<int>(open.size()) ? open[static_cast<std::size_t>(row)].siblingAtColumn(column)
                                               : QModelIndex();
}

int AccessibleView::rowOf(const QModelIndex& index) const
{
    if (tree() == nullptr) {
        return index.row();
    }
    const std::vector<QModelIndex> open = openRows();
    const auto at = std::find(open.begin(), open.end(), index.siblingAtColumn(0));
    return at != open.end() ? static_cast<int>(at - open.begin()) : -1;
}

AccessibleCell* AccessibleView::make(int number) const
{
    const int width = columns() + before();
    if (number < 0 || width <= 0) {
        return nullptr;
    }
    const int row = number / width - above();
    const int column = number % width - before();
    if (row < 0) {
        return column < 0 ? new AccessibleCell(view()) : new AccessibleCell(view(), Qt::Horizontal, column);
    }
    if (column < 0) {
        return row < rows() ? new AccessibleCell(view(), Qt::Vertical, row) : nullptr;
    }
    const QModelIndex index = indexOf(row, column);
    return index.isValid() ? new AccessibleCell(view(), index) : nullptr;
}

QAccessibleInterface* AccessibleView::known(int number) const
{
    const auto at = m_children.find(number);
    QAccessibleInterface* one = at != m_children.end() ? QAccessible::accessibleInterface(at->second) : nullptr;
    return one != nullptr && one->isValid() && indexOfChild(one) == number ? one : nullptr;
}

QAccessibleInterface* AccessibleView::child(int number) const
{
    if (view() == nullptr) {
        return nullptr;
    }
    if (QAccessibleInterface* one = known(number)) {
        return one;
    }
    // Views tell of new and removed rows only while a screen reader runs, and of sorting never.
    const std::pair shape(rows(), columns());
    if (std::exchange(m_shape, shape) != shape || m_children.count(number) != 0) {
        renumber();
        if (QAccessibleInterface* one = known(number)) {
            return one;
        }
    }
    AccessibleCell* made = make(number);
    if (made != nullptr) {
        m_children[number] = QAccessible::registerAccessibleInterface(made);
    }
    return made;
}

int AccessibleView::indexOfChild(const QAccessibleInterface* one) const
{
    const auto* cell = dynamic_cast<const AccessibleCell*>(one);
    if (cell == nullptr || view() == nullptr || cell->view() != view()) {
        return -1;
    }
    if (cell->isCorner()) {
        return 0;
    }
    if (!cell->isCell()) {
        return cell->role() == QAccessible::ColumnHeader ? cell->section() + before()
                                                         : (cell->section() + above()) * (columns() + before());
    }
    const int row = cell->isValid() ? rowOf(cell->index()) : -1;
    return row >= 0 ? numberAt(row, cell->index().column()) : -1;
}

QAccessibleInterface* AccessibleView::childAt(int x, int y) const
{
    if (view() == nullptr) {
        return nullptr;
    }
    const QPoint at(x, y);
    if (view()->viewport()->rect().contains(view()->viewport()->mapFromGlobal(at))) {
        const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(at));
        return index.isValid() ? child(numberAt(rowOf(index), index.column())) : nullptr;
    }
    const QHeaderView* header = headerOf(view(), Qt::Horizontal);
    const QPoint inside = header != nullptr ? header->mapFromGlobal(at) : QPoint(-1, -1);
    const int section = header != nullptr && header->isVisible() && header->rect().contains(inside)
        ? header->logicalIndexAt(inside)
        : -1;
    return section >= 0 ? child(section + before()) : nullptr;
}

QAccessibleInterface* AccessibleView::focusChild() const
{
    const QModelIndex current = view() != nullptr && view()->hasFocus() ? view()->currentIndex() : QModelIndex();
    return current.isValid() ? child(numberAt(rowOf(current), current.column())) : QAccessibleWidget::focusChild();
}

QString AccessibleView::columnDescription(int column) const
{
    return model() != nullptr ? model()->headerData(column, Qt::Horizontal).toString() : QString();
}

QString AccessibleView::rowDescription(int row) const
{
    return model() != nullptr && tree() == nullptr ? model()->headerData(row, Qt::Vertical).toString() : QString();
}

QModelIndexList AccessibleView::selected() const
{
    return view() != nullptr && view()->selectionModel() != nullptr ? view()->selectionModel()->selectedIndexes()
                                                                    : QModelIndexList();
}

QList<QAccessibleInterface*> AccessibleView::selectedCells() const
{
    QList<QAccessibleInterface*> out;
    for (const QModelIndex& index : selected()) {
        if (QAccessibleInterface* cell = child(numberAt(rowOf(index), index.column()))) {
            out.append(cell);
        }
    }
    return out;
}

QList<int> AccessibleView::selectedColumns() const
{
    QList<int> out;
    if (view() != nullptr && view()->selectionModel() != nullptr) {
        for (const QModelIndex& index : view()->selectionModel()->selectedColumns()) {
            out.append(index.column());
        }
    }
    return out;
}

QList<int> AccessibleView::selectedRows() const
{
    QList<int> out;
    if (view() != nullptr && view()->selectionModel() != nullptr) {
        for (const QModelIndex& index : view()->selectionModel()->selectedRows()) {
            out.append(rowOf(index));
        }
    }
    return out;
}

/// As a person could: one alone stays selected, and what is selected as rows is not selected as columns.
bool AccessibleView::select(const QModelIndex& index, QItemSelectionModel::SelectionFlag what, bool isOn)
{
    if (!index.isValid() || view()->selectionModel() == nullptr) {
        return false;
    }
    const QAbstractItemView::SelectionMode mode = view()->selectionMode();
    const auto other
        = what == QItemSelectionModel::Rows ? QAbstractItemView::SelectColumns : QAbstractItemView::SelectRows;
    const bool isOneOnly = mode == QAbstractItemView::SingleSelection;
    const bool isManyCells = columns() > 1 && view()->selectionBehavior() == QAbstractItemView::SelectItems;
    if (mode == QAbstractItemView::NoSelection || view()->selectionBehavior() == other
        || (isOneOnly && (!isOn || isManyCells))) {
        return false;
    }
    if (isOn) {
        view()->selectionModel()->setCurrentIndex(
            index, what | (isOneOnly ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select));
    } else {
        view()->selectionModel()->select(index, what | QItemSelectionModel::Deselect);
    }
    return true;
}

void AccessibleView::modelChange(QAccessibleTableModelChangeEvent* event)
{
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged) {
        renumber();
    }
}

/// Who is still there keeps its identity under its new number, so that a screen reader does not lose its place.
void AccessibleView::renumber() const
{
    for (const auto& [number, id] : std::exchange(m_children, {})) {
        QAccessibleInterface* one = QAccessible::accessibleInterface(id);
        const int now = one != nullptr && one->isValid() ? indexOfChild(one) : -1;
        if (now < 0 || !m_children.emplace(now, id).second) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
}

void AccessibleView::forgetAll()
{
    for (const auto& [number, id] : std::exchange(m_children, {})) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<QAbstractItemView*>(object);
    const bool isKnown = qobject_cast<QTableView*>(object) != nullptr || qobject_cast<QTreeView*>(object) != nullptr
        || qobject_cast<QListView*>(object) != nullptr;
    // The list of a combo box is a part of it, which Qt's combo box knows.
    const bool isOfCombo
        = view != nullptr && view->parent() != nullptr && view->parent()->inherits("QComboBoxPrivateContainer");
    return isKnown && !isOfCombo ? new AccessibleView(view) : makeAccessibleArea(object);
}

} // namespace

void installViewAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace elite
