// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_status.h"

#include "app/settings/settings.h"
#include "ui/base/hold_button.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_ids.h"
#include "ui/window/status_strip.h"
#include "ui/window/tool_strip.h"
#include "ui/window/window_dialogs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct WindowStatus
{
    Q_DECLARE_TR_FUNCTIONS(WindowStatus)
};

} // namespace

void showHonestStatus(MainWindow& window)
{
    StatusStrip& status = window.status();
    setChipWords(status.feed(), WindowStatus::tr("Feed"), WindowStatus::tr("No prices open"),
                 WindowStatus::tr("Where prices come from. Show the venues"));
    setChipWords(status.ledger(), WindowStatus::tr("Ledger"), WindowStatus::tr("No records yet"),
                 WindowStatus::tr("The ledger starts with the practice account. Read more"));
    setChipWords(status.coach(), WindowStatus::tr("Coach"), WindowStatus::tr("Coach not connected"),
                 WindowStatus::tr("Read what the coach does and what it needs"));
    const auto leads = [&window](QAbstractButton* button, const QString& topic) {
        QObject::connect(button, &QAbstractButton::clicked, &window,
                         [&window, topic] { window.dialogs().showHelp(topic); });
    };
    QObject::connect(status.feed(), &QAbstractButton::clicked, &window,
                     [&window] { window.showPanel(panels::kVenues); });
    leads(status.ledger(), u"records"_s);
    leads(status.coach(), panels::kCoach);
    leads(status.world(), u"paper"_s);
    QObject::connect(status.notifications(), &QAbstractButton::clicked, &window,
                     [&window] { window.dialogs().showNotifications(); });
    Settings& settings = window.parts().settings;
    status.setClockZone(settings.state(u"window.clock"_s) == "local" ? ClockZone::Local : ClockZone::Utc);
    QObject::connect(&status, &StatusStrip::clockZoneChanged, &window, [&settings](ClockZone zone) {
        static_cast<void>(settings.setState(u"window.clock"_s, zone == ClockZone::Local ? "local" : "utc"));
    });

    ToolStrip& strip = window.strip();
    strip.setAccount({WindowStatus::tr("Practice account"), WindowStatus::tr("not open yet"),
                      WindowStatus::tr("The practice account opens with the first prices. Until then there is no "
                                       "balance to show.")});
    strip.setLossRoom(
        WindowStatus::tr("no account yet"),
        WindowStatus::tr("How much may still be lost today will stand here as soon as there is an account."));
    const QString why = WindowStatus::tr("Nothing to stop: no account is open yet, so no order can go out.");
    strip.stopButton()->setEnabled(false);
    strip.stopButton()->setToolTip(why);
    strip.stopButton()->setAccessibleDescription(why);
}

} // namespace elite
