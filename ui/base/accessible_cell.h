// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAccessibleInterface>
#include <QPersistentModelIndex>
#include <QPointer>

class QHeaderView;

namespace elite {

QHeaderView* headerOf(const QAbstractItemView* view, Qt::Orientation orientation);

/// A cell, a header or the corner between the headers of a view. A screen reader may hold it longer than the view or
/// the row is there: it is empty then.
class AccessibleCell final : public QAccessibleInterface,
                             public QAccessibleTableCellInterface,
                             public QAccessibleActionInterface
{
public:
    AccessibleCell(QAbstractItemView* view, const QModelIndex& index);
    AccessibleCell(QAbstractItemView* view, Qt::Orientation header, int section);
    explicit AccessibleCell(QAbstractItemView* corner);

    QAbstractItemView* view() const { return m_view; }
    const QPersistentModelIndex& index() const { return m_index; }
    int section() const { return m_section; } ///< of a header
    bool isCell() const
    {
        return m_role != QAccessible::ColumnHeader && m_role != QAccessible::RowHeader && !isCorner();
    }
    bool isCorner() const { return m_role == QAccessible::Pane; }

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString& text) override;
    QRect rect() const override; ///< on the screen; empty when scrolled away
    QAccessible::Role role() const override { return m_role; }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface*> columnHeaderCells() const override;
    QList<QAccessibleInterface*> rowHeaderCells() const override;
    int columnIndex() const override { return m_index.column(); }
    int rowIndex() const override;
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<QAbstractItemView> m_view;
    QPersistentModelIndex m_index;
    QAccessible::Role m_role;
    int m_section = -1;
};

} // namespace elite
