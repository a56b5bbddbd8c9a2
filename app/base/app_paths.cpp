// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/app_paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace elite {

namespace {

constexpr auto kFolderName = "elite-trading-coach";

QString place(QStandardPaths::StandardLocation where)
{
    return QStandardPaths::writableLocation(where) + QLatin1Char('/') + QLatin1String(kFolderName);
}

QString logPlace()
{
#if defined(Q_OS_MACOS)
    return QDir::homePath() + QStringLiteral("/Library/Logs/") + QLatin1String(kFolderName);
#elif defined(Q_OS_WIN)
    return place(QStandardPaths::GenericDataLocation) + QStringLiteral("/logs");
#else
    // QStandardPaths::StateLocation is Qt 6.7+.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + QStringLiteral("/.local/state"));
    return state + QLatin1Char('/') + QLatin1String(kFolderName);
#endif
}

} // namespace

AppPaths AppPaths::standard()
{
    const QString home = qEnvironmentVariable("ELITE_HOME");
    if (!home.isEmpty()) {
        const QString root = QDir(home).absolutePath();
        return {root, root + QStringLiteral("/cache"), root + QStringLiteral("/logs"), root + QStringLiteral("/run")};
    }
    QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (runtime.isEmpty()) {
        runtime = QDir::tempPath();
    }
    return {place(QStandardPaths::GenericDataLocation), place(QStandardPaths::GenericCacheLocation), logPlace(),
            runtime + QLatin1Char('/') + QLatin1String(kFolderName)};
}

Done AppPaths::create() const
{
    for (const QString& folder : {data, cache, logs, runtime, backupFolder(), crashFolder()}) {
        if (!QDir().mkpath(folder)) {
            return Error{ErrorCode::Storage, QStringLiteral("cannot create the folder ") + folder};
        }
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return {};
}

} // namespace elite
