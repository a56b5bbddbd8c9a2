// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/csv_cells.h"
#include "models/market/instrument.h"

#include <QString>

namespace elite {

/// What a column of a price file holds.
enum class CsvField : std::uint8_t {
    Ignored,
    Time, // Of a bar: when it opens, unless the plan says otherwise.
    TimeOfDay, // Where date and time stand in two columns.
    Open,
    High,
    Low,
    Close,
    Volume,
    TradeCount,
    TradePrice,
    TradeSize,
    Side, // buy, sell, b, s: who took.
    BuyerIsMaker, // true, false: as Binance writes it.
    TradeId,
    Bid,
    Ask,
    BidSize,
    AskSize,
    BidOpen,
    BidHigh,
    BidLow,
    BidClose,
    AskOpen,
    AskHigh,
    AskLow,
    AskClose,
    Rate, // One price per row and column: each column becomes an instrument.
};
inline constexpr int kCsvFields = static_cast<int>(CsvField::Rate) + 1;

enum class CsvLayout : std::uint8_t { Bars, BidAskBars, Trades, Quotes, Rates };

struct CsvColumn
{
    QString name; // Of the header; empty without one.
    CsvField field = CsvField::Ignored;
};

/// How a price file is read. Detection proposes it, a person may change it.
struct CsvPlan
{
    char separator = ',';
    bool isDecimalComma = false; // 1,5 and 1.234,5
    int firstRow = 1; // Line of the first row with values, counted from 1.
    CsvTime time = CsvTime::Millis;
    bool isNewestFirst = false;
    bool isTimeOfClose = false; // Of bars.
    Duration barLength = std::chrono::minutes(1);
    bool isMonthly = false; // Bars of calendar months, whatever barLength says.
    std::vector<CsvColumn> columns;
    QString symbol; // "BTC/USD"; of rates: each column's own.
    QString base;
    QString counter;
    QString licence;
};

/// InvalidInput, naming the fields that are missing or stand there twice.
Result<CsvLayout> layoutOf(const CsvPlan& plan);
/// Of the beginning of a file, at least some dozen lines. InvalidInput when it is no table.
Result<CsvPlan> detectCsv(QByteArrayView beginning, const QString& fileName);
/// "high", as the command line writes it.
QByteArray csvFieldName(CsvField field);

} // namespace elite
