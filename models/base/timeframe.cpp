// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/timeframe.h"

namespace elite {

namespace {

using namespace std::chrono;

struct UnitRule
{
    char letter;
    std::int64_t seconds; // 0 for months.
    int maxCount;
};

constexpr std::array<UnitRule, 6> kUnits{{
    {'s', 1, 86'400},
    {'m', 60, 1'440},
    {'h', 3'600, 24},
    {'d', 86'400, 366},
    {'w', 604'800, 53},
    {'M', 0, 120},
}};

constexpr const UnitRule& ruleOf(Timeframe::Unit unit)
{
    return kUnits[static_cast<std::size_t>(unit)];
}

// The Monday on or before 1970-01-01, which was a Thursday.
constexpr Duration kMondayShift = days(-3);

constexpr std::int64_t floorDivide(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

/// Months since January of year 0.
std::int64_t monthIndex(Timestamp time)
{
    const year_month_day date(std::chrono::floor<days>(time));
    return static_cast<int>(date.year()) * std::int64_t{12} + static_cast<unsigned>(date.month()) - 1;
}

Timestamp startOfMonth(std::int64_t index)
{
    const auto y = static_cast<int>(floorDivide(index, 12));
    const auto m = static_cast<unsigned>(index - std::int64_t{y} * 12) + 1;
    return sys_days(year(y) / month(m) / 1);
}

} // namespace

Result<Timeframe> Timeframe::of(int count, Unit unit)
{
    const UnitRule& rule = ruleOf(unit);
    if (count < 1 || count > rule.maxCount) {
        return Error{ErrorCode::OutOfRange, QStringLiteral("a timeframe of that length is not offered")};
    }
    if (unit < Unit::Day && 86'400 % (rule.seconds * count) != 0) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("a timeframe below a day must divide the day")};
    }
    return Timeframe(count, unit);
}

Result<Timeframe> Timeframe::parse(QByteArrayView text)
{
    const Error bad{ErrorCode::Parse, QStringLiteral("not a timeframe such as 1m, 4h or 1d")};
    if (text.size() < 2 || text.size() > 6 || text.front() == '0') {
        return bad;
    }
    int count = 0;
    for (const char c : text.chopped(1)) {
        if (c < '0' || c > '9') {
            return bad;
        }
        count = count * 10 + (c - '0');
    }
    for (std::size_t i = 0; i < kUnits.size(); ++i) {
        if (kUnits[i].letter == text.back()) {
            return of(count, static_cast<Unit>(i));
        }
    }
    return bad;
}

const std::array<Timeframe, 19>& Timeframe::standard()
{
    static constexpr std::array<Timeframe, 19> all{{{1, Unit::Second},
                                                    {5, Unit::Second},
                                                    {15, Unit::Second},
                                                    {30, Unit::Second},
                                                    {1, Unit::Minute},
                                                    {3, Unit::Minute},
                                                    {5, Unit::Minute},
                                                    {15, Unit::Minute},
                                                    {30, Unit::Minute},
                                                    {1, Unit::Hour},
                                                    {2, Unit::Hour},
                                                    {4, Unit::Hour},
                                                    {6, Unit::Hour},
                                                    {8, Unit::Hour},
                                                    {12, Unit::Hour},
                                                    {1, Unit::Day},
                                                    {3, Unit::Day},
                                                    {1, Unit::Week},
                                                    {1, Unit::Month}}};
    return all;
}

QByteArray Timeframe::toText() const
{
    return QByteArray::number(m_count) + ruleOf(m_unit).letter;
}

std::optional<Duration> Timeframe::fixedLength() const
{
    if (m_unit == Unit::Month) {
        return std::nullopt;
    }
    return Duration(seconds(ruleOf(m_unit).seconds * m_count));
}

Duration Timeframe::typicalLength() const
{
    return fixedLength().value_or(Duration(days(30) * m_count));
}

Timestamp Timeframe::floor(Timestamp time, Duration dayStart) const
{
    return advanced(time, 0, dayStart);
}

Timestamp Timeframe::next(Timestamp time, Duration dayStart) const
{
    return advanced(time, 1, dayStart);
}

Timestamp Timeframe::advanced(Timestamp time, int steps, Duration dayStart) const
{
    if (m_unit == Unit::Month) {
        const std::int64_t bucket = floorDivide(monthIndex(time - dayStart), m_count) + steps;
        return startOfMonth(bucket * m_count) + dayStart;
    }
    const Duration origin = m_unit == Unit::Week ? dayStart + kMondayShift : dayStart;
    const std::int64_t length = ruleOf(m_unit).seconds * m_count * 1'000'000;
    return Timestamp(origin
                     + Duration((floorDivide((time.time_since_epoch() - origin).count(), length) + steps) * length));
}

} // namespace elite
