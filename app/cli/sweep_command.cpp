// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backtest/backtest_export.h"
#include "app/cli/backtest_options.h"
#include "app/cli/interrupt.h"
#include "app/cli/output.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace elite::cli {

namespace {

constexpr std::size_t kShownCells = 20;

/// "5", "5,8,13" or "5:50:5" (from, to, step).
Result<std::vector<std::int64_t>> valuesOf(const QString& text)
{
    std::vector<std::int64_t> out;
    bool isNumber = true;
    const auto bad = [&text] {
        return Error{ErrorCode::InvalidInput, u"'%1' is no list of whole numbers: use 5,8,13 or 5:50:5"_s.arg(text)};
    };
    const QStringList steps = text.split(u':');
    if (steps.size() == 3) {
        bool isFrom = false;
        bool isTo = false;
        const qlonglong from = steps.at(0).toLongLong(&isFrom);
        const qlonglong to = steps.at(1).toLongLong(&isTo);
        const qlonglong step = steps.at(2).toLongLong(&isNumber);
        if (!isFrom || !isTo || !isNumber || step < 1 || to < from || (to - from) / step > 10'000) {
            return bad();
        }
        for (qlonglong value = from; value <= to; value += step) {
            out.push_back(value);
        }
        return out;
    }
    const QStringList parts = text.split(u',');
    for (const QString& part : parts) {
        out.push_back(part.toLongLong(&isNumber));
        if (!isNumber) {
            return bad();
        }
    }
    return out;
}

Result<std::vector<std::vector<std::int64_t>>> gridOf(const BotKind& kind, const QStringList& given)
{
    std::vector<std::vector<std::int64_t>> grid;
    for (const BotParameter& parameter : kind.parameters) {
        grid.push_back({parameter.standard});
    }
    for (const QString& one : given) {
        const qsizetype at = one.indexOf(u'=');
        const QByteArray name = one.left(at).toUtf8();
        std::size_t place = 0;
        while (place < grid.size()
               && kind.parameters[place].name
                   != std::string_view(name.constData(), static_cast<std::size_t>(name.size()))) {
            ++place;
        }
        if (at <= 0 || place == grid.size()) {
            return Error{ErrorCode::InvalidInput, u"no parameter in '%1'; see: elite sweep --list"_s.arg(one)};
        }
        const auto values = valuesOf(one.mid(at + 1));
        if (!values) {
            return values.error();
        }
        grid[place] = *values;
    }
    return grid;
}

QString percent(double share)
{
    return std::isfinite(share) ? u"%1 %"_s.arg(share * 100, 0, 'f', 2) : u"-"_s;
}

QString reportText(const SweepOutcome& outcome)
{
    QList<QStringList> rows{{u"RESULT"_s, u"DEEPEST FALL"_s, u"TRADES"_s, u"SHARPE"_s, u"PARAMETERS"_s}};
    for (std::size_t i = 0; i < outcome.cells.size() && i < kShownCells; ++i) {
        const SweepCell& cell = outcome.cells[i];
        rows.append({percent(cell.totalReturn), percent(cell.maxDrawdown), QString::number(cell.trades),
                     std::isfinite(cell.sharpe) ? QString::number(cell.sharpe, 'f', 2) : u"-"_s,
                     settingsText(*outcome.setup.bot, cell.settings.values)});
    }
    QString text = table(rows);
    text += u"\n\n%1 combinations over %2 bars in %3 s%4."_s.arg(outcome.cells.size())
                .arg(outcome.bars)
                .arg(outcome.seconds, 0, 'f', 2)
                .arg(outcome.isCancelled ? u", cancelled before all were run"_s : QString());
    text += u"\nThe best one, out of sample: %1."_s.arg(percent(outcome.outOfSample));
    text += u"\nOdds that the best one is overfit: %1. The best of %2 useless tries shows a Sharpe ratio of %3 a day."_s
                .arg(percent(outcome.overfitOdds))
                .arg(outcome.cells.size())
                .arg(std::isfinite(outcome.luckySharpe) ? QString::number(outcome.luckySharpe, 'f', 3) : u"-"_s);
    return text;
}

} // namespace

int runSweepCommand(const QStringList& given)
{
    Arguments arguments("sweep",
                        "Runs a bot with many parameter sets over the first part of a tape, then the best one over the "
                        "rest, and says how likely the best is luck.");
    addBacktestOptions(arguments);
    arguments.add("param", u"Values of a parameter: name=5,8,13 or name=5:50:5; may be given several times."_s,
                  "NAME=VALUES");
    arguments.add("in-sample", u"Percent of the bars that the best is chosen on; 70 unless given."_s, "PERCENT");
    arguments.add("threads", u"All cores unless given. The results do not depend on it."_s, "N");
    if (const std::optional<int> done = arguments.parse(given)) {
        return *done;
    }
    if (arguments.has("list")) {
        print(botTable());
        return Good;
    }
    SweepRequest request;
    const QStringList grid = arguments.values("param");
    auto base = backtestRequest(arguments, BacktestParameters::Standard);
    if (!base) {
        return complainAbout("sweep", base.error());
    }
    request.base = *base;
    const auto values = gridOf(*request.base.bot, grid);
    if (!values) {
        return complainAbout("sweep", values.error());
    }
    request.values = *values;
    bool isShare = true;
    bool isCount = true;
    const int share = arguments.has("in-sample") ? arguments.value("in-sample").toInt(&isShare) : 70;
    request.threads = arguments.has("threads") ? arguments.value("threads").toInt(&isCount) : 0;
    if (!isShare || share < 10 || share > 100 || !isCount || request.threads < 0 || request.threads > 1024) {
        return complainAbout("sweep", {ErrorCode::InvalidInput, u"--in-sample takes 10 to 100, --threads 1 to 1024"_s});
    }
    request.inSample = share / 100.0;
    watchInterrupt();
    const auto outcome = runSweepOn(request, [](const SweepProgress& progress) {
        showProgress("running the combinations",
                     static_cast<double>(progress.done) / static_cast<double>(progress.total));
        return !wasInterrupted();
    });
    endProgress();
    if (!outcome) {
        return complainAbout("sweep", outcome.error());
    }
    arguments.json() ? printJson(sweepJson(*outcome, outcome->cells.size())) : print(reportText(*outcome));
    return outcome->isCancelled ? Failed : Good;
}

} // namespace elite::cli
