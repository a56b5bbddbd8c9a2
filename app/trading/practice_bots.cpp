// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/practice_bots.h"

#include "models/bots/bar_bot.h"

#include <algorithm>

namespace elite {

namespace {

constexpr std::size_t kMostEver = 900; // In one run; see OpenTrader.
constexpr std::size_t kRecent = 200; // Events kept of each bot for people.

DenialCode codeOf(BotPause why)
{
    switch (why) {
    case BotPause::None:
        return DenialCode::None;
    case BotPause::Stale:
        return DenialCode::StalePrice;
    case BotPause::Autopilot:
    case BotPause::Disabled:
        break;
    }
    return DenialCode::TradingDisabled;
}

/// Sees no market while it is paused; what becomes of its orders it still hears.
class PausedBot final : public Bot
{
public:
    explicit PausedBot(std::unique_ptr<Bot> inner)
        : m_inner(std::move(inner))
    {
    }
    void setPaused(bool isPaused) { m_isPaused = isPaused; }

    void onBar(BotContext& context, InstrumentIndex instrument, const BarTick& bar) override
    {
        if (!m_isPaused) {
            m_inner->onBar(context, instrument, bar);
        }
    }
    void onQuote(BotContext& context, InstrumentIndex instrument) override
    {
        if (!m_isPaused) {
            m_inner->onQuote(context, instrument);
        }
    }
    void onTrade(BotContext& context, InstrumentIndex instrument, const TradeTick& trade) override
    {
        if (!m_isPaused) {
            m_inner->onTrade(context, instrument, trade);
        }
    }
    void onOrderEvent(BotContext& context, const EngineEvent& event) override { m_inner->onOrderEvent(context, event); }

private:
    std::unique_ptr<Bot> m_inner;
    bool m_isPaused = false;
};

} // namespace

struct PracticeBots::Seat
{
    BotAct act;
    BotSpec spec;
    std::unique_ptr<PausedBot> bot; // Null when it is over.
    BotState state = BotState::Running;
    BotPause pause = BotPause::None;
    bool isRemoved = false;
    Timestamp startedAt{};
    Cash fees;
    int trades = 0;
    int wins = 0;
    int refused = 0;
    std::deque<EngineEvent> recent;

    bool isAwake() const { return state == BotState::Running || state == BotState::Stopping; }
};

PracticeBots::PracticeBots(const std::vector<Instrument>& instruments)
    : m_instruments(instruments)
{
}

PracticeBots::~PracticeBots() = default;

PracticeBots::Seat* PracticeBots::find(std::uint64_t bot) const
{
    return bot >= 1 && bot <= m_bots.size() ? m_bots[bot - 1].get() : nullptr;
}

bool PracticeBots::hasAwake() const
{
    return std::any_of(m_bots.begin(), m_bots.end(), [](const auto& seat) { return seat->isAwake(); });
}

std::vector<PracticeBots::Running> PracticeBots::running() const
{
    std::vector<Running> out;
    for (const auto& seat : m_bots) {
        if (seat->state == BotState::Running) {
            out.push_back({seat->act.bot, seat->act.instrument, seat->pause});
        }
    }
    return out;
}

TraderName PracticeBots::nameOf(OwnerIndex owner) const
{
    const Seat* seat = find(owner);
    return seat == nullptr ? TraderName() : TraderName{seat->act.id, owner};
}

Done PracticeBots::check(const BotAct& act) const
{
    if (act.kind != BotAct::Kind::Start) {
        const Seat* seat = find(act.bot);
        if (seat == nullptr || seat->isRemoved) {
            return Error{ErrorCode::NotFound, QStringLiteral("there is no such bot")};
        }
        const bool isInState = act.kind == BotAct::Kind::Remove ? !seat->isAwake() : seat->state == BotState::Running;
        return isInState ? Done() : Done(Error{ErrorCode::Denied, QStringLiteral("the bot is in another state")});
    }
    const BotKind* kind = BotCatalog::find({act.id.constData(), static_cast<std::size_t>(act.id.size())});
    if (kind == nullptr || act.bot != next()) {
        return Error{ErrorCode::NotFound, QStringLiteral("this program has no bot “%1”").arg(QLatin1String(act.id))};
    }
    if (act.instrument >= m_instruments.size() || act.start.value <= 0) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("a bot needs an instrument of the feed and money")};
    }
    const auto awake = std::count_if(m_bots.begin(), m_bots.end(), [](const auto& seat) { return seat->isAwake(); });
    if (static_cast<std::size_t>(awake) >= kMostAwake || m_bots.size() >= kMostEver) {
        return Error{
            ErrorCode::Denied,
            QStringLiteral("%1 bots run already, %2 were started: no more here").arg(awake).arg(m_bots.size())};
    }
    const auto bot = BotCatalog::make(*kind, {act.instrument, act.values});
    return bot ? Done() : Done(bot.error());
}

EngineInput PracticeBots::inputOf(const BotAct& act, Timestamp time) const
{
    switch (act.kind) {
    case BotAct::Kind::Start:
        return {time, OpenTrader{act.bot, act.instrument, act.start, act.limits}};
    case BotAct::Kind::Stop:
        return {time, CloseTrader{static_cast<AccountIndex>(act.bot)}};
    case BotAct::Kind::Pause:
        return {time, PauseTrader{static_cast<AccountIndex>(act.bot), codeOf(act.why)}};
    case BotAct::Kind::Remove:
        break;
    }
    return {time, Wakeup{}};
}

void PracticeBots::done(const BotAct& act, TradingEngine& engine)
{
    if (act.kind == BotAct::Kind::Start) {
        const BotKind* kind = BotCatalog::find({act.id.constData(), static_cast<std::size_t>(act.id.size())});
        require(kind != nullptr && act.bot == next() && engine.portfolio().size() == act.bot + 1,
                "a bot has the account of its number");
        auto inner = BotCatalog::make(*kind, {act.instrument, act.values});
        require(inner.hasValue(), "a bot that was checked");
        auto seat = std::make_unique<Seat>();
        seat->act = act;
        seat->spec.kind = kind;
        seat->spec.values = act.values;
        seat->spec.instrument = m_instruments[act.instrument].id;
        seat->spec.timeframe = act.timeframe;
        seat->spec.start = act.start;
        seat->spec.limits = act.limits;
        seat->startedAt = engine.now();
        seat->bot
            = std::make_unique<PausedBot>(std::make_unique<BarBot>(*std::move(inner), act.instrument, act.timeframe));
        engine.attach(*seat->bot, static_cast<AccountIndex>(act.bot), static_cast<OwnerIndex>(act.bot));
        m_bots.push_back(std::move(seat));
        return;
    }
    Seat* seat = find(act.bot);
    switch (act.kind) {
    case BotAct::Kind::Stop:
        engine.detach(*seat->bot);
        seat->bot.reset();
        seat->state = BotState::Stopping;
        break;
    case BotAct::Kind::Pause:
        seat->pause = act.why;
        seat->bot->setPaused(act.why != BotPause::None);
        break;
    case BotAct::Kind::Remove:
        seat->isRemoved = true;
        break;
    case BotAct::Kind::Start:
        break;
    }
}

void PracticeBots::onEvent(const EngineEvent& event)
{
    m_isStopped = m_isStopped || event.kind == EventKind::EmergencyStopped;
    Seat* seat = find(event.account);
    if (seat == nullptr) {
        return;
    }
    seat->recent.push_back(event);
    if (seat->recent.size() > kRecent) {
        seat->recent.pop_front();
    }
    seat->refused += event.kind == EventKind::Rejected ? 1 : 0;
    seat->fees = checkedAdd(seat->fees, event.fee).value_or(seat->fees);
}

void PracticeBots::onTrade(const TradeRecord& trade)
{
    if (Seat* seat = find(trade.account)) {
        ++seat->trades;
        seat->wins += trade.net.value > 0 ? 1 : 0;
    }
}

void PracticeBots::settle(TradingEngine& engine)
{
    const bool isStopped = std::exchange(m_isStopped, false);
    for (std::size_t i = 0; i < m_bots.size(); ++i) {
        Seat& seat = *m_bots[i];
        if (isStopped && seat.bot) {
            engine.detach(*seat.bot);
            seat.bot.reset();
            seat.state = BotState::Halted;
        } else if (seat.state == BotState::Stopping
                   && engine.portfolio().at(static_cast<AccountIndex>(i + 1)).positions().empty()) {
            seat.state = BotState::Stopped;
        }
    }
}

std::vector<BotCard> PracticeBots::cards(const TradingEngine& engine) const
{
    std::vector<BotCard> cards;
    for (std::size_t i = 0; i < m_bots.size(); ++i) {
        const Seat& seat = *m_bots[i];
        if (seat.isRemoved) {
            continue;
        }
        const auto account = static_cast<AccountIndex>(i + 1);
        BotCard card;
        card.id = i + 1;
        card.spec = seat.spec;
        card.state = seat.state;
        card.pause = seat.pause;
        card.contract = engine.contracts()[seat.act.instrument];
        if (const Valuation* value = engine.lastValuation(account)) {
            card.equity = value->equity;
        }
        for (const Position& position : engine.portfolio().at(account).positions()) {
            card.lots += position.lots;
        }
        for (const Order* order : engine.venue().live()) {
            card.orders += order->account == account && !isTerminal(order->status) ? 1 : 0;
        }
        card.sentToday = engine.gate().tradesToday(account);
        card.fees = seat.fees;
        card.trades = seat.trades;
        card.wins = seat.wins;
        card.refused = seat.refused;
        card.isTripped = engine.gate().isTripped(account);
        card.startedAt = seat.startedAt;
        card.recent.assign(seat.recent.begin(), seat.recent.end());
        cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace elite
