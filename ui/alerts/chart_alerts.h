// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert_watch.h"
#include "models/chart/drawing/drawing.h"

#include "ui/alerts/alert_choice.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

#include <functional>
#include <map>
#include <set>

class QMenu;

namespace elite {

class AlertService;
class ChartDesk;
class ChartPanel;
class Settings;

/// Alerts on the charts: entries of their menus, bells beside lines, and lines that take their alerts along when they
/// are moved, deleted or brought back. Lives on the ui thread, beside the desk.
class ChartAlerts : public QObject
{
    Q_OBJECT
public:
    ChartAlerts(AlertService& service, Settings& settings, ChartDesk& desk);
    /// What else there is to be told about, beside lines and indicators of the charts.
    void setChoices(std::function<std::vector<AlertChoice>()> choices) { m_choices = std::move(choices); }

    void showList(std::int64_t id = 0);

Q_SIGNALS:
    void problem(const QString& title, const QString& text);

private:
    void adopt(ChartPanel* panel);
    void fillMenu(ChartPanel* panel, QMenu* menu, const QPoint& at);
    void add(ChartPanel* panel, std::uint64_t drawing, alerts::Repeat repeat);
    void addAtPrice(ChartPanel* panel, double price);
    void follow(ChartPanel* panel);
    void offerIndicators();
    std::vector<AlertChoice> choices() const;

    AlertService& m_service;
    Settings& m_settings;
    ChartDesk& m_desk;
    std::function<std::vector<AlertChoice>()> m_choices;
    QTimer m_look; ///< at the indicators
    std::map<const ChartPanel*, std::set<std::int64_t>> m_lines; ///< keys of the drawings that were on it last
};

} // namespace elite
