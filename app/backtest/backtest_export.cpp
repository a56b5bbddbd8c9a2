// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backtest/backtest_export.h"

#include "models/journal/inference.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr double kZ95 = 1.959963984540054;

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString text(const QByteArray& bytes)
{
    return QString::fromUtf8(bytes);
}

/// JSON knows no NaN and no infinity: null.
QJsonValue figure(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QByteArray ticksText(const Contract& contract, Cash value, Lots lots)
{
    // Average price: value / (lots * lotSize), on the tick's scale plus two digits.
    const auto quantity = Decimal::fromParts(lots.value, 0);
    const auto units = quantity
        ? Decimal::multiply(*quantity, contract.lotSize, contract.lotSize.scale(), Rounding::HalfEven)
        : Result<Decimal>(quantity.error());
    const auto price = units && !units->isZero()
        ? Decimal::divide(toDecimal(value), *units, std::min(contract.tickSize.scale() + 2, 12), Rounding::HalfEven)
        : Result<Decimal>(Error{});
    return price ? price->trimmed().toText() : QByteArray();
}

QByteArray lotsText(const Contract& contract, Lots lots)
{
    const auto whole = Decimal::fromParts(lots.value, 0);
    const auto units = whole ? Decimal::multiply(*whole, contract.lotSize, contract.lotSize.scale(), Rounding::HalfEven)
                             : Result<Decimal>(whole.error());
    return units ? units->trimmed().toText() : QByteArray();
}

QJsonObject tradeJson(const Contract& contract, const TradeRecord& trade)
{
    return {{u"side"_s, trade.side == Side::Buy ? u"long"_s : u"short"_s},
            {u"opened"_s, text(toIso(trade.openedAt, TimePrecision::Millis))},
            {u"closed"_s, text(toIso(trade.closedAt, TimePrecision::Millis))},
            {u"quantity"_s, text(lotsText(contract, trade.quantity))},
            {u"entry"_s, text(ticksText(contract, trade.entryValue, trade.quantity))},
            {u"exit"_s, text(ticksText(contract, trade.exitValue, trade.quantity))},
            {u"gross"_s, text(cashText(trade.gross, kCashScale))},
            {u"fees"_s, text(cashText(trade.fees, kCashScale))},
            {u"slippage"_s, text(cashText(trade.slippage, kCashScale))},
            {u"net"_s, text(cashText(trade.net, kCashScale))},
            {u"ambiguous"_s, trade.isAmbiguous},
            {u"liquidated"_s, trade.isLiquidated}};
}

QJsonObject parametersJson(const BotKind& kind, std::span<const std::int64_t> values)
{
    QJsonObject out;
    for (std::size_t i = 0; i < values.size() && i < kind.parameters.size(); ++i) {
        out.insert(latin(kind.parameters[i].name), static_cast<qint64>(values[i]));
    }
    return out;
}

} // namespace

QByteArray cashText(Cash cash, int decimals)
{
    const auto rounded = toDecimal(cash).rescaled(decimals, Rounding::HalfEven);
    return rounded ? rounded->toText() : QByteArray("?");
}

QString settingsText(const BotKind& kind, std::span<const std::int64_t> values)
{
    QStringList parts;
    for (std::size_t i = 0; i < values.size() && i < kind.parameters.size(); ++i) {
        parts.append(latin(kind.parameters[i].name) + u'=' + QString::number(values[i]));
    }
    return parts.join(u' ');
}

QJsonObject backtestJson(const BacktestOutcome& outcome, const Luck& luck, ExportTrades trades)
{
    const BacktestReport& report = outcome.report;
    const TapeHeader& header = outcome.request.tape->tape().header();
    const TradeSummary& summary = report.summary;
    QJsonObject assumptions;
    for (const Assumption& one : report.assumptions) {
        assumptions.insert(text(one.name), text(one.value));
    }
    QJsonObject denials;
    for (const auto& [code, count] : report.denials) {
        denials.insert(latin(codeText(code)), count);
    }
    const Interval wins = wilsonInterval(summary.wins, std::max(summary.trades, 1), kZ95);
    QJsonObject out{
        {u"bot"_s, latin(outcome.setup.bot->id)},
        {u"parameters"_s, parametersJson(*outcome.setup.bot, outcome.request.values)},
        {u"tape"_s,
         QJsonObject{{u"title"_s, header.title},
                     {u"source"_s, header.source},
                     {u"synthetic"_s, header.isSynthetic},
                     {u"sha256"_s, text(outcome.request.tape->tape().hash().toHex())}}},
        {u"instrument"_s, outcome.series.instrument.id.toString()},
        {u"currency"_s, outcome.setup.contract.quote.toString()},
        {u"timeframe"_s, text(outcome.request.timeframe.toText())},
        {u"prices"_s, outcome.request.prices == BacktestPrices::Bars ? u"bars"_s : u"ticks"_s},
        {u"bars"_s, static_cast<qint64>(outcome.bars)},
        {u"inputs"_s, static_cast<qint64>(report.inputs)},
        {u"missing_bars"_s, static_cast<qint64>(outcome.series.missing)},
        {u"refused_events"_s, static_cast<qint64>(outcome.series.refused)},
        {u"assumptions"_s, assumptions},
        {u"start_equity"_s, text(cashText(report.startEquity, kCashScale))},
        {u"end_equity"_s, text(cashText(report.endEquity, kCashScale))},
        {u"total_return"_s, figure(report.totalReturn)},
        {u"buy_and_hold"_s, figure(outcome.holdReturn())},
        {u"max_drawdown"_s, figure(report.maxDrawdown)},
        {u"fees"_s, text(cashText(report.fees, kCashScale))},
        {u"slippage"_s, text(cashText(report.slippage, kCashScale))},
        {u"cost_share"_s, figure(report.costShare)},
        {u"trades"_s, summary.trades},
        {u"orders"_s, report.orders},
        {u"fills"_s, report.fills},
        {u"win_rate"_s, summary.trades > 0 ? figure(summary.winRate) : QJsonValue()},
        {u"win_rate_95"_s, summary.trades > 0 ? QJsonValue(QJsonArray{wins.low, wins.high}) : QJsonValue()},
        {u"profit_factor"_s, figure(summary.profitFactor)},
        {u"expectancy"_s, figure(summary.expectancy)},
        {u"exits"_s, report.exits},
        {u"ambiguous_exits"_s, report.ambiguousExits},
        {u"exposure"_s, figure(report.exposure)},
        {u"sharpe"_s, figure(report.sharpe)},
        {u"sortino"_s, figure(report.sortino)},
        {u"days"_s, report.dayReturns},
        {u"luck"_s,
         QJsonObject{{u"deflated_sharpe"_s, figure(luck.deflatedSharpe)},
                     {u"days"_s, luck.days},
                     {u"tries"_s, luck.tries},
                     {u"meaningful"_s, luck.days >= kMeaningfulDays}}},
        {u"denials"_s, denials},
        {u"look_ahead"_s, QJsonObject{{u"cuts"_s, outcome.lookAhead.cuts}, {u"passed"_s, outcome.lookAhead.passed}}},
        {u"log_hash"_s, text(report.logHash)},
        {u"seconds"_s, outcome.seconds}};
    if (trades == ExportTrades::Yes) {
        QJsonArray list;
        for (const TradeRecord& trade : report.trades) {
            list.append(tradeJson(outcome.setup.contract, trade));
        }
        out.insert(u"trade_list"_s, list);
    }
    return out;
}

QByteArray tradesCsv(const BacktestOutcome& outcome)
{
    static constexpr const char* kNames[] = {"opened", "closed", "side",     "quantity", "entry",     "exit",
                                             "gross",  "fees",   "slippage", "net",      "ambiguous", "liquidated"};
    QByteArray out;
    for (const char* name : kNames) {
        out += (out.isEmpty() ? QByteArray() : QByteArray(",")) + name;
    }
    out += "\r\n";
    for (const TradeRecord& trade : outcome.report.trades) {
        const QJsonObject row = tradeJson(outcome.setup.contract, trade);
        QByteArray line;
        for (const char* name : kNames) {
            const QJsonValue value = row[QLatin1StringView(name)];
            const QByteArray cell = value.isBool() ? (value.toBool() ? "yes" : "no") : value.toString().toUtf8();
            line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + cell;
        }
        out += line + "\r\n";
    }
    return out;
}

QJsonObject sweepJson(const SweepOutcome& outcome, std::size_t mostCells)
{
    QJsonArray cells;
    for (std::size_t i = 0; i < outcome.cells.size() && i < mostCells; ++i) {
        const SweepCell& cell = outcome.cells[i];
        cells.append(QJsonObject{{u"parameters"_s, parametersJson(*outcome.setup.bot, cell.settings.values)},
                                 {u"end_equity"_s, text(cashText(cell.endEquity, kCashScale))},
                                 {u"total_return"_s, figure(cell.totalReturn)},
                                 {u"max_drawdown"_s, figure(cell.maxDrawdown)},
                                 {u"sharpe"_s, figure(cell.sharpe)},
                                 {u"trades"_s, cell.trades},
                                 {u"ambiguous_exits"_s, cell.ambiguousExits},
                                 {u"log_hash"_s, text(cell.logHash)}});
    }
    return {{u"bot"_s, latin(outcome.setup.bot->id)},
            {u"combinations"_s, static_cast<qint64>(outcome.cells.size())},
            {u"cancelled"_s, outcome.isCancelled},
            {u"bars_in_sample"_s, static_cast<qint64>(outcome.bars)},
            {u"best_out_of_sample_return"_s, figure(outcome.outOfSample)},
            {u"overfit_probability"_s, figure(outcome.overfitOdds)},
            {u"lucky_sharpe_per_day"_s, figure(outcome.luckySharpe)},
            {u"seconds"_s, outcome.seconds},
            {u"cells"_s, cells}};
}

} // namespace elite
