// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/clock_check.h"

#include "app/base/version.h"

#include <QDateTime>
#include <QFile>
#include <QThread>
#include <QTimeZone>

#include <chrono>
#include <cstdlib>

#if defined(Q_OS_LINUX)
#include <ctime>
#include <sys/timex.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#else
#include <ctime>
#endif

namespace elite {

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
/// What a time service may correct per hour without anybody having touched the clock: 0.05 %.
constexpr double kSlew = 0.0005;

qint64 uptime()
{
#if defined(Q_OS_LINUX)
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64{time.tv_sec} * kSecond + time.tv_nsec / 1'000'000;
#elif defined(Q_OS_WIN)
    return static_cast<qint64>(GetTickCount64());
#else
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time); // goes on during sleep on macOS
    return qint64{time.tv_sec} * kSecond + time.tv_nsec / 1'000'000;
#endif
}

QString bootName()
{
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

/// "3 h": for differences of clocks, to the nearest unit.
QString span(qint64 ms)
{
    const qint64 seconds = std::llabs(ms) / kSecond;
    if (seconds < 120) {
        return QString::number(static_cast<double>(std::llabs(ms)) / 1000.0, 'f', 1) + QStringLiteral(" s");
    }
    if (seconds < 7200) {
        return QString::number((seconds + 30) / 60) + QStringLiteral(" min");
    }
    if (seconds < 2 * 86400) {
        return QString::number((seconds + 1800) / 3600) + QStringLiteral(" h");
    }
    return QString::number((seconds + 43200) / 86400) + QStringLiteral(" days");
}

/// How far the wall clock moved against the uptime clock, in ms: positive = it was put forward.
qint64 drift(const ClockReading& from, const ClockReading& to)
{
    return (to.wallMs - from.wallMs) - (to.uptimeMs - from.uptimeMs);
}

Check rateCheck(const ClockFacts& facts)
{
    const qint64 moved = drift(facts.before, facts.after);
    if (std::llabs(moved) > 20) {
        return {QStringLiteral("clock.rate"), CheckState::Failed,
                QStringLiteral("the clock moved by ") + span(moved)
                    + QStringLiteral(" against the uptime within a moment"),
                QStringLiteral("something sets the clock right now or runs this program with another time; qualified "
                               "days do not count then")};
    }
    return {QStringLiteral("clock.rate"), CheckState::Good, QStringLiteral("the clock runs evenly"), {}};
}

Check jumpCheck(const ClockFacts& facts)
{
    const QString name = QStringLiteral("clock.jump");
    if (!facts.earlier || facts.earlier->boot.isEmpty() || facts.earlier->boot != facts.after.boot
        || facts.earlier->uptimeMs > facts.after.uptimeMs) {
        return {name,
                CheckState::Skipped,
                QStringLiteral("no earlier run since the computer was started to compare with"),
                {}};
    }
    const qint64 moved = drift(*facts.earlier, facts.after);
    const auto allowed = 2 * kSecond
        + static_cast<qint64>(static_cast<double>(facts.after.uptimeMs - facts.earlier->uptimeMs) * kSlew);
    if (std::llabs(moved) > allowed) {
        return {name, CheckState::Failed,
                QStringLiteral("the clock was put ") + (moved > 0 ? QStringLiteral("forward") : QStringLiteral("back"))
                    + QStringLiteral(" by ") + span(moved)
                    + QStringLiteral(" since the last run, measured by the computer's uptime"),
                QStringLiteral(
                    "check date and time and turn on automatic time; records keep both clocks, so nothing is lost")};
    }
    return {name, CheckState::Good, QStringLiteral("clock and uptime agree since the last run"), {}};
}

Check plausibleCheck(const ClockFacts& facts)
{
    const QString name = QStringLiteral("clock.date");
    const QString now = QDateTime::fromMSecsSinceEpoch(facts.after.wallMs, QTimeZone::utc())
                            .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const QString advice = QStringLiteral("set date and time, or turn on automatic time (timedatectl set-ntp true)");
    if (facts.builtMs > 0 && facts.after.wallMs < facts.builtMs - kMinute) {
        return {name, CheckState::Failed,
                QStringLiteral("the clock says ") + now + QStringLiteral(" UTC, which is ")
                    + span(facts.builtMs - facts.after.wallMs) + QStringLiteral(" before this version was made"),
                advice};
    }
    if (facts.newestFileMs > facts.after.wallMs + kMinute) {
        return {name, CheckState::Failed,
                QStringLiteral("the clock says ") + now
                    + QStringLiteral(" UTC, but files of this program were written ")
                    + span(facts.newestFileMs - facts.after.wallMs) + QStringLiteral(" later: it was put back"),
                advice};
    }
    return {
        name, CheckState::Good, now + QStringLiteral(" UTC is not before this version nor before the newest file"), {}};
}

Check serviceCheck(const ClockFacts& facts)
{
    const QString name = QStringLiteral("clock.service");
    if (!facts.synchronised) {
        return {name,
                CheckState::Skipped,
                QStringLiteral("this system does not tell whether its clock is kept by a time service"),
                {}};
    }
    if (!*facts.synchronised) {
        return {name, CheckState::Note, QStringLiteral("the system does not say that a time service keeps its clock"),
                QStringLiteral("turn on automatic time (timedatectl set-ntp true); exchanges refuse signed requests "
                               "from 5 s of difference")};
    }
    return {name, CheckState::Good, QStringLiteral("a time service keeps the clock"), {}};
}

Check zoneCheck(const ClockFacts& facts)
{
    const QString name = QStringLiteral("clock.zone");
    if (facts.zone.isEmpty() || !facts.zoneDataPresent) {
        return {
            name, CheckState::Warning,
            facts.zone.isEmpty() ? QStringLiteral("the time zone of this computer is not known")
                                 : QStringLiteral("the data about time zones is missing"),
            QStringLiteral(
                "install tzdata and choose your zone; everything is kept in UTC, only what is shown would be wrong")};
    }
    return {name, CheckState::Good, QStringLiteral("time zone ") + facts.zone, {}};
}

} // namespace

QByteArray ClockReading::toBytes() const
{
    return QByteArray::number(wallMs) + ' ' + QByteArray::number(uptimeMs) + ' ' + boot.toLatin1();
}

std::optional<ClockReading> ClockReading::fromBytes(const QByteArray& bytes)
{
    const QList<QByteArray> parts = bytes.split(' ');
    bool wallRight = false;
    bool uptimeRight = false;
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const ClockReading reading{parts.at(0).toLongLong(&wallRight), parts.at(1).toLongLong(&uptimeRight),
                               QString::fromLatin1(parts.at(2))};
    return wallRight && uptimeRight ? std::optional(reading) : std::nullopt;
}

ClockReading readClock()
{
    return {QDateTime::currentMSecsSinceEpoch(), uptime(), bootName()};
}

ClockFacts gatherClock(int waitMs)
{
    ClockFacts facts;
    facts.before = readClock();
    QThread::msleep(static_cast<unsigned long>(waitMs));
    facts.after = readClock();
    facts.builtMs = kCommitTime * kSecond;
#if defined(Q_OS_LINUX)
    timex state{}; // modes 0: only asks
    facts.synchronised = adjtimex(&state) != -1 && (state.status & STA_UNSYNC) == 0;
#endif
    const QTimeZone zone = QTimeZone::systemTimeZone();
    facts.zone = zone.isValid() ? QString::fromLatin1(zone.id()) : QString();
    facts.zoneDataPresent = QTimeZone("America/New_York").isValid();
    return facts;
}

Checks checkClock(const ClockFacts& facts)
{
    return {rateCheck(facts), jumpCheck(facts), plausibleCheck(facts), serviceCheck(facts), zoneCheck(facts)};
}

} // namespace elite
