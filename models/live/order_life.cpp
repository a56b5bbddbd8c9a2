// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/order_life.h"

#include <algorithm>
#include <array>
#include <utility>

namespace elite {

namespace {

LiveState stateOf(VenueOrderState told, LiveState now)
{
    switch (told) {
    case VenueOrderState::Filled:
        return LiveState::Filled;
    case VenueOrderState::Canceled:
        return LiveState::Canceled;
    case VenueOrderState::Expired:
        return LiveState::Expired;
    case VenueOrderState::Rejected:
        return LiveState::Rejected;
    case VenueOrderState::Pending:
    case VenueOrderState::Open:
    case VenueOrderState::PartlyFilled:
        return now == LiveState::Canceling ? now : LiveState::Working;
    case VenueOrderState::Unknown:
        break;
    }
    return now;
}

} // namespace

bool isRefusal(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::OutOfRange:
    case ErrorCode::NotFound: // No such market.
    case ErrorCode::RateLimited:
    case ErrorCode::Auth:
    case ErrorCode::Denied:
        return true;
    default:
        return false;
    }
}

const LiveOrder* OrderLife::find(const QByteArray& clientId) const
{
    const auto at = m_orders.find(clientId);
    return at == m_orders.end() ? nullptr : &at->second;
}

LiveOrder* OrderLife::findFor(const QByteArray& clientId, const QByteArray& venueId)
{
    const auto known = m_clientIds.find(venueId);
    const auto at = m_orders.find(known == m_clientIds.end() ? clientId : known->second);
    return at == m_orders.end() ? nullptr : &at->second;
}

bool OrderLife::hasUnknown() const
{
    return std::any_of(m_orders.begin(), m_orders.end(), [](const auto& entry) {
        return entry.second.state == LiveState::Unknown || entry.second.state == LiveState::Sent;
    });
}

Done OrderLife::place(const LiveIntent& intent, Timestamp now)
{
    if (!m_fault.isEmpty()) {
        return Error{ErrorCode::Denied, m_fault};
    }
    if (!isReconciled()) {
        return Error{ErrorCode::Denied, QStringLiteral("the venue has not yet told about all earlier orders")};
    }
    if (hasUnknown()) {
        return Error{ErrorCode::Denied, QStringLiteral("an earlier order has no clear answer yet")};
    }
    if (intent.clientId.isEmpty() || m_orders.count(intent.clientId) > 0) {
        return Error{ErrorCode::AlreadyExists, QStringLiteral("this id was used before")};
    }
    if (!intent.quantity.isPositive() || intent.market.isEmpty()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("an order needs a market and a quantity")};
    }
    LiveOrder& order = m_orders[intent.clientId];
    order.intent = intent;
    order.intent.at = now;
    order.heardAt = now;
    m_step.records.push_back({LiveRecord::Kind::Intent, order.intent, {}, {}, {}, {}, {}, {}, {}, {}});
    m_step.actions.push_back({LiveAction::Kind::Send, intent.clientId, {}});
    return {};
}

Done OrderLife::cancel(const QByteArray& clientId, Timestamp /*now*/)
{
    const auto at = m_orders.find(clientId);
    if (at == m_orders.end()) {
        return Error{ErrorCode::NotFound, QStringLiteral("not an order of this program")};
    }
    LiveOrder& order = at->second;
    if (isFinal(order.state)) {
        return Error{ErrorCode::Denied, QStringLiteral("the order is over")};
    }
    if (!order.isCancelWanted) {
        order.isCancelWanted = true;
        m_step.records.push_back({LiveRecord::Kind::CancelAsked, {}, clientId, {}, {}, {}, {}, {}, {}, {}});
    }
    if (order.state == LiveState::Working) {
        order.state = LiveState::Canceling;
        m_step.actions.push_back({LiveAction::Kind::Cancel, clientId, {}});
    }
    return {};
}

void OrderLife::onSent(const QByteArray& clientId, const Result<VenueOrder>& answer, Timestamp now)
{
    const auto at = m_orders.find(clientId);
    if (at == m_orders.end()) {
        return;
    }
    LiveOrder& order = at->second;
    if (answer) {
        apply(order, *answer, now);
        claimStrangers(now);
    } else if (order.state == LiveState::Sent && isRefusal(answer.error())) {
        settle(order, LiveState::Rejected, answer.error().detail);
    } else if (order.state == LiveState::Sent) {
        becomeUnknown(order, answer.error().detail, now + m_rules.firstRetry);
    }
}

void OrderLife::onCancelAnswer(const QByteArray& clientId, const Done& answer, Timestamp now)
{
    const auto at = m_orders.find(clientId);
    if (at == m_orders.end() || isFinal(at->second.state)) {
        return;
    }
    // Even a clear yes is only "taken in" at most venues, and a no may mean that it was filled: the order itself tells.
    LiveOrder& order = at->second;
    order.reason = answer ? order.reason : answer.error().detail;
    if (order.ask == LiveAsk::Nothing) {
        order.ask = LiveAsk::Order;
        order.askAt = answer ? now : now + m_rules.firstRetry;
    }
}

/// Merges what the venue says into what is known; whichever order the answers come in, nothing goes back.
void OrderLife::apply(LiveOrder& order, const VenueOrder& told, Timestamp now)
{
    if (!told.id.isEmpty() && order.venueId.isEmpty()) {
        order.venueId = told.id;
        m_clientIds[told.id] = order.intent.clientId;
        tell(order);
    } else if (!told.id.isEmpty() && order.venueId != told.id) {
        fail(QStringLiteral("two orders at the venue with one client id: %1").arg(QString::fromUtf8(told.clientId)));
        return;
    }
    order.isMissing = false;
    order.needsCheck = false;
    order.heardAt = now;
    for (const VenueFill& fill : told.fills) {
        addFill(fill, now);
    }
    if (told.filled && *told.filled > order.toldFilled) {
        order.toldFilled = *told.filled;
    }
    const LiveState next = stateOf(told.state, order.state);
    if (isFinal(next) && (!isFinal(order.state) || order.isClosedByUs)) {
        order.isClosedByUs = false;
        if (next == LiveState::Filled && !told.filled) {
            order.toldFilled = std::max(order.toldFilled, order.intent.quantity);
        }
        settle(order, next, told.reason);
    } else if (!isFinal(next) && (!isFinal(order.state) || order.isClosedByUs)) {
        const bool isNews = order.state != next;
        order.isClosedByUs = false;
        order.state = next == LiveState::Sent || next == LiveState::Unknown ? LiveState::Working : next;
        if (isNews) {
            tell(order);
        }
        if (order.state == LiveState::Working && order.isCancelWanted) {
            order.state = LiveState::Canceling;
            m_step.actions.push_back({LiveAction::Kind::Cancel, order.intent.clientId, {}});
        }
    }
    if (order.filled < order.toldFilled && order.ask == LiveAsk::Nothing) {
        order.ask = LiveAsk::Fills;
        order.askAt = now;
    }
}

void OrderLife::settle(LiveOrder& order, LiveState state, const QString& reason)
{
    order.state = state;
    order.reason = reason;
    if (order.filled >= order.toldFilled && !order.isAsking) {
        order.ask = LiveAsk::Nothing;
    }
    tell(order);
}

void OrderLife::addFill(const VenueFill& fill, Timestamp now)
{
    if (m_fillIds.count(fill.id) > 0 || m_foreign.count(fill.orderId) > 0) {
        return;
    }
    LiveOrder* order = findFor(fill.clientId, fill.orderId);
    if (!fill.quantity.isPositive()) { // Only the news that there was one; the order itself has it.
        if (order == nullptr) {
            m_strangers.try_emplace(fill.orderId, Stranger::New);
        } else if (order->ask == LiveAsk::Nothing) {
            order->ask = LiveAsk::Order;
            order->askAt = now;
        }
        return;
    }
    if (order == nullptr) {
        const bool isKept = std::any_of(m_unclaimed.begin(), m_unclaimed.end(),
                                        [&](const VenueFill& kept) { return kept.id == fill.id; });
        if (!isKept && !fill.orderId.isEmpty()) {
            m_unclaimed.push_back(fill);
            m_strangers.try_emplace(fill.orderId, Stranger::New);
        }
        return;
    }
    const auto sum = Decimal::add(order->filled, fill.quantity);
    if (!sum || *sum > order->intent.quantity) {
        fail(QStringLiteral("more filled than was ordered: %1").arg(QString::fromUtf8(order->intent.clientId)));
        return;
    }
    m_fillIds.insert(fill.id);
    order->filled = *sum;
    order->fills.push_back(fill);
    if (order->venueId.isEmpty() && !fill.orderId.isEmpty()) {
        order->venueId = fill.orderId;
        m_clientIds[fill.orderId] = order->intent.clientId;
    }
    LiveRecord record;
    record.kind = LiveRecord::Kind::Fill;
    record.clientId = order->intent.clientId;
    record.fill = fill;
    m_step.records.push_back(record);
    const bool isAlive = order->state == LiveState::Sent || order->state == LiveState::Unknown || order->isClosedByUs;
    if (isAlive) { // A fill proves that it was taken; the rest is asked for.
        order->isClosedByUs = false;
        order->isMissing = false;
        order->state = LiveState::Working;
        order->ask = LiveAsk::Order;
        order->askAt = now;
        tell(*order);
    }
    if (*sum == order->intent.quantity && !isFinal(order->state)) {
        order->toldFilled = std::max(order->toldFilled, *sum);
        settle(*order, LiveState::Filled, {});
    } else if (order->isSettled() && !order->isAsking) {
        order->ask = LiveAsk::Nothing;
    }
}

/// Fills whose order became known meanwhile.
void OrderLife::claimStrangers(Timestamp now)
{
    std::vector<VenueFill> waiting;
    waiting.swap(m_unclaimed);
    for (const VenueFill& fill : waiting) {
        if (findFor(fill.clientId, fill.orderId) != nullptr) {
            m_strangers.erase(fill.orderId);
        }
        addFill(fill, now);
    }
}

void OrderLife::onNews(const AccountNews& news, Timestamp now)
{
    for (const VenueOrder& told : news.orders) {
        LiveOrder* order = findFor(told.clientId, told.id);
        if (order != nullptr) {
            apply(*order, told, now);
        } else if (!told.clientId.isEmpty()) {
            tagForeign(told.id);
        }
    }
    for (const VenueFill& fill : news.fills) {
        addFill(fill, now);
    }
    claimStrangers(now);
}

void OrderLife::tagForeign(const QByteArray& venueId)
{
    if (!venueId.isEmpty() && m_foreign.insert(venueId).second) {
        LiveRecord record;
        record.kind = LiveRecord::Kind::Foreign;
        record.venueId = venueId;
        m_step.records.push_back(record);
    }
    m_strangers.erase(venueId);
    std::erase_if(m_unclaimed, [&](const VenueFill& fill) { return fill.orderId == venueId; });
}

void OrderLife::tell(const LiveOrder& order)
{
    LiveRecord record;
    record.kind = LiveRecord::Kind::Told;
    record.clientId = order.intent.clientId;
    record.venueId = order.venueId;
    record.state = order.state;
    record.toldFilled = order.toldFilled;
    record.reason = order.reason;
    m_step.records.push_back(record);
}

void OrderLife::fail(const QString& what)
{
    if (m_fault.isEmpty()) {
        m_fault = what;
    }
}

void OrderLife::release(const Symbol& symbol, Decimal quantity)
{
    LiveRecord record;
    record.kind = LiveRecord::Kind::Released;
    record.symbol = symbol;
    record.quantity = quantity;
    restore(record);
    m_step.records.push_back(record);
}

LiveStep OrderLife::drain()
{
    return std::exchange(m_step, {});
}

std::string_view nameOf(LiveState state)
{
    constexpr std::array<std::string_view, 8> names{"sent",   "unknown",  "working", "canceling",
                                                    "filled", "canceled", "expired", "rejected"};
    return names.at(static_cast<std::size_t>(state));
}

} // namespace elite
