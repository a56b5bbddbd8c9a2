// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_delivery.h"

#include "app/alerts/alert_service.h"
#include "app/market/market_service.h"
#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"
#include "ui/alerts/alert_words.h"
#include "ui/window/notification_center.h"

namespace elite {

AlertDelivery::AlertDelivery(AlertService& alerts, const Settings& settings, const MarketService& market,
                             NotificationCenter& notifications, QObject* parent)
    : QObject(parent)
    , m_alerts(alerts)
    , m_settings(settings)
    , m_market(market)
    , m_notifications(notifications)
{
    connect(&alerts, &AlertService::fired, this, &AlertDelivery::deliver);
}

void AlertDelivery::deliver(const alerts::Alert& alert, const alerts::Firing& how)
{
    const AlertNews news = alertNews(alert, how, m_market.feed().info.isBlind);
    const bool isQuiet = m_settings.flag(keys::kAlertsQuiet);
    Notice notice{alert.subject == alerts::Subject::Stale || alert.subject == alerts::Subject::LossRoom
                      ? NoteKind::Warning
                      : NoteKind::Info,
                  news.title, news.text};
    notice.isQuiet = isQuiet;
    m_notifications.post(notice);
    m_alerts.remember(news.title, news.text);
    if (isQuiet) {
        return;
    }
    if (m_settings.flag(keys::kAlertsTray)) {
        Q_EMIT trayWanted(news.title, news.text);
    }
    if (m_settings.flag(keys::kAlertsSound)) {
        Q_EMIT soundWanted();
    }
}

} // namespace elite
