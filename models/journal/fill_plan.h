// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/fill_table.h"

#include <cstdint>

namespace elite {

/// Whose export a file is. Table: any other one, with columns that a person names.
enum class FillSource : std::uint8_t {
    Table,
    BinanceTrades, // Spot trade history, the columns of today and of before 2021.
    KrakenTrades,
    KrakenLedgers,
    CoinbaseFills, // Coinbase Advanced.
    CoinbaseTransactions, // The report of all transactions.
    MetaTrader5, // The positions of a history report.
    TradingViewOrders, // The order history of paper trading.
    TradingViewTrades, // The list of trades of the strategy tester.
    MetaTrader5Deals, // The deals of a history report. Behind the others: keys of fills are made with the number.
};
inline constexpr int kFillSources = static_cast<int>(FillSource::MetaTrader5Deals) + 1;
inline bool isMetaTrader(FillSource source)
{
    return source == FillSource::MetaTrader5 || source == FillSource::MetaTrader5Deals;
}

enum class FillField : std::uint8_t {
    Ignored,
    Time,
    Pair,
    BaseUnit,
    QuoteUnit,
    BuyOrSell,
    UnitPrice,
    Amount,
    Total, // Price times quantity.
    Fee,
    FeeUnit,
    Id,
    Group, // Fills of one round trip, or rows of one fill.
    State,
    EndTime,
    EndPrice,
    Profit,
    Swap,
    OtherFee, // Beside the commission.
};
inline constexpr int kFillFields = static_cast<int>(FillField::OtherFee) + 1;
/// Those that a person may give to a column of a Table.
inline constexpr FillField kTableFields[]
    = {FillField::Ignored,   FillField::Time,      FillField::Pair,      FillField::BaseUnit,
       FillField::QuoteUnit, FillField::BuyOrSell, FillField::UnitPrice, FillField::Amount,
       FillField::Total,     FillField::Fee,       FillField::FeeUnit,   FillField::Id};

struct FillColumn
{
    QString name; // Of the header.
    FillField field = FillField::Ignored;
};

/// How a file of fills is read. Detection proposes it, a person may change it.
struct FillPlan
{
    FillSource source = FillSource::Table;
    int header = -1; // Index of the header's row; -1: the first row holds values.
    std::vector<FillColumn> columns;
    int utcOffsetMinutes = 0; // Of times without a zone: minutes ahead of UTC.
    bool isDecimalComma = false;
    QString symbol; // "BTC/USD": where no column says so.
    QString money; // In which a symbol such as AAPL is paid, and the account of MetaTrader is kept.
    bool mayShort = false; // Selling what is not held opens a position.

    int columnOf(FillField field) const; // -1: none
};

/// Never fails: what is not known is a Table without fields.
FillPlan detectFills(const FillTable& table);

/// What a plan lacks before rows can be read.
enum class FillGap { None, NoTime, NoSide, NoAmount, NoPrice, NoPair, NoMoney, Twice };
FillGap gapOf(const FillPlan& plan);

} // namespace elite
