// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/period.h"

namespace elite::indicators {

namespace {

constexpr std::int64_t kDay = 86'400'000'000;

std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

/// Proleptic Gregorian months, counted from March of year 0.
std::int64_t monthOf(std::int64_t day)
{
    const std::int64_t shifted = day + 719468;
    const std::int64_t era = floorDivide(shifted, 146097);
    const std::int64_t dayOfEra = shifted - era * 146097;
    const std::int64_t year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100);
    return (year + era * 400) * 12 + (5 * dayOfYear + 2) / 153;
}

} // namespace

std::int64_t periodOf(std::int64_t time, Period period)
{
    const std::int64_t day = floorDivide(time, kDay);
    switch (period) {
    case Period::Day:
        return day;
    case Period::Week:
        return floorDivide(day + 3, 7); // 1970-01-01 was a Thursday
    case Period::Month:
        return monthOf(day);
    case Period::Never:
        return 0;
    }
    return 0;
}

} // namespace elite::indicators
