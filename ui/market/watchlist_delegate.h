// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace elite {

class WatchlistModel;

/// Paints a row of the watchlist: symbol over source and age, sparkline, price over change.
class WatchlistDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    WatchlistDelegate(const WatchlistModel* model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintSymbol(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const WatchlistModel* m_model;
};

} // namespace elite
