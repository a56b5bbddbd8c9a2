// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace_layout.h"

#include "ui/base/theme_manager.h"
#include "ui/window/panel_ids.h"

#include <QCoreApplication>

namespace elite {

namespace {

using How = PanelPlace::How;

constexpr int kTodayHeight = 236; // Its rows and no more: the rest of the rail is the ticket's.

WorkspaceLayout home()
{
    return {
        panels::kHome,
        QCoreApplication::translate("Workspaces", "Home"),
        QStringLiteral("home"),
        {{panels::kHome}},
        {},
        {},
    };
}

/// UI.md section 3: watchlist, chart, rail at full height, tables below watchlist and chart.
WorkspaceLayout trade()
{
    const Theme::Panel& size = theme().panel;
    return {
        QStringLiteral("trade"),
        QCoreApplication::translate("Workspaces", "Trade"),
        QStringLiteral("trade"),
        {{panels::kWatchlist},
         {panels::kTicket, How::RightOf, panels::kWatchlist},
         {panels::kPositions, How::Below, panels::kWatchlist},
         {panels::kChart, How::RightOf, panels::kWatchlist},
         {panels::kOrders, How::RightOf, panels::kPositions},
         {panels::kToday, How::Below, panels::kTicket},
         {panels::kCoach, How::TabWith, panels::kTicket},
         {panels::kDepth, How::TabWith, panels::kCoach},
         {panels::kWelcome, How::TabWith, panels::kDepth},
         {panels::kWayToLive, How::TabWith, panels::kToday},
         {panels::kFills, How::TabWith, panels::kPositions},
         {panels::kBalances, How::TabWith, panels::kFills},
         {panels::kJournal, How::TabWith, panels::kOrders},
         {panels::kVenues, How::TabWith, panels::kBalances},
         {panels::kLog, How::TabWith, panels::kJournal}},
        {{panels::kWatchlist, Qt::Horizontal, theme().scaled(size.watchlist.preferred)},
         {panels::kTicket, Qt::Horizontal, theme().scaled(size.rail.preferred)},
         {panels::kPositions, Qt::Vertical, theme().scaled(size.dockHeight)},
         {panels::kPositions, Qt::Horizontal, theme().scaled(800)},
         {panels::kToday, Qt::Vertical, theme().scaled(kTodayHeight)}},
        {panels::kTicket, panels::kToday, panels::kPositions, panels::kOrders},
    };
}

WorkspaceLayout journal()
{
    return {
        panels::kJournal,
        QCoreApplication::translate("Workspaces", "Journal"),
        QStringLiteral("journal"),
        {{panels::kJournal},
         {panels::kChart, How::RightOf, panels::kJournal},
         {panels::kFills, How::Below, panels::kChart}},
        {{panels::kJournal, Qt::Horizontal, theme().scaled(640)}, {panels::kFills, Qt::Vertical, theme().scaled(320)}},
        {},
    };
}

WorkspaceLayout backtest()
{
    return {
        panels::kBacktest,
        QCoreApplication::translate("Workspaces", "Backtest"),
        QStringLiteral("backtest"),
        {{panels::kBacktest}, {panels::kLog, How::Below, panels::kBacktest}},
        {{panels::kLog, Qt::Vertical, theme().scaled(theme().panel.dockHeight)}},
        {},
    };
}

WorkspaceLayout bots()
{
    return {
        panels::kBots,
        QCoreApplication::translate("Workspaces", "Bots"),
        QStringLiteral("bot"),
        {{panels::kBots},
         {panels::kPositions, How::Below, panels::kBots},
         {panels::kToday, How::RightOf, panels::kBots},
         {panels::kWayToLive, How::Below, panels::kToday},
         {panels::kOrders, How::TabWith, panels::kPositions},
         {panels::kFills, How::TabWith, panels::kOrders}},
        {{panels::kPositions, Qt::Vertical, theme().scaled(theme().panel.dockHeight)},
         {panels::kToday, Qt::Horizontal, theme().scaled(theme().panel.rail.preferred)}},
        {panels::kPositions},
    };
}

WorkspaceLayout coach()
{
    return {
        panels::kCoach,
        QCoreApplication::translate("Workspaces", "Coach"),
        QStringLiteral("coach"),
        {{panels::kChart},
         {panels::kCoach, How::RightOf, panels::kChart},
         {panels::kJournal, How::Below, panels::kChart}},
        {{panels::kCoach, Qt::Horizontal, theme().scaled(theme().panel.rail.max)},
         {panels::kJournal, Qt::Vertical, theme().scaled(280)}},
        {},
    };
}

} // namespace

QString growingPanel(const QString& workspaceId)
{
    const bool hasOwn
        = workspaceId == panels::kHome || workspaceId == panels::kBacktest || workspaceId == panels::kBots;
    return hasOwn ? workspaceId : panels::kChart;
}

std::vector<WorkspaceLayout> deliveredWorkspaces()
{
    return {home(), trade(), journal(), backtest(), bots(), coach()};
}

} // namespace elite
