// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/minute_mender.h"

#include "app/base/wall_clock.h"
#include "models/base/timeframe.h"

#include <QPointer>

#include <algorithm>
#include <optional>

namespace elite {

namespace {

constexpr std::chrono::milliseconds kSettle{5'000}; // Until venues have closed the candle too, and clocks may differ.
constexpr int kMostFailures = 30; // One a minute.

} // namespace

MinuteMender::MinuteMender(Fetch fetch, QObject* parent)
    : QObject(parent)
    , m_fetch(std::move(fetch))
{
    m_minuteEnd.setSingleShot(true);
    connect(&m_minuteEnd, &QTimer::timeout, this, &MinuteMender::takeDue);
}

void MinuteMender::listensFromNow(FeedIndex market)
{
    waitFor(market, wallNow(), 0);
}

void MinuteMender::cameBack(FeedIndex market, Timestamp from)
{
    waitFor(market, from, 0);
    // What is over already is asked for at once; should that fail, the end of the minute asks again.
    m_due.push_back({market, {m_running.at(market).from, {}, kMostFailures}});
    askNext();
}

void MinuteMender::waitFor(FeedIndex market, Timestamp from, int failures)
{
    const Timeframe minute;
    const Timestamp now = wallNow();
    const Timestamp due = m_wait.count() > 0 ? now + m_wait : minute.next(now) + kSettle;
    const Timestamp begin = minute.floor(from - kSettle);
    const auto [at, isNew] = m_running.try_emplace(market, Cut{begin, due, failures});
    if (!isNew) {
        at->second.from = std::min(at->second.from, begin);
        at->second.due = due;
    }
    if (!m_minuteEnd.isActive()) {
        m_minuteEnd.start(std::chrono::ceil<std::chrono::milliseconds>(due - now));
    }
}

void MinuteMender::takeDue()
{
    const Timestamp now = wallNow();
    std::optional<Timestamp> next;
    for (auto at = m_running.begin(); at != m_running.end();) {
        if (at->second.due <= now) {
            m_due.emplace_back(*at);
            at = m_running.erase(at);
            continue;
        }
        next = next ? std::min(*next, at->second.due) : at->second.due;
        ++at;
    }
    if (next) {
        m_minuteEnd.start(std::chrono::ceil<std::chrono::milliseconds>(*next - now));
    }
    askNext();
}

void MinuteMender::askNext()
{
    if (m_isAsking || m_due.empty()) {
        return;
    }
    const FeedIndex market = m_due.front().first;
    const Cut cut = m_due.front().second;
    m_due.pop_front();
    m_isAsking = true;
    m_fetch(market, cut.from, [self = QPointer<MinuteMender>(this), market, cut](bool isThere) {
        if (!self) {
            return;
        }
        self->m_isAsking = false;
        if (!isThere && cut.failures < kMostFailures) {
            self->waitFor(market, cut.from, cut.failures + 1);
        }
        self->askNext();
    });
}

} // namespace elite
