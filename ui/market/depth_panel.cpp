// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/depth_panel.h"

#include "ui/base/figure_row.h"
#include "ui/base/number_text.h"
#include "ui/base/theme_manager.h"
#include "ui/trading/desk_cells.h"
#include "ui/trading/desk_table.h"
#include "ui/trading/desk_words.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

void LadderModel::setBook(const BookView& book)
{
    std::vector<BookLevel> asks(book.asks.begin(),
                                book.asks.begin() + static_cast<std::ptrdiff_t>(std::min(kLevels, book.asks.size())));
    std::reverse(asks.begin(), asks.end());
    std::vector<BookLevel> bids(book.bids.begin(),
                                book.bids.begin() + static_cast<std::ptrdiff_t>(std::min(kLevels, book.bids.size())));
    const bool isSameShape = asks.size() == m_asks.size() && bids.size() == m_bids.size();
    if (!isSameShape) {
        beginResetModel();
    }
    m_asks = std::move(asks);
    m_bids = std::move(bids);
    m_largest = 0;
    for (int row = 0; row < rowCount(); ++row) {
        m_largest = std::max(m_largest, at(row).quantity.value().toDouble());
    }
    if (!isSameShape) {
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
}

const BookLevel& LadderModel::at(int row) const
{
    return isAsk(row) ? m_asks[static_cast<std::size_t>(row)] : m_bids[static_cast<std::size_t>(row - askRows())];
}

std::optional<Price> LadderModel::priceAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? std::optional(at(index.row()).price) : std::nullopt;
}

int LadderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_asks.size() + m_bids.size());
}

int LadderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant LadderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const BookLevel& level = at(index.row());
    const bool asks = isAsk(index.row());
    const int column = index.column();
    const bool isSize = column == (asks ? AskSize : BidSize);
    switch (role) {
    case Qt::DisplayRole:
        return column == Level ? formatNumber(level.price.value(), m_locale)
            : isSize           ? formatNumber(level.quantity.value(), m_locale)
                               : QString();
    case Qt::AccessibleTextRole:
        return asks
            ? tr("Ask %1, size %2")
                  .arg(formatNumber(level.price.value(), m_locale), formatNumber(level.quantity.value(), m_locale))
            : tr("Bid %1, size %2")
                  .arg(formatNumber(level.price.value(), m_locale), formatNumber(level.quantity.value(), m_locale));
    case NumberRole:
        return true;
    case StrongRole:
        return column == Level;
    case InkRole:
        return column == Level ? QVariant(static_cast<int>(asks ? ColorRole::Down : ColorRole::Up)) : QVariant();
    case BarRole:
        return isSize && m_largest > 0 ? QVariant(level.quantity.value().toDouble() / m_largest) : QVariant();
    case BarInkRole:
        return static_cast<int>(asks ? ColorRole::DownWash : ColorRole::UpWash);
    default:
        return {};
    }
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == BidSize ? tr("Bid size") : section == Level ? tr("Price") : tr("Ask size");
}

void TapeModel::setTrades(const std::vector<PublicTrade>& trades, int added)
{
    const auto before = static_cast<int>(m_trades.size());
    const auto after = static_cast<int>(trades.size());
    if (added > 0 && before > 0 && added <= after) {
        const int gone = before + added - after;
        if (gone >= 0 && gone <= before) {
            if (gone > 0) {
                beginRemoveRows({}, before - gone, before - 1);
                m_trades.erase(m_trades.begin(), m_trades.begin() + gone);
                endRemoveRows();
            }
            beginInsertRows({}, 0, added - 1);
            m_trades = trades;
            endInsertRows();
            return;
        }
    }
    if (added == 0 && before == after) {
        return;
    }
    beginResetModel();
    m_trades = trades;
    endResetModel();
}

int TapeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_trades.size());
}

int TapeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant TapeModel::data(const QModelIndex& index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_trades.size()) {
        return {};
    }
    const PublicTrade& trade = m_trades[m_trades.size() - 1 - row];
    const QString arrow = trade.taker == TakerSide::Buyer ? u"\u25B2 "_s
        : trade.taker == TakerSide::Seller                ? u"\u25BC "_s
                                                          : QString();
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Time ? clockText(trade.time, m_locale)
            : index.column() == Paid  ? QString(arrow + formatNumber(trade.price.value(), m_locale))
                                      : formatNumber(trade.quantity.value(), m_locale);
    case Qt::AccessibleTextRole:
        return tr("%1, %2 at %3, %4")
            .arg(clockText(trade.time, m_locale), formatNumber(trade.quantity.value(), m_locale),
                 formatNumber(trade.price.value(), m_locale),
                 trade.taker == TakerSide::Buyer        ? tr("a buyer took")
                     : trade.taker == TakerSide::Seller ? tr("a seller took")
                                                        : tr("taker not told"));
    case NumberRole:
        return index.column() != Time;
    case InkRole:
        if (index.column() == Paid && trade.taker != TakerSide::Unknown) {
            return static_cast<int>(trade.taker == TakerSide::Buyer ? ColorRole::Up : ColorRole::Down);
        }
        return index.column() == Time ? QVariant(static_cast<int>(ColorRole::TextSecondary)) : QVariant();
    default:
        return {};
    }
}

QVariant TapeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((section == Time ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == Time ? tr("Time, UTC") : section == Paid ? tr("Price") : tr("Quantity");
}

DepthPanel::DepthPanel(QWidget* parent)
    : QWidget(parent)
    , m_ladder(new LadderModel(this))
    , m_tape(new TapeModel(this))
    , m_ladderTable(new DeskTable(m_ladder, tr("Order book"), this))
    , m_tapeTable(new DeskTable(m_tape, tr("Trades"), this))
    , m_spread(new FigureRow(tr("Spread"), this))
{
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_ladderTable);
    split->addWidget(m_tapeTable);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(split, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(theme().space(3), theme().space(1), theme().space(3), theme().space(1));
    row->addWidget(m_spread);
    column->addLayout(row);
    m_ladderTable->setStretchColumn(LadderModel::Level);
    m_tapeTable->setStretchColumn(TapeModel::Paid);
    m_ladderTable->setEmptyText(
        {tr("No order book"),
         tr("This feed has none for the symbol, or it waits for a sound one. A book that may be "
            "wrong is never shown."),
         {},
         u"columns"_s});
    m_tapeTable->setEmptyText({tr("No trades yet"), tr("Public trades stand here as they come."), {}, u"activity"_s});
    const auto choose = [this](const QModelIndex& index) {
        if (const auto price = m_ladder->priceAt(index)) {
            Q_EMIT priceChosen(*price);
        }
    };
    connect(m_ladderTable->table(), &QTableView::doubleClicked, this, choose);
    connect(m_ladderTable, &DeskTable::menuWanted, this,
            [choose](const QModelIndex& index, const QPoint&) { choose(index); });
    clear();
}

void DepthPanel::setBook(const BookView& book, const FeedState& feed)
{
    const bool isStale = feed.phase == FeedPhase::Stale;
    m_ladder->setBook(isStale ? BookView() : book); // never shown stale
    const bool has = !isStale && !book.bids.empty() && !book.asks.empty();
    const auto spread = has ? Decimal::subtract(book.asks.front().price.value(), book.bids.front().price.value())
                            : Result<Decimal>(Error{});
    m_spread->setFigure(spread ? formatNumber(*spread, locale()) : QString(QChar(0x2013)));
    if (has && !m_isCentred) {
        m_isCentred = true; // the best prices in the middle, once; then the hand of the user decides
        m_ladderTable->table()->scrollTo(m_ladder->index(m_ladder->askRows(), 0), QAbstractItemView::PositionAtCenter);
    }
}

void DepthPanel::setTrades(const std::vector<PublicTrade>& trades, int added)
{
    m_tape->setTrades(trades, added);
}

void DepthPanel::clear()
{
    m_isCentred = false;
    m_ladder->setBook({});
    m_tape->setTrades({}, -1);
    m_spread->setFigure(QChar(0x2013), ColorRole::TextSecondary);
}

} // namespace elite
