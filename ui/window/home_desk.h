// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/home_view.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace elite {

class AppContext;
class HomePanel;
class MainWindow;
class TradingDesk;
class WelcomeDesk;

/// Keeps the home page up to date, and the demo trades within reach. Gathers what the services have, at most a few
/// times a second and only while the page is seen. One per window, owned by the trading desk.
class HomeDesk : public QObject
{
    Q_OBJECT
public:
    HomeDesk(TradingDesk& desk, WelcomeDesk& welcome, DemoData& demo);

private:
    QWidget* makePanel(QWidget* parent);
    void watch();
    void addActions();
    void run(const QString& action);
    void showJournalOfDemo();
    void readBackups();
    void takeVerdicts();
    void takeDemo();
    void refresh();

    TradingDesk& m_desk;
    AppContext& m_context;
    MainWindow& m_window;
    WelcomeDesk& m_welcome;
    DemoData& m_demo;
    QPointer<HomePanel> m_panel;
    HomeFacts m_facts;
    QTimer m_soon;
    QTimer m_pulse; // Ages grow although nothing happens.
    QFutureWatcher<std::optional<Timestamp>> m_backups;
};

} // namespace elite
