// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/orders/order_line.h"

#include <cmath>

namespace elite::chart {

namespace {

constexpr int kMoneyScale = 8;
constexpr int kRScale = 2;

} // namespace

LineFigures figuresAt(const OrderLine& line, Decimal price)
{
    LineFigures figures;
    if (line.kind == OrderLineKind::Position && line.result && price == line.price) {
        figures.money = *line.result;
    } else {
        const auto move = line.isLong ? Decimal::subtract(price, line.entry) : Decimal::subtract(line.entry, price);
        const auto gross = move ? Decimal::multiply(*move, line.quantity, kMoneyScale, Rounding::HalfEven)
                                : Result<Decimal>(Error{});
        const auto net = gross ? Decimal::subtract(*gross, line.costs) : Result<Decimal>(Error{});
        if (net) {
            figures.money = *net;
        }
    }
    if (figures.money && line.risk && line.risk->isPositive()) {
        const auto r = Decimal::divide(*figures.money, *line.risk, kRScale, Rounding::HalfEven);
        if (r) {
            figures.r = *r;
        }
    }
    return figures;
}

std::optional<Decimal> tickNearest(double price, Decimal tick)
{
    const double steps = std::round(price / tick.toDouble());
    if (!tick.isPositive() || !(steps >= 1) || steps > 9e15) {
        return std::nullopt;
    }
    const auto exact = Decimal::fromParts(static_cast<std::int64_t>(steps), 0);
    const auto nearest
        = exact ? Decimal::multiply(*exact, tick, tick.scale(), Rounding::HalfEven) : Result<Decimal>(Error{});
    return nearest ? std::optional(*nearest) : std::nullopt;
}

std::optional<Decimal> ticksFrom(Decimal price, Decimal tick, std::int64_t steps)
{
    const auto count = Decimal::fromParts(steps, 0);
    const auto move
        = count ? Decimal::multiply(*count, tick, tick.scale(), Rounding::HalfEven) : Result<Decimal>(Error{});
    const auto sum = move ? Decimal::add(price, *move) : Result<Decimal>(Error{});
    return sum && *sum >= tick ? std::optional(*sum) : std::nullopt;
}

} // namespace elite::chart
