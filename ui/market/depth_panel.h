// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_row.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QWidget>

class QSplitter;

namespace elite {

class DeskTable;
class FigureRow;

/// The order book as a ladder: asks above, bids below, with the size that waits at each price.
class LadderModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { BidSize, Level, AskSize, Columns };
    static constexpr std::size_t kLevels = 15; // Of each side.

    using QAbstractTableModel::QAbstractTableModel;
    void setBook(const BookView& book);
    /// Sells at the ask rows, buys at the bid rows: where a click would join the queue.
    std::optional<Price> priceAt(const QModelIndex& index) const;
    int askRows() const { return static_cast<int>(m_asks.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isAsk(int row) const { return row < askRows(); }
    const BookLevel& at(int row) const;

    std::vector<BookLevel> m_asks; // As shown: the best one last.
    std::vector<BookLevel> m_bids;
    double m_largest = 0;
    QLocale m_locale;
};

/// The last public trades, newest first.
class TapeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Paid, Amount, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    /// Oldest first; `added` of them are new at the end, less than nothing: another list.
    void setTrades(const std::vector<PublicTrade>& trades, int added);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PublicTrade> m_trades;
    QLocale m_locale;
};

/// Order book ladder and time and sales of the chosen symbol.
class DepthPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DepthPanel(QWidget* parent = nullptr);
    void setBook(const BookView& book, const FeedState& feed);
    void setTrades(const std::vector<PublicTrade>& trades, int added);
    void clear();

Q_SIGNALS:
    /// A level was chosen with Enter or a double click: it becomes the price of the ticket.
    void priceChosen(const elite::Price& price);

private:
    LadderModel* m_ladder;
    TapeModel* m_tape;
    DeskTable* m_ladderTable;
    DeskTable* m_tapeTable;
    FigureRow* m_spread;
    bool m_isCentred = false;
};

} // namespace elite
