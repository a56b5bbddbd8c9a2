// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/tape_file.h"
#include "app/market/tape_recorder.h"
#include "models/market/blind.h"
#include "tests/models/market/tape_events.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#if defined(Q_OS_UNIX)
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<FeedEvent> eventsOf(const QString& path)
{
    std::vector<FeedEvent> out;
    const auto file = TapeFile::open(path);
    if (file) {
        TapeCursor cursor((*file)->tape());
        FeedEvent event;
        while (cursor.next(event)) {
            out.push_back(event);
        }
    }
    return out;
}

bool isStartOf(const std::vector<FeedEvent>& part, const std::vector<FeedEvent>& whole)
{
    return part.size() <= whole.size() && std::equal(part.begin(), part.end(), whole.begin(), isSame);
}

} // namespace

class TestTapeRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsWhatTheWriterWrites();
    void neverOverwrites();
    void recoversFromEveryCut();
    void survivesAKill();
    void hidesNameAndDate();
};

void TestTapeRecorder::recordsWhatTheWriterWrites()
{
    QTemporaryDir folder;
    std::mt19937_64 random(1);
    const auto events = tapeEvents(random, 3, 20'000);
    const auto minutes = tapeMinutes(events.front().time, 50);
    const QString path = folder.filePath(u"a.tape"_s);
    auto recorder = TapeRecorder::start(path, tapeHeader(3));
    QVERIFY(recorder);
    QVERIFY((*recorder)->addHistory(0, minutes));
    for (const FeedEvent& event : events) {
        QVERIFY((*recorder)->add(event));
    }
    QVERIFY((*recorder)->add(events.front()).error().code == ErrorCode::InvalidInput); // Goes on after it.
    QVERIFY((*recorder)->flush());
    QVERIFY(QFile::exists(path + u".part"_s) && !QFile::exists(path));
    QVERIFY(recoverTapes(folder.path()).empty()); // It is in work.
    QVERIFY((*recorder)->finish());
    QVERIFY(!QFile::exists(path + u".part"_s));
    const auto back = eventsOf(path);
    QVERIFY(back.size() == events.size() && isStartOf(back, events));
    QVERIFY(*(*TapeFile::open(path))->tape().history(0) == minutes);
}

void TestTapeRecorder::neverOverwrites()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.tape"_s);
    auto first = TapeRecorder::start(path, tapeHeader(1));
    QVERIFY(first);
    QVERIFY(TapeRecorder::start(path, tapeHeader(1)).error().code == ErrorCode::Locked);
    QVERIFY((*first)->finish().error().code == ErrorCode::InvalidInput); // Nothing was recorded: nothing is left.
    QVERIFY(QDir(folder.path()).isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(TapeRecorder::start(path, tapeHeader(1)).error().code == ErrorCode::AlreadyExists);
    QVERIFY(TapeRecorder::start(u"/nowhere/at/all.tape"_s, tapeHeader(1)).error().code != ErrorCode::AlreadyExists);
    QVERIFY(!TapeRecorder::start(folder.filePath(u"b.tape"_s), TapeHeader()));
}

void TestTapeRecorder::recoversFromEveryCut()
{
    QTemporaryDir folder;
    std::mt19937_64 random(2);
    const auto events = tapeEvents(random, 2, 400);
    auto recorder = TapeRecorder::start(folder.filePath(u"a.tape"_s), tapeHeader(2));
    QVERIFY(recorder);
    for (std::size_t i = 0; i < events.size(); ++i) {
        QVERIFY((*recorder)->add(events[i]));
        QVERIFY(i % 40 != 39 || (*recorder)->flush());
    }
    QVERIFY((*recorder)->finish());
    QFile whole(folder.filePath(u"a.tape"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QString path = folder.filePath(u"b.tape"_s);
    std::size_t most = 0;
    for (qsizetype size = 0; size <= bytes.size(); size += 1 + qsizetype(random() % 60)) {
        QFile::remove(path);
        QFile part(path + u".part"_s);
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write(bytes.first(size)) == size);
        part.close();
        const auto recovered = recoverTapes(folder.path());
        QCOMPARE(recovered.size(), std::size_t(1));
        if (!recovered.front().problem.isEmpty()) {
            QVERIFY(most == 0 && QFile::exists(path + u".part"_s)); // Only before the first block; left as it is.
            QVERIFY(QFile(path + u".part"_s).size() == size);
            continue;
        }
        const auto back = eventsOf(path);
        QVERIFY(isStartOf(back, events) && back.size() % 40 == 0 && back.size() >= most);
        QCOMPARE(recovered.front().events, std::uint64_t(back.size()));
        most = back.size();
    }
    QCOMPARE(most, events.size());
}

void TestTapeRecorder::survivesAKill()
{
#if defined(Q_OS_UNIX)
    QTemporaryDir folder;
    std::mt19937_64 random(3);
    const auto events = tapeEvents(random, 2, 60'000);
    const QString path = folder.filePath(u"a.tape"_s);
    const pid_t child = fork();
    if (child == 0) {
        auto recorder = TapeRecorder::start(path, tapeHeader(2));
        for (std::size_t i = 0; recorder && i < events.size(); ++i) {
            (void)(*recorder)->add(events[i]);
            if (i == 50'000) {
                ::pause(); // Until it is killed.
            }
        }
        _exit(1);
    }
    QVERIFY(child > 0);
    const bool isWriting = QTest::qWaitFor([&path] { return QFileInfo(path + u".part"_s).size() > 300'000; });
    ::kill(child, SIGKILL);
    QVERIFY(waitpid(child, nullptr, 0) == child && isWriting);
    const auto recovered = recoverTapes(folder.path());
    QCOMPARE(recovered.size(), std::size_t(1));
    QVERIFY2(recovered.front().problem.isEmpty(), qPrintable(recovered.front().problem));
    const auto back = eventsOf(path);
    QVERIFY(back.size() >= 8'192 && isStartOf(back, events));
    qInfo("%lld events survived", static_cast<long long>(back.size()));
#else
    QSKIP("processes are killed on Unix only");
#endif
}

void TestTapeRecorder::hidesNameAndDate()
{
    QCOMPARE(blindLetters(0), u"A"_s);
    QCOMPARE(blindLetters(25), u"Z"_s);
    QCOMPARE(blindLetters(26), u"AA"_s);
    QCOMPARE(blindLetters(701), u"ZZ"_s);
    QCOMPARE(blindLetters(702), u"AAA"_s);
    QCOMPARE(blindLetters(65'535), u"CRXP"_s);
    const Instrument real = tapeHeader(1).instruments.front();
    const Instrument hidden = blindInstrument(real, 1);
    QVERIFY(checkInstrument(hidden));
    QCOMPARE(hidden.id.toString(), u"hidden:B"_s);
    QVERIFY(hidden.tickSize == real.tickSize && hidden.counter == real.counter);
    std::mt19937_64 random(4);
    for (int i = 0; i < 2'000; ++i) {
        const Timestamp start = fromMicros(std::int64_t(random() % 4'000'000'000'000'000) - 1'000'000'000'000'000);
        const Timestamp later = start + Duration(random() % 100'000'000'000);
        const Timestamp shown = blindTime(start, start);
        QVERIFY(shown >= *parseTimestamp("2001-01-01T00:00:00Z") && shown < *parseTimestamp("2001-01-08T00:00:00Z"));
        QVERIFY(blindTime(later, start) - shown == later - start);
        const auto day = [](Timestamp time) { return std::chrono::floor<std::chrono::days>(time); };
        QVERIFY(std::chrono::weekday(day(shown)) == std::chrono::weekday(day(start)));
        QVERIFY(shown - day(shown) == start - day(start));
        QCOMPARE(blindDay(start, start), std::int64_t(1));
        QCOMPARE(blindDay(later, start), std::int64_t((day(later) - day(start)).count() + 1));
    }
}

QTEST_GUILESS_MAIN(TestTapeRecorder)
#include "tst_tape_recorder.moc"
