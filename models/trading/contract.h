// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/money.h"
#include "models/base/timestamp.h"
#include "models/base/units.h"

#include <optional>
#include <vector>

namespace elite {

enum class Side : std::uint8_t { Buy, Sell };

constexpr Side opposite(Side side)
{
    return side == Side::Buy ? Side::Sell : Side::Buy;
}
constexpr std::int64_t signOf(Side side)
{
    return side == Side::Buy ? 1 : -1;
}

/// One step of a maintenance table: from `floor` of notional on, the rate in 1e-8 and the amount that keeps the
/// requirement continuous (filled by prepared()).
struct MarginTier
{
    Cash floor;
    std::int64_t rateE8 = 0;
    Cash amount;
};

/// What the engine must know of an instrument: steps, limits, fees. Fee tables and tiers change, so they are data.
struct Contract
{
    Currency base;
    Currency quote;
    Decimal tickSize = Decimal::fromInteger(1);
    Decimal lotSize = Decimal::fromInteger(1);
    std::int64_t multiplier = 1;
    Lots minQuantity{1};
    Cash minNotional;
    std::int64_t collarBp = 0; // How far a price may be from the market; 0: no collar.
    std::int64_t makerFeeE8 = 100'000; // 0.10 %
    std::int64_t takerFeeE8 = 100'000;
    Ticks halfSpread{1}; // For feeds that have no quotes.
    Duration sessionOpen{}; // Within the UTC day; equal to sessionClose: never closed.
    Duration sessionClose{};
    std::vector<MarginTier> maintenance; // Ascending floors; empty: no liquidation.

    // One tick of one lot is worth valueUp / valueDown units of Cash; prepared() fills them.
    std::int64_t valueUp = 1;
    std::int64_t valueDown = 1;
    std::int64_t plainLimit = 0; // Ticks times lots up to this need no 128 bits; 0 when valueDown is not 1.
};

/// Checks a contract and fills the derived fields.
Result<Contract> prepared(Contract contract);

std::optional<Cash> wideNotionalOf(const Contract& contract, Ticks price, Lots quantity);

/// Half-even; nothing on overflow. Negative lots give a negative amount.
inline std::optional<Cash> notionalOf(const Contract& contract, Ticks price, Lots quantity)
{
    constexpr std::int64_t small = INT32_MAX;
    if (price.value <= small && price.value >= -small && quantity.value <= small && quantity.value >= -small) {
        const std::int64_t product = price.value * quantity.value;
        if (product < contract.plainLimit && product > -contract.plainLimit) {
            return Cash(product * contract.valueUp);
        }
    }
    return wideNotionalOf(contract, price, quantity);
}
/// Rounded up at 1e-8, so that friction is never understated.
std::optional<Cash> feeOf(Cash notional, std::int64_t rateE8);
/// price * (1 +- slip): a buy rounds up, a sell down to the tick. `centiBp` in hundredths of a basis point.
std::optional<Ticks> slippedPrice(Ticks price, Side side, std::int64_t centiBp);
/// Price of one lot that makes `amount` for `quantity`; towards plus or minus infinity.
std::optional<Ticks> priceFor(const Contract& contract, Cash amount, Lots quantity, Rounding rounding);

bool isSessionOpen(const Contract& contract, Timestamp time);
/// The first session end after `time`: where a DAY order stops living. Midnight UTC when the session never closes.
Timestamp sessionEndAfter(const Contract& contract, Timestamp time);

} // namespace elite
