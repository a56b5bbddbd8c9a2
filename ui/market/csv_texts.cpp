// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/csv_texts.h"

namespace elite {

QString CsvTexts::field(CsvField field)
{
    switch (field) {
    case CsvField::Ignored:
        return tr("– leave out –");
    case CsvField::Time:
        return tr("Time");
    case CsvField::TimeOfDay:
        return tr("Time of day");
    case CsvField::Open:
        return tr("Open");
    case CsvField::High:
        return tr("High");
    case CsvField::Low:
        return tr("Low");
    case CsvField::Close:
        return tr("Close");
    case CsvField::Volume:
        return tr("Volume");
    case CsvField::TradeCount:
        return tr("Number of trades");
    case CsvField::TradePrice:
        return tr("Price");
    case CsvField::TradeSize:
        return tr("Quantity");
    case CsvField::Side:
        return tr("Side");
    case CsvField::BuyerIsMaker:
        return tr("Buyer is maker");
    case CsvField::TradeId:
        return tr("Trade number");
    case CsvField::Bid:
        return tr("Bid");
    case CsvField::Ask:
        return tr("Ask");
    case CsvField::BidSize:
        return tr("Bid size");
    case CsvField::AskSize:
        return tr("Ask size");
    case CsvField::BidOpen:
        return tr("Bid open");
    case CsvField::BidHigh:
        return tr("Bid high");
    case CsvField::BidLow:
        return tr("Bid low");
    case CsvField::BidClose:
        return tr("Bid close");
    case CsvField::AskOpen:
        return tr("Ask open");
    case CsvField::AskHigh:
        return tr("Ask high");
    case CsvField::AskLow:
        return tr("Ask low");
    case CsvField::AskClose:
        return tr("Ask close");
    case CsvField::Rate:
        return tr("Rate of this currency");
    }
    return {};
}

QString CsvTexts::time(CsvTime format)
{
    switch (format) {
    case CsvTime::Seconds:
        return tr("Seconds since 1970");
    case CsvTime::Millis:
        return tr("Milliseconds since 1970");
    case CsvTime::Micros:
        return tr("Microseconds since 1970");
    case CsvTime::Nanos:
        return tr("Nanoseconds since 1970");
    case CsvTime::Text:
        return tr("Date and time, UTC unless a zone is written");
    }
    return {};
}

QString CsvTexts::layout(CsvLayout layout)
{
    switch (layout) {
    case CsvLayout::Bars:
        return tr("Bars");
    case CsvLayout::BidAskBars:
        return tr("Bars of bid and ask");
    case CsvLayout::Trades:
        return tr("Trades");
    case CsvLayout::Quotes:
        return tr("Quotes");
    case CsvLayout::Rates:
        return tr("A table of rates");
    }
    return {};
}

QString CsvTexts::problem(CsvProblem problem)
{
    switch (problem) {
    case CsvProblem::TooFewColumns:
        return tr("the row has too few columns");
    case CsvProblem::BadTime:
        return tr("not a time as in the other rows");
    case CsvProblem::BadNumber:
        return tr("not a number");
    case CsvProblem::NotPositive:
        return tr("zero or negative");
    case CsvProblem::BadBar:
        return tr("high is not the highest or low not the lowest");
    case CsvProblem::BadSide:
        return tr("neither buy nor sell");
    case CsvProblem::Crossed:
        return tr("the bid is above the ask");
    case CsvProblem::OutOfOrder:
        return tr("not later than the row before");
    }
    return {};
}

QString CsvTexts::issue(const CsvIssue& issue, const CsvPlan& plan)
{
    const bool hasColumn = issue.column > 0 && issue.column <= int(plan.columns.size());
    const QString what
        = issue.text.isEmpty() ? problem(issue.problem) : tr("%1: “%2”").arg(problem(issue.problem), issue.text);
    if (!hasColumn) {
        return tr("Line %1: %2").arg(issue.line).arg(what);
    }
    const QString name = field(plan.columns[std::size_t(issue.column - 1)].field);
    return tr("Line %1, column %2 (%3): %4").arg(issue.line).arg(issue.column).arg(name, what);
}

} // namespace elite
