// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/venue_report.h"
#include "models/market/instrument.h"

#include <vector>

namespace elite {

/// An order as it is meant to be sent.
struct LiveIntent
{
    QByteArray clientId; // See clientIdOf(): a fresh one for every intent, never used again.
    QByteArray market; // As the venue's private calls name it.
    Symbol symbol; // As everything else here names it.
    Side side = Side::Buy;
    OrderType type = OrderType::Limit; // Market, Limit or StopLimit.
    TimeInForce tif = TimeInForce::Gtc; // Gtc, Ioc or Fok.
    bool isPostOnly = false;
    Decimal quantity;
    Decimal price; // 0 for a market order.
    Decimal stop; // 0 unless it waits for a trigger.
    Decimal plannedStop; // Where the trade is given up, for the limit on its risk; 0: not told. Not sent.
    QByteArray owner; // Empty: by hand; else the bot.
    QByteArray protects; // Of a stop loss: the purchase it belongs to. Not sent.
    Timestamp at{};
    Decimal bid; // What was seen when it was sent, to compare it with practice later; 0: nothing.
    Decimal ask;

    friend bool operator==(const LiveIntent&, const LiveIntent&) = default;
};

enum class LiveState : std::uint8_t {
    Sent, // Written down and on its way; no answer yet.
    Unknown, // It may or may not have been taken. Nothing is sent again, the venue is asked.
    Working,
    Canceling, // A cancel is on its way or unanswered.
    Filled,
    Canceled,
    Expired,
    Rejected,
};

constexpr bool isFinal(LiveState state)
{
    return state >= LiveState::Filled;
}
std::string_view nameOf(LiveState state);

/// What is to be asked about an order next.
enum class LiveAsk : std::uint8_t { Nothing, Order, OpenList, Fills };

struct LiveOrder
{
    LiveIntent intent;
    LiveState state = LiveState::Sent;
    QByteArray venueId; // Empty until the venue told it.
    Decimal filled; // Sum of the fills we have.
    Decimal toldFilled; // What the venue says is filled: fills are missing while it is more.
    QString reason; // Of a refusal or a cancel, in the venue's words.
    std::vector<VenueFill> fills;
    bool isCancelWanted = false;
    bool isClosedByUs = false; // We concluded its end; whatever the venue says later wins.

    LiveAsk ask = LiveAsk::Nothing;
    Timestamp askAt{};
    bool isAsking = false;
    bool isMissing = false; // The venue said for certain that it does not know it.
    bool needsCheck = false; // Since the last reconcile() nothing was heard of it.
    Timestamp heardAt{};
    int tries = 0;
    bool isNoted = false; // A stream hinted at news; the next question answers it.
    Timestamp noteNextAt{}; // When the next question because of a note is due at a steady pace.

    bool isSettled() const { return isFinal(state) && filled >= toldFilled; }
};

/// What must be in the ledger, synced, before anything is sent. Together they bring an OrderLife back.
struct LiveRecord
{
    enum class Kind : std::uint8_t { Intent, Told, Fill, CancelAsked, Foreign, Released };

    Kind kind = Kind::Intent;
    LiveIntent intent; // Of Intent.
    QByteArray clientId; // Of Told and CancelAsked.
    QByteArray venueId;
    LiveState state = LiveState::Sent;
    Decimal toldFilled;
    QString reason;
    VenueFill fill; // Of Fill.
    Symbol symbol{}; // Of Released: the person says so much of it is no longer held for this program.
    Decimal quantity{};

    friend bool operator==(const LiveRecord&, const LiveRecord&) = default;
};

struct LiveAction
{
    enum class Kind : std::uint8_t { Send, Cancel, AskOrder, AskVenueOrder, ListOpen, ListFills };

    Kind kind = Kind::Send;
    QByteArray clientId; // Of AskVenueOrder: the venue's own id.
    Timestamp since{}; // Of ListFills.
    QByteArray market{}; // Of AskVenueOrder, as the trade named it.
};

/// First write and sync the records, then do the actions.
struct LiveStep
{
    std::vector<LiveRecord> records;
    std::vector<LiveAction> actions;
};

} // namespace elite
