// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/trading_engine.h"

#include "models/trading/margin.h"

#include <algorithm>

namespace elite {

namespace {

std::vector<Book> booksFor(const std::vector<Contract>& contracts)
{
    std::vector<Book> books;
    books.reserve(contracts.size());
    for (const Contract& contract : contracts) {
        books.emplace_back(contract.halfSpread);
    }
    return books;
}

std::vector<RiskLimits> ownerLimits(const std::vector<OwnerConfig>& owners)
{
    std::vector<RiskLimits> limits;
    limits.reserve(owners.size());
    for (const OwnerConfig& owner : owners) {
        limits.push_back(owner.limits);
    }
    return limits;
}

constexpr int kMaxRounds = 64; // Of bots answering their own fills at one instant.
constexpr std::int64_t kExitSlippageCentiBp = 1'500; // The mean draw.

} // namespace

Result<std::unique_ptr<TradingEngine>> TradingEngine::create(EngineConfig config, EngineObserver& observer)
{
    const auto bad = [](const char* what) { return Error{ErrorCode::InvalidInput, QString::fromLatin1(what)}; };
    if (config.contracts.empty() || config.accounts.empty() || config.owners.empty()) {
        return bad("an engine needs a contract, an account and an owner");
    }
    config.contractLimits.resize(config.contracts.size());
    config.accountLimits.resize(config.accounts.size());
    for (Contract& contract : config.contracts) {
        auto ready = prepared(contract);
        if (!ready) {
            return ready.error();
        }
        contract = *std::move(ready);
        if (contract.takerFeeE8 > 5'000'000) {
            return bad("a taker fee above 5 %");
        }
    }
    for (const ConversionRule& rule : config.conversions) {
        if (rule.instrument >= config.contracts.size()) {
            return bad("a conversion names an unknown instrument");
        }
    }
    if (config.rules.volumeCapPercent < 0 || config.rules.volumeCapPercent > 100 || config.manualLatency < Duration{}
        || config.botLatency < Duration{}) {
        return bad("a cap or a latency is out of range");
    }
    return std::unique_ptr<TradingEngine>(new TradingEngine(std::move(config), observer));
}

TradingEngine::TradingEngine(EngineConfig config, EngineObserver& observer)
    : m_config(std::move(config))
    , m_observer(observer)
    , m_books(booksFor(m_config.contracts))
    , m_heardAt(m_config.contracts.size(), Timestamp::min())
    , m_portfolio(m_config.contracts, m_config.accounts, m_config.conversions)
    , m_gate(m_config.accountLimits, ownerLimits(m_config.owners), m_config.contractLimits)
    , m_venue(m_config.contracts, m_books, m_portfolio, m_config.rules, *this)
    , m_admission(m_config.contracts, m_books, m_portfolio, m_gate, m_venue)
    , m_ordinals(m_config.owners.size())
    , m_sequences(m_config.accounts.size())
    , m_values(m_config.accounts.size())
{
    for (const OwnerConfig& owner : m_config.owners) {
        addKeyPrefix(owner);
    }
    m_flights.reserve(64);
    m_inbox.reserve(256);
    m_delivering.reserve(256);
    m_outbox.reserve(64);
    m_sending.reserve(64);
}

void TradingEngine::attach(Bot& bot, AccountIndex account, OwnerIndex owner)
{
    require(account < m_config.accounts.size() && owner < m_config.owners.size(),
            "a bot for an unknown account or owner");
    m_seats.push_back({&bot, BotContext(*this, account, owner), owner});
    m_hasListener = m_hasListener || bot.hearsOrders();
}

void TradingEngine::addKeyPrefix(const OwnerConfig& owner)
{
    const std::string_view name(owner.name.constData(), static_cast<std::size_t>(owner.name.size()));
    m_keyPrefixes.push_back(fnv1a64(owner.isBot() ? "#" : ":", fnv1a64(name)));
}

void TradingEngine::detach(const Bot& bot)
{
    std::vector<Seat> others;
    for (const Seat& seat : m_seats) {
        if (seat.bot != &bot) {
            others.push_back(seat);
        }
    }
    m_seats.swap(others);
}

void TradingEngine::process(const EngineInput& input)
{
    if (!m_flights.empty()) {
        landFlights(input.time, false);
    }
    m_now = std::max(m_now, input.time); // A clock that jumped back does not run anything twice.
    startDayIfDue();
    m_venue.expire(m_now, std::holds_alternative<BarInput>(input.body));
    std::visit([this](const auto& body) { apply(body); }, input.body);
    settle();
}

/// Orders in flight arrive at their own time, against the book as it was then.
void TradingEngine::landFlights(Timestamp upTo, bool isInclusive)
{
    while (!m_flights.empty() && (isInclusive ? m_flights.front().arrives <= upTo : m_flights.front().arrives < upTo)) {
        const Flight flight = m_flights.front();
        m_flights.erase(m_flights.begin());
        if (flight.arrives > m_now) {
            m_now = flight.arrives;
            startDayIfDue();
            m_venue.expire(m_now, false);
        }
        if (const auto* request = std::get_if<OrderRequest>(&flight.body)) {
            arrive(*request, flight.id, flight.ordinal, flight.isLate);
        } else if (const auto* cancel = std::get_if<CancelRequest>(&flight.body)) {
            arriveCancel(*cancel);
        } else {
            arriveAmend(std::get<AmendRequest>(flight.body));
        }
        if (!isInclusive) {
            settle();
        }
    }
}

/// Bots answer and their requests are taken up, until nothing new happens at this instant.
void TradingEngine::settle()
{
    for (int round = 0; round < kMaxRounds; ++round) {
        checkBreakers();
        if (!m_flights.empty()) {
            landFlights(m_now, true);
        }
        if (m_inbox.empty() && m_outbox.empty()) {
            return;
        }
        m_delivering.swap(m_inbox);
        for (const EngineEvent& event : m_delivering) {
            for (Seat& seat : m_seats) {
                if (seat.owner == event.owner) {
                    seat.bot->onOrderEvent(seat.context, event);
                }
            }
        }
        m_delivering.clear();
        m_sending.swap(m_outbox);
        for (const Flight& flight : m_sending) {
            if (const auto* request = std::get_if<OrderRequest>(&flight.body)) {
                submit(*request);
            } else if (const auto* cancel = std::get_if<CancelRequest>(&flight.body)) {
                arriveCancel(*cancel);
            }
        }
        m_sending.clear();
    }
    m_inbox.clear(); // A bot that answers its own answers forever is cut off for this instant.
    m_outbox.clear();
}

void TradingEngine::startDayIfDue()
{
    if (m_now < m_nextDay) {
        return;
    }
    const Timestamp day = std::chrono::floor<std::chrono::days>(m_now - m_config.dayStart);
    m_nextDay = day + m_config.dayStart + std::chrono::hours(24);
    m_gate.startDay(toMicros(day) / Duration(std::chrono::hours(24)).count());
    for (AccountIndex account = 0; account < m_portfolio.size(); ++account) {
        const auto value = valuation(account);
        if (value) {
            m_gate.setDayStart(account, value->equity);
        }
        m_values[account].startsDay = !value;
        publishAccount(EventKind::DayStarted, account, m_gate.dayStart(account));
    }
}

void TradingEngine::apply(const QuoteInput& input)
{
    if (!isKnown(input.instrument) || input.body.bid.value <= 0 || input.body.ask < input.body.bid) {
        return; // Not a market: a feed's fault, and no reason to trade.
    }
    m_books[input.instrument].apply(input.body);
    m_heardAt[input.instrument] = m_now;
    watchMark(input.instrument);
    m_venue.onBookChanged(input.instrument, m_now);
    m_needsCheck = true;
    checkBreakers();
    for (Seat& seat : m_seats) {
        seat.bot->onQuote(seat.context, input.instrument);
    }
}

void TradingEngine::apply(const DepthInput& input)
{
    if (!isKnown(input.instrument) || input.body == nullptr) {
        return;
    }
    m_books[input.instrument].apply(*input.body);
    m_heardAt[input.instrument] = m_now;
    watchMark(input.instrument);
    m_venue.onBookChanged(input.instrument, m_now);
    m_needsCheck = true;
    checkBreakers();
    for (Seat& seat : m_seats) {
        seat.bot->onQuote(seat.context, input.instrument);
    }
}

void TradingEngine::apply(const TradeInput& input)
{
    if (!isKnown(input.instrument) || input.body.price.value <= 0 || input.body.quantity.value < 0) {
        return;
    }
    const TradeTick trade = m_books[input.instrument].apply(input.body);
    m_heardAt[input.instrument] = m_now;
    watchMark(input.instrument);
    m_venue.onTrade(input.instrument, trade, m_now);
    m_needsCheck = true;
    checkBreakers();
    for (Seat& seat : m_seats) {
        seat.bot->onTrade(seat.context, input.instrument, trade);
    }
}

void TradingEngine::apply(const BarInput& input)
{
    const BarTick& bar = input.body;
    if (!isKnown(input.instrument) || !isSoundBar(bar)) {
        return;
    }
    m_heardAt[input.instrument] = m_now;
    m_venue.onBar(input.instrument, bar, m_now);
    m_books[input.instrument].applyClose(bar.close);
    m_needsCheck = true;
    checkBreakers();
    for (Seat& seat : m_seats) {
        seat.bot->onBar(seat.context, input.instrument, bar);
    }
}

void TradingEngine::apply(const MarkInput& input)
{
    if (isKnown(input.instrument) && input.mark.value > 0) {
        m_books[input.instrument].applyMark(input.mark);
        m_venue.liquidate(input.instrument, input.mark, m_now);
        if (m_config.rules.trigger == TriggerSource::Mark && m_books[input.instrument].hasMarket()) {
            m_venue.onBookChanged(input.instrument, m_now);
        }
        m_needsCheck = true;
    }
}

/// Without a mark feed the side that a position could be closed at stands in for the mark.
void TradingEngine::watchMark(InstrumentIndex instrument)
{
    const Book& book = m_books[instrument];
    if (m_config.contracts[instrument].maintenance.empty() || book.hasMark()) {
        return;
    }
    m_venue.liquidate(instrument, Ticks(book.bid().value + (book.ask().value - book.bid().value) / 2), m_now);
}

void TradingEngine::apply(const FundingInput& input)
{
    if (!isKnown(input.instrument) || input.mark.value <= 0) {
        return;
    }
    for (AccountIndex index = 0; index < m_portfolio.size(); ++index) {
        Account& account = m_portfolio.at(index);
        for (const Position& position : account.positions()) {
            if (!account.isMargin() || position.instrument != input.instrument || position.openedAt >= m_now) {
                continue;
            }
            const auto amount = fundingOf(m_config.contracts[input.instrument], position, input.mark, input.rateE8);
            if (!amount || !account.addCash(m_portfolio.quoteOf(input.instrument), *amount)) {
                publishAccount(EventKind::Faulted, index, Cash());
                continue;
            }
            EngineEvent event;
            event.kind = EventKind::Funded;
            event.account = index;
            event.instrument = input.instrument;
            event.owner = position.owner;
            event.position = position.key;
            event.price = input.mark;
            event.quantity = Lots(position.lots < 0 ? -position.lots : position.lots);
            event.side = position.lots > 0 ? Side::Buy : Side::Sell;
            event.amount = *amount;
            onVenueEvent(event);
        }
    }
    m_needsCheck = true;
}

void TradingEngine::apply(const CancelAllRequest& request)
{
    m_venue.cancelIf([&](const Order& o) { return o.account == request.account && o.role != OrderRole::Flatten; },
                     DenialCode::User, m_now);
}

void TradingEngine::apply(const EmergencyStopInput&)
{
    m_gate.setStopped(true);
    publishAccount(EventKind::EmergencyStopped, 0, Cash()); // The fact first: whoever stores it does so before we act.
    landFlights(Timestamp::max(), true); // What is on its way is refused now.
    m_venue.cancelIf([](const Order& o) { return o.role != OrderRole::Flatten; }, DenialCode::EmergencyStop, m_now);
    for (AccountIndex account = 0; account < m_portfolio.size(); ++account) {
        flattenAll(account);
    }
}

void TradingEngine::apply(const EmergencyReleaseInput&)
{
    if (m_gate.isStopped()) {
        m_gate.setStopped(false);
        publishAccount(EventKind::EmergencyReleased, 0, Cash());
    }
}

void TradingEngine::apply(const BreakerResetInput& input)
{
    if (input.account < m_config.accounts.size() && m_gate.reset(input.account)) {
        publishAccount(EventKind::BreakerReset, input.account, Cash());
        m_needsCheck = true;
    }
}

void TradingEngine::apply(const DayStartReport& input)
{
    if (input.account < m_config.accounts.size()) {
        m_gate.setDayStart(input.account, input.equity);
    }
}

void TradingEngine::apply(const EquityReport& input)
{
    if (input.account < m_config.accounts.size() && m_gate.tripsOn(input.account, input.equity)) {
        trip(input.account, input.equity);
    }
}

void TradingEngine::apply(const TradesTodayReport& input)
{
    if (input.owner < m_config.owners.size()) {
        m_gate.setTradesToday(input.owner, input.count);
    }
}

void TradingEngine::apply(const LimitsChange& input)
{
    if (m_gate.change(input)) {
        m_needsCheck = true;
    }
}

void TradingEngine::apply(const OpenTrader& input)
{
    constexpr std::size_t kMost = 1'000; // Indices are 16 bits wide, and each account costs time at every event.
    if (!isKnown(input.instrument) || input.start.value <= 0 || m_config.accounts.size() >= kMost
        || m_config.owners.size() >= kMost) {
        return;
    }
    AccountConfig account;
    account.currency = m_config.contracts[input.instrument].quote;
    account.balances = {{account.currency, input.start}};
    if (!m_portfolio.add(account)) {
        return;
    }
    OwnerConfig owner;
    owner.name = "bot:" + QByteArray::number(static_cast<qulonglong>(input.number));
    addKeyPrefix(owner);
    m_config.accounts.push_back(std::move(account));
    m_config.accountLimits.push_back(input.limits);
    m_config.owners.push_back(std::move(owner));
    m_gate.addTrader(input.limits, {});
    m_ordinals.push_back(0);
    m_sequences.push_back(0);
    m_values.emplace_back();
    const auto index = static_cast<AccountIndex>(m_config.accounts.size() - 1);
    m_gate.setDayStart(index, input.start); // Only money of its own currency: worth what it is.
    publishAccount(EventKind::DayStarted, index, input.start);
    m_needsCheck = true;
}

void TradingEngine::apply(const CloseTrader& input)
{
    if (input.account >= m_config.accounts.size() || m_gate.isClosed(input.account)) {
        return;
    }
    m_gate.close(input.account);
    m_venue.cancelIf([&](const Order& o) { return o.account == input.account && o.role != OrderRole::Flatten; },
                     DenialCode::User, m_now);
    flattenAll(input.account);
}

void TradingEngine::apply(const PairOrders& input)
{
    if (m_venue.canPair(input.first, input.second)) {
        m_venue.pair(input.first, input.second, m_now);
        return;
    }
    EngineEvent event;
    event.kind = EventKind::AmendRejected;
    event.order = input.first;
    event.denial
        = {m_venue.find(input.first) == nullptr || m_venue.find(input.second) == nullptr ? DenialCode::UnknownOrder
                                                                                         : DenialCode::InvalidRequest};
    onVenueEvent(event);
}

void TradingEngine::onPairFilled(AccountIndex account, std::uint64_t ocoGroup)
{
    for (Flight& flight : m_flights) {
        const auto* request = std::get_if<OrderRequest>(&flight.body);
        flight.isLate
            = flight.isLate || (request != nullptr && request->account == account && request->ocoGroup == ocoGroup);
    }
}

void TradingEngine::apply(const PauseTrader& input)
{
    if (input.account < m_config.accounts.size()) {
        m_gate.setPause(input.account, input.why);
    }
}

std::int64_t TradingEngine::exitSlippage() const
{
    return m_config.rules.slippage != SlippageModel::Off ? kExitSlippageCentiBp : 0;
}

std::optional<Valuation> TradingEngine::valuation(AccountIndex account) const
{
    Valuation value;
    const bool isKnown = m_portfolio.value(value, account, m_config.contracts, m_books, exitSlippage());
    return isKnown ? std::optional(value) : std::nullopt;
}

void TradingEngine::checkBreakers()
{
    if (!m_needsCheck) {
        return;
    }
    m_needsCheck = false;
    for (AccountIndex account = 0; account < m_portfolio.size(); ++account) {
        Valuation& value = m_values[account].value;
        const bool isKnown = m_portfolio.value(value, account, m_config.contracts, m_books, -1);
        m_values[account].isKnown = isKnown;
        m_gate.setEquityKnown(account, isKnown);
        if (isKnown && m_values[account].startsDay) {
            m_values[account].startsDay = false;
            m_gate.setDayStart(account, value.equity);
            publishAccount(EventKind::DayStarted, account, value.equity);
        }
        // Getting out costs less than a sixteenth of what is held; only near the floor is the exact figure needed.
        const std::int64_t margin = value.exposure.value / 16;
        if (!isKnown || value.equity.value - margin > m_gate.breakerFloor(account).value || m_gate.isTripped(account)) {
            continue;
        }
        if (m_portfolio.value(value, account, m_config.contracts, m_books, exitSlippage())) {
            const Cash afterExit(value.equity.value - value.exitCost.value);
            if (m_gate.tripsOn(account, afterExit)) {
                trip(account, afterExit);
            }
        }
    }
}

void TradingEngine::trip(AccountIndex account, Cash equity)
{
    publishAccount(EventKind::BreakerTripped, account, equity);
    // Entries go; whatever protects or closes a position stays.
    const Account& owner = m_portfolio.at(account);
    m_venue.cancelIf(
        [&](const Order& o) {
            const std::int64_t held = owner.lotsOf(o.instrument, m_venue.positionKeyOf(o));
            const bool closes
                = held != 0 && (held > 0) == (o.side == Side::Sell) && o.remaining().value <= (held < 0 ? -held : held);
            return o.account == account && !o.isReduceOnly && !closes;
        },
        DenialCode::DailyLossBreaker, m_now);
    if (m_config.flattensOnBreaker) {
        flattenAll(account);
    }
}

void TradingEngine::onVenueEvent(EngineEvent& event)
{
    event.time = m_now;
    event.sequence = ++m_sequences[event.account];
    m_observer.onEvent(event);
    if (event.kind == EventKind::Filled || event.kind == EventKind::PartiallyFilled
        || event.kind == EventKind::Liquidated) {
        m_needsCheck = true;
    }
    if (m_hasListener && event.order != OrderId::None) {
        m_inbox.push_back(event);
    }
}

void TradingEngine::onTradeEnded(AccountIndex account, OwnerIndex owner, Cash net)
{
    m_gate.onTradeEnded(account, owner, net, m_now);
}

void TradingEngine::publishAccount(EventKind kind, AccountIndex account, Cash amount)
{
    EngineEvent event;
    event.kind = kind;
    event.account = account;
    event.amount = amount;
    onVenueEvent(event);
}

std::optional<Cash> TradingEngine::reserved(AccountIndex account, InstrumentIndex instrument) const
{
    return m_admission.reserved(account, m_portfolio.quoteOf(instrument), nullptr);
}

Denial TradingEngine::preview(const OrderRequest& request) const
{
    return m_admission.check(request, m_now, m_heardAt[request.instrument], nullptr);
}

} // namespace elite
