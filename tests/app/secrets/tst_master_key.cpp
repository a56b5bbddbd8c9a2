// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/master_key.h"
#include "app/secrets/recovery_code.h"
#include "app/secrets/scrubber.h"
#include "app/storage/ledger.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <optional>

using elite::ErrorCode;
using elite::MasterKey;
using elite::MasterKeyState;
using elite::Secret;
using elite::SecretStore;

namespace {

const QString kPassphrase = QStringLiteral("a long passphrase");

Secret passphrase()
{
    return Secret::copyOf(kPassphrase.toUtf8());
}

/// A session without a keychain: the store works with its vault.
elite::KeychainReport noKeychain(const QString&)
{
    elite::KeychainReport report;
    report.condition = elite::KeychainCondition::NoBus;
    return report;
}

/// The same, told late.
elite::KeychainReport slowKeychain(const QString& service)
{
    QThread::msleep(700);
    return noKeychain(service);
}

struct Session
{
    explicit Session(const QString& folder, QString recorded = {},
                     elite::KeychainReport (*probe)(const QString&) = noKeychain)
        : store({QString(), folder + QStringLiteral("/secrets.vault"), std::move(recorded), {}, probe, {1, 8}})
        , master(store)
    {
    }
    bool createVault()
    {
        return finish([&](auto done) { store.createVault(passphrase(), &store, done); });
    }
    bool openVault()
    {
        return finish([&](auto done) { store.openVault(passphrase(), &store, done); });
    }
    MasterKeyState open(const elite::LedgerSeal& ledger = {})
    {
        bool answered = false;
        const auto connection = QObject::connect(&master, &MasterKey::changed, &master, [&] { answered = true; });
        master.open(ledger);
        const bool inTime = QTest::qWaitFor([&] { return answered; }, 10'000);
        QObject::disconnect(connection);
        return inTime ? master.state() : MasterKeyState::Unknown;
    }
    template <class Start> bool finish(Start start)
    {
        last.reset();
        start([this](const elite::Done& done) { last.emplace(done); });
        return QTest::qWaitFor([&] { return last.has_value(); }, 10'000) && last->hasValue();
    }
    bool restore(const QString& code)
    {
        return finish([&](auto done) { master.restore(code, &store, done); });
    }

    SecretStore store;
    MasterKey master;
    std::optional<elite::Done> last;
};

/// A ledger that the key with this id sealed.
elite::LedgerSeal sealedBy(const QByteArray& id)
{
    return {true, [id](const Secret& key) { return elite::masterKeyId(key) == id; }};
}

QString codeOf(const Secret& key)
{
    return QString::fromLatin1(elite::recoveryCode(key).reveal());
}

} // namespace

class TestMasterKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codeHoldsTheKey()
    {
        for (int round = 0; round < 200; ++round) {
            const Secret key = Secret::random(32);
            const QString code = codeOf(key);
            QCOMPARE(code.size(), 14 * 5 + 13);
            QVERIFY(elite::masterKeyFromCode(code)->sameAs(key));
        }
        const QString zeroes = codeOf(Secret::copyOf(QByteArray(32, '\0')));
        QVERIFY(zeroes.startsWith(QStringLiteral("00007-0000E-")));
        QVERIFY(elite::masterKeyFromCode(zeroes).hasValue());
    }

    void codeForgivesHowItIsTyped()
    {
        const Secret key = Secret::copyOf(QByteArray(32, '\x11'));
        QString code = codeOf(key);
        QVERIFY(elite::masterKeyFromCode(code.toLower())->sameAs(key));
        QVERIFY(elite::masterKeyFromCode(QString(code).remove(u'-'))->sameAs(key));
        QVERIFY(elite::masterKeyFromCode(QString(code).replace(u'-', u' '))->sameAs(key));
        QVERIFY(elite::masterKeyFromCode(QString(code).replace(u'0', u'o').replace(u'1', u'l'))->sameAs(key));
    }

    void everyMistypedSignIsFoundInItsGroup()
    {
        const QString signs = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ?");
        const QString code = codeOf(Secret::random(32)).remove(u'-');
        for (qsizetype at = 0; at < code.size(); ++at) {
            for (const QChar sign : signs) {
                QString typed = code;
                typed[at] = sign;
                const auto key = elite::masterKeyFromCode(typed);
                QCOMPARE(key.hasValue(), typed == code);
                if (!key && at < 13 * 5) {
                    QCOMPARE(key.error().detail, QStringLiteral("group %1").arg(at / 5 + 1));
                    QCOMPARE(elite::firstWrongGroup(typed), int(at / 5 + 1));
                }
            }
        }
        QCOMPARE(elite::masterKeyFromCode(code.left(65)).error().detail, QStringLiteral("length"));
        QCOMPARE(elite::masterKeyFromCode(QString()).error().detail, QStringLiteral("length"));
        QCOMPARE(elite::firstWrongGroup(code.left(33)), 0); // half typed is not wrong
        // Two groups swapped: the check sign knows its place.
        const QString swapped = code.mid(5, 5) + code.left(5) + code.mid(10);
        QVERIFY(swapped == code || !elite::masterKeyFromCode(swapped).hasValue());
    }

    void isCreatedOnceAndFoundAgain()
    {
        const QTemporaryDir folder;
        QByteArray id;
        {
            Session first(folder.path());
            QVERIFY(first.createVault());
            QCOMPARE(first.open(), MasterKeyState::Ready);
            QVERIFY(first.master.isNew() && first.master.isKept());
            id = first.master.id();
            QCOMPARE(id.size(), 8);
        }
        Session second(folder.path(), QStringLiteral("vault"));
        QCOMPARE(second.open(sealedBy(id)), MasterKeyState::Waiting); // closed is not missing
        QCOMPARE(second.master.reason().code, ErrorCode::Locked);
        QCOMPARE(second.open(), MasterKeyState::Waiting); // not even without a ledger
        QVERIFY(second.openVault());
        QCOMPARE(second.open(sealedBy(id)), MasterKeyState::Ready);
        QVERIFY(!second.master.isNew());
        QCOMPARE(second.master.id(), id);
    }

    void nothingIsCreatedWithoutAKeychainOrAChoice()
    {
        const QTemporaryDir folder;
        Session session(folder.path());
        QCOMPARE(session.open(), MasterKeyState::Waiting);
        QCOMPARE(session.master.reason().code, ErrorCode::Unavailable);
        QVERIFY(session.master.key().isEmpty());
        session.store.keepForThisRunOnly();
        QCOMPARE(session.open(), MasterKeyState::Ready);
        QVERIFY(session.master.isNew() && !session.master.isKept());
    }

    void aWaitingKeyComesWhenItsPlaceOpens()
    {
        const QTemporaryDir folder;
        QByteArray id;
        {
            Session first(folder.path());
            QVERIFY(first.createVault());
            QCOMPARE(first.open(), MasterKeyState::Ready);
            id = first.master.id();
        }
        Session second(folder.path(), QStringLiteral("vault"));
        QCOMPARE(second.open(sealedBy(id)), MasterKeyState::Waiting);
        QVERIFY(second.openVault());
        QVERIFY(QTest::qWaitFor([&] { return second.master.state() == MasterKeyState::Ready; }, 5000));
        QCOMPARE(second.master.id(), id);
        // Asked twice at once, one key is made.
        const QTemporaryDir other;
        Session third(other.path());
        QVERIFY(third.createVault());
        third.master.open({});
        third.master.open({});
        QVERIFY(QTest::qWaitFor([&] { return third.master.state() == MasterKeyState::Ready; }, 5000));
        const QByteArray made = third.master.id();
        QTest::qWait(100);
        QCOMPARE(third.master.id(), made);
        QCOMPARE(third.open(sealedBy(made)), MasterKeyState::Ready);
    }

    void theKeysMoveWhileTheKeyIsAskedFor()
    {
        const QTemporaryDir folder;
        Session session(folder.path(), {}, slowKeychain);
        session.master.open({});
        QCOMPARE(session.master.state(), MasterKeyState::Unknown); // The keychain still thinks.
        QVERIFY(session.createVault());
        QTRY_COMPARE_WITH_TIMEOUT(session.master.state(), MasterKeyState::Ready, 10'000);
    }

    void aSealedLedgerIsNeverGivenANewKey()
    {
        const QTemporaryDir folder;
        Session session(folder.path());
        QVERIFY(session.createVault());
        QCOMPARE(session.open(sealedBy("ledgerid")), MasterKeyState::Lost);
        QVERIFY(session.master.key().isEmpty());
        session.store.keepForThisRunOnly();
        QCOMPARE(session.open(sealedBy("ledgerid")), MasterKeyState::Lost);
    }

    void aLedgerOfAnotherKeyIsNoticed()
    {
        const QTemporaryDir folder;
        Session session(folder.path());
        QVERIFY(session.createVault());
        QCOMPARE(session.open(), MasterKeyState::Ready);
        QCOMPARE(session.open(sealedBy("ledgerid")), MasterKeyState::Wrong);
        QCOMPARE(session.master.reason().code, ErrorCode::WrongKey);
    }

    void theCodeBringsALostKeyBack()
    {
        const QTemporaryDir folder;
        const Secret lost = Secret::random(32);
        const QByteArray sealedWith = elite::masterKeyId(lost);
        Session session(folder.path());
        QVERIFY(session.createVault());
        QCOMPARE(session.open(sealedBy(sealedWith)), MasterKeyState::Lost);
        QString typo = codeOf(lost);
        typo[2] = typo[2] == u'7' ? u'8' : u'7';
        QVERIFY(!session.restore(typo));
        QCOMPARE(session.last->error(), (elite::Error{ErrorCode::Parse, QStringLiteral("group 1")}));
        QVERIFY(!session.restore(codeOf(Secret::random(32))));
        QCOMPARE(session.last->error().code, ErrorCode::WrongKey);
        QCOMPARE(session.master.state(), MasterKeyState::Lost);
        QVERIFY(session.restore(codeOf(lost)));
        QCOMPARE(session.master.state(), MasterKeyState::Ready);
        QVERIFY(session.master.key().sameAs(lost));
        QCOMPARE(session.open(sealedBy(sealedWith)), MasterKeyState::Ready); // and it is in the store
    }

    void theCodeWorksEvenWhereNothingCanBeKept()
    {
        const QTemporaryDir folder;
        const Secret lost = Secret::random(32);
        Session session(folder.path());
        QCOMPARE(session.open(sealedBy(elite::masterKeyId(lost))), MasterKeyState::Waiting);
        QVERIFY(!session.restore(codeOf(lost)));
        QCOMPARE(session.last->error().code, ErrorCode::Unavailable);
        QCOMPARE(session.master.state(), MasterKeyState::Ready);
        QVERIFY(!session.master.isKept());
    }

    void aRealLedgerKnowsItsKey()
    {
        const QTemporaryDir folder;
        const elite::AppPaths paths{folder.path(), folder.filePath(QStringLiteral("cache")),
                                    folder.filePath(QStringLiteral("logs")), folder.filePath(QStringLiteral("run"))};
        QVERIFY(paths.create().hasValue());
        QVERIFY(!elite::LedgerSeal::of(paths).sealed);
        const Secret key = Secret::random(32);
        {
            elite::LedgerOptions options;
            options.places = {paths.ledgerFile(), paths.backupFolder(), paths.data + QStringLiteral("/damaged")};
            const auto ledger = elite::Ledger::open(options, key);
            QVERIFY2(ledger.hasValue(), ledger ? "" : qPrintable(ledger.error().detail));
            elite::NewEvent event;
            event.kind = "test.row";
            QVERIFY((*ledger)->append({event}).get().hasValue());
        }
        const elite::LedgerSeal seal = elite::LedgerSeal::of(paths);
        QVERIFY(seal.sealed);
        QVERIFY(seal.fits(key));
        QVERIFY(!seal.fits(Secret::random(32)));
        QFile file(paths.ledgerFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a database any more, but somebody's ledger all the same");
        file.close();
        QVERIFY(elite::LedgerSeal::of(paths).sealed);
    }

    void keyAndCodeAreScrubbed()
    {
        const QTemporaryDir folder;
        Session session(folder.path());
        session.store.keepForThisRunOnly();
        QCOMPARE(session.open(), MasterKeyState::Ready);
        const QByteArray hex = session.master.key().reveal().toByteArray().toHex();
        QVERIFY(!elite::scrubbed(QByteArrayView(hex)).contains(hex));
        const QString code = codeOf(session.master.key());
        QVERIFY(!elite::scrubbed(code).contains(code));
    }
};

QTEST_GUILESS_MAIN(TestMasterKey)
#include "tst_master_key.moc"
