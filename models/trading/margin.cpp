// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/margin.h"

namespace elite {

namespace {

constexpr std::int64_t kOne = 100'000'000;

Lots sizeOf(const Position& position)
{
    return Lots(position.lots < 0 ? -position.lots : position.lots);
}

const MarginTier& tierFor(const Contract& contract, Cash notional)
{
    std::size_t found = 0;
    for (std::size_t i = 1; i < contract.maintenance.size() && notional >= contract.maintenance[i].floor; ++i) {
        found = i;
    }
    return contract.maintenance[found];
}

} // namespace

std::optional<Ticks> liquidationPrice(const Contract& contract, const Position& position)
{
    if (contract.maintenance.empty() || position.lots == 0) {
        return std::nullopt;
    }
    const bool isLong = position.lots > 0;
    const Rounding rounding = isLong ? Rounding::Ceiling : Rounding::Floor;
    const MarginTier& tier = tierFor(contract, position.cost);
    const auto buffer = checkedAdd(position.margin, tier.amount);
    const auto value = !buffer ? std::nullopt
        : isLong               ? checkedSub(position.cost, *buffer)
                               : checkedAdd(position.cost, *buffer);
    if (!value || value->value <= 0) {
        return std::nullopt; // The margin covers a fall to zero.
    }
    // value / (1 -+ rate), then per lot: rounding the same way twice equals rounding once.
    const auto atPrice = mulDiv(*value, kOne, isLong ? kOne - tier.rateE8 : kOne + tier.rateE8, rounding);
    return atPrice ? priceFor(contract, *atPrice, sizeOf(position), rounding) : std::nullopt;
}

std::optional<Ticks> bankruptcyPrice(const Contract& contract, const Position& position)
{
    const bool isLong = position.lots > 0;
    const auto value = isLong ? checkedSub(position.cost, position.margin) : checkedAdd(position.cost, position.margin);
    if (!value) {
        return std::nullopt;
    }
    const Cash floor(value->value < 0 ? 0 : value->value);
    return priceFor(contract, floor, sizeOf(position), isLong ? Rounding::Ceiling : Rounding::Floor);
}

std::optional<Cash> fundingOf(const Contract& contract, const Position& position, Ticks mark, std::int64_t rateE8)
{
    const auto notional = notionalOf(contract, mark, Lots(position.lots));
    return notional ? mulDiv(*notional, -rateE8, kOne, Rounding::HalfEven) : std::nullopt;
}

} // namespace elite
