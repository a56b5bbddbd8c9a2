// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_trading.h"

#include "app/app_context.h"
#include "app/trading/demo_data.h"
#include "ui/window/desk_services.h"
#include "ui/window/feed_actions.h"
#include "ui/window/gate_desk.h"
#include "ui/window/home_desk.h"
#include "ui/window/live_desk.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_ids.h"
#include "ui/window/security_desk.h"
#include "ui/window/trading_desk.h"
#include "ui/window/venue_desk.h"
#include "ui/window/welcome_desk.h"
#include "ui/window/window_chart.h"

namespace elite {

void connectTrading(AppContext& context, MainWindow& window)
{
    auto* desk = new TradingDesk(context, window); // The window owns it.
    auto* demo = new DemoData(context.ledger(), &window);
    connectDesk(window,
                {context.market(), context.trading(), desk->selection(), context.settings(), context.markets(),
                 context.rates(), [&context, &window](const InstrumentId& id) { openMarket(context, window, id); },
                 context.ledger(), context.secrets(), context.live(), *demo});
    addFeedActions(context, window);
    connectVenues(context, window);
    new LiveDesk(*desk); // The window owns it.
    new SecurityDesk(context, window);
    new GateDesk(*desk);
    placeCharts(*desk);
    auto* welcome = new WelcomeDesk(*desk); // The desk owns it.
    new HomeDesk(*desk, *welcome, *demo); // And this.
    context.feedMemory().openLast();
}

} // namespace elite
