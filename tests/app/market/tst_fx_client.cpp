// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/fx_rates.h"
#include "tests/support/venue_simulator/local_server.h"
#include "tests/support/venue_simulator/wait.h"

#include <QTest>

#include <optional>

using namespace elite;
using namespace elite::test;

namespace {

const QByteArray kBank
    = R"(<?xml version="1.0" encoding="UTF-8"?><gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" )"
      R"(xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref"><gesmes:subject>Reference rates</gesmes:subject>)"
      R"(<Cube><Cube time="2026-11-27"><Cube currency="USD" rate="1.1599"/><Cube currency="JPY" rate="181.02"/></Cube></Cube></gesmes:Envelope>)";

} // namespace

class FxClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBankIsAskedFirst();
    void frankfurterStandsIn();
    void bothDownIsAnError();

private:
    Result<FxRates::Rates> fetch(LocalServer& bank, LocalServer& frankfurter);
};

Result<FxRates::Rates> FxClientTest::fetch(LocalServer& bank, LocalServer& frankfurter)
{
    FxRates rates(bank.http(), frankfurter.http(), HostPolicy::loopbackForTests(), nullptr);
    std::optional<Result<FxRates::Rates>> got;
    rates.fetch(this, [&](Result<FxRates::Rates> answer) { got = std::move(answer); });
    return waitUntil([&] { return got.has_value(); }, 30'000) ? *got : Error{ErrorCode::Timeout, {}};
}

void FxClientTest::theBankIsAskedFirst()
{
    LocalServer bank;
    LocalServer frankfurter;
    bank.setRouter([](const QByteArray&, const LocalServer::Respond& respond) { respond({200, kBank, {}}); });
    const auto got = fetch(bank, frankfurter);
    QVERIFY2(got.hasValue(), got.hasValue() ? "" : qPrintable(got.error().detail));
    QVERIFY(got->source == FxRates::Source::Ecb);
    QCOMPARE(got->table.rates.size(), std::size_t(2));
    QCOMPARE(got->table.rates.front().rate.toText(), QByteArray("1.1599"));
    QCOMPARE(frankfurter.requests().size(), 0);
}

void FxClientTest::frankfurterStandsIn()
{
    LocalServer bank;
    LocalServer frankfurter;
    bank.setRouter([](const QByteArray&, const LocalServer::Respond& respond) { respond({503, "away", {}}); });
    frankfurter.setRouter([](const QByteArray&, const LocalServer::Respond& respond) {
        respond({200, R"({"amount":1.0,"base":"EUR","date":"2026-11-27","rates":{"USD":1.1599,"JPY":181.02}})", {}});
    });
    const auto got = fetch(bank, frankfurter);
    QVERIFY2(got.hasValue(), got.hasValue() ? "" : qPrintable(got.error().detail));
    QVERIFY(got->source == FxRates::Source::Frankfurter);
    QVERIFY(got->table.base == Currency::of("EUR"));
    QCOMPARE(frankfurter.requests(), QByteArrayList{"/v1/latest?base=EUR"});
}

void FxClientTest::bothDownIsAnError()
{
    LocalServer bank;
    LocalServer frankfurter;
    bank.setMisbehaviour(Misbehaviour::HangUp);
    frankfurter.setMisbehaviour(Misbehaviour::Garbage);
    QVERIFY(!fetch(bank, frankfurter).hasValue());
}

QTEST_GUILESS_MAIN(FxClientTest)
#include "tst_fx_client.moc"
