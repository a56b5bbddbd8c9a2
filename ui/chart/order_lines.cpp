// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/order_lines.h"

#include "ui/bots/bot_texts.h"
#include "ui/trading/desk_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

bool closes(const Order& order, const PositionRow& position)
{
    return order.account == position.account && order.instrument == position.instrument
        && order.side == opposite(position.side) && (order.position == OrderId::None || order.position == position.key);
}

/// What a stop or target has from its position.
void takeFrom(chart::OrderLine& line, const PositionRow& position, const Contract& contract)
{
    line.isLong = position.side == Side::Buy;
    line.from = position.openedAt;
    line.entry = inSteps(position.entry.value, contract.tickSize).value_or(Decimal());
    const auto lots = checkedMul(position.quantity, contract.multiplier);
    line.quantity = lots ? inSteps(lots->value, contract.lotSize).value_or(Decimal()) : Decimal();
    if (position.risk) {
        line.risk = toDecimal(*position.risk);
    }
    const auto costs = checkedSub(position.unrealised, position.result);
    line.costs = costs ? toDecimal(*costs) : Decimal();
    line.currency = contract.quote.toString();
}

} // namespace

std::optional<Decimal> inSteps(std::int64_t count, Decimal step)
{
    const auto whole = Decimal::fromParts(count, 0);
    const auto value
        = whole ? Decimal::multiply(*whole, step, step.scale(), Rounding::HalfEven) : Result<Decimal>(Error{});
    return value ? std::optional(*value) : std::nullopt;
}

QString orderKey(OrderId id)
{
    return u"order-%1"_s.arg(static_cast<quint64>(id));
}

QString positionKey(const PositionRow& row)
{
    return u"position-%1-%2-%3"_s.arg(row.instrument).arg(static_cast<quint64>(row.key)).arg(row.owner);
}

/// "Grid 2: " for what a bot did; nothing for the person.
QString OrderLines::labelOf(const Words& words, const Contract& contract)
{
    const QString who = words.trader.isPerson() ? QString() : traderText(words.trader) + u": "_s;
    const QString what = words.isPosition ? positionText(words.side) : orderText(words.side, words.type);
    return who + what + u' ' + quantityText(contract, words.quantity, QLocale());
}

const OrderLines::Words& OrderLines::put(Words now, const Contract& contract)
{
    now.lotSize = contract.lotSize;
    now.base = contract.base;
    Words& kept = m_words[{now.isPosition, now.id, now.instrument, now.owner}];
    if (!kept.tellsTheSame(now)) {
        now.label = labelOf(now, contract);
        kept = std::move(now);
        ++m_wordings;
    }
    kept.round = m_round;
    return kept;
}

bool OrderLines::Words::tellsTheSame(const Words& other) const
{
    return round != 0 && trader == other.trader && side == other.side && type == other.type
        && quantity == other.quantity && lotSize == other.lotSize && base == other.base;
}

std::vector<chart::OrderLine> OrderLines::of(const Desk& desk, InstrumentIndex index)
{
    std::vector<chart::OrderLine> lines;
    const Contract& contract = (*desk.contracts)[index];
    for (const PositionRow& row : desk.positions) {
        const auto entry = inSteps(row.entry.value, contract.tickSize);
        if (row.instrument != index || !entry) {
            continue;
        }
        Words now;
        now.isPosition = true;
        now.id = static_cast<std::uint64_t>(row.key);
        now.instrument = index;
        now.owner = row.owner;
        now.trader = traderOf(desk, row.account);
        now.side = row.side;
        now.quantity = row.quantity;
        chart::OrderLine line;
        line.id = positionKey(row);
        line.kind = chart::OrderLineKind::Position;
        line.price = *entry;
        line.tick = contract.tickSize;
        line.label = put(std::move(now), contract).label;
        line.canClose = true;
        takeFrom(line, row, contract);
        line.result = toDecimal(row.result);
        lines.push_back(line);
    }
    for (const OrderRow& row : desk.orders) {
        const Order& order = row.order;
        const Ticks at = order.isStopLike() ? order.stop : order.price;
        const auto price = inSteps(at.value, contract.tickSize);
        if (order.instrument != index || at.isZero() || !price) {
            continue;
        }
        chart::OrderLine line;
        line.id = orderKey(order.id);
        line.price = *price;
        line.tick = contract.tickSize;
        line.isLong = order.side == Side::Buy;
        line.canClose = !row.isInFlight;
        line.canDrag = line.canClose && order.account == 0;
        line.currency = contract.quote.toString();
        const auto position = std::find_if(desk.positions.begin(), desk.positions.end(),
                                           [&](const PositionRow& one) { return closes(order, one); });
        if (position != desk.positions.end() && (order.isReduceOnly || order.role != OrderRole::Plain)) {
            line.kind = order.isStopLike() ? chart::OrderLineKind::Stop : chart::OrderLineKind::Target;
            line.label = order.isStopLike() ? QCoreApplication::translate("ChartOrders", "Stop")
                                            : QCoreApplication::translate("ChartOrders", "Target");
            takeFrom(line, *position, contract);
        } else {
            Words now;
            now.id = static_cast<std::uint64_t>(order.id);
            now.instrument = index;
            now.trader = traderOf(desk, order.account);
            now.side = order.side;
            now.type = order.type;
            now.quantity = order.remaining();
            line.label = put(std::move(now), contract).label;
        }
        lines.push_back(line);
    }
    return lines;
}

void OrderLines::endRound()
{
    std::erase_if(m_words, [this](const auto& one) { return one.second.round != m_round; });
    ++m_round;
}

void OrderLines::forget()
{
    m_words.clear();
}

} // namespace elite
