// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/bundle.h"

#include "app/base/version.h"
#include "app/doctor/doctor.h"
#include "app/log/crash_reports.h"
#include "app/secrets/scrubber.h"
#include "app/settings/settings_table.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace elite {

namespace {

constexpr int kLogs = 4; // newest files
constexpr qint64 kLogBytes = 256 * 1024; // of the end of each
constexpr int kCrashReports = 5;

/// Without secrets and without the name of the user, which is in every path.
QByteArray anonymous(QString text)
{
    const QString home = QDir::homePath();
    if (home.size() > 1) {
        text.replace(home, QStringLiteral("~"));
    }
    return scrubbed(text).toUtf8();
}

QString endOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return QStringLiteral("cannot be read: ") + file.errorString();
    }
    if (file.size() <= kLogBytes) {
        return QString::fromUtf8(file.readAll());
    }
    file.seek(file.size() - kLogBytes);
    file.readLine(); // half a line
    return QStringLiteral("[older lines left out]\n") + QString::fromUtf8(file.readAll());
}

QString readme(const Bundle& files)
{
    QString text
        = QStringLiteral("Diagnostics of Elite Trading Coach ") + QLatin1String(kVersion) + QStringLiteral(" (")
        + QLatin1String(kCommit)
        + QStringLiteral(
              ").\nMade on this computer and not sent anywhere. It holds no key, no order, no journal and no price;"
              "\nkeys that stood in a text were replaced by [secret], the home folder by ~.\n\nFiles:\n");
    for (const ZipEntry& file : files) {
        text += QStringLiteral("  ") + file.name + QStringLiteral(", ") + QString::number(file.bytes.size())
            + QStringLiteral(" bytes\n");
    }
    return text;
}

} // namespace

QString settingsText(const Settings& settings)
{
    QString text;
    for (const SettingInfo& info : settingsTable()) {
        const QLatin1StringView key(info.key);
        if (info.kind == SettingKind::Secret) {
            // No colon or equals sign behind the name: the scrubber would take what follows for the key.
            text += QLatin1StringView(info.env)
                + (settings.secretSource(key).isEmpty() ? QStringLiteral(" is not given\n")
                                                        : QStringLiteral(" is given and not shown\n"));
            continue;
        }
        const SettingOrigin origin = settings.origin(key);
        const QString from = origin == SettingOrigin::Default ? QStringLiteral("default")
            : origin == SettingOrigin::Stored                 ? QStringLiteral("stored")
                                                              : settings.source(key);
        text += key + QStringLiteral(" = ") + settings.text(key) + QStringLiteral(" (") + from + QStringLiteral(")\n");
    }
    for (const SettingsProblem& problem : settings.problems()) {
        text += problem.line() + QLatin1Char('\n');
    }
    return text;
}

Bundle makeBundle(const AppPaths& paths, const Checks& checks, const QString& settings)
{
    Bundle files{{QStringLiteral("doctor.txt"), anonymous(checksText(checks))},
                 {QStringLiteral("settings.txt"), anonymous(settings)}};
    const QFileInfoList logs = QDir(paths.logs).entryInfoList({QStringLiteral("*.log")}, QDir::Files, QDir::Time);
    for (const QFileInfo& log : logs.mid(0, kLogs)) {
        files.append({QStringLiteral("logs/") + log.fileName(), anonymous(endOf(log.absoluteFilePath()))});
    }
    const QList<CrashReport> reports = crashReports(paths.crashFolder());
    for (const CrashReport& report : reports.mid(0, kCrashReports)) {
        const QString text = readCrashReport(report.path).valueOr(QStringLiteral("cannot be read"));
        files.append({QStringLiteral("crashes/") + QFileInfo(report.path).fileName(), anonymous(text)});
    }
    files.prepend({QStringLiteral("README.txt"), readme(files).toUtf8()});
    return files;
}

std::function<Bundle()> bundleMaker(AppContext& context)
{
    return [input = doctorInput(context, {}), settings = settingsText(context.settings())] {
        return makeBundle(input.paths, examine(input).checks, settings);
    };
}

Done saveBundle(const Bundle& bundle, const QString& path)
{
    QSaveFile file(path);
    const QByteArray zip = zipOf(bundle, QDateTime::currentDateTimeUtc());
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(zip) != zip.size() || !file.commit()) {
        return Error{ErrorCode::Storage,
                     QStringLiteral("cannot write ") + path + QStringLiteral(": ") + file.errorString()};
    }
    return {};
}

} // namespace elite
