// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timestamp.h"

#include <QByteArray>

namespace elite {

/// When something was typed. The wall clock may be set by anybody, the time since the boot by nobody.
struct TryMoment
{
    Timestamp wall{};
    std::int64_t uptimeMs = 0;
    QByteArray boot; // Names the boot.
};

/// Slows guessing down: five tries, then 1, 2, 4, 8, 15 minutes after each wrong one. Two codes are open at a time, so
/// at most 96 guesses in a day are 0.02 % of a chance. Restored from its rows, so a restart forgives nothing.
class CodeThrottle
{
public:
    static constexpr int kFreeTries = 5;

    void failed(const TryMoment& at);
    void succeeded();

    int failures() const { return m_failures; }
    /// Zero: may be tried now. A clock that was set forward does not help within one boot, one set back never.
    Duration waitAt(const TryMoment& now) const;

private:
    int m_failures = 0;
    TryMoment m_last;
};

} // namespace elite
