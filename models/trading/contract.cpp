// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/contract.h"

namespace elite {

namespace {

Error bad(const char* what)
{
    return {ErrorCode::InvalidInput, QString::fromLatin1(what)};
}

std::optional<std::int64_t> timesPowerOfTen(std::int64_t value, int digits)
{
    if (digits < 0 || digits > 18) {
        return std::nullopt;
    }
    return checkedMul(value, static_cast<std::int64_t>(kPowersOfTen[static_cast<std::size_t>(digits)]));
}

bool fillTierAmounts(std::vector<MarginTier>& tiers)
{
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const bool isOrdered = i == 0 ? tiers[0].floor.value == 0 : tiers[i].floor > tiers[i - 1].floor;
        if (!isOrdered || tiers[i].rateE8 <= 0 || tiers[i].rateE8 >= 100'000'000) {
            return false;
        }
        tiers[i].amount = Cash();
        if (i > 0) {
            const auto step
                = mulDiv(tiers[i].floor, tiers[i].rateE8 - tiers[i - 1].rateE8, 100'000'000, Rounding::HalfEven);
            const auto sum = step ? checkedAdd(*step, tiers[i - 1].amount) : std::nullopt;
            if (!sum) {
                return false;
            }
            tiers[i].amount = *sum;
        }
    }
    return true;
}

constexpr Duration kDay = std::chrono::hours(24);

} // namespace

Result<Contract> prepared(Contract contract)
{
    if (!contract.tickSize.isPositive() || !contract.lotSize.isPositive() || contract.multiplier <= 0) {
        return bad("tick size, lot size and multiplier must be positive");
    }
    if (contract.makerFeeE8 < 0 || contract.takerFeeE8 < 0 || contract.takerFeeE8 >= 100'000'000
        || contract.halfSpread.value < 1 || contract.minQuantity.value < 1 || contract.collarBp < 0) {
        return bad("a fee, spread, minimum or collar is out of range");
    }
    if (contract.sessionOpen < Duration{} || contract.sessionOpen >= kDay || contract.sessionClose < Duration{}
        || contract.sessionClose > kDay) {
        return bad("session times must lie within a day");
    }
    const auto steps = checkedMul(contract.tickSize.mantissa(), contract.lotSize.mantissa());
    const auto whole = steps ? checkedMul(*steps, contract.multiplier) : std::nullopt;
    const int digits = kCashScale - contract.tickSize.scale() - contract.lotSize.scale();
    const auto up = whole ? timesPowerOfTen(*whole, digits > 0 ? digits : 0) : std::nullopt;
    const auto down = timesPowerOfTen(1, digits < 0 ? -digits : 0);
    if (!up || !down || !fillTierAmounts(contract.maintenance)) {
        return bad("steps or maintenance table out of range");
    }
    contract.valueUp = *up;
    contract.valueDown = *down;
    contract.plainLimit = *down == 1 ? INT64_MAX / *up : 0;
    return contract;
}

std::optional<Cash> wideNotionalOf(const Contract& contract, Ticks price, Lots quantity)
{
    const bool isNegative = (price.value < 0) != (quantity.value < 0);
    const Wide product = multiplyWide(magnitude(price.value), magnitude(quantity.value));
    const auto up = static_cast<std::uint64_t>(contract.valueUp);
    std::optional<Wide> value = product.high == 0 ? multiplyWide(product.low, up) : multiplyWide(product, up);
    if (!value) {
        return std::nullopt;
    }
    const auto cash = contract.valueDown == 1
        ? (value->high != 0 ? std::nullopt : withSign(value->low, isNegative))
        : roundedQuotient(*value, static_cast<std::uint64_t>(contract.valueDown), isNegative, Rounding::HalfEven);
    return cash ? std::optional(Cash(*cash)) : std::nullopt;
}

std::optional<Cash> feeOf(Cash notional, std::int64_t rateE8)
{
    return mulDiv(notional, rateE8, 100'000'000, Rounding::Up);
}

std::optional<Ticks> slippedPrice(Ticks price, Side side, std::int64_t centiBp)
{
    return side == Side::Buy ? mulDiv(price, 1'000'000 + centiBp, 1'000'000, Rounding::Ceiling)
                             : mulDiv(price, 1'000'000 - centiBp, 1'000'000, Rounding::Floor);
}

std::optional<Ticks> priceFor(const Contract& contract, Cash amount, Lots quantity, Rounding rounding)
{
    const auto perTick = checkedMul(quantity.value, contract.valueUp);
    if (!perTick || *perTick == 0) {
        return std::nullopt;
    }
    const auto ticks = mulDiv(amount.value, contract.valueDown, *perTick, rounding);
    return ticks ? std::optional(Ticks(*ticks)) : std::nullopt;
}

bool isSessionOpen(const Contract& contract, Timestamp time)
{
    if (contract.sessionOpen == contract.sessionClose) {
        return true;
    }
    const Duration inDay = time - std::chrono::floor<std::chrono::days>(time);
    return contract.sessionOpen < contract.sessionClose
        ? inDay >= contract.sessionOpen && inDay < contract.sessionClose
        : inDay >= contract.sessionOpen || inDay < contract.sessionClose; // Over midnight.
}

Timestamp sessionEndAfter(const Contract& contract, Timestamp time)
{
    const Timestamp day = std::chrono::floor<std::chrono::days>(time);
    const Duration end = contract.sessionOpen == contract.sessionClose ? kDay : contract.sessionClose;
    return day + end > time ? day + end : day + end + kDay;
}

} // namespace elite
