// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/tape_player.h"
#include "models/market/candle_builder.h"
#include "models/market/demo_market.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

/// What a candle of all trades up to `now` is, counted from nothing: the truth that the builder is compared with.
std::optional<Candle> candleAt(const std::vector<PublicTrade>& trades, Timeframe timeframe, Timestamp now)
{
    const Timestamp open = timeframe.floor(now);
    const Timestamp close = timeframe.next(now);
    std::optional<Candle> out;
    for (const PublicTrade& trade : trades) {
        if (trade.time < open || trade.time > now) {
            continue;
        }
        if (!out) {
            out = Candle{open, close, trade.price, trade.price, trade.price, trade.price, Quantity(), 0};
        }
        out->high = std::max(out->high, trade.price);
        out->low = std::min(out->low, trade.price);
        out->close = trade.price;
        out->volume = *add(out->volume, trade.quantity);
        ++out->trades;
    }
    return out;
}

bool isEqual(const std::optional<Candle>& a, const std::optional<Candle>& b)
{
    return a.has_value() == b.has_value()
        && (!a
            || (a->openTime == b->openTime && a->closeTime == b->closeTime && a->open == b->open && a->high == b->high
                && a->low == b->low && a->close == b->close && a->volume == b->volume && a->trades == b->trades));
}

/// Everything that anybody can learn from a player: what it sends and what its state says.
struct Watcher : MarketSink
{
    explicit Watcher(const std::vector<Timeframe>& timeframes)
    {
        for (const Timeframe timeframe : timeframes) {
            builders.emplace_back(timeframe);
            closed.emplace_back();
        }
    }
    void onFeedEvents(std::uint64_t, std::span<const FeedEvent> events) override
    {
        for (const FeedEvent& event : events) {
            latest = std::max(latest, event.time);
            const auto* trade = std::get_if<PublicTrade>(&event.payload);
            for (std::size_t i = 0; trade && event.instrument == 0 && i < builders.size(); ++i) {
                builders[i].apply(*trade, closed[i]);
            }
        }
    }
    void onFeedState(const FeedState&) override { }

    std::vector<CandleBuilder> builders;
    std::vector<std::vector<Candle>> closed;
    Timestamp latest = Timestamp::min();
};

} // namespace

class TestTapeCandles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formingIsRightAtEveryInstant();
};

void TestTapeCandles::formingIsRightAtEveryInstant()
{
    const auto bytes = makeDemoTape({0, 150});
    QVERIFY(bytes);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.tape"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
    file.close();
    const auto opened = TapeFile::open(file.fileName());
    QVERIFY(opened);
    const Tape& tape = (*opened)->tape();
    std::vector<PublicTrade> trades;
    TapeCursor cursor(tape);
    FeedEvent event;
    while (cursor.next(event)) {
        if (const auto* trade = std::get_if<PublicTrade>(&event.payload); trade && event.instrument == 0) {
            trades.push_back(*trade);
        }
    }
    std::vector<Timeframe> timeframes;
    for (const char* name : {"1s", "5s", "15s", "1m", "3m", "5m", "15m", "30m", "1h", "4h", "1d"}) {
        timeframes.push_back(*Timeframe::parse(name));
    }
    for (std::uint64_t seed = 0; seed < 3; ++seed) {
        std::mt19937_64 random(seed);
        Watcher watcher(timeframes);
        TapePlayer player(*opened, 0);
        player.start(watcher);
        Timestamp now = tape.header().from;
        int compared = 0;
        while (player.state().phase != FeedPhase::Ended) {
            if (random() % 3 == 0) {
                player.stepEvent();
            } else {
                const std::int64_t steps[] = {1, 999'999, 1'000'000, 59'000'000, 200'000'000};
                player.stepTo(now + Duration(1 + random() % std::uint64_t(steps[random() % 5])));
                QTRY_VERIFY(player.state().phase != FeedPhase::Running);
            }
            now = player.state().now;
            QVERIFY(watcher.latest <= now); // Nothing from later has reached anybody.
            for (std::size_t i = 0; i < timeframes.size(); ++i) {
                watcher.builders[i].advance(now, watcher.closed[i]);
                const auto truth = candleAt(trades, timeframes[i], now);
                QVERIFY2(isEqual(watcher.builders[i].forming(), truth),
                         qPrintable(QString::fromLatin1(toIso(now) + ' ' + timeframes[i].toText())));
                ++compared;
            }
        }
        QVERIFY(compared > 300);
        // In the end all closed candles are those of the whole tape.
        for (std::size_t i = 0; i < timeframes.size(); ++i) {
            for (const Candle& candle : watcher.closed[i]) {
                QVERIFY(isEqual(candle, candleAt(trades, timeframes[i], candle.closeTime - Duration(1))));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestTapeCandles)
#include "tst_tape_candles.moc"
