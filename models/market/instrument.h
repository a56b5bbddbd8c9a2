// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/base/short_text.h"
#include "models/base/units.h"

#include <compare>
#include <cstdint>

namespace elite {

using VenueId = ShortText<23>; // "kraken", "coinbase_exchange", "synthetic"
using Symbol = ShortText<31>; // The venue's own name on its stream: "BTC/USD", "BTCUSDT".

struct InstrumentId
{
    VenueId venue;
    Symbol symbol;

    friend constexpr bool operator==(const InstrumentId&, const InstrumentId&) = default;
    friend constexpr std::strong_ordering operator<=>(const InstrumentId&, const InstrumentId&) = default;
    QString toString() const { return venue.toString() + u':' + symbol.toString(); }
};

enum class TradingStatus : std::uint8_t {
    Unknown,
    Trading,
    PostOnly,
    LimitOnly,
    CancelOnly,
    ReduceOnly,
    Halted, // For a while: auction, maintenance, suspension.
    Closed, // Delisted or not yet listed.
};

/// What one market is and which prices and sizes it takes, as its venue says. Checked by `checkInstrument`; made once
/// per day and venue, so its text fields may allocate.
struct Instrument
{
    InstrumentId id;
    Symbol restName; // The name that REST calls use, where it differs ("XXBTZUSD").
    Currency base; // What is bought, in the usual spelling: BTC, also where the venue says XBT.
    Currency counter; // What it is paid with.
    Decimal tickSize; // Prices are whole multiples of it.
    Decimal lotSize; // Quantities are whole multiples of it.
    Decimal minQuantity;
    Decimal maxQuantity; // 0: the venue names none.
    Decimal minNotional; // In the counter currency; 0: the venue names none.
    TradingStatus status = TradingStatus::Unknown;

    friend bool operator==(const Instrument&, const Instrument&) = default;
};

/// Has names, two different currencies, positive steps and limits that do not contradict each other.
Done checkInstrument(const Instrument& instrument);

/// Exact: off-tick prices and off-lot quantities are an error, never rounded.
Result<Ticks> toTicks(const Instrument& instrument, Price price);
Result<Lots> toLots(const Instrument& instrument, Quantity quantity);
/// For prices that a program computed. The caller says which way is safe for the order at hand.
Result<Ticks> toTicks(const Instrument& instrument, Price price, Rounding rounding);
Result<Lots> toLots(const Instrument& instrument, Quantity quantity, Rounding rounding);
Result<Price> toPrice(const Instrument& instrument, Ticks ticks);
Result<Quantity> toQuantity(const Instrument& instrument, Lots lots);

/// Price times quantity in the counter currency, rounded to 1e-8.
Result<Money> notional(const Instrument& instrument, Price price, Quantity quantity, Rounding rounding);

} // namespace elite
