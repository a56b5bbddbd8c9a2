// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/follow.h"

#include <algorithm>

namespace elite {

namespace {

constexpr int kShareScale = 12;
constexpr int kScale = 8; // Of quantities.

Decimal wholeLots(const Instrument& instrument, Decimal quantity)
{
    if (!instrument.lotSize.isPositive() || !quantity.isPositive()) {
        return {};
    }
    const auto count = Decimal::divide(quantity, instrument.lotSize, 0, Rounding::Floor);
    const auto whole = count ? Decimal::multiply(*count, instrument.lotSize, kScale, Rounding::Floor) : count;
    return whole ? whole->trimmed() : Decimal();
}

Decimal anOrder(const Instrument& instrument, Decimal quantity)
{
    const Decimal whole = wholeLots(instrument, quantity);
    return whole < instrument.minQuantity ? Decimal() : whole;
}

} // namespace

Decimal followedBuy(const Instrument& instrument, Lots lots, Cash start, const LiveLimits& limits)
{
    const auto asked = toQuantity(instrument, lots);
    if (!asked || start.value <= 0 || limits.cap.value <= 0 || limits.sizePercent <= 0) {
        return {};
    }
    const Cash money = std::min(limits.cap, start); // A larger cap is no leave to bet more than was judged.
    const auto share = Decimal::divide(toDecimal(money), toDecimal(start), kShareScale, Rounding::Floor);
    const auto scaled = share ? Decimal::multiply(asked->value(), *share, kScale, Rounding::Floor) : share;
    const auto sized = scaled
        ? Decimal::multiply(*scaled, *Decimal::fromParts(std::min(limits.sizePercent, 100), 2), kScale, Rounding::Floor)
        : scaled;
    return sized ? anOrder(instrument, *sized) : Decimal();
}

Decimal followedRest(const Instrument& instrument, Decimal held, std::int64_t before, std::int64_t closed)
{
    if (before <= closed || closed < 0 || !held.isPositive()) {
        return {};
    }
    const auto left = Decimal::fromParts(before - closed, 0);
    const auto all = Decimal::fromParts(before, 0);
    const auto share = left && all ? Decimal::divide(*left, *all, kShareScale, Rounding::Floor) : all;
    const auto rest = share ? Decimal::multiply(held, *share, kScale, Rounding::Floor) : share;
    return rest ? wholeLots(instrument, *rest) : Decimal();
}

Decimal followedSale(const Instrument& instrument, Decimal held, Decimal selling, Decimal free, Decimal wanted)
{
    const auto working = Decimal::add(selling, wanted);
    const auto excess = working ? Decimal::subtract(held, *working) : working;
    return excess ? anOrder(instrument, std::min(*excess, free)) : Decimal();
}

} // namespace elite
