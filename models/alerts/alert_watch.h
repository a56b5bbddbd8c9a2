// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"

namespace elite::alerts {

struct Firing
{
    std::int64_t id;
    std::int64_t time; ///< of the price, feed time
    double price;
    double level; ///< of the line, then
    bool isUp;
};

/// Decides when alerts fire: a pure function of the alerts and the prices it was given, in order. A price that reaches
/// a line has crossed it; the first price after a line begins, or after the time went back (another replay), only says
/// on which side it is. An alert that fires every time is quiet for a minute of feed time.
class AlertWatch
{
public:
    static constexpr std::int64_t kQuiet = 60'000'000; ///< microseconds

    /// Those that stay the same keep their side.
    void setAlerts(const std::vector<Alert>& alerts);
    /// Another feed: no side is known.
    void forgetSides();
    bool isEmpty() const { return m_watched.empty(); }
    bool watches(const QString& instrument) const;
    bool watches(Subject subject) const;

    /// `fired` is added to. What fired once is off from then on.
    void onPrice(const QString& instrument, std::int64_t time, double price, std::vector<Firing>& fired);
    /// The same for a value that is no price. A feed that is stale, or room that is low, at the first look is told at
    /// once.
    void onValue(Subject subject, const QString& instrument, const QString& measure, std::int64_t time, double value,
                 std::vector<Firing>& fired);
    /// There is no such value any more (the position is closed): the next one only says on which side it is.
    void onGone(Subject subject, const QString& instrument, const QString& measure);

private:
    enum class Side { Unknown, Below, Above };
    struct Watched
    {
        Alert alert;
        std::vector<Side> sides; ///< of each line
        std::int64_t lastTime = 0;
    };
    static void judge(Watched& one, std::int64_t time, double value, std::vector<Firing>& fired);

    std::vector<Watched> m_watched;
};

} // namespace elite::alerts
