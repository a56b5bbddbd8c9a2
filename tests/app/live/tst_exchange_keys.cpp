// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/exchange_keys.h"
#include "tests/app/live/kraken_server.h"

#include <QTemporaryDir>
#include <QTest>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

KeychainReport noKeychain(const QString&)
{
    KeychainReport report;
    report.condition = KeychainCondition::NoBus;
    return report;
}

/// A vault with keys, and an exchange.
struct Desk
{
    Desk()
        : server(QDateTime::currentDateTimeUtc())
        , store({QString(), folder.filePath(u"secrets.vault"_s), QString(), {}, noKeychain, {1, 8}})
        , keys(store,
               {[this] { return list; },
                [this](const QByteArray& bytes) {
                    list = bytes;
                    return Done();
                },
                [] { return QDateTime::currentDateTimeUtc(); }})
        , exchange(keys, HostPolicy::loopbackForTests(), [this](const LiveDialect&) { return server.url(); })
    {
    }
    bool finish(const std::function<void(std::function<void(Done)>)>& start)
    {
        std::optional<Done> last;
        start([&last](const Done& done) { last.emplace(done); });
        return QTest::qWaitFor([&] { return last.has_value(); }, 20'000) && last->hasValue();
    }
    static std::vector<Secret> parts(const QByteArray& secret)
    {
        std::vector<Secret> out;
        out.push_back(Secret::copyOf(KrakenServer::kKey));
        out.push_back(Secret::copyOf(secret));
        return out;
    }
    ExchangeKeyVerdict tried(KeyProvider provider, const QByteArray& secret)
    {
        std::optional<ExchangeKeyVerdict> out;
        exchange.tryKey(provider, parts(secret), &exchange,
                        [&out](const ExchangeKeyVerdict& verdict) { out = verdict; });
        (void)QTest::qWaitFor([&] { return out.has_value(); }, 20'000);
        return out.value_or(ExchangeKeyVerdict());
    }

    QTemporaryDir folder;
    KrakenServer server;
    QByteArray list;
    SecretStore store;
    ApiKeys keys;
    ExchangeKeys exchange;
};

KeyRights rightsOf(std::optional<bool> trade, std::optional<bool> withdraw, std::vector<QByteArray> missing = {})
{
    return {true, trade, withdraw, std::move(missing)};
}

} // namespace

class TestExchangeKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rightsDecide();
    void aKeyThatCanWithdrawIsRefused();
    void missingRightsAreNamed();
    void theVenuesWordsAreKept();
    void aStoredKeyIsAskedAndRemembered();
    void whoHasNoLiveTradingIsNotAsked();
};

void TestExchangeKeys::rightsDecide()
{
    QCOMPARE(judgeRights(rightsOf(true, false)).state, ExchangeKeyState::MayTrade);
    QCOMPARE(judgeRights(rightsOf(true, true)).state, ExchangeKeyState::CanWithdraw);
    QCOMPARE(judgeRights(rightsOf(false, true, {"modify-trades"})).state, ExchangeKeyState::CanWithdraw);
    QCOMPARE(judgeRights(rightsOf(false, false, {"modify-trades"})).state, ExchangeKeyState::LacksRights);
    QCOMPARE(judgeRights(rightsOf(std::nullopt, std::nullopt)).state, ExchangeKeyState::CannotTell);
    QCOMPARE(judgeRights(Error{ErrorCode::Auth, u"EAPI:Invalid key"_s}).state, ExchangeKeyState::Rejected);
    QCOMPARE(judgeRights(Error{ErrorCode::Timeout, {}}).state, ExchangeKeyState::NotChecked);
}

void TestExchangeKeys::aKeyThatCanWithdrawIsRefused()
{
    Desk desk;
    desk.server.permissions = {u"query-funds"_s,         u"withdraw-funds"_s, u"query-open-trades"_s,
                               u"query-closed-trades"_s, u"modify-trades"_s,  u"close-trades"_s};
    QCOMPARE(desk.tried(KeyProvider::Kraken, KrakenServer::kSecret).state, ExchangeKeyState::CanWithdraw);
}

void TestExchangeKeys::missingRightsAreNamed()
{
    Desk desk;
    desk.server.permissions = {u"query-funds"_s, u"query-open-trades"_s, u"query-closed-trades"_s, u"modify-trades"_s};
    const auto verdict = desk.tried(KeyProvider::Kraken, KrakenServer::kSecret);
    QCOMPARE(verdict.state, ExchangeKeyState::LacksRights);
    QCOMPARE(verdict.missing, std::vector<QByteArray>{"close-trades"});
}

void TestExchangeKeys::theVenuesWordsAreKept()
{
    Desk desk;
    const auto verdict = desk.tried(KeyProvider::Kraken, "d3Jvbmctc2VjcmV0");
    QCOMPARE(verdict.state, ExchangeKeyState::Rejected);
    QVERIFY(verdict.words.contains(u"Invalid signature"_s));
}

void TestExchangeKeys::aStoredKeyIsAskedAndRemembered()
{
    Desk desk;
    QVERIFY(desk.finish(
        [&](auto done) { desk.store.createVault(Secret::copyOf("a long passphrase"), &desk.store, done); }));
    QVERIFY(desk.finish([&](auto done) {
        desk.keys.add(KeyProvider::Kraken, u"mine"_s, Desk::parts(KrakenServer::kSecret), &desk.store, done);
    }));
    const QString id = desk.keys.keys().front().id;
    QVERIFY(desk.exchange.verdict(id) == nullptr);
    desk.server.permissions
        = {u"query-funds"_s, u"query-open-trades"_s, u"query-closed-trades"_s, u"modify-trades"_s, u"close-trades"_s};
    std::optional<ExchangeKeyVerdict> got;
    desk.exchange.check(id, &desk.exchange, [&got](const ExchangeKeyVerdict& verdict) { got = verdict; });
    QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 20'000);
    QCOMPARE(got->state, ExchangeKeyState::MayTrade);
    QCOMPARE(desk.exchange.verdict(id)->state, ExchangeKeyState::MayTrade);
    QVERIFY(!desk.list.contains(KrakenServer::kSecret));
}

void TestExchangeKeys::whoHasNoLiveTradingIsNotAsked()
{
    Desk desk;
    QCOMPARE(desk.tried(KeyProvider::Okx, "secret-of-okx").state, ExchangeKeyState::NotLive);
    QCOMPARE(desk.server.count("GetApiKeyInfo"), 0);
}

QTEST_GUILESS_MAIN(TestExchangeKeys)
#include "tst_exchange_keys.moc"
