// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

} // namespace

QString styleName(chart::PriceStyle style)
{
    switch (style) {
    case chart::PriceStyle::Candles:
        return ChartWords::tr("Candles");
    case chart::PriceStyle::FilledCandles:
        return ChartWords::tr("Filled candles");
    case chart::PriceStyle::HollowCandles:
        return ChartWords::tr("Hollow candles");
    case chart::PriceStyle::Bars:
        return ChartWords::tr("Bars");
    case chart::PriceStyle::Line:
        return ChartWords::tr("Line");
    case chart::PriceStyle::Area:
        return ChartWords::tr("Area");
    case chart::PriceStyle::Baseline:
        return ChartWords::tr("Baseline");
    case chart::PriceStyle::HeikinAshi:
        return ChartWords::tr("Heikin-Ashi");
    }
    return {};
}

QString placeWords(DrawingBook::Place place)
{
    switch (place) {
    case DrawingBook::Place::Waiting:
        return ChartWords::tr("The ledger is not open, or lasts for this run only. What you draw is kept in a file and "
                              "moves into the ledger as soon as it opens; the drawings in it are shown again then.");
    case DrawingBook::Place::NotWriting:
        return ChartWords::tr("The ledger cannot be written. Your drawings are all here and kept in a file; they move "
                              "into the ledger as soon as it takes them.");
    case DrawingBook::Place::Files:
    case DrawingBook::Place::Ledger:
        break;
    }
    return {};
}

QString modeName(chart::PriceMode mode)
{
    switch (mode) {
    case chart::PriceMode::Linear:
        return ChartWords::tr("Linear scale");
    case chart::PriceMode::Logarithmic:
        return ChartWords::tr("Logarithmic scale");
    case chart::PriceMode::Percent:
        return ChartWords::tr("Percent scale");
    }
    return {};
}

QString timeframeShort(Timeframe timeframe)
{
    QString text = QString::fromLatin1(timeframe.toText());
    // A day and a week are written large, as traders know them; minutes and months stay apart by their case.
    if (timeframe.unit() == Timeframe::Unit::Day || timeframe.unit() == Timeframe::Unit::Week) {
        text = text.toUpper();
    }
    return text;
}

QString timeframeLong(Timeframe timeframe)
{
    const int n = timeframe.count();
    switch (timeframe.unit()) {
    case Timeframe::Unit::Second:
        return ChartWords::tr("%n second(s)", nullptr, n);
    case Timeframe::Unit::Minute:
        return ChartWords::tr("%n minute(s)", nullptr, n);
    case Timeframe::Unit::Hour:
        return ChartWords::tr("%n hour(s)", nullptr, n);
    case Timeframe::Unit::Day:
        return ChartWords::tr("%n day(s)", nullptr, n);
    case Timeframe::Unit::Week:
        return ChartWords::tr("%n week(s)", nullptr, n);
    case Timeframe::Unit::Month:
        return ChartWords::tr("%n month(s)", nullptr, n);
    }
    return {};
}

Result<Timeframe> typedTimeframe(const QString& text)
{
    QString typed = text.trimmed();
    if (!typed.isEmpty() && typed.at(typed.size() - 1).isDigit()) {
        typed += u'm';
    } else if (typed.endsWith(u'D') || typed.endsWith(u'W') || typed.endsWith(u'H') || typed.endsWith(u'S')) {
        typed = typed.toLower();
    }
    return Timeframe::parse(typed.toLatin1());
}

QString formulaProblem(const expression::FormulaError& error)
{
    using expression::Fault;
    const QString token = QString::fromUtf8(error.token);
    QString what;
    switch (error.fault) {
    case Fault::TooLong:
        what = ChartWords::tr("the formula is longer than %1 characters").arg(expression::kMaxCharacters);
        break;
    case Fault::TooDeep:
        what = ChartWords::tr("too many brackets inside each other");
        break;
    case Fault::TooLarge:
        what = ChartWords::tr("the formula has too many parts or remembers too many bars");
        break;
    case Fault::UnexpectedCharacter:
        what = ChartWords::tr("“%1” means nothing here").arg(token);
        break;
    case Fault::UnexpectedEnd:
        what = ChartWords::tr("the formula ends too early");
        break;
    case Fault::UnexpectedToken:
        what = ChartWords::tr("“%1” does not fit here").arg(token);
        break;
    case Fault::BadNumber:
        what = ChartWords::tr("“%1” is not a number").arg(token);
        break;
    case Fault::UnknownName:
        what = ChartWords::tr("nothing is called “%1”").arg(token);
        break;
    case Fault::UnknownOutput:
        what = ChartWords::tr("there is no output “%1”").arg(token);
        break;
    case Fault::WrongCount:
        what = ChartWords::tr("the number of values in brackets is wrong: %1").arg(token);
        break;
    case Fault::NotConstant:
        what = ChartWords::tr("a length has to be a plain number");
        break;
    case Fault::OutOfRange:
        what = ChartWords::tr("the number is out of its range: %1").arg(token);
        break;
    }
    return ChartWords::tr("Character %1: %2").arg(error.position + 1).arg(what);
}

} // namespace elite
