// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/csv_rows.h"

#include <algorithm>

namespace elite {

namespace {

constexpr int kMaxQuantityScale = 8; // More is noise of a division; the engine counts whole lots, and sums must fit.
constexpr int kLongestCell = 40;

QByteArray lower(QByteArrayView text)
{
    return text.toByteArray().toLower();
}

std::optional<Timeframe> gridOf(const CsvPlan& plan)
{
    if (plan.isMonthly) {
        return Timeframe::of(1, Timeframe::Unit::Month).valueOr(Timeframe());
    }
    const auto& all = Timeframe::standard();
    const auto found = std::find_if(all.begin(), all.end(), [&plan](Timeframe timeframe) {
        return timeframe.unit() >= Timeframe::Unit::Day && timeframe.fixedLength() == plan.barLength;
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Decimal stepOf(int scale)
{
    return *Decimal::fromParts(1, scale);
}

} // namespace

Result<CsvRows> CsvRows::make(const CsvPlan& plan)
{
    const auto layout = layoutOf(plan);
    if (!layout) {
        return layout.error();
    }
    CsvRows out(plan);
    out.m_layout = *layout;
    out.m_grid = gridOf(plan);
    out.m_column.fill(-1);
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        if (plan.columns[i].field == CsvField::Rate) {
            out.m_rateColumns.push_back(static_cast<int>(i));
        } else {
            out.m_column[static_cast<std::size_t>(plan.columns[i].field)] = static_cast<int>(i);
        }
    }
    const auto add = [&out](const QString& symbol, const QString& base, const QString& counter) -> Done {
        const auto name = Symbol::parse(symbol.toUtf8());
        const auto first = Currency::parse(base.toUtf8());
        const auto second = Currency::parse(counter.toUtf8());
        if (!name || !first || !second || *first == *second) {
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("give the market a symbol without spaces and two different currencies")};
        }
        out.m_names.push_back({*name, *first, *second});
        return {};
    };
    Done done;
    if (*layout == CsvLayout::Rates) {
        for (const int column : out.m_rateColumns) {
            const QString counter = plan.columns[static_cast<std::size_t>(column)].name;
            done = done ? add(plan.base + u'/' + counter, plan.base, counter) : done;
        }
    } else {
        done = add(plan.symbol, plan.base, plan.counter);
    }
    if (!done) {
        return done.error();
    }
    if (*layout != CsvLayout::Trades && *layout != CsvLayout::Quotes && !plan.isMonthly
        && plan.barLength <= Duration(0)) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("bars need a length")};
    }
    out.m_digits.resize(out.m_names.size());
    return out;
}

Result<std::vector<Instrument>> CsvRows::instruments(const std::vector<CsvDigits>& digits) const
{
    std::vector<Instrument> out;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        Instrument instrument;
        instrument.id = {VenueId::of("import"), m_names[i].symbol};
        instrument.base = m_names[i].base;
        instrument.counter = m_names[i].counter;
        instrument.tickSize = stepOf(digits[i].price);
        const bool hasSizes = digits[i].quantity > 0 || m_column[static_cast<std::size_t>(CsvField::Volume)] >= 0
            || m_column[static_cast<std::size_t>(CsvField::TradeSize)] >= 0;
        instrument.lotSize = stepOf(hasSizes ? std::min(digits[i].quantity, kMaxQuantityScale) : 2);
        instrument.minQuantity = instrument.lotSize;
        instrument.status = TradingStatus::Trading;
        if (const Done done = checkInstrument(instrument); !done) {
            return done.error();
        }
        out.push_back(instrument);
    }
    return out;
}

std::optional<CsvIssue> CsvRows::read(QByteArrayView line, std::int64_t number, std::vector<FeedEvent>& out)
{
    out.clear();
    m_lastColumn = -1;
    splitCsvLine(line, m_plan.separator, m_parts);
    m_digitsBefore = m_digits; // Rows that are left out ask for no digits.
    const Trouble trouble = readRow(out);
    if (!trouble) {
        return std::nullopt;
    }
    m_digits = m_digitsBefore;
    const bool isCell = m_lastColumn >= 0 && m_lastColumn < static_cast<int>(m_parts.size());
    const QByteArrayView cell = isCell ? m_parts[static_cast<std::size_t>(m_lastColumn)] : QByteArrayView();
    return CsvIssue{number, m_lastColumn + 1, *trouble, QString::fromUtf8(cell).left(kLongestCell)};
}

CsvRows::Trouble CsvRows::readRow(std::vector<FeedEvent>& out)
{
    Timestamp time;
    if (const Trouble trouble = readTime(time)) {
        return trouble;
    }
    const bool isBar = m_layout != CsvLayout::Trades && m_layout != CsvLayout::Quotes;
    const Span span = isBar ? spanOf(time) : Span{time, time};
    if (m_before && (span.open < *m_before || (isBar && span.open == *m_before))) {
        return CsvProblem::OutOfOrder;
    }
    Trouble trouble;
    switch (m_layout) {
    case CsvLayout::Bars:
    case CsvLayout::BidAskBars: {
        Candle candle;
        trouble = bar(m_layout == CsvLayout::Bars ? CsvField::Open : CsvField::BidOpen, span, candle);
        if (m_layout == CsvLayout::BidAskBars && !trouble) {
            // The bars are those of the bid, as charts of currencies have it; the quote tells what buying costs.
            Candle ask;
            trouble = bar(CsvField::AskOpen, span, ask);
            trouble = trouble ? trouble : crossed(candle, ask);
            out.push_back({span.close, 0, Quote{span.close, candle.close, ask.close, {}, {}, {}}});
        }
        out.push_back({span.close, 0, candle});
        break;
    }
    case CsvLayout::Trades: {
        PublicTrade told;
        trouble = trade(time, told);
        out.push_back({time, 0, told});
        break;
    }
    case CsvLayout::Quotes: {
        Quote told;
        trouble = quote(time, told);
        out.push_back({time, 0, told});
        break;
    }
    case CsvLayout::Rates:
        trouble = rates(span, out);
        break;
    }
    if (!trouble) {
        m_before = span.open;
        const bool isWhole = m_plan.isMonthly || span.close == (m_plan.isTimeOfClose ? time : time + m_plan.barLength);
        m_moved += isBar && !isWhole ? 1 : 0;
    }
    return trouble;
}

/// When the bar of a row opens and closes. Charts and bots know days from 00:00 UTC and weeks from Monday on; a bar of
/// others counts for the one in which it ends, so that no price is told before it was known.
CsvRows::Span CsvRows::spanOf(Timestamp time) const
{
    const Timestamp close = m_plan.isTimeOfClose ? time : time + m_plan.barLength;
    if (!m_grid) {
        return {close - m_plan.barLength, close};
    }
    // Of a month any time in it may be the name, of its end the first moment of the next one.
    const Timestamp within = m_plan.isMonthly && !m_plan.isTimeOfClose ? time : close - Duration(1);
    return {m_grid->floor(within), m_grid->next(within)};
}

CsvRows::Trouble CsvRows::readTime(Timestamp& out)
{
    m_lastColumn = m_column[static_cast<std::size_t>(CsvField::Time)];
    const int clock = m_column[static_cast<std::size_t>(CsvField::TimeOfDay)];
    const auto count = static_cast<int>(m_parts.size());
    if (m_lastColumn >= count || clock >= count) {
        m_lastColumn = -1;
        return CsvProblem::TooFewColumns;
    }
    const QByteArrayView date = m_parts[static_cast<std::size_t>(m_lastColumn)];
    bool isRead = false;
    if (clock < 0) {
        isRead = parseCsvTime(date, m_plan.time, out);
    } else {
        const QByteArray both = date.toByteArray() + ' ' + m_parts[static_cast<std::size_t>(clock)].toByteArray();
        isRead = parseCsvTime(both, CsvTime::Text, out);
    }
    return isRead ? Trouble() : CsvProblem::BadTime;
}

/// Leaves `out` alone where the file has no such column.
CsvRows::Trouble CsvRows::number(CsvField field, int mostDecimals, Decimal& out, bool mayBeZero)
{
    const int column = m_column[static_cast<std::size_t>(field)];
    if (column < 0) {
        return {};
    }
    if (column >= static_cast<int>(m_parts.size())) {
        m_lastColumn = -1;
        return CsvProblem::TooFewColumns;
    }
    m_lastColumn = column;
    const QByteArrayView cell = m_parts[static_cast<std::size_t>(column)];
    const char point = m_plan.isDecimalComma ? ',' : '.';
    if (!parseCsvNumber(cell, point, mostDecimals, out)) {
        return CsvProblem::BadNumber;
    }
    if (out.isZero() && !mayBeZero && !parseCsvNumber(cell, point, Decimal::kMaxScale, out)) { // Dust is not nothing.
        return CsvProblem::BadNumber;
    }
    return out.isNegative() || (out.isZero() && !mayBeZero) ? Trouble(CsvProblem::NotPositive) : Trouble();
}

CsvRows::Trouble CsvRows::price(CsvField field, Price& out, std::size_t market)
{
    Decimal value;
    const Trouble trouble = number(field, Decimal::kMaxScale, value, false);
    m_digits[market].price = std::max(m_digits[market].price, value.trimmed().scale());
    out = Price(value);
    return trouble;
}

CsvRows::Trouble CsvRows::quantity(CsvField field, Quantity& out)
{
    Decimal value;
    const Trouble trouble = number(field, kMaxQuantityScale, value, field != CsvField::TradeSize);
    m_digits[0].quantity = std::max(m_digits[0].quantity, value.trimmed().scale());
    out = Quantity(value);
    return trouble;
}

CsvRows::Trouble CsvRows::bar(CsvField first, Span span, Candle& out)
{
    const auto field = [first](int i) { return static_cast<CsvField>(static_cast<int>(first) + i); };
    out.openTime = span.open;
    out.closeTime = span.close;
    Trouble trouble;
    int i = 0;
    for (Price* const value : {&out.open, &out.high, &out.low, &out.close}) {
        trouble = trouble ? trouble : price(field(i++), *value);
    }
    if (first == CsvField::Open) {
        trouble = trouble ? trouble : quantity(CsvField::Volume, out.volume);
        Decimal trades = Decimal::fromInteger(-1);
        trouble = trouble ? trouble : number(CsvField::TradeCount, kMaxQuantityScale, trades, true);
        out.trades = trades.trimmed().scale() == 0 ? trades.trimmed().mantissa() : Candle::kUnknownTrades;
    }
    if (!trouble && !isSound(out)) {
        m_lastColumn = m_column[static_cast<std::size_t>(field(out.high < std::max(out.open, out.close) ? 1 : 2))];
        return CsvProblem::BadBar;
    }
    return trouble;
}

CsvRows::Trouble CsvRows::trade(Timestamp time, PublicTrade& out)
{
    out.time = time;
    Trouble trouble = price(CsvField::TradePrice, out.price);
    trouble = trouble ? trouble : quantity(CsvField::TradeSize, out.quantity);
    Decimal id;
    trouble = trouble ? trouble : number(CsvField::TradeId, kMaxQuantityScale, id, true);
    out.id = id.scale() == 0 ? static_cast<std::uint64_t>(id.mantissa()) : 0;
    for (const CsvField field : {CsvField::Side, CsvField::BuyerIsMaker}) {
        const int column = m_column[static_cast<std::size_t>(field)];
        if (trouble || column < 0 || column >= static_cast<int>(m_parts.size())) {
            continue;
        }
        const QByteArray word = lower(m_parts[static_cast<std::size_t>(column)]);
        const bool isBuyer = word == "buy" || word == "b" || word == "bid" || word == "buyer" || word == "false";
        const bool isSeller
            = word == "sell" || word == "s" || word == "a" || word == "ask" || word == "seller" || word == "true";
        if (isBuyer == isSeller) {
            m_lastColumn = column;
            return CsvProblem::BadSide;
        }
        out.taker = isBuyer ? TakerSide::Buyer : TakerSide::Seller;
    }
    return trouble;
}

CsvRows::Trouble CsvRows::quote(Timestamp time, Quote& out)
{
    out.time = time;
    Trouble trouble = price(CsvField::Bid, out.bid);
    trouble = trouble ? trouble : price(CsvField::Ask, out.ask);
    if (!trouble && out.bid > out.ask) {
        m_lastColumn = m_column[static_cast<std::size_t>(CsvField::Bid)];
        return CsvProblem::Crossed;
    }
    trouble = trouble ? trouble : quantity(CsvField::BidSize, out.bidSize);
    return trouble ? trouble : quantity(CsvField::AskSize, out.askSize);
}

/// At no moment does a buyer bid more than a seller asks, so none of the four prices of the bid may be above the ask's.
CsvRows::Trouble CsvRows::crossed(const Candle& bid, const Candle& ask)
{
    const std::array<bool, 4> isAbove{bid.open > ask.open, bid.high > ask.high, bid.low > ask.low,
                                      bid.close > ask.close};
    const auto first = std::find(isAbove.begin(), isAbove.end(), true);
    if (first == isAbove.end()) {
        return {};
    }
    const auto field = static_cast<std::size_t>(CsvField::BidOpen) + static_cast<std::size_t>(first - isAbove.begin());
    m_lastColumn = m_column[field];
    return CsvProblem::Crossed;
}

CsvRows::Trouble CsvRows::rates(Span span, std::vector<FeedEvent>& out)
{
    for (std::size_t i = 0; i < m_rateColumns.size(); ++i) {
        const int column = m_rateColumns[i];
        if (column >= static_cast<int>(m_parts.size()) || m_parts[static_cast<std::size_t>(column)].isEmpty()) {
            continue; // Not every currency has a rate every day.
        }
        m_column[static_cast<std::size_t>(CsvField::Rate)] = column;
        Candle candle;
        if (const Trouble trouble = price(CsvField::Rate, candle.open, i)) {
            return trouble;
        }
        candle.high = candle.low = candle.close = candle.open;
        candle.openTime = span.open;
        candle.closeTime = span.close;
        out.push_back({span.close, static_cast<FeedIndex>(i), candle});
    }
    return {};
}

} // namespace elite
