// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/instrument.h"
#include "models/market/market_event.h"

#include <QTest>

using namespace elite;

namespace {

Instrument bitcoin()
{
    Instrument out;
    out.id = {VenueId::of("kraken"), Symbol::of("BTC/USD")};
    out.base = Currency::of("BTC");
    out.counter = Currency::of("USD");
    out.tickSize = *Decimal::parse("0.5");
    out.lotSize = *Decimal::parse("0.00001");
    out.minQuantity = *Decimal::parse("0.0001");
    out.status = TradingStatus::Trading;
    return out;
}

Price price(const char* text)
{
    return *Price::parse(text);
}

Quantity quantity(const char* text)
{
    return *Quantity::parse(text);
}

} // namespace

class TestInstrument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void convertsExactlyOrRefuses()
    {
        const Instrument i = bitcoin();
        QCOMPARE(toTicks(i, price("64231.50"))->value, std::int64_t{128'463});
        QVERIFY(!toTicks(i, price("64231.51")));
        QCOMPARE(toTicks(i, price("64231.51"), Rounding::Floor)->value, std::int64_t{128'463});
        QCOMPARE(toTicks(i, price("64231.51"), Rounding::Ceiling)->value, std::int64_t{128'464});
        QCOMPARE(toLots(i, quantity("0.00012"))->value, std::int64_t{12});
        QVERIFY(!toLots(i, quantity("0.000005")));
        QCOMPARE(toPrice(i, Ticks(128'463))->toText(), QByteArray("64231.5"));
        QCOMPARE(toQuantity(i, Lots(12))->toText(), QByteArray("0.00012"));
        QVERIFY(!toPrice(i, Ticks(std::numeric_limits<std::int64_t>::max())));
        QCOMPARE(notional(i, price("64231.5"), quantity("0.00012"), Rounding::HalfEven)->toText(),
                 QByteArray("7.70778000 USD"));
    }
    void knowsABrokenInstrument()
    {
        QVERIFY(checkInstrument(bitcoin()));
        const auto isRefused = [](auto change) {
            Instrument i = bitcoin();
            change(i);
            return !checkInstrument(i);
        };
        QVERIFY(isRefused([](Instrument& i) { i.tickSize = Decimal(); }));
        QVERIFY(isRefused([](Instrument& i) { i.lotSize = Decimal::fromInteger(-1); }));
        QVERIFY(isRefused([](Instrument& i) { i.id.symbol = {}; }));
        QVERIFY(isRefused([](Instrument& i) { i.counter = i.base; }));
        QVERIFY(isRefused([](Instrument& i) { i.minNotional = Decimal::fromInteger(-1); }));
        QVERIFY(isRefused([](Instrument& i) { i.maxQuantity = *Decimal::parse("0.00001"); }));
    }
    void knowsABrokenCandle()
    {
        Candle candle;
        candle.closeTime = candle.openTime + std::chrono::minutes(1);
        candle.open = candle.close = price("10");
        candle.high = price("11");
        candle.low = price("9");
        QVERIFY(isSound(candle));
        const auto isRefused = [&](auto change) {
            Candle c = candle;
            change(c);
            return !isSound(c);
        };
        QVERIFY(isRefused([](Candle& c) { c.high = price("9.5"); }));
        QVERIFY(isRefused([](Candle& c) { c.low = price("10.5"); }));
        QVERIFY(isRefused([](Candle& c) { c.low = price("0"); }));
        QVERIFY(isRefused([](Candle& c) { c.volume = quantity("-1"); }));
        QVERIFY(isRefused([](Candle& c) { c.closeTime = c.openTime; }));
    }
    void idsAreOrderedValues()
    {
        const InstrumentId a{VenueId::of("binance"), Symbol::of("BTCUSDT")};
        const InstrumentId b{VenueId::of("kraken"), Symbol::of("BTC/USD")};
        QVERIFY(a < b && a != b);
        QCOMPARE(b.toString(), QStringLiteral("kraken:BTC/USD"));
        QVERIFY(!Symbol::parse("A SYMBOL THAT IS TOO LONG FOR ANY VENUE"));
    }
};

QTEST_APPLESS_MAIN(TestInstrument)
#include "tst_instrument.moc"
