// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/candle_cache.h"
#include "models/market/candle_pack.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <random>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kMinute = 60'000'000;
constexpr std::int64_t kStart = 1'700'000'040'000'000;

const InstrumentId kBitcoin{VenueId::of("kraken"), Symbol::of("BTC/USD")};
const InstrumentId kEther{VenueId::of("kraken"), Symbol::of("ETH/USD")};

Price price(std::int64_t mantissa, int scale)
{
    return Price(*Decimal::fromParts(mantissa, scale));
}

Candle minute(std::int64_t index, std::int64_t close = 61'250'500)
{
    Candle out;
    out.openTime = Timestamp(Duration(kStart + index * kMinute));
    out.closeTime = out.openTime + Duration(kMinute);
    out.open = price(61'250, 0);
    out.high = price(close + 10, 3);
    out.low = price(6'124, -0);
    out.close = price(close, 3);
    out.volume = Quantity(*Decimal::fromParts(index * 1001, 8));
    out.trades = index % 5 == 0 ? Candle::kUnknownTrades : index;
    return out;
}

std::vector<Candle> minutes(std::int64_t from, std::int64_t to)
{
    std::vector<Candle> out;
    for (std::int64_t i = from; i < to; ++i) {
        out.push_back(minute(i));
    }
    return out;
}

Timestamp at(std::int64_t index)
{
    return Timestamp(Duration(kStart + index * kMinute));
}

} // namespace

class TestCandleCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packsExactly();
    void refusesWhatItCannotKeep();
    void noticesEveryFlippedBit();
    void givesBackTheRangeAskedFor();
    void equalsAPlainMap();
    void dropsADamagedRunOnly();
    void startsOverWithADamagedFile();
};

void TestCandleCache::packsExactly()
{
    const auto candles = minutes(0, 3000);
    const auto packed = packCandles(candles);
    QVERIFY(packed);
    QVERIFY(packed->size() <= 52 * 3000 + 64);
    std::vector<Candle> back;
    QVERIFY(unpackCandles(*packed, back));
    QVERIFY(back == candles);
    Candle month = minute(1); // a length that varies
    month.closeTime = month.openTime + std::chrono::days(31);
    const std::vector<Candle> months{month};
    back.clear();
    QVERIFY(unpackCandles(*packCandles(months), back));
    QVERIFY(back == months);
    QVERIFY(packCandles({}));
}

void TestCandleCache::refusesWhatItCannotKeep()
{
    auto forming = minutes(0, 3);
    forming[2].state = CandleState::Forming;
    QVERIFY(packCandles(forming).error().code == ErrorCode::InvalidInput);
    auto unordered = minutes(0, 3);
    std::swap(unordered[0], unordered[1]);
    QVERIFY(packCandles(unordered).error().code == ErrorCode::InvalidInput);
    auto fraction = minutes(0, 3);
    fraction[1].openTime += Duration(1);
    QVERIFY(packCandles(fraction).error().code == ErrorCode::InvalidInput);
    auto digits = minutes(0, 2);
    digits[0].high = price(9'000'000'000'000'000'000, 0);
    QVERIFY(packCandles(digits).error().code == ErrorCode::OutOfRange); // never rounded
}

void TestCandleCache::noticesEveryFlippedBit()
{
    const auto candles = minutes(0, 20);
    const QByteArray packed = *packCandles(candles);
    for (qsizetype bit = 0; bit < packed.size() * 8; ++bit) {
        QByteArray changed = packed;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        std::vector<Candle> back;
        QVERIFY2(!unpackCandles(changed, back), qPrintable(QString::number(bit)));
        QVERIFY(back.empty());
    }
    std::vector<Candle> back;
    QVERIFY(!unpackCandles(packed.first(packed.size() - 1), back));
    QVERIFY(!unpackCandles({}, back));
}

void TestCandleCache::givesBackTheRangeAskedFor()
{
    QTemporaryDir folder;
    auto cache = CandleCache::open(folder.filePath(u"market.db"_s));
    QVERIFY(cache);
    const auto all = minutes(0, 10'000);
    QVERIFY(cache->store(kBitcoin, {}, all));
    QVERIFY(*cache->load(kBitcoin, {}, at(0), at(10'000)) == all);
    QVERIFY(*cache->load(kBitcoin, {}, at(4095), at(4097)) == minutes(4095, 4097)); // across two runs
    QVERIFY(*cache->load(kBitcoin, {}, at(9'990), at(20'000)) == minutes(9'990, 10'000));
    QVERIFY(cache->load(kBitcoin, {}, at(-50), at(0))->empty());
    QVERIFY(cache->load(kBitcoin, {}, at(10'000), at(20'000))->empty());
    QVERIFY(cache->load(kEther, {}, at(0), at(10'000))->empty());
    QVERIFY(cache->load(kBitcoin, *Timeframe::parse("5m"), at(0), at(10'000))->empty());
}

void TestCandleCache::equalsAPlainMap()
{
    QTemporaryDir folder;
    auto cache = CandleCache::open(folder.filePath(u"market.db"_s));
    QVERIFY(cache);
    std::map<std::int64_t, Candle> truth;
    std::mt19937_64 random(3);
    for (int round = 0; round < 200; ++round) {
        const std::int64_t from = std::int64_t(random() % 30'000);
        const std::int64_t count = round % 3 == 0 ? 1 : std::int64_t(random() % 6000);
        std::vector<Candle> candles;
        for (std::int64_t i = from; i < from + count; i += 1 + std::int64_t(random() % 3)) {
            candles.push_back(minute(i, 61'000'000 + round));
            truth[i] = candles.back();
        }
        QVERIFY(cache->store(kBitcoin, {}, candles));
        const std::int64_t first = std::int64_t(random() % 30'000);
        const std::int64_t last = first + std::int64_t(random() % 10'000);
        std::vector<Candle> expected;
        for (auto entry = truth.lower_bound(first); entry != truth.end() && entry->first < last; ++entry) {
            expected.push_back(entry->second);
        }
        QVERIFY(*cache->load(kBitcoin, {}, at(first), at(last)) == expected);
    }
    QVERIFY(truth.size() > 10'000);
}

void TestCandleCache::dropsADamagedRunOnly()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"market.db"_s);
    {
        auto cache = CandleCache::open(file);
        QVERIFY(cache && cache->store(kBitcoin, {}, minutes(0, 10'000)));
        auto database = Database::open(file, Database::Access::ReadWrite, Database::Durability::Normal);
        QVERIFY(database->runScript(
            "UPDATE segment SET candles = CAST(substr(candles, 1, 1000) || x'ff' || substr(candles, 1002) AS BLOB)"
            " WHERE first_us = (SELECT first_us FROM segment ORDER BY first_us LIMIT 1 OFFSET 1)"));
    }
    for (int attempt = 0; attempt < 2; ++attempt) {
        auto cache = CandleCache::open(file);
        auto expected = minutes(0, 4096);
        const auto rest = minutes(8192, 10'000);
        expected.insert(expected.end(), rest.begin(), rest.end());
        QVERIFY(*cache->load(kBitcoin, {}, at(0), at(10'000)) == expected); // a gap, which the market part refetches
    }
}

void TestCandleCache::startsOverWithADamagedFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"market.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20'000, 'x'));
    file.close();
    auto cache = CandleCache::open(file.fileName());
    QVERIFY(cache);
    QVERIFY(cache->store(kBitcoin, {}, minutes(0, 10)));
    QVERIFY(*cache->load(kBitcoin, {}, at(0), at(10)) == minutes(0, 10));
}

QTEST_GUILESS_MAIN(TestCandleCache)
#include "tst_candle_cache.moc"
