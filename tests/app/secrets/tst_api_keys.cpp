// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/api_keys.h"
#include "app/secrets/keychain_anchor_store.h"
#include "app/secrets/scrubber.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using elite::ApiKeys;
using elite::Done;
using elite::ErrorCode;
using elite::KeyPart;
using elite::KeyProblem;
using elite::KeyProvider;
using elite::Result;
using elite::Secret;

namespace {

elite::KeychainReport noKeychain(const QString&)
{
    elite::KeychainReport report;
    report.condition = elite::KeychainCondition::NoBus;
    return report;
}

const QByteArray kFirst = "sk-proj-" + QByteArray(40, 'a') + "WXYZ";
const QByteArray kSecond = "sk-proj-" + QByteArray(40, 'b') + "QRST";

std::vector<Secret> one(const QByteArray& value)
{
    std::vector<Secret> parts;
    parts.push_back(Secret::copyOf(value));
    return parts;
}

struct Desk
{
    Desk()
        : store({QString(), folder.filePath(QStringLiteral("secrets.vault")), QString(), {}, noKeychain, {1, 8}})
        , keys(store,
               {[this] { return list; },
                [this](const QByteArray& bytes) {
                    if (refuseList) {
                        return Done(elite::Error{ErrorCode::Storage, QStringLiteral("full")});
                    }
                    list = bytes;
                    return Done();
                },
                [this] { return now; }})
    {
    }
    bool openVault()
    {
        return finish([&](auto done) { store.createVault(Secret::copyOf("a long passphrase"), &store, done); });
    }
    template <class Start> bool finish(Start start)
    {
        last.reset();
        start([this](const Done& done) { last.emplace(done); });
        return QTest::qWaitFor([&] { return last.has_value(); }, 10'000) && last->hasValue();
    }
    bool add(KeyProvider provider, const QString& label, std::vector<Secret> parts)
    {
        return finish([&](auto done) { keys.add(provider, label, std::move(parts), &store, done); });
    }
    QByteArray firstPart(const QString& id)
    {
        std::optional<Result<std::vector<Secret>>> parts;
        keys.use(id, &store, [&](Result<std::vector<Secret>> read) { parts.emplace(std::move(read)); });
        const bool answered = QTest::qWaitFor([&] { return parts.has_value(); }, 10'000);
        return answered && *parts ? (**parts).front().reveal().toByteArray() : QByteArray();
    }

    QTemporaryDir folder;
    QByteArray list;
    bool refuseList = false;
    QDateTime now = QDateTime(QDate(2026, 11, 21), QTime(3, 30), Qt::UTC);
    elite::SecretStore store;
    ApiKeys keys;
    std::optional<Done> last;
};

} // namespace

class TestApiKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesTheShape_data()
    {
        QTest::addColumn<int>("provider");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* name, KeyProvider provider, const QByteArray& value, KeyProblem problem) {
            QTest::newRow(name) << int(provider) << value << int(problem);
        };
        row("project key", KeyProvider::OpenAi, kFirst, KeyProblem::None);
        row("service account", KeyProvider::OpenAi, "sk-svcacct-" + QByteArray(60, 'x'), KeyProblem::None);
        row("old key", KeyProvider::OpenAi, "sk-" + QByteArray(48, 'x'), KeyProblem::None);
        row("empty", KeyProvider::OpenAi, "", KeyProblem::Empty);
        row("administration", KeyProvider::OpenAi, "sk-admin-" + QByteArray(60, 'x'), KeyProblem::AdminKey);
        row("cut", KeyProvider::OpenAi, "sk-proj-abc", KeyProblem::TooShort);
        row("not a key", KeyProvider::OpenAi, "hello", KeyProblem::WrongShape);
        row("starred", KeyProvider::OpenAi, "sk-proj-" + QByteArray(40, '*'), KeyProblem::WrongShape);
        row("blank inside", KeyProvider::OpenAi, "sk-proj-" + QByteArray(20, 'a') + " " + QByteArray(20, 'a'),
            KeyProblem::HasSpaces);
        row("local server", KeyProvider::OpenAiCompatible, "lm-studio", KeyProblem::None);
        row("binance", KeyProvider::Binance, QByteArray(64, 'x'), KeyProblem::None);
        row("too short to be scrubbed", KeyProvider::Binance, "abc", KeyProblem::TooShort);
        row("coinbase private key", KeyProvider::Coinbase,
            "-----BEGIN EC PRIVATE KEY-----\nMHc\n-----END EC PRIVATE KEY-----", KeyProblem::None);
        row("too long", KeyProvider::Binance, QByteArray(601, 'x'), KeyProblem::TooLong);
    }
    void judgesTheShape()
    {
        QFETCH(int, provider);
        QFETCH(QByteArray, value);
        QFETCH(int, problem);
        QCOMPARE(int(elite::checkKeyPart(KeyProvider(provider), KeyPart::ApiKey, Secret::copyOf(value))), problem);
    }

    void everyProviderHasANameThatComesBack()
    {
        QCOMPARE(elite::keyProviders().size(), std::size_t(9));
        for (const KeyProvider provider : elite::keyProviders()) {
            QCOMPARE(*elite::providerFromName(elite::providerName(provider)), provider);
            QVERIFY(!elite::keyParts(provider).empty());
        }
        QVERIFY(!elite::providerFromName(QStringLiteral("nobody")));
    }

    void partsComeBackExactly()
    {
        std::vector<Secret> parts;
        parts.push_back(Secret::copyOf("key"));
        parts.push_back(Secret::copyOf(QByteArray(600, 's')));
        parts.push_back(Secret::copyOf("pass phrase\n"));
        const Secret packed = elite::packedParts(parts);
        const auto back = elite::partsFrom(packed);
        QCOMPARE(back->size(), std::size_t(3));
        for (std::size_t n = 0; n < 3; ++n) {
            QVERIFY(back->at(n).sameAs(parts.at(n)));
        }
        for (qsizetype size = 1; size < packed.size(); ++size) {
            const auto cut = elite::partsFrom(Secret::copyOf(packed.reveal().first(size)));
            QVERIFY(!cut || cut->size() < 3);
        }
        QVERIFY(elite::trimmedKey(Secret::copyOf(" \tkey\r\n")).sameAs(Secret::copyOf("key")));
        QVERIFY(elite::trimmedKey(Secret::copyOf(" \n ")).isEmpty());
    }

    void keepsKeysAndTheirListApart()
    {
        Desk desk;
        QVERIFY(desk.openVault());
        QVERIFY(desk.add(KeyProvider::OpenAi, QStringLiteral("Work"), one(kFirst)));
        QVERIFY(desk.add(KeyProvider::OpenAi, QStringLiteral("Home"), one(kSecond)));
        QCOMPARE(desk.keys.keys().size(), std::size_t(2));
        const QString id = desk.keys.keys().front().id;
        QCOMPARE(desk.firstPart(id), kFirst);
        QCOMPARE(desk.keys.find(id)->shown, QStringLiteral("sk-proj...WXYZ"));
        QVERIFY(!desk.list.contains("WXYZ") && !desk.list.contains("aaaa"));
        QVERIFY(!elite::scrubbed(QByteArrayView(kFirst)).contains("aaaa"));
        // Another run: the list is read back, the ends of the key only after the key was read.
        ApiKeys again(desk.store, {[&] { return desk.list; }, [](const QByteArray&) { return Done(); }});
        QCOMPARE(again.find(id)->label, QStringLiteral("Work"));
        QVERIFY(again.find(id)->shown.isEmpty());
        QSignalSpy changed(&again, &ApiKeys::changed);
        again.readMasks();
        QVERIFY(QTest::qWaitFor([&] { return changed.size() == 2; }, 5000));
        QCOMPARE(again.find(id)->shown, QStringLiteral("sk-proj...WXYZ"));
    }

    /// The user's word is about one value: the next one needs it again.
    void attestationBelongsToTheValue()
    {
        Desk desk;
        QVERIFY(desk.openVault());
        QVERIFY(desk.add(KeyProvider::OpenAi, QStringLiteral("Work"), one(kFirst)));
        const QString id = desk.keys.keys().front().id;
        QVERIFY(!desk.keys.find(id)->isAttested);
        QVERIFY(desk.keys.attest(id).hasValue());
        QVERIFY(desk.keys.find(id)->isAttested);
        ApiKeys again(desk.store, {[&] { return desk.list; }, [](const QByteArray&) { return Done(); }});
        QVERIFY(again.find(id)->isAttested);
        QVERIFY(desk.finish([&](auto done) { desk.keys.replace(id, one(kSecond), &desk.store, done); }));
        QVERIFY(!desk.keys.find(id)->isAttested);
        QVERIFY(!desk.keys.attest(QStringLiteral("nobody")).hasValue());
    }

    void replacingChangesTheValueAndItsAge()
    {
        Desk desk;
        QVERIFY(desk.openVault());
        QVERIFY(desk.add(KeyProvider::OpenAi, QStringLiteral("Work"), one(kFirst)));
        const QString id = desk.keys.keys().front().id;
        const QString oldItem = desk.keys.keys().front().item;
        desk.now = desk.now.addDays(91);
        QCOMPARE(elite::ageInDays(*desk.keys.find(id), desk.now), 91);
        QVERIFY(desk.keys.rename(id, QStringLiteral("Office")).hasValue());
        QVERIFY(desk.finish([&](auto done) { desk.keys.replace(id, one(kSecond), &desk.store, done); }));
        QCOMPARE(desk.firstPart(id), kSecond);
        QCOMPARE(desk.keys.find(id)->label, QStringLiteral("Office"));
        QCOMPARE(elite::ageInDays(*desk.keys.find(id), desk.now), 0);
        std::optional<Result<Secret>> old;
        desk.store.read(oldItem, this, [&](Result<Secret> read) { old.emplace(std::move(read)); });
        QVERIFY(QTest::qWaitFor([&] { return old.has_value(); }, 5000));
        QCOMPARE(old->error().code, ErrorCode::NotFound);
        QVERIFY(desk.finish([&](auto done) { desk.keys.remove(id, &desk.store, done); }));
        QVERIFY(desk.keys.keys().empty());
        QCOMPARE(desk.firstPart(id), QByteArray());
    }

    void whatCannotBeKeptIsNotListed()
    {
        Desk desk; // no keychain, no vault
        QVERIFY(!desk.add(KeyProvider::OpenAi, QStringLiteral("Work"), one(kFirst)));
        QCOMPARE(desk.last->error().code, ErrorCode::Unavailable);
        QVERIFY(desk.keys.keys().empty());
        QVERIFY(desk.openVault());
        desk.refuseList = true;
        QVERIFY(!desk.add(KeyProvider::OpenAi, QStringLiteral("Work"), one(kFirst)));
        QVERIFY(desk.keys.keys().empty());
        QVERIFY(!desk.add(KeyProvider::Okx, QStringLiteral("parts missing"), one(kFirst)));
        QCOMPARE(desk.last->error().code, ErrorCode::InvalidInput);
    }

    void anUndeletableKeyStaysVisible()
    {
        Desk desk;
        QVERIFY(desk.openVault());
        QVERIFY(desk.add(KeyProvider::OpenAi, QStringLiteral("Work"), one(kFirst)));
        const QString id = desk.keys.keys().front().id;
        desk.store.closeVault();
        QVERIFY(!desk.finish([&](auto done) { desk.keys.remove(id, &desk.store, done); }));
        QCOMPARE(desk.last->error().code, ErrorCode::Locked);
        QVERIFY(desk.keys.find(id) != nullptr);
    }

    void theEnvironmentKeyIsOfferedOnce()
    {
        Desk desk;
        QVERIFY(desk.openVault());
        QVERIFY(!desk.keys.offersToKeepEnvironmentKey());
        desk.keys.setEnvironmentKey(Secret::copyOf(kFirst), QStringLiteral("environment"));
        QVERIFY(desk.keys.offersToKeepEnvironmentKey());
        QCOMPARE(desk.keys.environmentMask(), QStringLiteral("sk-proj...WXYZ"));
        QVERIFY(desk.finish([&](auto done) {
            desk.keys.keepEnvironmentKey(QStringLiteral("From the environment"), &desk.store, done);
        }));
        QVERIFY(!desk.keys.offersToKeepEnvironmentKey());
        QCOMPARE(desk.firstPart(desk.keys.keys().front().id), kFirst);
        Desk other;
        other.keys.setEnvironmentKey(Secret::copyOf(kFirst), QStringLiteral("environment"));
        other.keys.declineEnvironmentOffer();
        QVERIFY(!other.keys.offersToKeepEnvironmentKey());
        QVERIFY(other.keys.hasEnvironmentKey());
    }

    void aDamagedListLosesOnlyItsBadRows()
    {
        Desk desk;
        desk.list = "[{\"id\":\"a\",\"provider\":\"kraken\",\"label\":\"ok\",\"added\":\"2026-01-01T00:00:00Z\","
                    "\"item\":\"keys/kraken/1\"},{\"id\":\"b\",\"provider\":\"?\"},7]";
        ApiKeys keys(desk.store, {[&] { return desk.list; }, [](const QByteArray&) { return Done(); }});
        QCOMPARE(keys.keys().size(), std::size_t(1));
        desk.list = "not JSON";
        QVERIFY(
            ApiKeys(desk.store, {[&] { return desk.list; }, [](const QByteArray&) { return Done(); }}).keys().empty());
    }

    void anchorsComeBackNewestFirst()
    {
        Desk desk;
        elite::KeychainAnchorStore anchors(desk.store);
        const auto load = [&] {
            std::optional<Result<std::optional<elite::Anchor>>> loaded;
            anchors.load(&desk.store,
                         [&](Result<std::optional<elite::Anchor>> result) { loaded.emplace(std::move(result)); });
            return QTest::qWaitFor([&] { return loaded.has_value(); }, 5000)
                ? *loaded
                : Result<std::optional<elite::Anchor>>(elite::Error{});
        };
        const auto save = [&](qint64 seq) { return desk.finish([&](auto done) { anchors.save({seq, {}}, done); }); };
        QCOMPARE(load().error().code, ErrorCode::Unavailable); // nobody knows is not "never"
        QVERIFY(desk.openVault());
        QVERIFY(load().hasValue() && !load()->has_value());
        for (const qint64 seq : {100, 200, 300}) {
            QVERIFY(save(seq));
            QCOMPARE(load()->value().seq, seq);
        }
        // Whichever of the two items is lost in the middle of being replaced, the other is at most one save old.
        for (const char* item : {"ledger-anchor-a", "ledger-anchor-b"}) {
            QVERIFY(save(load()->value().seq + 100));
            const qint64 newest = load()->value().seq;
            QVERIFY(desk.finish([&](auto done) { desk.store.remove(QLatin1String(item), &desk.store, done); }));
            QVERIFY(load()->value().seq >= newest - 100);
        }
        desk.store.keepForThisRunOnly();
        QVERIFY(!save(900));
        QCOMPARE(desk.last->error().code, ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestApiKeys)
#include "tst_api_keys.moc"
