// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_orders.h"

#include "ui/bots/bot_texts.h"
#include "ui/chart/chart_desk.h"
#include "ui/chart/order_layer.h"
#include "ui/trading/denial_words.h"
#include "ui/trading/desk_words.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

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
    m_desk.installEventFilter(this);
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
    for (ChartPanel* panel : m_desk.panels()) {
        const int index = indexOf(*panel);
        if (index < 0 || !desk->contracts || static_cast<std::size_t>(index) >= desk->contracts->size()) {
            panel->orders().setLines({});
            continue;
        }
        panel->orders().setLines(m_lines.of(*desk, static_cast<InstrumentIndex>(index)));
    }
    m_lines.endRound();
}

bool ChartOrders::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_lines.forget();
    }
    return QObject::eventFilter(watched, event);
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
        marks.reserve(fills.size());
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
