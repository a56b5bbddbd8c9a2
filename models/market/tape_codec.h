// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/feed_event.h"
#include "models/market/tape_bytes.h"
#include "models/market/tape_state.h"

namespace elite {

// Years 1 to 9999, as everywhere a time comes in.
inline constexpr std::int64_t kFirstTapeMicros = -62'135'596'800'000'000;
inline constexpr std::int64_t kLastTapeMicros = 253'402'300'799'999'999;

/// InvalidInput with the reason when a tape cannot hold this event: no price or size may be negative, trades and levels
/// need a price, no bid may be above its ask, candles must be sound, times lie in the years 1 to 9999.
Done checkTapeEvent(const FeedEvent& event);
/// The event must have passed the check and must not be before the one before.
void encodeTapeEvent(const FeedEvent& event, TapeState& state, QByteArray& out);
/// False when the bytes are no event; then `event` holds nothing of use. What it gives passes checkTapeEvent.
bool decodeTapeEvent(TapeByteReader& in, TapeState& state, FeedEvent& event);

} // namespace elite
