// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/practice_engine.h"

#include <algorithm>

// What the tables and the ticket show of a run. Part of PracticeEngine.

namespace elite {

namespace {

constexpr std::int64_t kE8 = 100'000'000;
constexpr std::int64_t kBpE8 = 10'000; // One basis point of 1e8.
constexpr std::int64_t kMeanSlippageBp = 15;
constexpr std::int64_t kLeastSlippageBp = 10;
constexpr std::int64_t kMostSlippageBp = 20;

Cash sum(Cash a, Cash b)
{
    return checkedAdd(a, b).value_or(a);
}

Cash difference(Cash a, Cash b)
{
    return checkedSub(a, b).value_or(a);
}

Cash share(Cash amount, std::int64_t rateE8)
{
    return mulDiv(amount, rateE8, kE8, Rounding::Up).value_or(Cash());
}

bool closes(const Order& order, const Position& position)
{
    return order.instrument == position.instrument && (order.side == Side::Sell) == (position.lots > 0)
        && (order.position == OrderId::None || order.position == position.key);
}

} // namespace

std::optional<Cash> resultAt(const Contract& contract, Side side, Lots quantity, Ticks entry, Ticks exit,
                             std::int64_t entrySlippageBp, std::int64_t exitSlippageBp, bool exitIsMaker)
{
    const auto in = notionalOf(contract, entry, quantity);
    const auto out = notionalOf(contract, exit, quantity);
    if (!in || !out) {
        return std::nullopt;
    }
    const auto gross = side == Side::Buy ? checkedSub(*out, *in) : checkedSub(*in, *out);
    const Cash entryCost = share(*in, contract.takerFeeE8 + entrySlippageBp * kBpE8);
    const Cash exitCost
        = share(*out, (exitIsMaker ? contract.makerFeeE8 : contract.takerFeeE8) + exitSlippageBp * kBpE8);
    return gross ? checkedSub(*gross, sum(entryCost, exitCost)) : std::nullopt;
}

PositionRow PracticeEngine::rowOf(AccountIndex account, const Position& position) const
{
    const Contract& contract = (*m_contracts)[position.instrument];
    const Book& book = m_engine->books()[position.instrument];
    PositionRow row;
    row.account = account;
    row.instrument = position.instrument;
    row.key = position.key;
    row.owner = position.owner;
    row.side = position.lots > 0 ? Side::Buy : Side::Sell;
    row.quantity = Lots(position.lots < 0 ? -position.lots : position.lots);
    row.entry
        = priceFor(contract, position.cost, row.quantity, row.side == Side::Buy ? Rounding::Ceiling : Rounding::Floor)
              .value_or(Ticks());
    row.worth = book.worth(position.lots);
    row.openedAt = position.openedAt;
    for (const Order* order : m_engine->venue().live()) {
        if (isTerminal(order->status) || order->account != account || !closes(*order, position)) {
            continue;
        }
        if (order->isStopLike() && row.stop.isZero()) {
            row.stop = order->stop;
        } else if (order->type == OrderType::Limit && row.target.isZero()) {
            row.target = order->price;
        }
    }
    const Cash worth = notionalOf(contract, row.worth, row.quantity).value_or(position.cost);
    row.unrealised = row.side == Side::Buy ? difference(worth, position.cost) : difference(position.cost, worth);
    const Cash leaving = share(worth, contract.takerFeeE8 + kMeanSlippageBp * kBpE8);
    row.result = difference(difference(sum(row.unrealised, position.realised), position.fees), leaving);
    const TradePlan plan = m_plans.of(account, position.instrument, position.key);
    const std::optional<Ticks> firstStop = plan.stop ? plan.stop
        : row.stop.isZero()                          ? std::nullopt
                                                     : std::optional(row.stop);
    if (firstStop) {
        row.risk = plannedRisk(contract, row.side, position.cost, row.quantity, *firstStop, position.fees);
    }
    row.percent = position.cost.value > 0
        ? 100.0 * static_cast<double>(row.result.value) / static_cast<double>(position.cost.value)
        : 0;
    return row;
}

TodayFigures PracticeEngine::today(const std::optional<Valuation>& value, const std::vector<PositionRow>& rows) const
{
    const RiskGate& gate = m_engine->gate();
    TodayFigures out;
    out.dayStart = gate.dayStart(0);
    if (value) {
        out.equity = value->equity;
        out.result = difference(value->equity, out.dayStart);
        const Cash floor = gate.breakerFloor(0);
        if (floor.value != INT64_MIN) {
            const Cash after = difference(value->equity, value->exitCost);
            out.lossRoom = Cash(std::max<std::int64_t>(0, difference(after, floor).value));
            out.lossLimit = Cash(std::max<std::int64_t>(0, difference(out.dayStart, floor).value));
        }
    }
    std::int32_t own = 0;
    for (const PositionRow& row : rows) {
        if (row.account != 0) { // A bot's account has its own figures.
            continue;
        }
        ++own;
        const Contract& contract = (*m_contracts)[row.instrument];
        const Cash worth = notionalOf(contract, row.worth, row.quantity).value_or(Cash());
        const Cash atStop = row.stop.isZero() ? Cash() : notionalOf(contract, row.stop, row.quantity).value_or(Cash());
        const Cash move = row.stop.isZero() ? worth
            : row.side == Side::Buy         ? difference(worth, atStop)
                                            : difference(atStop, worth);
        const Cash leaving = share(row.stop.isZero() ? Cash() : atStop, contract.takerFeeE8 + kMeanSlippageBp * kBpE8);
        out.openRisk = sum(out.openRisk, Cash(std::max<std::int64_t>(0, sum(move, leaving).value)));
    }
    out.tradesSent = gate.tradesToday(0);
    out.tradesLimit = gate.limitsFor(0, 0, 0).maxTradesPerDay;
    out.openTrades = own;
    out.wins = m_winsToday;
    out.losses = m_lossesToday;
    return out;
}

void PracticeEngine::addBalances(Desk& desk) const
{
    const Portfolio& portfolio = m_engine->portfolio();
    std::vector<Currency> seen;
    const auto addMoney = [&](const Currency& currency, std::optional<InstrumentIndex> instrument) {
        if (std::find(seen.begin(), seen.end(), currency) != seen.end()) {
            return;
        }
        seen.push_back(currency);
        const Cash total = portfolio.balance(0, currency);
        const Cash reserved = instrument ? m_engine->reserved(0, *instrument).value_or(Cash()) : Cash();
        if (currency == desk.account.currency || !total.isZero() || !reserved.isZero()) {
            desk.balances.push_back({currency, total, reserved});
        }
    };
    for (std::size_t i = 0; i < m_contracts->size(); ++i) {
        addMoney((*m_contracts)[i].quote, static_cast<InstrumentIndex>(i));
    }
    addMoney(desk.account.currency, std::nullopt);
    for (const PositionRow& row : desk.positions) {
        if (row.account != 0) {
            continue;
        }
        const Decimal lot = (*m_contracts)[row.instrument].lotSize;
        const auto mantissa = checkedMul(row.quantity.value, lot.mantissa());
        const auto amount = mantissa ? Decimal::fromParts(*mantissa, lot.scale()) : Result<Decimal>(Decimal());
        const auto cash = amount ? cashFrom(*amount, Rounding::Down) : std::nullopt;
        if (cash && row.side == Side::Buy) {
            desk.balances.push_back({(*m_contracts)[row.instrument].base, *cash, Cash()});
        }
    }
}

Desk PracticeEngine::desk() const
{
    Desk desk;
    desk.account = m_setup.account;
    desk.instruments = m_setup.instruments;
    desk.contracts = m_contracts;
    desk.now = m_engine->now();
    desk.pause = DeskPause::None;
    desk.value = m_engine->valuation(0);
    const Portfolio& portfolio = m_engine->portfolio();
    for (AccountIndex account = 0; account < portfolio.size(); ++account) {
        desk.traders.push_back(m_bots.nameOf(account));
        for (const Position& position : portfolio.at(account).positions()) {
            desk.positions.push_back(rowOf(account, position));
        }
    }
    for (const Order& order : m_engine->inFlight()) {
        desk.orders.push_back({order, true});
    }
    for (const Order* order : m_engine->venue().live()) {
        if (!isTerminal(order->status)) {
            desk.orders.push_back({*order, false});
        }
    }
    std::sort(desk.orders.begin(), desk.orders.end(),
              [](const OrderRow& a, const OrderRow& b) { return a.order.id < b.order.id; });
    desk.today = today(desk.value, desk.positions);
    addBalances(desk);
    const RiskGate& gate = m_engine->gate();
    desk.isHalted = gate.isStopped();
    desk.haltedAt = m_haltedAt;
    desk.isTripped = gate.isTripped(0);
    desk.coolUntil = gate.coolUntil(0);
    desk.limits = gate.limits(RiskScope::Account, 0);
    desk.pendingLimits = gate.pendingLimits(RiskScope::Account, 0);
    return desk;
}

OrderPreview PracticeEngine::preview(OrderRequest request) const
{
    OrderPreview out;
    request.account = 0;
    request.owner = 0;
    if (request.instrument >= m_contracts->size()) {
        out.denial = {DenialCode::InvalidRequest, 0, 0};
        return out;
    }
    out.denial = m_engine->preview(request);
    const Contract& contract = (*m_contracts)[request.instrument];
    const Book& book = m_engine->books()[request.instrument];
    const Ticks taking = book.hasMarket() ? book.taking(request.side) : Ticks();
    const bool isLimit = request.type == OrderType::Limit || request.type == OrderType::StopLimit;
    const bool isStop = request.type == OrderType::Stop;
    const bool rests = request.isPostOnly
        || (request.type == OrderType::Limit && !taking.isZero() && !isWithin(request.side, request.price, taking));
    const Ticks entry = isLimit && (rests || taking.isZero() || request.type == OrderType::StopLimit) ? request.price
        : isStop && !request.stop.isZero()                                                            ? request.stop
                                                                                                      : taking;
    out.notional = notionalOf(contract, entry, request.quantity).value_or(Cash());
    out.fee = share(out.notional, rests ? contract.makerFeeE8 : contract.takerFeeE8);
    const std::int64_t least = rests || isLimit ? 0 : kLeastSlippageBp;
    const std::int64_t most = rests || isLimit ? 0 : kMostSlippageBp;
    out.slippageLow = share(out.notional, least * kBpE8);
    out.slippageHigh = share(out.notional, most * kBpE8);
    if (!request.stopLoss.isZero()) {
        out.atStop
            = resultAt(contract, request.side, request.quantity, entry, request.stopLoss, most, kMostSlippageBp, false);
        out.atStopBest = resultAt(contract, request.side, request.quantity, entry, request.stopLoss, least,
                                  kLeastSlippageBp, false);
    }
    if (!request.takeProfit.isZero()) {
        out.atTarget = resultAt(contract, request.side, request.quantity, entry, request.takeProfit, (least + most) / 2,
                                0, true);
    }
    const auto value = m_engine->valuation(0);
    if (value && value->equity.value > 0) {
        const std::int64_t held = m_engine->portfolio().at(0).lotsOf(request.instrument, OrderId::None);
        const std::int64_t after = held + signOf(request.side) * request.quantity.value;
        const Cash worth = notionalOf(contract, entry, Lots(after < 0 ? -after : after)).value_or(Cash());
        out.positionShare = static_cast<double>(worth.value) / static_cast<double>(value->equity.value);
    }
    return out;
}

} // namespace elite
