// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/timestamp.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace elite {

/// The length of a candle, one second to many months. Candles tile the time line without gaps or overlaps.
class Timeframe
{
public:
    enum class Unit : std::uint8_t { Second, Minute, Hour, Day, Week, Month };

    constexpr Timeframe() = default; // One minute.
    /// Seconds, minutes and hours must divide a day, so that every day starts a candle: 7 minutes are refused.
    static Result<Timeframe> of(int count, Unit unit);
    /// "1s" "15m" "4h" "1d" "1w" "1M": the case matters, m is a minute and M a month.
    static Result<Timeframe> parse(QByteArrayView text);
    /// 1s 5s 15s 30s 1m 3m 5m 15m 30m 1h 2h 4h 6h 8h 12h 1d 3d 1w 1M
    static const std::array<Timeframe, 19>& standard();

    constexpr int count() const { return m_count; }
    constexpr Unit unit() const { return m_unit; }
    QByteArray toText() const;
    /// Nothing for months, whose length varies.
    std::optional<Duration> fixedLength() const;
    /// For sorting and for choosing a zoom; a month counts as 30 days.
    Duration typicalLength() const;

    /// The start of the candle that holds `time`. `dayStart` moves the start of the day (an exchange day from 22:00 UTC
    /// is 22 h or -2 h); candles shorter than a day move with it. Weeks start on Monday; 3-day candles are counted from
    /// 1970-01-01 as the venues do, several weeks from Monday 1969-12-29, several months from January of year 0.
    Timestamp floor(Timestamp time, Duration dayStart = {}) const;
    /// The end of the candle that holds `time`, which is the start of the next one.
    Timestamp next(Timestamp time, Duration dayStart = {}) const;
    /// The candle `steps` further than the one that holds `time`; negative goes back.
    Timestamp advanced(Timestamp time, int steps, Duration dayStart = {}) const;

    friend constexpr bool operator==(Timeframe, Timeframe) = default;

private:
    constexpr Timeframe(int count, Unit unit)
        : m_count(count)
        , m_unit(unit)
    {
    }

    int m_count = 1;
    Unit m_unit = Unit::Minute;
};

} // namespace elite
