// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/margin.h"
#include "models/trading/simulated_venue.h"

#include <algorithm>

// Matching against bars: first the open, then three legs along the assumed path. Where the path would decide between
// the stop and the target of one position, the stop is taken and the exit is marked ambiguous.

namespace elite {

std::array<Ticks, 4> barPath(const BarTick& bar, PathRule rule)
{
    const std::int64_t up = bar.high.value - bar.open.value;
    const std::int64_t down = bar.open.value - bar.low.value;
    const bool isHighFirst = rule == PathRule::HighFirst
        || (rule == PathRule::Nearest && (up < down || (up == down && bar.close < bar.open)));
    return isHighFirst ? std::array{bar.open, bar.high, bar.low, bar.close}
                       : std::array{bar.open, bar.low, bar.high, bar.close};
}

void SimulatedVenue::onBar(InstrumentIndex instrument, const BarTick& bar, Timestamp now)
{
    ++m_barNumber;
    const bool hasMargin = !m_contracts[instrument].maintenance.empty();
    if (m_live.empty() && !hasMargin) {
        return;
    }
    BarRun run{instrument, bar, now, false};
    m_run = &run;
    openStep(run);
    sweep(); // What the open has ended takes no part in the legs.
    run.isAfterOpen = true;
    const auto path = barPath(bar, m_rules.path);
    for (std::size_t i = 0; i + 1 < path.size() && (!m_live.empty() || hasMargin); ++i) {
        runLeg(run, path[i], path[i + 1]);
    }
    m_run = nullptr;
    sweep();
}

/// What is left of the order's share of this bar's volume.
Lots SimulatedVenue::barRoom(Order& order) const
{
    if (m_rules.volumeCapPercent == 0) {
        return order.remaining();
    }
    const auto cap = mulDiv(m_run->bar.volume, m_rules.volumeCapPercent, 100, Rounding::Down).value_or(Lots());
    const std::int64_t used = order.barSeen == m_barNumber ? order.barFilled.value : 0;
    return std::min(order.remaining(), Lots(std::max<std::int64_t>(0, cap.value - used)));
}

void SimulatedVenue::openStep(BarRun& run)
{
    const Ticks open = run.bar.open;
    if (!m_contracts[run.instrument].maintenance.empty() && !m_books[run.instrument].hasMark()) {
        liquidate(run.instrument, open, run.now);
    }
    // Stops first: what the open jumped over, and what is left of orders that take any price.
    m_candidates.clear();
    for (Order* order : m_live) {
        if (order->instrument != run.instrument || isTerminal(order->status)) {
            continue;
        }
        const bool isArmed = order->type != OrderType::TrailingStop || order->isTrailActive;
        if (order->waitsForTrigger() ? isArmed && isReached(order->side, order->stop, open)
                                     : order->takesAnyPrice() && !order->isFresh) {
            m_candidates.push_back(order);
        }
    }
    std::sort(m_candidates.begin(), m_candidates.end(), [](const Order* a, const Order* b) {
        if (a->waitsForTrigger() != b->waitsForTrigger()) {
            return !a->waitsForTrigger();
        }
        if (a->waitsForTrigger() && a->side != b->side) {
            return a->side == Side::Buy;
        }
        if (a->waitsForTrigger() && a->stop != b->stop) {
            return a->side == Side::Buy ? a->stop < b->stop : a->stop > b->stop;
        }
        return a->priority < b->priority;
    });
    for (Order* order : m_candidates) {
        if (!isTerminal(order->status)) {
            executeAt(*order, open, run.now);
        }
    }
    // Then resting limits that the open went through, at their own price.
    m_candidates.clear();
    for (Order* order : m_live) {
        if (order->instrument == run.instrument && !isTerminal(order->status) && order->restsAtLimit()
            && !order->isFresh && isThrough(order->side, order->price, open)) {
            m_candidates.push_back(order);
        }
    }
    std::sort(m_candidates.begin(), m_candidates.end(), [](const Order* a, const Order* b) {
        if (a->side != b->side) {
            return a->side == Side::Buy;
        }
        if (a->price != b->price) {
            return a->side == Side::Buy ? a->price > b->price : a->price < b->price;
        }
        return a->priority < b->priority;
    });
    for (Order* order : m_candidates) {
        if (!isTerminal(order->status)) {
            fillResting(*order, run.now);
        }
    }
    // Then the orders that were sent since the last bar.
    m_candidates.clear();
    for (Order* order : m_live) {
        if (order->instrument == run.instrument && order->isFresh && !isTerminal(order->status)) {
            m_candidates.push_back(order);
        }
    }
    std::sort(m_candidates.begin(), m_candidates.end(),
              [](const Order* a, const Order* b) { return a->priority < b->priority; });
    for (Order* order : m_candidates) {
        if (!isTerminal(order->status)) {
            executeAt(*order, open, run.now);
        }
    }
    runArmedAt(open, run.now);
    for (Order* order : m_live) {
        if (order->instrument == run.instrument && order->type == OrderType::TrailingStop && order->waitsForTrigger()) {
            trail(*order, open, run.now, false);
        }
    }
}

/// A taker meets one known price: the open, its own trigger, or where the path stands when a bracket arms it.
void SimulatedVenue::executeAt(Order& order, Ticks price, Timestamp now)
{
    const bool wasFresh = order.isFresh;
    order.isFresh = false;
    bool isAmbiguous = false;
    if (order.waitsForTrigger()) {
        const bool isArmed = order.type != OrderType::TrailingStop || order.isTrailActive;
        if (!isArmed || !isReached(order.side, order.stop, price)) {
            return;
        }
        isAmbiguous = m_run->isAfterOpen && isAmbiguousExit(order);
        trigger(order, now);
    }
    const bool isMarketable = order.takesAnyPrice() || isWithin(order.side, order.price, price);
    const Lots room = isMarketable ? barRoom(order) : Lots();
    const auto cancel = [&](DenialCode why) {
        end(order, OrderStep::Cancel, EventKind::Canceled, {why, room.value, order.remaining().value}, now);
    };
    if (order.tif == TimeInForce::Fok && room < order.remaining()) {
        cancel(DenialCode::Fok);
        return;
    }
    if (isMarketable && order.isPostOnly && wasFresh) {
        cancel(DenialCode::PostOnlyWouldTake);
        return;
    }
    if (isMarketable && !room.isZero()) {
        const auto slippedTo = slipped(order, price);
        if (!slippedTo) {
            cancel(DenialCode::AmountOverflow);
            return;
        }
        const bool isCapped = order.restsAtLimit() && !isWithin(order.side, order.price, *slippedTo);
        fill(order, isCapped ? order.price : *slippedTo, price, room, Liquidity::Taker, isAmbiguous, now);
    }
    if (!isTerminal(order.status) && order.tif == TimeInForce::Ioc) {
        cancel(DenialCode::Ioc);
    }
}

void SimulatedVenue::fillResting(Order& order, Timestamp now)
{
    const Lots room = barRoom(order);
    if (!room.isZero()) {
        fill(order, order.price, order.price, room, Liquidity::Maker, false, now);
    }
}

void SimulatedVenue::runArmedAt(Ticks price, Timestamp now)
{
    // NOLINTNEXTLINE(modernize-loop-convert): it grows meanwhile.
    for (std::size_t i = 0; i < m_armed.size(); ++i) {
        Order& order = *m_armed[i];
        if (!isTerminal(order.status) && !(order.restsAtLimit() && isTargetBlocked(*m_run, order))) {
            executeAt(order, price, now);
        }
    }
    m_armed.clear();
}

/// Do these two exits close the same position, so that only one of them can happen?
bool SimulatedVenue::areRivals(const Order& stop, const Order& target) const
{
    if (stop.account != target.account || stop.instrument != target.instrument || stop.side != target.side
        || positionKeyOf(stop) != positionKeyOf(target)) {
        return false;
    }
    const std::int64_t held = m_portfolio.at(stop.account).lotsOf(stop.instrument, positionKeyOf(stop));
    if (held == 0 || (held > 0) != (stop.side == Side::Sell)) {
        return false;
    }
    const bool isLinked = (stop.bracket != OrderId::None && stop.bracket == target.bracket)
        || (stop.ocoGroup != 0 && stop.ocoGroup == target.ocoGroup);
    return isLinked || stop.remaining().value + target.remaining().value > (held < 0 ? -held : held);
}

bool SimulatedVenue::isTargetBlocked(const BarRun& run, const Order& target) const
{
    if (!run.isAfterOpen) {
        return false;
    }
    const Account& account = m_portfolio.at(target.account);
    const Position* position = account.find(target.instrument, positionKeyOf(target));
    if (position == nullptr || (position->lots > 0) != (target.side == Side::Sell)) {
        return false;
    }
    if (target.isReduceOnly && position->enteredInBar == m_barNumber) {
        return true; // Whether the price came back after the entry is not known.
    }
    const Ticks worst = target.side == Side::Sell ? run.bar.low : run.bar.high;
    return std::any_of(m_live.begin(), m_live.end(), [&](const Order* stop) {
        return stop->waitsForTrigger() && (stop->type != OrderType::TrailingStop || stop->isTrailActive)
            && isReached(stop->side, stop->stop, worst) && areRivals(*stop, target);
    });
}

bool SimulatedVenue::isAmbiguousExit(const Order& stop) const
{
    const Ticks best = stop.side == Side::Sell ? m_run->bar.high : m_run->bar.low;
    return std::any_of(m_live.begin(), m_live.end(), [&](const Order* target) {
        return !isTerminal(target->status) && target->restsAtLimit() && isThrough(target->side, target->price, best)
            && areRivals(stop, *target);
    });
}

SimulatedVenue::NextOnLeg SimulatedVenue::nextOnLeg(const BarRun& run, Ticks at, Ticks to)
{
    const bool isUp = to > at;
    NextOnLeg best;
    const auto offer = [&](const NextOnLeg& next) {
        const bool isNone = best.order == nullptr && !best.isLiquidation;
        const bool isNearer = isUp ? next.at < best.at : next.at > best.at;
        if (isNone || isNearer
            || (next.at == best.at
                && (next.rank < best.rank || (next.rank == best.rank && next.priority < best.priority)))) {
            best = next;
        }
    };
    for (Order* order : m_live) {
        if (order->instrument != run.instrument || isTerminal(order->status)) {
            continue;
        }
        if (order->waitsForTrigger()) {
            const bool isArmed = order->type != OrderType::TrailingStop || order->isTrailActive;
            const bool isOnWay = isUp ? order->stop >= at && order->stop <= to : order->stop <= at && order->stop >= to;
            if (isArmed && (order->side == Side::Buy) == isUp && isOnWay) {
                offer({order, {}, 0, false, order->stop, 1, order->priority});
            }
        } else if (order->restsAtLimit() && (order->side == Side::Sell) == isUp && !barRoom(*order).isZero()) {
            const bool isTouch = order->price == to && m_rules.touch == TouchFill::Probability;
            const bool isPassed = isThrough(order->side, order->price, to);
            if ((!isPassed && !isTouch) || isTargetBlocked(run, *order)) {
                continue;
            }
            if (!isPassed
                && !isBelow(stableDraw(m_rules.seed, order->keyHash, DrawPurpose::TouchFill, m_barNumber),
                            m_rules.touchThreshold)) {
                continue;
            }
            const Ticks place = isUp ? std::max(order->price, at) : std::min(order->price, at);
            offer({order, {}, 0, false, place, 2, order->priority});
        }
    }
    if (!m_contracts[run.instrument].maintenance.empty() && !m_books[run.instrument].hasMark()) {
        for (AccountIndex account = 0; account < m_portfolio.size(); ++account) {
            for (const Position& position : m_portfolio.at(account).positions()) {
                const auto price = position.instrument == run.instrument && m_portfolio.at(account).isMargin()
                    ? liquidationPrice(m_contracts[run.instrument], position)
                    : std::nullopt;
                if (price && (position.lots < 0) == isUp && (isUp ? *price <= to : *price >= to)) {
                    offer({nullptr, position.key, account, true, isUp ? std::max(*price, at) : std::min(*price, at), 0,
                           0});
                }
            }
        }
    }
    return best;
}

void SimulatedVenue::runLeg(BarRun& run, Ticks from, Ticks to)
{
    if (from == to) {
        return;
    }
    Ticks at = from;
    while (true) {
        const NextOnLeg next = nextOnLeg(run, at, to);
        if (next.isLiquidation) {
            if (const Position* position = m_portfolio.at(next.account).find(run.instrument, next.liquidated)) {
                closeBankrupt(next.account, *position, run.now);
            }
        } else if (next.order == nullptr) {
            break;
        } else if (next.order->waitsForTrigger()) {
            executeAt(*next.order, next.at, run.now);
        } else {
            fillResting(*next.order, run.now);
        }
        at = next.at;
        runArmedAt(at, run.now);
    }
    for (Order* order : m_live) {
        if (order->instrument == run.instrument && order->type == OrderType::TrailingStop && order->waitsForTrigger()) {
            trail(*order, to, run.now, false);
        }
    }
}

void SimulatedVenue::liquidate(InstrumentIndex instrument, Ticks mark, Timestamp now)
{
    for (AccountIndex account = 0; account < m_portfolio.size(); ++account) {
        const Account& owner = m_portfolio.at(account);
        for (std::size_t i = 0; owner.isMargin() && i < owner.positions().size();) {
            const Position position = owner.positions()[i];
            const auto price = position.instrument == instrument ? liquidationPrice(m_contracts[instrument], position)
                                                                 : std::nullopt;
            const bool isHit = price && (position.lots > 0 ? mark <= *price : mark >= *price);
            if (isHit) {
                closeBankrupt(account, position, now); // Removes it, so the next one moves up.
            } else {
                ++i;
            }
        }
    }
}

void SimulatedVenue::closeBankrupt(AccountIndex account, const Position& given, Timestamp now)
{
    const Position position = given; // The cancels and the close below change the table it stands in.
    for (Order* order : m_live) {
        if (order->account == account && order->instrument == position.instrument && !isTerminal(order->status)
            && positionKeyOf(*order) == position.key) {
            end(*order, OrderStep::Cancel, EventKind::Canceled, {DenialCode::Liquidation, 0, 0}, now);
        }
    }
    const Contract& contract = m_contracts[position.instrument];
    const auto price = bankruptcyPrice(contract, position);
    const Side side = position.lots > 0 ? Side::Sell : Side::Buy;
    const Lots size(position.lots < 0 ? -position.lots : position.lots);
    const auto effect = !price ? std::nullopt
                               : m_portfolio.at(account).applyFill(
                                   contract, m_portfolio.quoteOf(position.instrument),
                                   {position.instrument, position.key, position.owner, side, *price, size, 0, 1, now});
    require(effect.has_value(), "a liquidation overflowed"); // Its amounts are no larger than those of the entry.
    EngineEvent event;
    event.time = now;
    event.kind = EventKind::Liquidated;
    event.account = account;
    event.instrument = position.instrument;
    event.owner = position.owner;
    event.position = position.key;
    event.side = side;
    event.price = *price;
    event.quantity = size;
    event.closed = size;
    event.realised = effect->realised;
    m_listener.onVenueEvent(event);
    m_listener.onTradeEnded(account, position.owner, effect->tradeNet);
}

} // namespace elite
