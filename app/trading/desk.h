// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/order_plan.h"
#include "app/trading/practice_bots.h"
#include "models/journal/trade_builder.h"
#include "models/journal/trade_handling.h"
#include "models/market/market_event.h"
#include "models/trading/engine_event.h"
#include "models/trading/engine_input.h"
#include "models/trading/portfolio.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace elite {

/// A practice account: opened once, never deleted; a reset opens another one.
struct PracticeAccount
{
    quint64 id = 0;
    QString name; // "Practice 1"; the user's words.
    Currency currency;
    Cash start;
    Timestamp openedAt{}; // Wall time.
    QByteArray tapeHash; // It trades on this tape only; empty: on live prices.
    bool isArchived = false;
};

struct PositionRow
{
    AccountIndex account = 0; // Not 0: a bot's.
    InstrumentIndex instrument = 0;
    OrderId key = OrderId::None;
    OwnerIndex owner = 0;
    Side side = Side::Buy;
    Lots quantity; // Positive.
    Ticks entry; // Average, rounded against the trader.
    Ticks worth; // What it would be closed at now: bid for a long.
    Ticks stop; // Of the protective orders that close it; 0: none.
    Ticks target;
    Cash unrealised; // Gross, quote currency.
    Cash result; // After fees paid and the estimated cost of closing now.
    std::optional<Cash> risk; // Loss at the first stop it had, costs included: 1 R.
    double percent = 0; // result / cost
    Timestamp openedAt{};
};

struct OrderRow
{
    Order order;
    bool isInFlight = false; // Sent, not yet at the venue.
};

struct BalanceRow
{
    Currency currency;
    Cash total;
    Cash reserved; // For working orders.
};

/// One fill with what it really cost. The parts add up to the last unit:
/// seen*qty + spread + slippage + delay = paid*qty (signed by side), friction = spread + slippage + delay + fee.
struct FillRow
{
    EngineEvent event;
    TraderName trader;
    std::int64_t seenTwice = 0; // Twice the mid price in ticks when the order was sent: exact.
    Cash spread;
    Cash slippage;
    Cash delay; // What the market moved between sending and filling; negative when it helped.
    Cash friction;
};

struct TodayFigures
{
    Cash equity;
    Cash dayStart;
    Cash result; // equity - dayStart
    Cash lossRoom; // Until the daily loss breaker; never negative.
    Cash lossLimit; // What the room was at the start of the day; 0: no limit.
    Cash openRisk; // Loss if all stops are hit; positions without a stop count in full.
    std::int32_t tradesSent = 0;
    std::int32_t tradesLimit = 0; // 0: none.
    std::int32_t openTrades = 0;
    std::int32_t wins = 0;
    std::int32_t losses = 0;
};

enum class DeskPause : std::uint8_t {
    None,
    NoFeed, // Nothing is open to trade on.
    LedgerClosed, // Not open yet, or locked: orders wait for it.
    LedgerFailing, // The disk is full or broken: facts could not be kept.
    Disabled, // ENABLE_TRADING=false.
    Replaying, // A run is being restored.
};

/// Everything the trader's tables show, as of one moment. Immutable.
struct Desk
{
    PracticeAccount account;
    std::vector<Instrument> instruments; // By InstrumentIndex.
    std::shared_ptr<const std::vector<Contract>> contracts; // The same, in engine units.
    Timestamp now{}; // Feed time.
    DeskPause pause = DeskPause::NoFeed;
    std::optional<Valuation> value; // Nothing while a rate is missing.
    TodayFigures today;
    std::vector<PositionRow> positions;
    std::vector<OrderRow> orders; // Working, oldest first.
    std::vector<TraderName>
        traders; // By account: the person, then the bots of this run. Figures below are the person's.
    std::vector<BalanceRow> balances;
    bool isHalted = false; // Emergency stop.
    bool isTripped = false; // Daily loss breaker.
    Timestamp haltedAt{};
    QString haltedBy; // "keyboard", "elite halt", "HALT file", "elite-stop"
    Timestamp coolUntil = Timestamp::min();
    RiskLimits limits; // In force.
    RiskLimits pendingLimits; // From the next trading day on.
};

/// The person when the account is not one of this run.
inline TraderName traderOf(const Desk& desk, AccountIndex account)
{
    return account < desk.traders.size() ? desk.traders[account] : TraderName();
}

/// What the ticket wants to know before sending.
struct OrderPreview
{
    Denial denial; // What the guardrails would say now.
    Cash notional;
    Cash fee; // At the rate this order would most likely pay.
    Cash slippageLow; // The band of the simulation.
    Cash slippageHigh;
    std::optional<Cash> atStop; // Result if the stop is hit, costs included, worst case.
    std::optional<Cash> atStopBest; // The same with the least slippage.
    std::optional<Cash> atTarget;
    double positionShare = 0; // Of equity, after this order.
};

/// One round trip with the words of the user.
struct JournalEntry
{
    quint64 id = 0; // Stable: made from the run and the trade's place in it.
    TradeRecord trade;
    TraderName trader;
    InstrumentId instrument;
    Contract contract; // As of that day: trade amounts are in its units.
    quint64 account = 0;
    FeedOrigin origin = FeedOrigin::Synthetic;
    bool isSynthetic = true;
    std::optional<Ticks> plannedStop;
    std::optional<Ticks> plannedTarget;
    std::optional<TradeHandling> handling;
    std::optional<double> r; // net / planned risk
    Cash mae; // Worst and best open result.
    Cash mfe;
    QStringList tags;
    std::optional<OrderPlan> plan; // Sealed with the order that opened it.
    QString thesis; // Before the trade; what the plan says until the user writes another one.
    QString note; // After it.
    bool isImported = false; // From another program's file: no picture, no prices but those of its fills.
    QString feesBeside; // "0.0012 BNB": paid in a money that the result is not in.
};

} // namespace elite
