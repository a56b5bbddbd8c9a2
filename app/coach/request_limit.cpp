// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/request_limit.h"

#include <algorithm>

namespace elite {

void RequestLimit::setToday(const QDate& today, int used)
{
    m_used = m_day == today ? std::max(m_used, used) : used;
    m_day = today;
}

qint64 RequestLimit::waitFor(qint64 nowMs, const QDate& today) const
{
    if (leftToday(today) <= 0) {
        return -1;
    }
    const auto recent
        = std::count_if(m_times.begin(), m_times.end(), [nowMs](qint64 at) { return at > nowMs - kMinute; });
    if (recent < m_perMinute) {
        return 0;
    }
    const qint64 oldest = m_times[m_times.size() - static_cast<std::size_t>(m_perMinute)];
    return std::max<qint64>(1, oldest + kMinute - nowMs);
}

void RequestLimit::take(qint64 nowMs, const QDate& today)
{
    if (m_day != today) {
        m_day = today;
        m_used = 0;
    }
    ++m_used;
    m_times.push_back(nowMs);
    while (!m_times.empty() && m_times.front() <= nowMs - kMinute) {
        m_times.pop_front();
    }
}

int RequestLimit::leftToday(const QDate& today) const
{
    return std::max(0, m_perDay - (m_day == today ? m_used : 0));
}

} // namespace elite
