// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bots/bot_house.h"

#include "app/trading/halt_file.h"
#include "models/bots/bar_bot.h"

#include <algorithm>

namespace elite {

namespace {

constexpr std::size_t kRecent = 200; // Events kept of each bot for people.
constexpr std::uint64_t kSeed = 42;

} // namespace

class BotHouse::Room final : private EngineObserver
{
public:
    static Result<std::unique_ptr<Room>> create(quint64 id, const BotSpec& spec, const Instrument& instrument,
                                                FeedIndex index)
    {
        auto bot = BotCatalog::make(*spec.kind, {0, spec.values});
        auto contract = contractOf(instrument, feesOf(instrument.id.venue));
        if (!bot || !contract) {
            return bot ? contract.error() : bot.error();
        }
        std::unique_ptr<Room> room(new Room(instrument, index));
        room->m_card.id = id;
        room->m_card.spec = spec;
        room->m_card.contract = *contract;
        room->m_contracts = {*contract};
        EngineConfig config;
        config.contracts = {*contract};
        AccountConfig account;
        account.currency = contract->quote;
        account.balances = {{account.currency, spec.start}};
        config.accounts = {account};
        config.accountLimits = {spec.limits};
        OwnerConfig owner;
        owner.name = "bot:";
        owner.name.append(spec.kind->id.data(), static_cast<qsizetype>(spec.kind->id.size()));
        config.owners = {owner};
        config.rules.seed = kSeed + id;
        auto engine = TradingEngine::create(std::move(config), *room);
        if (!engine) {
            return engine.error();
        }
        room->m_engine = *std::move(engine);
        room->m_bot = std::make_unique<BarBot>(*std::move(bot), 0, spec.timeframe);
        room->m_engine->attach(*room->m_bot, 0, 0);
        return room;
    }

    quint64 id() const { return m_card.id; }
    bool isAwake() const { return m_card.state == BotState::Running || m_card.state == BotState::Stopping; }
    bool isOver() const { return m_card.state != BotState::Running && m_card.state != BotState::Stopping; }

    void onFeed(FeedEvent event)
    {
        if (event.instrument != m_index || !isAwake()) {
            return;
        }
        event.instrument = 0;
        const auto input = m_bridge.inputOf(event);
        if (!input) {
            return;
        }
        if (m_card.startedAt == Timestamp{}) {
            m_card.startedAt = input->time;
        }
        m_engine->process(*input);
        if (m_card.state == BotState::Stopping && isFlat()) {
            m_card.state = BotState::Stopped;
        }
    }

    /// Stops the gate of its own engine: cancels, flattens, and nothing new gets in.
    void close(BotState why)
    {
        if (!isAwake()) {
            return;
        }
        m_engine->process({m_engine->now(), EmergencyStopInput{}});
        m_card.state = why == BotState::Stopped && !isFlat() ? BotState::Stopping : why;
    }

    BotCard card() const
    {
        BotCard card = m_card;
        if (const Valuation* value = m_engine->lastValuation(0)) {
            card.equity = value->equity;
        }
        for (const Position& position : m_engine->portfolio().at(0).positions()) {
            card.lots += position.lots;
        }
        card.isTripped = m_engine->gate().isTripped(0);
        card.recent.assign(m_recent.begin(), m_recent.end());
        return card;
    }

private:
    Room(const Instrument& instrument, FeedIndex index)
        : m_index(index)
        , m_bridge({instrument})
        , m_trades(m_contracts)
    {
    }

    bool isFlat() const { return m_engine->portfolio().at(0).positions().empty(); }

    void onEvent(const EngineEvent& event) override
    {
        m_recent.push_back(event);
        if (m_recent.size() > kRecent) {
            m_recent.pop_front();
        }
        m_card.refused += event.kind == EventKind::Rejected ? 1 : 0;
        m_card.fees = checkedAdd(m_card.fees, event.fee).value_or(m_card.fees);
        if (m_trades.apply(event)) {
            ++m_card.trades;
            m_card.wins += m_trades.trades().back().net.value > 0 ? 1 : 0;
        }
    }

    FeedIndex m_index;
    MarketBridge m_bridge;
    BotCard m_card;
    std::vector<Contract> m_contracts;
    TradeBuilder m_trades;
    std::unique_ptr<BarBot> m_bot;
    std::unique_ptr<TradingEngine> m_engine;
    std::deque<EngineEvent> m_recent;
};

BotHouse::BotHouse(QString haltFile, OnCards onCards)
    : m_haltFile(std::move(haltFile))
    , m_onCards(std::move(onCards))
{
}

BotHouse::~BotHouse() = default;

bool BotHouse::isHalted() const
{
    return isHaltOrdered(m_haltFile);
}

Result<quint64> BotHouse::start(const BotSpec& spec, const std::vector<Instrument>& instruments)
{
    if (isHalted()) {
        return Error{ErrorCode::Denied, QStringLiteral("all trading is halted")};
    }
    for (std::size_t i = 0; i < instruments.size(); ++i) {
        if (instruments[i].id == spec.instrument) {
            auto room = Room::create(m_lastId + 1, spec, instruments[i], static_cast<FeedIndex>(i));
            if (!room) {
                return room.error();
            }
            m_rooms.push_back(*std::move(room));
            publish();
            return ++m_lastId;
        }
    }
    return Error{ErrorCode::NotFound, QStringLiteral("the feed has no ") + spec.instrument.toString()};
}

void BotHouse::stop(quint64 id)
{
    for (const auto& room : m_rooms) {
        if (room->id() == id) {
            room->close(BotState::Stopped);
        }
    }
    publish();
}

void BotHouse::remove(quint64 id)
{
    std::erase_if(m_rooms, [id](const auto& room) { return room->id() == id && room->isOver(); });
    publish();
}

void BotHouse::halt()
{
    for (const auto& room : m_rooms) {
        room->close(BotState::Halted);
    }
    publish();
}

void BotHouse::publish()
{
    std::vector<BotCard> cards;
    for (const auto& room : m_rooms) {
        cards.push_back(room->card());
    }
    m_isDirty = false;
    m_onCards(std::move(cards));
}

void BotHouse::onFeedEvents(std::uint64_t, std::span<const FeedEvent> events)
{
    if (std::none_of(m_rooms.begin(), m_rooms.end(), [](const auto& room) { return room->isAwake(); })) {
        return;
    }
    if (isHalted()) { // Once for the batch: it is at most a few milliseconds of prices.
        halt();
        return;
    }
    for (const FeedEvent& event : events) {
        for (const auto& room : m_rooms) {
            room->onFeed(event);
        }
    }
    m_isDirty = true;
}

/// Comes a few times a second; the cards go with it.
void BotHouse::onFeedState(const FeedState& state)
{
    if (state.phase == FeedPhase::Ended || state.phase == FeedPhase::Failed || state.phase == FeedPhase::Idle) {
        for (const auto& room : m_rooms) {
            room->close(BotState::FeedEnded);
        }
        m_isDirty = !m_rooms.empty();
    }
    if (m_isDirty) {
        publish();
    }
}

} // namespace elite
