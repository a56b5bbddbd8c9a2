// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/event.h"
#include "app/trading/desk.h"
#include "app/trading/practice_bots.h"
#include "models/trading/receipt.h"

#include <QByteArray>

#include <optional>
#include <vector>

// The rows of practice trading in the ledger: accounts, runs, steps. A run is an account on a feed from one event on; a
// step is an input that did not come from the feed, with all facts it made, or a feed event that made facts. The same
// feed and the same inputs give the same facts, so a run is restored by running it again.

namespace elite {

inline constexpr int kEngineVersion = 1; // Raised when the same inputs may give other facts.

struct PracticeRun
{
    quint64 id = 0; // Counted from 1 in this ledger.
    quint64 account = 0;
    QByteArray tapeHash; // Empty: live.
    QString tapePath; // Where its tape was; only a hint.
    std::uint64_t firstIndex = 0; // The first event of the feed that the engine saw.
    std::uint64_t seed = 0;
    int engineVersion = kEngineVersion;
    Duration latency{}; // Of orders sent by a person.
    std::vector<std::pair<Currency, Cash>> balances; // At its start.
    std::vector<std::pair<std::int64_t, std::int64_t>> feesE8; // Maker and taker, by instrument.
    RiskLimits limits;
    bool isSynthetic = true;
    FeedOrigin origin = FeedOrigin::Synthetic;
};

struct ClosedTrade
{
    TradeRecord record;
    std::optional<Ticks> stop;
    std::optional<Ticks> target;
    std::optional<TradeHandling> handling; // Read out of the events; not in the row.
};

struct StepReceipt
{
    std::size_t event = 0; // Place in Step::events.
    Receipt receipt;
};

struct PracticeStep
{
    quint64 run = 0;
    std::uint64_t index = 0; // Feed events that the engine had seen, this one included.
    Timestamp time{};
    std::optional<EngineInput> input; // Nothing when the feed made the facts.
    std::optional<BotAct> bot; // What the input was made from, when it was done to a bot.
    QByteArray facts; // Canonical bytes of the events, one behind the other.
    std::vector<EngineEvent> events;
    std::vector<StepReceipt> receipts;
    std::vector<ClosedTrade> trades;
};

struct HaltRow
{
    bool isOn = false;
    Timestamp at{}; // Wall time.
    QString by;
    QString reason; // Of a release.
};

NewEvent accountEvent(const PracticeAccount& account); // Its name is a sealed note, see accountSubject.
NewEvent runEvent(const PracticeRun& run);
NewEvent stepEvent(const PracticeStep& step);
NewEvent haltEvent(const HaltRow& halt);

QString accountSubject(quint64 account);
QString tradeSubject(quint64 entry, const char* what); // "trade:17:note"
quint64 entryId(quint64 run, std::size_t trade);
inline quint64 runOf(quint64 entry)
{
    return entry >> 24;
}

bool isPracticeRow(QByteArrayView kind);
Result<PracticeAccount> readAccount(QByteArrayView payload);
Result<PracticeRun> readRun(QByteArrayView payload);
Result<PracticeStep> readStep(QByteArrayView payload);
Result<HaltRow> readHalt(QByteArrayView payload);

} // namespace elite
