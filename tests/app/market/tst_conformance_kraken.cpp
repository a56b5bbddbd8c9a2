// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/kraken/kraken_parse.h"
#include "tests/app/market/conformance.h"

#include <QJsonDocument>
#include <QTest>

using namespace elite;
using namespace elite::test;

namespace {

const QString kVenue = QStringLiteral("kraken");
const QStringList kRest{QStringLiteral("rest.symbols"), QStringLiteral("rest.kline"), QStringLiteral("rest.ticker"),
                        QStringLiteral("rest.trade"),   QStringLiteral("rest.book"),  QStringLiteral("rest.time"),
                        QStringLiteral("rest.error")};
const QStringList kStream{QStringLiteral("ws.ticker"), QStringLiteral("ws.trade"),   QStringLiteral("ws.kline"),
                          QStringLiteral("ws.book"),   QStringLiteral("ws.control"), QStringLiteral("ws.status"),
                          QStringLiteral("ws.order"),  QStringLiteral("ws.balance"), QStringLiteral("ws.mytrades")};

/// Not what their label says: another endpoint, and a private trade.
const QStringList kMislabelled{QStringLiteral("rest.ticker/jkorf-GetRecentSpread.json"),
                               QStringLiteral("rest.trade/ccxtdoc-parseTrade-2.json")};

constexpr Timestamp kReceived = fromMicros(1'700'000'000'000'000);

/// Some files hold one row without the answer around it.
QByteArray wrapped(const Payload& payload)
{
    const QByteArray text = payload.bytes.trimmed();
    if (payload.kind == QLatin1String("rest.error") || text.contains("\"error\"")) {
        return text;
    }
    const QByteArray rows = text.startsWith('[') && !text.startsWith("[[") ? QByteArray('[' + text + ']') : text;
    return "{\"error\":[],\"result\":{\"PAIR\":" + rows + "}}";
}

QString differsRest(const Payload& payload)
{
    const QByteArray text = wrapped(payload);
    if (payload.kind == QLatin1String("rest.symbols")) {
        const auto got = parseKrakenInstruments(text);
        return got ? differsInstruments(payload.expected, got->instruments) : got.error().detail;
    }
    if (payload.kind == QLatin1String("rest.kline")) {
        const auto got = parseKrakenCandles(text, Timeframe());
        return got ? (payload.hasExpected() ? differsCandles(payload.expected, *got) : QString()) : got.error().detail;
    }
    if (payload.kind == QLatin1String("rest.trade")) {
        const auto got = parseKrakenTrades(text);
        return got ? (payload.hasExpected() ? differsTrades(payload.expected, *got) : QString()) : got.error().detail;
    }
    if (payload.kind == QLatin1String("rest.book")) {
        const auto got = parseKrakenBook(text, kReceived);
        return got ? differsBook(payload.expected, *got) : got.error().detail;
    }
    if (payload.kind == QLatin1String("rest.ticker")) {
        const auto got = parseKrakenTickers(text, kReceived);
        return got ? differsTicker(payload.expected, got->front().quote, got->front().day) : got.error().detail;
    }
    if (payload.kind == QLatin1String("rest.time")) {
        const auto got = parseKrakenTime(text);
        return got ? differs(payload.expected, *Decimal::fromParts(toMicros(*got) / 1000, 0), "time")
                   : got.error().detail;
    }
    const auto verdict = krakenVerdict(text);
    return verdict ? QStringLiteral("an error passed as an answer")
                   : differsError(payload.expected, verdict.error().code);
}

/// A book as the stream keeps it: apply, cut to the subscribed depth, compare the checksum.
class BookReplay
{
public:
    bool apply(const QByteArray& text)
    {
        parseKrakenFrame(text, kReceived, m_frame);
        bool isFine = m_frame.kind != FrameKind::Malformed;
        for (const BookUpdate& update : eventsOf<BookUpdate>(m_frame)) {
            isFine = isFine && m_book.apply(update) == BookFault::None;
            m_book.truncate(10);
            // The recorder lost trailing zeros, so the pair's decimals bring them back.
            const bool matches = update.checksum == krakenChecksum(m_book, 1, 8);
            ++(matches ? m_good : m_bad);
            isFine = isFine && matches;
        }
        return isFine;
    }
    const OrderBook& book() const { return m_book; }
    int good() const { return m_good; }
    int bad() const { return m_bad; }

private:
    VenueFrame m_frame;
    OrderBook m_book;
    int m_good = 0;
    int m_bad = 0;
};

} // namespace

class TestConformanceKraken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!hasConformanceData()) {
            QSKIP("no recorded payloads: set ELITE_SHARED_DATA");
        }
    }
    void restAnswers_data() { addRows(kRest); }
    void restAnswers()
    {
        QFETCH(int, index);
        const Payload& payload = m_payloads.at(static_cast<std::size_t>(index));
        const QString complaint = differsRest(payload);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        count(payload);
    }
    void streamFrames_data() { addRows(kStream); }
    void streamFrames()
    {
        QFETCH(int, index);
        const Payload& payload = m_payloads.at(static_cast<std::size_t>(index));
        VenueFrame frame;
        if (payload.isSession()) {
            for (const SessionRow& row : rowsOf(payload)) {
                if (row.direction == QLatin1String("in")) {
                    parseKrakenFrame(row.text, kReceived, frame);
                    QVERIFY2(frame.kind != FrameKind::Malformed, row.text.constData());
                    QVERIFY2(frame.kind != FrameKind::Events || !frame.events.empty(), row.text.constData());
                }
            }
        } else {
            parseKrakenFrame(payload.bytes, kReceived, frame);
            QVERIFY(frame.kind != FrameKind::Malformed);
        }
        if (payload.hasExpected()) {
            const QString complaint = differsFrame(payload, frame);
            QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        }
        count(payload);
    }
    void bookSessions_data() { addRows({QStringLiteral("ws.session"), QStringLiteral("ws.session.fault")}); }
    void bookSessions()
    {
        QFETCH(int, index);
        const Payload& payload = m_payloads.at(static_cast<std::size_t>(index));
        const QJsonObject expected = payload.expected.toObject();
        BookReplay replay;
        int firstBad = -1;
        int row = 0;
        for (const SessionRow& line : rowsOf(payload)) {
            if (line.direction == QLatin1String("in") && !replay.apply(line.text) && firstBad < 0) {
                firstBad = row;
                if (expected.contains(QLatin1String("checksum_mismatch_at_row"))) {
                    break; // From here on the stream would have asked for a new picture.
                }
            }
            ++row;
        }
        if (expected.contains(QLatin1String("checksum_mismatch_at_row"))) {
            QCOMPARE(firstBad, expected.value(QLatin1String("checksum_mismatch_at_row")).toInt(-1));
        } else if (expected.contains(QLatin1String("checksum_bad"))) {
            QCOMPARE(replay.good(), expected.value(QLatin1String("checksum_ok")).toInt());
            QCOMPARE(replay.bad(), expected.value(QLatin1String("checksum_bad")).toInt());
        } else {
            QCOMPARE(firstBad, -1);
            QVERIFY(replay.good() > 0);
            const QString complaint = differsTopTen(expected, replay.book());
            QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        }
        count(payload);
    }
    void thePublishedChecksum()
    {
        for (const Payload& payload : payloadsOf(kVenue, {QStringLiteral("sign.vector")})) {
            const auto vector = QJsonDocument::fromJson(payload.bytes).object();
            if (!vector.contains(QLatin1String("asks"))) {
                continue;
            }
            BookUpdate update;
            update.kind = BookUpdateKind::Snapshot;
            for (const auto& [side, levels] :
                 {std::pair(QLatin1String("bids"), &update.bids), {QLatin1String("asks"), &update.asks}}) {
                for (const QJsonValue& value : vector.value(side).toArray()) {
                    levels->push_back({*Price::parse(value.toArray().at(0).toString().toLatin1()),
                                       *Quantity::parse(value.toArray().at(1).toString().toLatin1())});
                }
            }
            OrderBook book;
            QVERIFY(book.apply(update) == BookFault::None);
            QCOMPARE(krakenChecksum(book), 974947235u);
            count(payload);
        }
    }
    void brokenFramesAreNeverBelieved()
    {
        std::vector<QByteArray> seeds;
        for (const Payload& payload : payloadsOf(kVenue, kStream)) {
            if (!payload.isSession()) {
                seeds.push_back(payload.bytes);
            }
        }
        VenueFrame frame;
        int malformed = 0;
        const auto parse = [&](const QByteArray& text) {
            parseKrakenFrame(text, kReceived, frame);
            malformed += frame.kind == FrameKind::Malformed ? 1 : 0;
            QVERIFY(frame.kind == FrameKind::Events || frame.events.empty());
            for (const PublicTrade& trade : eventsOf<PublicTrade>(frame)) {
                QVERIFY(trade.price.isPositive() && trade.quantity.isPositive());
            }
            for (const Quote& quote : eventsOf<Quote>(frame)) {
                QVERIFY(quote.bid.isPositive() && quote.bid <= quote.ask);
            }
        };
        const int tried = shakeParser(seeds, parse, 30'000);
        QVERIFY(malformed > tried / 4);
        std::vector<QByteArray> answers;
        for (const Payload& payload : payloadsOf(kVenue, kRest)) {
            answers.push_back(wrapped(payload));
        }
        shakeParser(
            answers,
            [](const QByteArray& text) {
                (void)parseKrakenInstruments(text);
                (void)parseKrakenCandles(text, Timeframe());
                (void)parseKrakenTrades(text);
                (void)parseKrakenBook(text, kReceived);
                (void)parseKrakenTickers(text, kReceived);
                (void)parseKrakenTime(text);
            },
            5'000);
    }
    void cleanupTestCase()
    {
        if (m_run > 0) {
            qInfo("conformance kraken: %d payloads, %d with an independent expected value", m_run, m_compared);
        }
    }

private:
    void addRows(const QStringList& kinds)
    {
        QTest::addColumn<int>("index");
        m_payloads = payloadsOf(kVenue, kinds);
        for (std::size_t i = 0; i < m_payloads.size(); ++i) {
            if (!kMislabelled.contains(m_payloads[i].name)) {
                QTest::newRow(qPrintable(m_payloads[i].name)) << static_cast<int>(i);
            }
        }
    }
    void count(const Payload& payload)
    {
        ++m_run;
        m_compared += payload.hasExpected() ? 1 : 0;
    }

    std::vector<Payload> m_payloads;
    int m_run = 0;
    int m_compared = 0;
};

QTEST_APPLESS_MAIN(TestConformanceKraken)
#include "tst_conformance_kraken.moc"
