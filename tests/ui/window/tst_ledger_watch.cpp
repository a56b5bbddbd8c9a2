// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/recovery_code.h"
#include "app/storage/ledger_service.h"
#include "tests/ui/window/service_walk.h"
#include "ui/settings/keys/secret_field.h"
#include "ui/settings/keys/vault_dialog.h"
#include "ui/window/ledger_watch.h"
#include "ui/window/notification_center.h"
#include "ui/window/status_strip.h"

#include <QFile>
#include <QPushButton>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

/// The window with a ledger; one start of the program.
struct Run : ServiceFixture
{
    Run()
    {
        condition = KeychainCondition::NoBus;
        openWithServices();
        const AppPaths paths{folder.path(), folder.path(), folder.path(), folder.filePath(u"runtime"_s)};
        service = std::make_unique<LedgerService>(paths, *secrets);
        watch = new LedgerWatch(*service, *secrets, *window);
    }
    ~Run()
    {
        window.reset(); // the watch goes with it
        service.reset();
    }
    QString chip() const { return window->status().ledger()->text(); }
    bool chipSays(const QString& words)
    {
        return QTest::qWaitFor([&] { return chip().contains(words); }, 20'000);
    }
    const Notice* told(const QString& title) const
    {
        for (const Notice& notice : window->notifications().notices()) {
            if (notice.title.contains(title)) {
                return &notice;
            }
        }
        return nullptr;
    }
    qsizetype toldTimes(const QString& title) const
    {
        qsizetype times = 0;
        for (const Notice& notice : window->notifications().notices()) {
            times += notice.title.contains(title) ? 1 : 0;
        }
        return times;
    }

    std::unique_ptr<LedgerService> service;
    LedgerWatch* watch = nullptr;
};

} // namespace

/// What a person reads about the ledger, in every state that it can be in.
class TestLedgerWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitingOpenAndSoundAgain()
    {
        Run run;
        run.watch->start();
        QVERIFY(run.chipSays(u"waits for its key"_s));
        const Notice* waiting = run.told(u"not kept yet"_s);
        QVERIFY(waiting != nullptr);
        QVERIFY(waiting->text.contains(u"Nothing is lost"_s));
        QVERIFY(!waiting->actionText.isEmpty() && waiting->action);
        QVERIFY(run.tell(KeychainCondition::NoService)); // asked again: not told again
        QCOMPARE(run.toldTimes(u"not kept yet"_s), qsizetype(1));

        QVERIFY(run.makeVault());
        QVERIFY(run.chipSays(u"Ledger verified"_s));
        QVERIFY(run.window->status().ledger()->toolTip().contains(u"checked against the chain"_s));
        QVERIFY(run.told(u"Print your recovery code"_s) != nullptr);

        Q_EMIT run.service->healthChanged(Error{ErrorCode::Full, u"planted"_s});
        QVERIFY(run.chip().contains(u"not writing"_s));
        const Notice* full = run.told(u"cannot be written"_s);
        QVERIFY(full != nullptr && full->text.contains(u"disk is full"_s) && full->text.contains(u"Kept"_s));
        Q_EMIT run.service->healthChanged(Error{ErrorCode::Storage, u"planted"_s});
        QVERIFY(run.window->notifications().notices().front().text.contains(u"until the disk answers"_s));
        Q_EMIT run.service->healthChanged(Done());
        QVERIFY(run.told(u"written again"_s) != nullptr);
        QVERIFY(run.chip().contains(u"Ledger verified"_s));

        Q_EMIT run.service->backupFinished(Error{ErrorCode::Full, u"planted"_s});
        QVERIFY(run.told(u"backup failed"_s) != nullptr);
        run.service->close();
        QCOMPARE(run.chip(), u"Ledger closed"_s);
    }

    void aClosedVaultIsAskedForAtOnce()
    {
        Run run;
        QVERIFY(run.makeVault());
        run.secrets->store.closeVault();
        run.watch->start();
        QVERIFY(run.chipSays(u"waits for its key"_s));
        QVERIFY(run.told(u"not kept yet"_s) == nullptr); // The question says it all.
        QPointer<VaultDialog> dialog;
        QVERIFY(QTest::qWaitFor([&] { return (dialog = run.window->findChild<VaultDialog*>()) != nullptr; }, 10'000));
        QVERIFY(dialog->isVisible());
        auto* field = dialog->findChild<SecretField*>();
        QPushButton* open = nullptr;
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            open = button->isDefault() ? button : open;
        }
        QVERIFY(open != nullptr);
        QTest::keyClicks(field, u"another passphrase"_s);
        open->click();
        QVERIFY(QTest::qWaitFor([&] { return !dialog || field->text().isEmpty(); }, 10'000));
        QVERIFY(dialog && dialog->isVisible()); // A wrong one is told and asked for again.
        QVERIFY(run.chip().contains(u"waits for its key"_s));
        QTest::keyClicks(field, u"a long passphrase"_s);
        open->click();
        QVERIFY(run.chipSays(u"Ledger verified"_s));
        QVERIFY(QTest::qWaitFor([&] { return dialog.isNull(); }, 10'000));
    }

    void forThisRunOnly()
    {
        Run run;
        run.secrets->store.keepForThisRunOnly();
        run.watch->start();
        QVERIFY(run.chipSays(u"for this run only"_s));
        QVERIFY(run.told(u"Print your recovery code"_s) == nullptr);
    }

    void anotherProgramHasIt()
    {
        Run run;
        QVERIFY(run.makeVault());
        const AppPaths paths{run.folder.path(), run.folder.path(), run.folder.path(),
                             run.folder.filePath(u"runtime"_s)};
        LedgerService other(paths, *run.secrets);
        other.open();
        QVERIFY(QTest::qWaitFor([&] { return other.state() == LedgerState::Open; }, 20'000));
        run.watch->start();
        QVERIFY(run.chipSays(u"Ledger not open"_s));
        const Notice* told = run.told(u"could not be opened"_s);
        QVERIFY(told != nullptr && told->text.contains(u"Another program has it open"_s));
    }

    void aLostKeyAsksForTheCode()
    {
        Run run;
        QVERIFY(run.makeVault());
        run.watch->start();
        QVERIFY(run.chipSays(u"Ledger verified"_s));
        run.service->audit(u"one"_s, u"row"_s);
        QVERIFY(QTest::qWaitFor([&] { return run.service->ledger()->head().seq > 0; }, 10'000));
        const QString code = QString::fromLatin1(recoveryCode(run.secrets->masterKey.key()).reveal());
        run.service->close();

        // The next start finds the ledger and a vault without its key.
        const AppPaths paths{run.folder.path(), run.folder.path(), run.folder.path(),
                             run.folder.filePath(u"runtime"_s)};
        QVERIFY(QFile::remove(paths.vaultFile()));
        SecretServices secrets(
            paths, *run.settings,
            [](const QString&) {
                return KeychainReport{KeychainCondition::NoBus, {}, {}, {}, {}};
            },
            VaultCost{1, 8});
        std::optional<Done> made;
        secrets.store.createVault(Secret::copyOf("another passphrase"), &secrets.store,
                                  [&](const Done& done) { made.emplace(done); });
        QVERIFY(QTest::qWaitFor([&] { return made.has_value(); }, 10'000));
        LedgerService service(paths, secrets);
        LedgerWatch watch(service, secrets, *run.window);
        watch.start();
        QVERIFY(run.chipSays(u"needs the recovery code"_s));
        const Notice* lost = run.told(u"is gone from the keychain"_s);
        QVERIFY(lost != nullptr && lost->kind == NoteKind::Danger && lost->text.contains(u"unchanged and sealed"_s));
        secrets.masterKey.restore(code, &secrets.store, [](const Done&) {});
        QVERIFY(run.chipSays(u"Ledger verified"_s));
    }

    void aDamagedLedgerIsRepairedAndTold()
    {
        Run run;
        QVERIFY(run.makeVault());
        run.watch->start();
        QVERIFY(run.chipSays(u"Ledger verified"_s));
        for (int n = 0; n < 300; ++n) {
            run.service->audit(u"row"_s, QString::number(n));
        }
        QVERIFY(QTest::qWaitFor([&] { return run.service->ledger()->head().seq >= 300; }, 20'000));
        run.service->close();
        const QString path = run.folder.filePath(u"ledger.db"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 40'000);
        file.seek(file.size() / 2);
        file.write(QByteArray(4096, '\x5a'));
        file.close();
        delete run.watch; // as at the next start
        run.watch = new LedgerWatch(*run.service, *run.secrets, *run.window);
        run.watch->start();
        QVERIFY(QTest::qWaitFor(
            [&] {
                return run.told(u"damaged and has been repaired"_s) != nullptr
                    || run.told(u"made again from the log"_s) != nullptr;
            },
            20'000));
    }
};

QTEST_MAIN(TestLedgerWatch)
#include "tst_ledger_watch.moc"
