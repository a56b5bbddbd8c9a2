// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/feed_actions.h"

#include "app/app_context.h"
#include "ui/window/action_registry.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct FeedActions
{
    Q_DECLARE_TR_FUNCTIONS(FeedActions)
};

void chooseTape(AppContext& context, MainWindow& window)
{
    auto* dialog = new QFileDialog(&window, FeedActions::tr("Open a tape"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({FeedActions::tr("Tapes (*.tape)"), FeedActions::tr("All files (*)")});
    const QString tapes = context.paths().data + u"/tapes"_s;
    dialog->setDirectory(QDir(tapes).exists() ? tapes : context.paths().data);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
                     [&context](const QString& path) { context.feedMemory().open(path); });
    dialog->open();
}

} // namespace

void addFeedActions(AppContext& context, MainWindow& window)
{
    const QString group = FeedActions::tr("Prices");
    ActionRegistry& registry = window.actions();
    registry.add({u"prices.demo"_s, FeedActions::tr("&Demo market, offline"), group, {}, u"play"_s}, &window,
                 [&context] { context.feedMemory().openDemo(); });
    registry.add({u"prices.open"_s, FeedActions::tr("&Open a tape…"), group, {}, u"folder"_s}, &window,
                 [&context, &window] { chooseTape(context, window); });
    const bool isAllowed = context.settings().flag(keys::kMarketData);
    for (const VenueChoice& venue : venueChoices()) {
        QAction* action = registry.add({.id = u"prices.live."_s + venue.id.toString(),
                                        .text = FeedActions::tr("Live prices: %1").arg(venue.title),
                                        .group = group,
                                        .icon = u"wifi"_s},
                                       &window, [&context, id = venue.id] { context.feedMemory().openLive(id); });
        action->setEnabled(isAllowed);
        action->setToolTip(isAllowed ? (venue.isPolled ? FeedActions::tr("No key needed. Asked for every few seconds.")
                                                       : FeedActions::tr("No key needed."))
                                     : FeedActions::tr("Switched off by the setting for public market data."));
    }
}

} // namespace elite
