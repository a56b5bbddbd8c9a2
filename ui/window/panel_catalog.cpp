// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel_catalog.h"

#include "ui/base/theme_manager.h"
#include "ui/home/home_panel.h"
#include "ui/window/panel_ids.h"
#include "ui/window/promise_panel.h"

#include <QCoreApplication>

namespace elite {

namespace {

struct Row
{
    const QString& id;
    const char* title;
    const char* icon;
    int width, height; ///< smallest useful size in logical pixels
    const char* promiseTitle;
    const char* promiseText;
    const char* stepText = nullptr; ///< null: the help of this panel
    const char* stepAction = nullptr;
};

// clang-format off
const Row kRows[] = {
    {panels::kWatchlist, QT_TRANSLATE_NOOP("Panels", "Watchlist"), "star", 200, 120,
     QT_TRANSLATE_NOOP("Panels", "No symbols yet"),
     QT_TRANSLATE_NOOP("Panels", "Your symbols with price, source and age will stand here.")},
    {panels::kChart, QT_TRANSLATE_NOOP("Panels", "Chart"), "trade", 320, 200,
     QT_TRANSLATE_NOOP("Panels", "No prices to draw"),
     QT_TRANSLATE_NOOP("Panels", "Candles, indicators and your order lines will stand here.")},
    {panels::kTicket, QT_TRANSLATE_NOOP("Panels", "Ticket"), "pencil", 312, 200,
     QT_TRANSLATE_NOOP("Panels", "Nothing can be ordered yet"),
     QT_TRANSLATE_NOOP("Panels", "Here you will size a practice order by its risk and see all costs before you send it.")},
    {panels::kWelcome, QT_TRANSLATE_NOOP("Panels", "Welcome"), "flag", 312, 200,
     QT_TRANSLATE_NOOP("Panels", "First steps"),
     QT_TRANSLATE_NOOP("Panels", "Ways to start, and a first practice trade in five steps.")},
    {panels::kCoach, QT_TRANSLATE_NOOP("Panels", "Coach"), "coach", 312, 200,
     QT_TRANSLATE_NOOP("Panels", "The coach is not here yet"),
     QT_TRANSLATE_NOOP("Panels", "Its verdict on your chart, its reasons and its own record will stand here. It will use your own OpenAI key; you can look at its limits now."),
     QT_TRANSLATE_NOOP("Panels", "Open the settings"), "tools.settings"},
    {panels::kToday, QT_TRANSLATE_NOOP("Panels", "Today"), "calendar", 200, 120,
     QT_TRANSLATE_NOOP("Panels", "No trading day yet"),
     QT_TRANSLATE_NOOP("Panels", "Result after costs, open risk and trades of the day will stand here, as soon as there is a practice account.")},
    {panels::kWayToLive, QT_TRANSLATE_NOOP("Panels", "Way to live"), "lock", 200, 120,
     QT_TRANSLATE_NOOP("Panels", "Live trading is locked"),
     QT_TRANSLATE_NOOP("Panels", "The way to live opens only with a record that is long and good enough.")},
    {panels::kPositions, QT_TRANSLATE_NOOP("Panels", "Positions"), "wallet", 320, 100,
     QT_TRANSLATE_NOOP("Panels", "No open positions"),
     QT_TRANSLATE_NOOP("Panels", "Side, entry, stop, target and result in R will stand here, one row for each position.")},
    {panels::kFills, QT_TRANSLATE_NOOP("Panels", "Fills"), "receipt", 320, 100,
     QT_TRANSLATE_NOOP("Panels", "No fills"),
     QT_TRANSLATE_NOOP("Panels", "Each fill comes with its receipt: the price you saw, the price you got, and what lies between.")},
    {panels::kBalances, QT_TRANSLATE_NOOP("Panels", "Balances"), "scales", 320, 100,
     QT_TRANSLATE_NOOP("Panels", "No account yet"),
     QT_TRANSLATE_NOOP("Panels", "Money and coins of the practice account will stand here.")},
    {panels::kOrders, QT_TRANSLATE_NOOP("Panels", "Orders"), "list", 280, 100,
     QT_TRANSLATE_NOOP("Panels", "No working orders"),
     QT_TRANSLATE_NOOP("Panels", "Orders that wait for their price will stand here, with the group they belong to.")},
    {panels::kDepth, QT_TRANSLATE_NOOP("Panels", "Order book"), "columns", 200, 160,
     QT_TRANSLATE_NOOP("Panels", "No order book"),
     QT_TRANSLATE_NOOP("Panels", "What waits at each price, and the last public trades, of the chosen symbol.")},
    {panels::kVenues, QT_TRANSLATE_NOOP("Panels", "Venues"), "wifi", 320, 140,
     QT_TRANSLATE_NOOP("Panels", "No venues"),
     QT_TRANSLATE_NOOP("Panels", "How the exchanges are doing whose public prices are shown.")},
    {panels::kJournal, QT_TRANSLATE_NOOP("Panels", "Journal"), "journal", 280, 100,
     QT_TRANSLATE_NOOP("Panels", "No trades to look back on"),
     QT_TRANSLATE_NOOP("Panels", "The journal writes itself from your fills; you add what you thought. It starts with your first practice trade.")},
    {panels::kLog, QT_TRANSLATE_NOOP("Panels", "Log"), "log", 280, 100,
     QT_TRANSLATE_NOOP("Panels", "The log is kept in files"),
     QT_TRANSLATE_NOOP("Panels", "What the program did is written to its log files.")},
    {panels::kBots, QT_TRANSLATE_NOOP("Panels", "Bots"), "bot", 320, 160,
     QT_TRANSLATE_NOOP("Panels", "No bots"),
     QT_TRANSLATE_NOOP("Panels", "Bots that practise under the same rules and costs as you will stand here, with everything they did and why.")},
    {panels::kBacktest, QT_TRANSLATE_NOOP("Panels", "Backtest"), "backtest", 320, 160,
     QT_TRANSLATE_NOOP("Panels", "Nothing to test yet"),
     QT_TRANSLATE_NOOP("Panels", "Run a bot over past prices with all costs, and see what its result rests on.")},
};
// clang-format on

QString translated(const char* text)
{
    return QCoreApplication::translate("Panels", text);
}

PanelSpec specOf(const Row& row, const std::function<void(const QString&)>& runAction)
{
    PanelSpec spec;
    spec.id = row.id;
    spec.title = translated(row.title);
    spec.icon = QString::fromLatin1(row.icon);
    spec.minimum = QSize(row.width, row.height);
    spec.content = [&row, icon = spec.icon, runAction](QWidget* parent) -> QWidget* {
        const QString step
            = row.stepText ? translated(row.stepText) : QCoreApplication::translate("Panels", "Read what will be here");
        const QString action
            = row.stepAction ? QString::fromLatin1(row.stepAction) : QStringLiteral("help.panel.") + row.id;
        return makePromisePanel(
            {icon, translated(row.promiseTitle), translated(row.promiseText), step},
            [runAction, action] { runAction(action); }, parent);
    };
    return spec;
}

} // namespace

std::vector<PanelSpec> panelCatalog(const std::function<void(const QString& actionId)>& runAction)
{
    std::vector<PanelSpec> specs;
    specs.push_back({panels::kHome, QCoreApplication::translate("Panels", "Home"), QStringLiteral("home"),
                     QSize(360, 240), [runAction](QWidget* parent) {
                         auto* panel = new HomePanel(parent);
                         QObject::connect(panel, &HomePanel::wanted, panel, runAction);
                         return panel;
                     }});
    for (const Row& row : kRows) {
        specs.push_back(specOf(row, runAction));
    }
    return specs;
}

} // namespace elite
