// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace elite {

/// Lets a category write a burst and then a steady number of lines; what is over is counted and told in one line.
/// Without it a feed that fails a thousand times a second buries the one line that says why.
class FloodGate
{
public:
    static constexpr int kBurst = 500; ///< lines at once
    static constexpr int kPerSecond = 50;

    struct Verdict
    {
        bool pass = true;
        int heldBack = 0; ///< lines of this category that were dropped since the last one that passed
    };
    /// `nowMs` counts from anywhere but never backwards.
    Verdict ask(const QString& category, qint64 nowMs);

private:
    struct Bucket
    {
        double room = kBurst;
        qint64 lastMs = 0;
        int heldBack = 0;
    };
    QHash<QString, Bucket> m_buckets;
};

} // namespace elite
