// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/tape_player.h"
#include "models/market/candle_builder.h"
#include "models/market/market_board.h"
#include "models/market/synthetic_market.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

struct Sink : MarketSink
{
    void onFeedEvents(std::uint64_t first, std::span<const FeedEvent> batch) override
    {
        isInOrder = isInOrder && first == next;
        next = first + batch.size();
        events.insert(events.end(), batch.begin(), batch.end());
        if (longest.isValid()) {
            slowest = std::max(slowest, longest.elapsed());
        }
    }
    void onFeedState(const FeedState& state) override { states.push_back(state); }

    std::uint64_t next = 0;
    bool isInOrder = true;
    std::vector<FeedEvent> events;
    std::vector<FeedState> states;
    QElapsedTimer longest;
    qint64 slowest = 0;
};

} // namespace

class TestTapePlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsPausedAndSteps();
    void stepsToATimeAndNoFurther();
    void playsAgainstTheClock();
    void playsAsFastAsItGoesAndStaysResponsive();
    void publishesAtMostThirtyTimesASecond();
    void hidesWhatBlindHides();
    void startsInTheMiddleWithAPast();
    void nothingAfterNowIsReachable();
    void saysWhenTheTapeIsDamaged();

private:
    std::uint64_t countAt(Timestamp time) const { return m_file->tape().indexAt(time + Duration(1)); }

    QTemporaryDir m_folder;
    std::shared_ptr<const TapeFile> m_file;
    Timestamp m_from;
};

void TestTapePlayer::initTestCase()
{
    SyntheticSettings settings;
    settings.instrument.id = {VenueId::of("synthetic"), Symbol::of("DEMO-BTC")};
    settings.instrument.base = Currency::of("BTC");
    settings.instrument.counter = Currency::of("USD");
    settings.instrument.tickSize = *Decimal::parse("0.1");
    settings.instrument.lotSize = *Decimal::parse("0.001");
    settings.startPrice = *Price::parse("60000");
    settings.start = *parseTimestamp("2026-01-05T00:00:00Z");
    settings.bookLevels = 3;
    TapeHeader header;
    header.isSynthetic = true;
    header.title = u"Demo, 5 Jan 2026"_s;
    header.source = u"synthetic"_s;
    header.instruments = {settings.instrument};
    TapeWriter writer(header);
    const Price one = settings.startPrice;
    const Candle before{settings.start - std::chrono::minutes(1), settings.start, one, one, one, one, Quantity()};
    QVERIFY(writer.addHistory(0, std::span(&before, 1)));
    SyntheticMarket market(settings);
    std::vector<MarketEvent> events;
    for (int second = 0; second < 6 * 3600; ++second) {
        events.clear();
        market.step(events);
        for (const MarketEvent& event : events) {
            const Timestamp time = std::visit(
                [](const auto& what) {
                    if constexpr (requires { what.time; }) {
                        return what.time;
                    } else {
                        return what.closeTime;
                    }
                },
                event.payload);
            QVERIFY(writer.add({time, 0, event.payload}));
        }
    }
    const auto bytes = writer.finish();
    QVERIFY(bytes);
    QFile file(m_folder.filePath(u"a.tape"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
    file.close();
    const auto opened = TapeFile::open(file.fileName());
    QVERIFY(opened);
    m_file = *opened;
    m_from = m_file->tape().header().from;
    QVERIFY(TapeFile::open(m_folder.filePath(u"none.tape"_s)).error().code == ErrorCode::NotFound);
}

void TestTapePlayer::startsPausedAndSteps()
{
    TapePlayer player(m_file, 0);
    Sink sink;
    player.start(sink);
    QTest::qWait(60);
    QVERIFY(sink.events.empty());
    QCOMPARE(player.state().phase, FeedPhase::Paused);
    QVERIFY(player.state().now == m_from);
    for (std::size_t i = 1; i <= 5; ++i) {
        player.stepEvent();
        QCOMPARE(sink.events.size(), i);
        QVERIFY(player.state().now == sink.events.back().time);
    }
    QVERIFY(sink.isInOrder);
    QCOMPARE(player.state().info.origin, FeedOrigin::Synthetic);
    QVERIFY(player.state().info.isSynthetic);
    QCOMPARE(player.state().info.tapeHash, m_file->tape().hash());
}

void TestTapePlayer::stepsToATimeAndNoFurther()
{
    TapePlayer player(m_file, 0);
    Sink sink;
    player.start(sink);
    for (const int seconds : {1, 2, 60, 61, 3599, 3600, 7200}) {
        const Timestamp target = m_from + std::chrono::seconds(seconds);
        player.stepTo(target);
        QTRY_COMPARE(player.state().phase, FeedPhase::Paused);
        QVERIFY(player.state().now == target);
        QCOMPARE(sink.next, countAt(target));
        QVERIFY(sink.events.back().time <= target);
    }
    player.stepTo(m_from); // Backwards is no step.
    QVERIFY(player.state().now == m_from + std::chrono::seconds(7200));
    player.stepTo(m_file->tape().header().to + std::chrono::hours(1));
    QTRY_COMPARE(player.state().phase, FeedPhase::Ended);
    QCOMPARE(sink.next, m_file->tape().header().events);
    QVERIFY(sink.isInOrder);
    QTRY_COMPARE(sink.states.back().phase, FeedPhase::Ended);
}

void TestTapePlayer::playsAgainstTheClock()
{
    TapePlayer player(m_file, 0);
    Sink sink;
    player.start(sink);
    player.setSpeed(100);
    QElapsedTimer clock;
    clock.start();
    player.play();
    QTest::qWait(300);
    player.pause();
    const double ms = double(clock.elapsed());
    const double played = double((player.state().now - m_from).count()) / 1'000;
    QVERIFY2(played <= 100 * ms + 1 && played > 0, qPrintable(QString::number(played / ms)));
    QCOMPARE(sink.next, countAt(player.state().now)); // All until now and nothing after.
    const auto count = sink.next;
    QTest::qWait(60);
    QCOMPARE(sink.next, count);
    player.setSpeed(0.1);
    player.play();
    const Timestamp before = player.state().now;
    QTest::qWait(200);
    QVERIFY(player.state().now > before);
    QVERIFY(player.state().now - before < std::chrono::seconds(1));
    player.setSpeed(-3);
    player.setSpeed(qQNaN());
    QCOMPARE(player.state().speed, 0.1);
    player.setSpeed(1e9);
    QCOMPARE(player.state().speed, 10'000.0);
}

void TestTapePlayer::playsAsFastAsItGoesAndStaysResponsive()
{
    // Who hears it takes its time, so that the tape is long on every machine.
    struct SlowSink : Sink
    {
        void onFeedEvents(std::uint64_t first, std::span<const FeedEvent> batch) override
        {
            QElapsedTimer took;
            took.start();
            Sink::onFeedEvents(first, batch);
            while (took.nsecsElapsed() < 500'000) { }
        }
    };
    TapePlayer player(m_file, 0);
    SlowSink sink;
    player.start(sink);
    player.setSpeed(0);
    int beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&beats] { ++beats; });
    heart.start(1);
    player.play();
    QTRY_COMPARE(player.state().phase, FeedPhase::Ended);
    QCOMPARE(sink.next, m_file->tape().header().events);
    QVERIFY(sink.isInOrder);
    QVERIFY2(beats > 3, qPrintable(QString::number(beats)));
    QVERIFY(player.state().now == m_file->tape().header().to);
    player.play(); // Nothing is left.
    QCOMPARE(player.state().phase, FeedPhase::Ended);
}

void TestTapePlayer::publishesAtMostThirtyTimesASecond()
{
    TapePlayer player(m_file, 0);
    Sink sink;
    QElapsedTimer clock;
    clock.start();
    player.start(sink);
    player.setSpeed(1000);
    player.play();
    QTest::qWait(400);
    for (int i = 0; i < 100; ++i) {
        player.pause();
        player.play();
    }
    player.pause();
    QTRY_COMPARE(sink.states.back().phase, FeedPhase::Paused); // The last state always arrives.
    QVERIFY(double(sink.states.size()) <= double(clock.elapsed()) / 33.0 + 2);
    QVERIFY(sink.states.size() >= 3);
}

void TestTapePlayer::hidesWhatBlindHides()
{
    TapePlayer player(m_file, 0);
    Sink sink;
    player.start(sink);
    player.setBlind(true);
    QVERIFY(player.state().info.isBlind);
    QVERIFY(player.state().info.title.isEmpty() && player.state().info.source.isEmpty());
    QVERIFY(player.state().info.tapeHash.isEmpty());
    player.stepTo(Timestamp::max());
    QTRY_COMPARE(player.state().phase, FeedPhase::Ended);
    QVERIFY(!player.state().info.isBlind); // Now it may be told.
    QCOMPARE(player.state().info.title, u"Demo, 5 Jan 2026"_s);
}

void TestTapePlayer::startsInTheMiddleWithAPast()
{
    const Timestamp start = m_from + std::chrono::minutes(90) + std::chrono::seconds(30);
    const std::uint64_t index = m_file->tape().indexAt(start);
    TapePlayer player(m_file, index);
    Sink sink;
    sink.next = index;
    player.start(sink);
    QVERIFY(player.state().now < start);
    const auto history = player.history(0);
    // The same minutes as a builder makes that sees every trade; the tape has one minute before them.
    CandleBuilder builder{Timeframe()};
    std::vector<Candle> expected;
    TapeCursor cursor(m_file->tape());
    FeedEvent event;
    while (cursor.index() < index && cursor.next(event)) {
        if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
            builder.apply(*trade, expected);
        }
    }
    expected.front().state = CandleState::Closed;
    QCOMPARE(history.size(), expected.size() + 1);
    QVERIFY(std::equal(expected.begin(), expected.end(), history.begin() + 1));
    QVERIFY(history.back().closeTime <= player.state().now);
    player.stepTo(start + std::chrono::seconds(10));
    QTRY_COMPARE(sink.next, countAt(start + std::chrono::seconds(10)));
    QVERIFY(sink.isInOrder && sink.events.front().time >= start);
}

// Wherever a replay stands, the candles of every timeframe hold what was traded until then and no more: what a chart,
// an indicator or a drawing looks at is made of these.
void TestTapePlayer::nothingAfterNowIsReachable()
{
    std::mt19937 random(11);
    const std::uint64_t count = m_file->tape().indexAt(m_file->tape().header().to);
    for (int round = 0; round < 20; ++round) {
        const std::uint64_t index = 1 + random() % (count - 1);
        TapePlayer player(m_file, index);
        Sink sink;
        sink.next = index;
        player.start(sink);
        const Timestamp now = player.state().now;
        std::optional<Price> highest;
        std::optional<Price> lowest;
        Decimal traded;
        Decimal closed; // The minute that forms comes with its events.
        TapeCursor cursor(m_file->tape());
        FeedEvent event;
        while (cursor.index() < index && cursor.next(event)) {
            QVERIFY(event.time <= now);
            if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
                highest = highest ? std::max(*highest, trade->price) : trade->price;
                lowest = lowest ? std::min(*lowest, trade->price) : trade->price;
                traded = *Decimal::add(traded, trade->quantity.value());
                if (trade->time < Timeframe().floor(now) - std::chrono::minutes(1)) {
                    closed = *Decimal::add(closed, trade->quantity.value());
                }
            }
        }
        MarketBoard board;
        board.reset(player.instruments());
        board.setHistory(0, player.history(0));
        board.advance(now);
        int watch = 0;
        for (const Timeframe timeframe : Timeframe::standard()) {
            if (timeframe.typicalLength() >= std::chrono::minutes(1)) {
                board.watchCandles(watch++, 0, timeframe);
            }
            bool wasAsked = false;
            player.older(0, timeframe, m_file->tape().header().to + std::chrono::hours(1), 100'000,
                         [&](const std::vector<Candle>& candles) {
                             wasAsked = true;
                             for (const Candle& candle : candles) {
                                 QVERIFY(candle.closeTime <= now);
                             }
                         });
            QVERIFY(wasAsked);
        }
        const auto changes = board.takeCandleChanges();
        QCOMPARE(static_cast<int>(changes.size()), watch);
        for (const auto& change : changes) {
            Decimal volume;
            for (const Candle& candle : change.candles) {
                QVERIFY(candle.openTime <= now);
                QVERIFY(!highest || candle.high <= std::max(*highest, *Price::parse("60000")));
                QVERIFY(!lowest || candle.low >= std::min(*lowest, *Price::parse("60000")));
                volume = *Decimal::add(volume, candle.volume.value());
            }
            QVERIFY(volume <= traded && volume >= closed);
        }
    }
}

void TestTapePlayer::saysWhenTheTapeIsDamaged()
{
    QFile original(m_file->path());
    QVERIFY(original.open(QIODevice::ReadOnly));
    QByteArray bytes = original.readAll();
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 4);
    QFile file(m_folder.filePath(u"damaged.tape"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QCOMPARE(TapeFile::open(file.fileName()).error().code, ErrorCode::Corrupt);
    const auto opened = TapeFile::open(file.fileName(), TapeCheck::OnRead);
    QVERIFY(opened);
    TapePlayer player(*opened, 0);
    Sink sink;
    player.start(sink);
    player.setSpeed(0);
    player.play();
    QTRY_COMPARE(sink.states.back().phase, FeedPhase::Failed);
    QVERIFY(!sink.states.back().problem.isEmpty());
    QVERIFY(sink.next > 0 && sink.next < m_file->tape().header().events);
}

QTEST_GUILESS_MAIN(TestTapePlayer)
#include "tst_tape_player.moc"
