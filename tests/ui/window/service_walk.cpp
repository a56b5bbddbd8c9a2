// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/service_walk.h"

#include "app/alerts/alert_service.h"
#include "app/base/work_registry.h"
#include "app/coach/coach_service.h"
#include "app/journal/import_book.h"
#include "app/storage/ledger_service.h"
#include "app/trading/session_thread.h"
#include "tests/ui/window/dialog_walk.h"
#include "tests/ui/window/widget_walk.h"
#include "ui/alerts/alerts_dialog.h"
#include "ui/chart/look_dialog.h"
#include "ui/coach/chat_dialog.h"
#include "ui/coach/foreign_dialog.h"
#include "ui/coach/preview_dialog.h"
#include "ui/journal/fill_import_dialog.h"
#include "ui/log/crash_dialog.h"
#include "ui/log/report_dialog.h"
#include "ui/settings/keys/coach_wizard.h"
#include "ui/settings/keys/key_dialog.h"
#include "ui/settings/keys/key_row_dialogs.h"
#include "ui/settings/keys/keys_page.h"
#include "ui/settings/keys/recovery_dialog.h"
#include "ui/settings/keys/vault_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/backup_dialog.h"
#include "ui/window/window_dialogs.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

const QByteArray kKey = "sk-proj-" + QByteArray(24, 'a') + "CANARY" + QByteArray(14, 'b') + "WXYZ";

using Look = std::function<void(QWidget*, const QString&)>;

template <class Start> bool finishes(Start start)
{
    std::optional<Done> answer;
    start([&answer](const Done& done) { answer.emplace(done); });
    return QTest::qWaitFor([&] { return answer.has_value(); }, 10'000) && answer->hasValue();
}

QDialog* visibleDialog(const QWidget& window)
{
    QDialog* found = nullptr;
    for (QDialog* one : window.findChildren<QDialog*>()) {
        found = one->isVisible() ? one : found;
    }
    return found;
}

template <class Dialog> void show(Dialog&& dialog, const Look& look, const QString& what)
{
    dialog.show();
    QTest::qWait(40);
    look(&dialog, what);
    dialog.close();
}

void walkPage(ServiceFixture& fixture, const Look& look)
{
    fixture.window->dialogs().showSettingsPage(KeysPage::title());
    QTest::qWait(60);
    QDialog* page = visibleDialog(*fixture.window);
    const auto say = [&](const QString& what, bool holds = true) {
        QTest::qWait(50);
        // The layout follows the words level by level, on a busy machine later than that.
        (void)QTest::qWaitFor([&] { return clippedTexts(page).isEmpty(); }, 3000);
        look(holds ? page : nullptr, u"keys "_s + what);
    };
    for (const auto& [condition, name] : {std::pair{KeychainCondition::Locked, "locked"},
                                          {KeychainCondition::NoCollection, "no collection"},
                                          {KeychainCondition::NoService, "no service"},
                                          {KeychainCondition::NoBus, "no bus"},
                                          {KeychainCondition::NoLibrary, "no library"},
                                          {KeychainCondition::NoGlibLoop, "no glib"},
                                          {KeychainCondition::Unresponsive, "frozen"},
                                          {KeychainCondition::Unlocked, "unlocked"}}) {
        const bool told = fixture.tell(condition);
        say(told ? QString::fromLatin1(name) : u"not told: "_s + QLatin1StringView(name), told);
    }
    fixture.secrets->keys.setEnvironmentKey(Secret::copyOf(QByteArray(kKey + "X")), u".env"_s);
    say(u"offered by environment"_s);
    fixture.secrets->keys.declineEnvironmentOffer();
    fixture.secrets->store.keepForThisRunOnly();
    say(u"this run only"_s);
    const bool made = fixture.makeVault() && fixture.addKey();
    say(u"vault open"_s, made);
    fixture.secrets->masterKey.open({});
    const bool ready
        = QTest::qWaitFor([&] { return fixture.secrets->masterKey.state() == MasterKeyState::Ready; }, 10'000);
    say(u"master key"_s, ready);
    fixture.secrets->store.closeVault();
    say(u"vault closed"_s);
    fixture.secrets->store.openVault(Secret::copyOf("a long passphrase"), &fixture.secrets->store, [](const Done&) {});
    const bool opened = QTest::qWaitFor([&] { return fixture.secrets->store.vaultIsOpen(); }, 10'000);
    say(u"vault opened again"_s, opened);
    page->close();
}

void walkKeyDialogs(ServiceFixture& fixture, const Look& look)
{
    SecretServices& secrets = *fixture.secrets;
    QWidget* parent = fixture.window.get();
    const ApiKeyInfo key = secrets.keys.keys().front();
    {
        KeyDialog add(secrets.keys, parent);
        add.show();
        auto* provider = add.findChild<QComboBox*>();
        for (int n = 0; n < provider->count(); ++n) {
            provider->setCurrentIndex(n);
            QTest::qWait(20);
            look(&add, u"add a key for "_s + provider->currentText());
        }
    }
    show(KeyDialog(secrets.keys, key, parent), look, u"replace a key"_s);
    show(RenameKeyDialog(secrets.keys, key, parent), look, u"rename a key"_s);
    show(RemoveKeyDialog(secrets.keys, key, parent), look, u"remove a key"_s);
    for (const auto purpose :
         {VaultDialog::Purpose::Open, VaultDialog::Purpose::ChangePassphrase, VaultDialog::Purpose::MoveHere}) {
        show(VaultDialog(secrets, purpose, parent), look, u"vault dialog %1"_s.arg(int(purpose)));
    }
    show(MoveToKeychainDialog(secrets, parent), look, u"move to the keychain"_s);
    {
        ShowRecoveryDialog code(secrets, parent);
        code.show();
        QTest::qWait(40);
        look(&code, u"recovery code"_s);
        for (QPushButton* button : code.findChildren<QPushButton*>()) {
            if (button->isDefault()) {
                button->click(); // "I have written it down"
                break;
            }
        }
        QTest::qWait(40);
        look(&code, u"recovery questions"_s);
    }
    for (const auto purpose : {TypeRecoveryDialog::Purpose::Check, TypeRecoveryDialog::Purpose::Restore}) {
        show(TypeRecoveryDialog(secrets, purpose, parent), look, u"type the recovery code"_s);
    }
}

/// The dialogs of the coach, without anybody to ask: nothing here needs a network.
void walkCoach(ServiceFixture& fixture, const Look& look)
{
    const QTemporaryDir folder;
    const AppPaths paths{folder.path(), folder.path(), folder.path(), folder.path()};
    LedgerService ledger(paths, *fixture.secrets);
    CoachService coach(paths, *fixture.settings, *fixture.secrets, ledger);
    QWidget* parent = fixture.window.get();
    {
        CoachWizard wizard(coach, *fixture.secrets, *fixture.settings, {}, parent);
        wizard.show();
        QTest::qWait(40);
        look(&wizard, u"coach wizard, why"_s);
        for (QPushButton* button : wizard.findChildren<QPushButton*>()) {
            if (button->isDefault()) {
                button->click();
                break;
            }
        }
        QTest::qWait(40);
        look(&wizard, u"coach wizard, paste"_s);
    }
    QImage picture(640, 400, QImage::Format_RGB32);
    picture.fill(Qt::darkGray);
    show(ForeignDialog(picture, parent), look, u"foreign picture"_s);
    show(ChatDialog(coach, {}, parent), look, u"journal chat"_s);
    VerdictRequest request;
    request.facts.symbol = u"BTC-USD"_s;
    CoachPicture shown;
    shown.image = picture;
    shown.source = u"clipboard"_s;
    show(PreviewDialog(coach, request, shown, parent), look, u"coach preview"_s);
}

/// What the journal, the alerts and the records open.
void walkRecords(ServiceFixture& fixture, const Look& look)
{
    const QTemporaryDir folder;
    const AppPaths paths{folder.path(), folder.path(), folder.path(), folder.path()};
    LedgerService ledger(paths, *fixture.secrets);
    QWidget* parent = fixture.window.get();
    ImportBook book(ledger);
    {
        FillImportDialog import(book, parent);
        import.show();
        import.load(qEnvironmentVariable("ELITE_SOURCE") + u"/tests/models/journal/fixtures/table.csv"_s);
        (void)QTest::qWaitFor([&] { return !import.isReading(); }, 10'000);
        QTest::qWait(60);
        look(&import, u"import of trades"_s);
    }
    WorkRegistry work;
    for (const auto way : {BackupDialog::Way::BackUp, BackupDialog::Way::Restore}) {
        show(BackupDialog(way, paths, ledger, work, parent), look, u"backup dialog %1"_s.arg(static_cast<int>(way)));
    }
    SessionThread session;
    AlertService alerts(session, ledger);
    const QString everywhere = QString::fromLatin1(alerts::kEverywhere);
    show(AlertsDialog(alerts, *fixture.settings,
                      {{alerts::Subject::LossRoom, everywhere, {}, {}, u"Room"_s},
                       {alerts::Subject::Stale, everywhere, {}, {}, u"Prices"_s}},
                      parent),
         look, u"alerts"_s);
}

void walkChartLook(ServiceFixture& fixture, const Look& look)
{
    chart::ChartSetup setup;
    setup.look[chart::LookColor::UpBody] = 0x112233U; // Hardly stands out: the warning shows.
    setup.look[chart::LookColor::Background] = 0x112230U;
    show(LookDialog(
             setup, [](const chart::ChartSetup&) {}, fixture.window.get()),
         look, u"style of the chart"_s);
}

void walkReports(ServiceFixture& fixture, const Look& look)
{
    const QTemporaryDir folder;
    for (const QString& name : {u"crash-1.txt"_s, u"crash-2.txt"_s}) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("Crash report\nCall chain:\n");
        }
    }
    const std::unique_ptr<CrashDialog> crash(CrashDialog::forNewReports(folder.path(), fixture.window.get()));
    if (crash == nullptr) {
        look(nullptr, u"crash report"_s);
        return;
    }
    show(*crash, look, u"crash report"_s);
    ReportDialog report(
        [] {
            return Bundle{{u"README.txt"_s, "1"}, {u"logs/elite.log"_s, "2"}};
        },
        fixture.window.get());
    report.show();
    look(QTest::qWaitFor([&] { return report.isReady(); }, 10'000) ? &report : nullptr, u"problem report"_s);
}

} // namespace

void ServiceFixture::openWithServices(QSize size)
{
    const AppPaths paths{folder.path(), folder.path(), folder.path(), folder.path()};
    secrets = std::make_unique<SecretServices>(
        paths, *settings,
        [this](const QString&) {
            KeychainReport report;
            report.condition = condition;
            report.backend = u"libsecret"_s;
            return report;
        },
        VaultCost{1, 8});
    open(size);
    QObject::connect(&window->dialogs(), &WindowDialogs::settingsMade, window.get(), [this](SettingsDialog* dialog) {
        dialog->addPage(SettingPage::Coach, {KeysPage::title(), u"key"_s, [this](QWidget* parent) {
                                                 return new KeysPage(*secrets, parent);
                                             }});
    });
}

bool ServiceFixture::tell(KeychainCondition now)
{
    condition = now;
    QSignalSpy asked(&secrets->store, &SecretStore::stateChanged);
    secrets->store.refresh();
    return QTest::qWaitFor([&] { return secrets->store.keychain().condition == now && !asked.isEmpty(); }, 10'000);
}

bool ServiceFixture::makeVault()
{
    return finishes(
        [this](auto done) { secrets->store.createVault(Secret::copyOf("a long passphrase"), &secrets->store, done); });
}

bool ServiceFixture::addKey()
{
    std::vector<Secret> parts;
    parts.push_back(Secret::copyOf(kKey));
    return finishes([&](auto done) {
        secrets->keys.add(KeyProvider::OpenAi, u"OpenAI"_s, std::move(parts), &secrets->store, done);
    });
}

void walkServices(ServiceFixture& fixture, const Look& look)
{
    show(VaultDialog(*fixture.secrets, VaultDialog::Purpose::Create, fixture.window.get()), look, u"create a vault"_s);
    walkPage(fixture, look);
    walkKeyDialogs(fixture, look);
    walkCoach(fixture, look);
    walkRecords(fixture, look);
    walkReports(fixture, look);
    walkChartLook(fixture, look);
    walkDialogs(fixture.window.get(), look);
}

} // namespace elite
