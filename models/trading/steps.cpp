// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/steps.h"

namespace elite {

namespace {

std::optional<Decimal> times(Decimal step, std::int64_t count)
{
    const auto mantissa = checkedMul(step.mantissa(), count);
    const auto value = mantissa ? Decimal::fromParts(*mantissa, step.scale()) : Result<Decimal>(Error{});
    return value ? std::optional<Decimal>(*value) : std::nullopt;
}

std::optional<std::int64_t> inSteps(Decimal value, Decimal step, Rounding rounding)
{
    const auto count = value.inSteps(step, rounding);
    return count ? std::optional<std::int64_t>(*count) : std::nullopt;
}

} // namespace

std::optional<Decimal> priceOf(const Contract& contract, Ticks ticks)
{
    return times(contract.tickSize, ticks.value);
}

std::optional<Decimal> quantityOf(const Contract& contract, Lots lots)
{
    return times(contract.lotSize, lots.value);
}

std::optional<Ticks> ticksOf(const Contract& contract, Decimal price)
{
    return price.isMultipleOf(contract.tickSize) ? ticksOf(contract, price, Rounding::Down) : std::nullopt;
}

std::optional<Lots> lotsOf(const Contract& contract, Decimal quantity)
{
    return quantity.isMultipleOf(contract.lotSize) ? lotsOf(contract, quantity, Rounding::Down) : std::nullopt;
}

std::optional<Ticks> ticksOf(const Contract& contract, Decimal price, Rounding rounding)
{
    const auto count = inSteps(price, contract.tickSize, rounding);
    return count ? std::optional<Ticks>(Ticks(*count)) : std::nullopt;
}

std::optional<Lots> lotsOf(const Contract& contract, Decimal quantity, Rounding rounding)
{
    const auto count = inSteps(quantity, contract.lotSize, rounding);
    return count ? std::optional<Lots>(Lots(*count)) : std::nullopt;
}

} // namespace elite
