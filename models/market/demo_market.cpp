// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/demo_market.h"

#include "models/market/candle_builder.h"
#include "models/market/tape.h"

#include <algorithm>

namespace elite {

namespace {

constexpr std::uint64_t kSeed = 20261111;
constexpr const char* kFirstEvent = "2026-11-11T00:00:00Z"; // A Wednesday.
constexpr int kBookLevels = 4;

struct Recipe
{
    const char* symbol;
    const char* base;
    const char* tick;
    const char* lot;
    const char* minQuantity;
    const char* price;
    double dailyVolatility;
    double tradesPerSecond;
    double typicalSize;
    double jumpsPerDay;
};

constexpr std::array<Recipe, 6> kRecipes{{
    {"DEMO-BTC", "BTC", "0.1", "0.0001", "0.0001", "64250", 0.024, 0.60, 0.04, 2.0},
    {"DEMO-ETH", "ETH", "0.01", "0.001", "0.001", "3120", 0.031, 0.50, 0.7, 2.0},
    {"DEMO-SOL", "SOL", "0.01", "0.1", "0.1", "148.4", 0.042, 0.35, 9.0, 2.5},
    {"DEMO-GOLD", "GOLD", "0.05", "0.01", "0.01", "2655", 0.009, 0.25, 1.2, 1.0},
    {"DEMO-EUR", "EUR", "0.00001", "100", "1000", "1.0862", 0.005, 0.25, 40000.0, 0.7},
    {"DEMO-NOVA", "NOVA", "0.01", "1", "1", "186", 0.050, 0.20, 12.0, 3.0},
}};

SyntheticSettings settingsOf(const Recipe& recipe)
{
    SyntheticSettings out;
    out.seed = kSeed;
    out.instrument.id = {VenueId::of("synthetic"), Symbol::of(recipe.symbol)};
    out.instrument.base = Currency::of(recipe.base);
    out.instrument.counter = Currency::of("USD");
    out.instrument.tickSize = *Decimal::parse(recipe.tick);
    out.instrument.lotSize = *Decimal::parse(recipe.lot);
    out.instrument.minQuantity = *Decimal::parse(recipe.minQuantity);
    out.instrument.minNotional = *Decimal::parse("5");
    out.instrument.status = TradingStatus::Trading;
    out.startPrice = *Price::parse(recipe.price);
    out.dailyVolatility = recipe.dailyVolatility;
    out.tradesPerSecond = recipe.tradesPerSecond;
    out.typicalSize = recipe.typicalSize;
    out.jumpsPerDay = recipe.jumpsPerDay;
    out.haltsPerWeek = 0.5;
    out.bookLevels = 0;
    return out;
}

Timestamp timeOf(const MarketPayload& payload)
{
    const auto* quote = std::get_if<Quote>(&payload);
    const auto* trade = std::get_if<PublicTrade>(&payload);
    const auto* book = std::get_if<BookUpdate>(&payload);
    return quote ? quote->time : trade ? trade->time : book ? book->time : std::get<StatusChange>(payload).time;
}

/// One market on its way from the first minute of history to the last event.
class Track
{
public:
    explicit Track(SyntheticSettings settings)
        : m_market(settings)
    {
        // History starts with a whole minute.
        const Candle begin{settings.start,      settings.start + std::chrono::minutes(1),
                           settings.startPrice, settings.startPrice,
                           settings.startPrice, settings.startPrice,
                           Quantity(),          0,
                           CandleState::Forming};
        m_builder.resume(begin, settings.start - Duration(1));
    }

    std::vector<Candle> minutesUntil(Timestamp end)
    {
        std::vector<Candle> out;
        while (m_market.now() < end) {
            m_events.clear();
            m_market.step(m_events);
            for (const MarketEvent& event : m_events) {
                remember(event.payload);
                if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
                    m_builder.apply(*trade, out);
                }
            }
        }
        m_builder.advance(end, out);
        return out;
    }
    /// What somebody has to know who starts to listen now: no change would tell it.
    void appendKnown(FeedIndex index, std::vector<FeedEvent>& out)
    {
        const Timestamp now = m_market.now();
        out.push_back({now, index, StatusChange{now, m_status}});
        if (m_status == TradingStatus::Trading) {
            m_quote.time = now;
            out.push_back({now, index, m_quote});
        }
        m_market.setBookLevels(kBookLevels);
    }
    void appendSecond(FeedIndex index, std::vector<FeedEvent>& out)
    {
        m_events.clear();
        m_market.step(m_events);
        for (MarketEvent& event : m_events) {
            const Timestamp time = timeOf(event.payload);
            out.push_back({time, index, std::move(event.payload)});
        }
    }

private:
    void remember(const MarketPayload& payload)
    {
        if (const auto* quote = std::get_if<Quote>(&payload)) {
            m_quote = *quote;
        } else if (const auto* change = std::get_if<StatusChange>(&payload)) {
            m_status = change->status;
        }
    }

    SyntheticMarket m_market;
    CandleBuilder m_builder{Timeframe()};
    std::vector<MarketEvent> m_events;
    Quote m_quote;
    TradingStatus m_status = TradingStatus::Trading;
};

} // namespace

std::span<const SyntheticSettings> demoMarkets()
{
    static const std::vector<SyntheticSettings> markets = [] {
        std::vector<SyntheticSettings> out;
        out.reserve(kRecipes.size());
        for (const Recipe& recipe : kRecipes) {
            out.push_back(settingsOf(recipe));
        }
        return out;
    }();
    return markets;
}

Result<QByteArray> makeDemoTape(const DemoLength& length)
{
    const Timestamp begin = *parseTimestamp(kFirstEvent);
    TapeHeader header;
    header.isSynthetic = true;
    header.title = kDemoTapeTitle.toString();
    header.source = QStringLiteral("synthetic");
    header.licence = QStringLiteral("GPL-3.0-or-later");
    std::vector<Track> tracks;
    for (SyntheticSettings settings : demoMarkets()) {
        settings.start = begin - std::chrono::days(length.historyDays);
        header.instruments.push_back(settings.instrument);
        tracks.emplace_back(settings);
    }
    TapeWriter writer(header);
    std::vector<FeedEvent> events;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const auto index = static_cast<FeedIndex>(i);
        if (const Done done = writer.addHistory(index, tracks[i].minutesUntil(begin)); !done) {
            return done.error();
        }
        tracks[i].appendKnown(index, events);
    }
    for (int second = 0; second < length.eventMinutes * 60; ++second) {
        for (std::size_t i = 0; i < tracks.size(); ++i) {
            tracks[i].appendSecond(static_cast<FeedIndex>(i), events);
        }
        std::stable_sort(events.begin(), events.end(),
                         [](const FeedEvent& a, const FeedEvent& b) { return a.time < b.time; });
        for (const FeedEvent& event : events) {
            if (const Done done = writer.add(event); !done) {
                return done.error();
            }
        }
        events.clear();
    }
    return writer.finish();
}

} // namespace elite
