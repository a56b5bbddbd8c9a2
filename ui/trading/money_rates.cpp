// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/money_rates.h"

#include <algorithm>

namespace elite {

namespace {

std::optional<Decimal> middleOf(const Quote& quote)
{
    if (!quote.bid.isPositive() || !quote.ask.isPositive()) {
        return std::nullopt;
    }
    const auto sum = Decimal::add(quote.bid.value(), quote.ask.value());
    const auto half = sum ? Decimal::divide(*sum, Decimal::fromInteger(2), 10, Rounding::HalfEven) : sum;
    return half ? std::optional(*half) : std::nullopt;
}

std::optional<Cash> rounded(const Result<Decimal>& value)
{
    return value ? cashFrom(*value, Rounding::Down) : std::nullopt;
}

} // namespace

std::optional<Cash> converted(Cash amount, const Currency& from, const Currency& to,
                              const std::vector<MarketRow>& rates)
{
    if (from == to) {
        return amount;
    }
    for (const MarketRow& row : rates) {
        const bool isStraight = row.instrument.base == from && row.instrument.counter == to;
        const bool isInverse = row.instrument.base == to && row.instrument.counter == from;
        const auto rate = isStraight || isInverse ? middleOf(row.quote) : std::nullopt;
        if (rate) {
            return rounded(isStraight ? Decimal::multiply(toDecimal(amount), *rate, kCashScale, Rounding::Down)
                                      : Decimal::divide(toDecimal(amount), *rate, kCashScale, Rounding::Down));
        }
    }
    return std::nullopt;
}

std::optional<Cash> equityIn(const Desk& desk, const Currency& currency, const std::vector<MarketRow>& rates)
{
    return desk.value ? converted(desk.value->equity, desk.account.currency, currency, rates) : std::nullopt;
}

std::optional<InstrumentIndex> indexOf(const Desk& desk, const InstrumentId& id)
{
    const auto found = std::find_if(desk.instruments.begin(), desk.instruments.end(),
                                    [&id](const Instrument& one) { return one.id == id; });
    return found == desk.instruments.end()
        ? std::nullopt
        : std::optional(static_cast<InstrumentIndex>(found - desk.instruments.begin()));
}

const Contract* contractOf(const Desk& desk, InstrumentIndex index)
{
    return desk.contracts && index < desk.contracts->size() ? &(*desk.contracts)[index] : nullptr;
}

} // namespace elite
