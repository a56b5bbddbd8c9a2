// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/order_life.h"

// What a private stream hints at. A note decides only when the venue is asked; the answer decides what is true, so a
// false, late, repeated or missing one costs a question or a delay and nothing else.

namespace elite {

namespace {

/// Whether it may be about something that is not known yet.
bool saysMore(const PrivateNote& note, const LiveOrder& order)
{
    if (order.state == LiveState::Unknown || order.isClosedByUs) {
        return true; // The venue knows it: that alone is news.
    }
    if (note.filled && *note.filled > order.toldFilled) {
        return true;
    }
    if (isFinal(note.state)) {
        return !isFinal(order.state);
    }
    // Taken in and at work is what the answer to the sending says too.
    const bool isQuiet
        = (note.state == VenueOrderState::Pending || note.state == VenueOrderState::Open) && !note.isFill;
    return !isFinal(order.state) && !isQuiet && !note.filled;
}

} // namespace

OrderLife::Noted OrderLife::note(const PrivateNote& note)
{
    LiveOrder* order
        = note.venueId.isEmpty() && note.clientId.isEmpty() ? nullptr : findFor(note.clientId, note.venueId);
    if (order == nullptr && note.clientId.isEmpty() && !note.venueId.isEmpty() && m_foreign.count(note.venueId) == 0) {
        // Without our id it may be the one that has no id of the venue yet.
        const auto nameless = std::find_if(m_orders.begin(), m_orders.end(), [](const auto& entry) {
            return entry.second.venueId.isEmpty() && !isFinal(entry.second.state);
        });
        order = nameless == m_orders.end() ? nullptr : &nameless->second;
    }
    if (order == nullptr) {
        return Noted::Foreign;
    }
    if (!saysMore(note, *order)) {
        return Noted::Known;
    }
    order->isNoted = true;
    return Noted::Taken;
}

void OrderLife::noteAll()
{
    for (auto& [clientId, order] : m_orders) {
        order.isNoted = order.isNoted || !order.isSettled();
    }
}

/// Moves the next question forward. One that is on its way may have left before what the note is about, so the note
/// waits for its answer; an order that is being sent gets an answer anyway.
void OrderLife::askNoted(LiveOrder& order, Timestamp now) const
{
    if (!order.isNoted || order.isAsking || order.state == LiveState::Sent || order.ask == LiveAsk::Fills) {
        return;
    }
    const Timestamp at = std::max(now, order.noteNextAt - m_rules.noteGap * (m_rules.noteBurst - 1));
    if (order.ask != LiveAsk::Order || order.askAt > at) {
        order.ask = LiveAsk::Order;
        order.askAt = at;
        order.isMissing = false;
    }
}

} // namespace elite
