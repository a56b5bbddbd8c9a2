// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/wide_int.h"
#include "models/market/instrument.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace elite {

/// How the numbers of one instrument are written for now: value = steps * 10^zeros at `scale`. Writer and reader learn
/// it from the same numbers: one that does not fit is written out, and two of another scale in a row change the form.
struct TapeNumberForm
{
    std::int8_t scale = 0;
    std::int8_t zeros = 0; // Venues write 61250.10000000 for a price on a tick of 0.01.
    std::int8_t unit = 0; // Scale of the tick or lot.
    std::int8_t zeroScale = 0; // "Not told" has none; a venue may remove a level with 0.00000000.
    std::int8_t candidate = -1;

    std::optional<std::int64_t> steps(Decimal value) const
    {
        if (value.isZero()) {
            return value.scale() == zeroScale ? std::optional<std::int64_t>(0) : std::nullopt;
        }
        const auto divisor = static_cast<std::int64_t>(kPowersOfTen[static_cast<std::uint8_t>(zeros)]);
        if (value.scale() != scale || (zeros != 0 && value.mantissa() % divisor != 0)) {
            return std::nullopt;
        }
        return zeros == 0 ? value.mantissa() : value.mantissa() / divisor;
    }
    std::optional<Decimal> value(std::int64_t steps) const
    {
        if (steps == 0) {
            return Decimal::ofParts(0, zeroScale);
        }
        if (zeros == 0) {
            return Decimal::ofParts(steps, scale);
        }
        const auto mantissa
            = checkedMul(steps, static_cast<std::int64_t>(kPowersOfTen[static_cast<std::uint8_t>(zeros)]));
        return mantissa ? Decimal::ofParts(*mantissa, scale) : std::nullopt;
    }
    /// A number that was written out. The steps it has now, if any.
    std::optional<std::int64_t> learn(Decimal value)
    {
        if (value.isZero()) {
            zeroScale = static_cast<std::int8_t>(value.scale());
            return 0;
        }
        if (const auto fitting = steps(value)) {
            candidate = -1;
            return fitting;
        }
        if (candidate != value.scale()) {
            candidate = static_cast<std::int8_t>(value.scale());
            return std::nullopt;
        }
        candidate = -1;
        scale = static_cast<std::int8_t>(value.scale());
        zeros = static_cast<std::int8_t>(scale > unit ? scale - unit : 0);
        if (!steps(value)) {
            zeros = 0;
        }
        return steps(value);
    }
};

/// What the next event of a block is written against. Each block starts with a fresh one.
struct TapeState
{
    struct Market
    {
        TapeNumberForm price;
        TapeNumberForm quantity;
        std::int64_t last = 0; // Price, in steps of its form.
        std::uint64_t tradeId = 0;
        std::uint64_t bookId = 0;
        std::array<std::int64_t, 4> quote{}; // Bid, ask and their sizes in steps; zeros once a number was written out.
    };

    std::int64_t micros = 0; // Of the event before.
    std::uint16_t instrument = 0; // Of the event before.
    std::vector<Market> markets;

    void reset(const std::vector<Instrument>& instruments, Timestamp time)
    {
        micros = toMicros(time);
        instrument = 0;
        markets.assign(instruments.size(), {});
        for (std::size_t i = 0; i < instruments.size(); ++i) {
            const auto form = [](Decimal step) {
                const auto scale = static_cast<std::int8_t>(step.trimmed().scale());
                return TapeNumberForm{scale, 0, scale, 0, -1};
            };
            markets[i].price = form(instruments[i].tickSize);
            markets[i].quantity = form(instruments[i].lotSize);
        }
    }
};

} // namespace elite
