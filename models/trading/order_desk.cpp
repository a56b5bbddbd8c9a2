// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/trading_engine.h"

#include <algorithm>

// How requests become orders: numbering, latency, admission, flattening. Part of TradingEngine.

namespace elite {

namespace {

constexpr int kFlattenAttempts = 5; // Then the simulated rejections are bypassed: nobody stays in by bad luck.

} // namespace

std::uint64_t TradingEngine::keyHash(OwnerIndex owner, std::uint64_t ordinal) const
{
    return fnv1a64(ordinal, m_keyPrefixes[owner]);
}

bool TradingEngine::isDrawnRejected(std::uint64_t hash) const
{
    return m_config.rules.simulatesRejections
        && isBelow(stableDraw(m_config.rules.seed, hash, DrawPurpose::Rejection, 0), kRejectionThreshold);
}

EngineEvent TradingEngine::eventFor(const OrderRequest& request, OrderId id, EventKind kind) const
{
    EngineEvent event;
    event.kind = kind;
    event.account = request.account;
    event.instrument = request.instrument;
    event.owner = request.owner;
    event.order = id;
    event.bracket = request.isBracket() ? id : OrderId::None;
    event.position = request.position;
    event.clientTag = request.clientTag;
    event.side = request.side;
    event.type = request.type;
    event.role = request.isBracket() ? OrderRole::Entry : OrderRole::Plain;
    event.price = request.price;
    event.trigger = request.stop;
    event.quantity = request.quantity;
    return event;
}

Order TradingEngine::orderFrom(const OrderRequest& request, OrderId id, std::uint64_t hash) const
{
    Order order;
    order.id = id;
    order.clientTag = request.clientTag;
    order.account = request.account;
    order.instrument = request.instrument;
    order.owner = request.owner;
    order.side = request.side;
    order.type = request.type;
    order.tif = request.tif;
    order.role = request.isBracket() ? OrderRole::Entry : OrderRole::Plain;
    order.status = OrderStatus::Submitted;
    order.isReduceOnly = request.isReduceOnly || request.position != OrderId::None;
    order.isPostOnly = request.isPostOnly;
    order.leverage = request.leverage;
    order.trailBp = request.trailBp;
    order.quantity = request.quantity;
    order.price = request.price;
    order.stop = request.type == OrderType::TrailingStop ? Ticks() : request.stop;
    order.trailOffset = request.trailOffset;
    order.activation = request.activation;
    order.expiresAt = request.tif == TimeInForce::Day ? sessionEndAfter(m_config.contracts[request.instrument], m_now)
                                                      : request.expiresAt;
    order.position = request.position;
    order.ocoGroup = request.ocoGroup;
    order.keyHash = hash;
    return order;
}

void TradingEngine::submit(const OrderRequest& request)
{
    if (request.account >= m_config.accounts.size() || request.owner >= m_config.owners.size()
        || !isKnown(request.instrument)) {
        EngineEvent event = eventFor(request, OrderId::None, EventKind::Rejected);
        event.account = 0;
        event.denial = {DenialCode::InvalidRequest};
        onVenueEvent(event);
        return;
    }
    std::uint64_t& counter = m_ordinals[request.owner];
    const std::uint64_t ordinal = request.ordinal != 0 ? request.ordinal : counter + 1;
    counter = std::max(counter, ordinal);
    const OrderId id = nextOrderId();
    EngineEvent event = eventFor(request, id, EventKind::Submitted);
    onVenueEvent(event);
    const Duration latency = m_config.owners[request.owner].isBot() ? m_config.botLatency : m_config.manualLatency;
    if (latency == Duration{} || m_books[request.instrument].feed() == Feed::Bars) {
        arrive(request, id, ordinal, false);
        return;
    }
    const Flight flight{m_now + latency, id, ordinal, false, request};
    const auto place = std::upper_bound(m_flights.begin(), m_flights.end(), flight.arrives,
                                        [](Timestamp at, const Flight& f) { return at < f.arrives; });
    m_flights.insert(place, flight);
}

void TradingEngine::arrive(const OrderRequest& asked, OrderId id, std::uint64_t ordinal, bool isLate)
{
    OrderRequest request = asked;
    if (isLate) {
        EngineEvent event = eventFor(request, id, EventKind::Canceled);
        event.denial = {DenialCode::Oco};
        onVenueEvent(event);
        return;
    }
    const std::uint64_t hash = keyHash(request.owner, ordinal);
    const bool isEntry = !m_admission.onlyReduces(request);
    Denial denial = m_admission.check(request, m_now, m_heardAt[request.instrument], nullptr);
    if (denial.code == DenialCode::None) {
        m_gate.countOrder(request, m_now);
        if (isEntry) {
            m_gate.countEntry(request.owner);
        }
        if (isDrawnRejected(hash)) {
            denial.code = DenialCode::SimulatedRejection;
        }
    }
    if (denial.code != DenialCode::None) {
        EngineEvent event = eventFor(request, id, EventKind::Rejected);
        event.denial = denial;
        onVenueEvent(event);
        return;
    }
    if (request.isReduceOnly || request.position != OrderId::None) {
        request.quantity = std::min(request.quantity, Lots(m_admission.closableLots(request)));
    }
    m_venue.accept(orderFrom(request, id, hash), request.stopLoss, request.takeProfit, m_now);
}

void TradingEngine::arriveCancel(const CancelRequest& request)
{
    if (m_venue.find(request.order) != nullptr) {
        m_venue.cancel(request.order, DenialCode::User, m_now);
        return;
    }
    EngineEvent event;
    event.kind = EventKind::CancelRejected;
    event.order = request.order;
    event.denial = {DenialCode::UnknownOrder};
    onVenueEvent(event);
}

void TradingEngine::arriveAmend(const AmendRequest& request)
{
    const Order* order = m_venue.find(request.order);
    EngineEvent event;
    event.kind = EventKind::AmendRejected;
    event.order = request.order;
    event.denial = {DenialCode::UnknownOrder};
    if (order == nullptr || order->role == OrderRole::Flatten) {
        onVenueEvent(event);
        return;
    }
    OrderRequest changed;
    changed.account = order->account;
    changed.instrument = order->instrument;
    changed.owner = order->owner;
    changed.side = order->side;
    changed.type = order->waitsForTrigger() || !order->isStopLike() ? order->type
        : order->type == OrderType::StopLimit                       ? OrderType::Limit
                                                                    : OrderType::Market;
    changed.defect = request.defect;
    changed.isReduceOnly = order->isReduceOnly && order->position == OrderId::None;
    changed.isPostOnly = order->isPostOnly;
    changed.leverage = order->leverage;
    changed.trailBp = order->trailBp;
    changed.trailOffset = order->trailOffset;
    changed.position = order->position;
    const Lots quantity = request.quantity.isZero() ? order->quantity : request.quantity;
    const Ticks price = request.price.isZero() ? order->price : request.price;
    const Ticks stop = request.stop.isZero() ? order->stop : request.stop;
    changed.quantity = Lots(quantity.value - order->filled.value);
    changed.price = price;
    changed.stop = stop;
    const bool onlyShrinks = quantity < order->quantity && changed.quantity.value > 0 && price == order->price
        && stop == order->stop && request.defect == RequestDefect::None;
    const bool movesTrail = order->type == OrderType::TrailingStop && stop != order->stop; // Follows the market only.
    event.denial = onlyShrinks ? Denial{}
        : movesTrail           ? Denial{DenialCode::InvalidRequest}
                               : m_admission.check(changed, m_now, m_heardAt[order->instrument], order);
    if (event.denial.code != DenialCode::None) {
        event.account = order->account;
        event.instrument = order->instrument;
        event.owner = order->owner;
        event.clientTag = order->clientTag;
        onVenueEvent(event);
        return;
    }
    m_venue.amend(request.order, quantity, price, stop, m_now);
}

std::vector<Order> TradingEngine::inFlight() const
{
    std::vector<Order> orders;
    for (const Flight& flight : m_flights) {
        if (const auto* request = std::get_if<OrderRequest>(&flight.body)) {
            orders.push_back(orderFrom(*request, flight.id, keyHash(request->owner, flight.ordinal)));
        }
    }
    return orders;
}

std::optional<Timestamp> TradingEngine::nextArrival() const
{
    return m_flights.empty() ? std::nullopt : std::optional(m_flights.front().arrives);
}

void TradingEngine::flattenAll(AccountIndex account)
{
    const Account& owner = m_portfolio.at(account);
    for (std::size_t i = 0; i < owner.positions().size();) {
        const Position position = owner.positions()[i];
        flatten(account, position);
        const bool isGone = i >= owner.positions().size() || owner.positions()[i].key != position.key
            || owner.positions()[i].instrument != position.instrument;
        i += isGone ? 0 : 1; // In bar feeds it closes at the next open.
    }
}

void TradingEngine::flatten(AccountIndex account, const Position& position)
{
    OrderRequest request;
    request.account = account;
    request.instrument = position.instrument;
    request.owner = position.owner;
    request.side = position.lots > 0 ? Side::Sell : Side::Buy;
    request.quantity = Lots(position.lots < 0 ? -position.lots : position.lots);
    request.isReduceOnly = true;
    request.position = position.key;
    for (int attempt = 0;; ++attempt) {
        const OrderId id = nextOrderId();
        const std::uint64_t ordinal = ++m_ordinals[request.owner];
        EngineEvent event = eventFor(request, id, EventKind::Submitted);
        event.role = OrderRole::Flatten;
        onVenueEvent(event);
        if (attempt < kFlattenAttempts && isDrawnRejected(keyHash(request.owner, ordinal))) {
            event.kind = EventKind::Rejected;
            event.denial = {DenialCode::SimulatedRejection};
            onVenueEvent(event);
            continue;
        }
        Order order = orderFrom(request, id, keyHash(request.owner, ordinal));
        order.role = OrderRole::Flatten;
        m_venue.accept(order, Ticks(), Ticks(), m_now);
        return;
    }
}

Timestamp BotContext::now() const
{
    return m_engine.m_now;
}

const Contract& BotContext::contract(InstrumentIndex instrument) const
{
    return m_engine.m_config.contracts[instrument];
}

const Book& BotContext::book(InstrumentIndex instrument) const
{
    return m_engine.m_books[instrument];
}

std::int64_t BotContext::lots(InstrumentIndex instrument) const
{
    std::int64_t sum = 0;
    for (const Position& position : m_engine.m_portfolio.at(m_account).positions()) {
        sum += position.instrument == instrument ? position.lots : 0;
    }
    return sum;
}

Cash BotContext::cash(InstrumentIndex instrument) const
{
    const std::size_t currency = m_engine.m_portfolio.quoteOf(instrument);
    const Account& account = m_engine.m_portfolio.at(m_account);
    const auto set = m_engine.m_admission.reserved(m_account, currency, nullptr);
    const auto margin = account.marginOf(currency, m_engine.m_portfolio.quotes());
    const auto locked = set && margin ? checkedAdd(*set, *margin) : std::nullopt;
    const auto free = locked ? checkedSub(account.cash(currency), *locked) : std::nullopt;
    return free.value_or(Cash());
}

std::optional<Cash> BotContext::equity() const
{
    const auto value = m_engine.valuation(m_account);
    return value ? std::optional(value->equity) : std::nullopt;
}

std::size_t BotContext::openOrders() const
{
    const auto isOwn = [this](const Order* o) { return o->owner == m_owner && !isTerminal(o->status); };
    const auto& live = m_engine.m_venue.live();
    const auto inFlight = std::count_if(m_engine.m_flights.begin(), m_engine.m_flights.end(), [this](const auto& f) {
        const auto* request = std::get_if<OrderRequest>(&f.body);
        return request != nullptr && request->owner == m_owner;
    });
    return static_cast<std::size_t>(std::count_if(live.begin(), live.end(), isOwn) + inFlight);
}

Lots BotContext::affordable(InstrumentIndex instrument, Cash budget, Ticks price) const
{
    const Contract& c = contract(instrument);
    const auto one = price.value > 0 ? notionalOf(c, price, Lots(1'000'000)) : std::nullopt;
    if (!one || one->value <= 0 || budget.value <= 0) {
        return {};
    }
    // Cost of a million lots with fee and the worst slippage; the rounding is on the safe side.
    const auto cost = mulDiv(*one, 100'000'000 + c.takerFeeE8 + 250'000, 100'000'000, Rounding::Up);
    const auto lots = cost ? mulDiv(budget.value, 1'000'000, cost->value, Rounding::Down) : std::nullopt;
    return Lots(lots.value_or(0));
}

void BotContext::submit(OrderRequest request)
{
    request.account = m_account;
    request.owner = m_owner;
    m_engine.m_outbox.push_back({Timestamp{}, OrderId::None, 0, false, request});
}

void BotContext::cancel(OrderId order)
{
    m_engine.m_outbox.push_back({Timestamp{}, OrderId::None, 0, false, CancelRequest{order}});
}

void BotContext::cancelAll()
{
    for (const Order* order : m_engine.m_venue.live()) {
        if (order->owner == m_owner && !isTerminal(order->status)) {
            cancel(order->id);
        }
    }
}

} // namespace elite
