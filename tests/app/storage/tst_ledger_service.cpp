// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/recovery_code.h"
#include "app/secrets/secret_services.h"
#include "app/settings/settings.h"
#include "app/storage/audit.h"
#include "app/storage/ledger_service.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace elite;

namespace {

KeychainReport noKeychain(const QString&)
{
    KeychainReport report;
    report.condition = KeychainCondition::NoBus;
    return report;
}

/// One start of the program in a folder: without a keychain, so its keys are in a vault.
struct Run
{
    explicit Run(const QTemporaryDir& folder, const KeychainProbe& probe = noKeychain)
        : paths{folder.path(), folder.path(), folder.path(), folder.filePath(QStringLiteral("runtime"))}
        , settings(paths.settingsFile())
        , secrets(paths, settings, probe, {1, 8})
        , service(paths, secrets)
    {
        QDir().mkpath(paths.runtime);
    }
    bool waitFor(LedgerState state)
    {
        return QTest::qWaitFor([&] { return service.state() == state; }, 20'000);
    }
    bool withVault(const char* passphrase = "a long passphrase")
    {
        std::optional<Done> answer;
        const auto done = [&](const Done& result) { answer.emplace(result); };
        if (secrets.store.vaultExists()) {
            secrets.store.openVault(Secret::copyOf(passphrase), &secrets.store, done);
        } else {
            secrets.store.createVault(Secret::copyOf(passphrase), &secrets.store, done);
        }
        return QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) && answer->hasValue();
    }
    QStringList auditActions()
    {
        QStringList actions;
        if (Result<Database> reader = service.ledger()->reader()) {
            const auto rows = auditRows(*reader, 100);
            for (const AuditRow& row : rows.valueOr(std::vector<AuditRow>())) {
                actions.prepend(row.action + QLatin1Char(' ') + row.subject);
            }
        }
        return actions;
    }

    AppPaths paths;
    Settings settings;
    SecretServices secrets;
    LedgerService service;
};

} // namespace

class TestLedgerService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitsForItsKeyAndKeepsEarlyRows()
    {
        const QTemporaryDir folder;
        Run run(folder);
        QCOMPARE(run.service.state(), LedgerState::Closed);
        run.service.audit(QStringLiteral("early"), QStringLiteral("before the ledger"));
        run.service.open();
        QTest::qWait(100);
        QCOMPARE(run.service.state(), LedgerState::WaitingForKey); // no keychain, no vault: nothing is made
        QVERIFY(run.service.waitsForAPlace()); // and nothing is decided for the user
        QVERIFY(!run.secrets.store.isForThisRunOnly());
        QVERIFY(run.service.ledger() == nullptr);
        QVERIFY(!QFile::exists(run.paths.ledgerFile()));

        QVERIFY(run.withVault());
        QVERIFY(run.waitFor(LedgerState::Open));
        QVERIFY(!run.service.waitsForAPlace());
        QVERIFY(QFile::exists(run.paths.ledgerFile()));
        QVERIFY(run.service.isWriting() && !run.service.isForThisRunOnly());
        run.service.audit(QStringLiteral("late"), QStringLiteral("sk-proj-0123456789abcdefghijABCDEFGHIJ"));
        QVERIFY(QTest::qWaitFor([&] { return run.auditActions().size() >= 2; }, 10'000));
        QCOMPARE(run.auditActions().value(0), QStringLiteral("early before the ledger"));
        QCOMPARE(run.auditActions().value(1), QStringLiteral("late [secret]"));
    }

    void onlyTheUserKeepsRecordsForOneRun()
    {
        const QTemporaryDir folder;
        Run run(folder);
        run.service.open();
        QVERIFY(QTest::qWaitFor([&] { return run.service.waitsForAPlace(); }, 10'000));
        run.secrets.store.keepForThisRunOnly();
        QVERIFY(run.waitFor(LedgerState::Open));
        QVERIFY(run.service.isForThisRunOnly() && !run.service.waitsForAPlace());
        QVERIFY(!QFile::exists(run.paths.ledgerFile()));
    }

    void aLockedKeychainIsNoQuestion()
    {
        const QTemporaryDir folder;
        Run run(folder, [](const QString&) {
            KeychainReport report;
            report.condition = KeychainCondition::Locked;
            return report;
        });
        run.service.open();
        QTest::qWait(300);
        QVERIFY(run.secrets.store.keychainIsKnown());
        QCOMPARE(run.service.state(), LedgerState::WaitingForKey);
        QVERIFY(!run.service.waitsForAPlace());
        QCOMPARE(run.service.keyNeed(), KeyNeed::UnlockOrRun); // nothing was ever kept
        run.secrets.store.keepForThisRunOnly();
        QVERIFY(run.waitFor(LedgerState::Open));
        QCOMPARE(run.service.keyNeed(), KeyNeed::None);
        QVERIFY(run.service.isForThisRunOnly() && !QFile::exists(run.paths.ledgerFile()));
    }

    void comesBackWithItsRowsAndItsAnchor()
    {
        const QTemporaryDir folder;
        qint64 head = 0;
        {
            Run run(folder);
            QVERIFY(run.withVault());
            run.service.open();
            QVERIFY(run.waitFor(LedgerState::Open));
            run.service.audit(QStringLiteral("one"), QStringLiteral("row"));
            QVERIFY(QTest::qWaitFor([&] { return !run.auditActions().isEmpty(); }, 10'000));
            head = run.service.ledger()->head().seq;
            QVERIFY(head > 0);
            run.service.close();
            QCOMPARE(run.service.state(), LedgerState::Closed);
            QVERIFY(QTest::qWaitFor([&] { return run.secrets.anchors.pending() == 0; }, 10'000));
            std::optional<Anchor> anchor;
            run.secrets.anchors.load(&run.secrets.store, [&](const Result<std::optional<Anchor>>& loaded) {
                anchor = loaded ? *loaded : std::nullopt;
            });
            QVERIFY(QTest::qWaitFor([&] { return anchor.has_value(); }, 10'000));
            QCOMPARE(anchor->seq, head);
        }
        Run run(folder);
        run.service.open();
        QVERIFY(run.waitFor(LedgerState::WaitingForKey));
        QTest::qWait(100);
        QCOMPARE(run.service.keyNeed(), KeyNeed::OpenVault);
        QVERIFY(!run.service.waitsForAPlace()); // its vault waits for the passphrase, another place would hide its rows
        QVERIFY(run.withVault());
        QVERIFY(run.waitFor(LedgerState::Open));
        QVERIFY(run.service.ledger()->report().rows >= head);
        QVERIFY(!run.service.ledger()->report().recovery);
        QVERIFY(run.auditActions().contains(QStringLiteral("one row")));
    }

    void makesABackupOnceADay()
    {
        const QTemporaryDir folder;
        {
            Run run(folder);
            QVERIFY(run.withVault());
            run.service.open();
            QVERIFY(run.waitFor(LedgerState::Open));
            run.service.audit(QStringLiteral("one"), QStringLiteral("row"));
            QVERIFY(QTest::qWaitFor([&] { return !run.auditActions().isEmpty(); }, 10'000));
        }
        Run run(folder);
        QSignalSpy made(&run.service, &LedgerService::backupFinished);
        QVERIFY(run.withVault());
        run.service.open();
        QVERIFY(run.waitFor(LedgerState::Open));
        QVERIFY(backupsIn(run.paths.backupFolder()).size() == 1
                || QTest::qWaitFor([&] { return made.count() == 1; }, 20'000));
        QCOMPARE(backupsIn(run.paths.backupFolder()).size(), qsizetype(1));
        run.service.close();
        run.service.open();
        QVERIFY(run.waitFor(LedgerState::Open));
        QTest::qWait(200);
        QVERIFY(made.count() <= 1); // today's is there
    }

    void keepsARunWithoutKeysApart()
    {
        const QTemporaryDir folder;
        Run run(folder);
        run.secrets.store.keepForThisRunOnly();
        run.service.open();
        QVERIFY(run.waitFor(LedgerState::Open));
        QVERIFY(run.service.isForThisRunOnly());
        QVERIFY(!QFile::exists(run.paths.ledgerFile()));
        QVERIFY(run.service.ledger() != nullptr);
    }

    void aSecondProgramIsRefused()
    {
        const QTemporaryDir folder;
        Run first(folder);
        QVERIFY(first.withVault());
        first.service.open();
        QVERIFY(first.waitFor(LedgerState::Open));
        Run second(folder);
        QVERIFY(second.withVault());
        second.service.open();
        QVERIFY(second.waitFor(LedgerState::Failed));
        QCOMPARE(second.service.failure().code, ErrorCode::AlreadyOpen);
        QVERIFY(second.service.ledger() == nullptr);
        second.service.audit(QStringLiteral("goes"), QStringLiteral("nowhere")); // and does not crash
    }

    void aLostKeyIsBroughtBackByItsCode()
    {
        const QTemporaryDir folder;
        QString code;
        {
            Run run(folder);
            QVERIFY(run.withVault());
            run.service.open();
            QVERIFY(run.waitFor(LedgerState::Open));
            run.service.audit(QStringLiteral("one"), QStringLiteral("row"));
            QVERIFY(QTest::qWaitFor([&] { return !run.auditActions().isEmpty(); }, 10'000));
            code = QString::fromLatin1(recoveryCode(run.secrets.masterKey.key()).reveal());
        }
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("secrets.vault"))));
        Run run(folder);
        QVERIFY(run.withVault("another passphrase"));
        run.service.open();
        QVERIFY(QTest::qWaitFor([&] { return run.secrets.masterKey.state() == MasterKeyState::Lost; }, 10'000));
        QCOMPARE(run.service.state(), LedgerState::WaitingForKey);
        QVERIFY(run.service.ledger() == nullptr);
        std::optional<Done> restored;
        run.secrets.masterKey.restore(code, &run.secrets.store, [&](const Done& done) { restored.emplace(done); });
        QVERIFY(run.waitFor(LedgerState::Open));
        QVERIFY(run.auditActions().contains(QStringLiteral("one row")));
        QVERIFY(QTest::qWaitFor([&] { return restored.has_value(); }, 10'000));
        QVERIFY(restored->hasValue());
    }
};

QTEST_GUILESS_MAIN(TestLedgerService)
#include "tst_ledger_service.moc"
