// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/feed_actions.h"

#include "app/app_context.h"
#include "app/market/tape_folder.h"
#include "ui/market/history_dialog.h"
#include "ui/market/tape_dialog.h"
#include "ui/trading/desk_words.h"
#include "ui/window/action_registry.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_ids.h"

#include <QCoreApplication>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct FeedActions
{
    Q_DECLARE_TR_FUNCTIONS(FeedActions)
};

void openFile(AppContext& context, MainWindow& window)
{
    auto* dialog = new QFileDialog(&window, FeedActions::tr("Open a tape"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({FeedActions::tr("Tapes (*.tape)"), FeedActions::tr("All files (*)")});
    dialog->setDirectory(tapeFolder(context.paths()));
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
                     [&context](const QString& path) { context.feedMemory().open(path); });
    dialog->open();
}

void chooseTape(AppContext& context, MainWindow& window)
{
    auto* dialog = new TapeDialog({tapeFolder(context.paths()), runFolder(context.paths())}, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &TapeDialog::chosen, &window,
                     [&context](const QString& path) { context.feedMemory().open(path); });
    QObject::connect(dialog, &TapeDialog::fileWanted, &window, [&context, &window] { openFile(context, window); });
    dialog->open();
}

/// False, and said, while something is open that only the present venue has prices for.
bool mayLeaveVenue(AppContext& context, MainWindow& window)
{
    const std::shared_ptr<const Desk> desk = context.trading().desk();
    const bool isLive = context.market().feed().info.origin == FeedOrigin::Live && context.market().venue();
    if (!isLive || (desk->positions.empty() && desk->orders.empty())) {
        return true;
    }
    window.notifications().post(
        {NoteKind::Warning, FeedActions::tr("Prices stay with %1").arg(venueName(*context.market().venue())),
         FeedActions::tr("An order or a position is open, and its prices come from there. Nothing was changed; close "
                         "it first, then open the other prices."),
         FeedActions::tr("Positions"), [&window] { window.showPanel(panels::kPositions); }});
    return false;
}

void importHistory(AppContext& context, MainWindow& window)
{
    HistoryDialog::Wish wish;
    wish.venue = context.market().venue().value_or(wish.venue);
    auto* dialog = new HistoryDialog(tapeFolder(context.paths()), wish, &window.parts().work, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &HistoryDialog::openRequested, &window,
                     [&context](const QString& path) { context.feedMemory().open(path); });
    dialog->open();
}

} // namespace

void openVenue(AppContext& context, MainWindow& window, const VenueId& venue)
{
    if (context.market().venue() == venue || mayLeaveVenue(context, window)) {
        context.feedMemory().openLive(venue);
    }
}

void openMarket(AppContext& context, MainWindow& window, const InstrumentId& id)
{
    if (mayLeaveVenue(context, window)) {
        context.feedMemory().openMarket(id);
    }
}

void addFeedActions(AppContext& context, MainWindow& window)
{
    const QString group = FeedActions::tr("Prices");
    ActionRegistry& registry = window.actions();
    registry.add({u"prices.demo"_s, FeedActions::tr("&Demo market, offline"), group, {}, u"play"_s}, &window,
                 [&context] { context.feedMemory().openDemo(); });
    registry.add({u"prices.open"_s, FeedActions::tr("&Open a tape…"), group, {}, u"folder"_s}, &window,
                 [&context, &window] { chooseTape(context, window); });
    const bool isAllowed = context.settings().flag(keys::kMarketData);
    const QString switchedOff = FeedActions::tr("Switched off by the setting for public market data.");
    QAction* history = registry.add(
        {u"prices.import-history"_s, FeedActions::tr("Import a venue's &history…"), group, {}, u"history"_s}, &window,
        [&context, &window] { importHistory(context, window); });
    history->setEnabled(isAllowed);
    history->setToolTip(isAllowed ? FeedActions::tr("Makes a tape of candles that an exchange gives to anybody.")
                                  : switchedOff);
    QAction* markets
        = registry.add({u"prices.markets"_s, FeedActions::tr("&Read what all venues trade"), group, {}, u"search"_s},
                       &window, [&context] { context.markets().fetchAll(); });
    markets->setEnabled(isAllowed);
    markets->setToolTip(isAllowed ? FeedActions::tr("For the search: asks every venue once for its list of markets.")
                                  : switchedOff);
    QObject::connect(
        &context.markets(), &MarketCatalog::fetched, &window,
        [&context, &window](int venues, const QStringList& silent) {
            const QLocale where = window.locale();
            const QString all = where.toString(static_cast<qulonglong>(context.markets().count()));
            window.notifications().post(
                {silent.isEmpty() ? NoteKind::Success : NoteKind::Warning,
                 FeedActions::tr("%1 markets can be searched").arg(all),
                 silent.isEmpty()
                     ? FeedActions::tr("The lists of %1 venues were read and are kept.").arg(venues)
                     : FeedActions::tr("The lists of %1 venues were read and are kept. No answer from: %2.")
                           .arg(venues)
                           .arg(silent.join(u", "_s))});
        });
    for (const VenueChoice& venue : venueChoices()) {
        QAction* action = registry.add({.id = u"prices.live."_s + venue.id.toString(),
                                        .text = FeedActions::tr("Live prices: %1").arg(venue.title),
                                        .group = group,
                                        .icon = u"wifi"_s},
                                       &window, [&context, &window, id = venue.id] { openVenue(context, window, id); });
        action->setEnabled(isAllowed);
        action->setToolTip(isAllowed ? (venue.isPolled ? FeedActions::tr("No key needed. Asked for every few seconds.")
                                                       : FeedActions::tr("No key needed."))
                                     : switchedOff);
    }
}

} // namespace elite
