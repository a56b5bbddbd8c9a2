// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/json_tree.h"
#include "models/live/venue_report.h"

#include <array>
#include <span>
#include <string_view>

// What the account readers of all venues share.

namespace elite::account {

using Orders = Result<std::vector<VenueOrder>>;
using Fills = Result<std::vector<VenueFill>>;
using Balances = Result<std::vector<VenueBalance>>;

/// "kraken: no readable order"
Error unreadable(const char* venue, const char* what);

struct StateWord
{
    std::string_view word;
    VenueOrderState state;
};
VenueOrderState stateOf(std::span<const StateWord> words, const QByteArray& word);
/// buy, sell and what venues say for them, in any case.
std::optional<Side> sideOf(const QByteArray& word);

Timestamp millisOf(const JsonTree& node); // 1970 where nothing readable stands.
Timestamp secondsOf(const JsonTree& node); // With or without a fraction.
Timestamp isoOf(const JsonTree& node);
/// BTC for XBT and btc.
QByteArray usualCurrency(const QByteArray& name);

/// Sum over count, rounded for show; 0 where count is.
Decimal averageOf(Decimal total, Decimal count);
/// Percent as a fraction.
Decimal fractionOfPercent(Decimal percent);
/// Open, partly filled or filled by what is done of it.
VenueOrderState openStateOf(std::optional<Decimal> quantity, std::optional<Decimal> filled);

} // namespace elite::account
