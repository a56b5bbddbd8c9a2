// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/venue_desk.h"

#include "app/app_context.h"
#include "ui/market/venue_panel.h"
#include "ui/trading/desk_words.h"
#include "ui/window/feed_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_ids.h"

#include <QCoreApplication>

namespace elite {

namespace {

struct VenueDesk
{
    Q_DECLARE_TR_FUNCTIONS(VenueDesk)
};

QString reasonText(VenueState why)
{
    switch (why) {
    case VenueState::RegionBlocked:
        return VenueDesk::tr("It is not available in your country.");
    case VenueState::Blocked:
        return VenueDesk::tr("It asks us to wait.");
    case VenueState::Stale:
        return VenueDesk::tr("It has been silent for too long.");
    default:
        return VenueDesk::tr("It does not answer.");
    }
}

void connectNotices(AppContext& context, MainWindow& window)
{
    const auto showVenues = [&window] { window.showPanel(panels::kVenues); };
    QObject::connect(
        &context.market(), &MarketService::fellOver, &window,
        [&window, showVenues](const VenueId& from, const VenueId& to, VenueState why) {
            window.notifications().post(
                {NoteKind::Warning,
                 VenueDesk::tr("Prices now come from %1 instead of %2").arg(venueName(to), venueName(from)),
                 VenueDesk::tr("%1 The same markets were opened where %2 has them. You allowed this in the "
                               "settings.")
                     .arg(reasonText(why), venueName(to)),
                 VenueDesk::tr("Venues"), showVenues});
        });
    QObject::connect(&context.market(), &MarketService::falloverHeld, &window,
                     [&window, showVenues](const VenueId& from, const VenueId& to) {
                         window.notifications().post(
                             {NoteKind::Warning,
                              VenueDesk::tr("Prices stay with %1, which is silent").arg(venueName(from)),
                              VenueDesk::tr("An order or a position is open there, and %1 has other prices. Orders and "
                                            "bots wait; the connection is tried again by itself.")
                                  .arg(venueName(to)),
                              VenueDesk::tr("Venues"), showVenues});
                     });
}

} // namespace

void connectVenues(AppContext& context, MainWindow& window)
{
    window.setPanelContent(panels::kVenues, [&context, &window](QWidget* parent) {
        auto* panel = new VenuePanel(parent);
        panel->setMayOpen(context.settings().flag(keys::kMarketData));
        const auto show = [panel, &context] { panel->show(context.market()); };
        const auto follow = [panel, &context] { panel->setFallover(context.settings().flag(keys::kFallover)); };
        show();
        follow();
        QObject::connect(&context.market(), &MarketService::healthChanged, panel, show);
        QObject::connect(&context.market(), &MarketService::feedChanged, panel, show);
        QObject::connect(&context.settings(), &Settings::changed, panel, [follow](const QString& key) {
            if (key == keys::kFallover) {
                follow();
            }
        });
        QObject::connect(panel, &VenuePanel::openWanted, panel,
                         [&context, &window](const VenueId& venue) { openVenue(context, window, venue); });
        QObject::connect(panel, &VenuePanel::falloverWanted, panel, [&context, follow](bool isOn) {
            static_cast<void>(
                context.settings().set(keys::kFallover, isOn ? QStringLiteral("true") : QStringLiteral("false")));
            follow(); // What could not be stored is not shown as if it was.
        });
        return panel;
    });
    connectNotices(context, window);
    // Real orders go to the venue whose prices are shown: it is never changed by itself while they do.
    const auto follow = [&context] {
        const bool isOn = context.settings().flag(keys::kFallover) && !context.live().isLive();
        context.market().setFallover(isOn ? MarketService::Fallover::On : MarketService::Fallover::Off);
    };
    QObject::connect(&context.live(), &LiveService::changed, &window, follow);
    QObject::connect(&context.settings(), &Settings::changed, &window, [follow](const QString& key) {
        if (key == keys::kFallover) {
            follow();
        }
    });
}

} // namespace elite
