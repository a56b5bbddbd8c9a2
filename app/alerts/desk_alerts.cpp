// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/desk_alerts.h"

#include "app/alerts/alert_service.h"
#include "app/market/market_service.h"
#include "app/trading/trading_service.h"

#include <map>

namespace elite {

using alerts::Subject;

namespace {

const QString kEverywhere = QString::fromLatin1(alerts::kEverywhere);
const QString kInR = QString::fromLatin1(alerts::kInR);
const QString kInMoney = QString::fromLatin1(alerts::kInMoney);

/// What the person holds of one instrument.
struct Held
{
    double result = 0;
    double risk = 0;
    bool isRiskKnown = true; // Of every part of it.
};

} // namespace

DeskAlerts::DeskAlerts(AlertService& alerts, TradingService& trading, MarketService& market, QObject* parent)
    : QObject(parent)
    , m_alerts(alerts)
    , m_trading(trading)
    , m_market(market)
{
    connect(&trading, &TradingService::deskChanged, this, &DeskAlerts::offerDesk);
    connect(&market, &MarketService::feedChanged, this, &DeskAlerts::offerFeed);
    connect(&alerts, &AlertService::changed, this, [this] {
        offerDesk();
        offerFeed();
    });
}

void DeskAlerts::offerDesk()
{
    const std::shared_ptr<const Desk> desk = m_trading.desk();
    if (m_alerts.watches(Subject::Position) || !m_held.isEmpty()) {
        std::map<QString, Held> held;
        for (const PositionRow& row : desk->positions) {
            if (row.account != 0 || row.instrument >= desk->instruments.size()) { // A bot's is its own affair.
                continue;
            }
            Held& here = held[desk->instruments[row.instrument].id.toString()];
            here.result += toDecimal(row.result).toDouble();
            here.risk += row.risk ? toDecimal(*row.risk).toDouble() : 0;
            here.isRiskKnown = here.isRiskKnown && row.risk && row.risk->value > 0;
        }
        for (const QString& instrument : std::exchange(m_held, {})) {
            if (!held.contains(instrument)) {
                m_alerts.offerGone(Subject::Position, instrument, kInR);
                m_alerts.offerGone(Subject::Position, instrument, kInMoney);
            }
        }
        for (const auto& [instrument, here] : held) {
            m_held.insert(instrument);
            m_alerts.offer(Subject::Position, instrument, kInMoney, here.result);
            if (here.isRiskKnown) {
                m_alerts.offer(Subject::Position, instrument, kInR, here.result / here.risk);
            }
        }
    }
    if (m_alerts.watches(Subject::LossRoom) && desk->today.lossLimit.value > 0) {
        const double share = 100.0 * static_cast<double>(desk->today.lossRoom.value)
            / static_cast<double>(desk->today.lossLimit.value);
        m_alerts.offer(Subject::LossRoom, kEverywhere, {}, share);
    }
}

void DeskAlerts::offerFeed()
{
    const FeedPhase phase = m_market.feed().phase;
    if (phase == FeedPhase::Running || phase == FeedPhase::Stale) {
        m_alerts.offer(Subject::Stale, kEverywhere, {}, phase == FeedPhase::Stale ? 1 : 0);
    }
}

} // namespace elite
