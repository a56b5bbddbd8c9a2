// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/demo_run.h"

#include "app/trading/practice_engine.h"
#include "models/market/candle_builder.h"
#include "models/market/demo_market.h"
#include "models/trading/order_size.h"
#include "models/trading/steps.h"

#include <algorithm>
#include <array>

namespace elite {

namespace {

constexpr std::uint64_t kSeed = 20260813;
constexpr const char* kBegin = "2026-08-13T00:00:00Z"; // Ends where the demo tape begins.
constexpr std::size_t kMarkets = 3;
constexpr auto kTraderStopsBefore = std::chrono::hours(72); // Of the end, so that nothing is left open.

std::vector<SyntheticSettings> markets()
{
    std::vector<SyntheticSettings> out;
    for (const SyntheticSettings& one : demoMarkets().first(kMarkets)) {
        SyntheticSettings own = one;
        own.seed = kSeed;
        own.start = *parseTimestamp(kBegin);
        out.push_back(own);
    }
    return out;
}

/// One market as minute candles.
class Minutes
{
public:
    explicit Minutes(const SyntheticSettings& settings)
        : m_market(settings)
    {
    }
    void until(Timestamp end, std::vector<Candle>& out)
    {
        while (m_market.now() < end) {
            m_events.clear();
            m_market.step(m_events);
            for (const MarketEvent& event : m_events) {
                if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
                    m_builder.apply(*trade, out);
                }
            }
        }
        m_builder.advance(end, out);
    }

private:
    SyntheticMarket m_market;
    CandleBuilder m_builder{Timeframe()};
    std::vector<MarketEvent> m_events;
};

/// Buys an hour that closes above all of the last day and a half, with a stop two usual hours away and a target three;
/// sells by these two only. It is no advice: it is what a beginner's book says.
class Trader
{
public:
    struct Hour
    {
        Price high;
        Price low;
        Price close;
    };

    /// The order after this hour has closed, if there is one.
    std::optional<OrderRequest> onHour(const PracticeEngine& engine, InstrumentIndex index, const Candle& hour)
    {
        std::vector<Hour>& past = m_past[index];
        const bool isHigh = past.size() >= kLookBack
            && std::all_of(past.end() - kLookBack, past.end(),
                           [&hour](const Hour& one) { return one.high < hour.close; });
        past.push_back({hour.high, hour.low, hour.close});
        const auto& held = engine.engine().portfolio().at(0).positions();
        const bool isIn
            = std::any_of(held.begin(), held.end(), [index](const Position& one) { return one.instrument == index; });
        return isHigh && !isIn ? buy(engine, index) : std::nullopt;
    }

private:
    static constexpr std::ptrdiff_t kLookBack = 36;
    static constexpr std::ptrdiff_t kUsual = 14;

    std::optional<OrderRequest> buy(const PracticeEngine& engine, InstrumentIndex index) const
    {
        const Contract& contract = engine.engine().contracts()[index];
        const std::vector<Hour>& past = m_past[index];
        const auto ticks = [&contract](Price price) {
            return ticksOf(contract, price.value(), Rounding::HalfEven).value_or(Ticks()).value;
        };
        std::int64_t range = 0;
        for (auto hour = past.end() - kUsual; hour != past.end(); ++hour) {
            range += ticks(hour->high) - ticks(hour->low);
        }
        range /= kUsual;
        OrderRequest request;
        request.instrument = index;
        const Ticks price(ticks(past.back().close));
        request.stopLoss = Ticks(price.value - 2 * range);
        request.takeProfit = Ticks(price.value + 3 * range);
        const auto worth = engine.engine().valuation(0);
        SizeQuery query;
        query.typed = *Decimal::parse("0.5"); // Per cent: three positions at once must be affordable.
        query.entry = price;
        query.stop = request.stopLoss;
        query.equity = worth ? std::optional(worth->equity) : std::nullopt;
        query.costs = planCosts(contract, OrderType::Market, false);
        const SizeResult size = sizeOf(contract, query);
        request.quantity = size.lots;
        return size.ok() ? std::optional(request) : std::nullopt;
    }

    std::array<std::vector<Hour>, kMarkets> m_past;
};

} // namespace

std::vector<Instrument> demoInstruments()
{
    std::vector<Instrument> out;
    for (const SyntheticSettings& one : markets()) {
        out.push_back(one.instrument);
    }
    return out;
}

Result<DemoRun> makeDemoRun(const std::function<bool(double share)>& onProgress, int days)
{
    const Timestamp begin = *parseTimestamp(kBegin);
    const Timestamp end = begin + std::chrono::days(days);
    DemoRun out;
    out.account.id = kDemoId;
    out.account.name = QStringLiteral("DEMO DATA");
    out.account.currency = Currency::of("USD");
    out.account.start = Cash(10'000LL * 100'000'000);
    out.account.openedAt = begin;
    out.account.tapeHash = QByteArrayLiteral("demo-data-1"); // No tape has such a short one.
    out.run = newRun(out.account, demoInstruments());
    out.run.id = kDemoId;
    out.run.seed = kSeed;
    auto engine = PracticeEngine::create({out.run, out.account, demoInstruments()});
    if (!engine) {
        return engine.error();
    }
    std::vector<Minutes> feeds;
    std::vector<CandleFolder> hours;
    for (const SyntheticSettings& one : markets()) {
        feeds.emplace_back(one);
        hours.emplace_back(*Timeframe::of(1, Timeframe::Unit::Hour));
    }
    Trader trader;
    std::uint64_t index = 0;
    std::vector<FeedEvent> events;
    std::vector<Candle> closed;
    const int chunks = days * 24;
    for (int chunk = 0; chunk < chunks; ++chunk) {
        if (!onProgress(static_cast<double>(chunk) / chunks)) {
            return Error{ErrorCode::Cancelled, {}};
        }
        events.clear();
        for (std::size_t i = 0; i < feeds.size(); ++i) {
            closed.clear();
            feeds[i].until(begin + std::chrono::hours(chunk + 1), closed);
            for (const Candle& minute : closed) {
                events.push_back({minute.closeTime, static_cast<FeedIndex>(i), minute});
            }
        }
        std::stable_sort(events.begin(), events.end(),
                         [](const FeedEvent& a, const FeedEvent& b) { return a.time < b.time; });
        for (const FeedEvent& event : events) {
            if (auto step = (*engine)->onFeed(index++, event)) {
                out.steps.push_back(*std::move(step));
            }
            closed.clear();
            hours[event.instrument].apply(std::get<Candle>(event.payload), closed);
            hours[event.instrument].advance(event.time, closed);
            for (const Candle& hour : closed) {
                const auto order = trader.onHour(**engine, event.instrument, hour);
                if (order && event.time < end - kTraderStopsBefore) {
                    out.steps.push_back((*engine)->onInput({event.time, *order}));
                }
            }
        }
    }
    return out;
}

} // namespace elite
