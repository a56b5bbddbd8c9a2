// SPDX-License-Identifier: GPL-3.0-or-later
// Account, loss room, stop button, the band of a halt and the feed's chip: what the head and the foot of the window
// say.
#include "app/trading/trading_service.h"
#include "ui/base/hold_button.h"
#include "ui/base/icon.h"
#include "ui/base/world_band.h"
#include "ui/base/world_sign.h"
#include "ui/journal/archive_dialog.h"
#include "ui/trading/desk_dialogs.h"
#include "ui/trading/desk_notices.h"
#include "ui/trading/desk_words.h"
#include "ui/window/desk_services.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_ids.h"
#include "ui/window/security_desk.h"
#include "ui/window/tool_strip.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct DeskStrip
{
    Q_DECLARE_TR_FUNCTIONS(DeskStrip)
};

void showAccount(MainWindow& window, const Desk& desk)
{
    ToolStrip& strip = window.strip();
    if (desk.account.id == 0) {
        return; // showHonestStatus() has said so
    }
    const QLocale locale = window.locale();
    const Currency& money = desk.account.currency;
    const QString equity
        = desk.value ? cashText(desk.value->equity, money, locale) : DeskStrip::tr("a rate is missing");
    strip.setAccount(
        {desk.account.name, equity,
         DeskStrip::tr("Practice money. Started with %1.").arg(cashText(desk.account.start, money, locale))});
    const TodayFigures& today = desk.today;
    if (today.lossLimit.isZero()) {
        strip.setLossRoom(DeskStrip::tr("no limit"), DeskStrip::tr("There is no daily loss limit."));
    } else {
        strip.setLossRoom(
            cashText(today.lossRoom, money, locale),
            DeskStrip::tr("May still be lost today, open positions and the cost of closing them included, "
                          "of %1. Then only closing is possible until the next trading day.")
                .arg(cashText(today.lossLimit, money, locale)),
            static_cast<double>(today.lossRoom.value) / static_cast<double>(today.lossLimit.value));
    }
}

void askRelease(MainWindow& window, TradingService& trading)
{
    auto* dialog = new ReleaseDialog(clockText(trading.desk()->haltedAt, window.locale()), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ReleaseDialog::released, &window, [&window, &trading](const QString& reason) {
        withStepUp(window, DeskStrip::tr("Releasing an emergency stop lets orders go out again."),
                   [&window, &trading, reason] {
                       trading.releaseStop(reason, &window, [&window, &trading](const Answer& answer) {
                           if (answer.kind == Answer::Kind::Denied) {
                               const DeskNotice words = refusedNotice(answer.denial, *trading.desk(), window.locale());
                               window.notifications().post({words.kind, words.title, words.text});
                           } else if (answer.kind == Answer::Kind::Unkept) {
                               window.notifications().post(
                                   {NoteKind::Danger, DeskStrip::tr("Still halted"),
                                    DeskStrip::tr("The ledger did not take the release. Try again when it is "
                                                  "open.")});
                           }
                       });
                   });
    });
    dialog->open();
}

void askAccount(MainWindow& window, TradingService& trading)
{
    const Desk& desk = *trading.desk();
    auto* dialog
        = new AccountDialog(nextAccountName(trading.accounts()), desk.account.start, desk.account.currency, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &AccountDialog::chosen, &window, [&window, &trading](const QString& name, Cash start) {
        trading.openAccount(name, start, &window, [&window, name](const Answer& answer) {
            const bool isOpen = answer.kind != Answer::Kind::Denied && answer.kind != Answer::Kind::Unkept;
            window.notifications().post(
                isOpen ? Notice{NoteKind::Success, DeskStrip::tr("“%1” is open").arg(name),
                                DeskStrip::tr("The account before it is archived; its fills and journal stay.")}
                       : Notice{NoteKind::Danger, DeskStrip::tr("The account was not opened"),
                                DeskStrip::tr("The ledger did not take it. The present account goes on.")});
        });
    });
    dialog->open();
}

void showArchive(MainWindow& window, TradingService& trading, const PracticeAccount& account)
{
    auto* dialog = new ArchiveDialog(account, trading.desk(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ArchiveDialog::pictureWanted, dialog, [dialog, &trading](quint64 entry) {
        trading.readPicture(entry, dialog, [dialog, entry](const QByteArray& png) { dialog->setPicture(entry, png); });
    });
    dialog->open();
    trading.readAccount(account.id, dialog, [dialog](const Result<AccountBooks>& books) { dialog->showBooks(books); });
}

void fillAccountMenu(MainWindow& window, TradingService& trading)
{
    if (trading.accounts().empty()) {
        window.strip().setAccountMenu(nullptr);
        return;
    }
    auto* menu = new QMenu(&window);
    menu->setToolTipsVisible(true);
    const QLocale locale = window.locale();
    for (const PracticeAccount& account : trading.accounts()) {
        const QString text = DeskStrip::tr("%1, opened %2 with %3")
                                 .arg(account.name, dayText(account.openedAt, locale),
                                      cashText(account.start, account.currency, locale));
        QAction* action = menu->addAction(account.isArchived ? DeskStrip::tr("%1, archived").arg(text) : text);
        const bool isPresent = account.id == trading.desk()->account.id;
        const bool isOfThisFeed = account.tapeHash == trading.desk()->account.tapeHash;
        action->setCheckable(isPresent);
        action->setChecked(isPresent);
        action->setEnabled(isPresent || isOfThisFeed);
        action->setToolTip(isPresent          ? QString()
                               : isOfThisFeed ? DeskStrip::tr("Look back at its journal and fills")
                                              : DeskStrip::tr("Open the prices it traded on to look back at it"));
        if (!isPresent) { // History: nothing can be traded on it.
            QObject::connect(action, &QAction::triggered, &window,
                             [&window, &trading, account] { showArchive(window, trading, account); });
        }
    }
    menu->addSeparator();
    QObject::connect(menu->addAction(icon(u"plus"_s), DeskStrip::tr("&New account or reset…")), &QAction::triggered,
                     &window, [&window, &trading] { askAccount(window, trading); });
    window.strip().setAccountMenu(menu);
}

} // namespace

void connectStrip(MainWindow& window, const DeskParts& parts)
{
    TradingService& trading = parts.trading;
    auto* band = new WorldBand(WorldBand::Kind::Halt, &window);
    QPushButton* what = band->addButton(DeskStrip::tr("What happened"), ButtonRole::OnHaltFilled, u"document"_s);
    QPushButton* release = band->addButton(DeskStrip::tr("Release…"), ButtonRole::OnHalt, u"unlock"_s);
    band->hide();
    window.menuWidget()->layout()->addWidget(band);
    QObject::connect(what, &QPushButton::clicked, &window, [&window] { window.showPanel(panels::kFills); });
    QObject::connect(release, &QPushButton::clicked, &window, [&window, &trading] { askRelease(window, trading); });

    HoldButton* stop = window.strip().stopButton();
    QObject::connect(stop, &HoldButton::held, &window, [&trading] { trading.emergencyStop(u"keyboard"_s); });
    const auto show = [&window, &trading, band, stop] {
        const Desk& desk = *trading.desk();
        const bool isHalted = desk.isHalted;
        showAccount(window, desk);
        // Orders at an exchange outlive a feed.
        const bool isLive = WorldSign::instance().world() == World::Live;
        const bool canStop = !isHalted && (isLive || desk.pause != DeskPause::NoFeed);
        if (stop->isEnabled() != canStop || band->isHidden() == isHalted) {
            stop->setEnabled(canStop);
            stop->setText(isHalted ? DeskStrip::tr("Halted") : DeskStrip::tr("Stop all"));
            stop->setAccessibleName(stop->text());
            stop->setToolTip(isHalted ? DeskStrip::tr("Release the stop with the button in the band")
                                 : canStop
                                 ? DeskStrip::tr("Hold for one second: cancels all orders, closes all positions, "
                                                 "blocks new ones")
                                 : DeskStrip::tr("Nothing to stop: no feed is open, so nothing can be traded."));
            stop->setAccessibleDescription(stop->toolTip());
            band->setVisible(isHalted);
            window.setHalted(isHalted);
        }
        if (isHalted) {
            band->setTexts(
                DeskStrip::tr("Trading is halted since %1 UTC, %2")
                    .arg(clockText(desk.haltedAt, window.locale()), haltedByText(desk.haltedBy)),
                desk.orders.empty() && desk.positions.empty()
                    ? DeskStrip::tr("All orders are cancelled and all positions closed. Nothing new can be "
                                    "sent, by you or by a bot. Charts, journal and coach go on.")
                    : DeskStrip::tr("Closing %1 positions and cancelling %2 orders; this is tried until it is "
                                    "done. Nothing new can be sent.")
                          .arg(desk.positions.size())
                          .arg(desk.orders.size()));
        }
    };
    QObject::connect(&trading, &TradingService::deskChanged, &window, show);
    QObject::connect(&WorldSign::instance(), &WorldSign::changed, &window, show);
    QObject::connect(&trading, &TradingService::accountsChanged, &window,
                     [&window, &trading] { fillAccountMenu(window, trading); });
    show();
    fillAccountMenu(window, trading);
}

void askToRelease(MainWindow& window, TradingService& trading)
{
    if (trading.desk()->isHalted) {
        askRelease(window, trading);
    }
}

void askForAccount(MainWindow& window, TradingService& trading)
{
    if (!trading.accounts().empty()) {
        askAccount(window, trading);
    }
}

} // namespace elite
