// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/fill_texts.h"

namespace elite {

QString FillTexts::source(FillSource source)
{
    switch (source) {
    case FillSource::Table:
        return tr("Another table");
    case FillSource::BinanceTrades:
        return tr("Binance, spot trade history");
    case FillSource::KrakenTrades:
        return tr("Kraken, trades");
    case FillSource::KrakenLedgers:
        return tr("Kraken, ledgers");
    case FillSource::CoinbaseFills:
        return tr("Coinbase Advanced, fills");
    case FillSource::CoinbaseTransactions:
        return tr("Coinbase, transactions");
    case FillSource::MetaTrader5:
        return tr("MetaTrader 5, history report");
    case FillSource::MetaTrader5Deals:
        return tr("MetaTrader 5, deals");
    case FillSource::TradingViewOrders:
        return tr("TradingView, order history");
    case FillSource::TradingViewTrades:
        return tr("TradingView, list of trades");
    }
    return {};
}

QString FillTexts::field(FillField field)
{
    switch (field) {
    case FillField::Ignored:
        return tr("– leave out –");
    case FillField::Time:
        return tr("Time");
    case FillField::Pair:
        return tr("Pair or symbol");
    case FillField::BaseUnit:
        return tr("What is traded");
    case FillField::QuoteUnit:
        return tr("Money it is paid in");
    case FillField::BuyOrSell:
        return tr("Buy or sell");
    case FillField::UnitPrice:
        return tr("Price");
    case FillField::Amount:
        return tr("Quantity");
    case FillField::Total:
        return tr("Price times quantity");
    case FillField::Fee:
        return tr("Fee");
    case FillField::FeeUnit:
        return tr("Currency of the fee");
    case FillField::Id:
        return tr("Number of the fill");
    case FillField::Group:
        return tr("Belongs together");
    case FillField::State:
        return tr("State");
    case FillField::EndTime:
        return tr("Time of the end");
    case FillField::EndPrice:
        return tr("Price of the end");
    case FillField::Profit:
        return tr("Profit");
    case FillField::Swap:
        return tr("Swap");
    case FillField::OtherFee:
        return tr("Other fee");
    }
    return {};
}

QString FillTexts::problem(FillProblem problem)
{
    switch (problem) {
    case FillProblem::TooFewColumns:
        return tr("the row has too few columns");
    case FillProblem::BadTime:
        return tr("no date with a time");
    case FillProblem::BadNumber:
        return tr("not a number, or longer than can be kept exactly");
    case FillProblem::NotPositive:
        return tr("zero or negative");
    case FillProblem::BadSide:
        return tr("neither buy nor sell");
    case FillProblem::UnknownPair:
        return tr("which two currencies this means is not clear");
    case FillProblem::BadCurrency:
        return tr("no currency");
    case FillProblem::Unpaired:
        return tr("the one row it was exchanged for is not there");
    case FillProblem::SameId:
        return tr("another row has this number and says something else");
    case FillProblem::EndsBeforeItBegins:
        return tr("ends before it begins");
    }
    return {};
}

QString FillTexts::issue(const FillIssue& issue)
{
    const QString what
        = issue.text.isEmpty() ? problem(issue.problem) : tr("%1: “%2”").arg(problem(issue.problem), issue.text);
    return issue.column > 0 ? tr("Line %1, column %2: %3").arg(issue.line).arg(issue.column).arg(what)
                            : tr("Line %1: %2").arg(issue.line).arg(what);
}

QString FillTexts::gap(FillGap gap)
{
    switch (gap) {
    case FillGap::None:
        return {};
    case FillGap::NoTime:
        return tr("Say above the columns which one holds date and time.");
    case FillGap::NoSide:
        return tr("Say above the columns which one says buy or sell.");
    case FillGap::NoAmount:
        return tr("Say above the columns which one holds the quantity.");
    case FillGap::NoPrice:
        return tr("Say above the columns which one holds the price, or price times quantity.");
    case FillGap::NoPair:
        return tr("Say which column holds the pair, or write it below, such as BTC/USD.");
    case FillGap::NoMoney:
        return tr("The file does not say in which money it counts. Write it below, such as USD.");
    case FillGap::Twice:
        return tr("Two columns say that they hold the same. Leave one of them out.");
    }
    return {};
}

QString FillTexts::zone(int minutes)
{
    if (minutes == 0) {
        return tr("UTC");
    }
    const int size = minutes < 0 ? -minutes : minutes;
    return tr("UTC%1%2:%3")
        .arg(minutes < 0 ? QChar(0x2212) : QChar(u'+'))
        .arg(size / 60, 2, 10, QChar(u'0'))
        .arg(size % 60, 2, 10, QChar(u'0'));
}

} // namespace elite
