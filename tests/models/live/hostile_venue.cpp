// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/live/hostile_venue.h"

#include "models/live/client_id.h"

#include <algorithm>

namespace elite::test {

using namespace std::chrono_literals;

namespace {

constexpr auto kActive = 120s; // Orders are placed, connections break, the program dies.
constexpr auto kEnd = 900s; // By then everything must be settled.
constexpr auto kDeadline = 6s; // After which the program stops waiting for an answer.
constexpr auto kLatestArrival = 9s; // Older requests are refused by their own time limit.

Decimal tenths(int count)
{
    return *Decimal::fromParts(count, 1);
}

} // namespace

std::uint64_t Chance::next()
{
    m_state += 0x9e3779b97f4a7c15u;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

HostileWorld::HostileWorld(std::uint64_t seed)
    : m_chance(seed)
    , m_now(fromMicros(1'700'000'000'000'000))
    , m_life(std::make_unique<OrderLife>())
{
}

void HostileWorld::at(Timestamp time, std::function<void()> what)
{
    m_events.emplace(time, std::move(what));
}

/// To the present incarnation only.
void HostileWorld::toClient(Duration delay, std::function<void(OrderLife&)> what)
{
    at(m_now + delay, [this, incarnation = m_incarnation, what = std::move(what)] {
        if (incarnation == m_incarnation) {
            what(*m_life);
            pump();
        }
    });
}

/// Records first, then the actions; death may come between any two of them.
void HostileWorld::pump()
{
    for (LiveStep step = m_life->drain(); !step.records.empty() || !step.actions.empty(); step = m_life->drain()) {
        const bool mayDie = !m_isCalm && m_chance.is(2);
        if (mayDie && m_chance.is(30)) {
            return restart(); // Before anything was written.
        }
        m_ledger.insert(m_ledger.end(), step.records.begin(), step.records.end());
        if (mayDie && m_chance.is(50)) {
            return restart(); // Written, not sent.
        }
        for (const LiveAction& action : step.actions) {
            act(action);
        }
        if (mayDie) {
            return restart(); // Sent, not answered.
        }
    }
}

void HostileWorld::restart()
{
    ++m_counts.restarts;
    m_counts.restartsInFlight += m_life->hasUnknown() ? 1 : 0;
    ++m_incarnation;
    m_life = std::make_unique<OrderLife>();
    for (const LiveRecord& record : m_ledger) {
        m_life->restore(record);
    }
    m_life->reconcile(m_now);
    pump();
}

QString HostileWorld::run()
{
    const Timestamp start = m_now;
    m_life->reconcile(m_now);
    for (Duration time = 0s; time < kEnd; time += 500ms) {
        at(start + time, [this] {
            m_life->tick(m_now);
            pump();
        });
    }
    const int wishes = 3 + m_chance.below(6);
    for (int i = 0; i < wishes; ++i) {
        at(start + m_chance.upTo(kActive), [this] { placeSomething(); });
    }
    for (int i = m_chance.below(3); i > 0; --i) {
        at(start + m_chance.upTo(kActive), [this] { restart(); });
    }
    for (int i = m_chance.below(3); i > 0; --i) {
        at(start + m_chance.upTo(kActive), [this] { // Somebody trades by hand on the same account.
            ++m_counts.foreignOrders;
            LiveIntent other;
            other.clientId = m_chance.is(50) ? QByteArray("web-") + QByteArray::number(m_nextId) : QByteArray();
            other.market = "BTCUSDT";
            other.quantity = tenths(1 + m_chance.below(9));
            accept(other, true);
        });
    }
    at(start + kActive + 60s, [this] { m_isCalm = true; });
    while (!m_events.empty()) {
        const auto first = m_events.begin();
        m_now = first->first;
        const std::function<void()> what = std::move(first->second);
        m_events.erase(first);
        what();
    }
    return verdict();
}

void HostileWorld::placeSomething()
{
    if (!m_life->isReconciled() || m_life->hasUnknown()) {
        if (!m_isCalm) {
            at(m_now + 1s, [this] { placeSomething(); });
        }
        return;
    }
    LiveIntent intent;
    std::array<unsigned char, 10> random{};
    for (unsigned char& byte : random) {
        byte = static_cast<unsigned char>(m_chance.below(256));
    }
    intent.clientId = clientIdOf(m_now, random);
    intent.market = "BTCUSDT";
    intent.side = m_chance.is(50) ? Side::Buy : Side::Sell;
    intent.quantity = tenths(1 + m_chance.below(20));
    intent.price = Decimal::fromInteger(30'000);
    if (m_life->place(intent, m_now)) {
        m_intents.push_back(intent.clientId);
        ++m_counts.intents;
        pump();
        if (m_chance.is(40)) {
            toClient(m_chance.upTo(30s),
                     [this, id = intent.clientId](OrderLife& life) { (void)life.cancel(id, m_now); });
        }
    }
}

/// On its way back an answer may be lost, broken or turned into an error; the program gives up by itself.
template <class T> void HostileWorld::answer(Result<T> result, std::function<void(OrderLife&, Result<T>)> deliver)
{
    const int harm = m_isCalm ? 100 : m_chance.below(100);
    if (harm < 12) {
        result = Error{ErrorCode::Timeout, QStringLiteral("no answer")};
    } else if (harm < 18) {
        result = Error{ErrorCode::Unavailable, QStringLiteral("HTTP 500")};
    } else if (harm < 22) {
        result = Error{ErrorCode::Parse, QStringLiteral("half an answer")};
    } else if (harm < 26) {
        result = Error{ErrorCode::Network, QStringLiteral("connection reset")};
    }
    const bool isTimeout = !result && result.error().code == ErrorCode::Timeout;
    const Duration delay = isTimeout ? Duration(kDeadline) : 5ms + m_chance.upTo(m_isCalm ? 200ms : 3'000ms);
    toClient(delay, [deliver = std::move(deliver), result](OrderLife& life) { deliver(life, result); });
}

void HostileWorld::act(const LiveAction& action)
{
    const QByteArray id = action.clientId;
    const Timestamp asked = m_now;
    switch (action.kind) {
    case LiveAction::Kind::Send:
        if (const LiveOrder* order = m_life->find(id)) {
            send(order->intent);
        }
        break;
    case LiveAction::Kind::Cancel:
        at(m_now + m_chance.upTo(1s), [this, id] {
            if (m_isCalm || !m_chance.is(20)) {
                cancel(id);
            }
            answer<std::monostate>(
                {}, [this, id](OrderLife& life, const Done& done) { life.onCancelAnswer(id, done, m_now); });
        });
        break;
    case LiveAction::Kind::AskOrder: {
        const AtVenue* order = venueOrder(id);
        answer<VenueOrder>(order != nullptr ? Result<VenueOrder>(told(*order))
                                            : Result<VenueOrder>(Error{ErrorCode::NotFound, {}}),
                           [this, id, asked](OrderLife& life, const Result<VenueOrder>& result) {
                               life.onOrder(id, result, asked, m_now);
                           });
        break;
    }
    case LiveAction::Kind::AskVenueOrder: {
        const auto order = std::find_if(m_orders.begin(), m_orders.end(),
                                        [&](const AtVenue& known) { return known.order.id == id; });
        answer<VenueOrder>(
            order != m_orders.end() ? Result<VenueOrder>(told(*order))
                                    : Result<VenueOrder>(Error{ErrorCode::NotFound, {}}),
            [this, id](OrderLife& life, const Result<VenueOrder>& result) { life.onVenueOrder(id, result, m_now); });
        break;
    }
    case LiveAction::Kind::ListOpen: {
        std::vector<VenueOrder> open;
        for (const AtVenue& order : m_orders) {
            if (!isFinal(order.order.state)) {
                open.push_back(told(order));
            }
        }
        answer<std::vector<VenueOrder>>(open, [this](OrderLife& life, const Result<std::vector<VenueOrder>>& result) {
            life.onOpenList(result, m_now);
        });
        break;
    }
    case LiveAction::Kind::ListFills: {
        std::vector<VenueFill> fills = m_fills; // As at Binance, trades do not name the client's id.
        for (VenueFill& fill : fills) {
            fill.clientId.clear();
        }
        answer<std::vector<VenueFill>>(fills,
                                       [this, id](OrderLife& life, const Result<std::vector<VenueFill>>& result) {
                                           life.onFills(id, result, m_now);
                                       });
        break;
    }
    }
}

void HostileWorld::send(const LiveIntent& intent)
{
    if (!m_isCalm && m_chance.is(8)) { // It never leaves.
        ++m_counts.ambiguous;
        toClient(m_chance.upTo(kDeadline), [this, id = intent.clientId](OrderLife& life) {
            life.onSent(id, Error{ErrorCode::Network, {}}, m_now);
        });
        return;
    }
    if (m_chance.is(4)) { // Refused for certain.
        toClient(20ms, [this, id = intent.clientId](OrderLife& life) {
            life.onSent(id, Error{ErrorCode::Denied, QStringLiteral("insufficient balance")}, m_now);
        });
        return;
    }
    const bool isSlow = !m_isCalm && m_chance.is(15);
    const Duration arrival = isSlow ? m_chance.upTo(kLatestArrival) : m_chance.upTo(200ms);
    if (isSlow && arrival > kDeadline) { // The program gives up before the venue takes it.
        ++m_counts.ambiguous;
        ++m_counts.acceptedThenLost;
        toClient(kDeadline, [this, id = intent.clientId](OrderLife& life) {
            life.onSent(id, Error{ErrorCode::Timeout, {}}, m_now);
        });
        at(m_now + arrival, [this, intent] { accept(intent, false); });
        return;
    }
    const int incarnation = m_incarnation;
    at(m_now + arrival, [this, intent, incarnation] {
        accept(intent, false);
        const AtVenue* order = venueOrder(intent.clientId);
        const bool isDead = incarnation != m_incarnation;
        m_counts.acceptedThenLost += isDead ? 1 : 0;
        if (!isDead) {
            answer<VenueOrder>(told(*order),
                               [this, id = intent.clientId](OrderLife& life, const Result<VenueOrder>& result) {
                                   m_counts.ambiguous += result ? 0 : 1;
                                   m_counts.acceptedThenLost += result ? 0 : 1;
                                   life.onSent(id, result, m_now);
                               });
        }
    });
}

/// Client ids are unique among open orders only, as at Binance and Kraken: who sends again may get a second order.
void HostileWorld::accept(const LiveIntent& intent, bool isForeign)
{
    const AtVenue* same = isForeign ? nullptr : venueOrder(intent.clientId);
    if (same != nullptr && !isFinal(same->order.state)) {
        return;
    }
    AtVenue order;
    order.isForeign = isForeign;
    order.order.id = QByteArray::number(m_nextId++);
    order.order.clientId = intent.clientId;
    order.order.symbol = intent.market;
    order.order.side = intent.side;
    order.order.state = VenueOrderState::Open;
    order.order.quantity = intent.quantity;
    order.order.filled = Decimal();
    order.order.time = m_now;
    m_orders.push_back(order);
    m_counts.accepted += isForeign ? 0 : 1;
    publish(order, nullptr);
    for (int parts = 1 + m_chance.below(4); parts > 0; --parts) {
        const Duration when = m_chance.is(30) ? m_chance.upTo(50ms) : m_chance.upTo(90s);
        at(m_now + when, [this, id = order.order.id] { fillSome(id); });
    }
}

HostileWorld::AtVenue* HostileWorld::venueOrder(const QByteArray& clientId)
{
    const auto order = std::find_if(m_orders.rbegin(), m_orders.rend(), [&](const AtVenue& known) {
        return !clientId.isEmpty() && known.order.clientId == clientId;
    });
    return order == m_orders.rend() ? nullptr : &*order;
}

VenueOrder HostileWorld::told(const AtVenue& order)
{
    return order.order;
}

void HostileWorld::cancel(const QByteArray& clientId)
{
    AtVenue* order = venueOrder(clientId);
    if (order != nullptr && !isFinal(order->order.state)) {
        m_canceledForeign += order->isForeign ? 1 : 0;
        order->order.state = VenueOrderState::Canceled;
        publish(*order, nullptr);
    }
}

void HostileWorld::fillSome(const QByteArray& venueId)
{
    const auto order = std::find_if(m_orders.begin(), m_orders.end(),
                                    [&](const AtVenue& known) { return known.order.id == venueId; });
    const Decimal left = *Decimal::subtract(*order->order.quantity, *order->order.filled);
    if (isFinal(order->order.state) || !left.isPositive()) {
        return;
    }
    VenueFill fill;
    fill.id = 't' + QByteArray::number(m_nextId++);
    fill.orderId = venueId;
    fill.clientId = order->order.clientId;
    fill.symbol = order->order.symbol;
    fill.side = order->order.side;
    fill.price = Decimal::fromInteger(30'000);
    const auto lots = static_cast<int>(*left.inSteps(tenths(1), Rounding::Down));
    fill.quantity = tenths(m_chance.is(40) ? lots : 1 + m_chance.below(lots));
    fill.time = m_now;
    m_fills.push_back(fill);
    ++m_counts.fills;
    order->order.filled = *Decimal::add(*order->order.filled, fill.quantity);
    order->order.state
        = *order->order.filled == *order->order.quantity ? VenueOrderState::Filled : VenueOrderState::PartlyFilled;
    publish(*order, &fill);
}

/// The stream: late, twice, out of order, with holes, sometimes without the client's id.
void HostileWorld::publish(const AtVenue& order, const VenueFill* fill)
{
    hint(order, fill);
    if (m_chance.is(25)) {
        return;
    }
    AccountNews news;
    news.isKnown = true;
    if (m_chance.is(80)) {
        news.orders.push_back(order.order);
    }
    if (fill != nullptr && m_chance.is(80)) {
        news.fills.push_back(*fill);
        if (m_chance.is(30)) {
            news.fills.back().clientId.clear();
        }
    }
    for (int copies = m_chance.is(20) ? 2 : 1; copies > 0; --copies) {
        toClient(m_chance.upTo(m_chance.is(10) ? 40s : 500ms),
                 [this, news](OrderLife& life) { life.onNews(news, m_now); });
    }
}

/// The same news as a hint only; some are made up, some are lost, and the stream comes and goes.
void HostileWorld::hint(const AtVenue& order, const VenueFill* fill)
{
    if (m_chance.is(30)) {
        const bool isListening = m_chance.is(50);
        toClient(m_chance.upTo(5s), [isListening](OrderLife& life) {
            life.setListening(isListening);
            life.noteAll();
        });
    }
    if (m_chance.is(25)) {
        return;
    }
    PrivateNote note{order.order.clientId, order.order.id, order.order.state, order.order.filled, fill != nullptr};
    if (m_chance.is(30)) {
        note.clientId.clear();
    }
    if (m_chance.is(10)) { // Not true.
        note.state = m_chance.is(50) ? VenueOrderState::Filled : VenueOrderState::Rejected;
        note.filled = tenths(m_chance.below(50));
    }
    for (int copies = m_chance.is(20) ? 3 : 1; copies > 0; --copies) {
        toClient(m_chance.upTo(m_chance.is(10) ? 40s : 500ms), [this, note](OrderLife& life) {
            m_counts.notes += life.note(note) == OrderLife::Noted::Taken ? 1 : 0;
        });
    }
}

QString HostileWorld::verdict() const
{
    if (!m_life->fault().isEmpty()) {
        return m_life->fault();
    }
    if (m_canceledForeign > 0) {
        return QStringLiteral("an order of somebody else was cancelled");
    }
    for (const QByteArray& id : m_intents) {
        std::vector<const AtVenue*> real;
        for (const AtVenue& order : m_orders) {
            if (order.order.clientId == id) {
                real.push_back(&order);
            }
        }
        const LiveOrder* ours = m_life->find(id);
        const QString name = QString::fromUtf8(id);
        if (real.size() > 1) {
            return name + QStringLiteral(": a double order");
        }
        if (ours == nullptr) { // Died before the intent was written: then nothing may have been sent.
            if (!real.empty()) {
                return name + QStringLiteral(": sent without being written down");
            }
            continue;
        }
        const Decimal filled = real.empty() ? Decimal() : *real.front()->order.filled;
        if (ours->filled != filled) {
            return name + QStringLiteral(": a lost or doubled fill");
        }
        if (ours->state == LiveState::Unknown || ours->state == LiveState::Sent) {
            return name + QStringLiteral(": still unknown at the end");
        }
        if (real.empty() != (ours->state == LiveState::Rejected)) {
            return name + QStringLiteral(": rejected is not what happened");
        }
        if (!real.empty() && isFinal(real.front()->order.state) != isFinal(ours->state)) {
            return name + QStringLiteral(": over at one end only");
        }
    }
    return {};
}

} // namespace elite::test
