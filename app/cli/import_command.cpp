// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/import_history.h"
#include "app/cli/output.h"
#include "app/market/csv_import.h"
#include "app/market/tape_folder.h"
#include "models/base/timeframe.h"

#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace elite::cli {

namespace {

constexpr int kIssuesPrinted = 10;
constexpr std::array kTimes{"seconds", "millis", "micros", "nanos", "text"};

int refuse(const QString& what)
{
    complain(what + QStringLiteral(" See: elite import --help"));
    return Usage;
}

/// What was said on the command line instead of what was detected. The problem, if any.
QString change(CsvPlan& plan, const Arguments& arguments)
{
    if (arguments.has("columns")) {
        const QStringList names = arguments.value("columns").split(QLatin1Char(','));
        plan.columns.resize(std::size_t(names.size()));
        for (qsizetype i = 0; i < names.size(); ++i) {
            int field = 0;
            while (field < kCsvFields && QLatin1String(csvFieldName(CsvField(field))) != names[i].trimmed()) {
                ++field;
            }
            if (field == kCsvFields) {
                return QStringLiteral("there is no kind of column '%1'.").arg(names[i]);
            }
            plan.columns[std::size_t(i)].field = CsvField(field);
        }
    }
    if (arguments.has("time")) {
        const auto at = std::find_if(kTimes.begin(), kTimes.end(), [&arguments](const char* name) {
            return arguments.value("time") == QLatin1String(name);
        });
        if (at == kTimes.end()) {
            return QStringLiteral("--time is one of seconds, millis, micros, nanos, text.");
        }
        plan.time = CsvTime(at - kTimes.begin());
    }
    if (arguments.has("bar")) {
        const auto timeframe = Timeframe::parse(arguments.value("bar").toUtf8());
        const auto length = timeframe ? timeframe->fixedLength() : std::nullopt;
        plan.isMonthly = timeframe && timeframe->unit() == Timeframe::Unit::Month && timeframe->count() == 1;
        if (!length && !plan.isMonthly) {
            return QStringLiteral("--bar is a length such as 1m, 15m, 1h, 1d or 1M.");
        }
        plan.barLength = length.value_or(plan.barLength);
    }
    plan.isDecimalComma = plan.isDecimalComma || arguments.has("decimal-comma");
    plan.isNewestFirst = plan.isNewestFirst || arguments.has("newest-first");
    plan.isTimeOfClose = arguments.has("time-is-close");
    plan.licence = arguments.value("licence");
    if (arguments.has("market")) {
        const QStringList names = arguments.value("market").split(QLatin1Char('/'));
        if (names.size() != 2) {
            return QStringLiteral("--market is two currencies, such as BTC/USD.");
        }
        plan.base = names[0];
        plan.counter = names[1];
        plan.symbol = arguments.value("market");
    }
    return {};
}

QString mapping(const CsvPlan& plan)
{
    QStringList names;
    for (const CsvColumn& column : plan.columns) {
        names.append(QString::fromLatin1(csvFieldName(column.field)));
    }
    return names.join(QLatin1Char(','));
}

int report(const CsvImportJob& job, const CsvImportReport& result, const Arguments& arguments)
{
    QStringList issues;
    for (const CsvIssue& issue : result.issues) {
        issues.append(describe(issue, job.plan));
    }
    if (arguments.json()) {
        printJson({{QStringLiteral("tape"), result.outcome ? job.tapePath : QString()},
                   {QStringLiteral("problem"), result.outcome ? QString() : result.outcome.error().detail},
                   {QStringLiteral("columns"), mapping(job.plan)},
                   {QStringLiteral("rows_kept"), qint64(result.rowsKept)},
                   {QStringLiteral("rows_left_out"), qint64(result.rowsLeftOut)},
                   {QStringLiteral("rows_moved"), qint64(result.rowsMoved)},
                   {QStringLiteral("events"), qint64(result.events)},
                   {QStringLiteral("history_minutes"), qint64(result.historyMinutes)},
                   {QStringLiteral("from"), QString::fromLatin1(toIso(result.from, TimePrecision::Seconds))},
                   {QStringLiteral("to"), QString::fromLatin1(toIso(result.to, TimePrecision::Seconds))},
                   {QStringLiteral("issues"), QJsonArray::fromStringList(issues)}});
        return result.outcome ? Good : Failed;
    }
    for (const QString& issue : issues.mid(0, kIssuesPrinted)) {
        complain(issue);
    }
    if (result.rowsLeftOut > kIssuesPrinted) {
        complain(QStringLiteral("and %1 more rows were left out").arg(result.rowsLeftOut - kIssuesPrinted));
    }
    if (!result.outcome) {
        complain(result.outcome.error().detail + QStringLiteral(". Nothing was written. Columns: ")
                 + mapping(job.plan));
        return Failed;
    }
    print(QStringLiteral("%1 rows kept, %2 left out; %3 events and %4 minutes of history from %5 to %6")
              .arg(result.rowsKept)
              .arg(result.rowsLeftOut)
              .arg(result.events)
              .arg(result.historyMinutes)
              .arg(QLatin1String(toIso(result.from, TimePrecision::Seconds)),
                   QLatin1String(toIso(result.to, TimePrecision::Seconds))));
    if (result.rowsMoved > 0) {
        print(
            QStringLiteral("%1 bars start at another time than days (00:00 UTC) and weeks (Monday) do here; each is put"
                           " into the one in which it ends")
                .arg(result.rowsMoved));
    }
    print(QStringLiteral("Tape: ") + job.tapePath);
    return Good;
}

} // namespace

int runImport(const QStringList& given)
{
    Arguments arguments(
        "import", "Makes a tape of a file of prices (bars, trades, quotes or a table of rates) or of a venue's past.");
    arguments.add("csv", QStringLiteral("The file. What its columns hold is detected, and printed when it fails."),
                  "FILE");
    arguments.add("tape", QStringLiteral("Where the tape goes; among the program's own tapes when nothing is said."),
                  "FILE");
    arguments.add(
        "columns",
        QStringLiteral("What each column holds: time, timeofday, open, high, low, close, volume, tradecount,"
                       " price, quantity, side, buyerismaker, tradeid, bid, ask, bidsize, asksize, bidopen ..."
                       " askclose, rate, ignored."),
        "LIST");
    arguments.add("time", QStringLiteral("How times are written: seconds, millis, micros, nanos (since 1970) or text."),
                  "KIND");
    arguments.add("bar", QStringLiteral("How long a bar is: 1m, 1h, 1d, 1M."), "LENGTH");
    arguments.add("market", QStringLiteral("What is traded: BTC/USD."), "BASE/COUNTER");
    arguments.add("licence", QStringLiteral("Of the prices, to be kept in the tape."), "TEXT");
    arguments.add("decimal-comma", QStringLiteral("Numbers are written as 1,5."));
    arguments.add("newest-first", QStringLiteral("The file starts with its last row."));
    arguments.add("time-is-close", QStringLiteral("The time of a bar is its end."));
    arguments.add(
        "venue",
        QStringLiteral("Instead of a file: fetch candles of this venue (kraken, binance, coinbase ...), without"
                       " any key. With --market, --interval, --from, --to."),
        "VENUE");
    arguments.add("interval",
                  QStringLiteral("With --venue, how long a candle lasts: 1m (when nothing is said), 1h, 1d."),
                  "LENGTH");
    arguments.add("from", QStringLiteral("With --venue, the first day or time, UTC: 2026-01-31, 2026-01-31T12:00:00Z."),
                  "TIME");
    arguments.add("to", QStringLiteral("With --venue, the end; now when nothing is said."), "TIME");
    if (const std::optional<int> done = arguments.parse(given)) {
        return *done;
    }
    if (!arguments.value("venue").isEmpty()) {
        return arguments.value("csv").isEmpty() && arguments.positional().isEmpty()
            ? importHistory(arguments)
            : refuse(QStringLiteral("either --csv or --venue."));
    }
    if (arguments.value("csv").isEmpty() || !arguments.positional().isEmpty()) {
        return refuse(QStringLiteral("use: elite import --csv FILE or --venue VENUE [--tape FILE]."));
    }
    CsvImportJob job;
    job.csvPath = arguments.value("csv");
    const auto beginning = readCsvBeginning(job.csvPath);
    const auto plan = beginning ? detectCsv(*beginning, job.csvPath) : Result<CsvPlan>(beginning.error());
    if (!plan) {
        complain(job.csvPath + QStringLiteral(": ") + plan.error().detail);
        return Failed;
    }
    job.plan = *plan;
    if (const QString problem = change(job.plan, arguments); !problem.isEmpty()) {
        return refuse(problem);
    }
    job.tapePath = arguments.value("tape");
    if (job.tapePath.isEmpty()) {
        const AppPaths paths = AppPaths::standard();
        if (const Done made = paths.create(); !made) {
            complain(made.error().detail);
            return Failed;
        }
        job.tapePath = freeTapePath(tapeFolder(paths), QFileInfo(job.csvPath).completeBaseName());
    }
    return report(job, importCsv(job), arguments);
}

} // namespace elite::cli
