// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the trading engine is on one core: bars with the moving-average cross under the whole rule set, quotes and
// prints with resting orders, depth snapshots, and a parameter sweep on one and two threads.
// bench_engine [--json] [--candles N] [--events N]

#include "models/backtest/sweep.h"
#include "tests/support/random_tape.h"

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <thread>

using namespace elite;

namespace {

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

EngineConfig fullRules()
{
    EngineConfig config;
    Contract contract;
    contract.base = *Currency::parse("BTC");
    contract.quote = *Currency::parse("USD");
    contract.tickSize = *Decimal::fromParts(1, 2);
    contract.lotSize = *Decimal::fromParts(1, 6);
    contract.minNotional = Cash(500'000'000);
    contract.collarBp = 1'000;
    config.contracts = {contract};
    AccountConfig account;
    account.currency = contract.quote;
    account.balances = {{contract.quote, Cash(10'000'000'000'000)}}; // 100,000
    config.accounts = {account};
    RiskLimits limits;
    limits.maxDailyLossBp = 500;
    limits.maxOpenTrades = 20;
    config.accountLimits = {limits};
    OwnerConfig owner;
    owner.name = "bot:bench";
    config.owners = {owner};
    return config;
}

/// Of this process; 0 where nobody tells.
double residentMegabytes()
{
    long pages = 0;
    long resident = 0;
    if (std::FILE* file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%ld %ld", &pages, &resident) != 2) {
            resident = 0;
        }
        std::fclose(file);
    }
    return static_cast<double>(resident) * 4096 / 1e6;
}

const BotKind& cross()
{
    return *BotCatalog::find("sma-cross");
}

struct Figure
{
    double perSecond = 0;
    std::int64_t fills = 0;
    double grownMb = 0; // Resident memory that the engine took while it ran, the first time.
};

Figure measureBars(const std::vector<TimedBar>& bars, KeepLog log)
{
    Figure best;
    for (int repeat = 0; repeat < 5; ++repeat) {
        const auto settings = BotCatalog::settings(cross(), 0, {{"size", 1}});
        const auto bot = BotCatalog::make(cross(), *settings);
        BacktestJob job;
        job.engine = fullRules();
        job.bot = bot->get();
        job.log = log;
        const double start = cpuSeconds();
        const auto report = runBacktest(job, bars);
        const double rate = static_cast<double>(bars.size()) / (cpuSeconds() - start);
        best.perSecond = rate > best.perSecond ? rate : best.perSecond;
        best.fills = report ? report->fills : -1;
    }
    return best;
}

class CountingObserver final : public EngineObserver
{
public:
    void onEvent(const EngineEvent& event) override
    {
        fills += event.kind == EventKind::Filled || event.kind == EventKind::PartiallyFilled ? 1 : 0;
    }
    std::int64_t fills = 0;
};

/// Quotes, prints or depth with two resting orders that are placed anew every hundred events.
Figure measureEvents(const std::vector<EngineInput>& tape)
{
    Figure best;
    for (int repeat = 0; repeat < 5; ++repeat) {
        CountingObserver observer;
        EngineConfig config = fullRules();
        config.rules.touch = TouchFill::Queue;
        config.botLatency = Duration{};
        config.accounts[0].allowsShorts = true;
        const auto engine = TradingEngine::create(config, observer);
        const double before = residentMegabytes();
        const double start = cpuSeconds();
        std::size_t n = 0;
        for (const EngineInput& input : tape) {
            (*engine)->process(input);
            if (++n % 100 == 0) {
                const Book& book = (*engine)->books()[0];
                (*engine)->process({input.time, CancelAllRequest{0}});
                OrderRequest order;
                order.type = OrderType::Limit;
                order.quantity = Lots(100'000);
                order.price = Ticks(book.bid().value - 5);
                (*engine)->process({input.time, order});
                order.side = Side::Sell;
                order.price = Ticks(book.ask().value + 5);
                (*engine)->process({input.time, order});
            }
        }
        const double rate = static_cast<double>(tape.size()) / (cpuSeconds() - start);
        best.perSecond = rate > best.perSecond ? rate : best.perSecond;
        best.fills = observer.fills;
        best.grownMb = best.grownMb == 0 ? residentMegabytes() - before : best.grownMb;
    }
    return best;
}

std::vector<EngineInput> bookTape(std::size_t count, bool isDepth)
{
    test::Dice dice(7);
    std::vector<EngineInput> tape;
    tape.reserve(count);
    std::int64_t middle = 5'000'000;
    Timestamp time = fromMicros(1'700'000'000'000'000);
    for (std::size_t i = 0; i < count; ++i) {
        time += std::chrono::milliseconds(20);
        middle += dice.between(-2, 2);
        if (isDepth) {
            auto depth = std::make_shared<DepthTick>();
            for (std::size_t level = 0; level < kMaxLevels; ++level) {
                const auto away = static_cast<std::int64_t>(level);
                depth->bids[level] = {Ticks(middle - 1 - away), Lots(dice.between(100'000, 900'000))};
                depth->asks[level] = {Ticks(middle + 1 + away), Lots(dice.between(100'000, 900'000))};
            }
            tape.push_back({time, DepthInput{0, std::move(depth)}});
        } else if (i % 3 == 2) {
            const bool isBuy = dice.chance(50);
            tape.push_back({time,
                            TradeInput{0,
                                       {Ticks(isBuy ? middle + 1 : middle - 1), Lots(dice.between(1'000, 500'000)),
                                        isBuy ? Aggressor::Buyer : Aggressor::Seller}}});
        } else {
            tape.push_back({time,
                            QuoteInput{0,
                                       {Ticks(middle - 1), Ticks(middle + 1), Lots(dice.between(100'000, 900'000)),
                                        Lots(dice.between(100'000, 900'000))}}});
        }
    }
    return tape;
}

std::vector<SweepCell> sweepCells()
{
    const std::vector<std::vector<std::int64_t>> values = {{5, 8, 10, 15, 20}, {30, 50, 80, 120}, {1}};
    std::vector<SweepCell> cells;
    for (BotSettings& settings : combinations(cross(), 0, values)) {
        cells.emplace_back().settings = std::move(settings);
    }
    return cells;
}

/// Wall time of the whole sweep on so many threads; the cells are dealt out one by one, as the program does it.
double sweepSeconds(const std::vector<TimedBar>& bars, std::vector<SweepCell>& cells, unsigned threads)
{
    const double start = wallSeconds();
    const BarDigest digest(bars);
    std::vector<std::thread> workers;
    std::atomic<std::size_t> next{0};
    for (unsigned t = 0; t < threads; ++t) {
        workers.emplace_back([&]() {
            for (std::size_t i = next++; i < cells.size(); i = next++) {
                (void)runSweep(fullRules(), cross(), bars, digest, std::span(cells).subspan(i, 1)).hasValue();
            }
        });
    }
    for (std::thread& worker : workers) {
        worker.join();
    }
    return wallSeconds() - start;
}

long option(int argc, char** argv, const char* name, long standard)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::strcmp(argv[i], name) == 0) {
            return std::strtol(argv[i + 1], nullptr, 10);
        }
    }
    return standard;
}

bool has(int argc, char** argv, const char* name)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], name) == 0) {
            return true;
        }
    }
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    const auto candles = static_cast<std::size_t>(option(argc, argv, "--candles", 1'000'000));
    const auto events = static_cast<std::size_t>(option(argc, argv, "--events", 1'000'000));
    if (candles < 1'000 || events < 1'000) {
        std::fputs("at least 1000 candles and events\n", stderr);
        return 2;
    }
    const std::vector<TimedBar> bars = test::randomBars(candles, 1);
    const Figure hashed = measureBars(bars, KeepLog::HashOnly);
    const Figure plain = measureBars(bars, KeepLog::No);
    const Figure books = measureEvents(bookTape(events, false));
    const Figure depth = measureEvents(bookTape(events / 4, true));

    std::vector<SweepCell> one = sweepCells();
    std::vector<SweepCell> two = sweepCells();
    const double cpu = cpuSeconds();
    const double alone = sweepSeconds(bars, one, 1);
    const double aloneCpu = cpuSeconds() - cpu; // One core's own time, whatever else runs.
    const double shared = sweepSeconds(bars, two, 2);
    bool isSame = true;
    for (std::size_t i = 0; i < one.size(); ++i) {
        isSame = isSame && one[i].logHash == two[i].logHash && one[i].endEquity == two[i].endEquity
            && !one[i].logHash.isEmpty();
    }
    const double combos = static_cast<double>(bars.size()) * static_cast<double>(one.size());
    const char* format = has(argc, argv, "--json")
        ? "{\"bars_per_s\": %.0f, \"bars_per_s_without_log_hash\": %.0f, \"bars\": %zu, \"fills\": %lld, "
          "\"events_per_s\": %.0f, \"event_fills\": %lld, \"depth20_per_s\": %.0f, "
          "\"sweep_bar_combos_per_s\": %.0f, \"sweep_efficiency_2_threads\": %.3f, \"sweep_same_results\": %s, "
          "\"input_mb_per_million_events\": %.1f, \"engine_growth_mb_per_million_events\": %.1f}\n"
        : "bars/s (SMA cross, all rules)  %.0f\nbars/s without the log hash    %.0f\nbars %zu, fills %lld\n"
          "quotes and prints/s            %.0f (fills %lld)\ndepth-20 snapshots/s           %.0f\n"
          "sweep bar-combos/s, one thread %.0f\nefficiency of two threads      %.3f\nsame results: %s\n"
          "MB per million events: inputs in memory %.1f, growth of the engine %.1f\n";
    std::printf(format, hashed.perSecond, plain.perSecond, bars.size(), static_cast<long long>(hashed.fills),
                books.perSecond, static_cast<long long>(books.fills), depth.perSecond, combos / aloneCpu,
                alone / shared / 2, isSame ? "true" : "false", static_cast<double>(sizeof(EngineInput)),
                books.grownMb * 1e6 / static_cast<double>(events));
    return isSame ? 0 : 1;
}
