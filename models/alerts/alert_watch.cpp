// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alert_watch.h"

#include <algorithm>
#include <cmath>

namespace elite::alerts {

void AlertWatch::setAlerts(const std::vector<Alert>& alerts)
{
    std::vector<Watched> next;
    for (const Alert& alert : alerts) {
        if (!alert.isOn || !isSound(alert)) {
            continue;
        }
        const auto known = std::find_if(m_watched.begin(), m_watched.end(),
                                        [&](const Watched& one) { return one.alert.id == alert.id; });
        const bool isSame = known != m_watched.end() && known->alert.lines == alert.lines
            && known->alert.instrument == alert.instrument && known->alert.subject == alert.subject
            && known->alert.measure == alert.measure && known->alert.isOn;
        Watched watched{alert, std::vector<Side>(alert.lines.size(), Side::Unknown), 0};
        if (isSame) {
            watched.sides = known->sides;
            watched.lastTime = known->lastTime;
            watched.alert.lastFired = std::max(alert.lastFired, known->alert.lastFired);
        }
        next.push_back(std::move(watched));
    }
    m_watched = std::move(next);
}

void AlertWatch::forgetSides()
{
    for (Watched& one : m_watched) {
        std::fill(one.sides.begin(), one.sides.end(), Side::Unknown);
        one.lastTime = 0;
    }
}

bool AlertWatch::watches(const QString& instrument) const
{
    return std::any_of(m_watched.begin(), m_watched.end(),
                       [&](const Watched& one) { return one.alert.instrument == instrument; });
}

bool AlertWatch::watches(Subject subject) const
{
    return std::any_of(m_watched.begin(), m_watched.end(),
                       [&](const Watched& one) { return one.alert.subject == subject && one.alert.isOn; });
}

void AlertWatch::onPrice(const QString& instrument, std::int64_t time, double price, std::vector<Firing>& fired)
{
    if (!std::isfinite(price) || price <= 0) {
        return;
    }
    for (Watched& one : m_watched) {
        if (one.alert.isOn && one.alert.subject == Subject::Price && one.alert.instrument == instrument) {
            judge(one, time, price, fired);
        }
    }
}

void AlertWatch::onValue(Subject subject, const QString& instrument, const QString& measure, std::int64_t time,
                         double value, std::vector<Firing>& fired)
{
    if (!std::isfinite(value)) {
        return;
    }
    for (Watched& one : m_watched) {
        if (one.alert.isOn && one.alert.subject == subject && one.alert.instrument == instrument
            && one.alert.measure == measure) {
            if (one.sides.front() == Side::Unknown && subject == Subject::Stale) {
                one.sides.front() = Side::Below;
            } else if (one.sides.front() == Side::Unknown && subject == Subject::LossRoom) {
                one.sides.front() = Side::Above;
            }
            judge(one, time, value, fired);
        }
    }
}

void AlertWatch::onGone(Subject subject, const QString& instrument, const QString& measure)
{
    for (Watched& one : m_watched) {
        if (one.alert.subject == subject && one.alert.instrument == instrument && one.alert.measure == measure) {
            std::fill(one.sides.begin(), one.sides.end(), Side::Unknown);
        }
    }
}

void AlertWatch::judge(Watched& one, std::int64_t time, double value, std::vector<Firing>& fired)
{
    Alert& alert = one.alert;
    if (time < one.lastTime) { // an earlier day is played again
        std::fill(one.sides.begin(), one.sides.end(), Side::Unknown);
        alert.lastFired = 0;
    }
    one.lastTime = time;
    for (std::size_t i = 0; i < alert.lines.size(); ++i) {
        const std::optional<double> level = alert.lines[i].at(time);
        if (!level) {
            one.sides[i] = Side::Unknown;
            continue;
        }
        const Side before = one.sides[i];
        const bool isUp = before == Side::Below && value >= *level;
        const bool isDown = before == Side::Above && value <= *level;
        if (isUp || isDown) {
            one.sides[i] = isUp ? Side::Above : Side::Below;
        } else if (before == Side::Unknown) {
            // A value on the line itself is on no side yet.
            one.sides[i] = value > *level ? Side::Above : value < *level ? Side::Below : Side::Unknown;
        }
        const bool isWanted = (isUp && alert.crossing != Crossing::Down) || (isDown && alert.crossing != Crossing::Up);
        const bool isQuiet = alert.lastFired != 0 && time - alert.lastFired < kQuiet;
        if (isWanted && alert.isOn && !isQuiet) {
            fired.push_back({alert.id, time, value, *level, isUp});
            alert.lastFired = time;
            alert.isOn = alert.repeat == Repeat::EveryTime;
        }
    }
}

} // namespace elite::alerts
