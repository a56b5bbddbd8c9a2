// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timeframe.h"
#include "models/market/csv_plan.h"
#include "models/market/feed_event.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace elite {

enum class CsvProblem : std::uint8_t {
    TooFewColumns,
    BadTime,
    BadNumber, // Not a decimal, or larger than fits.
    NotPositive, // A price of 0, or something negative.
    BadBar, // Its high is not the highest or its low not the lowest.
    BadSide,
    Crossed, // A bid above the ask.
    OutOfOrder, // Earlier than the row before; of bars also the same time again.
};

/// A row that was left out, and why.
struct CsvIssue
{
    std::int64_t line = 0; // Counted from 1.
    int column = 0; // Counted from 1; 0: the row as a whole.
    CsvProblem problem = CsvProblem::TooFewColumns;
    QString text; // Of the cell, at most 40 characters.

    friend bool operator==(const CsvIssue&, const CsvIssue&) = default;
};

/// How many decimals the prices and sizes of an instrument need.
struct CsvDigits
{
    int price = 0;
    int quantity = 0;
};

/// Rows of a price file -> events, one row at a time. Nothing is guessed or repaired. Sizes are rounded to 8 decimals,
/// which is what the engine can count and what sums of them hold; so is what floating point left behind a price.
class CsvRows
{
public:
    /// InvalidInput as layoutOf() says, and for names that no instrument may have.
    static Result<CsvRows> make(const CsvPlan& plan);

    /// The instruments, with the steps that `digits` asks for: one, or one per column of rates.
    Result<std::vector<Instrument>> instruments(const std::vector<CsvDigits>& digits) const;
    std::size_t markets() const { return m_names.size(); }
    CsvLayout layout() const { return m_layout; }

    /// The events of this row replace those in `out`. A row of rates may be empty.
    std::optional<CsvIssue> read(QByteArrayView line, std::int64_t number, std::vector<FeedEvent>& out);
    /// Of all rows that were read.
    const std::vector<CsvDigits>& digits() const { return m_digits; }
    /// Bars so far that started elsewhere than a day or a week does here.
    std::int64_t moved() const { return m_moved; }

private:
    struct Name
    {
        Symbol symbol;
        Currency base;
        Currency counter;
    };
    struct Span
    {
        Timestamp open;
        Timestamp close;
    };
    using Trouble = std::optional<CsvProblem>;

    explicit CsvRows(const CsvPlan& plan)
        : m_plan(plan)
    {
    }
    Trouble readTime(Timestamp& out);
    Span spanOf(Timestamp time) const;
    Trouble number(CsvField field, int mostDecimals, Decimal& out, bool mayBeZero);
    Trouble price(CsvField field, Price& out, std::size_t market = 0);
    Trouble quantity(CsvField field, Quantity& out);
    Trouble bar(CsvField first, Span span, Candle& out);
    Trouble trade(Timestamp time, PublicTrade& out);
    Trouble quote(Timestamp time, Quote& out);
    Trouble rates(Span span, std::vector<FeedEvent>& out);
    Trouble crossed(const Candle& bid, const Candle& ask);
    Trouble readRow(std::vector<FeedEvent>& out);

    CsvPlan m_plan;
    std::optional<Timeframe> m_grid; // Of days and weeks: bars that start elsewhere are put into it.
    CsvLayout m_layout = CsvLayout::Bars;
    std::vector<Name> m_names;
    std::array<int, kCsvFields> m_column{}; // -1: none.
    std::vector<int> m_rateColumns;
    std::vector<QByteArrayView> m_parts;
    int m_lastColumn = 0; // Where reading stopped.
    std::vector<CsvDigits> m_digits;
    std::vector<CsvDigits> m_digitsBefore;
    std::optional<Timestamp> m_before; // Of bars: when the last one opened.
    std::int64_t m_moved = 0;
};

} // namespace elite
