// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/process_age.h"

#include <QByteArray>
#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <sys/sysctl.h>
#include <sys/time.h>
#include <unistd.h>
#else
#include <QFile>
#include <ctime>
#include <unistd.h>
#endif

namespace elite {

namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
double nowMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}
#endif

} // namespace

std::optional<ProcessAge> processAge()
{
#if defined(Q_OS_WIN)
    FILETIME created{}, ended{}, kernel{}, user{}, now{};
    if (!GetProcessTimes(GetCurrentProcess(), &created, &ended, &kernel, &user)) {
        return std::nullopt;
    }
    GetSystemTimePreciseAsFileTime(&now);
    const auto ticks = [](const FILETIME& time) {
        return static_cast<double>((static_cast<quint64>(time.dwHighDateTime) << 32) | time.dwLowDateTime);
    };
    return ProcessAge{(ticks(now) - ticks(created)) / 1e4, 1.0}; // a tick is 100 ns
#elif defined(Q_OS_MACOS)
    int query[] = {CTL_KERN, KERN_PROC, KERN_PROC_PID, getpid()};
    kinfo_proc info{};
    size_t size = sizeof info;
    if (sysctl(query, 4, &info, &size, nullptr, 0) != 0) {
        return std::nullopt;
    }
    timeval now{};
    gettimeofday(&now, nullptr);
    const timeval& start = info.kp_proc.p_starttime;
    return ProcessAge{static_cast<double>(now.tv_sec - start.tv_sec) * 1e3
                          + static_cast<double>(now.tv_usec - start.tv_usec) / 1e3,
                      0.001};
#else
    bool given = false;
    const qint64 launched = qEnvironmentVariable("ELITE_STARTED_NS").toLongLong(&given);
    if (given) {
        return ProcessAge{nowMs(CLOCK_MONOTONIC) - static_cast<double>(launched) / 1e6, 0};
    }
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    // The second field is the program's name in brackets and may hold blanks; field 22 is the start in clock ticks.
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    const double perSecond = static_cast<double>(sysconf(_SC_CLK_TCK));
    if (fields.size() < 20 || perSecond <= 0) {
        return std::nullopt;
    }
    return ProcessAge{nowMs(CLOCK_BOOTTIME) - fields[19].toDouble() * 1e3 / perSecond, 1e3 / perSecond};
#endif
}

} // namespace elite
