// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/luno/luno_book.h"

#include "app/market/venues/luno/luno_parse.h"
#include "app/market/venues/record.h"

#include <optional>
#include <utility>

namespace elite {

using json::Document;
using json::Object;
using json::Value;

struct LunoBook::Message
{
    Timestamp time;
    std::uint64_t sequence = 0;
    bool isPicture = false;
    std::vector<std::pair<OrderId, Order>> orders; // Of a picture.
    std::vector<Trade> trades;
    std::optional<std::pair<OrderId, Order>> created;
    bool isOfKnownSide = true;
    std::optional<OrderId> deleted;
    std::optional<TradingStatus> status;

    bool readField(std::string_view key, Value& value);
    bool readOrders(Value& list, bool isBid);
    bool readTrades(Value& list);
    bool readCreated(Value& value);
};

namespace {

template <class Id> bool readId(Value& value, Id& out)
{
    std::string_view word;
    return json::text(value, word) && Id::fromAscii(word, out);
}

} // namespace

bool LunoBook::Message::readOrders(Value& list, bool isBid)
{
    isPicture = true;
    return json::forEach(list, [&](Value& item) {
        auto& [id, order] = orders.emplace_back();
        order.isBid = isBid;
        OrderId& name = id;
        Order& body = order;
        return json::forEachField(item, [&name, &body](std::string_view key, Value& value) {
            if (key == "id") {
                return readId(value, name);
            }
            return key == "price" ? json::price(value, body.price)
                                  : key != "volume" || json::quantity(value, body.quantity);
        });
    });
}

bool LunoBook::Message::readTrades(Value& list)
{
    return json::forEach(list, [&](Value& item) {
        Trade& trade = trades.emplace_back();
        return json::forEachField(item, [&trade](std::string_view key, Value& value) {
            if (key == "sequence") {
                return json::whole(value, trade.id);
            }
            return key == "base" ? json::quantity(value, trade.quantity)
                                 : key != "maker_order_id" || readId(value, trade.maker);
        });
    });
}

bool LunoBook::Message::readCreated(Value& value)
{
    OrderId id;
    Order order;
    const bool isGood = json::forEachField(value, [&](std::string_view key, Value& part) {
        std::string_view word;
        if (key == "order_id") {
            return readId(part, id);
        }
        if (key == "type") {
            const bool isText = json::text(part, word);
            order.isBid = word == "BID";
            isOfKnownSide = word == "BID" || word == "ASK";
            return isText;
        }
        return key == "price" ? json::price(part, order.price)
                              : key != "volume" || json::quantity(part, order.quantity);
    });
    created = {id, order};
    return isGood && !id.isEmpty();
}

bool LunoBook::Message::readField(std::string_view key, Value& value)
{
    if (json::isNull(value)) {
        return true;
    }
    if (key == "sequence") {
        return json::whole(value, sequence);
    }
    if (key == "asks" || key == "bids") {
        return readOrders(value, key == "bids");
    }
    if (key == "trade_updates") {
        return readTrades(value);
    }
    if (key == "create_update") {
        return readCreated(value);
    }
    if (key == "timestamp") {
        return json::millis(value, time);
    }
    if (key == "delete_update") {
        return json::forEachField(value, [&](std::string_view name, Value& part) {
            return name != "order_id" || readId(part, deleted.emplace());
        });
    }
    std::string_view word;
    if (key == "status") { // Of a picture.
        const bool isText = json::text(value, word);
        status = lunoStatus(word);
        return isText;
    }
    return key != "status_update" || json::forEachField(value, [&](std::string_view name, Value& part) {
               const bool isText = name != "status" || json::text(part, word);
               status = lunoStatus(word);
               return isText;
           });
}

void LunoBook::read(QByteArrayView text, Timestamp received, VenueFrame& out)
{
    out.clear();
    json::finishFrame(readText(text, received, out), out);
    if (out.kind == FrameKind::Malformed && m_isLive) {
        fail("a message that cannot be read", out); // It may have been a change.
        out.kind = FrameKind::Malformed;
    }
}

FrameKind LunoBook::readText(QByteArrayView text, Timestamp received, VenueFrame& out)
{
    if (text.isEmpty() || text == "\"\"") {
        return FrameKind::Heartbeat;
    }
    Document document;
    Object root;
    Message message;
    message.time = received;
    const bool isGood = json::open(text, document) && json::asObject(document, root)
        && json::forEachField(root, [&](std::string_view key, Value& value) { return message.readField(key, value); });
    if (!isGood) {
        return FrameKind::Malformed;
    }
    if (message.sequence == 0) {
        return FrameKind::Unknown;
    }
    out.sequence = message.sequence;
    return message.isPicture ? applyPicture(message, out) : applyUpdate(message, out);
}

FrameKind LunoBook::applyPicture(const Message& message, VenueFrame& out)
{
    m_orders.clear();
    m_bids.clear();
    m_asks.clear();
    for (const auto& [id, order] : message.orders) {
        if (!addOrder(id, order)) {
            return fail("an order that cannot be", out);
        }
    }
    m_changedBids.clear();
    m_changedAsks.clear();
    m_sequence = message.sequence;
    m_isLive = true;
    BookUpdate book;
    book.kind = BookUpdateKind::Snapshot;
    book.time = message.time;
    book.lastId = message.sequence;
    for (const auto& [price, quantity] : m_bids) {
        book.bids.push_back({price, quantity});
    }
    for (const auto& [price, quantity] : m_asks) {
        book.asks.push_back({price, quantity});
    }
    out.events.push_back({m_symbol, std::move(book)});
    if (message.status) {
        out.events.push_back({m_symbol, StatusChange{message.time, *message.status}});
    }
    return FrameKind::Events;
}

FrameKind LunoBook::applyUpdate(const Message& message, VenueFrame& out)
{
    if (!m_isLive) {
        return fail("a change before the picture", out);
    }
    if (message.sequence <= m_sequence) {
        return FrameKind::Control;
    }
    if (message.sequence != m_sequence + 1) {
        return fail("a message is missing", out);
    }
    for (const Trade& trade : message.trades) {
        if (!applyTrade(trade, message, out)) {
            return fail("a trade with an order that is not there", out);
        }
    }
    if (message.created && (!message.isOfKnownSide || !addOrder(message.created->first, message.created->second))) {
        return fail("an order that cannot be", out);
    }
    if (message.deleted) {
        const auto order = m_orders.find(*message.deleted);
        if (order != m_orders.end() && !reduce(order, order->second.quantity)) { // It may be gone with its last trade.
            return fail("an order that cannot be", out);
        }
    }
    m_sequence = message.sequence;
    out.events.push_back({m_symbol, takeChanges(message)});
    if (message.status) {
        out.events.push_back({m_symbol, StatusChange{message.time, *message.status}});
    }
    return FrameKind::Events;
}

bool LunoBook::applyTrade(const Trade& trade, const Message& message, VenueFrame& out)
{
    const auto maker = m_orders.find(trade.maker);
    if (maker == m_orders.end() || !trade.quantity.isPositive()) {
        return false;
    }
    PublicTrade print;
    print.time = message.time;
    print.price = maker->second.price;
    print.quantity = trade.quantity;
    print.taker = maker->second.isBid ? TakerSide::Seller : TakerSide::Buyer;
    print.id = trade.id;
    out.events.push_back({m_symbol, print});
    return reduce(maker, trade.quantity);
}

bool LunoBook::addOrder(const OrderId& id, const Order& order)
{
    if (id.isEmpty() || !order.price.isPositive() || !order.quantity.isPositive()) {
        return false;
    }
    Quantity& level = side(order.isBid)[order.price];
    const auto sum = add(level, order.quantity);
    if (!sum || !m_orders.emplace(id, order).second) {
        return false;
    }
    level = *sum;
    (order.isBid ? m_changedBids : m_changedAsks)[order.price] = level;
    return true;
}

bool LunoBook::reduce(std::map<OrderId, Order>::iterator order, Quantity quantity)
{
    Order& body = order->second;
    Levels& levels = side(body.isBid);
    const auto left = subtract(body.quantity, quantity);
    const auto level = levels.find(body.price);
    const auto levelLeft = level == levels.end() ? Result<Quantity>(Quantity()) : subtract(level->second, quantity);
    if (!left || left->isNegative() || level == levels.end() || !levelLeft || levelLeft->isNegative()) {
        return false;
    }
    (body.isBid ? m_changedBids : m_changedAsks)[body.price] = *levelLeft;
    level->second = *levelLeft;
    if (levelLeft->isZero()) {
        levels.erase(level);
    }
    body.quantity = *left;
    if (left->isZero()) {
        m_orders.erase(order);
    }
    return true;
}

BookUpdate LunoBook::takeChanges(const Message& message)
{
    BookUpdate book;
    book.time = message.time;
    book.firstId = book.lastId = message.sequence;
    book.previousId = static_cast<std::int64_t>(message.sequence) - 1;
    for (const auto& [price, quantity] : std::exchange(m_changedBids, {})) {
        book.bids.push_back({price, quantity});
    }
    for (const auto& [price, quantity] : std::exchange(m_changedAsks, {})) {
        book.asks.push_back({price, quantity});
    }
    return book;
}

FrameKind LunoBook::fail(const char* why, VenueFrame& out)
{
    m_isLive = false;
    m_orders.clear();
    m_bids.clear();
    m_asks.clear();
    m_changedBids.clear();
    m_changedAsks.clear();
    out.note = QByteArray(why);
    return FrameKind::Reconnect;
}

} // namespace elite
