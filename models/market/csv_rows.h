// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    BadNumber, // Not a decimal, or more digits than are exact.
    NotPositive, // A price of 0, or something negative.
    BadBar, // Its high is not the highest or its low not the lowest.
    BadSide,
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

/// Rows of a price file -> events, one row at a time. Numbers are strict: nothing is guessed, rounded or repaired.
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

private:
    struct Name
    {
        Symbol symbol;
        Currency base;
        Currency counter;
    };
    using Trouble = std::optional<CsvProblem>;

    explicit CsvRows(const CsvPlan& plan)
        : m_plan(plan)
    {
    }
    Trouble readTime(Timestamp& out);
    Trouble number(CsvField field, Decimal& out, bool mayBeZero);
    Trouble price(CsvField field, Price& out, std::size_t market = 0);
    Trouble quantity(CsvField field, Quantity& out);
    Trouble bar(CsvField first, Timestamp time, Candle& out);
    Trouble trade(Timestamp time, PublicTrade& out);
    Trouble rates(Timestamp time, std::vector<FeedEvent>& out);
    Trouble readRow(std::vector<FeedEvent>& out);

    CsvPlan m_plan;
    CsvLayout m_layout = CsvLayout::Bars;
    std::vector<Name> m_names;
    std::array<int, kCsvFields> m_column{}; // -1: none.
    std::vector<int> m_rateColumns;
    std::vector<QByteArrayView> m_parts;
    int m_lastColumn = 0; // Where reading stopped.
    std::vector<CsvDigits> m_digits;
    std::vector<CsvDigits> m_digitsBefore;
    std::optional<Timestamp> m_before;
};

} // namespace elite
