// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/crash_reports.h"

#include "app/secrets/scrubber.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#endif

namespace elite {

namespace {

constexpr qint64 kLongestReport = 256 * 1024;

/// A report that was seen is called crash-*.kept.txt, so that its name tells it and no list has to be kept beside.
QString keptName(const QString& path)
{
    return path.left(path.size() - 4) + QStringLiteral(".kept.txt");
}

bool isKept(const QString& path)
{
    return path.endsWith(QStringLiteral(".kept.txt"));
}

bool isRunning(qint64 process)
{
    if (process <= 0) {
        return false;
    }
#if defined(Q_OS_WIN)
    const HANDLE handle = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
    const bool running = handle && WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    if (handle) {
        CloseHandle(handle);
    }
    return running;
#else
    return kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
#endif
}

} // namespace

QList<CrashReport> crashReports(const QString& folder)
{
    QList<CrashReport> reports;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("crash-*.txt")}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files) {
        reports.append({file.absoluteFilePath(), file.lastModified().toUTC(), isKept(file.fileName())});
    }
    return reports;
}

Result<QString> readCrashReport(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Storage, file.errorString()};
    }
    return scrubbed(QString::fromUtf8(file.read(kLongestReport)));
}

Done keepCrashReport(const QString& path)
{
    if (isKept(path) || QFile::rename(path, keptName(path))) {
        return {};
    }
    return Error{ErrorCode::Storage, QStringLiteral("cannot rename the crash report")};
}

Done deleteCrashReport(const QString& path)
{
    QFile file(path);
    return file.remove() ? Done() : Done(Error{ErrorCode::Storage, file.errorString()});
}

RunMarker::RunMarker(QString file)
    : m_file(std::move(file))
{
    QFile marker(m_file);
    if (marker.open(QIODevice::ReadOnly)) {
        const qint64 process = marker.readAll().trimmed().toLongLong();
        marker.close();
        m_ours = process == QCoreApplication::applicationPid() || !isRunning(process);
        m_lastRunEndedBadly = m_ours;
    }
    if (m_ours && marker.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        marker.write(QByteArray::number(QCoreApplication::applicationPid()));
    }
}

RunMarker::~RunMarker()
{
    if (m_ours) {
        QFile::remove(m_file);
    }
}

} // namespace elite
