// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/contract.h"

#include <optional>

// Between the engine's whole steps and the decimals that people read and type.

namespace elite {

/// With the decimals of the tick size: 964123 ticks of 0.1 are 96412.3. Nothing when it does not fit.
std::optional<Decimal> priceOf(const Contract& contract, Ticks ticks);
std::optional<Decimal> quantityOf(const Contract& contract, Lots lots);

/// Exact: a price between two ticks gives nothing.
std::optional<Ticks> ticksOf(const Contract& contract, Decimal price);
std::optional<Lots> lotsOf(const Contract& contract, Decimal quantity);
std::optional<Ticks> ticksOf(const Contract& contract, Decimal price, Rounding rounding);
std::optional<Lots> lotsOf(const Contract& contract, Decimal quantity, Rounding rounding);

} // namespace elite
