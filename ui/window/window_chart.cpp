// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_chart.h"

#include "app/app_context.h"
#include "app/chart/chart_files.h"
#include "ui/chart/chart_actions.h"
#include "ui/chart/chart_desk.h"
#include "ui/chart/chart_feeds.h"
#include "ui/chart/chart_orders.h"
#include "ui/coach/coach_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_dock.h"
#include "ui/window/panel_ids.h"
#include "ui/window/trading_desk.h"

#include <memory>

namespace elite {

void placeCharts(TradingDesk& desk)
{
    MainWindow& window = desk.window();
    AppContext& context = desk.context();
    const auto files = std::make_shared<ChartFiles>(context.paths().chartFolder());
    window.setPanelContent(panels::kChart, [&desk, &window, &context, files](QWidget* parent) {
        auto* charts = new ChartDesk(files.get(), parent);
        QObject::connect(charts, &QObject::destroyed, charts, [files] {}); // the files outlive the charts
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
        new ChartFeeds(context.market(), desk.selection(), *charts);
        new ChartOrders(context.trading(), *charts);
        return charts;
    });
    addChartActions(window.actions(), &window, [&window] {
        window.showPanel(panels::kChart);
        return qobject_cast<ChartDesk*>(window.panel(panels::kChart)->content());
    });
}

} // namespace elite
