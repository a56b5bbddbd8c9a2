// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/order_life.h"

#include <algorithm>

// How an order whose fate is not clear gets one: the order itself, then the list of open orders, then the trades.

namespace elite {

void OrderLife::becomeUnknown(LiveOrder& order, const QString& reason, Timestamp askAt)
{
    order.state = LiveState::Unknown;
    order.reason = reason;
    order.ask = LiveAsk::Order;
    order.askAt = askAt;
    order.isAsking = false;
    order.tries = 0;
    tell(order);
}

void OrderLife::reconcile(Timestamp now)
{
    m_needsOpenList = true;
    m_isOpenListAsked = false;
    m_openListAt = now;
    m_openListTries = 0;
    for (auto& [venueId, stranger] : m_strangers) {
        stranger = Stranger::New;
    }
    for (auto& [clientId, order] : m_orders) {
        order.isAsking = false;
        order.needsCheck = !order.isSettled();
        if (order.state == LiveState::Sent) {
            becomeUnknown(order, QStringLiteral("no answer before the connection was lost"), now);
        } else if (!order.isSettled()) {
            order.ask = LiveAsk::Order;
            order.askAt = now;
            order.tries = 0;
        }
    }
}

bool OrderLife::isReconciled() const
{
    const auto isClear
        = [](const auto& entry) { return entry.second.state != LiveState::Unknown && !entry.second.needsCheck; };
    return !m_needsOpenList && m_strangers.empty() && std::all_of(m_orders.begin(), m_orders.end(), isClear);
}

void OrderLife::tick(Timestamp now)
{
    bool wantsList = m_needsOpenList;
    for (auto& [clientId, order] : m_orders) {
        const bool isAtWork = order.state == LiveState::Working || order.state == LiveState::Canceling;
        askNoted(order, now);
        if (isAtWork && order.ask == LiveAsk::Nothing && order.heardAt + pollEvery() <= now) {
            order.ask = LiveAsk::Order;
            order.askAt = now;
        }
        if (order.ask == LiveAsk::Nothing || order.isAsking || order.askAt > now) {
            continue;
        }
        if (order.ask == LiveAsk::OpenList) {
            wantsList = true;
            continue;
        }
        order.isAsking = true;
        const bool isFills = order.ask == LiveAsk::Fills;
        if (order.isNoted && !isFills) {
            order.isNoted = false;
            order.noteNextAt = std::max(now, order.noteNextAt) + m_rules.noteGap;
        }
        constexpr auto kSlack = std::chrono::minutes(1); // The venue's clock is not ours.
        m_step.actions.push_back({isFills ? LiveAction::Kind::ListFills : LiveAction::Kind::AskOrder, clientId,
                                  isFills ? order.intent.at - kSlack : Timestamp()});
    }
    if (wantsList && !m_isOpenListAsked && m_openListAt <= now) {
        m_isOpenListAsked = true;
        for (auto& [clientId, order] : m_orders) {
            order.isAsking = order.isAsking || (order.ask == LiveAsk::OpenList && order.askAt <= now);
        }
        m_step.actions.push_back({LiveAction::Kind::ListOpen, {}, {}});
    }
    for (auto& stranger : m_strangers) {
        if (stranger.second == Stranger::New) {
            stranger.second = Stranger::Asking;
            const auto fill = std::find_if(m_unclaimed.begin(), m_unclaimed.end(),
                                           [&](const VenueFill& one) { return one.orderId == stranger.first; });
            m_step.actions.push_back({LiveAction::Kind::AskVenueOrder,
                                      stranger.first,
                                      {},
                                      fill == m_unclaimed.end() ? QByteArray() : fill->symbol});
        }
    }
}

/// Longer each time, for ever; every third time the list of open orders instead of the order itself.
void OrderLife::retry(LiveOrder& order, Timestamp now)
{
    constexpr int kMostDoublings = 6;
    constexpr int kTriesOfOneKind = 3;
    const Duration wait = m_rules.firstRetry * (1 << std::min(order.tries, kMostDoublings));
    ++order.tries;
    order.isAsking = false;
    order.askAt = now + std::min(wait, m_rules.longestRetry);
    if (order.ask == LiveAsk::Order && order.tries % kTriesOfOneKind == 0) {
        order.ask = LiveAsk::OpenList;
    } else if (order.ask == LiveAsk::OpenList) {
        order.ask = LiveAsk::Order;
    }
}

/// After the venue told about the order.
void OrderLife::askNext(LiveOrder& order, Timestamp now)
{
    order.isAsking = false;
    const bool isMissingFills = order.filled < order.toldFilled;
    order.ask = isMissingFills ? LiveAsk::Fills : LiveAsk::Nothing;
    order.askAt = now;
    if (!isMissingFills) {
        order.tries = 0;
    }
}

void OrderLife::onOrder(const QByteArray& clientId, const Result<VenueOrder>& answer, Timestamp askedAt, Timestamp now)
{
    const auto at = m_orders.find(clientId);
    if (at == m_orders.end()) {
        return;
    }
    LiveOrder& order = at->second;
    if (answer) {
        const bool wasCanceling = order.state == LiveState::Canceling;
        apply(order, *answer, now);
        askNext(order, now);
        if (wasCanceling && order.state == LiveState::Canceling) {
            // The cancel did not get through. To cancel twice does no harm, unlike to order twice.
            m_step.actions.push_back({LiveAction::Kind::Cancel, clientId, {}});
        }
        claimStrangers(now);
        return;
    }
    const bool isClearlyMissing = answer.error().code == ErrorCode::NotFound;
    if (isClearlyMissing && askedAt < order.intent.at + m_rules.engineTimeout) {
        order.isAsking = false; // Too early to mean anything.
        order.askAt = order.intent.at + m_rules.engineTimeout;
    } else if (isClearlyMissing) {
        order.isMissing = true;
        order.isAsking = false;
        order.ask = LiveAsk::OpenList;
        order.askAt = now;
    } else {
        retry(order, now);
    }
}

void OrderLife::onVenueOrder(const QByteArray& venueId, const Result<VenueOrder>& answer, Timestamp now)
{
    const auto at = m_strangers.find(venueId);
    if (!answer) {
        if (at != m_strangers.end() && answer.error().code == ErrorCode::NotFound) {
            tagForeign(venueId);
        } else if (at != m_strangers.end()) {
            at->second = Stranger::New;
        }
        return;
    }
    LiveOrder* order = findFor(answer->clientId, answer->id);
    if (order == nullptr) {
        tagForeign(venueId);
        return;
    }
    m_strangers.erase(venueId);
    apply(*order, *answer, now);
    claimStrangers(now);
}

void OrderLife::onOpenList(const Result<std::vector<VenueOrder>>& answer, Timestamp now)
{
    m_isOpenListAsked = false;
    if (!answer) {
        constexpr int kMostDoublings = 6;
        const Duration wait = m_rules.firstRetry * (1 << std::min(m_openListTries++, kMostDoublings));
        m_openListAt = now + std::min(wait, m_rules.longestRetry);
        for (auto& [clientId, order] : m_orders) {
            if (order.ask == LiveAsk::OpenList && order.isAsking) {
                if (order.isMissing) {
                    order.isAsking = false; // The list must be seen; it is asked again.
                    order.askAt = m_openListAt;
                } else {
                    retry(order, now);
                }
            }
        }
        return;
    }
    m_needsOpenList = false;
    m_openListTries = 0;
    std::set<QByteArray> seen;
    for (const VenueOrder& told : *answer) {
        LiveOrder* order = findFor(told.clientId, told.id);
        if (order == nullptr) {
            tagForeign(told.id);
            continue;
        }
        seen.insert(order->intent.clientId);
        apply(*order, told, now);
    }
    for (auto& [clientId, order] : m_orders) {
        if (order.ask != LiveAsk::OpenList || !order.isAsking) {
            continue;
        }
        if (seen.count(clientId) > 0) {
            askNext(order, now);
        } else {
            order.isAsking = false;
            order.ask = order.isMissing ? LiveAsk::Fills : LiveAsk::Order;
            order.askAt = now;
        }
    }
    claimStrangers(now);
}

void OrderLife::onFills(const QByteArray& clientId, const Result<std::vector<VenueFill>>& answer, Timestamp now)
{
    const auto at = m_orders.find(clientId);
    if (!answer) {
        if (at != m_orders.end()) {
            retry(at->second, now);
        }
        return;
    }
    for (const VenueFill& fill : *answer) {
        addFill(fill, now);
    }
    claimStrangers(now);
    if (at == m_orders.end() || at->second.ask != LiveAsk::Fills) {
        if (at != m_orders.end()) {
            at->second.isAsking = false;
        }
        return;
    }
    LiveOrder& order = at->second;
    // A stranger's trade may be its own: first ask whose they are.
    const bool isEarly = order.isMissing ? !m_strangers.empty() : order.filled < order.toldFilled;
    if (isEarly) {
        retry(order, now);
    } else if (order.isMissing) {
        conclude(order);
    } else {
        askNext(order, now);
    }
}

/// The venue does not know it, it is in no list and no trade is its own.
void OrderLife::conclude(LiveOrder& order)
{
    order.isAsking = false;
    order.ask = LiveAsk::Nothing;
    order.needsCheck = false;
    if (isFinal(order.state)) {
        return;
    }
    order.isClosedByUs = true;
    const bool wasNeverTaken = order.venueId.isEmpty();
    settle(order, wasNeverTaken ? LiveState::Rejected : LiveState::Canceled,
           wasNeverTaken ? QStringLiteral("it never reached the venue")
                         : QStringLiteral("the venue no longer knows it"));
}

void OrderLife::restore(const LiveRecord& record)
{
    switch (record.kind) {
    case LiveRecord::Kind::Intent: {
        LiveOrder& order = m_orders[record.intent.clientId];
        order.intent = record.intent;
        break;
    }
    case LiveRecord::Kind::Told: {
        const auto at = m_orders.find(record.clientId);
        if (at != m_orders.end()) {
            LiveOrder& order = at->second;
            order.state = record.state;
            order.toldFilled = std::max(order.toldFilled, record.toldFilled);
            order.reason = record.reason;
            order.venueId = record.venueId.isEmpty() ? order.venueId : record.venueId;
            if (!order.venueId.isEmpty()) {
                m_clientIds[order.venueId] = record.clientId;
            }
        }
        break;
    }
    case LiveRecord::Kind::Fill: {
        const auto at = m_orders.find(record.clientId);
        if (at != m_orders.end() && m_fillIds.insert(record.fill.id).second) {
            LiveOrder& order = at->second;
            order.filled = Decimal::add(order.filled, record.fill.quantity).valueOr(order.filled);
            order.fills.push_back(record.fill);
            if (order.venueId.isEmpty()) {
                order.venueId = record.fill.orderId;
                m_clientIds[order.venueId] = record.clientId;
            }
        }
        break;
    }
    case LiveRecord::Kind::CancelAsked: {
        const auto at = m_orders.find(record.clientId);
        if (at != m_orders.end()) {
            at->second.isCancelWanted = true;
        }
        break;
    }
    case LiveRecord::Kind::Foreign:
        m_foreign.insert(record.venueId);
        break;
    case LiveRecord::Kind::Released:
        m_released[record.symbol]
            = Decimal::add(m_released[record.symbol], record.quantity).valueOr(m_released[record.symbol]);
        break;
    }
}

} // namespace elite
