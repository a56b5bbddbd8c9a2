// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/divergence.h"

#include "models/trading/stable_draw.h"

#include <algorithm>

namespace elite {

namespace {

constexpr int kMoneyScale = 8;

Decimal product(Decimal a, Decimal b, Rounding rounding = Rounding::HalfEven)
{
    return Decimal::multiply(a, b, kMoneyScale, rounding).valueOr(Decimal());
}
Decimal sum(Decimal a, Decimal b)
{
    return Decimal::add(a, b).valueOr(a);
}
Decimal difference(Decimal a, Decimal b)
{
    return Decimal::subtract(a, b).valueOr(a);
}

std::uint64_t keyOf(const LiveIntent& intent)
{
    return fnv1a64({intent.clientId.constData(), static_cast<std::size_t>(intent.clientId.size())}, fnv1a64("live:"));
}

/// As in practice: 10 to 20 bp, against the trader, rounded away from him to the last digit of the quote.
Decimal slipped(Decimal price, const LiveIntent& intent)
{
    const std::int64_t centiBp = slippageCentiBp(stableDraw(0, keyOf(intent), DrawPurpose::Slippage, 0));
    const bool isBuy = intent.side == Side::Buy;
    const auto factor = Decimal::fromParts(isBuy ? 1'000'000 + centiBp : 1'000'000 - centiBp, 6);
    return factor
        ? Decimal::multiply(price, *factor, price.scale(), isBuy ? Rounding::Ceiling : Rounding::Floor).valueOr(price)
        : price;
}

void matchOnPaper(DivergenceRow& row, const LiveIntent& intent)
{
    if (intent.type == OrderType::StopLimit) {
        row.match = PaperMatch::Later;
        return;
    }
    if (!intent.bid.isPositive() || !intent.ask.isPositive()) {
        row.match = PaperMatch::NotSeen;
        return;
    }
    const bool isBuy = intent.side == Side::Buy;
    const Decimal touch = isBuy ? intent.ask : intent.bid;
    const bool isMarket = intent.type == OrderType::Market;
    const bool takes = isMarket || (isBuy ? intent.price >= touch : intent.price <= touch);
    const Decimal away = slipped(touch, intent);
    row.paperPrice = isMarket ? away : isBuy ? std::min(intent.price, away) : std::max(intent.price, away);
    if (!takes) {
        row.paperPrice = intent.price;
    }
    const auto draw = stableDraw(0, keyOf(intent), DrawPurpose::Rejection, 0);
    row.match = isBelow(draw, kRejectionThreshold) ? PaperMatch::Rejected
        : takes                                    ? PaperMatch::Taken
                                                   : PaperMatch::Rested;
}

/// In the counter currency; nothing when it was taken in a third one.
std::optional<Decimal> feeOf(const LiveIntent& intent, const VenueFill& fill)
{
    const std::string_view symbol = intent.symbol.view();
    const std::string_view fee(fill.feeCurrency.constData(), static_cast<std::size_t>(fill.feeCurrency.size()));
    if (fill.fee.isZero() || fee == "counter" || (!fee.empty() && symbol.ends_with(fee))) {
        return fill.fee;
    }
    return fee == "base" || (!fee.empty() && symbol.starts_with(fee)) ? std::optional(product(fill.fee, fill.price))
                                                                      : std::nullopt;
}

DivergenceRow rowOf(const LiveOrder& order, const VenueFees& fees)
{
    const LiveIntent& intent = order.intent;
    DivergenceRow row;
    row.clientId = intent.clientId;
    row.symbol = intent.symbol;
    row.side = intent.side;
    row.owner = intent.owner;
    row.at = intent.at;
    Decimal value;
    row.liveFee = Decimal();
    for (const VenueFill& fill : order.fills) {
        row.filled = sum(row.filled, fill.quantity);
        value = sum(value, product(fill.quantity, fill.price));
        const auto fee = feeOf(intent, fill);
        row.liveFee = fee && row.liveFee ? std::optional(sum(*row.liveFee, *fee)) : std::nullopt;
        const Duration after = fill.time - intent.at;
        if (after >= Duration() && (!row.delay || after < *row.delay)) {
            row.delay = after;
        }
    }
    row.livePrice = Decimal::divide(value, row.filled, kMoneyScale, Rounding::HalfEven).valueOr(Decimal()).trimmed();
    matchOnPaper(row, intent);
    if (!row.isCompared()) {
        return row;
    }
    const Decimal onPaper = product(row.filled, row.paperPrice);
    row.priceCost = intent.side == Side::Buy ? difference(value, onPaper) : difference(onPaper, value);
    const std::int64_t rate = row.match == PaperMatch::Taken ? fees.takerE8 : fees.makerE8;
    row.paperFee = product(onPaper, Decimal::fromParts(rate, 8).valueOr(Decimal()), Rounding::Up);
    if (row.liveFee) {
        row.feeCost = difference(*row.liveFee, row.paperFee);
    }
    return row;
}

void total(Divergence& all)
{
    std::stable_sort(all.rows.begin(), all.rows.end(),
                     [](const DivergenceRow& a, const DivergenceRow& b) { return a.at > b.at; });
    std::vector<Duration> delays;
    all.compared = all.rejected = 0;
    all.value = all.priceCost = all.feeCost = {};
    all.isComplete = true;
    for (const DivergenceRow& row : all.rows) {
        all.rejected += row.match == PaperMatch::Rejected ? 1 : 0;
        if (!row.isCompared()) {
            continue;
        }
        ++all.compared;
        all.value = sum(all.value, product(row.filled, row.livePrice));
        all.priceCost = sum(all.priceCost, row.priceCost);
        all.feeCost = row.feeCost ? sum(all.feeCost, *row.feeCost) : all.feeCost;
        all.isComplete = all.isComplete && row.feeCost;
        if (row.delay && row.match == PaperMatch::Taken) { // How long a resting order waits is not a delay.
            delays.push_back(*row.delay);
        }
    }
    std::sort(delays.begin(), delays.end());
    all.medianDelay = delays.empty() ? Duration() : delays[delays.size() / 2];
}

} // namespace

Divergence divergenceOf(const std::map<QByteArray, LiveOrder>& orders, const VenueFees& fees)
{
    Divergence out;
    for (const auto& [clientId, order] : orders) {
        if (!order.fills.empty()) {
            out.rows.push_back(rowOf(order, fees));
        }
    }
    total(out);
    return out;
}

Divergence merged(Divergence a, const Divergence& b)
{
    a.rows.insert(a.rows.end(), b.rows.begin(), b.rows.end());
    total(a);
    return a;
}

std::map<Symbol, Divergence> bySymbol(const Divergence& all)
{
    std::map<Symbol, Divergence> out;
    for (const DivergenceRow& row : all.rows) {
        out[row.symbol].rows.push_back(row);
    }
    for (auto& [symbol, part] : out) {
        total(part);
    }
    return out;
}

} // namespace elite
