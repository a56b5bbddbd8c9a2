// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/candle_cache.h"
#include "app/storage/ledger.h"
#include "app/storage/ledger_verify.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>

using namespace elite;

// How fast facts become durable, and how fast a ledger opens and proves itself. The folder should lie on a real disk:
// on a file system in memory a sync costs nothing.

namespace {

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

Secret benchKey()
{
    QByteArray bytes(32, 'b');
    return Secret::take(bytes);
}

LedgerOptions optionsIn(const QString& folder)
{
    LedgerOptions options;
    options.places = {folder + QStringLiteral("/ledger.db"), folder + QStringLiteral("/backups"),
                      folder + QStringLiteral("/damaged")};
    return options;
}

/// A fill as the engine writes it: about 150 bytes.
NewEvent fact(qint64 number)
{
    return {"order.filled",
            "{\"order\":" + QByteArray::number(number)
                + ",\"venue\":\"paper\",\"symbol\":\"BTC-USDT\",\"side\":\"buy\",\"ticks\":6125050,\"lots\":"
                + QByteArray::number(number % 1000)
                + ",\"fee\":1234,\"book\":\"6125040/6125060\",\"liquidity\":\"taker\"}",
            1'700'000'000'000'000 + number};
}

std::unique_ptr<Ledger> opened(const QString& folder)
{
    auto ledger = Ledger::open(optionsIn(folder), benchKey());
    require(ledger.hasValue(), "the ledger does not open");
    return std::move(*ledger);
}

/// Appends `events` facts in groups, without waiting in between, as the engine does. Facts per second until the last
/// one is on the disk.
double groupRate(Ledger& ledger, qint64 events, qint64 groupSize)
{
    std::atomic<qint64> refused = 0;
    std::promise<void> finished;
    const auto begin = Clock::now();
    for (qint64 at = 0; at < events; at += groupSize) {
        std::vector<NewEvent> group;
        group.reserve(static_cast<std::size_t>(groupSize));
        for (qint64 i = 0; i < groupSize; ++i) {
            group.push_back(fact(at + i));
        }
        const bool last = at + groupSize >= events;
        ledger.append(std::move(group), [&refused, &finished, last](const Result<SeqRange>& written) {
            refused += written ? 0 : 1;
            if (last) {
                finished.set_value();
            }
        });
    }
    finished.get_future().wait();
    require(refused == 0, "a fact was refused");
    return double(events) / msSince(begin) * 1000;
}

void durableFacts(Ledger& ledger, int count, QJsonObject& out)
{
    std::vector<double> ms;
    for (int i = 0; i < count; ++i) {
        const auto begin = Clock::now();
        require(ledger.append({fact(i)}).get().hasValue(), "a fact was refused");
        ms.push_back(msSince(begin));
    }
    std::sort(ms.begin(), ms.end());
    out.insert(QStringLiteral("durable_fact.p50_ms"), ms[ms.size() / 2]);
    out.insert(QStringLiteral("durable_fact.p99_ms"), ms[ms.size() * 99 / 100]);
    out.insert(QStringLiteral("durable_fact.max_ms"), ms.back());
}

/// A million minutes in and out of market.db.
void candleRates(const QString& folder, QJsonObject& out)
{
    constexpr std::int64_t kCount = 1'000'000;
    constexpr Duration kMinute = std::chrono::minutes(1);
    const InstrumentId instrument{VenueId::of("bench"), Symbol::of("BTC/USD")};
    std::vector<Candle> candles(kCount);
    for (std::int64_t i = 0; i < kCount; ++i) {
        Candle& candle = candles[std::size_t(i)];
        candle.openTime = Timestamp(i * kMinute);
        candle.closeTime = candle.openTime + kMinute;
        for (Price* price : {&candle.open, &candle.high, &candle.low, &candle.close}) {
            *price = Price(*Decimal::fromParts(6'125'050 + i % 977, 2));
        }
        candle.volume = Quantity(*Decimal::fromParts(i * 131, 8));
    }
    auto cache = CandleCache::open(folder + QStringLiteral("/market.db"));
    require(cache.hasValue(), "the candle file does not open");
    auto begin = Clock::now();
    require(cache->store(instrument, {}, candles).hasValue(), "store");
    out.insert(QStringLiteral("candles_in_per_s"), double(kCount) / msSince(begin) * 1000);
    begin = Clock::now();
    const auto back = cache->load(instrument, {}, candles.front().openTime, candles.back().closeTime);
    out.insert(QStringLiteral("candles_out_per_s"), double(kCount) / msSince(begin) * 1000);
    require(back && *back == candles, "the candles are not the same");
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("json"), QStringLiteral("one line of figures")});
    parser.addOption({QStringLiteral("events"), QStringLiteral("events in the ledger"), QStringLiteral("n"),
                      QStringLiteral("100000")});
    parser.addOption({QStringLiteral("dir"), QStringLiteral("folder on the disk to measure"), QStringLiteral("folder"),
                      QDir::tempPath()});
    parser.process(application);
    const qint64 events = parser.value(QStringLiteral("events")).toLongLong() / 10 * 10;
    const QTemporaryDir folder(parser.value(QStringLiteral("dir")) + QStringLiteral("/bench_ledger-XXXXXX"));
    require(events > 0 && folder.isValid(), "give --events 10 or more and a --dir that can be written");

    QJsonObject out{{QStringLiteral("events"), events}};
    {
        const auto ledger = opened(folder.path());
        out.insert(QStringLiteral("facts_per_s.groups_of_10"), groupRate(*ledger, events, 10));
        out.insert(QStringLiteral("facts_per_s.single"), groupRate(*ledger, events / 10, 1));
    }
    {
        const QTemporaryDir other(parser.value(QStringLiteral("dir")) + QStringLiteral("/bench_ledger-XXXXXX"));
        const auto ledger = opened(other.path());
        durableFacts(*ledger, int(std::min<qint64>(2000, events)), out);
    }
    auto begin = Clock::now();
    auto ledger = opened(folder.path());
    out.insert(QStringLiteral("start_ms"), msSince(begin));
    const qint64 rows = ledger->head().seq;
    out.insert(QStringLiteral("start_rows"), rows);
    auto reader = ledger->reader();
    begin = Clock::now();
    const auto chain = checkChain(*reader, ledger->chain(), std::nullopt);
    out.insert(QStringLiteral("chain_rows_per_s"), double(rows) / msSince(begin) * 1000);
    begin = Clock::now();
    const auto all = verifyDatabase(*reader, ledger->chain(), std::nullopt);
    out.insert(QStringLiteral("verify_rows_per_s"), double(rows) / msSince(begin) * 1000);
    begin = Clock::now();
    const auto backup = ledger->backup();
    out.insert(QStringLiteral("backup_ms"), msSince(begin));
    require(chain && chain->sound() && all && all->sound() && backup, "the ledger is not sound");
    candleRates(folder.path(), out);
    const QByteArray json = QJsonDocument(out).toJson(parser.isSet(QStringLiteral("json")) ? QJsonDocument::Compact
                                                                                           : QJsonDocument::Indented);
    std::printf("%s\n", json.trimmed().constData());
    return 0;
}
