// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/gap_healer.h"

#include "app/base/wall_clock.h"

#include <algorithm>

namespace elite {

GapHealer::GapHealer(VenueRest& rest, QObject* parent)
    : QObject(parent)
    , m_rest(rest)
{
    m_clock.start();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &GapHealer::retry);
}

void GapHealer::heal(const Symbol& symbol, Timestamp from)
{
    Gap& gap = m_gaps[symbol];
    gap.from = gap.number == 0 ? from : std::min(gap.from, from);
    gap.number = ++m_lastNumber; // An answer to an older question does not reach up to now.
    gap.failures = 0;
    gap.isAsked = false;
    ask(symbol, gap);
    Q_EMIT changed();
}

void GapHealer::ask(const Symbol& symbol, Gap& gap)
{
    gap.isAsked = true;
    const Timeframe minute;
    const Timestamp from = minute.floor(gap.from);
    const Timestamp to = minute.next(wallNow()); // With the running candle.
    const auto take = [this, symbol, from, to, number = gap.number](Result<std::vector<Candle>> got) {
        const auto found = m_gaps.find(symbol);
        if (found == m_gaps.end() || found->second.number != number) {
            return;
        }
        if (!got) {
            Gap& failed = found->second;
            failed.isAsked = false;
            failed.retryAt = Milliseconds(m_clock.elapsed()) + m_firstRetry * (1 << std::min(failed.failures++, 5));
            retry();
            return;
        }
        m_gaps.erase(found);
        ++m_healed;
        Q_EMIT healedWith(symbol, from, to, *got);
        Q_EMIT changed();
    };
    m_rest.candles(symbol, minute, from, to, this, take);
}

void GapHealer::retry()
{
    const Milliseconds now(m_clock.elapsed());
    Milliseconds next{-1};
    for (auto& [symbol, gap] : m_gaps) {
        if (gap.isAsked) {
            continue;
        }
        if (gap.retryAt <= now) {
            ask(symbol, gap);
        } else {
            next = next.count() < 0 ? gap.retryAt : std::min(next, gap.retryAt);
        }
    }
    if (next.count() >= 0) {
        m_retry.start(std::max(next - now, Milliseconds(1)));
    }
}

} // namespace elite
