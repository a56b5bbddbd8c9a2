// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/backtest_results.h"

#include "models/journal/inference.h"
#include "ui/backtest/assumption_texts.h"
#include "ui/backtest/text_table.h"
#include "ui/base/icon.h"
#include "ui/base/number_text.h"
#include "ui/base/report_charts.h"
#include "ui/base/table.h"
#include "ui/base/theme_manager.h"
#include "ui/trading/denial_words.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr std::size_t kMostPoints = 900; // Of each line: the chart takes 2,000 in all.
constexpr int kBars = 10; // Of the histogram.

/// From a statistic to exact decimals for the formatter; nothing where the figure is not defined.
QString percentText(double share, int decimals, const QLocale& locale, Sign sign)
{
    if (!std::isfinite(share) || std::abs(share) > 1e6) {
        return u"–"_s;
    }
    const auto value = Decimal::fromParts(std::llround(share * 1e6), 4);
    return formatPercent(value.valueOr(Decimal()), decimals, locale, sign);
}

QString numberText(double value, const QLocale& locale)
{
    if (std::isinf(value)) {
        return u"∞"_s;
    }
    return std::isnan(value)
        ? u"–"_s
        : formatRounded(Decimal::fromParts(std::llround(value * 1e4), 4).valueOr(Decimal()), 2, locale);
}

QString moneyText(Cash cash, const BacktestOutcome& outcome, const QLocale& locale, Sign sign)
{
    const auto rounded = toDecimal(cash).rescaled(2, Rounding::HalfEven).valueOr(Decimal());
    return formatMoney(Money(rounded, outcome.setup.contract.quote), locale, sign);
}

QString timeText(Timestamp time, const QLocale& locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(toMicros(time) / 1000, Qt::UTC), QLocale::ShortFormat);
}

ReportLine lineOf(const QString& name, const std::vector<EquityPoint>& points)
{
    ReportLine line;
    line.name = name;
    const std::size_t step = points.size() / kMostPoints + 1;
    for (std::size_t i = 0; i < points.size(); i += step) {
        line.points.push_back({static_cast<double>(toMicros(points[i].time)) / 1000.0,
                               static_cast<double>(points[i].equity.value) / 1e8});
    }
    return line;
}

ReportLine fallOf(const ReportLine& equity)
{
    ReportLine fall;
    double peak = equity.points.empty() ? 1 : equity.points.front().y;
    for (const ReportLine::Point& point : equity.points) {
        peak = std::max(peak, point.y);
        fall.points.push_back({point.x, (point.y / peak - 1) * 100});
    }
    fall.filled = true;
    fall.bad = true;
    return fall;
}

/// Net result of a trade as a share of what was paid for it.
double shareOf(const TradeRecord& trade)
{
    return trade.entryValue.value > 0
        ? static_cast<double>(trade.net.value) / static_cast<double>(trade.entryValue.value)
        : 0;
}

ReportHistogram histogramOf(const std::vector<TradeRecord>& trades, const QString& title)
{
    ReportHistogram out;
    out.title = title;
    double most = 0;
    for (const TradeRecord& trade : trades) {
        most = std::max(most, std::abs(shareOf(trade)));
    }
    const double width = std::max(most * 2 / kBars, 1e-6);
    std::vector<double> counts(kBars);
    for (const TradeRecord& trade : trades) {
        const auto at = static_cast<int>(std::floor(shareOf(trade) / width)) + kBars / 2;
        ++counts[static_cast<std::size_t>(std::clamp(at, 0, kBars - 1))];
    }
    for (int i = 0; i < kBars; ++i) {
        const int place = i - kBars / 2;
        const double from = place * width;
        out.bars.push_back({from < 0 ? from : from + 1e-12, counts[static_cast<std::size_t>(i)],
                            QString::number(from * 100, 'f', width < 0.001 ? 2 : 1)});
    }
    return out;
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QWidget* chartOr(const Result<QWidget*>& chart, QWidget* parent)
{
    return chart ? *chart : makeMissingCharts(chart.error(), parent);
}

} // namespace

BacktestResults::BacktestResults(QWidget* parent)
    : QWidget(parent)
    , m_figures(new FigureStrip(this))
    , m_charts(new QVBoxLayout)
    , m_ground(new QGridLayout)
    , m_side(new QVBoxLayout)
    , m_tabs(new QTabWidget(this))
    , m_trades(new TextTable({}, this))
    , m_refusals(new TextTable({{tr("Reason")}, {tr("Times"), true}}, this))
    , m_assumptions(new TextTable({{tr("What")}, {tr("How")}}, this))
{
    auto* title = new QLabel(tr("What this rests on"), this);
    setTypeRole(title, TypeRole::Strong);
    auto* side = new QWidget(this);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(theme().space(3), theme().space(2), theme().space(3), theme().space(2));
    sideColumn->addWidget(title);
    m_ground->setVerticalSpacing(theme().space(1));
    sideColumn->addLayout(m_ground);
    sideColumn->addLayout(m_side, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(theme().border.splitter);
    middle->addLayout(m_charts, 3);
    middle->addWidget(side, 1);
    auto* save = new QToolButton(this);
    save->setIcon(icon(u"download"_s));
    save->setToolTip(tr("Export as CSV or JSON…"));
    save->setAccessibleName(save->toolTip());
    connect(save, &QToolButton::clicked, this, &BacktestResults::exportRequested);
    m_tabs->setAccessibleName(tr("Trades") + u", "_s + tr("Refused") + u", "_s + tr("Assumptions"));
    m_tabs->setCornerWidget(save);
    m_tabs->addTab(addTable(m_trades, tr("Trades")), tr("Trades"));
    m_tabs->addTab(addTable(m_refusals, tr("Refused")), tr("Refused"));
    m_tabs->addTab(addTable(m_assumptions, tr("Assumptions")), tr("Assumptions"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().border.splitter);
    column->addWidget(m_figures);
    column->addLayout(middle, 3);
    column->addWidget(m_tabs, 2);
}

QTableView* BacktestResults::addTable(TextTable* model, const QString& name)
{
    auto* table = new QTableView(this);
    table->setModel(model);
    prepareTable(table);
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

void BacktestResults::show(const BacktestOutcome& outcome, const Luck& luck)
{
    // A new one each time: the widgets that it watches are made anew.
    delete m_explains;
    m_explains = new Explains(this, [this] { return m_explained; });
    m_explained.clear();
    showFigures(outcome);
    explainFigures(outcome);
    showCharts(outcome);
    showGround(outcome, luck);
    showTables(outcome);
}

void BacktestResults::showFigures(const BacktestOutcome& outcome)
{
    const BacktestReport& report = outcome.report;
    const TradeSummary& summary = report.summary;
    const QLocale where = locale();
    const Interval wins = wilsonInterval(summary.wins, std::max(summary.trades, 1), normalQuantile(0.975));
    std::vector<double> shares;
    for (const TradeRecord& trade : report.trades) {
        shares.push_back(shareOf(trade));
    }
    const bool hasTrades = summary.trades > 1;
    const Bootstrap mean = hasTrades ? bootstrapMean(shares, 2000, outcome.setup.seed) : Bootstrap{};
    double average = 0;
    for (const double share : shares) {
        average += share / static_cast<double>(shares.size());
    }
    const QString soon = summary.trades < 50 ? tr("not yet meaningful") : QString();
    m_figures->setFigures(
        {{tr("Result after costs"), percentText(report.totalReturn, 1, where, Sign::Always),
          tr("buy and hold %1").arg(percentText(outcome.holdReturn(), 1, where, Sign::Always))},
         {tr("Trades"), formatCount(summary.trades, where), soon},
         {tr("Win rate"), hasTrades ? percentText(summary.winRate, 1, where, Sign::MinusOnly) : u"–"_s,
          hasTrades ? tr("95 %: %1 to %2")
                          .arg(percentText(wins.low, 1, where, Sign::MinusOnly),
                               percentText(wins.high, 1, where, Sign::MinusOnly))
                    : QString()},
         {tr("Average trade"), hasTrades ? percentText(average, 2, where, Sign::Always) : u"–"_s,
          hasTrades
              ? tr("90 %: %1 to %2")
                    .arg(percentText(mean.p05, 2, where, Sign::Always), percentText(mean.p95, 2, where, Sign::Always))
              : QString()},
         {tr("Profit factor"), numberText(summary.profitFactor, where)},
         {tr("Deepest fall"), percentText(report.maxDrawdown, 1, where, Sign::MinusOnly)},
         {tr("Costs"),
          moneyText(checkedAdd(report.fees, report.slippage).value_or(Cash()), outcome, where, Sign::MinusOnly),
          std::isfinite(report.costShare)
              ? tr("%1 of gross profit").arg(percentText(report.costShare, 0, where, Sign::MinusOnly))
              : tr("no gross profit")}});
}

void BacktestResults::follow(QWidget* shown, QLatin1StringView word, const FigureStrip::Figure& figure,
                             std::vector<FigureInput> inputs)
{
    m_explains->follow(shown, word);
    m_explained.push_back({word, figure.name, figure.value, std::move(inputs)});
}

void BacktestResults::explainFigures(const BacktestOutcome& outcome)
{
    const BacktestReport& report = outcome.report;
    const TradeSummary& summary = report.summary;
    const QLocale where = locale();
    const auto cash = [&](Cash amount, Sign sign) { return moneyText(amount, outcome, where, sign); };
    const FigureInput trades{tr("Trades"), formatCount(summary.trades, where)};
    const FigureInput fees{tr("Fees"), cash(report.fees, Sign::MinusOnly)};
    const FigureInput slippage{tr("Slippage"), cash(report.slippage, Sign::MinusOnly)};
    const FigureInput result{tr("Result"),
                             cash(checkedSub(report.endEquity, report.startEquity).value_or(Cash()), Sign::Always)};
    std::vector<FigureInput> equity{{tr("Equity at the start"), cash(report.startEquity, Sign::MinusOnly)},
                                    {tr("Equity at the end"), cash(report.endEquity, Sign::MinusOnly)},
                                    {tr("buy and hold"), percentText(outcome.holdReturn(), 1, where, Sign::Always)}};
    const std::pair<QLatin1StringView, std::vector<FigureInput>> parts[] = {
        {"test-result"_L1, std::move(equity)},
        {"test-trades"_L1, {}},
        {"win-rate"_L1, {{tr("Won"), formatCount(summary.wins, where)}, trades}},
        {"test-average"_L1, {trades}},
        {"profit-factor"_L1,
         {{tr("All gains"), numberText(summary.grossWin, where)},
          {tr("All losses"), numberText(summary.grossLoss, where)}}},
        {"test-fall"_L1, {}},
        {"test-costs"_L1, {fees, slippage, result}},
    };
    std::size_t at = 0;
    for (const auto& [word, inputs] : parts) {
        follow(m_figures->box(at), word, m_figures->figures()[at], inputs);
        ++at;
    }
}

void BacktestResults::showCharts(const BacktestOutcome& outcome)
{
    clear(m_charts);
    clear(m_side);
    ReportLinePanel equity;
    equity.title = tr("Equity, %1").arg(outcome.setup.contract.quote.toString());
    equity.lines.push_back(lineOf(tr("this bot"), outcome.report.curve));
    if (!outcome.hold.empty()) {
        equity.lines.push_back(lineOf(tr("buy and hold"), outcome.hold));
        equity.lines.back().dashed = true;
    }
    ReportLinePanel falls;
    falls.title = tr("Fall from the last peak, %");
    falls.lines.push_back(fallOf(equity.lines.front()));
    const auto titled = [this](const QString& text) {
        auto* label = new QLabel(text, this);
        setTypeRole(label, TypeRole::Small);
        setTextRole(label, ColorRole::TextSecondary);
        label->setContentsMargins(theme().space(3), theme().space(1), 0, 0);
        return label;
    };
    m_charts->addWidget(titled(equity.title));
    m_charts->addWidget(chartOr(makeReportLines(equity, this), this), 3);
    m_charts->addWidget(titled(falls.title));
    m_charts->addWidget(chartOr(makeReportLines(falls, this), this), 1);
    if (!outcome.report.trades.empty()) {
        const QString title = tr("Results per trade, % of its cost");
        m_side->addWidget(titled(title));
        m_side->addWidget(chartOr(makeReportHistogram(histogramOf(outcome.report.trades, title), this), this), 1);
    } else {
        m_side->addStretch();
    }
}

void BacktestResults::showGround(const BacktestOutcome& outcome, const Luck& luck)
{
    clear(m_ground);
    const BacktestReport& report = outcome.report;
    const QLocale where = locale();
    int row = 0;
    const auto add = [&](const QString& name, const QString& value, ColorRole role = ColorRole::TextPrimary) {
        auto* label = new QLabel(name, this);
        auto* figure = new QLabel(value, this);
        setTypeRole(label, TypeRole::Small);
        setTextRole(label, ColorRole::TextSecondary);
        setTypeRole(figure, TypeRole::Small);
        setTextRole(figure, role);
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        figure->setWordWrap(true);
        figure->setAccessibleName(name + u", "_s + value);
        m_ground->addWidget(label, row, 0);
        m_ground->addWidget(figure, row++, 1);
        return figure;
    };
    const auto explained = [&](QLatin1StringView word, std::vector<FigureInput> inputs, QLabel* figure) {
        auto* name = qobject_cast<QLabel*>(m_ground->itemAtPosition(row - 1, 0)->widget());
        m_explains->follow(name, word);
        follow(figure, word, {name->text(), figure->text()}, std::move(inputs));
    };
    const TapeHeader& header = outcome.request.tape->tape().header();
    add(tr("Prices"), header.isSynthetic ? tr("SYNTHETIC, made up") : header.source);
    add(tr("Bars read"),
        tr("%1, %2 missing").arg(formatCount(outcome.bars, where), formatCount(outcome.series.missing, where)));
    add(tr("Events refused"), formatCount(outcome.series.refused, where));
    add(tr("Candles count at"), tr("their close"));
    add(tr("Stop and target in one bar"), tr("counts as stop"));
    explained("test-ambiguous"_L1,
              {{tr("Ambiguous exits"), formatCount(report.ambiguousExits, where)},
               {tr("All exits"), formatCount(report.exits, where)}},
              add(tr("Ambiguous exits"),
                  tr("%1 of %2").arg(formatCount(report.ambiguousExits, where), formatCount(report.exits, where))));
    const bool isClean = outcome.lookAhead.passed == outcome.lookAhead.cuts;
    explained(
        "test-look-ahead"_L1,
        {{tr("Runs cut short"), formatCount(outcome.lookAhead.cuts, where)},
         {tr("With the same orders"), formatCount(outcome.lookAhead.passed, where)}},
        add(tr("Look-ahead check"),
            isClean
                ? tr("passed, %1 cuts").arg(formatCount(outcome.lookAhead.cuts, where))
                : tr("FAILED at %1 cuts").arg(formatCount(outcome.lookAhead.cuts - outcome.lookAhead.passed, where)),
            isClean ? ColorRole::Success : ColorRole::Danger));
    explained("test-luck"_L1,
              {{tr("Days"), formatCount(luck.days, where)},
               {tr("Days needed"), formatCount(kMeaningfulDays, where)},
               {tr("Runs on this tape"), formatCount(luck.tries, where)}},
              add(tr("Not only luck"),
                  luck.days < kMeaningfulDays
                      ? tr("%1 days: too few to say").arg(formatCount(luck.days, where))
                      : tr("%1, %2 days, try %3")
                            .arg(percentText(luck.deflatedSharpe, 0, where, Sign::MinusOnly),
                                 formatCount(luck.days, where), formatCount(luck.tries, where))));
    add(tr("Repeatable"),
        tr("hash %1…%2")
            .arg(QString::fromLatin1(report.logHash.left(4)), QString::fromLatin1(report.logHash.right(4))));
    const double rate = static_cast<double>(report.inputs) / std::max(outcome.seconds, 1e-9);
    add(tr("Speed"),
        (outcome.request.prices == BacktestPrices::Bars ? tr("%1 bars/s") : tr("%1 events/s"))
            .arg(formatCount(static_cast<qint64>(rate), where)));
}

void BacktestResults::showTables(const BacktestOutcome& outcome)
{
    const QLocale where = locale();
    const Contract& contract = outcome.setup.contract;
    m_trades->setColumns({{tr("Entered, UTC")},
                          {tr("Left, UTC")},
                          {tr("Side")},
                          {tr("Quantity"), true},
                          {tr("Costs"), true},
                          {tr("Result"), true, true},
                          {tr("P/L %1").arg(contract.quote.toString()), true, true},
                          {tr("Remark")}});
    std::vector<QStringList> rows;
    for (auto it = outcome.report.trades.rbegin(); it != outcome.report.trades.rend(); ++it) {
        const auto quantity = Decimal::fromParts(it->quantity.value, 0);
        const auto units = quantity
            ? Decimal::multiply(*quantity, contract.lotSize, contract.lotSize.scale(), Rounding::HalfEven)
            : Result<Decimal>(quantity.error());
        const auto plain = [&](Cash cash, Sign sign) { return formatRounded(toDecimal(cash), 2, where, sign); };
        rows.push_back({timeText(it->openedAt, where), timeText(it->closedAt, where),
                        it->side == Side::Buy ? tr("▲ Long") : tr("▼ Short"),
                        units ? formatNumber(units->trimmed(), where) : u"–"_s,
                        plain(checkedAdd(it->fees, it->slippage).value_or(Cash()), Sign::MinusOnly),
                        percentText(shareOf(*it), 2, where, Sign::Always), plain(it->net, Sign::Always),
                        it->isLiquidated      ? tr("Liquidated")
                            : it->isAmbiguous ? tr("Ambiguous bar")
                                              : QString()});
    }
    m_tabs->setTabText(0, tr("Trades %1").arg(formatCount(static_cast<qint64>(rows.size()), where)));
    m_trades->setRows(std::move(rows));
    std::vector<QStringList> refusals;
    int times = 0;
    for (const auto& [code, count] : outcome.report.denials) {
        DenialScene scene;
        scene.contract = &contract;
        scene.locale = where;
        const QString rule = denialWords({code}, scene).rule;
        const QString stable
            = QString::fromLatin1(codeText(code).data(), static_cast<qsizetype>(codeText(code).size()));
        refusals.push_back({rule.isEmpty() ? stable : rule, formatCount(count, where)});
        times += count;
    }
    m_refusals->setRows(std::move(refusals));
    m_tabs->setTabText(1, tr("Refused %1").arg(formatCount(times, where)));
    std::vector<QStringList> assumptions;
    for (const Assumption& one : outcome.report.assumptions) {
        assumptions.push_back({assumptionTitle(one.name), QString::fromUtf8(one.value)});
    }
    m_assumptions->setRows(std::move(assumptions));
}

} // namespace elite
