// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <deque>

namespace elite {

/// Our own limits below those of the service. A day starts at midnight UTC; every attempt counts, because failed ones
/// count at the service too.
class RequestLimit
{
public:
    void setLimits(int perMinute, int perDay)
    {
        m_perMinute = perMinute;
        m_perDay = perDay;
    }
    /// What today's record says after a start.
    void setToday(const QDate& today, int used);

    /// 0: go. Otherwise milliseconds to wait; -1: nothing more today.
    qint64 waitFor(qint64 nowMs, const QDate& today) const;
    void take(qint64 nowMs, const QDate& today);
    int leftToday(const QDate& today) const;
    int perDay() const { return m_perDay; }

private:
    static constexpr qint64 kMinute = 60'000;

    int m_perMinute = 60;
    int m_perDay = 1000;
    std::deque<qint64> m_times;
    QDate m_day;
    int m_used = 0;
};

} // namespace elite
