// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/flood_gate.h"

#include <algorithm>

namespace elite {

FloodGate::Verdict FloodGate::ask(const QString& category, qint64 nowMs)
{
    auto found = m_buckets.find(category);
    if (found == m_buckets.end()) {
        found = m_buckets.insert(category, Bucket{.lastMs = nowMs});
    }
    Bucket& bucket = *found;
    bucket.room
        = std::min<double>(kBurst, bucket.room + static_cast<double>(nowMs - bucket.lastMs) * kPerSecond / 1000.0);
    bucket.lastMs = nowMs;
    if (bucket.room < 1.0) {
        ++bucket.heldBack;
        return {.pass = false};
    }
    bucket.room -= 1.0;
    return {.pass = true, .heldBack = std::exchange(bucket.heldBack, 0)};
}

} // namespace elite
