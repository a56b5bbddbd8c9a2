// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <cstdint>

namespace elite {

using Duration = std::chrono::microseconds;
/// Microseconds since 1970-01-01 UTC. Models never ask a clock for one: time arrives with the data.
using Timestamp = std::chrono::sys_time<Duration>;

constexpr std::int64_t toMicros(Timestamp time)
{
    return time.time_since_epoch().count();
}

constexpr Timestamp fromMicros(std::int64_t micros)
{
    return Timestamp(Duration(micros));
}

/// From the units that venues send. An error outside the years 1 to 9999.
Result<Timestamp> fromSeconds(std::int64_t seconds);
Result<Timestamp> fromMillis(std::int64_t millis);
Result<Timestamp> fromNanos(std::int64_t nanos); // Rounded down to the microsecond.

/// RFC 3339: 2025-11-10T12:17:03[.1-9 digits](Z|+hh:mm|-hh:mm), also with a blank for the T and lower-case letters.
/// Digits below a microsecond are cut. Years 1 to 9999; a leap second (:60) is read as the second after it.
Result<Timestamp> parseTimestamp(QByteArrayView text);
/// "1616492376.594", seconds with a fraction, as some venues write them.
Result<Timestamp> parseEpochSeconds(QByteArrayView text);

enum class TimePrecision { Seconds, Millis, Micros };
/// 2025-11-10T12:17:03.000120Z
QByteArray toIso(Timestamp time, TimePrecision precision = TimePrecision::Micros);

} // namespace elite
