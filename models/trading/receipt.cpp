// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/receipt.h"

namespace elite {

namespace {

bool isFill(EventKind kind)
{
    return kind == EventKind::Filled || kind == EventKind::PartiallyFilled || kind == EventKind::Liquidated;
}

bool isEnd(EventKind kind)
{
    return kind == EventKind::Filled || kind == EventKind::Canceled || kind == EventKind::Expired
        || kind == EventKind::Rejected || kind == EventKind::Liquidated;
}

std::optional<Cash> costOf(const Contract& contract, Side side, std::int64_t ticks, Lots quantity)
{
    return notionalOf(contract, Ticks(signOf(side) * ticks), quantity);
}

} // namespace

std::optional<Receipt> receiptOf(const Contract& contract, const EngineEvent& fill, std::int64_t seenTwice,
                                 Ticks taking)
{
    const Ticks reference = fill.reference.isZero() ? fill.price : fill.reference;
    const auto twice = costOf(contract, fill.side, 2 * fill.price.value - seenTwice, fill.quantity);
    const auto slippage = costOf(contract, fill.side, fill.price.value - reference.value, fill.quantity);
    const auto delay = costOf(contract, fill.side, reference.value - taking.value, fill.quantity);
    if (!twice || !slippage || !delay) {
        return std::nullopt;
    }
    Receipt receipt;
    receipt.seenTwice = seenTwice;
    receipt.slippage = *slippage;
    receipt.delay = *delay;
    // The whole is rounded once; the spread takes what is left, so that the parts add up.
    const std::int64_t whole = twice->value / 2;
    receipt.spread = Cash(whole - slippage->value - delay->value);
    receipt.friction = Cash(whole + fill.fee.value);
    return receipt;
}

std::optional<Receipt> ReceiptDesk::apply(const Contract& contract, const Book& book, const EngineEvent& event)
{
    const auto id = static_cast<std::uint64_t>(event.order);
    if (event.kind == EventKind::Submitted) {
        m_seen[id] = {book.bid(), book.ask(), event.trigger, false};
        return std::nullopt;
    }
    if (event.kind == EventKind::Accepted) {
        // Exits of a bracket are born at the venue, they were never sent.
        Seen& seen = m_seen.try_emplace(id, Seen{book.bid(), book.ask(), event.trigger, false}).first->second;
        seen.rests = event.type == OrderType::Limit && !isWithin(event.side, event.price, book.taking(event.side));
        return std::nullopt;
    }
    if (event.kind == EventKind::Triggered || event.kind == EventKind::TrailUpdated
        || event.kind == EventKind::Amended) {
        if (const auto it = m_seen.find(id); it != m_seen.end() && !event.trigger.isZero()) {
            it->second.trigger = event.trigger;
        }
        return std::nullopt;
    }
    std::optional<Receipt> receipt;
    if (isFill(event.kind)) {
        const auto it = m_seen.find(id);
        const Seen seen = it == m_seen.end() ? Seen{book.bid(), book.ask(), {}, false} : it->second;
        if (event.liquidity == Liquidity::Maker || seen.rests) {
            const Ticks limit = event.reference.isZero() ? event.price : event.reference;
            receipt = receiptOf(contract, event, 2 * limit.value, limit);
        } else if (!seen.trigger.isZero()) {
            receipt = receiptOf(contract, event, 2 * seen.trigger.value, seen.trigger);
        } else if (seen.bid.isZero() || seen.ask.isZero()) { // Sent before there was a market.
            const Ticks reference = event.reference.isZero() ? event.price : event.reference;
            receipt = receiptOf(contract, event, 2 * reference.value, reference);
        } else {
            receipt = receiptOf(contract, event, seen.bid.value + seen.ask.value,
                                event.side == Side::Buy ? seen.ask : seen.bid);
        }
    }
    if (isEnd(event.kind)) {
        m_seen.erase(id);
    }
    return receipt;
}

} // namespace elite
