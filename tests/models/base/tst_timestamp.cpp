// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/timestamp.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <random>

using namespace elite;

class TestTimestamp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatVenuesSend_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("micros");
        const auto row = [](const char* text, qint64 micros) { QTest::newRow(text) << QByteArray(text) << micros; };
        row("1970-01-01T00:00:00Z", 0);
        row("1969-12-31T23:59:59.999999Z", -1);
        row("2023-10-06T17:35:55.440295Z", 1'696'613'755'440'295);
        row("2023-10-06T17:35:55.4Z", 1'696'613'755'400'000);
        row("2023-10-06T17:35:55.440295999Z", 1'696'613'755'440'295); // Nanoseconds are cut.
        row("2023-10-06 17:35:55z", 1'696'613'755'000'000);
        row("2023-10-06t19:35:55+02:00", 1'696'613'755'000'000);
        row("2023-10-06T12:05:55-05:30", 1'696'613'755'000'000);
        row("2016-12-31T23:59:60Z", 1'483'228'800'000'000); // A leap second.
        row("2024-02-29T00:00:00Z", 1'709'164'800'000'000);
        row("0001-01-01T00:00:00.000000Z", -62'135'596'800'000'000); // Coinbase Exchange sends this one.
    }
    void readsWhatVenuesSend()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, micros);
        const auto time = parseTimestamp(text);
        QVERIFY(time);
        QCOMPARE(qint64{toMicros(*time)}, micros);
    }
    void refusesTheRest()
    {
        for (const char* text : {"",
                                 "2023",
                                 "2023-10-06",
                                 "2023-10-06T17:35Z",
                                 "2023-10-06T17:35:55",
                                 "2023-13-06T17:35:55Z",
                                 "2023-02-29T00:00:00Z",
                                 "2023-10-06T24:00:00Z",
                                 "2023-10-06T17:60:55Z",
                                 "2023-10-06T17:35:61Z",
                                 "2023-10-06T17:35:55.Z",
                                 "2023-10-06T17:35:55.1234567890Z",
                                 "2023-10-06T17:35:55Zx",
                                 "2023-10-06T17:35:55+0200",
                                 "2023-10-06T17:35:55+25:00",
                                 "0000-01-01T00:00:00Z",
                                 "0001-01-01T00:00:00+01:00",
                                 "20231006T173555Z",
                                 " 2023-10-06T17:35:55Z",
                                 "2023-1a-06T17:35:55Z"}) {
            QVERIFY2(!parseTimestamp(text), text);
        }
    }
    void readsEveryUnitAndRefusesOverflow()
    {
        QCOMPARE(toMicros(*fromMillis(1'696'613'755'440)), std::int64_t{1'696'613'755'440'000});
        QCOMPARE(toMicros(*fromSeconds(-1)), std::int64_t{-1'000'000});
        QCOMPARE(toMicros(*fromNanos(-1)), std::int64_t{-1}); // Floor, as every other cut.
        QCOMPARE(toMicros(*fromNanos(1'696'613'755'440'295'999)), std::int64_t{1'696'613'755'440'295});
        QCOMPARE(toMicros(*parseEpochSeconds("1616492376.594")), std::int64_t{1'616'492'376'594'000});
        QCOMPARE(toMicros(*parseEpochSeconds("1688669448.9999999")), std::int64_t{1'688'669'448'999'999});
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        QVERIFY(!fromSeconds(most));
        QVERIFY(!fromMillis(most));
        QVERIFY(!fromSeconds(300'000'000'000)); // The year 11476.
        QVERIFY(!parseEpochSeconds("99999999999999"));
        QVERIFY(!parseEpochSeconds("soon"));
    }
    void agreesWithQtOnRandomTimes()
    {
        std::mt19937_64 rng(3);
        for (int i = 0; i < 50'000; ++i) {
            const auto millis = static_cast<qint64>(rng() % 253'000'000'000'000u) - 1'000'000'000'000;
            const auto micros = static_cast<std::int64_t>(rng() % 1000);
            const Timestamp time = fromMicros(millis * 1000 + micros);
            const auto qt = QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
            QCOMPARE(toIso(time, TimePrecision::Millis), qt);
            QCOMPARE(toIso(time, TimePrecision::Seconds), qt.left(19) + 'Z');
            QVERIFY(*parseTimestamp(toIso(time)) == time);
        }
    }
};

QTEST_APPLESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
