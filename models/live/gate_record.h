// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/gate_rules.h"
#include "models/live/live_permit.h"
#include "models/market/market_event.h"
#include "models/trading/contract.h"

#include <optional>
#include <variant>
#include <vector>

// What the gate judges by: rows that were written once, in their order. Everything else is made from them.

namespace elite {

/// Started on purpose by the person; pinned to who trades what with which money.
struct QualificationRun
{
    quint64 id = 0; // Counted from 1; also the number of the attempt, all traders together.
    LiveTrader trader;
    VenueId venue;
    std::vector<Symbol> symbols;
    quint64 account = 0;
    Currency currency;
    Cash start; // Equity when it began.
    Timestamp startedAt{}; // Venue time.
    QByteArray profile; // One-way mark of the keychain item of this profile.
    int engineVersion = 0;

    friend bool operator==(const QualificationRun&, const QualificationRun&) = default;
};

enum class RunEnd : std::uint8_t { Expired, Changed, Abandoned, ChainFault };
struct RunEnded
{
    quint64 run = 0;
    RunEnd why = RunEnd::Abandoned;
    QString detail;
    Timestamp at{};
};

/// The venue's time as it was seen over TLS beside the clocks of this computer.
struct ServerBeat
{
    VenueId venue;
    Timestamp server{};
    Timestamp local{};
    std::int64_t uptimeMs = 0; // Since the boot, sleep included: nobody can set it.
    QByteArray boot; // Names the boot.
    int engineVersion = 0;
};

struct GateFill
{
    Timestamp time{};
    Decimal reference; // The price of the book before the simulated slippage.
};

/// One closed round trip. `id` is the journal's.
struct GateTrade
{
    quint64 id = 0;
    quint64 account = 0;
    QString bot; // Empty: by hand.
    InstrumentId instrument;
    Side side = Side::Buy;
    Timestamp openedAt{}; // Venue time, as the feed gave it.
    Timestamp closedAt{};
    Cash net;
    Cash gross;
    Cash fees;
    Cash slippage;
    Cash entryValue;
    Cash minNotional;
    bool hasMoved = false; // The price changed by a tick or more while it was open.
    FeedOrigin origin = FeedOrigin::Synthetic;
    bool isSynthetic = true;
    bool isAmbiguous = false;
    std::optional<double> r;
    std::vector<GateFill> fills;
};

struct BreakerTrip
{
    quint64 account = 0;
    Timestamp at{};
    QString bot{}; // Whose sub-account; empty: the person's.
};
/// The chain was found broken, or the record was brought back from a copy.
struct RecordFault
{
    QString what;
    Timestamp at{};
    quint64 run = 0; // The one that went on then; filled in by the fold.
};
/// The person asks for the way to live, or takes the wish back.
struct LiveWish
{
    bool isOn = false;
};
struct DayClosed
{
    quint64 run = 0;
    std::int64_t day = 0; // The UTC day that ended.
    Cash openResult; // Of positions still open.
    Timestamp judgedAt{};
};
struct Promoted
{
    LiveTerms terms;
};
enum class Demotion : std::uint8_t {
    ByPerson,
    Breaker,
    ChainFault,
    KeyChanged,
    Expired,
    EmergencyStop,
    Changed, // The run ended: another version, other symbols, another account.
    ProgramEnded, // A right lives in memory only.
};
struct Demoted
{
    quint64 run = 0;
    Demotion why = Demotion::ByPerson;
    Timestamp at{};
};
using GateRow = std::variant<QualificationRun, RunEnded, ServerBeat, GateTrade, BreakerTrip, RecordFault, LiveWish,
                             DayClosed, Promoted, Demoted>;

QLatin1StringView nameOf(RunEnd why);
QLatin1StringView nameOf(Demotion why);

/// The fold of the rows, in the order of the ledger.
class GateRecord
{
public:
    void apply(const GateRow& row);

    const std::vector<QualificationRun>& runs() const { return m_runs; }
    /// The one that goes on; null when the last one ended.
    const QualificationRun* current() const;
    const QualificationRun* run(quint64 id) const;
    std::optional<RunEnded> endOf(quint64 id) const;
    const std::vector<ServerBeat>& beats() const { return m_beats; }
    const std::vector<GateTrade>& trades() const { return m_trades; }
    std::optional<DayClosed> lastClosed(quint64 run) const;
    std::optional<Timestamp> lastBreaker(quint64 account, const QString& bot) const;
    const std::vector<RecordFault>& faults() const { return m_faults; }
    bool wishesLive() const { return m_wishesLive; }
    /// The terms in force, until a demotion.
    const std::optional<LiveTerms>& promotion() const { return m_promotion; }
    const std::vector<Demoted>& demotions() const { return m_demotions; }
    quint64 nextRun() const { return m_runs.size() + 1; }
    /// The newest engine that wrote here.
    int newestEngine() const { return m_newestEngine; }

private:
    std::vector<QualificationRun> m_runs;
    std::vector<RunEnded> m_ends;
    std::vector<ServerBeat> m_beats;
    std::vector<GateTrade> m_trades;
    std::vector<BreakerTrip> m_breakers;
    std::vector<RecordFault> m_faults;
    std::vector<DayClosed> m_closed;
    std::vector<Demoted> m_demotions;
    std::optional<LiveTerms> m_promotion;
    bool m_wishesLive = false;
    int m_newestEngine = 0;
};

} // namespace elite
