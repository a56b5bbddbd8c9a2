// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/running_program.h"

#include <QFile>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#endif

namespace elite {

namespace {

bool exists(qint64 process)
{
#if defined(Q_OS_WIN)
    const HANDLE handle = ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    DWORD code = 0;
    const bool runs = handle != nullptr && ::GetExitCodeProcess(handle, &code) != 0 && code == STILL_ACTIVE;
    if (handle != nullptr) {
        ::CloseHandle(handle);
    }
    return runs;
#else
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
#endif
}

#if defined(Q_OS_LINUX)
/// The letter behind the name in /proc/N/stat; the name itself may hold blanks and brackets.
char stateLetter(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readLine(4096) : QByteArray();
    const qsizetype at = line.lastIndexOf(") ");
    return at < 0 || at + 2 >= line.size() ? '?' : line[at + 2];
}
#endif

} // namespace

RunningProgram runningProgram(const QString& runtimeFolder)
{
    // The lock file of SingleInstance. It is read, never locked: trying the lock would get in the way of a start.
    QFile lock(runtimeFolder + QStringLiteral("/window.lock"));
    const qint64 process = lock.open(QIODevice::ReadOnly) ? lock.readLine(32).trimmed().toLongLong() : 0;
    if (process <= 0 || !exists(process)) {
        return {};
    }
    RunningProgram out{RunningProgram::State::Running, process};
#if defined(Q_OS_LINUX)
    const char letter = stateLetter(process);
    if (letter == 'Z' || letter == 'X') {
        return {};
    }
    if (letter == 'T' || letter == 't') {
        out.state = RunningProgram::State::Standing;
    }
#endif
    return out;
}

} // namespace elite
