// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/position_model.h"

#include "models/trading/order_size.h"
#include "models/trading/steps.h"
#include "ui/bots/bot_texts.h"
#include "ui/trading/desk_cells.h"
#include "ui/trading/desk_names.h"
#include "ui/trading/desk_words.h"
#include "ui/trading/money_rates.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

ColorRole resultInk(std::int64_t value)
{
    return value < 0 ? ColorRole::Down : value > 0 ? ColorRole::Up : ColorRole::TextPrimary;
}

} // namespace

void PositionModel::setDesk(const std::shared_ptr<const Desk>& desk)
{
    const bool isRenamed = m_desk && desk && !haveSameNames(*m_desk, *desk); // A blind drill begins or ends.
    m_desk = desk;
    replaceRows(desk ? desk->positions : std::vector<PositionRow>());
    if (isRenamed) {
        renameRows();
    }
}

const Contract* PositionModel::contract(const PositionRow& row) const
{
    return m_desk ? contractOf(*m_desk, row.instrument) : nullptr;
}

bool PositionModel::isSameRow(const PositionRow& a, const PositionRow& b) const
{
    return a.account == b.account && a.instrument == b.instrument && a.key == b.key;
}

bool PositionModel::looksSame(const PositionRow& a, const PositionRow& b) const
{
    return a.side == b.side && a.quantity == b.quantity && a.entry == b.entry && a.worth == b.worth && a.stop == b.stop
        && a.target == b.target && a.result == b.result && a.risk == b.risk;
}

int PositionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QString PositionModel::text(const PositionRow& row, int column) const
{
    const Contract* c = contract(row);
    if (!c) {
        return {};
    }
    switch (column) {
    case Symbol:
        return symbolName(m_desk->instruments[row.instrument]);
    case Position:
        return (row.side == Side::Buy ? u"\u25B2 "_s : u"\u25BC "_s) + positionText(row.side);
    case Trader:
        return traderText(traderOf(*m_desk, row.account));
    case Amount:
        return quantityText(*c, row.quantity, m_locale);
    case Entry:
        return priceText(*c, row.entry, m_locale);
    case Last:
        return row.worth.isZero() ? QString(QChar(0x2013)) : priceText(*c, row.worth, m_locale);
    case Stop:
        return row.stop.isZero() ? tr("none") : priceText(*c, row.stop, m_locale);
    case Target:
        return row.target.isZero() ? tr("none") : priceText(*c, row.target, m_locale);
    case R: {
        const auto r = rMultiple(row.result, row.risk);
        return r ? rText(*r, m_locale) : tr("no stop");
    }
    case Result:
        return cashText(row.result, c->quote, m_locale, Sign::Always);
    case Percent:
        return shareText(row.percent / 100, 2, m_locale, Sign::Always);
    default:
        return {};
    }
}

QVariant PositionModel::data(const QModelIndex& index, int role) const
{
    const PositionRow* row = at(index);
    const Contract* c = row ? contract(*row) : nullptr;
    if (!c) {
        return {};
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::AccessibleTextRole:
        return column == Symbol ? sentence(*row) : text(*row, column);
    case NumberRole:
        return column >= Amount && column <= Percent;
    case StrongRole:
        return column == Symbol || column == Position || column == R || column == Result;
    case InkRole:
        if (column == Position) {
            return static_cast<int>(row->side == Side::Buy ? ColorRole::Up : ColorRole::Down);
        }
        if (column == Trader || (column == R && !row->risk)) {
            return static_cast<int>(ColorRole::TextSecondary);
        }
        if (column == R || column == Result || column == Percent) {
            return static_cast<int>(resultInk(row->result.value));
        }
        if ((column == Stop && row->stop.isZero()) || (column == Target && row->target.isZero())) {
            return static_cast<int>(ColorRole::TextSecondary);
        }
        return {};
    case RRole:
        if (const auto r = column == R ? rMultiple(row->result, row->risk) : std::nullopt) {
            return *r;
        }
        return {};
    case LinkRole:
        return column == Actions ? tr("Close") : QVariant();
    case EditIconRole:
        return column == Actions && row->account == 0;
    case LevelRole:
        if (column == Stop || column == Target) {
            const Ticks level = column == Stop ? row->stop : row->target;
            const auto price = priceOf(*c, level.isZero() ? row->worth : level);
            return price ? QString::fromLatin1(price->toText()) : QString();
        }
        return {};
    case UnitRole:
        return c->quote.toString();
    case Qt::ToolTipRole:
        if ((column == Stop || column == Target) && row->account == 0) {
            return tr("Double click or F2 to change, empty to take it away");
        }
        if (column == Last) {
            return tr("What it would be closed at now");
        }
        if (column == R || column == Result) {
            return tr("After fees paid and the estimated cost of closing now");
        }
        return {};
    default:
        return {};
    }
}

QVariant PositionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section >= Amount && section <= Percent;
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Symbol:
        return tr("Symbol");
    case Position:
        return tr("Side");
    case Trader:
        return tr("Trader");
    case Amount:
        return tr("Quantity");
    case Entry:
        return tr("Entry");
    case Last:
        return tr("Last");
    case Stop:
        return tr("Stop");
    case Target:
        return tr("Target");
    case R:
        return tr("R", "multiple of the risk");
    case Result:
        return tr("P/L");
    case Percent:
        return tr("P/L %");
    default:
        return {};
    }
}

Qt::ItemFlags PositionModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const PositionRow* row = at(index);
    const bool isLevel = (index.column() == Stop || index.column() == Target) && row && row->account == 0;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isLevel ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QString PositionModel::sentence(const PositionRow& row) const
{
    const Contract* c = contract(row);
    if (!c) {
        return {};
    }
    return tr("%1, %2 %3, entered at %4, now %5, stop %6, target %7, result %8, %9")
        .arg(text(row, Symbol), positionText(row.side), amountText(*c, row.quantity, m_locale), text(row, Entry),
             text(row, Last), text(row, Stop), text(row, Target), text(row, Result), text(row, R));
}

} // namespace elite
