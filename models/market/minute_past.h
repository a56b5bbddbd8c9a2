// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_event.h"

#include <optional>
#include <vector>

namespace elite {

/// The closed minutes of a live market from before it is listened to, without a hole: those kept from earlier sessions
/// belong to it only when the venue tells everything since. It says what to ask the venue for and takes the answers;
/// what is nearest comes first. Minutes in which nobody traded are missing in venues' own histories and are no hole.
class MinutePast
{
public:
    struct Range // Minutes that open within [from, to).
    {
        Timestamp from;
        Timestamp to;
    };

    MinutePast() = default;
    /// Only the newest of the kept ones count, back to a silence that may be a hole.
    explicit MinutePast(std::vector<Candle> kept);

    /// What is known without a hole up to now; before the first answer, what was kept.
    const std::vector<Candle>& candles() const { return m_known.empty() ? m_before : m_known; }
    /// What to ask for next; nothing when enough is known or the venue has no more.
    std::optional<Range> wanted(Timestamp now) const;
    /// The venue has said what goes up to now; live minutes follow it without a hole.
    bool isRecentKnown() const { return m_isRecentKnown; }
    /// What the venue told of a range that was wanted, oldest first. True when candles() changed.
    bool take(const Range& asked, std::vector<Candle> told);
    /// What the venue told of the minutes since `from`, which were not all heard. When it no longer knows where they
    /// begin, everything before its answer goes.
    bool mend(Timestamp from, std::vector<Candle> told);

private:
    bool takeRecent(const Range& asked, std::vector<Candle> told);
    bool takeBefore(const Range& asked, std::vector<Candle> told);

    std::vector<Candle> m_known; // Whole from m_from on.
    std::vector<Candle> m_before; // Kept ones with a hole after them that may still be filled.
    Timestamp m_from{};
    bool m_isRecentKnown = false;
    bool m_isBeforeKnown = false; // The venue was asked for all that it may have of the day before.
};

} // namespace elite
