// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert_watch.h"

#include <QObject>

namespace elite {

class AlertService;
class MarketService;
class NotificationCenter;
class Settings;

/// Brings what an alert says to the person: in the window, beside the clock, by a sound; and into the history. While
/// they do not want to be disturbed, into the history and the notification log only.
class AlertDelivery : public QObject
{
    Q_OBJECT
public:
    AlertDelivery(AlertService& alerts, const Settings& settings, const MarketService& market,
                  NotificationCenter& notifications, QObject* parent);

Q_SIGNALS:
    void trayWanted(const QString& title, const QString& text);
    void soundWanted();

private:
    void deliver(const alerts::Alert& alert, const alerts::Firing& how);

    AlertService& m_alerts;
    const Settings& m_settings;
    const MarketService& m_market;
    NotificationCenter& m_notifications;
};

} // namespace elite
