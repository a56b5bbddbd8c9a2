// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QStyledItemDelegate>

class QTableView;

namespace elite {

/// What a model says about a cell besides its text.
enum CellRole {
    InkRole = Qt::UserRole + 1, // ColorRole as int.
    StrongRole, // bool: semibold.
    RRole, // double: a bar from -1 to +2 R stands behind the text.
    LinkRole, // QString: text of a link; clicking it is linkActivated().
    EditIconRole, // bool: a pencil before the link; clicking it is editActivated().
    NumberRole, // bool: tabular digits, right aligned.
    LevelRole, // QString of an exact decimal: what an editor starts with.
    UnitRole, // QString: unit inside the editor.
    BarRole, // double, 0 to 1: a bar on the ground of the cell, from its end.
    BarInkRole, // ColorRole of that bar as int.
};

/// Paints the cells of the trading tables and edits prices in place. No widgets in cells.
class DeskDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit DeskDelegate(QTableView* table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

Q_SIGNALS:
    void linkActivated(const QModelIndex& index);
    void editActivated(const QModelIndex& index);
    /// A price was typed and understood, as exact text; empty text: the level shall go away.
    void levelTyped(const QModelIndex& index, const QString& decimal) const;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    QRect linkRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    QRect pencilRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

/// The bar of a position: -1 R to +2 R, a line at nothing. Also used outside of tables.
void paintRBar(QPainter* painter, const QRectF& rect, double r, const Theme& theme, bool isSelected);

} // namespace elite
