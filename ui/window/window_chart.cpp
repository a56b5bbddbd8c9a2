// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_chart.h"

#include "app/alerts/alert_service.h"
#include "app/alerts/desk_alerts.h"
#include "app/app_context.h"
#include "app/chart/drawing_book.h"
#include "ui/alerts/alert_delivery.h"
#include "ui/alerts/chart_alerts.h"
#include "ui/chart/chart_actions.h"
#include "ui/chart/chart_desk.h"
#include "ui/chart/chart_feeds.h"
#include "ui/chart/chart_orders.h"
#include "ui/coach/coach_panel.h"
#include "ui/settings/settings_dialog.h"
#include "ui/trading/desk_dialogs.h"
#include "ui/window/action_registry.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_dock.h"
#include "ui/window/panel_ids.h"
#include "ui/window/trading_desk.h"
#include "ui/window/tray.h"
#include "ui/window/window_dialogs.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QPushButton>

#include <memory>

namespace elite {

namespace {

void goBack(AppContext& context, MainWindow& window, Timestamp time)
{
    TradingService& trading = context.trading();
    const std::shared_ptr<const Desk> desk = trading.desk();
    if (trading.fills().empty() && desk->orders.empty() && desk->positions.empty()) {
        context.market().goBack(time);
        return;
    }
    context.market().pause(); // What is decided now is decided about this moment.
    auto* dialog = new GoBackDialog(desk->account.name, nextAccountName(trading.accounts()), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &GoBackDialog::chosen, &window,
                     [&context, time](const QString& account) { context.market().goBack(time, account); });
    dialog->open();
}

/// What an alert can be about beside the charts.
std::vector<AlertChoice> deskChoices(const MarketService& market)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("ChartAlerts", text); };
    std::vector<AlertChoice> out;
    for (const MarketRow& row : market.rows()) {
        const QString key = row.instrument.id.toString();
        const QString symbol = row.instrument.id.symbol.toString();
        out.push_back({alerts::Subject::Position, key, symbol, QString::fromLatin1(alerts::kInR),
                       words(QT_TRANSLATE_NOOP("ChartAlerts", "my position, in R"))});
        out.push_back({alerts::Subject::Position, key, symbol, QString::fromLatin1(alerts::kInMoney),
                       words(QT_TRANSLATE_NOOP("ChartAlerts", "my position, in money"))});
    }
    const QString everywhere = QString::fromLatin1(alerts::kEverywhere);
    out.push_back({alerts::Subject::LossRoom,
                   everywhere,
                   {},
                   {},
                   words(QT_TRANSLATE_NOOP("ChartAlerts", "Room of the daily loss limit"))});
    out.push_back({alerts::Subject::Stale, everywhere, {}, {}, words(QT_TRANSLATE_NOOP("ChartAlerts", "Prices"))});
    return out;
}

} // namespace

void placeCharts(TradingDesk& desk)
{
    MainWindow& window = desk.window();
    AppContext& context = desk.context();
    const auto files = std::make_shared<ChartFiles>(context.paths().chartFolder());
    // Not a child of the window: the charts hand it their last changes while the window's children go.
    const auto book = std::make_shared<DrawingBook>(*files, &context.ledger());
    auto* alerts = new AlertService(context.session(), context.ledger(), &window);
    new DeskAlerts(*alerts, context.trading(), context.market(), &window);
    auto* delivery = new AlertDelivery(*alerts, context.settings(), context.market(), window.notifications(), &window);
    QObject::connect(delivery, &AlertDelivery::trayWanted, &window,
                     [&window](const QString& title, const QString& text) {
                         if (auto* tray = window.findChild<Tray*>()) {
                             tray->tell(title, text);
                         }
                     });
    QObject::connect(delivery, &AlertDelivery::soundWanted, &window, [] { QApplication::beep(); });
    window.setPanelContent(panels::kChart, [&desk, &window, &context, files, book, alerts](QWidget* parent) {
        auto* charts = new ChartDesk(files.get(), book.get(), parent);
        QObject::connect(charts, &QObject::destroyed, charts, [files, book] {}); // they outlive the charts
        QObject::connect(charts, &ChartDesk::problem, &window, [&window](const QString& title, const QString& text) {
            window.notifications().post({NoteKind::Info, title, text});
        });
        QObject::connect(charts, &ChartDesk::coachRequested, &window, [&window] {
            window.showPanel(panels::kCoach);
            if (auto* coach = qobject_cast<CoachPanel*>(window.panel(panels::kCoach)->content())) {
                coach->askAboutChart();
            }
        });
        bindChartActions(window.actions(), *charts);
        auto* feeds = new ChartFeeds(context.market(), desk.selection(), *charts);
        QObject::connect(feeds, &ChartFeeds::backWanted, &window,
                         [&context, &window](Timestamp time) { goBack(context, window, time); });
        new ChartOrders(context.trading(), *charts);
        auto* onCharts = new ChartAlerts(*alerts, context.settings(), *charts);
        onCharts->setChoices([&context] { return deskChoices(context.market()); });
        QObject::connect(onCharts, &ChartAlerts::problem, charts, &ChartDesk::problem);
        return charts;
    });
    window.actions().add({.id = QStringLiteral("chart.alerts"),
                          .text = QCoreApplication::translate("ChartAlerts", "Alerts…"),
                          .group = QCoreApplication::translate("ChartActions", "Chart"),
                          .icon = QStringLiteral("bell"),
                          .place = ActionPlace::Chart},
                         &window, [&window] {
                             window.showPanel(panels::kChart);
                             if (auto* onCharts = window.panel(panels::kChart)->content()->findChild<ChartAlerts*>()) {
                                 onCharts->showList();
                             }
                         });
    addChartActions(window.actions(), &window, [&window] {
        window.showPanel(panels::kChart);
        return qobject_cast<ChartDesk*>(window.panel(panels::kChart)->content());
    });
    QObject::connect(&window.dialogs(), &WindowDialogs::settingsMade, &window, [&window](SettingsDialog* dialog) {
        QAction* look = window.actions().action(QStringLiteral("chart.look"));
        auto* open = new QPushButton(look->text(), dialog);
        QObject::connect(open, &QPushButton::clicked, look, [dialog, look] {
            dialog->close(); // The chart shows what is chosen.
            look->trigger();
        });
        dialog->addBelow(SettingPage::Look, open);
    });
}

} // namespace elite
