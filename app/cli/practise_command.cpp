// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backtest/backtest_export.h"
#include "app/cli/arguments.h"
#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/cli/practise_report.h"
#include "app/cli/practise_trading.h"
#include "app/doctor/doctor.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

namespace elite::cli {

namespace {

constexpr int kPicturesMs = 60000; // the window is drawn a few times, also on a slow computer

/// Lets the window program draw itself without a display. The problem is empty when there are pictures.
QString drawPictures(const QString& folder)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("elite-trading-coach"),
                                                           {QCoreApplication::applicationDirPath()});
    if (program.isEmpty()) {
        return QStringLiteral("elite-trading-coach is not installed beside elite");
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, {QStringLiteral("--pictures"), folder}, QIODevice::ReadOnly);
    if (!process.waitForStarted()) {
        return process.errorString();
    }
    if (!process.waitForFinished(kPicturesMs)) {
        process.kill();
        process.waitForFinished();
        return QStringLiteral("elite-trading-coach did not finish its pictures within a minute");
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return QStringLiteral("elite-trading-coach ended with an error: ")
            + QString::fromUtf8(process.readAll()).trimmed();
    }
    return {};
}

QList<ReportPicture> readPictures(const QString& folder)
{
    QList<ReportPicture> pictures;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        QFile file(info.absoluteFilePath());
        if (file.open(QIODevice::ReadOnly)) {
            pictures.append({info.completeBaseName(), file.readAll()});
        }
    }
    return pictures;
}

int writeReport(const QString& folder, const Arguments& arguments)
{
    if (!QDir().mkpath(folder)) {
        complain(QStringLiteral("cannot make the folder ") + folder);
        return Failed;
    }
    AppContext context(AppContext::Program::CommandLine, QStringLiteral("elite"));
    const Done started = context.start();
    const Examination examination = examine(doctorInput(context, started));
    const Checks& checks = examination.checks;
    if (!examination.refusals.isEmpty()) {
        for (const SettingsProblem& problem : examination.refusals) {
            complain(problem.line());
        }
        return Refused;
    }
    PractiseParts parts;
    parts.checks = checks;
    watchInterrupt();
    const auto session = practiseOn(arguments.value("tape"), [](BacktestStage, double share) {
        showProgress("practising", share);
        return !wasInterrupted();
    });
    endProgress();
    if (!session && session.error().code == ErrorCode::Cancelled) {
        complain(QStringLiteral("cancelled; no report was written"));
        return Failed;
    }
    parts.trading = session ? tradingSection(*session) : QString();
    parts.tradingProblem = session ? QString() : session.error().detail;
    parts.pictureProblem = drawPictures(folder);
    parts.pictures = parts.pictureProblem.isEmpty() ? readPictures(folder) : QList<ReportPicture>();
    if (parts.pictureProblem.isEmpty() && parts.pictures.isEmpty()) {
        parts.pictureProblem = QStringLiteral("elite-trading-coach drew none");
    }
    parts.utc = QDateTime::currentDateTimeUtc();
    QSaveFile file(QDir(folder).filePath(QStringLiteral("report.html")));
    const QByteArray html = practiseReport(parts);
    if (!file.open(QIODevice::WriteOnly) || file.write(html) != html.size() || !file.commit()) {
        complain(QStringLiteral("cannot write the report: ") + file.errorString());
        return Failed;
    }
    const bool good = started.hasValue() && parts.pictureProblem.isEmpty() && session.hasValue();
    const QString path = QDir(folder).absoluteFilePath(QStringLiteral("report.html"));
    if (arguments.json()) {
        printJson(
            {{QStringLiteral("report"), path},
             {QStringLiteral("pictures"), parts.pictures.size()},
             {QStringLiteral("trades"), session ? QJsonValue(session->report.summary.trades) : QJsonValue()},
             {QStringLiteral("session"),
              session ? QJsonValue(backtestJson(*session, luckOf(session->report, {}), ExportTrades::No))
                      : QJsonValue()},
             {QStringLiteral("problem"), parts.tradingProblem.isEmpty() ? parts.pictureProblem : parts.tradingProblem},
             {QStringLiteral("checks"), checksJson(checks)}});
        return good ? Good : Failed;
    }
    print(QStringLiteral("Report: ") + path);
    print(session ? QStringLiteral("Practised: %1 trades on %2, %3 orders, log hash %4.")
                        .arg(session->report.summary.trades)
                        .arg(session->series.instrument.id.toString())
                        .arg(session->report.orders)
                        .arg(QString::fromLatin1(session->report.logHash))
                  : QStringLiteral("Not practised: ") + parts.tradingProblem);
    print(parts.pictureProblem.isEmpty()
              ? QStringLiteral("%1 pictures of the window beside it.").arg(parts.pictures.size())
              : QStringLiteral("No pictures: ") + parts.pictureProblem);
    return good ? Good : Failed;
}

} // namespace

int runPractise(const QStringList& given)
{
    Arguments arguments(
        "practise",
        "Lets a bot with fixed settings trade a tape on paper and writes a report: trades, equity, costs, what "
        "it rests on, what the program found on this computer, pictures of the window.");
    arguments.add("tape", QStringLiteral("What is traded: 'demo', or a tape file."), "NAME");
    arguments.add("report", QStringLiteral("Folder for report.html and the pictures; made when it is missing."),
                  "FOLDER");
    if (const std::optional<int> done = arguments.parse(given)) {
        return *done;
    }
    if (arguments.value("tape").isEmpty() || arguments.value("report").isEmpty() || !arguments.positional().isEmpty()) {
        complain(QStringLiteral("use: elite practise --tape demo --report FOLDER"));
        return Usage;
    }
    return writeReport(arguments.value("report"), arguments);
}

} // namespace elite::cli
