// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/candle_store.h"

#include <QTest>

#include <random>

using namespace elite;

namespace {

Candle minute(int number)
{
    Candle candle;
    candle.openTime = fromMicros(std::int64_t(number) * 60'000'000);
    candle.closeTime = candle.openTime + std::chrono::minutes(1);
    const auto price = [number](int above) { return Price(*Decimal::ofParts(1'000'000 + number % 977 + above, 2)); };
    candle.open = price(1);
    candle.high = price(5);
    candle.low = price(0);
    candle.close = price(2);
    candle.volume = Quantity(*Decimal::ofParts(number % 313, 4));
    candle.trades = number % 71;
    candle.state = CandleState::Closed;
    return candle;
}

std::vector<Candle> from(const CandleStore& store, std::size_t number)
{
    std::vector<Candle> out;
    store.forEach(number, [&out](const Candle& candle) { out.push_back(candle); });
    return out;
}

} // namespace

class TestCandleStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsAVector_data();
    void equalsAVector();
    void letsGoOfTheOldest();
    void keepsWhatCannotBePacked();
};

void TestCandleStore::equalsAVector_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestCandleStore::equalsAVector()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto below = [&random](std::size_t limit) { return static_cast<unsigned>(random() % limit); };
    CandleStore store;
    std::vector<Candle> plain;
    int next = 0;
    while (plain.size() < 12'000) {
        std::vector<Candle> more;
        const unsigned count = below(below(9) == 0 ? 5'000 : 3);
        for (unsigned i = 0; i < count; ++i) {
            next += 1 + int(below(40) == 0); // A minute without a trade now and then.
            more.push_back(minute(next));
        }
        store.append(more);
        plain.insert(plain.end(), more.begin(), more.end());
        QCOMPARE(store.endNumber(), plain.size());
    }
    QVERIFY(from(store, 0) == plain);
    QCOMPARE(store.newest(), plain.back());
    for (int i = 0; i < 200; ++i) {
        const std::size_t number = below(plain.size() + 1);
        const auto rest = from(store, number);
        QVERIFY(std::equal(rest.begin(), rest.end(), plain.begin() + std::ptrdiff_t(number), plain.end()));
        const Timestamp time = minute(int(below(std::size_t(next) + 3))).openTime + Duration(below(60'000'000));
        std::optional<Candle> expected;
        for (const Candle& candle : plain) {
            if (candle.closeTime <= time) {
                expected = candle;
            }
        }
        QVERIFY(store.endedBy(time) == expected);
    }
}

void TestCandleStore::letsGoOfTheOldest()
{
    CandleStore store;
    for (int i = 0; i < 30'000; ++i) {
        const Candle candle = minute(i);
        store.append({&candle, 1});
        store.keepNewest(7'200);
        const std::size_t kept = store.endNumber() - store.beginNumber();
        QVERIFY(kept >= std::min<std::size_t>(std::size_t(i) + 1, 7'200) && kept < 7'200 + 2'048);
    }
    QVERIFY(store.beginNumber() > 0);
    const auto rest = from(store, 0);
    QCOMPARE(rest.size(), store.endNumber() - store.beginNumber());
    QCOMPARE(rest.front(), minute(int(store.beginNumber())));
    QVERIFY(!store.endedBy(rest.front().openTime));
}

void TestCandleStore::keepsWhatCannotBePacked()
{
    CandleStore store;
    std::vector<Candle> plain;
    plain.reserve(9'000);
    for (int i = 0; i < 9'000; ++i) {
        plain.push_back(minute(i));
    }
    plain[100].high = Price(*Decimal::ofParts(9'000'000'000'000'000'000, 0)); // Has no room for two decimals.
    store.append(plain);
    QVERIFY(from(store, 0) == plain);
}

QTEST_APPLESS_MAIN(TestCandleStore)
#include "tst_candle_store.moc"
