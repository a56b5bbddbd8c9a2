// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_autopilot.h"

#include "app/live/gate/gate_traders.h"
#include "models/live/follow.h"

#include <QLoggingCategory>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcAutopilot, "elite.live.autopilot")

} // namespace

LiveAutopilot::LiveAutopilot(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_again.setInterval(m_parts.again);
    connect(&m_again, &QTimer::timeout, this, &LiveAutopilot::sellDown);
}

void LiveAutopilot::follow()
{
    const LiveVenue* venue = m_parts.venue();
    const LiveTerms terms = venue == nullptr ? LiveTerms() : venue->terms();
    if (terms == m_terms) {
        return;
    }
    m_terms = terms;
    m_bot = terms.trader.bot;
    m_before = m_bot.isEmpty() ? 0 : m_parts.held(m_bot);
    m_wanted.reset();
    m_again.stop();
}

void LiveAutopilot::onFill(const FillRow& fill)
{
    if (m_bot.isEmpty() || gateName(fill.trader) != m_bot || m_terms.symbols.empty()) {
        return;
    }
    const std::int64_t before = m_before;
    const std::int64_t lots = fill.event.quantity.value;
    m_before += fill.event.side == Side::Buy ? lots : -lots;
    const LiveVenue* venue = m_parts.venue();
    const MarketRow* row = m_parts.row({m_terms.venue, m_terms.symbols.front()});
    const auto use = venue == nullptr ? std::nullopt : venue->use();
    if (row == nullptr || !use) {
        Q_EMIT refused(fill.event.side, {LiveDenial{LiveRule::NoPrice, {}, {}}, {}});
        return;
    }
    if (fill.event.side == Side::Buy) {
        const std::int64_t opened = lots - fill.event.closed.value; // There are no shorts to cover here.
        if (opened > 0) {
            buy(*row, Lots(opened));
        }
        return;
    }
    const auto holding = use->holdings.find(m_terms.symbols.front());
    const Decimal held = holding == use->holdings.end() ? Decimal() : holding->second.quantity;
    const std::int64_t closed = fill.event.closed.value;
    const Decimal rest = followedRest(row->instrument, held, std::max(before, closed), closed);
    m_wanted = m_wanted ? std::min(*m_wanted, rest) : rest;
    m_isTold = false;
    sellDown();
    m_again.start(); // Also for a purchase whose fate is told later.
}

void LiveAutopilot::buy(const MarketRow& row, Lots lots)
{
    const Decimal quantity = followedBuy(row.instrument, lots, m_parts.start(m_terms.run), m_terms.limits);
    if (!quantity.isPositive()) {
        Q_EMIT refused(Side::Buy,
                       {{}, {ErrorCode::OutOfRange, QStringLiteral("the followed size is below the least order")}});
        return;
    }
    LiveVenue::Refusal why;
    if (m_parts.venue()->place(intentOf(row, Side::Buy, quantity), priceOf(row, Side::Buy), &why)) {
        m_wanted = m_wanted ? Decimal::add(*m_wanted, quantity).valueOr(*m_wanted) : m_wanted;
        return;
    }
    qCWarning(lcAutopilot) << "a purchase was not followed";
    Q_EMIT refused(Side::Buy, why);
}

/// Until no more is held than the bot left in practice.
void LiveAutopilot::sellDown()
{
    LiveVenue* venue = m_parts.venue();
    const MarketRow* row = m_terms.symbols.empty() ? nullptr : m_parts.row({m_terms.venue, m_terms.symbols.front()});
    const auto use = venue == nullptr ? std::nullopt : venue->use();
    if (row == nullptr || !use || !m_wanted) {
        return;
    }
    const auto at = use->holdings.find(m_terms.symbols.front());
    if (at == use->holdings.end()) {
        return;
    }
    const LiveHolding& holding = at->second;
    const Decimal quantity = followedSale(row->instrument, holding.quantity, holding.selling, holding.free, *m_wanted);
    LiveVenue::Refusal why;
    if (quantity.isPositive() && !venue->place(intentOf(*row, Side::Sell, quantity), priceOf(*row, Side::Sell), &why)
        && !std::exchange(m_isTold, true)) {
        qCWarning(lcAutopilot) << "a sale was refused; it is tried again";
        Q_EMIT refused(Side::Sell, why);
    }
}

LiveIntent LiveAutopilot::intentOf(const MarketRow& row, Side side, Decimal quantity) const
{
    LiveIntent out;
    const Symbol& market = row.instrument.restName.isEmpty() ? row.instrument.id.symbol : row.instrument.restName;
    out.market = QByteArray(market.view().data(), static_cast<qsizetype>(market.view().size()));
    out.symbol = row.instrument.id.symbol;
    out.side = side;
    out.type = OrderType::Market;
    out.quantity = quantity;
    out.owner = m_bot.toUtf8();
    return out;
}

LivePrice LiveAutopilot::priceOf(const MarketRow& row, Side side) const
{
    const Price price = side == Side::Buy ? row.quote.ask : row.quote.bid;
    const bool isKnown = row.heardAt != Timestamp::min();
    LivePrice out(price.value(), row.isStale, isKnown ? std::max(Duration(), m_parts.now() - row.heardAt) : Duration());
    out.bid = row.quote.bid.value();
    out.ask = row.quote.ask.value();
    return out;
}

} // namespace elite
