// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/market/conformance_test.h"

#include <QCoreApplication>
#include <QTest>

namespace elite::test {

namespace {

/// What a session did to the book.
struct Replay
{
    explicit Replay(BookRules rules)
        : sync(rules)
    {
    }

    BookSync sync;
    int firstFault = -1;
    int firstMalformed = -1;
    int updates = 0;
};

void replayRow(const VenueUnderTest& venue, const SessionRow& row, int number, Replay& out)
{
    const auto apply = [&](const BookUpdate& update) {
        ++out.updates;
        if (isFault(out.sync.apply(update)) && out.firstFault < 0) {
            out.firstFault = number;
        }
    };
    if (row.direction == QLatin1String("http") && venue.restBook) {
        if (const auto book = venue.restBook(row.text)) {
            apply(*book);
        }
        return;
    }
    if (row.direction != QLatin1String("in")) {
        return;
    }
    VenueFrame frame;
    venue.frame(row.text, frame);
    if (frame.kind == FrameKind::Malformed && out.firstMalformed < 0) {
        out.firstMalformed = number;
    }
    for (const BookUpdate& update : eventsOf<BookUpdate>(frame)) {
        apply(update);
    }
}

bool isBelievable(const VenueFrame& frame)
{
    if (frame.kind != FrameKind::Events) {
        return frame.events.empty();
    }
    for (const PublicTrade& trade : eventsOf<PublicTrade>(frame)) {
        if (!trade.price.isPositive() || !trade.quantity.isPositive()) {
            return false;
        }
    }
    for (const Quote& quote : eventsOf<Quote>(frame)) {
        if (quote.bid.isNegative() || (quote.ask.isPositive() && quote.bid > quote.ask)) {
            return false;
        }
    }
    for (const Candle& candle : eventsOf<Candle>(frame)) {
        if (!candle.low.isPositive() || candle.openTime >= candle.closeTime) {
            return false;
        }
    }
    return true;
}

QJsonValue withoutSides(const QJsonValue& expected)
{
    if (expected.isArray()) {
        QJsonArray out;
        for (const auto item : expected.toArray()) {
            out.append(withoutSides(item));
        }
        return out;
    }
    if (!expected.isObject()) {
        return expected;
    }
    QJsonObject out = expected.toObject();
    out.remove(QLatin1String("side"));
    return out;
}

} // namespace

void ConformanceTest::initTestCase()
{
    if (!hasConformanceData()) {
        QSKIP("no recorded payloads: set ELITE_SHARED_DATA");
    }
}

void ConformanceTest::restAnswers_data()
{
    addRows(m_venue.restKinds);
}

void ConformanceTest::restAnswers()
{
    QFETCH(int, index);
    const Payload& payload = m_payloads.at(static_cast<std::size_t>(index));
    const QString complaint = m_venue.rest(payload);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    count(payload);
}

void ConformanceTest::streamFrames_data()
{
    addRows(m_venue.streamKinds);
}

void ConformanceTest::streamFrames()
{
    QFETCH(int, index);
    const Payload& payload = m_payloads.at(static_cast<std::size_t>(index));
    VenueFrame frame;
    if (payload.isSession()) {
        for (const SessionRow& row : rowsOf(payload)) {
            if (row.direction == QLatin1String("in")) {
                m_venue.frame(row.text, frame);
                QVERIFY2(frame.kind != FrameKind::Malformed, row.text.constData());
                QVERIFY2(frame.kind != FrameKind::Events || !frame.events.empty(), row.text.constData());
            }
        }
    } else {
        m_venue.frame(payload.bytes, frame);
        QVERIFY(frame.kind != FrameKind::Malformed);
    }
    if (payload.hasExpected()) {
        const QString complaint = differsFrame(payload, frame);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    }
    count(payload);
}

void ConformanceTest::bookSessions_data()
{
    addRows({QStringLiteral("ws.session"), QStringLiteral("ws.session.fault")});
    if (m_payloads.empty()) {
        QTest::newRow("none recorded") << -1;
    }
}

void ConformanceTest::bookSessions()
{
    QFETCH(int, index);
    if (index < 0) {
        QSKIP("no session was recorded for this venue");
    }
    const Payload& payload = m_payloads.at(static_cast<std::size_t>(index));
    if (m_venue.session) {
        const QString complaint = m_venue.session(payload);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        count(payload);
        return;
    }
    const QJsonObject expected = payload.expected.toObject();
    const auto rowOf = [&](const char* key) { return expected.value(QLatin1String(key)).toInt(-1); };
    Replay replay(m_venue.rules);
    int row = 0;
    for (const SessionRow& line : rowsOf(payload)) {
        replayRow(m_venue, line, row++, replay);
        if (replay.firstFault >= 0) {
            break; // Here the stream would ask for a new picture.
        }
    }
    const int faultRow = std::max(rowOf("gap_detected_at_row"), rowOf("checksum_mismatch_at_row"));
    QCOMPARE(replay.firstMalformed, rowOf("malformed_row"));
    if (expected.value(QLatin1String("last_frame_must_be_rejected")).toBool()) {
        QCOMPARE(replay.firstFault, row - 1);
        QCOMPARE(replay.updates, expected.value(QLatin1String("checksum_ok")).toInt() + 1);
    } else {
        QCOMPARE(replay.firstFault, faultRow);
    }
    if (expected.contains(QLatin1String("bids_top10"))) {
        QVERIFY(replay.sync.isLive());
        const QString complaint = differsTopTen(expected, replay.sync.book());
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    }
    for (const char* key : {"events_applied", "diffs_applied", "l2updates"}) { // As each venue's referee counts them.
        if (expected.contains(QLatin1String(key))) {
            QCOMPARE(static_cast<int>(replay.sync.applied()), rowOf(key));
        }
    }
    if (expected.contains(QLatin1String("lastUpdateId"))) {
        QCOMPARE(static_cast<qint64>(replay.sync.lastId()), expected.value(QLatin1String("lastUpdateId")).toInteger());
    }
    QVERIFY(replay.updates > 0);
    count(payload);
}

void ConformanceTest::brokenTextIsNeverBelieved()
{
    std::vector<QByteArray> frames;
    for (const Payload& payload : payloadsOf(m_venue.name, m_venue.streamKinds)) {
        if (!payload.isSession()) {
            frames.push_back(payload.bytes);
            continue;
        }
        for (const SessionRow& row : rowsOf(payload)) {
            frames.push_back(row.text);
        }
    }
    VenueFrame frame;
    int malformed = 0;
    int unbelievable = 0;
    const int tried = shakeParser(
        frames,
        [&](const QByteArray& text) {
            m_venue.frame(text, frame);
            malformed += frame.kind == FrameKind::Malformed ? 1 : 0;
            unbelievable += isBelievable(frame) ? 0 : 1;
        },
        30'000);
    QCOMPARE(unbelievable, 0);
    QVERIFY(malformed > tried / m_venue.malformedShare);
    std::vector<QByteArray> answers;
    for (const Payload& payload : payloadsOf(m_venue.name, m_venue.restKinds)) {
        answers.push_back(payload.bytes);
    }
    QCOMPARE(shakeParser(answers, m_venue.shakeRest, 5'000), 5'000);
}

void ConformanceTest::cleanupTestCase()
{
    if (m_run > 0) {
        qInfo("conformance %s: %d payloads, %d with an independent expected value", qPrintable(m_venue.name), m_run,
              m_compared);
    }
}

void ConformanceTest::addRows(const QStringList& kinds)
{
    QTest::addColumn<int>("index");
    m_payloads = payloadsOf(m_venue.name, kinds);
    for (std::size_t i = 0; i < m_payloads.size(); ++i) {
        if (m_venue.isSideUnknown) {
            m_payloads[i].expected = withoutSides(m_payloads[i].expected);
        }
        if (!m_venue.leftOut.contains(m_payloads[i].name)) {
            QTest::newRow(qPrintable(m_payloads[i].name)) << static_cast<int>(i);
        }
    }
}

void ConformanceTest::count(const Payload& payload)
{
    ++m_run;
    m_compared += payload.hasExpected() ? 1 : 0;
}

QString differsRest(const RestReaders& readers, const Payload& payload, const QByteArray& text)
{
    const auto judged = [&](const auto& got, auto&& differing) -> QString {
        return got ? (payload.hasExpected() ? differing(*got) : QString()) : got.error().detail;
    };
    if (payload.kind == QLatin1String("rest.symbols")) {
        return judged(readers.instruments(text), [&](const InstrumentList& list) -> QString {
            return list.instruments.empty() ? QStringLiteral("no instrument")
                                            : differsInstruments(payload.expected, list.instruments);
        });
    }
    if (payload.kind == QLatin1String("rest.kline")) {
        return judged(readers.candles(text), [&](const auto& list) { return differsCandles(payload.expected, list); });
    }
    if (payload.kind == QLatin1String("rest.trade")) {
        return judged(readers.trades(text), [&](const auto& list) { return differsTrades(payload.expected, list); });
    }
    if (payload.kind == QLatin1String("rest.book")) {
        return judged(readers.book(text), [&](const auto& book) { return differsBook(payload.expected, book); });
    }
    if (payload.kind == QLatin1String("rest.ticker")) {
        return judged(readers.tickers(text), [&](const auto& list) { return differsTickers(payload.expected, list); });
    }
    if (payload.kind == QLatin1String("rest.time")) {
        return judged(readers.time(text), [&](Timestamp time) {
            return differs(payload.expected, *Decimal::fromParts(toMicros(time) / 1000, 0), "time");
        });
    }
    const Done verdict = readers.verdict(text);
    return verdict ? QStringLiteral("an error passed as an answer")
                   : differsError(payload.expected, verdict.error().code);
}

void callAll(const RestReaders& readers, const QByteArray& text)
{
    const auto call = [&](const auto& reader) {
        if (reader) {
            (void)reader(text);
        }
    };
    call(readers.instruments);
    call(readers.candles);
    call(readers.trades);
    call(readers.book);
    call(readers.tickers);
    call(readers.time);
    call(readers.verdict);
}

void setReaders(VenueUnderTest& venue, const RestReaders& readers, std::function<QByteArray(const Payload&)> wrapped)
{
    venue.rest = [readers, wrapped = std::move(wrapped)](const Payload& payload) {
        return differsRest(readers, payload, wrapped(payload));
    };
    venue.restBook = readers.book;
    venue.shakeRest = [readers](const QByteArray& text) { callAll(readers, text); };
}

int runConformance(VenueUnderTest venue, int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    ConformanceTest test(std::move(venue));
    return QTest::qExec(&test, argc, argv);
}

} // namespace elite::test
