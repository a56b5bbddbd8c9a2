// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/admission.h"
#include "models/trading/bar_digest.h"
#include "models/trading/bot.h"

#include <QByteArray>

#include <span>

namespace elite {

struct OwnerConfig
{
    QByteArray name = "manual"; // "manual", or "bot:" and its id. Part of every draw, so it never changes.
    RiskLimits limits;

    bool isBot() const { return name.startsWith("bot:"); }
};

struct EngineConfig
{
    std::vector<Contract> contracts;
    std::vector<RiskLimits> contractLimits; // One per contract, or empty.
    std::vector<AccountConfig> accounts;
    std::vector<RiskLimits> accountLimits; // One per account, or empty.
    std::vector<OwnerConfig> owners;
    std::vector<ConversionRule> conversions;
    VenueRules rules;
    Duration manualLatency{};
    Duration botLatency = std::chrono::milliseconds(150);
    Duration dayStart{}; // When the trading day starts, within the UTC day.
    bool flattensOnBreaker = false;
};

/// The equity of an account with at most one position, as a straight line over the close: while nothing is traded,
/// every bar's equity lies on it.
struct EquityLine
{
    std::int64_t fixed = 0; // Cash, and what a margin position was opened for.
    std::int64_t lots = 0;
    std::int64_t offset = 0; // Ticks from the close to the price the position is worth.
    const Contract* contract = nullptr;

    std::optional<std::int64_t> worthAt(std::int64_t close) const
    {
        const auto price = checkedAdd(close, offset);
        const auto worth = price ? notionalOf(*contract, Ticks(*price), Lots(lots)) : std::nullopt;
        return worth ? std::optional(worth->value) : std::nullopt;
    }
};

/// True for a bar that the engine takes.
inline bool isSoundBar(const BarTick& bar)
{
    return bar.low.value > 0 && bar.low <= bar.open && bar.low <= bar.close && bar.high >= bar.open
        && bar.high >= bar.close && bar.volume.value >= 0;
}

/// The one execution path of replay, backtest and paper. Time is data: nothing here reads a clock, a file or a socket.
/// Single-threaded; the same inputs in the same order give the same events on every machine.
class TradingEngine final : private VenueListener
{
public:
    /// The observer must outlive the engine.
    static Result<std::unique_ptr<TradingEngine>> create(EngineConfig config, EngineObserver& observer);
    /// Between two inputs. The bot must live until it is detached, or longer than the engine.
    void attach(Bot& bot, AccountIndex account, OwnerIndex owner);
    /// Between two inputs: it hears and sends nothing any more.
    void detach(const Bot& bot);

    /// The only way in.
    void process(const EngineInput& input);

    /// For backtests: takes in bars of one instrument that change nothing but prices, as process() would one by one,
    /// and says how many; it stops before the first bar that may do more. They are those of the digest from `first` on,
    /// at most `count`.
    std::size_t passQuietBars(InstrumentIndex instrument, const BarDigest& digest, std::size_t first,
                              std::size_t count);
    /// What account 0 was worth at these bars.
    EquityLine equityLine(InstrumentIndex instrument) const;

    Timestamp now() const { return m_now; }
    const EngineConfig& config() const { return m_config; }
    const std::vector<Contract>& contracts() const { return m_config.contracts; }
    const std::vector<Book>& books() const { return m_books; }
    const Portfolio& portfolio() const { return m_portfolio; }
    const RiskGate& gate() const { return m_gate; }
    const SimulatedVenue& venue() const { return m_venue; }
    /// Equity with its parts; nothing while a conversion rate is missing.
    std::optional<Valuation> valuation(AccountIndex account) const;
    /// The same as of the end of the last process(), without computing it again.
    const Valuation* lastValuation(AccountIndex account) const
    {
        return m_values[account].isKnown ? &m_values[account].value : nullptr;
    }
    /// Orders on their way to the venue, and when the first of them arrives.
    std::vector<Order> inFlight() const;
    std::optional<Timestamp> nextArrival() const;
    std::optional<Cash> reserved(AccountIndex account, InstrumentIndex instrument) const;
    /// What the gate would say to this order now, without sending it.
    Denial preview(const OrderRequest& request) const;

private:
    friend class BotContext;
    struct Flight // An order on its way to the venue.
    {
        Timestamp arrives{};
        OrderId id = OrderId::None;
        std::uint64_t ordinal = 0;
        bool isLate = false; // Its partner filled while it was on its way.
        std::variant<OrderRequest, CancelRequest, AmendRequest> body;
    };
    struct Worth
    {
        Valuation value;
        bool isKnown = false;
        bool startsDay = false; // It was not known when the day started.
    };
    struct Seat
    {
        Bot* bot = nullptr;
        BotContext context;
        OwnerIndex owner = 0;
    };

    TradingEngine(EngineConfig config, EngineObserver& observer);

    void onVenueEvent(EngineEvent& event) override;
    void onTradeEnded(AccountIndex account, OwnerIndex owner, Cash net) override;
    void onPairFilled(AccountIndex account, std::uint64_t ocoGroup) override;
    OrderId nextOrderId() override { return OrderId(++m_lastOrderId); }

    // trading_engine.cpp: the order of work
    void apply(const QuoteInput& input);
    void apply(const TradeInput& input);
    void apply(const BarInput& input);
    void apply(const DepthInput& input);
    void apply(const MarkInput& input);
    void apply(const FundingInput& input);
    void apply(const OrderRequest& request) { submit(request); }
    void apply(const CancelRequest& request) { arriveCancel(request); }
    void apply(const CancelAllRequest& request);
    void apply(const AmendRequest& request) { arriveAmend(request); }
    void apply(const EmergencyStopInput& input);
    void apply(const EmergencyReleaseInput& input);
    void apply(const BreakerResetInput& input);
    void apply(const DayStartReport& input);
    void apply(const EquityReport& input);
    void apply(const TradesTodayReport& input);
    void apply(const LimitsChange& input);
    void apply(const Wakeup&) { }
    void apply(const OpenTrader& input);
    void apply(const CloseTrader& input);
    void apply(const PauseTrader& input);
    void apply(const PairOrders& input);
    void addKeyPrefix(const OwnerConfig& owner);
    void startDayIfDue();
    void landFlights(Timestamp upTo, bool isInclusive);
    void settle();
    void watchMark(InstrumentIndex instrument);
    void checkBreakers();
    std::int64_t exitSlippage() const;
    void trip(AccountIndex account, Cash equity);
    bool isKnown(InstrumentIndex instrument) const { return instrument < m_config.contracts.size(); }

    // quiet_bars.cpp
    struct QuietBand;
    bool mayPassQuietly(InstrumentIndex instrument) const;
    QuietBand quietBand(InstrumentIndex instrument) const;
    QuietBand untouchedBand(InstrumentIndex instrument) const;

    // order_desk.cpp: requests
    void submit(const OrderRequest& request);
    void arrive(const OrderRequest& request, OrderId id, std::uint64_t ordinal, bool isLate);
    void arriveCancel(const CancelRequest& request);
    void arriveAmend(const AmendRequest& request);
    void flattenAll(AccountIndex account);
    void flatten(AccountIndex account, const Position& position);
    Order orderFrom(const OrderRequest& request, OrderId id, std::uint64_t hash) const;
    EngineEvent eventFor(const OrderRequest& request, OrderId id, EventKind kind) const;
    std::uint64_t keyHash(OwnerIndex owner, std::uint64_t ordinal) const;
    bool isDrawnRejected(std::uint64_t hash) const;
    void publishAccount(EventKind kind, AccountIndex account, Cash amount);

    EngineConfig m_config;
    EngineObserver& m_observer;
    std::vector<Book> m_books;
    std::vector<Timestamp> m_heardAt; // By instrument: the last market event.
    Portfolio m_portfolio;
    RiskGate m_gate;
    SimulatedVenue m_venue;
    Admission m_admission;
    std::vector<Seat> m_seats;
    bool m_hasListener = false; // One of the bots hears of its orders.
    std::vector<std::uint64_t> m_keyPrefixes; // By owner.
    std::vector<std::uint64_t> m_ordinals; // By owner.
    std::vector<std::uint64_t> m_sequences; // By account.
    std::vector<Flight> m_flights; // In order of arrival.
    std::vector<EngineEvent> m_inbox; // For bots, not delivered yet.
    std::vector<EngineEvent> m_delivering;
    std::vector<Flight> m_outbox; // From bots, not sent yet.
    std::vector<Flight> m_sending;
    std::uint64_t m_lastOrderId = 0;
    std::vector<Worth> m_values; // By account.
    Timestamp m_now{};
    Timestamp m_nextDay = Timestamp::min();
    bool m_needsCheck = true; // Something happened that equity depends on.
};

} // namespace elite
