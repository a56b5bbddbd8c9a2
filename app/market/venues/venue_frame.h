// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_event.h"

#include <QByteArray>

#include <compare>
#include <cstdint>
#include <vector>

namespace elite {

enum class FrameKind : std::uint8_t {
    Events, // Holds market events, perhaps none that could be believed.
    Control, // Subscribed, unsubscribed, pong, system status.
    Heartbeat, // Says only that the connection lives.
    Error, // The venue refuses something; `note` has its words.
    Reconnect, // The venue asks to be left: open the next connection first.
    Unknown, // A type that nobody here knows: ignored and counted.
    Malformed, // No JSON, or a known type without what it must have: nothing of it is used.
};

/// One message of a venue's stream, read. Reused from frame to frame so that its memory is.
struct VenueFrame
{
    FrameKind kind = FrameKind::Unknown;
    std::vector<MarketEvent> events;
    int refused = 0; // Parts that cannot be true (price not positive, crossed quote): left out.
    std::uint64_t sequence = 0; // Of the connection, where the venue numbers its messages.
    std::uint64_t requestId = 0; // Of the request that this answers; 0 for none.
    QByteArray note; // What kind of control message, or the venue's error text.

    void clear();
};

/// One order book under two names: whoever asks for the one hears of the other.
struct SharedBook
{
    Symbol asked;
    Symbol told;

    friend bool operator==(const SharedBook&, const SharedBook&) = default;
    friend auto operator<=>(const SharedBook&, const SharedBook&) = default;
};

struct InstrumentList
{
    std::vector<Instrument> instruments;
    int refused = 0; // Entries without what an instrument must have: left out and counted.
    int weightPerMinute = 0; // What all requests of a minute may weigh; 0 where the list does not say it.
    std::vector<SharedBook> sharedBooks{};
};

/// What a ticker call answers for one instrument.
struct VenueTicker
{
    Symbol symbol; // Empty where the answer does not say.
    Quote quote;
    DayFigures day;
};

} // namespace elite
