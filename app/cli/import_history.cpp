// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_history.h"

#include "app/base/app_paths.h"
#include "app/base/wall_clock.h"
#include "app/cli/arguments.h"
#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/market/history_import.h"
#include "app/market/tape_folder.h"
#include "app/market/venues/venue_catalog.h"
#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcessEnvironment>

namespace elite::cli {

namespace {

constexpr auto kLookMs = 200; // Whether Ctrl-C was pressed.

int refuse(const QString& what)
{
    complain(what + QStringLiteral(" See: elite import --help"));
    return Usage;
}

QString venueNames()
{
    QStringList names;
    for (const VenueInfo& venue : venueCatalog()) {
        if (!historyTimeframes(venue.id).empty()) {
            names.append(venue.id.toString());
        }
    }
    return names.join(QStringLiteral(", "));
}

QString intervalNames(const VenueId& venue)
{
    QStringList names;
    for (const Timeframe timeframe : historyTimeframes(venue)) {
        names.append(QString::fromLatin1(timeframe.toText()));
    }
    return names.join(QStringLiteral(", "));
}

/// A day, or a time as ISO 8601 has it.
std::optional<Timestamp> timeFrom(const QString& text)
{
    const bool isDay = text.size() == 10;
    const auto time = parseTimestamp((isDay ? QString(text + QStringLiteral("T00:00:00Z")) : text).toLatin1());
    return time ? std::optional(*time) : std::nullopt;
}

/// What was asked for. The problem, if any.
QString read(HistoryJob& job, const Arguments& arguments)
{
    job.venue = VenueId::parse(arguments.value("venue").toLatin1()).valueOr(VenueId());
    const auto intervals = historyTimeframes(job.venue);
    if (intervals.empty()) {
        return QStringLiteral("--venue is one of ") + venueNames() + u'.';
    }
    job.market = arguments.value("market");
    if (job.market.isEmpty()) {
        return QStringLiteral("--market says what: BTC/USD, or the venue's own name.");
    }
    const QString interval = arguments.value("interval");
    const auto timeframe = Timeframe::parse((interval.isEmpty() ? QStringLiteral("1m") : interval).toLatin1());
    if (!timeframe || std::find(intervals.begin(), intervals.end(), *timeframe) == intervals.end()) {
        return QStringLiteral("--interval is one of ") + intervalNames(job.venue) + u'.';
    }
    job.timeframe = *timeframe;
    const auto from = timeFrom(arguments.value("from"));
    const auto to = arguments.value("to").isEmpty() ? std::optional(wallNow()) : timeFrom(arguments.value("to"));
    if (!from || !to || *from >= *to) {
        return QStringLiteral("--from and --to are days or times, such as 2026-01-31 or 2026-01-31T12:00:00Z.");
    }
    job.from = *from;
    job.to = *to;
    return {};
}

int report(const HistoryReport& result, const Arguments& arguments)
{
    const QString from = QString::fromLatin1(toIso(result.from, TimePrecision::Seconds));
    const QString to = QString::fromLatin1(toIso(result.to, TimePrecision::Seconds));
    if (arguments.json()) {
        printJson({{QStringLiteral("tape"), result.outcome ? result.tapePath : QString()},
                   {QStringLiteral("problem"), result.outcome ? QString() : result.outcome.error().detail},
                   {QStringLiteral("symbol"), result.instrument.id.symbol.toString()},
                   {QStringLiteral("candles"), qint64(result.candles)},
                   {QStringLiteral("missing"), qint64(result.missing)},
                   {QStringLiteral("history_minutes"), qint64(result.historyMinutes)},
                   {QStringLiteral("from"), from},
                   {QStringLiteral("to"), to}});
    } else if (result.outcome) {
        print(QStringLiteral("%1 candles from %2 to %3; %4 between them are not there")
                  .arg(result.candles)
                  .arg(from, to)
                  .arg(result.missing));
        print(QStringLiteral("Tape: ") + result.tapePath);
    } else {
        complain(result.outcome.error().detail + QStringLiteral(". No tape was written."));
    }
    return result.outcome ? Good : Failed;
}

} // namespace

int importHistory(const Arguments& arguments)
{
    HistoryJob job;
    if (const QString problem = read(job, arguments); !problem.isEmpty()) {
        return refuse(problem);
    }
    const AppPaths paths = AppPaths::standard();
    if (const Done made = paths.create(); !made) {
        complain(made.error().detail);
        return Failed;
    }
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const Settings settings(paths.settingsFile(),
                            readOverrides(environment, envFiles(environment, paths.data, QDir::currentPath())));
    if (!settings.flag(keys::kMarketData)) {
        complain(QStringLiteral("public market data is switched off by the configuration."));
        return Refused;
    }
    job.tapePath = arguments.value("tape");
    if (job.tapePath.isEmpty()) {
        job.tapePath = freeTapePath(
            tapeFolder(paths),
            QStringList{job.venue.toString(), job.market, QString::fromLatin1(job.timeframe.toText())}.join(u'-'));
    }
    HistoryImport import(job);
    HistoryReport result;
    QObject::connect(&import, &HistoryImport::progressed, &import,
                     [](double done) { showProgress("Importing", done); });
    QObject::connect(&import, &HistoryImport::finished, QCoreApplication::instance(),
                     [&result](const HistoryReport& given) {
                         result = given;
                         QCoreApplication::quit();
                     });
    watchInterrupt();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &import, [&import] {
        if (wasInterrupted()) {
            import.cancel();
        }
    });
    look.start(kLookMs);
    import.start();
    QCoreApplication::exec();
    endProgress();
    return report(result, arguments);
}

} // namespace elite::cli
