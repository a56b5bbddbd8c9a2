// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/timestamp.h"
#include "models/trading/order.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// What a venue says about an account, in one shape for all venues. Names and ids stay the venue's own texts.

namespace elite {

enum class VenueOrderState : std::uint8_t {
    Unknown, // A word that is new to us.
    Pending, // Taken in, not yet at work.
    Open,
    PartlyFilled,
    Filled,
    Canceled,
    Expired,
    Rejected,
};

constexpr bool isFinal(VenueOrderState state)
{
    return state >= VenueOrderState::Filled;
}

struct VenueFill
{
    QByteArray id; // The venue's id of the trade: the same fill seen twice has the same one.
    QByteArray orderId;
    QByteArray clientId; // Empty where the venue does not repeat it.
    QByteArray symbol;
    std::optional<Side> side;
    Decimal price;
    Decimal quantity;
    Decimal fee;
    QByteArray feeCurrency;
    Timestamp time{};
    bool isMaker = false;

    friend bool operator==(const VenueFill&, const VenueFill&) = default;
};

struct VenueOrder
{
    QByteArray id;
    QByteArray clientId;
    QByteArray symbol;
    QByteArray type; // In the venue's words.
    std::optional<Side> side;
    VenueOrderState state = VenueOrderState::Unknown;
    QByteArray stateWord;
    QString reason; // Why it was rejected or cancelled, in the venue's words.
    std::optional<Decimal> quantity;
    std::optional<Decimal> filled; // Nothing where this answer does not tell.
    Decimal price; // 0: none.
    Decimal average; // Only shown.
    Timestamp time{};
    std::vector<VenueFill> fills; // Where the answer brings them along.

    friend bool operator==(const VenueOrder&, const VenueOrder&) = default;
};

struct VenueBalance
{
    QByteArray currency; // In the usual spelling: BTC, also where the venue says XXBT.
    Decimal free;
    Decimal held; // In open orders.

    friend bool operator==(const VenueBalance&, const VenueBalance&) = default;
};

/// As fractions: 0.001 is 0.1 %.
struct VenueFeeRates
{
    Decimal maker;
    Decimal taker;

    friend bool operator==(const VenueFeeRates&, const VenueFeeRates&) = default;
};

/// What a key may do. Nothing: the venue does not tell.
struct KeyRights
{
    std::optional<bool> mayRead;
    std::optional<bool> mayTrade;
    std::optional<bool> mayWithdraw;
    std::vector<QByteArray> missing; // In the venue's words: what it lacks for trading.

    friend bool operator==(const KeyRights&, const KeyRights&) = default;
};

/// What a private stream let on about one order: a reason to ask the venue about it at once, never a fact by itself.
struct PrivateNote
{
    QByteArray clientId; // Empty where the message does not repeat it.
    QByteArray venueId;
    VenueOrderState state = VenueOrderState::Unknown;
    std::optional<Decimal> filled; // Of the whole order so far; nothing where the message does not tell.
    bool isFill = false; // It was about a trade.

    friend bool operator==(const PrivateNote&, const PrivateNote&) = default;
};

/// What one message of a private stream brought.
struct AccountNews
{
    std::vector<VenueOrder> orders;
    std::vector<VenueFill> fills;
    std::vector<VenueBalance> balances;
    bool isKnown = false; // A kind of message that we know, even if it brings nothing.
};

} // namespace elite
