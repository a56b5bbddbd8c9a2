// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/timeframe.h"

#include <QDate>
#include <QTest>

#include <random>

using namespace elite;
using namespace std::chrono_literals;

namespace {

Timestamp at(const char* text)
{
    return *parseTimestamp(text);
}

Timeframe frame(const char* text)
{
    return *Timeframe::parse(text);
}

} // namespace

class TestTimeframe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesNames()
    {
        for (const Timeframe standard : Timeframe::standard()) {
            QVERIFY(*Timeframe::parse(standard.toText()) == standard);
        }
        QVERIFY(frame("1m") != frame("1M"));
        QCOMPARE(frame("90m").toText(), QByteArray("90m"));
        QVERIFY(Timeframe() == frame("1m"));
        QCOMPARE(frame("4h").fixedLength()->count(), std::int64_t{14'400'000'000});
        QVERIFY(!frame("1M").fixedLength());
        QVERIFY(frame("1w").typicalLength() < frame("1M").typicalLength());
        for (const char* text :
             {"", "m", "0m", "-1m", "01m", "1", "1x", "7m", "25h", "1000000d", "121M", "1 m", "5H"}) {
            QVERIFY2(!Timeframe::parse(text), text);
        }
    }
    void startsCandlesWhereTheyStart_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("end");
        const auto row = [](const char* name, const char* time, const char* start, const char* end) {
            QTest::addRow("%s %s", name, time)
                << QByteArray(name) << QByteArray(time) << QByteArray(start) << QByteArray(end);
        };
        row("1s", "2025-11-10T12:17:03.999999Z", "2025-11-10T12:17:03Z", "2025-11-10T12:17:04Z");
        row("15m", "2025-11-10T12:17:03Z", "2025-11-10T12:15:00Z", "2025-11-10T12:30:00Z");
        row("15m", "2025-11-10T12:15:00Z", "2025-11-10T12:15:00Z", "2025-11-10T12:30:00Z");
        row("4h", "2025-11-10T23:59:59Z", "2025-11-10T20:00:00Z", "2025-11-11T00:00:00Z");
        row("1d", "2025-11-10T12:17:03Z", "2025-11-10T00:00:00Z", "2025-11-11T00:00:00Z");
        row("3d", "1970-01-03T12:00:00Z", "1970-01-01T00:00:00Z", "1970-01-04T00:00:00Z");
        row("1w", "2025-11-09T23:59:59Z", "2025-11-03T00:00:00Z", "2025-11-10T00:00:00Z"); // A Sunday.
        row("1w", "2025-11-10T00:00:00Z", "2025-11-10T00:00:00Z", "2025-11-17T00:00:00Z"); // A Monday.
        row("1w", "1970-01-01T00:00:00Z", "1969-12-29T00:00:00Z", "1970-01-05T00:00:00Z");
        row("1M", "2024-02-29T23:59:59Z", "2024-02-01T00:00:00Z", "2024-03-01T00:00:00Z");
        row("1M", "2025-12-31T23:59:59Z", "2025-12-01T00:00:00Z", "2026-01-01T00:00:00Z");
        row("3M", "2025-12-31T23:59:59Z", "2025-10-01T00:00:00Z", "2026-01-01T00:00:00Z");
        row("12M", "2025-06-15T00:00:00Z", "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
        row("1h", "1969-12-31T23:30:00Z", "1969-12-31T23:00:00Z", "1970-01-01T00:00:00Z");
        row("1M", "1969-12-31T23:30:00Z", "1969-12-01T00:00:00Z", "1970-01-01T00:00:00Z");
    }
    void startsCandlesWhereTheyStart()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, time);
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, end);
        const Timeframe f = *Timeframe::parse(name);
        QCOMPARE(toIso(f.floor(*parseTimestamp(time)), TimePrecision::Seconds), start);
        QCOMPARE(toIso(f.next(*parseTimestamp(time)), TimePrecision::Seconds), end);
    }
    void followsTheExchangesDay()
    {
        // A forex day that starts at 22:00 UTC.
        QCOMPARE(frame("1d").floor(at("2025-11-10T21:59:59Z"), 22h), at("2025-11-09T22:00:00Z"));
        QCOMPARE(frame("1d").floor(at("2025-11-10T22:00:00Z"), 22h), at("2025-11-10T22:00:00Z"));
        QCOMPARE(frame("4h").floor(at("2025-11-10T23:00:00Z"), 22h), at("2025-11-10T22:00:00Z"));
        QCOMPARE(frame("1w").floor(at("2025-11-09T23:00:00Z"), -2h), at("2025-11-09T22:00:00Z"));
        QCOMPARE(frame("1M").floor(at("2025-10-31T23:00:00Z"), -2h), at("2025-10-31T22:00:00Z"));
    }
    void tilesTheTimeLine()
    {
        std::mt19937_64 rng(5);
        QList<Timeframe> frames(Timeframe::standard().begin(), Timeframe::standard().end());
        for (const char* extra : {"90m", "45s", "2d", "2w", "3M", "5M", "12M", "120M"}) {
            frames << frame(extra);
        }
        for (int i = 0; i < 200'000; ++i) {
            const Timeframe f = frames[static_cast<qsizetype>(rng() % static_cast<std::uint64_t>(frames.size()))];
            const Timestamp time
                = fromMicros(static_cast<std::int64_t>(rng() % 6'000'000'000'000'000u) - 1'000'000'000'000'000);
            const Duration dayStart = std::chrono::minutes(static_cast<int>(rng() % 2881) - 1440);
            const Timestamp start = f.floor(time, dayStart);
            const Timestamp end = f.next(time, dayStart);
            QVERIFY(start <= time && time < end);
            QVERIFY(f.floor(start, dayStart) == start);
            QVERIFY(f.floor(end, dayStart) == end);
            QVERIFY(f.floor(end - Duration(1), dayStart) == start);
            QVERIFY(f.advanced(end, -1, dayStart) == start);
            QVERIFY(!f.fixedLength() || end - start == *f.fixedLength());
        }
    }
    void agreesWithTheCalendar()
    {
        for (QDate day(1969, 1, 1); day.year() < 2030; day = day.addDays(1)) {
            const Timestamp noon = at(QByteArray(day.toString(Qt::ISODate).toLatin1() + "T12:00:00Z").constData());
            const auto isoDay
                = [](const QDate& d) -> QByteArray { return d.toString(Qt::ISODate).toLatin1() + "T00:00:00Z"; };
            QCOMPARE(toIso(frame("1w").floor(noon), TimePrecision::Seconds), isoDay(day.addDays(1 - day.dayOfWeek())));
            QCOMPARE(toIso(frame("1M").floor(noon), TimePrecision::Seconds), isoDay(QDate(day.year(), day.month(), 1)));
        }
    }
};

QTEST_APPLESS_MAIN(TestTimeframe)
#include "tst_timeframe.moc"
