// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/base/timestamp.h"
#include "models/journal/fill_plan.h"
#include "models/trading/contract.h"

#include <optional>
#include <utility>

namespace elite {

struct ImportedFee
{
    Currency currency;
    Decimal amount;

    friend bool operator==(const ImportedFee&, const ImportedFee&) = default;
};

/// One fill as its file says it, exact. What the file does not say is not there.
struct ImportedFill
{
    QByteArray key; // 16 bytes: the same fill has the same one in every export that names it.
    Timestamp time{};
    Currency base;
    Currency quote;
    Side side = Side::Buy;
    Decimal quantity; // Positive.
    std::optional<Decimal> price;
    Decimal value; // In the quote currency, before fees.
    std::vector<ImportedFee> fees;
    std::optional<Decimal> profit; // Where the platform booked it itself, in the quote currency.
    std::optional<Decimal> swap;
    QString group; // Fills of one round trip; empty: whatever is held.
    bool mayShort = false;

    friend bool operator==(const ImportedFill&, const ImportedFill&) = default;
};

enum class FillProblem : std::uint8_t {
    TooFewColumns,
    BadTime,
    BadNumber, // Not a decimal, or more digits than are exact.
    NotPositive,
    BadSide,
    UnknownPair, // Cannot be split into two currencies, or in more than one way.
    BadCurrency,
    Unpaired, // A ledger row without the one row that it was exchanged for.
    SameId, // Another row has this number and says something else.
    EndsBeforeItBegins,
};

struct FillIssue
{
    int line = 0; // From 1.
    int column = 0; // From 1; 0: the row as a whole.
    FillProblem problem = FillProblem::TooFewColumns;
    QString text; // Of the cell, at most 40 characters.

    friend bool operator==(const FillIssue&, const FillIssue&) = default;
};

struct FillSheet
{
    std::vector<ImportedFill> fills; // Oldest first.
    std::vector<FillIssue> issues; // Rows that were left out, in their order.
    int otherRows = 0; // Deposits, rewards, orders that were cancelled: no fills, and no mistakes.
    int repeated = 0; // The same fill again in the same file.
};

/// Every row is a fill, something else, or an issue; no number is rounded and none made up. The plan has no gap.
FillSheet readFills(const FillTable& table, const FillPlan& plan);

/// "BTC/USD", "BTC-USD", "BINANCE:BTCUSDT", "XXBTZUSD" of Kraken. Nothing where there are two ways to split it.
std::optional<std::pair<Currency, Currency>> splitPair(QString pair, FillSource source);

} // namespace elite
