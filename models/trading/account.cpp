// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/account.h"

#include <algorithm>

namespace elite {

/// What a fill does to the balance, collected before anything is changed.
struct Account::Change
{
    Cash balance; // To add.
    Cash realised;
    std::int64_t closed = 0;
};

Account::Account(AccountConfig config, std::vector<Cash> balances)
    : m_config(std::move(config))
    , m_cash(std::move(balances))
{
    m_positions.reserve(64);
}

bool Account::addCash(std::size_t currency, Cash amount)
{
    const auto sum = checkedAdd(m_cash[currency], amount);
    if (sum) {
        m_cash[currency] = *sum;
    }
    return sum.has_value();
}

const Position* Account::find(InstrumentIndex instrument, OrderId key) const
{
    const auto it = std::find_if(m_positions.begin(), m_positions.end(),
                                 [&](const Position& p) { return p.instrument == instrument && p.key == key; });
    return it == m_positions.end() ? nullptr : &*it;
}

Position* Account::find(InstrumentIndex instrument, OrderId key)
{
    return const_cast<Position*>(std::as_const(*this).find(instrument, key));
}

std::int64_t Account::lotsOf(InstrumentIndex instrument, OrderId key) const
{
    const Position* position = find(instrument, key);
    return position == nullptr ? 0 : position->lots;
}

std::optional<Cash> Account::marginOf(std::size_t currency, const std::vector<std::size_t>& quoteOf) const
{
    std::optional<Cash> sum = Cash();
    for (const Position& position : m_positions) {
        if (sum && quoteOf[position.instrument] == currency) {
            sum = checkedAdd(*sum, position.margin);
        }
    }
    return sum;
}

bool Account::close(const Contract& contract, const FillRequest& fill, Position& position, std::int64_t lots,
                    Change& change) const
{
    const std::int64_t held = position.lots < 0 ? -position.lots : position.lots;
    const bool isFull = lots == held;
    // A full close takes exactly what is left, so that nothing is lost to rounding over the life of a position.
    const auto cost = isFull ? std::optional(position.cost) : mulDiv(position.cost, lots, held, Rounding::HalfEven);
    const auto margin
        = isFull ? std::optional(position.margin) : mulDiv(position.margin, lots, held, Rounding::HalfEven);
    const auto value = notionalOf(contract, fill.price, Lots(lots));
    if (!cost || !margin || !value) {
        return false;
    }
    const auto gain = position.lots > 0 ? checkedSub(*value, *cost) : checkedSub(*cost, *value);
    const auto realised = gain ? checkedAdd(position.realised, *gain) : std::nullopt;
    const auto flow = isMargin() ? gain : std::optional(Cash(position.lots > 0 ? value->value : -value->value));
    const auto balance = flow ? checkedAdd(change.balance, *flow) : std::nullopt;
    if (!realised || !balance) {
        return false;
    }
    position.cost = Cash(position.cost.value - cost->value);
    position.margin = Cash(position.margin.value - margin->value);
    position.lots += position.lots > 0 ? -lots : lots;
    position.realised = *realised;
    change.balance = *balance;
    change.realised = *gain;
    change.closed = lots;
    return true;
}

bool Account::open(const Contract& contract, const FillRequest& fill, Position& position, std::int64_t lots,
                   Change& change) const
{
    const auto value = notionalOf(contract, fill.price, Lots(lots));
    const auto cost = value ? checkedAdd(position.cost, *value) : std::nullopt;
    const auto margin = value && isMargin() ? mulDiv(*value, 1, fill.leverage, Rounding::Up) : std::optional(Cash());
    const auto allMargin = margin ? checkedAdd(position.margin, *margin) : std::nullopt;
    const auto held = checkedAdd(position.lots, signOf(fill.side) * lots);
    const auto flow = isMargin() || !value ? Cash() : Cash(fill.side == Side::Buy ? -value->value : value->value);
    const auto balance = checkedAdd(change.balance, flow);
    if (!cost || !allMargin || !held || !balance) {
        return false;
    }
    if (position.lots == 0) {
        position.openedAt = fill.time;
        position.owner = fill.owner;
    }
    position.cost = *cost;
    position.margin = *allMargin;
    position.lots = *held;
    change.balance = *balance;
    return true;
}

std::optional<FillEffect> Account::applyFill(const Contract& contract, std::size_t currency, const FillRequest& fill)
{
    const Position* found = find(fill.instrument, fill.key);
    Position flat;
    flat.instrument = fill.instrument;
    flat.key = fill.key;
    flat.owner = fill.owner;
    Position position = found != nullptr ? *found : flat;
    const bool isOpposite = position.lots != 0 && (position.lots > 0) == (fill.side == Side::Sell);
    const std::int64_t held = position.lots < 0 ? -position.lots : position.lots;
    const std::int64_t closing = isOpposite ? std::min(fill.quantity.value, held) : 0;
    const std::int64_t opening = fill.quantity.value - closing;

    Change change;
    const auto value = notionalOf(contract, fill.price, fill.quantity);
    const auto fee = value ? feeOf(*value, fill.feeRateE8) : std::nullopt;
    // A fill that flips the position pays one fee, split by quantity.
    const auto closeFee = fee ? mulDiv(*fee, closing, fill.quantity.value, Rounding::HalfEven) : std::nullopt;
    if (!closeFee) {
        return std::nullopt;
    }
    FillEffect effect{Lots(closing), Cash(), *fee, false, Cash()};
    if (closing > 0) {
        const auto fees = checkedAdd(position.fees, *closeFee);
        if (!fees || !close(contract, fill, position, closing, change)) {
            return std::nullopt;
        }
        position.fees = *fees;
        effect.realised = change.realised;
        if (position.lots == 0) {
            const auto net = checkedSub(position.realised, position.fees);
            if (!net) {
                return std::nullopt;
            }
            effect.endsTrade = true;
            effect.tradeNet = *net;
            position = flat;
        }
    }
    if (opening > 0) {
        const auto fees = checkedAdd(position.fees, Cash(fee->value - closeFee->value));
        if (!fees || !open(contract, fill, position, opening, change)) {
            return std::nullopt;
        }
        position.fees = *fees;
    }
    const auto flow = checkedSub(change.balance, *fee);
    if (!flow || !addCash(currency, *flow)) {
        return std::nullopt;
    }
    if (found == nullptr) {
        if (position.lots != 0) {
            m_positions.push_back(position);
        }
    } else if (position.lots == 0) {
        m_positions.erase(m_positions.begin() + (found - m_positions.data()));
    } else {
        *find(fill.instrument, fill.key) = position;
    }
    return effect;
}

} // namespace elite
