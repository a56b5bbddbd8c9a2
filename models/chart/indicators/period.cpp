// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/period.h"

#include "models/chart/scale/calendar.h"

namespace elite::indicators {

std::int64_t periodOf(std::int64_t time, Period period)
{
    const std::int64_t day = chart::floorDivide(time, 86'400'000'000);
    switch (period) {
    case Period::Day:
        return day;
    case Period::Week:
        return chart::floorDivide(day + 3, 7); // 1970-01-01 was a Thursday
    case Period::Month: {
        const chart::CivilDate date = chart::civilDate(day);
        return std::int64_t{date.year} * 12 + date.month;
    }
    case Period::Never:
        return 0;
    }
    return 0;
}

} // namespace elite::indicators
