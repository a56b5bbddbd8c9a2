// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/practice_log.h"
#include "models/journal/trade_plan.h"
#include "models/trading/market_bridge.h"
#include "models/trading/trading_engine.h"

#include <memory>

namespace elite {

/// What a run needs beside its own row.
struct RunSetup
{
    PracticeRun run;
    PracticeAccount account;
    std::vector<Instrument> instruments;
};

/// Fees, limits and balances of a new run.
PracticeRun newRun(const PracticeAccount& account, const std::vector<Instrument>& instruments);

/// One practice run: the engine with everything that is derived from its facts. Reads no clock and writes nothing; the
/// caller keeps the steps that come back. The same feed and the same inputs give the same steps.
class PracticeEngine : private EngineObserver
{
public:
    static Result<std::unique_ptr<PracticeEngine>> create(RunSetup setup);
    ~PracticeEngine() override;

    /// The next event of the feed; `index` counts it. A step when it made facts.
    std::optional<PracticeStep> onFeed(std::uint64_t index, const FeedEvent& event);
    /// Something a person or a timer did. Always a step.
    PracticeStep onInput(const EngineInput& input);
    /// Something done to a bot. An error, and nothing happened, when it makes no sense.
    Result<PracticeStep> onBot(const BotAct& act, Timestamp time);

    /// Feed events seen so far, as an index into the feed.
    std::uint64_t index() const { return m_index; }
    const PracticeRun& run() const { return m_setup.run; }
    const PracticeAccount& account() const { return m_setup.account; }
    const TradingEngine& engine() const { return *m_engine; }
    const PracticeBots& bots() const { return m_bots; }
    std::vector<BotCard> botCards() const { return m_bots.cards(*m_engine); }
    bool isFlat() const; // No position, no order, nothing on its way, of anybody.
    /// The earliest time at which something happens without an event: an order arrives. Nothing when nothing waits.
    std::optional<Timestamp> nextWakeup() const { return m_engine->nextArrival(); }

    Desk desk() const;
    OrderPreview preview(OrderRequest request) const;

private:
    explicit PracticeEngine(RunSetup setup);

    void onEvent(const EngineEvent& event) override;
    PracticeStep take(Timestamp time, std::optional<EngineInput> input);
    PositionRow rowOf(AccountIndex account, const Position& position) const;
    TodayFigures today(const std::optional<Valuation>& value, const std::vector<PositionRow>& rows) const;
    void addBalances(Desk& desk) const;

    RunSetup m_setup;
    MarketBridge m_bridge;
    PracticeBots m_bots; // Lives longer than the engine that calls them.
    std::unique_ptr<TradingEngine> m_engine;
    std::shared_ptr<const std::vector<Contract>> m_contracts;
    std::unique_ptr<TradeBuilder> m_trades;
    ReceiptDesk m_receipts;
    PlanTracker m_plans;
    PracticeStep m_step; // Being collected.
    std::size_t m_tradesTaken = 0;
    std::uint64_t m_index = 0;
    std::int32_t m_winsToday = 0;
    std::int32_t m_lossesToday = 0;
    Timestamp m_haltedAt{};
};

/// The outcome of an order at a price where it would be closed again, costs and slippage included.
std::optional<Cash> resultAt(const Contract& contract, Side side, Lots quantity, Ticks entry, Ticks exit,
                             std::int64_t entrySlippageBp, std::int64_t exitSlippageBp, bool exitIsMaker);

} // namespace elite
