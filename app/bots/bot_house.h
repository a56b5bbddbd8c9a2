// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/market_source.h"
#include "models/base/timeframe.h"
#include "models/bots/bot_catalog.h"
#include "models/journal/trade_builder.h"
#include "models/trading/market_bridge.h"
#include "models/trading/trading_engine.h"

#include <QString>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

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
    FeedEnded, // The feed is over or another one was opened.
};

/// A bot as it is now: a value for the window.
struct BotCard
{
    quint64 id = 0;
    BotSpec spec;
    BotState state = BotState::Running;
    Contract contract;
    std::optional<Cash> equity;
    Cash fees;
    std::int64_t lots = 0; // Its position.
    int trades = 0;
    int wins = 0;
    int refused = 0;
    bool isTripped = false; // Its daily loss limit.
    Timestamp startedAt{}; // Feed time.
    std::vector<EngineEvent> recent; // The last things it did or was told, oldest first.
};

/// The bots of a feed, each with its own engine and sub-account: one bot's orders, losses and limits never touch
/// another's, nor the person's. The same engine, friction and guardrails as everywhere. Lives on the session thread.
class BotHouse final : public MarketSink
{
public:
    using OnCards = std::function<void(std::vector<BotCard>)>;

    /// `haltFile` is asked before every event while a bot runs.
    BotHouse(QString haltFile, OnCards onCards);
    ~BotHouse() override;

    /// Denied while halted; NotFound when the feed does not have the instrument.
    Result<quint64> start(const BotSpec& spec, const std::vector<Instrument>& instruments);
    void stop(quint64 id); // Cancels its orders and closes its position.
    void remove(quint64 id); // Of a stopped one.
    void halt();
    void publish();

    void onFeedEvents(std::uint64_t first, std::span<const FeedEvent> events) override;
    void onFeedState(const FeedState& state) override;

private:
    class Room;
    bool isHalted() const;

    QString m_haltFile;
    OnCards m_onCards;
    std::vector<std::unique_ptr<Room>> m_rooms;
    quint64 m_lastId = 0;
    bool m_isDirty = false;
};

} // namespace elite
