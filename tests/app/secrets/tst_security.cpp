// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/wall_clock.h"
#include "app/secrets/secret_services.h"
#include "app/secrets/security_service.h"
#include "app/settings/settings.h"
#include "app/storage/audit.h"
#include "app/storage/ledger_service.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace elite;

namespace {

KeychainReport noKeychain(const QString&)
{
    KeychainReport report;
    report.condition = KeychainCondition::NoBus;
    return report;
}

constexpr VaultCost kCheap{1, 8};

/// One start of the program: keys in a vault, ledger open.
struct Start
{
    explicit Start(const QTemporaryDir& folder)
        : paths{folder.path(), folder.path(), folder.path(), folder.filePath(QStringLiteral("runtime"))}
        , settings(paths.settingsFile())
        , secrets(paths, settings, noKeychain, kCheap)
        , ledger(paths, secrets)
        , security(ledger, secrets, settings, kCheap)
    {
        QDir().mkpath(paths.runtime);
    }
    bool open()
    {
        std::optional<Done> answer;
        const auto done = [&](const Done& result) { answer.emplace(result); };
        if (secrets.store.vaultExists()) {
            secrets.store.openVault(Secret::copyOf("a long passphrase"), &secrets.store, done);
        } else {
            secrets.store.createVault(Secret::copyOf("a long passphrase"), &secrets.store, done);
        }
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) || !answer->hasValue()) {
            return false;
        }
        ledger.open();
        return QTest::qWaitFor([&] { return security.isReady(); }, 20'000);
    }
    template <class Call> std::optional<ErrorCode> outcome(Call call)
    {
        std::optional<Done> answer;
        call([&](const Done& result) { answer.emplace(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000)) {
            return ErrorCode::Timeout;
        }
        return answer->hasValue() ? std::nullopt : std::optional(answer->error().code);
    }
    std::optional<ErrorCode> code(const QString& typed)
    {
        return outcome([&](auto done) { security.useCode(typed, &security, done); });
    }
    std::optional<ErrorCode> passphrase(const char* typed)
    {
        return outcome([&](auto done) { security.checkPassphrase(Secret::copyOf(typed), &security, done); });
    }
    std::optional<ErrorCode> setPassphrase(const char* old, const char* next)
    {
        return outcome(
            [&](auto done) { security.setPassphrase(Secret::copyOf(old), Secret::copyOf(next), &security, done); });
    }

    AppPaths paths;
    Settings settings;
    SecretServices secrets;
    LedgerService ledger;
    SecurityService security;
};

QString codeAt(const Secret& key, std::int64_t step)
{
    return QString::fromLatin1(totpCode(key.reveal(), step));
}

} // namespace

class TestSecurity : public QObject
{
    Q_OBJECT

    Enrolment m_enrolment;

    /// Passphrase and two-factor on; the code of the step before the present one is used up by that.
    std::int64_t enrol(Start& start)
    {
        m_enrolment = start.security.beginTwoFactor();
        const std::int64_t step = totpStep(wallNow()) - 1;
        const auto failed = start.outcome([&](auto done) {
            start.security.confirmTwoFactor(m_enrolment, codeAt(m_enrolment.key, step), &start.security, done);
        });
        return failed ? -1 : step;
    }

private Q_SLOTS:
    void aCodeIsGoodOnceAlsoAfterARestart()
    {
        const QTemporaryDir folder;
        std::int64_t used = 0;
        QString recovery;
        {
            Start start(folder);
            QVERIFY(start.open());
            QVERIFY(!start.security.asksForSteps());
            QCOMPARE(start.setPassphrase("", "short"), ErrorCode::InvalidInput);
            QCOMPARE(start.setPassphrase("", "my desk is locked"), std::nullopt);
            QVERIFY(start.security.hasPassphrase());
            QVERIFY(enrol(start) > 0);
            QVERIFY(start.security.hasTwoFactor());
            QCOMPARE(start.security.recoveryLeft(), 10);
            used = totpStep(wallNow());
            QCOMPARE(start.code(codeAt(m_enrolment.key, used)), std::nullopt);
            QCOMPARE(start.code(codeAt(m_enrolment.key, used)), ErrorCode::Denied);
            recovery = QString::fromLatin1(m_enrolment.recovery[3].reveal());
            QCOMPARE(start.code(recovery.toLower().remove(QLatin1Char(' '))), std::nullopt);
            QCOMPARE(start.code(recovery), ErrorCode::Denied);
            QCOMPARE(start.security.recoveryLeft(), 9);
        }
        Start again(folder);
        QVERIFY(again.open());
        QVERIFY(again.security.hasTwoFactor() && again.security.hasPassphrase());
        QCOMPARE(again.code(codeAt(m_enrolment.key, used)), ErrorCode::Denied);
        QCOMPARE(again.code(recovery), ErrorCode::Denied);
        QCOMPARE(again.security.recoveryLeft(), 9);
        QCOMPARE(again.code(QString::fromLatin1(m_enrolment.recovery[9].reveal())), std::nullopt);
    }

    void guessingBecomesSlowAndARestartForgivesNothing()
    {
        const QTemporaryDir folder;
        {
            Start start(folder);
            QVERIFY(start.open());
            QCOMPARE(start.setPassphrase("", "my desk is locked"), std::nullopt);
            for (int i = 0; i < CodeThrottle::kFreeTries; ++i) {
                QCOMPARE(start.passphrase("not my passphrase"), ErrorCode::WrongPassphrase);
            }
            QCOMPARE(start.passphrase("my desk is locked"), ErrorCode::RateLimited); // Not even the right one.
        }
        Start again(folder);
        QVERIFY(again.open());
        QCOMPARE(again.passphrase("my desk is locked"), ErrorCode::RateLimited);
        QVERIFY(again.security.waitNow() > Duration(std::chrono::seconds(30)));
        auto reader = again.ledger.ledger()->reader();
        int refused = 0;
        const auto rows = auditRows(*reader, 100);
        for (const AuditRow& row : rows.valueOr(std::vector<AuditRow>())) {
            refused += row.action == QLatin1StringView("security.refused") ? 1 : 0;
        }
        QCOMPARE(refused, CodeThrottle::kFreeTries);
    }

    void turningOffNeedsBoth()
    {
        const QTemporaryDir folder;
        Start start(folder);
        QVERIFY(start.open());
        QCOMPARE(start.setPassphrase("", "my desk is locked"), std::nullopt);
        QVERIFY(enrol(start) > 0);
        const auto off = [&](const char* passphrase, const QString& code) {
            return start.outcome([&](auto done) {
                start.security.disableTwoFactor(Secret::copyOf(passphrase), code, &start.security, done);
            });
        };
        const auto removed = start.outcome([&](auto done) {
            start.security.removePassphrase(Secret::copyOf("my desk is locked"), &start.security, done);
        });
        QCOMPARE(removed, ErrorCode::Denied); // Two-factor needs it.
        const QString fresh = codeAt(m_enrolment.key, totpStep(wallNow()));
        QCOMPARE(off("wrong passphrase", fresh), ErrorCode::WrongPassphrase);
        QCOMPARE(off("my desk is locked", QStringLiteral("000000")), ErrorCode::Denied);
        QVERIFY(start.security.hasTwoFactor());
        QCOMPARE(off("my desk is locked", codeAt(m_enrolment.key, totpStep(wallNow()))), std::nullopt);
        QVERIFY(!start.security.hasTwoFactor());
    }

    void aClockThatIsOffTakesNoCode()
    {
        const QTemporaryDir folder;
        Start start(folder);
        QVERIFY(start.open());
        QCOMPARE(start.setPassphrase("", "my desk is locked"), std::nullopt);
        QVERIFY(enrol(start) > 0);
        start.security.setClockOffset(std::chrono::seconds(31));
        QCOMPARE(start.code(codeAt(m_enrolment.key, totpStep(wallNow()))), ErrorCode::OutOfRange);
        start.security.setClockOffset(std::chrono::seconds(-2));
        QCOMPARE(start.code(codeAt(m_enrolment.key, totpStep(wallNow()))), std::nullopt);
    }

    void locksAndOpens()
    {
        const QTemporaryDir folder;
        Start start(folder);
        QVERIFY(start.open());
        start.security.lock(QStringLiteral("test"));
        QVERIFY(!start.security.isLocked()); // There is nothing to open it with.
        QCOMPARE(start.setPassphrase("", "my desk is locked"), std::nullopt);
        QSignalSpy changes(&start.security, &SecurityService::lockChanged);
        start.security.lock(QStringLiteral("test"));
        QVERIFY(start.security.isLocked());
        const auto unlock = [&](const char* typed) {
            return start.outcome(
                [&](auto done) { start.security.unlock(Secret::copyOf(typed), {}, &start.security, done); });
        };
        QCOMPARE(unlock("wrong passphrase"), ErrorCode::WrongPassphrase);
        QVERIFY(start.security.isLocked());
        QCOMPARE(unlock("my desk is locked"), std::nullopt);
        QVERIFY(!start.security.isLocked());
        QCOMPARE(changes.size(), 2);
    }

    void noSecretStandsInAFile()
    {
        const QTemporaryDir folder;
        {
            Start start(folder);
            QVERIFY(start.open());
            QCOMPARE(start.setPassphrase("", "my desk is locked"), std::nullopt);
            QVERIFY(enrol(start) > 0);
        }
        const QByteArray typed = QByteArray(m_enrolment.typed.reveal().toByteArray()).replace(' ', QByteArray());
        int files = 0;
        for (const QFileInfo& info : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            ++files;
            for (const QByteArray& secret :
                 {QByteArray("my desk is locked"), typed, m_enrolment.key.reveal().toByteArray(),
                  m_enrolment.key.reveal().toByteArray().toHex(), m_enrolment.key.reveal().toByteArray().toBase64(),
                  m_enrolment.recovery[0].reveal().toByteArray()}) {
                QVERIFY2(!bytes.contains(secret), qPrintable(info.fileName()));
            }
        }
        QVERIFY(files >= 2);
    }
};

QTEST_GUILESS_MAIN(TestSecurity)
#include "tst_security.moc"
