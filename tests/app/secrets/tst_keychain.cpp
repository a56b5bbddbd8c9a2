// SPDX-License-Identifier: GPL-3.0-or-later
// Run by keyring_session.sh, which makes the session that each function needs.
#include "app/secrets/keychain_prompt.h"
#include "app/secrets/master_key.h"
#include "app/secrets/secret_store.h"
#include "tests/app/secrets/keyring_session.h"

#include <qt6keychain/keychain.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <optional>

using elite::Done;
using elite::ErrorCode;
using elite::KeychainCondition;
using elite::KeychainReport;
using elite::MasterKey;
using elite::MasterKeyState;
using elite::MoveOutcome;
using elite::Result;
using elite::Secret;
using elite::SecretStore;

namespace {

/// The store that must be caught: it believes that the keychain is open without asking, so that "no such item" of a
/// locked one looks like a missing key.
KeychainReport unasked(const QString&)
{
    KeychainReport report;
    report.condition = KeychainCondition::Unlocked;
    report.backend = QStringLiteral("libsecret");
    return report;
}

elite::KeychainProbe probe()
{
    return qEnvironmentVariableIsSet("ELITE_TEST_MUTANT") ? elite::KeychainProbe(unasked)
                                                          : elite::KeychainProbe(elite::probeKeychain);
}

struct Stored
{
    explicit Stored(elite::KeychainProbe asked = probe(), const QString& recordedPlace = {})
        : recorded(recordedPlace)
        , store(std::make_unique<SecretStore>(elite::SecretStoreSetup{QStringLiteral("test"),
                                                                      folder.filePath(QStringLiteral("secrets.vault")),
                                                                      recordedPlace,
                                                                      [this](const QString& place) {
                                                                          recorded = place;
                                                                          return Done();
                                                                      },
                                                                      std::move(asked),
                                                                      {1, 8}}))
    {
    }

    template <class Answer, class Start> Answer wait(Start start)
    {
        QElapsedTimer clock;
        clock.start();
        // Kept alive by the callback: a late answer must not write into a frame that is gone.
        auto answer = std::make_shared<std::optional<Answer>>();
        start([answer](Answer given) { answer->emplace(std::move(given)); });
        const bool answered = QTest::qWaitFor([&] { return answer->has_value(); }, 15'000);
        milliseconds = clock.elapsed();
        return answered ? std::move(**answer)
                        : Answer(elite::Error{ErrorCode::Cancelled, QStringLiteral("never answered")});
    }
    Result<Secret> read(const QString& name)
    {
        return wait<Result<Secret>>([&](auto done) { store->read(name, store.get(), done); });
    }
    /// The bytes, or why there are none.
    QByteArray bytes(const QString& name)
    {
        const Result<Secret> result = read(name);
        return result ? result->reveal().toByteArray() : "error: " + result.error().detail.toUtf8();
    }
    Done write(const QString& name, QByteArrayView value)
    {
        return wait<Done>([&](auto done) { store->write(name, Secret::copyOf(value), store.get(), done); });
    }
    Done remove(const QString& name)
    {
        return wait<Done>([&](auto done) { store->remove(name, store.get(), done); });
    }
    KeychainCondition condition()
    {
        QSignalSpy asked(store.get(), &SecretStore::stateChanged);
        store->refresh();
        return asked.wait(5000) ? store->keychain().condition : KeychainCondition::Unresponsive;
    }
    MasterKeyState openMasterKey()
    {
        MasterKey key(*store);
        QSignalSpy answered(&key, &MasterKey::changed);
        key.open({});
        return answered.wait(15'000) ? key.state() : MasterKeyState::Unknown;
    }

    QTemporaryDir folder;
    QString recorded;
    std::unique_ptr<SecretStore> store;
    qint64 milliseconds = 0;
};

template <class T> ErrorCode codeOf(const Result<T>& result)
{
    return result ? ErrorCode::InvalidInput
                  : result.error().code; // InvalidInput: it worked, which no test here expects
}

QKeychain::Error rawRead(const QString& name)
{
    QKeychain::ReadPasswordJob job{QLatin1String(elite::kKeychainService)};
    job.setAutoDelete(false);
    job.setKey(elite::keychainItemKey(QStringLiteral("test"), name));
    QSignalSpy finished(&job, &QKeychain::Job::finished);
    job.start();
    return finished.wait(10'000) ? job.error() : QKeychain::OtherError;
}

/// The longest time the event loop did not come round, while it lives.
class LoopWatch
{
public:
    LoopWatch()
    {
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start();
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

const QByteArray kValue("sk-test\0\xff\x01 value", 16);

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unlockedKeepsKeys()
    {
        Stored a;
        QCOMPARE(a.condition(), KeychainCondition::Unlocked);
        QCOMPARE(codeOf(a.read(QStringLiteral("kept"))), ErrorCode::NotFound);
        QVERIFY(a.recorded.isEmpty());
        QVERIFY(a.write(QStringLiteral("kept"), kValue).hasValue());
        QCOMPARE(a.recorded, QStringLiteral("keychain:libsecret"));
        QCOMPARE(a.bytes(QStringLiteral("kept")), kValue);
        QVERIFY(a.write(QStringLiteral("kept"), "another value").hasValue());
        Stored b(probe(), a.recorded);
        QCOMPARE(b.bytes(QStringLiteral("kept")), QByteArray("another value"));
        // The app's name is in the key.
        const KeychainReport report = elite::probeKeychain(QStringLiteral("elite-trading-coach/test/kept"));
        QCOMPARE(report.item, elite::ItemPresence::Present);
        QVERIFY(b.remove(QStringLiteral("kept")).hasValue());
        QCOMPARE(codeOf(b.read(QStringLiteral("kept"))), ErrorCode::NotFound);
        QVERIFY(b.remove(QStringLiteral("kept")).hasValue()); // already gone is gone
    }

    void sizesHaveALimit()
    {
        Stored a;
        QVERIFY(a.write(QStringLiteral("big"), QByteArray(2000, 'x')).hasValue());
        QCOMPARE(a.read(QStringLiteral("big"))->size(), 2000);
        QCOMPARE(codeOf(a.write(QStringLiteral("big"), QByteArray(2001, 'x'))), ErrorCode::OutOfRange);
        QCOMPARE(codeOf(a.write(QStringLiteral("big"), {})), ErrorCode::OutOfRange);
        QVERIFY(a.remove(QStringLiteral("big")).hasValue());
    }

    void aTextItemOfTheSameNameDoesNotHideTheNewValue()
    {
        QKeychain::WritePasswordJob text{QLatin1String(elite::kKeychainService)};
        text.setAutoDelete(false);
        text.setKey(elite::keychainItemKey(QStringLiteral("test"), QStringLiteral("rotated")));
        text.setTextData(QStringLiteral("OLD TEXT"));
        QSignalSpy finished(&text, &QKeychain::Job::finished);
        text.start();
        QVERIFY(finished.wait(10'000));
        Stored a;
        QCOMPARE(a.bytes(QStringLiteral("rotated")), QByteArray("OLD TEXT"));
        QVERIFY(a.write(QStringLiteral("rotated"), "new").hasValue());
        QCOMPARE(a.bytes(QStringLiteral("rotated")), QByteArray("new"));
        QVERIFY(a.remove(QStringLiteral("rotated")).hasValue());
    }

    void manyAtOnceStayInOrder()
    {
        Stored a;
        int done = 0;
        for (int n = 0; n < 12; ++n) {
            a.store->write(QStringLiteral("same"), Secret::copyOf(QByteArray("value " + QByteArray::number(n))), this,
                           [&](const Done& written) { done += written ? 1 : 0; });
        }
        QVERIFY(QTest::qWaitFor([&] { return done == 12; }, 30'000));
        QCOMPARE(a.bytes(QStringLiteral("same")), QByteArray("value 11"));
        QVERIFY(a.remove(QStringLiteral("same")).hasValue());
    }

    void lockedIsNotMissing()
    {
        Stored a;
        QVERIFY(a.write(QStringLiteral("precious"), kValue).hasValue());
        QCOMPARE(a.openMasterKey(), MasterKeyState::Ready);
        QVERIFY(keyring::lock());
        // This is the trap: asked directly, a key that exists is "not found".
        QCOMPARE(rawRead(QStringLiteral("precious")), QKeychain::EntryNotFound);

        const ErrorCode readLocked = codeOf(a.read(QStringLiteral("precious")));
        const ErrorCode readAbsent = codeOf(a.read(QStringLiteral("no such item")));
        const ErrorCode written = codeOf(a.write(QStringLiteral("precious"), "overwritten"));
        const ErrorCode removed = codeOf(a.remove(QStringLiteral("precious")));
        const MasterKeyState master = a.openMasterKey();
        const KeychainCondition condition = a.condition();
        QVERIFY(keyring::unlock());
        QCOMPARE(readLocked, ErrorCode::Locked);
        QCOMPARE(readAbsent, ErrorCode::Locked);
        QCOMPARE(written, ErrorCode::Locked);
        QCOMPARE(removed, ErrorCode::Locked);
        QCOMPARE(master, MasterKeyState::Waiting);
        QCOMPARE(condition, KeychainCondition::Locked);

        QCOMPARE(a.bytes(QStringLiteral("precious")), kValue);
        MasterKey again(*a.store);
        QSignalSpy answered(&again, &MasterKey::changed);
        again.open({});
        QVERIFY(answered.wait(10'000));
        QCOMPARE(again.state(), MasterKeyState::Ready);
        QVERIFY2(!again.isNew(), "a second master key was made");
        QVERIFY(a.remove(QStringLiteral("precious")).hasValue());
        QVERIFY(a.remove(QStringLiteral("master-key")).hasValue());
    }

    void unlockingWithoutADisplayEndsInWords()
    {
        Stored a;
        QVERIFY(a.write(QStringLiteral("kept"), kValue).hasValue());
        QVERIFY(keyring::lock());
        elite::KeychainPrompt prompt;
        const Done refused = a.wait<Done>([&](auto done) { prompt.unlock(done); });
        QCOMPARE(codeOf(refused), ErrorCode::Cancelled);
        QVERIFY2(a.milliseconds < 5000, qPrintable(QString::number(a.milliseconds)));
        QVERIFY(keyring::unlock());
        const Done open = a.wait<Done>([&](auto done) { prompt.unlock(done); });
        QVERIFY(open.hasValue()); // nothing to ask
        QVERIFY(a.remove(QStringLiteral("kept")).hasValue());
    }

    void frozenAnswersInTime()
    {
        Stored a;
        QVERIFY(a.write(QStringLiteral("kept"), kValue).hasValue());
        {
            const keyring::Frozen frozen;
            QVERIFY(frozen.ok());
            const LoopWatch watch;
            QCOMPARE(a.condition(), KeychainCondition::Unresponsive);
            QCOMPARE(codeOf(a.read(QStringLiteral("kept"))), ErrorCode::Timeout);
            QVERIFY2(a.milliseconds < 4000, qPrintable(QString::number(a.milliseconds)));
            QCOMPARE(codeOf(a.write(QStringLiteral("kept"), "x")), ErrorCode::Timeout);
            QCOMPARE(a.openMasterKey(), MasterKeyState::Waiting);
            // The wall clock of a busy machine: far above a frame, far below the daemon's own 50 s.
            QVERIFY2(watch.longest() < 500,
                     qPrintable(QStringLiteral("event loop stood for %1 ms").arg(watch.longest())));
            qInfo("frozen daemon: answer after %lld ms, event loop never stood longer than %lld ms", a.milliseconds,
                  watch.longest());
        }
        QCOMPARE(a.bytes(QStringLiteral("kept")), kValue);
        QVERIFY(a.remove(QStringLiteral("kept")).hasValue());
    }

    void aHungJobBlocksNothingForEver()
    {
        Stored writer;
        QVERIFY(writer.write(QStringLiteral("kept"), kValue).hasValue());
        // Frozen between the question and the job: the one thing that asking first cannot prevent.
        std::unique_ptr<keyring::Frozen> frozen;
        Stored a([](const QString& key) {
            KeychainReport report = unasked(key);
            report.item = elite::ItemPresence::Present;
            return report;
        });
        frozen = std::make_unique<keyring::Frozen>();
        QVERIFY(frozen->ok());
        QCOMPARE(codeOf(a.read(QStringLiteral("kept"))), ErrorCode::Timeout);
        QVERIFY2(a.milliseconds >= 1900 && a.milliseconds < 4000, qPrintable(QString::number(a.milliseconds)));
        QCOMPARE(elite::KeychainBackend::jobsRunning(), 1);
        for (int n = 0; n < 5; ++n) {
            QCOMPARE(codeOf(a.read(QStringLiteral("kept"))), ErrorCode::Timeout);
            QVERIFY2(a.milliseconds < 1000, "refused at once while the old job hangs");
        }
        frozen.reset();
        QVERIFY(QTest::qWaitFor([] { return elite::KeychainBackend::jobsRunning() == 0; }, 10'000));
        QCOMPARE(a.bytes(QStringLiteral("kept")), kValue);
    }

    void aStoreMayEndBeforeItsJob()
    {
        auto a = std::make_unique<Stored>([](const QString& key) {
            KeychainReport report = unasked(key);
            report.item = elite::ItemPresence::Present;
            return report;
        });
        auto frozen = std::make_unique<keyring::Frozen>();
        QVERIFY(frozen->ok());
        QCOMPARE(codeOf(a->read(QStringLiteral("kept"))), ErrorCode::Timeout);
        QCOMPARE(elite::KeychainBackend::jobsRunning(), 1);
        a.reset();
        frozen.reset(); // the answer comes now, to a job that nobody deleted
        QVERIFY(QTest::qWaitFor([] { return elite::KeychainBackend::jobsRunning() == 0; }, 10'000));
        Stored cleaner;
        QVERIFY(cleaner.remove(QStringLiteral("kept")).hasValue());
    }

    void killedDaemonComesBackLocked()
    {
        Stored a;
        QVERIFY(a.write(QStringLiteral("kept"), kValue).hasValue());
        const auto pid = static_cast<pid_t>(keyring::daemonPid());
        QVERIFY(pid > 0 && ::kill(pid, SIGKILL) == 0);
        QVERIFY(QTest::qWaitFor([pid] { return keyring::daemonPid() != pid; }, 5000));
        const ErrorCode code = codeOf(a.read(QStringLiteral("kept")));
        QVERIFY2(code == ErrorCode::Locked || code == ErrorCode::Timeout || code == ErrorCode::Unavailable,
                 "a dead daemon is not a missing key");
        QCOMPARE(a.openMasterKey(), MasterKeyState::Waiting);
        QVERIFY(keyring::unlock());
        QCOMPARE(a.bytes(QStringLiteral("kept")), kValue);
        QVERIFY(a.remove(QStringLiteral("kept")).hasValue());
    }

    void anotherBackendIsRefused()
    {
        Stored a(probe(), QStringLiteral("keychain:kwallet5"));
        QCOMPARE(codeOf(a.read(QStringLiteral("x"))), ErrorCode::OtherBackend);
        QCOMPARE(codeOf(a.write(QStringLiteral("x"), "y")), ErrorCode::OtherBackend);
        QCOMPARE(a.openMasterKey(), MasterKeyState::Waiting);
        QCOMPARE(a.recorded, QStringLiteral("keychain:kwallet5"));
        QVERIFY(a.store->useThisKeychain().hasValue()); // the user said so
        QCOMPARE(a.recorded, QStringLiteral("keychain:libsecret"));
        QCOMPARE(codeOf(a.read(QStringLiteral("x"))), ErrorCode::NotFound);
    }

    void movesToAVaultAndBack()
    {
        Stored a;
        QVERIFY(a.write(QStringLiteral("one"), kValue).hasValue());
        QCOMPARE(a.openMasterKey(), MasterKeyState::Ready);
        const Result<Secret> master = a.read(QStringLiteral("master-key"));
        QVERIFY(master.hasValue());
        const QStringList names{QStringLiteral("one"), QStringLiteral("master-key"), QStringLiteral("never there")};
        const auto toVault = a.wait<Result<MoveOutcome>>(
            [&](auto done) { a.store->moveToVault(Secret::copyOf("a long passphrase"), names, a.store.get(), done); });
        QVERIFY2(toVault.hasValue(), toVault ? "" : qPrintable(toVault.error().detail));
        QCOMPARE(toVault->moved, 2);
        QCOMPARE(toVault->leftBehind, 0);
        QCOMPARE(a.recorded, QStringLiteral("vault"));
        QCOMPARE(rawRead(QStringLiteral("one")), QKeychain::EntryNotFound);
        QCOMPARE(rawRead(QStringLiteral("master-key")), QKeychain::EntryNotFound);
        QCOMPARE(a.bytes(QStringLiteral("one")), kValue);

        const auto back = a.wait<Result<MoveOutcome>>([&](auto done) { a.store->moveToKeychain(a.store.get(), done); });
        QVERIFY2(back.hasValue(), back ? "" : qPrintable(back.error().detail));
        QCOMPARE(back->moved, 2);
        QCOMPARE(a.recorded, QStringLiteral("keychain:libsecret"));
        QVERIFY(!a.store->vaultExists());
        QCOMPARE(a.bytes(QStringLiteral("one")), kValue);
        QVERIFY(a.read(QStringLiteral("master-key"))->sameAs(*master));

        // Locked: nothing moves, nothing is lost, no vault is left lying there.
        QVERIFY(keyring::lock());
        const auto refused = a.wait<Result<MoveOutcome>>(
            [&](auto done) { a.store->moveToVault(Secret::copyOf("a long passphrase"), names, a.store.get(), done); });
        QCOMPARE(codeOf(refused), ErrorCode::Locked);
        QVERIFY(!a.store->vaultExists());
        QCOMPARE(a.recorded, QStringLiteral("keychain:libsecret"));
        QVERIFY(keyring::unlock());
        QCOMPARE(a.bytes(QStringLiteral("one")), kValue);
        QVERIFY(a.remove(QStringLiteral("one")).hasValue());
        QVERIFY(a.remove(QStringLiteral("master-key")).hasValue());
    }

    /// Sessions in which nothing can be kept: each is told apart, nothing is created, and a vault works all the same.
    void nothingToKeepKeysIn()
    {
        const QByteArray expected = qgetenv("ELITE_TEST_CONDITION");
        Stored a;
        const KeychainCondition condition = a.condition();
        const std::vector<std::pair<QByteArray, KeychainCondition>> all = {
            {"no-bus", KeychainCondition::NoBus},
            {"no-service", KeychainCondition::NoService},
            {"no-collection", KeychainCondition::NoCollection},
            {"no-glib", KeychainCondition::NoGlibLoop},
        };
        const auto want = std::find_if(all.begin(), all.end(), [&](const auto& row) { return row.first == expected; });
        QVERIFY(want != all.end());
        QCOMPARE(condition, want->second);
        QCOMPARE(codeOf(a.read(QStringLiteral("x"))), ErrorCode::Unavailable);
        QCOMPARE(codeOf(a.write(QStringLiteral("x"), "y")), ErrorCode::Unavailable);
        QVERIFY2(a.milliseconds < 4000, qPrintable(QString::number(a.milliseconds)));
        QCOMPARE(a.openMasterKey(), MasterKeyState::Waiting);
        QVERIFY(a.recorded.isEmpty());
        const Done vault = a.wait<Done>(
            [&](auto done) { a.store->createVault(Secret::copyOf("a long passphrase"), a.store.get(), done); });
        QVERIFY(vault.hasValue());
        QCOMPARE(a.recorded, QStringLiteral("vault"));
        QVERIFY(a.write(QStringLiteral("x"), "y").hasValue());
        QCOMPARE(a.bytes(QStringLiteral("x")), QByteArray("y"));
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
