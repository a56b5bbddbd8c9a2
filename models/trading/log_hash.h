// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/engine_event.h"
#include "models/trading/stable_draw.h"

#include <array>

namespace elite {

/// A running 128-bit fingerprint of a canonical event log. Equal logs give equal fingerprints on every machine; it is
/// made to compare runs, not to withstand somebody who wants two logs to look the same.
class LogHash
{
public:
    /// Every field of the canonical record (appendBytes), packed into words.
    void add(const EngineEvent& event)
    {
        const auto word = [](auto value) { return static_cast<std::uint64_t>(value); };
        put(0, word(toMicros(event.time)));
        put(1, event.sequence);
        put(2, word(event.kind) | word(event.account) << 8 | word(event.instrument) << 24 | word(event.owner) << 40);
        put(3, word(event.order));
        put(0, word(event.bracket));
        put(1, word(event.position));
        put(2, event.clientTag);
        put(3,
            word(event.side) | word(event.type) << 8 | word(event.role) << 16 | word(event.liquidity) << 24
                | word(event.isAmbiguous) << 32 | word(event.denial.code) << 40);
        put(0, word(event.price.value));
        put(1, word(event.trigger.value));
        put(2, word(event.reference.value));
        put(3, word(event.quantity.value));
        put(0, word(event.closed.value));
        put(1, word(event.fee.value));
        put(2, word(event.realised.value));
        put(3, word(event.amount.value));
        put(0, word(event.queueAhead));
        put(1, word(event.denial.actual));
        put(2, word(event.denial.limit));
    }

    QByteArray result() const
    {
        std::uint64_t first = 0;
        std::uint64_t second = m_lanes.size();
        for (const std::uint64_t lane : m_lanes) {
            first = mixBits(first ^ lane);
            second = mixBits(second + lane);
        }
        return QByteArray::number(static_cast<qulonglong>(first), 16).rightJustified(16, '0')
            + QByteArray::number(static_cast<qulonglong>(second), 16).rightJustified(16, '0');
    }

private:
    /// Each word goes into one lane by a step that can be undone, so that no single change is ever lost. The lanes do
    /// not wait for each other.
    void put(std::size_t lane, std::uint64_t word)
    {
        std::uint64_t& now = m_lanes[lane];
        now = (now ^ word) * 0xD6E8FEB86659FD93u;
        now ^= now >> 32;
    }

    std::array<std::uint64_t, 4> m_lanes{0x9E3779B97F4A7C15u, 0xBF58476D1CE4E5B9u, 0x94D049BB133111EBu,
                                         0xC2B2AE3D27D4EB4Fu};
};

} // namespace elite
