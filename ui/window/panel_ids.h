// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Stable names of the panels: object names of their docks, parts of saved layouts and names of their help pages.
namespace elite::panels {

inline const QString kWelcome = QStringLiteral("welcome");
inline const QString kHome = QStringLiteral("home");
inline const QString kWatchlist = QStringLiteral("watchlist");
inline const QString kChart = QStringLiteral("chart");
inline const QString kTicket = QStringLiteral("ticket");
inline const QString kCoach = QStringLiteral("coach");
inline const QString kToday = QStringLiteral("today");
inline const QString kWayToLive = QStringLiteral("way-to-live");
inline const QString kPositions = QStringLiteral("positions");
inline const QString kFills = QStringLiteral("fills");
inline const QString kBalances = QStringLiteral("balances");
inline const QString kOrders = QStringLiteral("orders");
inline const QString kDepth = QStringLiteral("depth");
inline const QString kVenues = QStringLiteral("venues");
inline const QString kJournal = QStringLiteral("journal");
inline const QString kLog = QStringLiteral("log");
inline const QString kBots = QStringLiteral("bots");
inline const QString kBacktest = QStringLiteral("backtest");

} // namespace elite::panels
