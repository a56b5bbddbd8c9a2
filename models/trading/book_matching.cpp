// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/simulated_venue.h"

#include <algorithm>

// Matching against quotes, depth and prints.

namespace elite {

namespace {

constexpr std::size_t kMaxDepth = 1000; // A larger order than a thousand levels finds no market.

/// Buys from the dearest price down or cheapest trigger up, sells the other way round, then by place in the queue.
bool comesFirst(const Order* a, const Order* b, Ticks Order::*price, bool isTrigger)
{
    if (a->side != b->side) {
        return a->side == Side::Buy;
    }
    const std::int64_t left = (a->*price).value;
    const std::int64_t right = (b->*price).value;
    if (left != right) {
        return ((a->side == Side::Buy) != isTrigger) ? left > right : left < right;
    }
    return a->priority < b->priority;
}

} // namespace

void SimulatedVenue::onBookChanged(InstrumentIndex instrument, Timestamp now)
{
    if (!m_live.empty()) {
        matchBook(instrument, nullptr, now);
    }
}

void SimulatedVenue::onTrade(InstrumentIndex instrument, const TradeTick& trade, Timestamp now)
{
    if (!m_live.empty()) {
        matchBook(instrument, &trade, now);
    }
}

void SimulatedVenue::matchBook(InstrumentIndex instrument, const TradeTick* trade, Timestamp now)
{
    const Book& book = m_books[instrument];
    m_tradeLeft = trade != nullptr ? trade->quantity : Lots();
    m_candidates.clear();
    for (Order* order : m_live) {
        if (order->instrument != instrument) {
            continue;
        }
        if (order->type == OrderType::TrailingStop && order->waitsForTrigger()) {
            trail(*order, book.watched(m_rules.trigger, order->side), now, false);
        }
        const bool isArmed
            = order->waitsForTrigger() && (order->type != OrderType::TrailingStop || order->isTrailActive);
        if (isArmed && isReached(order->side, order->stop, book.watched(m_rules.trigger, order->side))) {
            m_candidates.push_back(order);
        }
    }
    std::sort(m_candidates.begin(), m_candidates.end(),
              [](const Order* a, const Order* b) { return comesFirst(a, b, &Order::stop, true); });
    for (Order* order : m_candidates) {
        if (!isTerminal(order->status)) {
            executeArrived(*order, now);
        }
    }
    runArmed(now);

    m_candidates.clear();
    for (Order* order : m_live) {
        if (order->instrument == instrument && !isTerminal(order->status) && order->restsAtLimit() && !order->isFresh) {
            m_candidates.push_back(order);
        }
    }
    std::sort(m_candidates.begin(), m_candidates.end(),
              [](const Order* a, const Order* b) { return comesFirst(a, b, &Order::price, false); });
    for (Order* order : m_candidates) {
        if (!isTerminal(order->status)) {
            tryResting(*order, trade, now);
        }
    }
    runArmed(now);

    m_candidates.clear(); // Orders that were accepted while bars were the feed and now meet a book.
    for (Order* order : m_live) {
        if (order->instrument == instrument && order->isFresh && !isTerminal(order->status)) {
            m_candidates.push_back(order);
        }
    }
    for (Order* order : m_candidates) {
        if (!isTerminal(order->status)) {
            executeArrived(*order, now);
        }
    }
    runArmed(now);
    sweep();
}

/// An order meets the book for the first time: on arrival, when its stop triggers, when a bracket arms it.
void SimulatedVenue::executeArrived(Order& order, Timestamp now)
{
    const Book& book = m_books[order.instrument];
    order.isFresh = false;
    if (order.waitsForTrigger()) {
        const bool isArmed = order.type != OrderType::TrailingStop || order.isTrailActive;
        if (!isArmed || !isReached(order.side, order.stop, book.watched(m_rules.trigger, order.side))) {
            return;
        }
        trigger(order, now);
    }
    if (order.tif == TimeInForce::Fok && takeableWithin(order) < order.remaining()) {
        end(order, OrderStep::Cancel, EventKind::Canceled,
            {DenialCode::Fok, takeableWithin(order).value, order.remaining().value}, now);
        return;
    }
    if (order.restsAtLimit() && order.isPostOnly && isWithin(order.side, order.price, book.taking(order.side))) {
        end(order, OrderStep::Cancel, EventKind::Canceled, {DenialCode::PostOnlyWouldTake, 0, 0}, now);
        return;
    }
    takeFromBook(order, now);
    if (isTerminal(order.status)) {
        return;
    }
    if (order.takesAnyPrice()) {
        end(order, OrderStep::Cancel, EventKind::Canceled, {DenialCode::NoLiquidity, 0, 0}, now);
    } else if (order.tif == TimeInForce::Ioc) {
        end(order, OrderStep::Cancel, EventKind::Canceled, {DenialCode::Ioc, 0, 0}, now);
    } else {
        placeInQueue(order);
    }
}

/// How much the book offers within the limit, up to what the order wants.
Lots SimulatedVenue::takeableWithin(const Order& order) const
{
    const Book& book = m_books[order.instrument];
    const bool isSized = m_rules.usesDisplayedSize || book.hasDepth();
    std::int64_t sum = 0;
    for (std::size_t depth = 0; depth < kMaxDepth && sum < order.remaining().value; ++depth) {
        const Book::Offer offer = book.takeable(order.side, depth);
        if (offer.price.value <= 0 || (!order.takesAnyPrice() && !isWithin(order.side, order.price, offer.price))) {
            break;
        }
        sum += isSized && offer.isSizeKnown ? std::min(offer.size.value, order.remaining().value - sum)
                                            : order.remaining().value - sum;
    }
    return Lots(sum);
}

void SimulatedVenue::takeFromBook(Order& order, Timestamp now)
{
    Book& book = m_books[order.instrument];
    const bool isSized = m_rules.usesDisplayedSize || book.hasDepth();
    for (std::size_t depth = 0; depth < kMaxDepth && !isTerminal(order.status); ++depth) {
        const Book::Offer offer = book.takeable(order.side, depth);
        const bool isLimited = order.restsAtLimit();
        if (offer.price.value <= 0 || (isLimited && !isWithin(order.side, order.price, offer.price))) {
            return;
        }
        const Lots quantity
            = isSized && offer.isSizeKnown ? std::min(offer.size, order.remaining()) : order.remaining();
        if (quantity.isZero()) {
            continue;
        }
        const auto price = slipped(order, offer.price);
        if (!price) {
            end(order, OrderStep::Cancel, EventKind::Canceled, {DenialCode::AmountOverflow, 0, 0}, now);
            return;
        }
        const Ticks paid = isLimited && !isWithin(order.side, order.price, *price) ? order.price : *price;
        const Lots done = fill(order, paid, offer.price, quantity, Liquidity::Taker, false, now);
        if (isSized && offer.isSizeKnown) {
            book.take(order.side, depth, done);
        }
    }
}

/// A resting limit fills at its own price, never better: when the opposite quote reaches it, or an opposite aggressor
/// prints through it.
void SimulatedVenue::tryResting(Order& order, const TradeTick* trade, Timestamp now)
{
    Book& book = m_books[order.instrument];
    const bool isSized = m_rules.usesDisplayedSize || book.hasDepth();
    if (isWithin(order.side, order.price, book.taking(order.side))) {
        for (std::size_t depth = 0; depth < kMaxDepth && !isTerminal(order.status); ++depth) {
            const Book::Offer offer = book.takeable(order.side, depth);
            if (offer.price.value <= 0 || !isWithin(order.side, order.price, offer.price)) {
                return;
            }
            const Lots room
                = isSized && offer.isSizeKnown ? std::min(offer.size, order.remaining()) : order.remaining();
            if (!room.isZero()) {
                const Lots done = fill(order, order.price, order.price, room, Liquidity::Maker, false, now);
                if (isSized && offer.isSizeKnown) {
                    book.take(order.side, depth, done);
                }
            }
        }
        return;
    }
    placeInQueue(order);
    const Aggressor opposing = order.side == Side::Buy ? Aggressor::Seller : Aggressor::Buyer;
    if (trade == nullptr || trade->aggressor != opposing) {
        return;
    }
    Lots room;
    if (isThrough(order.side, order.price, trade->price)) {
        const bool isBounded = m_rules.usesDisplayedSize && !trade->quantity.isZero();
        room = isBounded ? std::min(m_tradeLeft, order.remaining()) : order.remaining();
    } else if (trade->price == order.price) {
        room = touchedLots(order, *trade);
    }
    if (!room.isZero()) {
        const Lots done = fill(order, order.price, order.price, room, Liquidity::Maker, false, now);
        m_tradeLeft = Lots(std::max<std::int64_t>(0, m_tradeLeft.value - done.value));
    }
}

/// What a print exactly at the price of a resting limit gives it.
Lots SimulatedVenue::touchedLots(Order& order, const TradeTick& trade)
{
    switch (m_rules.touch) {
    case TouchFill::Never:
        return {};
    case TouchFill::Probability: {
        const auto draw = stableDraw(m_rules.seed, order.keyHash, DrawPurpose::TouchFill, order.touchCount++);
        return isBelow(draw, m_rules.touchThreshold) ? std::min(m_tradeLeft, order.remaining()) : Lots();
    }
    case TouchFill::Queue: {
        if (order.queueAhead < 0) {
            return {};
        }
        const std::int64_t eaten = std::min(order.queueAhead, trade.quantity.value);
        order.queueAhead -= eaten;
        return std::min({Lots(trade.quantity.value - eaten), m_tradeLeft, order.remaining()});
    }
    }
    return {};
}

} // namespace elite
