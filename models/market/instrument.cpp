// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/instrument.h"

namespace elite {

namespace {

Error invalid(const char* what)
{
    return {ErrorCode::InvalidInput, QString::fromLatin1(what)};
}

Result<std::int64_t> exactSteps(Decimal value, Decimal step)
{
    if (!value.isMultipleOf(step)) {
        return invalid("not a whole number of the instrument's steps");
    }
    return value.inSteps(step, Rounding::Down);
}

template <class Unit> Result<Unit> wrapped(const Result<std::int64_t>& steps)
{
    return steps ? Result<Unit>(Unit(*steps)) : Result<Unit>(steps.error());
}

template <class Kind> Result<Kind> timesStep(std::int64_t steps, Decimal step)
{
    const auto mantissa = checkedMul(steps, step.mantissa());
    if (!mantissa) {
        return Error{ErrorCode::OutOfRange, QStringLiteral("too many steps")};
    }
    const auto value = Decimal::fromParts(*mantissa, step.scale());
    return value ? Result<Kind>(Kind(*value)) : Result<Kind>(value.error());
}

} // namespace

Done checkInstrument(const Instrument& instrument)
{
    if (instrument.id.venue.isEmpty() || instrument.id.symbol.isEmpty()) {
        return invalid("an instrument without a name");
    }
    if (instrument.base.isEmpty() || instrument.counter.isEmpty() || instrument.base == instrument.counter) {
        return invalid("an instrument needs two different currencies");
    }
    if (!instrument.tickSize.isPositive() || !instrument.lotSize.isPositive()) {
        return invalid("price and quantity steps must be positive");
    }
    if (instrument.minQuantity.isNegative() || instrument.maxQuantity.isNegative()
        || instrument.minNotional.isNegative()) {
        return invalid("a limit is negative");
    }
    if (instrument.maxQuantity.isPositive() && instrument.maxQuantity < instrument.minQuantity) {
        return invalid("the largest quantity is below the smallest");
    }
    return {};
}

Result<Ticks> toTicks(const Instrument& instrument, Price price)
{
    return wrapped<Ticks>(exactSteps(price.value(), instrument.tickSize));
}

Result<Lots> toLots(const Instrument& instrument, Quantity quantity)
{
    return wrapped<Lots>(exactSteps(quantity.value(), instrument.lotSize));
}

Result<Ticks> toTicks(const Instrument& instrument, Price price, Rounding rounding)
{
    return wrapped<Ticks>(price.value().inSteps(instrument.tickSize, rounding));
}

Result<Lots> toLots(const Instrument& instrument, Quantity quantity, Rounding rounding)
{
    return wrapped<Lots>(quantity.value().inSteps(instrument.lotSize, rounding));
}

Result<Price> toPrice(const Instrument& instrument, Ticks ticks)
{
    return timesStep<Price>(ticks.value, instrument.tickSize);
}

Result<Quantity> toQuantity(const Instrument& instrument, Lots lots)
{
    return timesStep<Quantity>(lots.value, instrument.lotSize);
}

Result<Money> notional(const Instrument& instrument, Price price, Quantity quantity, Rounding rounding)
{
    const auto amount = Decimal::multiply(price.value(), quantity.value(), kCashScale, rounding);
    return amount ? Result<Money>(Money(*amount, instrument.counter)) : Result<Money>(amount.error());
}

} // namespace elite
