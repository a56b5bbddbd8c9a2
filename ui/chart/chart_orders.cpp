// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_orders.h"

#include "ui/bots/bot_texts.h"
#include "ui/chart/chart_desk.h"
#include "ui/chart/order_layer.h"
#include "ui/trading/denial_words.h"
#include "ui/trading/desk_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

/// Steps of the engine as the decimal they stand for; nothing when it does not fit.
std::optional<Decimal> inSteps(std::int64_t count, Decimal step)
{
    const auto whole = Decimal::fromParts(count, 0);
    const auto value
        = whole ? Decimal::multiply(*whole, step, step.scale(), Rounding::HalfEven) : Result<Decimal>(Error{});
    return value ? std::optional(*value) : std::nullopt;
}

QString orderKey(OrderId id)
{
    return u"order-%1"_s.arg(static_cast<quint64>(id));
}

QString positionKey(const PositionRow& row)
{
    return u"position-%1-%2-%3"_s.arg(row.instrument).arg(static_cast<quint64>(row.key)).arg(row.owner);
}

/// "Grid 2: " for what a bot did; nothing for the person.
QString whose(const Desk& desk, AccountIndex account)
{
    return account == 0 ? QString() : traderText(traderOf(desk, account)) + u": "_s;
}

bool closes(const Order& order, const PositionRow& position)
{
    return order.account == position.account && order.instrument == position.instrument
        && order.side == opposite(position.side) && (order.position == OrderId::None || order.position == position.key);
}

/// What a stop or target has from its position.
void takeFrom(chart::OrderLine& line, const PositionRow& position, const Contract& contract)
{
    line.isLong = position.side == Side::Buy;
    line.from = position.openedAt;
    line.entry = inSteps(position.entry.value, contract.tickSize).value_or(Decimal());
    const auto lots = checkedMul(position.quantity, contract.multiplier);
    line.quantity = lots ? inSteps(lots->value, contract.lotSize).value_or(Decimal()) : Decimal();
    if (position.risk) {
        line.risk = toDecimal(*position.risk);
    }
    const auto costs = checkedSub(position.unrealised, position.result);
    line.costs = costs ? toDecimal(*costs) : Decimal();
    line.currency = contract.quote.toString();
}

} // namespace

ChartOrders::ChartOrders(TradingService& trading, ChartDesk& desk)
    : QObject(&desk)
    , m_trading(trading)
    , m_desk(desk)
{
    connect(&m_trading, &TradingService::deskChanged, this, &ChartOrders::showLines);
    connect(&m_trading, &TradingService::filled, this, &ChartOrders::showFills);
    connect(&m_trading, &TradingService::tradeEnded, this, &ChartOrders::showFills);
    connect(&m_trading, &TradingService::historyChanged, this, &ChartOrders::showFills);
    connect(&m_desk, &ChartDesk::panelAdded, this, &ChartOrders::adopt);
    for (ChartPanel* panel : m_desk.panels()) {
        adopt(panel);
    }
}

void ChartOrders::adopt(ChartPanel* panel)
{
    OrderLayer& layer = panel->orders();
    connect(&layer, &OrderLayer::dragged, this, &ChartOrders::amend);
    connect(&layer, &OrderLayer::cancelRequested, this, [this](const QString& id) {
        for (const OrderRow& row : m_trading.desk()->orders) {
            if (orderKey(row.order.id) == id) {
                m_trading.cancel(row.order.id, this,
                                 [this](const Answer& answer) { onAnswer(answer, tr("The order was not cancelled")); });
                return;
            }
        }
    });
    connect(&layer, &OrderLayer::closeRequested, this, [this](const QString& id) {
        for (const PositionRow& row : m_trading.desk()->positions) {
            if (positionKey(row) == id) {
                m_trading.close(row, this,
                                [this](const Answer& answer) { onAnswer(answer, tr("The position was not closed")); });
                return;
            }
        }
    });
    connect(panel, &ChartPanel::sourceChanged, this, [this] {
        showLines();
        showFills();
    });
    showLines();
    showFills();
}

int ChartOrders::indexOf(const ChartPanel& panel) const
{
    const auto& instruments = m_trading.desk()->instruments;
    const auto found = std::find_if(instruments.begin(), instruments.end(),
                                    [&](const Instrument& one) { return one.id.toString() == panel.instrument().key; });
    return found == instruments.end() ? -1 : static_cast<int>(found - instruments.begin());
}

void ChartOrders::showLines()
{
    const std::shared_ptr<const Desk> desk = m_trading.desk();
    const QLocale locale;
    for (ChartPanel* panel : m_desk.panels()) {
        const int index = indexOf(*panel);
        std::vector<chart::OrderLine> lines;
        if (index < 0 || !desk->contracts || static_cast<std::size_t>(index) >= desk->contracts->size()) {
            panel->orders().setLines({});
            continue;
        }
        const Contract& contract = (*desk->contracts)[static_cast<std::size_t>(index)];
        for (const PositionRow& row : desk->positions) {
            const auto entry = inSteps(row.entry.value, contract.tickSize);
            if (row.instrument != index || !entry) {
                continue;
            }
            chart::OrderLine line;
            line.id = positionKey(row);
            line.kind = chart::OrderLineKind::Position;
            line.price = *entry;
            line.tick = contract.tickSize;
            line.label = whose(*desk, row.account) + positionText(row.side) + u' '
                + quantityText(contract, row.quantity, locale);
            line.canClose = true;
            takeFrom(line, row, contract);
            line.result = toDecimal(row.result);
            lines.push_back(line);
        }
        for (const OrderRow& row : desk->orders) {
            const Order& order = row.order;
            const Ticks at = order.isStopLike() ? order.stop : order.price;
            const auto price = inSteps(at.value, contract.tickSize);
            if (order.instrument != index || at.isZero() || !price) {
                continue;
            }
            chart::OrderLine line;
            line.id = orderKey(order.id);
            line.price = *price;
            line.tick = contract.tickSize;
            line.isLong = order.side == Side::Buy;
            line.label = whose(*desk, order.account) + orderText(order.side, order.type) + u' '
                + quantityText(contract, order.remaining(), locale);
            line.canClose = !row.isInFlight;
            line.canDrag = line.canClose && order.account == 0;
            line.currency = contract.quote.toString();
            const auto position = std::find_if(desk->positions.begin(), desk->positions.end(),
                                               [&](const PositionRow& one) { return closes(order, one); });
            if (position != desk->positions.end() && (order.isReduceOnly || order.role != OrderRole::Plain)) {
                line.kind = order.isStopLike() ? chart::OrderLineKind::Stop : chart::OrderLineKind::Target;
                line.label = order.isStopLike() ? tr("Stop") : tr("Target");
                takeFrom(line, *position, contract);
            }
            lines.push_back(line);
        }
        panel->orders().setLines(std::move(lines));
    }
}

void ChartOrders::showFills()
{
    const QLocale locale;
    for (ChartPanel* panel : m_desk.panels()) {
        const int index = indexOf(*panel);
        std::vector<chart::FillMark> fills;
        std::vector<chart::RoundTrip> trips;
        const std::shared_ptr<const Desk> desk = m_trading.desk();
        if (index >= 0 && desk->contracts && static_cast<std::size_t>(index) < desk->contracts->size()) {
            const Contract& contract = (*desk->contracts)[static_cast<std::size_t>(index)];
            for (const FillRow& row : m_trading.fills()) {
                const auto price = inSteps(row.event.price.value, contract.tickSize);
                if (row.event.instrument == index && price) {
                    fills.push_back({row.event.time, *price, row.event.side == Side::Buy,
                                     (row.trader.isPerson() ? QString() : traderText(row.trader) + u": "_s)
                                         + orderText(row.event.side, OrderType::Market) + u' '
                                         + quantityText(contract, row.event.quantity, locale)});
                }
            }
        }
        std::vector<qint64> marks;
        for (const chart::FillMark& fill : fills) {
            marks.push_back(toMicros(fill.time));
        }
        if (panel == &m_desk.active()) {
            m_desk.replayBar().setMarks(std::move(marks));
        }
        panel->orders().setFills(std::move(fills), std::move(trips));
    }
}

void ChartOrders::amend(const QString& id, const Decimal& price)
{
    const std::shared_ptr<const Desk> desk = m_trading.desk();
    for (const OrderRow& row : desk->orders) {
        if (orderKey(row.order.id) != id || !desk->contracts) {
            continue;
        }
        const Contract& contract = (*desk->contracts)[row.order.instrument];
        const auto steps = price.inSteps(contract.tickSize, Rounding::HalfEven);
        AmendRequest request;
        request.order = row.order.id;
        if (!steps || !price.isMultipleOf(contract.tickSize)) {
            request.defect = RequestDefect::OffTick;
        } else if (row.order.isStopLike()) {
            request.stop = Ticks(*steps);
        } else {
            request.price = Ticks(*steps);
        }
        m_trading.amend(request, this,
                        [this](const Answer& answer) { onAnswer(answer, tr("The order was not moved")); });
        return;
    }
}

void ChartOrders::onAnswer(const Answer& answer, const QString& what)
{
    if (answer.kind == Answer::Kind::Accepted) {
        return;
    }
    showLines(); // what was dragged goes back to where it is
    if (answer.kind == Answer::Kind::Unkept) {
        Q_EMIT m_desk.problem(what, tr("The ledger could not keep it, so it was not done: %1").arg(answer.problem));
        return;
    }
    DenialScene scene;
    scene.limits = m_trading.desk()->limits;
    scene.account = m_trading.desk()->account.currency;
    Q_EMIT m_desk.problem(what, denialWords(answer.denial, scene).text());
}

} // namespace elite
