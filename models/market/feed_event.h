// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/market/market_event.h"

#include <QString>

#include <cstdint>
#include <span>

namespace elite {

using FeedIndex = std::uint16_t; // Of an instrument in the list of its feed.

/// One thing that happened in a feed. `time` is when the program may know of it: a candle arrives at its close.
struct FeedEvent
{
    Timestamp time;
    FeedIndex instrument = 0;
    MarketPayload payload;

    friend bool operator==(const FeedEvent&, const FeedEvent&) = default;
};

/// Where the prices of a feed come from, for every surface that shows one.
struct FeedInfo
{
    FeedOrigin origin = FeedOrigin::Synthetic; // How it runs now: a recording of real prices is Replay.
    bool isSynthetic = true; // Made up, also when replayed. Said on every picture.
    bool isBlind = false; // Symbol and date are hidden until the end.
    QString title; // "Demo market", "Kraken, 12 Nov 2026"
    QString source; // "Kraken", "synthetic"
    QByteArray tapeHash; // Of the tape; empty for live prices.

    friend bool operator==(const FeedInfo&, const FeedInfo&) = default;
};

enum class FeedPhase : std::uint8_t {
    Idle, // Nothing is open.
    Opening, // Reading a tape, connecting to a venue.
    Running,
    Paused, // By a person.
    Stale, // Live only: nothing was heard for longer than the venue allows.
    Ended, // The tape is over.
    Failed, // See problem.
};

/// What a feed does now. A value, sent as state: the latest wins.
struct FeedState
{
    FeedInfo info;
    FeedPhase phase = FeedPhase::Idle;
    Timestamp now{}; // Time of the last event, or of the tape's clock. Never the computer's clock in a replay.
    Timestamp from{}; // Of a tape.
    Timestamp to{};
    double speed = 1; // 0: as fast as it goes.
    QString problem; // English, scrubbed; for the log.
    ErrorCode reason = ErrorCode::Unavailable; // Of a failed feed; the window says it in words.
};

} // namespace elite
