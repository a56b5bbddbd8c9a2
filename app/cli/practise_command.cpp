// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/practise_report.h"
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
    QString problem = drawPictures(folder);
    const QList<ReportPicture> pictures = problem.isEmpty() ? readPictures(folder) : QList<ReportPicture>();
    if (problem.isEmpty() && pictures.isEmpty()) {
        problem = QStringLiteral("elite-trading-coach drew none");
    }
    QSaveFile file(QDir(folder).filePath(QStringLiteral("report.html")));
    const QByteArray html = practiseReport(checks, pictures, problem, QDateTime::currentDateTimeUtc());
    if (!file.open(QIODevice::WriteOnly) || file.write(html) != html.size() || !file.commit()) {
        complain(QStringLiteral("cannot write the report: ") + file.errorString());
        return Failed;
    }
    const bool good = started.hasValue() && problem.isEmpty();
    if (arguments.json()) {
        printJson({{QStringLiteral("report"), QDir(folder).absoluteFilePath(QStringLiteral("report.html"))},
                   {QStringLiteral("pictures"), pictures.size()},
                   {QStringLiteral("trades"), QJsonValue::Null},
                   {QStringLiteral("problem"), problem},
                   {QStringLiteral("checks"), checksJson(checks)}});
    } else {
        print(QStringLiteral("Report: ") + QDir(folder).absoluteFilePath(QStringLiteral("report.html")));
        print(problem.isEmpty()
                  ? QStringLiteral("%1 pictures of the window beside it. This version does not trade yet.")
                        .arg(pictures.size())
                  : QStringLiteral("No pictures: ") + problem);
    }
    return good ? Good : Failed;
}

} // namespace

int runPractise(const QStringList& given)
{
    Arguments arguments("practise",
                        "Writes a report of this installation with pictures of the window. It does not trade yet.");
    arguments.add("tape", QStringLiteral("What is played: only 'demo' is known, and it holds nothing to trade yet."),
                  "NAME");
    arguments.add("report", QStringLiteral("Folder for report.html and the pictures; made when it is missing."),
                  "FOLDER");
    if (const std::optional<int> done = arguments.parse(given)) {
        return *done;
    }
    if (arguments.value("tape") != QStringLiteral("demo") || arguments.value("report").isEmpty()
        || !arguments.positional().isEmpty()) {
        complain(QStringLiteral("use: elite practise --tape demo --report FOLDER"));
        return Usage;
    }
    return writeReport(arguments.value("report"), arguments);
}

} // namespace elite::cli
