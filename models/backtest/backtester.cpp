// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backtest/backtester.h"

#include "models/journal/returns.h"
#include "models/trading/log_hash.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace elite {

namespace {

constexpr std::size_t kCurvePoints = 2048; // Kept between this and half of it.
constexpr std::size_t kProgressStep = 8192;
constexpr std::size_t kStretch = 128; // Bars that are looked at together; few bots pass more of them at once.

class Recorder final : public EngineObserver
{
public:
    Recorder(KeepLog log, const std::vector<Contract>& contracts)
        : m_log(log)
        , m_builder(contracts)
    {
        m_denials.resize(static_cast<std::size_t>(kLastDenial) + 1);
    }

    void onEvent(const EngineEvent& event) override
    {
        if (m_log == KeepLog::HashOnly) {
            m_hash.add(event);
        }
        switch (event.kind) {
        case EventKind::Submitted:
            ++report.orders;
            break;
        case EventKind::Rejected:
            ++m_denials[static_cast<std::size_t>(event.denial.code)];
            break;
        case EventKind::Filled:
        case EventKind::PartiallyFilled:
            ++report.fills;
            [[fallthrough]];
        case EventKind::Liquidated:
            report.exits += event.closed.value > 0 ? 1 : 0;
            report.ambiguousExits += event.closed.value > 0 && event.isAmbiguous ? 1 : 0;
            report.fees = checkedAdd(report.fees, event.fee).value_or(report.fees);
            m_builder.apply(event);
            break;
        case EventKind::Funded:
            report.funding = checkedAdd(report.funding, event.amount).value_or(report.funding);
            m_builder.apply(event);
            break;
        default:
            break;
        }
    }

    void seeBar(const BarTick& bar)
    {
        if (m_builder.hasOpen()) {
            m_builder.see(0, bar.low, bar.high);
        }
    }

    void seeTrade(Ticks price)
    {
        if (m_builder.hasOpen()) {
            m_builder.see(0, price, price);
        }
    }

    void mark(Timestamp time, Cash equity, bool isIn)
    {
        ++report.inputs;
        m_inPosition += isIn ? 1 : 0;
        if (equity >= m_peak) {
            m_peak = equity;
            m_trough = equity;
            m_peakAt = time;
        } else {
            sink(equity);
            report.longestUnderwater = std::max(report.longestUnderwater, time - m_peakAt);
        }
        if (time >= m_dayEnd) {
            closeDay(time);
        }
        m_last = equity;
        m_lastAt = time;
        if (--m_untilPoint == 0) {
            addPoint();
        }
    }

    /// mark() for bars between which nothing was traded; see() when a position is open.
    void markQuiet(std::span<const TimedBar> bars, const EquityLine& line)
    {
        const auto equityAt = [&line](std::int64_t close) {
            return Cash(line.lots == 0 ? line.fixed : line.fixed + line.worthAt(close).value_or(0));
        };
        const bool isIn = line.lots != 0;
        bool isCalm = false; // Neither a new peak nor a new trough wherever the closes are.
        if (isIn || m_builder.hasOpen()) {
            std::int64_t low = bars.front().bar.low.value;
            std::int64_t high = bars.front().bar.high.value;
            for (const TimedBar& one : bars) {
                low = std::min(low, one.bar.low.value);
                high = std::max(high, one.bar.high.value);
            }
            if (m_builder.hasOpen()) {
                m_builder.see(0, Ticks(low), Ticks(high));
            }
            const bool isKnown = isIn && line.worthAt(low) && line.worthAt(high);
            const Cash one = equityAt(low);
            const Cash other = equityAt(high);
            isCalm = isKnown && std::min(one, other) >= m_trough && std::max(one, other) < m_peak;
        }
        while (!bars.empty()) {
            std::size_t count = std::min(bars.size(), static_cast<std::size_t>(m_untilPoint));
            if (bars[count - 1].time >= m_dayEnd) { // One by one over the end of a day.
                count = 1;
            }
            if (count > 1) {
                // All but the last, which mark() takes: nobody asks for the equity between them.
                const auto inside = bars.first(count - 1);
                isCalm ? pass(inside, isIn) : markInside(inside, line, equityAt);
            }
            mark(bars[count - 1].time, equityAt(bars[count - 1].bar.close.value), isIn);
            bars = bars.subspan(count);
        }
    }

    void start(Timestamp time, Cash equity)
    {
        report.startEquity = equity;
        m_peak = equity;
        m_trough = equity;
        m_peakAt = time;
        m_last = equity;
        m_dayClose = equity;
        m_dayEnd = std::chrono::floor<std::chrono::days>(time) + std::chrono::hours(24);
        report.curve.reserve(kCurvePoints + 1);
        report.curve.push_back({time, equity});
    }

    BacktestReport finish()
    {
        BacktestReport& r = report;
        if (r.curve.empty() || r.curve.back().time != m_lastAt) {
            r.curve.push_back({m_lastAt, m_last});
        }
        r.endEquity = m_last;
        r.trades = m_builder.trades();
        std::vector<double> results;
        for (const TradeRecord& trade : r.trades) {
            results.push_back(static_cast<double>(trade.net.value) / 1e8);
            r.slippage = checkedAdd(r.slippage, trade.slippage).value_or(r.slippage);
        }
        r.summary = summarise(results);
        const auto start = static_cast<double>(r.startEquity.value);
        r.totalReturn = static_cast<double>(r.endEquity.value) / start - 1;
        r.maxDrawdown = m_deepest;
        r.dayReturns = static_cast<int>(m_days.size());
        r.days = m_days;
        r.sharpe = sharpeRatio(m_days, 365);
        r.sortino = sortinoRatio(m_days, 365);
        const double friction = static_cast<double>(r.fees.value) + static_cast<double>(r.slippage.value);
        const double before = static_cast<double>(r.endEquity.value) - start + friction;
        r.costShare = before > 0 ? friction / before : std::numeric_limits<double>::quiet_NaN();
        r.exposure = r.inputs > 0 ? static_cast<double>(m_inPosition) / static_cast<double>(r.inputs) : 0;
        for (std::size_t i = 0; i < m_denials.size(); ++i) {
            if (m_denials[i] > 0) {
                r.denials.emplace_back(static_cast<DenialCode>(i), m_denials[i]);
            }
        }
        if (m_log == KeepLog::HashOnly) {
            r.logHash = m_hash.result();
        }
        return std::move(report);
    }

    BacktestReport report;

private:
    /// What mark() would make of bars that end no day and no stride. The equity rises and falls with the close, so the
    /// extremes tell all, unless there is a new peak among them.
    template <class EquityAt>
    void markInside(std::span<const TimedBar> bars, const EquityLine& line, const EquityAt& equityAt)
    {
        Cash low = equityAt(bars.back().bar.close.value);
        Cash high = low;
        if (line.lots != 0) {
            std::int64_t least = bars.front().bar.close.value;
            std::int64_t most = least;
            for (const TimedBar& one : bars) {
                least = std::min(least, one.bar.close.value);
                most = std::max(most, one.bar.close.value);
            }
            low = equityAt(line.lots > 0 ? least : most);
            high = equityAt(line.lots > 0 ? most : least);
        }
        if (high >= m_peak && low != high) {
            for (const TimedBar& one : bars) {
                mark(one.time, equityAt(one.bar.close.value), true);
            }
            return;
        }
        if (high >= m_peak) { // All of them.
            m_peak = high;
            m_trough = high;
            m_peakAt = bars.back().time;
        } else {
            sink(low);
        }
        pass(bars, line.lots != 0);
    }

    /// Bars that are below the peak, or are it.
    void pass(std::span<const TimedBar> bars, bool isIn)
    {
        const auto count = static_cast<std::int64_t>(bars.size());
        report.inputs += count;
        m_inPosition += isIn ? count : 0;
        m_untilPoint -= count;
        report.longestUnderwater = std::max(report.longestUnderwater, bars.back().time - m_peakAt);
    }

    void sink(Cash equity)
    {
        if (equity < m_trough) { // A division only where the fall got deeper.
            m_trough = equity;
            m_deepest = std::min(m_deepest, static_cast<double>(equity.value) / static_cast<double>(m_peak.value) - 1);
        }
    }

    void closeDay(Timestamp time)
    {
        // The equity before this input is the close of the day that it ends.
        if (m_dayClose.value > 0) {
            m_days.push_back(static_cast<double>(m_last.value) / static_cast<double>(m_dayClose.value) - 1);
        }
        m_dayClose = m_last;
        m_dayEnd = std::chrono::floor<std::chrono::days>(time) + std::chrono::hours(24);
    }

    void addPoint()
    {
        report.curve.push_back({m_lastAt, m_last});
        if (report.curve.size() >= kCurvePoints) { // Keep every second one and go on half as dense.
            std::size_t kept = 0;
            for (std::size_t i = 0; i < report.curve.size(); i += 2) {
                report.curve[kept++] = report.curve[i];
            }
            report.curve.resize(kept);
            m_stride *= 2;
        }
        m_untilPoint = m_stride;
    }

    KeepLog m_log;
    TradeBuilder m_builder;
    LogHash m_hash;
    std::vector<int> m_denials;
    std::vector<double> m_days;
    Cash m_peak;
    Cash m_trough;
    Cash m_last;
    Cash m_dayClose;
    Timestamp m_peakAt{};
    Timestamp m_lastAt{};
    Timestamp m_dayEnd{};
    double m_deepest = 0;
    std::int64_t m_inPosition = 0;
    std::int64_t m_stride = 1;
    std::int64_t m_untilPoint = 1;
};

const BarTick* barOf(const EngineInput& input)
{
    const auto* bar = std::get_if<BarInput>(&input.body);
    return bar != nullptr && bar->instrument == 0 ? &bar->body : nullptr;
}

/// One run: an engine, its bot and what is written down of it.
class Run
{
public:
    static Result<std::unique_ptr<Run>> create(const BacktestJob& job, std::size_t inputs)
    {
        if (inputs == 0) {
            return Error{ErrorCode::InvalidInput, QStringLiteral("the tape is empty")};
        }
        std::vector<Contract> contracts;
        for (const Contract& contract : job.engine.contracts) {
            const auto ready = prepared(contract);
            if (!ready) {
                return ready.error();
            }
            contracts.push_back(*ready);
        }
        auto run = std::make_unique<Run>(job, std::move(contracts), inputs);
        auto made = TradingEngine::create(job.engine, run->m_recorder);
        if (!made) {
            return made.error();
        }
        run->m_engine = *std::move(made);
        if (job.bot != nullptr) {
            run->m_engine->attach(*job.bot, 0, 0);
        }
        const auto first = run->m_engine->valuation(0);
        if (!first) {
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("the account's starting balance has no value in its currency")};
        }
        run->m_equity = first->equity;
        return run;
    }

    Run(const BacktestJob& job, std::vector<Contract> contracts, std::size_t inputs)
        : m_job(job)
        , m_inputs(inputs)
        , m_contracts(std::move(contracts))
        , m_recorder(job.log, m_contracts)
    {
    }

    void start(Timestamp time) { m_recorder.start(time, m_equity); }

    /// False: the run was cancelled.
    bool goesOn(std::size_t done)
    {
        if (!m_job.onProgress || done < m_nextReport) {
            return true;
        }
        m_nextReport = done + kProgressStep;
        const bool isWanted = m_job.onProgress(static_cast<double>(done) / static_cast<double>(m_inputs));
        m_recorder.report.isCancelled = !isWanted;
        return isWanted;
    }

    void take(const EngineInput& input)
    {
        m_engine->process(input);
        if (const BarTick* bar = barOf(input)) {
            m_recorder.seeBar(*bar);
        }
        if (const auto* trade = std::get_if<TradeInput>(&input.body); trade && trade->instrument == 0) {
            m_recorder.seeTrade(trade->body.price);
        }
        if (m_job.resetsBreakerDaily && m_engine->gate().isTripped(0)) {
            m_engine->process({input.time, BreakerResetInput{0}}); // Refused until the day is over.
        }
        const Valuation* value = m_engine->lastValuation(0);
        m_equity = value != nullptr ? value->equity : m_equity;
        m_recorder.mark(m_engine->now(), m_equity, !m_engine->portfolio().at(0).positions().empty());
    }

    /// As many of the coming bars as nothing happens in; the next one has to be taken by take().
    std::size_t takeQuiet(const BarDigest& digest, std::size_t first, std::size_t count)
    {
        const std::size_t passed = m_engine->passQuietBars(0, digest, first, count);
        if (passed > 0) {
            m_recorder.markQuiet(digest.bars().subspan(first, passed), m_engine->equityLine(0));
            m_equity = m_engine->lastValuation(0)->equity;
        }
        return passed;
    }

    BacktestReport finish()
    {
        BacktestReport report = m_recorder.finish();
        report.assumptions = assumptionsOf(m_engine->config());
        return report;
    }

private:
    const BacktestJob& m_job;
    std::size_t m_inputs;
    std::vector<Contract> m_contracts;
    Recorder m_recorder;
    std::unique_ptr<TradingEngine> m_engine;
    Cash m_equity;
    std::size_t m_nextReport = 0;
};

} // namespace

Result<BacktestReport> runBacktest(const BacktestJob& job, std::span<const TimedBar> bars)
{
    return runBacktest(job, bars, BarDigest(job.steps == BarSteps::Single ? bars.first(0) : bars));
}

Result<BacktestReport> runBacktest(const BacktestJob& job, std::span<const TimedBar> bars, const BarDigest& digest)
{
    auto made = Run::create(job, bars.size());
    if (!made) {
        return made.error();
    }
    Run& run = **made;
    run.start(bars.front().time);
    if (job.bot != nullptr) {
        job.bot->follow(0, digest);
    }
    EngineInput input;
    BarInput& body = input.body.emplace<BarInput>();
    for (std::size_t i = 0; i < bars.size() && run.goesOn(i); ++i) {
        if (i < digest.size()) {
            i += run.takeQuiet(digest, i, std::min(digest.size() - i, kStretch));
        }
        if (i < bars.size()) {
            input.time = bars[i].time;
            body.body = bars[i].bar;
            run.take(input);
        }
    }
    return run.finish();
}

Result<BacktestReport> runBacktest(const BacktestJob& job, std::span<const EngineInput> inputs)
{
    auto made = Run::create(job, inputs.size());
    if (!made) {
        return made.error();
    }
    Run& run = **made;
    run.start(inputs.front().time);
    for (std::size_t i = 0; i < inputs.size() && run.goesOn(i); ++i) {
        run.take(inputs[i]);
    }
    return run.finish();
}

} // namespace elite
