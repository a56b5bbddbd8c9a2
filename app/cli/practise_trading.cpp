// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/practise_trading.h"

#include "app/backtest/backtest_export.h"
#include "app/cli/backtest_options.h"
#include "models/journal/inference.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite::cli {

namespace {

constexpr std::size_t kMostTrades = 200; // In the table; the figures count all.
constexpr double kWidth = 1000;
constexpr double kHeight = 260;

QString percent(double share)
{
    return std::isfinite(share) ? u"%1 %"_s.arg(share * 100, 0, 'f', 2) : u"-"_s;
}

QString money(Cash cash, const BacktestOutcome& outcome)
{
    return QString::fromLatin1(cashText(cash)) + u' ' + outcome.setup.contract.quote.toString();
}

QString row(const QString& name, const QString& value)
{
    return u"<tr><td>%1</td><td>%2</td></tr>\n"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

struct Scale
{
    double low = 0;
    double high = 1;
    double from = 0;
    double span = 1;
};

QString path(const std::vector<EquityPoint>& points, const Scale& scale)
{
    QString out;
    for (const EquityPoint& point : points) {
        const double x = (static_cast<double>(toMicros(point.time)) - scale.from) / scale.span * kWidth;
        const double y
            = kHeight - (static_cast<double>(point.equity.value) - scale.low) / (scale.high - scale.low) * kHeight;
        out += (out.isEmpty() ? u"M"_s : u"L"_s) + QString::number(x, 'f', 1) + u' ' + QString::number(y, 'f', 1);
    }
    return out;
}

QString drawing(const BacktestOutcome& outcome)
{
    const auto& curve = outcome.report.curve;
    Scale scale;
    scale.low = scale.high = static_cast<double>(curve.front().equity.value);
    for (const auto* points : {&curve, &outcome.hold}) {
        for (const EquityPoint& point : *points) {
            scale.low = std::min(scale.low, static_cast<double>(point.equity.value));
            scale.high = std::max(scale.high, static_cast<double>(point.equity.value));
        }
    }
    scale.high = scale.high > scale.low ? scale.high : scale.low + 1;
    scale.from = static_cast<double>(toMicros(curve.front().time));
    scale.span = std::max(1.0, static_cast<double>(toMicros(curve.back().time)) - scale.from);
    return u"<figure class=\"card\"><svg viewBox=\"-4 -8 1008 276\" role=\"img\" aria-label=\"Equity of the bot, and "
           u"of "
           u"buying and holding\" style=\"width:100%;height:auto\"><path d=\"%1\" fill=\"none\" stroke=\"var(--soft)\" "
           u"stroke-dasharray=\"6 5\" stroke-width=\"1.5\"/><path d=\"%2\" fill=\"none\" stroke=\"var(--good)\" "
           u"stroke-width=\"2\"/></svg><figcaption>Equity from %3 to %4: the bot (line), buying and holding (dashes). "
           u"Lowest %5, highest %6.</figcaption></figure>\n"_s.arg(
               path(outcome.hold, scale), path(curve, scale),
               QString::fromLatin1(toIso(curve.front().time, TimePrecision::Seconds)),
               QString::fromLatin1(toIso(curve.back().time, TimePrecision::Seconds)),
               money(Cash(static_cast<std::int64_t>(scale.low)), outcome),
               money(Cash(static_cast<std::int64_t>(scale.high)), outcome));
}

QString tradeTable(const BacktestOutcome& outcome)
{
    const QJsonObject all = backtestJson(outcome, {}, ExportTrades::Yes);
    const QJsonArray trades = all[u"trade_list"_s].toArray();
    QString out
        = u"<h2>Trades</h2><div class=\"card scroll\"><table><tr><th>Opened, UTC</th><th>Closed</th><th>Side</th>"
          u"<th>Quantity</th><th>Entry</th><th>Exit</th><th>Costs</th><th>Net %1</th></tr>\n"_s.arg(
              outcome.setup.contract.quote.toString().toHtmlEscaped());
    const std::size_t shown = std::min(kMostTrades, static_cast<std::size_t>(trades.size()));
    for (std::size_t i = 0; i < shown; ++i) {
        const QJsonObject trade = trades.at(static_cast<qsizetype>(i)).toObject();
        const TradeRecord& record = outcome.report.trades[i];
        const auto costs = checkedAdd(record.fees, record.slippage).value_or(Cash());
        out += u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td><td>%5</td><td>%6</td><td>%7</td><td>%8%9</td></tr>\n"_s
                   .arg(trade[u"opened"_s].toString().left(19).replace(u'T', u' '),
                        trade[u"closed"_s].toString().left(19).replace(u'T', u' '), trade[u"side"_s].toString(),
                        trade[u"quantity"_s].toString(), trade[u"entry"_s].toString(), trade[u"exit"_s].toString(),
                        QString::fromLatin1(cashText(costs)), QString::fromLatin1(cashText(record.net)),
                        record.isAmbiguous ? u" (ambiguous exit)"_s : QString());
    }
    out += u"</table>"_s;
    if (static_cast<std::size_t>(trades.size()) > shown) {
        out += u"<p class=\"soft\">The first %1 of %2.</p>"_s.arg(shown).arg(trades.size());
    }
    return out + u"</div>\n"_s;
}

} // namespace

Result<BacktestOutcome> practiseOn(const QString& tape, const OnBacktestProgress& onProgress)
{
    BacktestRequest request;
    const auto file = openTape(tape);
    if (!file) {
        return file.error();
    }
    request.tape = *file;
    request.prices = BacktestPrices::Events;
    request.bot = BotCatalog::find("sma-cross");
    request.values = {10, 30, 50};
    return runBacktestOn(request, onProgress);
}

QString tradingSection(const BacktestOutcome& outcome)
{
    const BacktestReport& report = outcome.report;
    const TapeHeader& header = outcome.request.tape->tape().header();
    const TradeSummary& summary = report.summary;
    const Interval wins = wilsonInterval(summary.wins, std::max(summary.trades, 1), 1.96);
    const QString bot = u"a moving-average cross (%1)"_s.arg(settingsText(*outcome.setup.bot, outcome.request.values));
    const QString made = header.isSynthetic ? u" (SYNTHETIC: made-up prices)"_s : QString();
    QString html = u"<h2>A practice session</h2><div class=\"card\"><p><strong>"_s;
    html += percent(report.totalReturn);
    html += u" after costs</strong> on "_s;
    html += header.title.toHtmlEscaped();
    html += made;
    html += u": %1 traded %2 times on %3, with %4 of paper money. Nothing was sent to any venue.</p>\n"_s.arg(bot)
                .arg(summary.trades)
                .arg(outcome.series.instrument.id.toString().toHtmlEscaped(), money(report.startEquity, outcome));
    html += u"<table>\n"_s + row(u"Equity at the end"_s, money(report.endEquity, outcome))
        + row(u"Buying and holding"_s, percent(outcome.holdReturn()))
        + row(u"Deepest fall"_s, percent(report.maxDrawdown))
        + row(u"Win rate"_s,
              summary.trades == 0
                  ? u"-"_s
                  : u"%1, 95 %: %2 to %3%4"_s.arg(percent(summary.winRate), percent(wins.low), percent(wins.high),
                                                  summary.trades < 50 ? u"; not yet meaningful"_s : QString()))
        + row(u"Fees"_s, money(report.fees, outcome)) + row(u"Slippage"_s, money(report.slippage, outcome))
        + row(u"Costs, of what was earned before them"_s, percent(report.costShare))
        + row(u"Ambiguous exits"_s, u"%1 of %2"_s.arg(report.ambiguousExits).arg(report.exits))
        + row(u"Orders, fills"_s, u"%1, %2"_s.arg(report.orders).arg(report.fills));
    for (const auto& [code, count] : report.denials) {
        html += row(u"Refused: "_s
                        + QString::fromLatin1(codeText(code).data(), static_cast<qsizetype>(codeText(code).size())),
                    QString::number(count));
    }
    html += u"</table></div>\n"_s;
    html += drawing(outcome) + tradeTable(outcome);
    html += u"<h2>What this rests on</h2><div class=\"card scroll\"><table>\n"_s;
    html += row(u"Events read"_s, QString::number(report.inputs))
        + row(u"Events refused"_s, QString::number(outcome.series.refused))
        + row(u"Look-ahead check"_s, u"%1 of %2 cuts agree"_s.arg(outcome.lookAhead.passed).arg(outcome.lookAhead.cuts))
        + row(u"Log hash: the same on every computer"_s, QString::fromLatin1(report.logHash));
    for (const Assumption& one : report.assumptions) {
        html += row(QString::fromLatin1(one.name).replace(u'_', u' '), QString::fromLatin1(one.value));
    }
    return html + u"</table></div>\n"_s;
}

} // namespace elite::cli
