// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/market/session_test.h"

#include "tests/support/venue_simulator/wait.h"

#include <QTest>

#include <optional>

namespace elite::test {

namespace {

/// A picture request waits here until the recording comes to the row with its answer.
struct HeldBook
{
    LocalServer::Respond respond;
    int asked = 0;
};

/// The instrument that a recording is about, as its own frames name it.
Symbol symbolOf(const LiveFeed::Parts& parts, const std::vector<SessionRow>& rows)
{
    VenueFrame frame;
    for (const SessionRow& row : rows) {
        if (row.direction == QLatin1String("in")) {
            parts.stream->parse(row.text, kReceived, frame);
            for (const MarketEvent& event : frame.events) {
                if (std::holds_alternative<BookUpdate>(event.payload)) {
                    return event.symbol;
                }
            }
        }
    }
    return {};
}

/// "ws.session/cryptofeed-sgbeur.frames.jsonl": a quiet recording holds a picture and no change that would name it.
Symbol symbolOf(const Payload& payload)
{
    const QString name = payload.name.section(u'/', -1).section(u'.', 0, 0).section(u'-', 1);
    return Symbol::parse(name.toUtf8()).valueOr(Symbol());
}

struct Seen
{
    int firstFault = -1;
    int firstMalformed = -1;
    int lost = 0;
};

} // namespace

void SessionTest::initTestCase()
{
    if (!hasConformanceData()) {
        QSKIP("no recorded sessions: set ELITE_SHARED_DATA");
    }
}

void SessionTest::sessions_data()
{
    QTest::addColumn<int>("index");
    m_payloads = payloadsOf(m_venue.name, {QStringLiteral("ws.session"), QStringLiteral("ws.session.fault")});
    for (std::size_t i = 0; i < m_payloads.size(); ++i) {
        QTest::newRow(qPrintable(m_payloads[i].name)) << static_cast<int>(i);
    }
    if (m_payloads.empty()) {
        QTest::newRow("none recorded") << -1;
    }
}

void SessionTest::sessions()
{
    QFETCH(int, index);
    if (index < 0) {
        QSKIP("no session was recorded for this venue");
    }
    const Payload& payload = m_payloads.at(static_cast<std::size_t>(index));
    const std::vector<SessionRow> rows = rowsOf(payload);
    const QJsonObject expected = payload.expected.toObject();
    const auto rowNumber = [&](const char* key) { return expected.value(QLatin1String(key)).toInt(-1); };

    LocalServer server;
    HeldBook held;
    server.setRouter([&](const QByteArray& path, const LocalServer::Respond& respond) {
        if (!m_venue.bookPath.isEmpty() && path.startsWith(m_venue.bookPath)) {
            held = {respond, held.asked + 1};
        } else {
            respond(m_venue.rest ? m_venue.rest(path) : HttpAnswer{404, "{}", {}});
        }
    });
    QByteArrayList said;
    connect(&server, &LocalServer::said, this, [&](QWebSocket*, const QByteArray& text) { said.append(text); });

    LiveFeed::Parts parts = m_venue.parts(server);
    const Symbol named = symbolOf(parts, rows);
    const Symbol symbol = named.isEmpty() ? symbolOf(payload) : named;
    QVERIFY2(!symbol.isEmpty(), "the recording holds no book");
    LiveFeed feed(std::move(parts));
    int lost = 0;
    connect(&feed, &VenueFeed::bookLost, this,
            [&](const Symbol& which, SyncResult) { lost += which == symbol ? 1 : 0; });
    std::optional<bool> hasInstruments;
    feed.instruments(this, [&](const Result<InstrumentList>& list) { hasInstruments = list.hasValue(); });
    QVERIFY(waitUntil([&] { return hasInstruments.has_value(); }));
    feed.subscribe({symbol}, Channel::Book | Channel::Trades | Channel::Quotes | Channel::Candles);
    feed.start();
    QVERIFY(waitUntil([&] { return !said.isEmpty() && !server.clients().isEmpty(); }));

    Seen seen;
    int row = 0;
    for (; row < static_cast<int>(rows.size()) && seen.firstFault < 0; ++row) {
        const SessionRow& line = rows[static_cast<std::size_t>(row)];
        const VenueHealth before = feed.health();
        if (line.direction == QLatin1String("in")) {
            server.sendAll(line.text);
            QVERIFY2(waitUntil([&] { return feed.health().frames > before.frames; }), qPrintable(QString::number(row)));
            ++m_frames;
        } else if (line.direction == QLatin1String("http")
                   && line.url.contains(symbol.toString(), Qt::CaseInsensitive)) {
            QVERIFY(waitUntil([&] { return held.respond != nullptr; }));
            held.respond({200, line.text, {}});
            held.respond = nullptr;
            QVERIFY(waitUntil([&] {
                return feed.book(symbol) != nullptr || feed.health().bookFaults > before.bookFaults || held.respond;
            }));
        }
        const VenueHealth after = feed.health();
        seen.firstMalformed = after.malformed > 0 && seen.firstMalformed < 0 ? row : seen.firstMalformed;
        seen.firstFault = after.bookFaults > 0 ? row : -1;
    }
    for (const SessionRow& line : rows) { // What the recording client subscribed with, we say too.
        QVERIFY2(line.direction != QLatin1String("out") || said.contains(line.text), line.text.constData());
    }
    QCOMPARE(seen.firstMalformed, rowNumber("malformed_row"));
    const int faultRow = expected.value(QLatin1String("last_frame_must_be_rejected")).toBool()
        ? static_cast<int>(rows.size()) - 1
        : std::max(rowNumber("gap_detected_at_row"), rowNumber("checksum_mismatch_at_row"));
    QCOMPARE(seen.firstFault, faultRow);
    if (faultRow >= 0) {
        // Noticed, hidden, told, and a new picture is on its way.
        QCOMPARE(lost, 1);
        QVERIFY(feed.book(symbol) == nullptr);
        QCOMPARE(feed.health().state, VenueState::Resyncing);
        const qsizetype saidBefore = said.size();
        QVERIFY(waitUntil(
            [&] { return m_venue.bookPath.isEmpty() ? said.size() >= saidBefore : held.respond != nullptr; }));
        if (m_venue.bookPath.isEmpty()) {
            QVERIFY(waitUntil([&] { return said.size() >= 2 && said.last().contains(said.first().left(12)); }));
            const auto picture = std::find_if(rows.begin(), rows.end(), [](const SessionRow& line) {
                return line.direction == QLatin1String("in") && line.text.contains("snapshot");
            });
            QVERIFY(picture != rows.end());
            server.sendAll(picture->text);
            QVERIFY(waitUntil([&] { return feed.book(symbol) != nullptr; }));
        }
        ++m_faults;
    } else if (expected.contains(QLatin1String("bids_top10"))) {
        const OrderBook* book = feed.book(symbol);
        QVERIFY(book != nullptr);
        const QString complaint = differsTopTen(expected, *book);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        QCOMPARE(lost, 0);
    }
    ++m_sessions;
}

void SessionTest::cleanupTestCase()
{
    if (m_sessions > 0) {
        qInfo("sessions %s: %d through the real stream (%d with a fault, each noticed at its row), %lld frames",
              qPrintable(m_venue.name), m_sessions, m_faults, static_cast<long long>(m_frames));
    }
}

} // namespace elite::test
