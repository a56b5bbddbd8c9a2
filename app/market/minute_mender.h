// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_event.h"
#include "models/market/tape.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>

namespace elite {

/// Knows which minutes of live markets were not seen whole, and has the venue's own history asked for them: what an
/// outage cut at once, and the minute that was running at its end, or at the start of listening, when it is over. One
/// market after the other, so that the venue's limits are left for what is on the screen.
class MinuteMender : public QObject
{
    Q_OBJECT
public:
    /// Asks for the minutes since `from` and says later whether they came.
    using Fetch = std::function<void(FeedIndex market, Timestamp from, std::function<void(bool isThere)> done)>;
    explicit MinuteMender(Fetch fetch, QObject* parent = nullptr);

    /// From now on every trade is heard, not those before.
    void listensFromNow(FeedIndex market);
    /// Nothing was heard since `from`; from now on it is.
    void cameBack(FeedIndex market, Timestamp from);
    /// For tests: how long to wait instead of for the end of the minute.
    void setWait(std::chrono::milliseconds wait) { m_wait = wait; }

private:
    struct Cut
    {
        Timestamp from;
        Timestamp due; // The minute that was running is over.
        int failures = 0;
    };

    void waitFor(FeedIndex market, Timestamp from, int failures);
    void takeDue();
    void askNext();

    Fetch m_fetch;
    std::map<FeedIndex, Cut> m_running; // Until their minute is over.
    std::deque<std::pair<FeedIndex, Cut>> m_due;
    bool m_isAsking = false;
    QTimer m_minuteEnd;
    std::chrono::milliseconds m_wait{0};
};

} // namespace elite
