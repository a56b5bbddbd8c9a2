// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/live_venue.h"
#include "tests/app/live/kraken_server.h"
#include "tests/support/gate_world.h"

#include <QTest>

namespace elite::test {

using namespace std::chrono_literals;

/// The days of the made-up record end here; the server's Date says it to the program.
/// Within the 24 hours of a permit that permitFor() makes.
inline QDateTime today()
{
    return QDateTime(QDate(2026, 11, 5), QTime(12, 0), Qt::UTC);
}

inline LiveIntent intentOf(const char* quantity = "0.5")
{
    LiveIntent out;
    out.market = "XXBTZUSD";
    out.symbol = kGateSymbol;
    out.quantity = *Decimal::parse(quantity);
    out.price = Decimal::fromInteger(100);
    return out;
}

/// A venue with its gate, its ledger in memory, and a server.
struct LiveWorld
{
    /// `elsewhere`: a server in another process.
    explicit LiveWorld(std::vector<LiveRecord> earlier = {}, const QUrl& elsewhere = {},
                       std::function<void(QualificationRun&)> whose = {})
        : changeRun(std::move(whose))
        , server(today())
        , url(elsewhere.isEmpty() ? server.url() : elsewhere)
    {
        make(std::move(earlier));
    }
    void make(std::vector<LiveRecord> earlier)
    {
        venue.reset();
        LiveAccountParts parts;
        parts.dialect = liveDialectOf(kGateVenue);
        parts.origin = url;
        parts.hosts = HostPolicy::loopbackForTests();
        parts.account = {QStringLiteral("kraken"), QStringLiteral("key-1"), false};
        parts.credentials = {Secret::copyOf(KrakenServer::kKey), Secret::copyOf(KrakenServer::kSecret), {}};
        parts.keep = [this](std::vector<NewEvent> rows, const LiveAccountParts::Kept& kept) {
            if (onKeep) {
                onKeep(rows);
            }
            if (!isDiskFull) {
                ledger.insert(ledger.end(), rows.begin(), rows.end());
            }
            const Done done = isDiskFull ? Done(Error{ErrorCode::Full, QStringLiteral("disk full")}) : Done();
            QTimer::singleShot(0, venue.get(), [kept, done] { kept(done); });
        };
        parts.isHalted = [this] { return isHalted; };
        parts.earlier = std::move(earlier);
        parts.rules = parts.dialect->rules;
        parts.rules.deadline = Milliseconds(700);
        parts.rules.burst = 10'000;
        parts.life.engineTimeout = 2s;
        parts.life.firstRetry = 100ms;
        parts.life.poll = poll;
        parts.life.pollListening = pollListening;
        parts.life.noteGap = 200ms;
        parts.stream = stream;
        parts.socket = parts.dialect->stream->socket;
        parts.socket->connectWithin = Milliseconds(1'000);
        parts.socket->silence = Milliseconds(2'000);
        parts.socket->messageSilence = Milliseconds(0);
        parts.socket->pingEvery = Milliseconds(200);
        parts.socket->reconnect = {Milliseconds(5), Milliseconds(50), Milliseconds(2), 3, Milliseconds(10'000)};
        parts.socket->messagesPerSecond = 1'000;
        venue = std::make_unique<LiveVenue>(permitFor(gate, {}, changeRun), std::move(parts));
    }
    std::vector<LiveRecord> recorded() const { return recordsOf(ledger); }
    static std::vector<LiveRecord> recordsOf(const std::vector<NewEvent>& rows)
    {
        std::vector<LiveRecord> out;
        for (const NewEvent& event : rows) {
            const auto row = readLiveRow(event.kind, event.payload);
            require(row.hasValue(), "every row that was written can be read");
            out.push_back(row->record);
        }
        return out;
    }
    bool start()
    {
        venue->start();
        return QTest::qWaitFor([this] { return venue->isReconciled(); }, 20'000);
    }
    QByteArray place(const LiveIntent& intent = intentOf())
    {
        refusal = {};
        return venue->place(intent, intent.price, &refusal).value_or(QByteArray());
    }
    /// Sells all that is held, with a right that only closes.
    QByteArray close(const Instrument& instrument)
    {
        CloseFacts facts;
        facts.venue = kGateVenue;
        facts.key = QStringLiteral("key-1");
        facts.use = venue->use();
        facts.atVenue = std::map<Symbol, Decimal>{{instrument.id.symbol, Decimal::fromInteger(1'000)}};
        facts.venueTime = venue->venueNow();
        facts.isReconciled = venue->isReconciled();
        facts.isKeyProved = true;
        facts.isHalted = isHalted;
        CloseOutcome outcome = gate.permitToClose(facts);
        refusal = {};
        return outcome.permit
            ? venue->close(*outcome.permit, instrument, outcome.permit->left(instrument.id.symbol), Decimal(), &refusal)
                  .value_or(QByteArray())
            : QByteArray();
    }
    LiveState state(const QByteArray& id) const { return venue->orders().at(id).state; }

    std::function<void(QualificationRun&)> changeRun; // Whose right it is; empty: the person's.
    PromotionGate gate;
    KrakenServer server;
    QUrl url;
    QUrl stream; // Set it and make() again; empty: no private stream.
    Duration poll = 300ms;
    Duration pollListening = 1h;
    std::function<void(const std::vector<NewEvent>&)> onKeep; // Before the rows count as kept.
    std::vector<NewEvent> ledger;
    bool isDiskFull = false;
    bool isHalted = false;
    LiveVenue::Refusal refusal;
    std::unique_ptr<LiveVenue> venue;
};

} // namespace elite::test
