// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_rest.h"

#include <QTimer>

#include <map>

namespace elite {

/// Fetches the one-minute candles that a stream missed and keeps trying until it has them: a hole is either filled or
/// counted as open, never forgotten.
class GapHealer : public QObject
{
    Q_OBJECT
public:
    GapHealer(VenueRest& rest, QObject* parent);

    /// The stream of this symbol missed everything since `from` and is back. A wider hole swallows a smaller one.
    void heal(const Symbol& symbol, Timestamp from);
    void forget(const Symbol& symbol) { m_gaps.erase(symbol); }
    void clear() { m_gaps.clear(); }
    int open() const { return static_cast<int>(m_gaps.size()); }
    std::int64_t healed() const { return m_healed; }
    /// For tests: how long to wait after a failure, doubled up to 32 times.
    void setFirstRetry(Milliseconds wait) { m_firstRetry = wait; }

Q_SIGNALS:
    void healedWith(const elite::Symbol& symbol, elite::Timestamp from, elite::Timestamp to,
                    const std::vector<elite::Candle>& candles);
    void changed();

private:
    struct Gap
    {
        Timestamp from;
        quint64 number = 0;
        int failures = 0;
        bool isAsked = false;
        Milliseconds retryAt{0};
    };

    void ask(const Symbol& symbol, Gap& gap);
    void retry();

    VenueRest& m_rest;
    std::map<Symbol, Gap> m_gaps;
    QTimer m_retry;
    QElapsedTimer m_clock;
    Milliseconds m_firstRetry{2'000};
    quint64 m_lastNumber = 0;
    std::int64_t m_healed = 0;
};

} // namespace elite
