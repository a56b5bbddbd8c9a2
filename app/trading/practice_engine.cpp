// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/practice_engine.h"

namespace elite {

PracticeRun newRun(const PracticeAccount& account, const std::vector<Instrument>& instruments)
{
    PracticeRun run;
    run.account = account.id;
    run.tapeHash = account.tapeHash;
    run.latency = std::chrono::milliseconds(120); // From a click to the venue, as a person at home has it.
    run.balances = {{account.currency, account.start}};
    run.limits = practiceLimits();
    for (const Instrument& instrument : instruments) {
        const VenueFees fees = feesOf(instrument.id.venue);
        run.feesE8.emplace_back(fees.makerE8, fees.takerE8);
    }
    return run;
}

PracticeEngine::PracticeEngine(RunSetup setup)
    : m_setup(std::move(setup))
    , m_bridge(m_setup.instruments)
    , m_bots(m_setup.instruments)
{
    m_index = m_setup.run.firstIndex;
}

PracticeEngine::~PracticeEngine() = default;

Result<std::unique_ptr<PracticeEngine>> PracticeEngine::create(RunSetup setup)
{
    std::unique_ptr<PracticeEngine> out(new PracticeEngine(std::move(setup)));
    const PracticeRun& run = out->m_setup.run;
    EngineConfig config;
    for (std::size_t i = 0; i < out->m_setup.instruments.size(); ++i) {
        const Instrument& instrument = out->m_setup.instruments[i];
        VenueFees fees = feesOf(instrument.id.venue);
        if (i < run.feesE8.size()) {
            fees.makerE8 = run.feesE8[i].first;
            fees.takerE8 = run.feesE8[i].second;
        }
        auto contract = contractOf(instrument, fees);
        if (!contract) {
            return contract.error();
        }
        config.contracts.push_back(*std::move(contract));
    }
    AccountConfig account;
    account.currency = out->m_setup.account.currency;
    account.balances = run.balances;
    config.accounts.push_back(account);
    config.accountLimits.push_back(run.limits);
    config.owners.push_back({});
    config.rules.seed = run.seed;
    config.manualLatency = run.latency;
    // Money of another currency is worth what its own market says, where the feed has that market.
    for (std::size_t i = 0; i < config.contracts.size(); ++i) {
        const Contract& contract = config.contracts[i];
        if (contract.quote == account.currency || contract.base == account.currency) {
            const Currency other = contract.quote == account.currency ? contract.base : contract.quote;
            config.conversions.push_back({other, static_cast<InstrumentIndex>(i)});
        }
    }
    auto engine = TradingEngine::create(std::move(config), *out);
    if (!engine) {
        return engine.error();
    }
    out->m_engine = *std::move(engine);
    out->m_contracts = std::make_shared<const std::vector<Contract>>(out->m_engine->contracts());
    out->m_trades = std::make_unique<TradeBuilder>(*out->m_contracts);
    return out;
}

std::optional<PracticeStep> PracticeEngine::onFeed(std::uint64_t index, const FeedEvent& event)
{
    m_index = index + 1;
    const auto input = m_bridge.inputOf(event);
    if (!input) {
        return std::nullopt;
    }
    m_engine->process(*input);
    m_bots.settle(*m_engine);
    if (m_trades->hasOpen() && event.instrument < m_contracts->size()) {
        const Book& book = m_engine->books()[event.instrument];
        if (const auto* bar = std::get_if<BarInput>(&input->body)) {
            m_trades->see(event.instrument, bar->body.low, bar->body.high);
        } else if (book.hasMarket()) {
            m_trades->see(event.instrument, book.bid(), book.ask());
        }
    }
    if (m_step.events.empty()) {
        return std::nullopt;
    }
    return take(input->time, std::nullopt);
}

PracticeStep PracticeEngine::onInput(const EngineInput& input)
{
    m_engine->process(input);
    m_bots.settle(*m_engine);
    return take(input.time, input);
}

Result<PracticeStep> PracticeEngine::onBot(const BotAct& act, Timestamp time)
{
    if (const Done sound = m_bots.check(act); !sound) {
        return sound.error();
    }
    const EngineInput input = m_bots.inputOf(act, time);
    m_engine->process(input);
    m_bots.done(act, *m_engine);
    m_bots.settle(*m_engine);
    PracticeStep step = take(time, input);
    step.bot = act;
    return step;
}

bool PracticeEngine::isFlat() const
{
    const Portfolio& all = m_engine->portfolio();
    for (AccountIndex account = 0; account < all.size(); ++account) {
        if (!all.at(account).positions().empty()) {
            return false;
        }
    }
    return m_engine->venue().live().empty() && !nextWakeup();
}

PracticeStep PracticeEngine::take(Timestamp time, std::optional<EngineInput> input)
{
    PracticeStep step = std::move(m_step);
    m_step = {};
    step.run = m_setup.run.id;
    step.index = m_index;
    step.time = time;
    step.input = std::move(input);
    for (const EngineEvent& event : step.events) {
        appendBytes(step.facts, event);
    }
    return step;
}

void PracticeEngine::onEvent(const EngineEvent& event)
{
    m_step.events.push_back(event);
    m_bots.onEvent(event);
    if (event.kind == EventKind::DayStarted && event.account == 0) {
        m_winsToday = 0;
        m_lossesToday = 0;
    } else if (event.kind == EventKind::EmergencyStopped) {
        m_haltedAt = event.time;
    }
    if (event.instrument >= m_contracts->size() || event.order == OrderId::None) {
        return;
    }
    const Contract& contract = (*m_contracts)[event.instrument];
    if (const auto receipt = m_receipts.apply(contract, m_engine->books()[event.instrument], event)) {
        m_step.receipts.push_back({m_step.events.size() - 1, *receipt});
    }
    const auto plan = m_plans.apply(event);
    if (m_trades->apply(event)) {
        const TradeRecord& trade = m_trades->trades().back();
        m_step.trades.push_back(
            {trade, plan ? plan->stop : std::nullopt, plan ? plan->target : std::nullopt, std::nullopt});
        m_bots.onTrade(trade);
        m_winsToday += trade.account == 0 && trade.net.value > 0 ? 1 : 0;
        m_lossesToday += trade.account == 0 && trade.net.value < 0 ? 1 : 0;
    }
}

} // namespace elite
