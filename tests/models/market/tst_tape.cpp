// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/tape_frame.h"
#include "tests/models/market/tape_events.h"

#include <QCryptographicHash>
#include <QTest>

#include <ctime>

using namespace elite;
using namespace elite::test;

namespace {

struct Reading
{
    std::vector<FeedEvent> events;
    Done fault;
};

Reading readAll(const Tape& tape)
{
    Reading out;
    TapeCursor cursor(tape);
    FeedEvent event;
    while (cursor.next(event)) {
        out.events.push_back(event);
    }
    out.fault = cursor.fault();
    return out;
}

bool isPrefix(const std::vector<FeedEvent>& part, const std::vector<FeedEvent>& whole)
{
    return part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin(), isSame);
}

/// What a reader must never believe: tells how it noticed, or that what it gave is true to the original.
bool isHarmless(QByteArrayView bytes, const std::vector<FeedEvent>& events, const std::vector<Candle>& history,
                TapeCheck check)
{
    const auto tape = Tape::open(bytes, check);
    if (!tape) {
        return true;
    }
    const auto minutes = tape->history(0);
    const Reading reading = readAll(*tape);
    const bool isWhole = minutes && reading.fault.hasValue();
    return isPrefix(reading.events, events) && (!minutes || *minutes == history)
        && (!isWhole || reading.events.size() == events.size());
}

/// Puts the checksums and the hash right again after a change, as a forger would.
QByteArray resealed(const QByteArray& tape)
{
    QByteArray out = tape.first(kTapeMagic.size());
    qsizetype at = kTapeMagic.size();
    qsizetype indexAt = at;
    while (at < tape.size() - qsizetype(kTapeTailBytes)) {
        TapeFrame frame;
        const auto field = [&](qsizetype offset, int bytes) {
            std::uint64_t value = 0;
            for (int i = 0; i < bytes; ++i) {
                value |= std::uint64_t(uchar(tape[at + offset + i])) << (8 * i);
            }
            return value;
        };
        frame.count = std::uint32_t(field(4, 4));
        frame.micros = std::int64_t(field(8, 8));
        frame.kind = TapeFrameKind(field(16, 1));
        frame.instrument = FeedIndex(field(18, 2));
        const auto size = qsizetype(field(0, 4));
        if (size > tape.size() - at - 32) {
            return {};
        }
        frame.body = QByteArrayView(tape).sliced(at + 32, size);
        indexAt = out.size();
        appendTapeFrame(frame, out);
        at += 32 + size;
    }
    for (int i = 0; i < 8; ++i) {
        out.append(char((indexAt >> (8 * i)) & 0xff));
    }
    return out + QCryptographicHash::hash(out, QCryptographicHash::Sha256);
}

} // namespace

class TestTape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackEveryDigit();
    void readsFromAnywhere();
    void findsByTime();
    void keepsHistory();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void noticesEveryFlippedBit();
    void noticesEveryCut();
    void survivesAForger();
    void usesFewBytes();
    void readsFast();
};

void TestTape::givesBackEveryDigit()
{
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        std::mt19937_64 random(seed);
        const std::size_t instruments = 1 + seed * seed * 8;
        const auto events = tapeEvents(random, instruments, 1 + random() % 30'000);
        const TapeHeader header = tapeHeader(instruments);
        const QByteArray bytes = tapeOf(header, events);
        QVERIFY(!bytes.isEmpty());
        const auto tape = Tape::open(bytes);
        QVERIFY2(tape, tape ? "" : qPrintable(tape.error().detail));
        const Reading reading = readAll(*tape);
        QVERIFY2(reading.fault, reading.fault ? "" : qPrintable(reading.fault.error().detail));
        QCOMPARE(reading.events.size(), events.size());
        for (std::size_t i = 0; i < events.size(); ++i) {
            QVERIFY2(isSame(reading.events[i], events[i]), qPrintable(QString::number(i)));
        }
        TapeHeader expected = header;
        expected.from = events.front().time;
        expected.to = events.back().time;
        expected.events = events.size();
        QVERIFY(tape->header() == expected);
        QCOMPARE(tape->hash(), QCryptographicHash::hash(bytes.chopped(32), QCryptographicHash::Sha256));
    }
}

void TestTape::readsFromAnywhere()
{
    std::mt19937_64 random(5);
    const auto events = tapeEvents(random, 7, 40'000);
    const QByteArray bytes = tapeOf(tapeHeader(7), events);
    const auto tape = Tape::open(bytes);
    QVERIFY(tape);
    TapeCursor cursor(*tape);
    FeedEvent event;
    for (int round = 0; round < 60; ++round) {
        const std::uint64_t at = random() % events.size();
        QVERIFY(cursor.seek(at));
        for (std::uint64_t i = at; i < std::min<std::uint64_t>(at + 50, events.size()); ++i) {
            QCOMPARE(cursor.index(), i);
            QVERIFY(cursor.next(event));
            QVERIFY(isSame(event, events[i]));
        }
    }
    QVERIFY(cursor.seek(events.size()));
    QVERIFY(!cursor.next(event) && cursor.fault());
    QVERIFY(cursor.seek(events.size() + 1).error().code == ErrorCode::OutOfRange);
}

void TestTape::findsByTime()
{
    std::mt19937_64 random(6);
    const auto events = tapeEvents(random, 3, 30'000);
    const QByteArray bytes = tapeOf(tapeHeader(3), events);
    const auto tape = Tape::open(bytes);
    QVERIFY(tape);
    const auto truth = [&](Timestamp time) {
        const auto at = std::partition_point(events.begin(), events.end(),
                                             [time](const FeedEvent& event) { return event.time < time; });
        return std::uint64_t(at - events.begin());
    };
    std::vector<Timestamp> times{
        events.front().time, events.back().time, events.back().time + Duration(1), events.front().time - Duration(1),
        Timestamp::min(),    Timestamp::max()};
    for (const std::size_t at : {8'191u, 8'192u, 8'193u, 16'384u}) {
        times.push_back(events[at].time);
        times.push_back(events[at].time + Duration(1));
    }
    for (int round = 0; round < 60; ++round) {
        times.push_back(events[random() % events.size()].time + Duration(random() % 3) - Duration(1));
    }
    for (const Timestamp time : times) {
        QCOMPARE(tape->indexAt(time), truth(time));
    }
}

void TestTape::keepsHistory()
{
    std::mt19937_64 random(7);
    const auto events = tapeEvents(random, 2, 100);
    const auto minutes = tapeMinutes(*parseTimestamp("2026-03-01T00:00:00Z"), 20'000);
    const QByteArray bytes = tapeOf(tapeHeader(2), events, minutes);
    const auto tape = Tape::open(bytes);
    QVERIFY(tape);
    QVERIFY(*tape->history(0) == minutes);
    QVERIFY(tape->history(1)->empty());
    QVERIFY(tape->history(2).error().code == ErrorCode::NotFound);
    TapeWriter writer(tapeHeader(2));
    auto forming = minutes;
    forming.back().state = CandleState::Forming;
    QVERIFY(writer.addHistory(0, forming).error().code == ErrorCode::InvalidInput);
    QVERIFY(writer.addHistory(0, minutes));
    QVERIFY(writer.addHistory(0, minutes).error().code == ErrorCode::InvalidInput); // Not before what is there.
    QVERIFY(writer.add({minutes.back().openTime, 1, StatusChange{minutes.back().openTime, TradingStatus::Halted}})
                .error()
                .code
            == ErrorCode::InvalidInput);
    QVERIFY(writer.add(events.front()));
    QVERIFY(writer.addHistory(1, minutes).error().code == ErrorCode::InvalidInput); // Too late.
}

void TestTape::refusesWhatCannotBe_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < 11; ++i) {
        QTest::addRow("%d", i) << i;
    }
}

void TestTape::refusesWhatCannotBe()
{
    QFETCH(int, number);
    const Timestamp time = *parseTimestamp("2026-03-01T00:00:00Z");
    const Price one = *Price::parse("1");
    const Quantity some = *Quantity::parse("2");
    const Candle good{time - std::chrono::minutes(1), time, one, one, one, one, some};
    Candle upsideDown = good;
    upsideDown.low = *Price::parse("1.5");
    BookUpdate noPrice;
    noPrice.time = time;
    noPrice.bids = {{Price(), some}};
    const std::vector<FeedEvent> bad{
        {time, 2, StatusChange{time, TradingStatus::Trading}},
        {time - Duration(1), 0, StatusChange{time, TradingStatus::Trading}},
        {time, 0, Quote{time, *Price::parse("-1"), one, some, some, {}}},
        {time, 0, Quote{time, one, one, *Quantity::parse("-2"), some, {}}},
        {time, 0, PublicTrade{time, Price(), some}},
        {time, 0, PublicTrade{time, one, Quantity()}},
        {time, 0, upsideDown},
        {time, 0, noPrice},
        {time, 0, StatusChange{Timestamp::max(), TradingStatus::Trading}},
        {time, 0, StatusChange{time, static_cast<TradingStatus>(8)}},
        {time, 0, Quote{time, *Price::parse("1.01"), one, some, some, {}}}, // Crossed.
    };
    TapeWriter writer(tapeHeader(2));
    QVERIFY(writer.add({time, 1, good}));
    const Done done = writer.add(bad[std::size_t(number)]);
    QVERIFY(!done && done.error().code == ErrorCode::InvalidInput);
    const auto bytes = writer.finish(); // The refused one left no trace.
    QVERIFY(bytes);
    QVERIFY(readAll(*Tape::open(*bytes)).events == std::vector<FeedEvent>({{time, 1, good}}));
    QVERIFY(!TapeWriter(TapeHeader()).finish());
    QVERIFY(!TapeWriter(tapeHeader(1)).finish()); // Nothing in it.
    TapeHeader liar = tapeHeader(1);
    liar.isSynthetic = true; // But the venue is not "synthetic".
    QVERIFY(!TapeWriter(liar).add({time, 0, good}));
}

void TestTape::noticesEveryFlippedBit()
{
    std::mt19937_64 random(8);
    const auto events = tapeEvents(random, 2, 60);
    const auto minutes = tapeMinutes(events.front().time, 4);
    const QByteArray bytes = tapeOf(tapeHeader(2), events, minutes);
    QVERIFY(Tape::open(bytes));
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray changed = bytes;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!Tape::open(changed), qPrintable(QString::number(bit)));
        QVERIFY2(isHarmless(changed, events, minutes, TapeCheck::OnRead), qPrintable(QString::number(bit)));
    }
}

void TestTape::noticesEveryCut()
{
    std::mt19937_64 random(9);
    const auto events = tapeEvents(random, 2, 60);
    const auto minutes = tapeMinutes(events.front().time, 4);
    const QByteArray bytes = tapeOf(tapeHeader(2), events, minutes);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        QVERIFY(!Tape::open(bytes.first(size)));
        QVERIFY(isHarmless(bytes.first(size), events, minutes, TapeCheck::OnRead));
    }
    QVERIFY(!Tape::open(QByteArray(bytes + 'x')));
    QByteArray newer = bytes;
    newer[7] = 2;
    QVERIFY(Tape::open(newer).error().code == ErrorCode::NewerFormat);
    QVERIFY(Tape::open(QByteArray("time,open,high,low,close\n")).error().code == ErrorCode::InvalidInput);
}

void TestTape::survivesAForger()
{
    // Wrong bytes under right checksums: anything may come, but never a crash, a wild allocation, an event that cannot
    // be, or time that runs backwards. Whatever is read can be written again.
    std::mt19937_64 random(10);
    const auto events = tapeEvents(random, 3, 300);
    const QByteArray bytes = tapeOf(tapeHeader(3), events, tapeMinutes(events.front().time, 10));
    QVERIFY(resealed(bytes) == bytes);
    int opened = 0;
    int read = 0;
    for (int round = 0; round < 2'500; ++round) {
        QByteArray changed = bytes;
        for (std::uint64_t i = 0; i <= random() % 4; ++i) {
            const auto at = qsizetype(random() % std::uint64_t(bytes.size() - 40));
            changed[at] = random() % 2 == 0 ? char(random()) : char(changed[at] ^ (1 << (random() % 8)));
        }
        const QByteArray forged = resealed(changed);
        const auto tape = Tape::open(forged);
        if (!tape) {
            continue;
        }
        ++opened;
        const auto history = tape->history(0);
        const Reading reading = readAll(*tape);
        read += reading.fault ? 1 : 0;
        TapeWriter writer(tape->header());
        for (const FeedEvent& event : reading.events) {
            const Done done = writer.add(event);
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        }
        QVERIFY(tape->indexAt(events[150].time) <= tape->header().events);
    }
    QVERIFY2(opened > 500 && read > 100, qPrintable(QStringLiteral("%1 %2").arg(opened).arg(read)));
}

void TestTape::usesFewBytes()
{
    // As a venue sends them: the price moves by a few ticks, sizes are what they are.
    std::mt19937_64 random(11);
    TapeWriter writer(tapeHeader(1));
    Timestamp time = *parseTimestamp("2026-03-01T00:00:00Z");
    std::int64_t price = 6'125'010;
    constexpr int kCount = 100'000;
    for (int i = 0; i < kCount; ++i) {
        time += std::chrono::milliseconds(random() % 900);
        price += std::int64_t(random() % 21) - 10;
        const auto at = [&](std::int64_t offset) { return Price(*Decimal::fromParts(price + offset, 2)); };
        const auto size = [&] { return Quantity(*Decimal::fromParts(std::int64_t(1 + random() % 9'000), 4)); };
        QVERIFY(writer.add({time, 0, Quote{time, at(0), at(5), size(), size(), {}}}));
    }
    const auto bytes = writer.finish();
    QVERIFY(bytes);
    const double each = double(bytes->size()) / kCount;
    qInfo("%.2f bytes a quote", each);
    QVERIFY(each < 9.5);
}

void TestTape::readsFast()
{
    std::mt19937_64 random(12);
    TapeWriter writer(tapeHeader(6));
    Timestamp time = *parseTimestamp("2026-03-01T00:00:00Z");
    constexpr int kCount = 400'000;
    std::uint64_t id = 0;
    for (int i = 0; i < kCount; ++i) {
        time += Duration(random() % 900'000);
        const auto price = [&](std::int64_t offset) {
            return Price(*Decimal::fromParts(6'125'010 + std::int64_t(random() % 30) + offset, 2));
        };
        const auto size = [&] { return Quantity(*Decimal::fromParts(std::int64_t(1 + random() % 9'000), 4)); };
        const auto at = FeedIndex(random() % 6);
        const bool isTrade = random() % 3 == 0;
        QVERIFY(writer.add(isTrade ? FeedEvent{time, at, PublicTrade{time, price(0), size(), TakerSide::Buyer, ++id}}
                                   : FeedEvent{time, at, Quote{time, price(0), price(40), size(), size(), {}}}));
    }
    const auto bytes = writer.finish();
    QVERIFY(bytes);
    double best = 0;
    for (int round = 0; round < 5; ++round) {
        const std::clock_t begin = std::clock(); // Of this process only: the machine may be busy.
        const auto tape = Tape::open(*bytes, TapeCheck::OnRead);
        TapeCursor cursor(*tape);
        FeedEvent event;
        int count = 0;
        while (cursor.next(event)) {
            ++count;
        }
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        QCOMPARE(count, kCount);
        best = std::max(best, count / seconds);
    }
    qInfo("%.1f million events a second", best / 1e6);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(best > 1e6); // The real figure stands in RESULTS.md; this one holds on a busy machine too.
#endif
}

QTEST_APPLESS_MAIN(TestTape)
#include "tst_tape.moc"
