// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/fill_rows.h"
#include "models/journal/trade_builder.h"

#include <span>

namespace elite {

/// A round trip out of imported fills, flat to flat as the journal has it. Amounts are those of the files.
struct ImportedTrade
{
    QByteArray firstKey; // Of the fill that opened it: as long as that one stays, this is the same trade.
    Contract contract; // Steps as fine as the files are; no fees, no limits.
    TradeRecord record; // `best` and `worst` are of its own fills: the files know no other price.
    std::vector<ImportedFee> otherFees; // In a currency that the pair does not know: not in the result.
};

struct ImportedTrades
{
    std::vector<ImportedTrade> trades; // In order of their ends.
    int open = 0; // Begun and not ended.
    int unmatched = 0; // Sells of what was bought before the files begin: no trades, as their cost is not known.
    int tooLarge = 0; // Fills whose amounts the journal cannot hold exactly.
};

/// Fees in the base currency make the holding smaller and count at the price of their fill. A long position ends when
/// at most a hundredth of it is left: exchanges round, and take fees in coins. That rest goes into the next one.
ImportedTrades tradesOf(std::span<const ImportedFill> fills);

} // namespace elite
