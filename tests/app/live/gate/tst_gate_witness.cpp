// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/gate/venue_witness.h"
#include "app/market/venues/venue_catalog.h"
#include "tests/support/venue_simulator/sim_venue.h"
#include "tests/support/venue_simulator/wait.h"

#include <QTest>

using namespace elite;
using namespace elite::test;

/// The witness against servers that speak each venue's protocol.
class TestGateWitness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksTimeAndCandles_data()
    {
        QTest::addColumn<QByteArray>("venue");
        for (const char* venue : {"binance", "bitstamp", "bybit", "coinbase_exchange", "kraken", "luno", "okx"}) {
            QTest::newRow(venue) << QByteArray(venue);
        }
    }
    void asksTimeAndCandles()
    {
        QFETCH(const QByteArray, venue);
        const VenueId id = VenueId::of({venue.data(), static_cast<std::size_t>(venue.size())});
        const VenueInfo* info = findVenue(id);
        QVERIFY(info != nullptr);
        LocalServer server;
        SimVenue market(server, venue);
        VenueWitness witness(
            [&](const VenueId& asked) -> std::unique_ptr<VenueRest> {
                if (asked != id) {
                    return nullptr;
                }
                RestDialect dialect = info->restDialect();
                dialect.rules.perSecond = dialect.rules.burst = 1'000; // The server is ours.
                return std::make_unique<VenueRest>(std::move(dialect), server.http(), HostPolicy::loopbackForTests());
            },
            nullptr);
        std::optional<Result<ServerBeat>> beat;
        witness.askTime(id, this, [&](Result<ServerBeat> got) { beat.emplace(std::move(got)); });
        QVERIFY(waitUntil([&] { return beat.has_value(); }));
        QVERIFY2(beat->hasValue(), beat->hasValue() ? "" : qPrintable(beat->error().detail));
        const Duration offset = (*beat)->server - (*beat)->local;
        QVERIFY2(offset < std::chrono::seconds(2) && offset > std::chrono::seconds(-2),
                 qPrintable(QString::number(offset.count())));
        QVERIFY((*beat)->uptimeMs > 0);

        // True prices of minutes hours ago, then one that nobody traded at.
        const QByteArray name = market.dialect().symbol();
        const Symbol symbol = Symbol::of({name.data(), static_cast<std::size_t>(name.size())});
        std::vector<SpotFill> fills;
        for (int i = 1; i <= 5; ++i) {
            const Timestamp at = (*beat)->server - std::chrono::minutes(60 * i) - std::chrono::seconds(17);
            const qint64 seconds = toMicros(at) / 1'000'000 / 60 * 60;
            const SimCandle truth = market.market().minute(seconds, SimVenue::nowMicros());
            fills.push_back(
                {static_cast<quint64>(i), {id, symbol}, {at, *Decimal::parse(SimMarket::priceText(truth.low))}});
        }
        const auto check = [&]() -> Result<SpotResult> {
            std::optional<Result<SpotResult>> got;
            witness.checkFills(fills, this, [&](Result<SpotResult> result) { got.emplace(std::move(result)); });
            return waitUntil([&] { return got.has_value(); }) ? *got
                                                              : Result<SpotResult>(Error{ErrorCode::Timeout, {}});
        };
        const auto honest = check();
        QVERIFY2(honest, honest ? "" : qPrintable(honest.error().detail));
        if (venue == "luno") {
            QCOMPARE(honest->checked, 0); // Its candles need a key, so it can be no witness and its gate stays closed.
            return;
        }
        QCOMPARE(honest->checked, 5);
        QVERIFY2(honest->outside == 0, qPrintable(honest->first));
        fills[2].fill.reference = *Decimal::parse("1");
        const auto invented = check();
        QCOMPARE(invented->checked, 5);
        QCOMPARE(invented->outside, 1);

        std::optional<Result<ServerBeat>> nobody;
        witness.askTime(VenueId::of("nowhere"), this, [&](Result<ServerBeat> got) { nobody.emplace(std::move(got)); });
        QVERIFY(waitUntil([&] { return nobody.has_value(); }));
        QVERIFY(!nobody->hasValue());
        market.setRestDown(true);
        QVERIFY(!check());
    }
};

QTEST_GUILESS_MAIN(TestGateWitness)
#include "tst_gate_witness.moc"
