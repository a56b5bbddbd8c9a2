// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/server_days.h"

#include <cstdlib>

namespace elite {

namespace {

constexpr std::int64_t kMicrosPerMilli = 1000;

/// Whether `passed` and the uptime agree within 1 %; two seconds are always forgiven, as venues tell whole seconds.
bool agrees(Duration passed, std::int64_t uptimeMs)
{
    const std::int64_t apart = std::abs(passed.count() - uptimeMs * kMicrosPerMilli);
    return apart <= std::max(kLargestOffset.count(), uptimeMs * kMicrosPerMilli / 100);
}

} // namespace

std::vector<bool> soundBeats(std::span<const ServerBeat> beats)
{
    std::vector<bool> sound;
    sound.reserve(beats.size());
    const ServerBeat* last = nullptr; // The last sound one.
    for (const ServerBeat& beat : beats) {
        const Duration offset = beat.server - beat.local;
        bool isSound = offset < kLargestOffset && offset > -kLargestOffset;
        if (last != nullptr && isSound) {
            isSound = beat.server >= last->server;
            if (isSound && beat.boot == last->boot && !beat.boot.isEmpty()) {
                const std::int64_t up = beat.uptimeMs - last->uptimeMs;
                isSound = up >= 0 && agrees(beat.server - last->server, up) && agrees(beat.local - last->local, up);
            }
        }
        sound.push_back(isSound);
        if (isSound) {
            last = &beat;
        }
    }
    return sound;
}

std::vector<std::int64_t> qualifiedDays(std::span<const ServerBeat> beats, const VenueId& venue, Timestamp from,
                                        Timestamp until)
{
    const std::vector<bool> sound = soundBeats(beats);
    std::vector<std::int64_t> days;
    std::int64_t day = -1;
    int count = 0;
    Timestamp last{};
    for (std::size_t i = 0; i < beats.size(); ++i) {
        const ServerBeat& beat = beats[i];
        if (!sound[i] || beat.venue != venue || beat.server < from) {
            continue;
        }
        const std::int64_t its = dayOf(beat.server);
        if (startOfDay(its + 1) > until) {
            break; // Not over yet.
        }
        if (its != day) {
            day = its;
            count = 0;
        }
        if (count == 0 || beat.server - last >= kBeatSpacing) {
            last = beat.server;
            if (++count == kGateBeatsPerDay) {
                days.push_back(day);
            }
        }
    }
    return days;
}

} // namespace elite
