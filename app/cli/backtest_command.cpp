// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backtest/backtest_export.h"
#include "app/cli/backtest_options.h"
#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "models/journal/inference.h"

#include <QSaveFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite::cli {

namespace {

QString percent(double share)
{
    return std::isfinite(share) ? u"%1 %"_s.arg(share * 100, 0, 'f', 2) : u"-"_s;
}

QString number(double value)
{
    return std::isnan(value) ? u"-"_s : std::isinf(value) ? u"no loss yet"_s : QString::number(value, 'f', 2);
}

const char* stageWord(BacktestStage stage)
{
    return stage == BacktestStage::Reading ? "reading the tape"
        : stage == BacktestStage::Running  ? "running the bot"
                                           : "looking for look-ahead";
}

QString costLine(const BacktestOutcome& outcome)
{
    const QString unit = u' ' + outcome.setup.contract.quote.toString();
    const BacktestReport& report = outcome.report;
    const QString share = std::isnan(report.costShare)
        ? QString()
        : u"; %1 of what was earned before costs"_s.arg(percent(report.costShare));
    return u"%1%4 fees, %2%4 slippage%3"_s.arg(QString::fromLatin1(cashText(report.fees)),
                                               QString::fromLatin1(cashText(report.slippage)), share, unit);
}

QString reportText(const BacktestOutcome& outcome, const Luck& luck)
{
    const BacktestReport& report = outcome.report;
    const TradeSummary& summary = report.summary;
    const TapeHeader& header = outcome.request.tape->tape().header();
    const QString unit = u' ' + outcome.setup.contract.quote.toString();
    const Interval wins = wilsonInterval(summary.wins, std::max(summary.trades, 1), 1.96);
    const bool isBars = outcome.request.prices == BacktestPrices::Bars;
    QList<QStringList> rows{
        {u"Bot"_s,
         QString::fromLatin1(outcome.setup.bot->id.data(), static_cast<qsizetype>(outcome.setup.bot->id.size())) + u' '
             + settingsText(*outcome.setup.bot, outcome.request.values)},
        {u"Tape"_s,
         u"%1%2, %3"_s.arg(header.title, header.isSynthetic ? u" (SYNTHETIC, made up)"_s : QString(),
                           outcome.series.instrument.id.symbol.toString())},
        {u"Bars"_s,
         u"%1 of %2, %3 intervals without one, %4 events refused"_s.arg(outcome.bars)
             .arg(QString::fromLatin1(outcome.request.timeframe.toText()))
             .arg(outcome.series.missing)
             .arg(outcome.series.refused)},
        {u"Result after costs"_s,
         u"%1, from %2 to %3%4"_s.arg(percent(report.totalReturn), QString::fromLatin1(cashText(report.startEquity)),
                                      QString::fromLatin1(cashText(report.endEquity)), unit)},
        {u"Buy and hold"_s, percent(outcome.holdReturn())},
        {u"Deepest fall"_s, percent(report.maxDrawdown)},
        {u"Trades"_s, QString::number(summary.trades)},
        {u"Win rate"_s,
         summary.trades == 0
             ? u"-"_s
             : u"%1 (95 %: %2 to %3)%4"_s.arg(percent(summary.winRate), percent(wins.low), percent(wins.high),
                                              summary.trades < 50 ? u", not yet meaningful"_s : QString())},
        {u"Profit factor"_s, number(summary.profitFactor)},
        {u"Costs"_s, costLine(outcome)},
        {u"Ambiguous exits"_s, u"%1 of %2"_s.arg(report.ambiguousExits).arg(report.exits)},
        {u"Luck"_s,
         luck.days < kMeaningfulDays ? u"%1 days: too few to tell skill from luck"_s.arg(luck.days)
                                     : u"%1 that its Sharpe ratio %2 is real, from %3 days, 1 try"_s
                                           .arg(percent(luck.deflatedSharpe), number(report.sharpe))
                                           .arg(luck.days)},
        {u"Look-ahead check"_s, u"%1 of %2 cuts agree"_s.arg(outcome.lookAhead.passed).arg(outcome.lookAhead.cuts)},
        {u"Repeatable"_s, u"log hash "_s + QString::fromLatin1(report.logHash)},
        {u"Speed"_s,
         u"%1 %2/s"_s.arg(static_cast<double>(report.inputs) / std::max(outcome.seconds, 1e-9), 0, 'f', 0)
             .arg(isBars ? u"bars"_s : u"events"_s)},
        {},
        {u"Assumptions"_s}};
    for (const Assumption& one : report.assumptions) {
        rows.append({u"  "_s + QString::fromLatin1(one.name), QString::fromLatin1(one.value)});
    }
    for (const auto& [code, count] : report.denials) {
        rows.append({u"  refused"_s,
                     u"%1 x %2"_s.arg(count).arg(
                         QString::fromLatin1(codeText(code).data(), static_cast<qsizetype>(codeText(code).size())))});
    }
    return table(rows);
}

} // namespace

int runBacktest(const QStringList& given)
{
    Arguments arguments("backtest",
                        "Runs a bot over a tape with the same engine, costs and guardrails as paper trading, and says "
                        "what the result rests on. The same tape, seed and version give the same log hash.");
    addBacktestOptions(arguments);
    arguments.add("param", u"A parameter of the bot, name=value; may be given several times."_s, "NAME=VALUE");
    arguments.add("prices", u"'bars' (pessimistic inside a bar) or 'ticks' (every event); bars unless given."_s,
                  "KIND");
    arguments.add("trades", u"Also write the trades to this CSV file."_s, "FILE");
    if (const std::optional<int> done = arguments.parse(given)) {
        return *done;
    }
    if (arguments.has("list")) {
        print(botTable());
        return Good;
    }
    auto request = backtestRequest(arguments);
    if (!request) {
        return complainAbout("backtest", request.error());
    }
    const QString prices = arguments.has("prices") ? arguments.value("prices") : u"bars"_s;
    if (prices != u"bars" && prices != u"ticks") {
        return complainAbout("backtest", {ErrorCode::InvalidInput, u"--prices is 'bars' or 'ticks'"_s});
    }
    request->prices = prices == u"ticks" ? BacktestPrices::Events : BacktestPrices::Bars;
    watchInterrupt();
    const auto outcome = runBacktestOn(*request, [](BacktestStage stage, double share) {
        showProgress(stageWord(stage), share);
        return !wasInterrupted();
    });
    endProgress();
    if (!outcome) {
        return complainAbout("backtest", outcome.error());
    }
    if (arguments.has("trades")) {
        QSaveFile file(arguments.value("trades"));
        const QByteArray csv = tradesCsv(*outcome);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit()) {
            complain(u"cannot write the trades: "_s + file.errorString());
            return Failed;
        }
    }
    const Luck luck = luckOf(outcome->report, {});
    if (arguments.json()) {
        printJson(backtestJson(*outcome, luck, ExportTrades::No));
    } else {
        print(reportText(*outcome, luck));
    }
    return Good;
}

} // namespace elite::cli
