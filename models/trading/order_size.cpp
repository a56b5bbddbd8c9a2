// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/order_size.h"

#include "models/trading/steps.h"

namespace elite {

namespace {

constexpr std::int64_t kMostLots = std::int64_t(1) << 53;

/// The most lots up to `most` for which `fits` holds; it must hold for fewer whenever it holds for more.
template <class Fits> Lots mostLots(std::int64_t most, const Fits& fits)
{
    std::int64_t good = 0;
    std::int64_t bad = most + 1;
    while (bad - good > 1) {
        const std::int64_t middle = good + (bad - good) / 2;
        (fits(Lots(middle)) ? good : bad) = middle;
    }
    return Lots(good);
}

std::optional<Cash> shareOf(Cash equity, Decimal percent)
{
    // Rounded down: a risk is never more than was said.
    const auto share = Decimal::multiply(toDecimal(equity), percent, kCashScale, Rounding::Down);
    const auto part = share ? Decimal::divide(*share, Decimal::fromInteger(100), kCashScale, Rounding::Down) : share;
    return part ? cashFrom(*part, Rounding::Down) : std::nullopt;
}

SizeResult issue(SizeIssue why, Cash budget = {})
{
    SizeResult out;
    out.issue = why;
    out.budget = budget;
    return out;
}

} // namespace

PlanCosts planCosts(const Contract& contract, OrderType type, bool rests)
{
    const bool isLimit = type == OrderType::Limit || type == OrderType::StopLimit;
    return {isLimit && rests ? contract.makerFeeE8 : contract.takerFeeE8, contract.takerFeeE8,
            isLimit ? 0 : kWorstSlipCentiBp, kWorstSlipCentiBp};
}

std::optional<Cash> planResult(const Contract& contract, Side side, Ticks entry, Ticks exit, Lots quantity,
                               const PlanCosts& costs)
{
    const auto in = slippedPrice(entry, side, costs.entrySlipCentiBp);
    const auto out = slippedPrice(exit, opposite(side), costs.exitSlipCentiBp);
    const auto paid = in ? notionalOf(contract, *in, quantity) : std::nullopt;
    const auto got = out ? notionalOf(contract, *out, quantity) : std::nullopt;
    const auto entryFee = paid ? feeOf(*paid, costs.entryFeeE8) : std::nullopt;
    const auto exitFee = got ? feeOf(*got, costs.exitFeeE8) : std::nullopt;
    const auto fees = entryFee && exitFee ? checkedAdd(*entryFee, *exitFee) : std::nullopt;
    const auto gross = !fees ? std::nullopt : side == Side::Buy ? checkedSub(*got, *paid) : checkedSub(*paid, *got);
    return gross ? checkedSub(*gross, *fees) : std::nullopt;
}

SizeResult sizeOf(const Contract& contract, const SizeQuery& query)
{
    if (!query.typed.isPositive()) {
        return issue(SizeIssue::NotPositive);
    }
    const bool needsEquity = query.by == SizeBy::Risk || query.by == SizeBy::EquityShare;
    if (query.entry.value <= 0) {
        return issue(SizeIssue::NoPrice);
    }
    if (query.by == SizeBy::Risk && query.stop.value <= 0) {
        return issue(SizeIssue::NoStop);
    }
    const bool hasStop = query.stop.value > 0;
    const bool isLoss = query.side == Side::Buy ? query.stop < query.entry : query.stop > query.entry;
    if (hasStop && !isLoss) {
        return issue(SizeIssue::StopOnWrongSide);
    }
    if (needsEquity && (!query.equity || query.equity->value <= 0)) {
        return issue(SizeIssue::NoEquity);
    }
    const auto lossOf = [&](Lots lots) -> std::optional<Cash> {
        const auto result = planResult(contract, query.side, query.entry, query.stop, lots, query.costs);
        return result ? checkedSub(Cash(), *result) : std::nullopt;
    };
    SizeResult out;
    if (query.by == SizeBy::Amount) {
        const auto lots = lotsOf(contract, query.typed, Rounding::Down);
        if (!lots) {
            return issue(SizeIssue::OutOfRange);
        }
        out.lots = *lots;
    } else {
        const auto budget = needsEquity ? shareOf(*query.equity, query.typed) : cashFrom(query.typed, Rounding::Down);
        if (!budget) {
            return issue(SizeIssue::OutOfRange);
        }
        out.budget = *budget;
        out.lots = mostLots(kMostLots, [&](Lots lots) {
            const auto use = query.by == SizeBy::Risk ? lossOf(lots) : notionalOf(contract, query.entry, lots);
            return use && *use <= *budget;
        });
    }
    if (out.lots.value < 1) {
        return issue(SizeIssue::UnderOneLot, out.budget);
    }
    const auto notional = notionalOf(contract, query.entry, out.lots);
    if (!notional) {
        return issue(SizeIssue::OutOfRange);
    }
    out.notional = *notional;
    if (query.by == SizeBy::Amount) {
        out.budget = *notional;
    }
    if (hasStop) {
        out.risk = lossOf(out.lots);
    }
    return out;
}

std::optional<double> rMultiple(Cash result, std::optional<Cash> risk)
{
    if (!risk || risk->value <= 0) {
        return std::nullopt;
    }
    return static_cast<double>(result.value) / static_cast<double>(risk->value);
}

} // namespace elite
