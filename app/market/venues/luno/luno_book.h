// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_frame.h"

#include <QByteArrayView>

#include <cstdint>
#include <map>
#include <vector>

namespace elite {

/// Luno's market stream speaks of single orders and says of a trade only whose order was hit. This keeps the orders of
/// one market and turns each message into prices: a picture first, then changes per price, trades and the status.
///
/// A message counts only on top of the one before it. Whatever does not fit (a number left out, an unknown order, more
/// traded than was there) gives FrameKind::Reconnect with the reason in `note`, and nothing is known until the next
/// picture; an older number is ignored.
class LunoBook
{
public:
    explicit LunoBook(const Symbol& symbol)
        : m_symbol(symbol)
    {
    }

    void read(QByteArrayView text, Timestamp received, VenueFrame& out);
    bool isLive() const { return m_isLive; }
    std::uint64_t sequence() const { return m_sequence; }

private:
    using OrderId = ShortText<31>;
    struct Order
    {
        bool isBid = false;
        Price price;
        Quantity quantity;
    };
    struct Trade
    {
        std::uint64_t id = 0;
        OrderId maker;
        Quantity quantity;
    };
    struct Message; // As it stands in the text.

    FrameKind readText(QByteArrayView text, Timestamp received, VenueFrame& out);
    FrameKind applyPicture(const Message& message, VenueFrame& out);
    FrameKind applyUpdate(const Message& message, VenueFrame& out);
    bool applyTrade(const Trade& trade, const Message& message, VenueFrame& out);
    bool addOrder(const OrderId& id, const Order& order);
    /// Takes `quantity` off an order and the order away when nothing is left.
    bool reduce(std::map<OrderId, Order>::iterator order, Quantity quantity);
    FrameKind fail(const char* why, VenueFrame& out);
    BookUpdate takeChanges(const Message& message);

    using Levels = std::map<Price, Quantity>;
    Levels& side(bool isBid) { return isBid ? m_bids : m_asks; }

    Symbol m_symbol;
    std::map<OrderId, Order> m_orders;
    Levels m_bids;
    Levels m_asks;
    Levels m_changedBids; // Since the last message.
    Levels m_changedAsks;
    std::uint64_t m_sequence = 0;
    bool m_isLive = false;
};

} // namespace elite
