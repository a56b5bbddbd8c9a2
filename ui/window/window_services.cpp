// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_services.h"

#include "app/app_context.h"
#include "app/backtest/backtest_service.h"
#include "app/bots/bot_service.h"
#include "app/doctor/bundle.h"
#include "app/trading/feed_memory.h"
#include "ui/backtest/backtest_panel.h"
#include "ui/bots/bots_panel.h"
#include "ui/log/crash_dialog.h"
#include "ui/log/log_panel.h"
#include "ui/log/report_dialog.h"
#include "ui/settings/keys/keys_page.h"
#include "ui/settings/records_summary.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/action_registry.h"
#include "ui/window/backup_dialog.h"
#include "ui/window/coach_desk.h"
#include "ui/window/journal_pictures.h"
#include "ui/window/ledger_watch.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_ids.h"
#include "ui/window/security_desk.h"
#include "ui/window/tray.h"
#include "ui/window/window_dialogs.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct WindowServices
{
    Q_DECLARE_TR_FUNCTIONS(WindowServices)
};

} // namespace

void connectServices(AppContext& context, WorkRegistry& work, MainWindow& window)
{
    auto* bots = new BotService(context.session(), context.settings(), &window);
    window.setPanelContent(
        panels::kBots, [bots, &context](QWidget* parent) { return new BotsPanel(*bots, context.market(), parent); });
    new JournalPictures(window, context.trading());
    new Tray(window, context.trading());
    auto* backtests = new BacktestService(work, &window);
    window.setPanelContent(panels::kBacktest,
                           [backtests](QWidget* parent) { return new BacktestPanel(*backtests, parent); });
    auto* coach = new CoachDesk(context, window);
    window.setPanelContent(panels::kLog, [&context](QWidget* parent) { return new LogPanel(context.log(), parent); });
    QObject::connect(
        &window.dialogs(), &WindowDialogs::settingsMade, &window, [&context, &window, coach](SettingsDialog* dialog) {
            dialog->addPage(SettingPage::Coach,
                            {KeysPage::title(), u"key"_s, [&context, &window, coach](QWidget* parent) {
                                 auto* page = new KeysPage(context.secrets(), parent);
                                 page->setGuard([page = QPointer<KeysPage>(page), &window](std::function<void()> then) {
                                     withStepUp(window,
                                                WindowServices::tr("Keys decide who may trade with your money."),
                                                [page, then = std::move(then)] {
                                                    if (page) {
                                                        then();
                                                    }
                                                });
                                 });
                                 page->setCoach(&context.coach());
                                 page->setExchangeKeys(&context.exchangeKeys());
                                 QObject::connect(page, &KeysPage::setUpRequested, coach, &CoachDesk::setUp);
                                 return page;
                             }});
            dialog->addBelow(SettingPage::Diagnosis, new RecordsSummary(context.paths(), dialog));
        });
    const auto addBackup = [&context, &work, &window](const QString& id, const QString& text, const QString& icon,
                                                      BackupDialog::Way way) {
        window.actions().add({.id = id, .text = text, .group = WindowServices::tr("File"), .icon = icon}, &window,
                             [&context, &work, &window, way] {
                                 auto* dialog = new BackupDialog(way, context.paths(), context.ledger(), work, &window);
                                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                                 QObject::connect(dialog, &BackupDialog::quitWanted, &window, &QWidget::close);
                                 dialog->open();
                             });
    };
    addBackup(u"file.backup"_s, WindowServices::tr("&Back up everything…"), u"save"_s, BackupDialog::Way::BackUp);
    addBackup(u"file.restore"_s, WindowServices::tr("&Restore everything…"), u"history"_s, BackupDialog::Way::Restore);
    QObject::connect(&window.dialogs(), &WindowDialogs::tapeChosen, &window,
                     [&context](const QString& path) { context.feedMemory().open(path); });
    QObject::connect(&window.dialogs(), &WindowDialogs::reportRequested, &window, [&context, &window] {
        auto* dialog = new ReportDialog(bundleMaker(context), &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void openLedger(AppContext& context, MainWindow& window)
{
    auto* watch = new LedgerWatch(context.ledger(), context.secrets(), window);
    watch->start();
}

void announceLastRun(AppContext& context, MainWindow& window)
{
    if (auto* crashed = CrashDialog::forNewReports(context.paths().crashFolder(), &window)) {
        crashed->setAttribute(Qt::WA_DeleteOnClose);
        crashed->open();
    }
    if (context.lastRunEndedBadly()) {
        window.notifications().post({NoteKind::Warning, WindowServices::tr("The last run did not end in order"),
                                     WindowServices::tr("Layout, settings and records were written as they changed and "
                                                        "are here. The log says more."),
                                     WindowServices::tr("Show the log"),
                                     [&window] { window.showPanel(panels::kLog); }});
    }
}

} // namespace elite
