// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timeframe.h"
#include "models/bots/bot_catalog.h"
#include "models/journal/trade_builder.h"
#include "models/market/instrument.h"
#include "models/trading/trading_engine.h"

#include <QByteArray>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace elite {

/// What a bot is started with: its own money and limits beside the guardrails every practice account has.
struct BotSpec
{
    const BotKind* kind = nullptr;
    std::vector<std::int64_t> values;
    InstrumentId instrument;
    Timeframe timeframe;
    Cash start{1'000'000'000'000};
    RiskLimits limits = practiceLimits();
};

enum class BotState : std::uint8_t {
    Running,
    Stopping, // Its position is being closed.
    Stopped, // By a person; flat.
    Halted, // By the emergency stop.
};

/// Why a running bot sends nothing now.
enum class BotPause : std::uint8_t {
    None,
    Stale, // No fresh prices of its instrument.
    Autopilot, // ENABLE_AUTOPILOT is off.
    Disabled, // ENABLE_TRADING is off.
};

/// Something that was done to a bot. Kept in the ledger as the input of a step, so that a run comes back with its bots.
struct BotAct
{
    enum class Kind : std::uint8_t { Start, Stop, Pause, Remove };

    Kind kind = Kind::Start;
    std::uint64_t bot = 0; // Counted from 1 in a run; also the index of its account and of its owner.
    BotPause why = BotPause::None; // Of a pause; None: it goes on.
    // Of a start:
    QByteArray id; // BotKind::id
    std::vector<std::int64_t> values;
    InstrumentIndex instrument = 0;
    Timeframe timeframe;
    Cash start;
    RiskLimits limits;
};

/// Who sent an order: a bot, or the person when the number is 0.
struct TraderName
{
    QByteArray bot; // BotKind::id
    std::uint64_t number = 0;

    bool isPerson() const { return number == 0; }
    friend bool operator==(const TraderName&, const TraderName&) = default;
};

/// A bot as it is now: a value for the window.
struct BotCard
{
    quint64 id = 0;
    BotSpec spec;
    BotState state = BotState::Running;
    BotPause pause = BotPause::None;
    Contract contract;
    std::optional<Cash> equity;
    Cash fees;
    std::int64_t lots = 0; // Its position.
    int orders = 0; // Working now.
    int sentToday = 0; // Of spec.limits.maxTradesPerDay.
    int trades = 0;
    int wins = 0;
    int refused = 0;
    bool isTripped = false; // Its daily loss limit.
    Timestamp startedAt{}; // Feed time.
    std::vector<EngineEvent> recent; // The last things it did or was told, oldest first.
};

/// The bots of one practice run: they trade in the run's own engine, each on a sub-account with limits of its own, so
/// that one order of events holds everything. A function of its acts and the engine's events, like the engine itself.
class PracticeBots
{
public:
    static constexpr std::size_t kMostAwake = 32;

    explicit PracticeBots(const std::vector<Instrument>& instruments);
    ~PracticeBots();

    /// Nothing wrong with this act in this state; otherwise why not.
    Done check(const BotAct& act) const;
    /// The input that carries the act out. Then call done() with the engine that took it.
    EngineInput inputOf(const BotAct& act, Timestamp time) const;
    void done(const BotAct& act, TradingEngine& engine);
    void onEvent(const EngineEvent& event);
    void onTrade(const TradeRecord& trade);
    /// After each input: a bot that has become flat is stopped, one that met the emergency stop is over.
    void settle(TradingEngine& engine);

    /// The next bot's number.
    std::uint64_t next() const { return m_bots.size() + 1; }
    bool hasAwake() const;
    struct Running
    {
        std::uint64_t bot = 0;
        InstrumentIndex instrument = 0;
        BotPause pause = BotPause::None;
    };
    std::vector<Running> running() const;
    TraderName nameOf(OwnerIndex owner) const;
    std::vector<BotCard> cards(const TradingEngine& engine) const;

private:
    struct Seat;
    Seat* find(std::uint64_t bot) const;

    const std::vector<Instrument>& m_instruments;
    std::vector<std::unique_ptr<Seat>> m_bots;
    bool m_isStopped = false; // The emergency stop came with the last input.
};

} // namespace elite
