// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/gate_record.h"

#include <span>

namespace elite {

inline constexpr Duration kLargestOffset = std::chrono::seconds(2); // Between venue and computer.
inline constexpr Duration kBeatSpacing = std::chrono::hours(1);

/// Which beats may count: the venue's clock does not go back, the computer's is less than two seconds off, and the
/// clock that counts from the boot agrees with both within 1 %.
std::vector<bool> soundBeats(std::span<const ServerBeat> beats);

/// The UTC days, ascending, that ended before `until`, began not before the day of `from`, and hold four sound beats
/// of this venue at least an hour apart. The computer's clock moves nothing here.
std::vector<std::int64_t> qualifiedDays(std::span<const ServerBeat> beats, const VenueId& venue, Timestamp from,
                                        Timestamp until);

} // namespace elite
