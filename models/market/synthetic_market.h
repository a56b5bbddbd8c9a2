// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_event.h"

#include <array>
#include <cstdint>
#include <vector>

namespace elite {

struct SyntheticSettings
{
    std::uint64_t seed = 1;
    Instrument instrument; // The venue must be "synthetic": nobody may take this for a real market.
    Price startPrice;
    Timestamp start;
    double dailyVolatility = 0.03; // Standard deviation of a day's return, as a fraction.
    double tradesPerSecond = 0.5; // On average over day and night.
    double typicalSize = 0.05; // Of a trade, in the base currency.
    double jumpsPerDay = 2.0; // Sudden moves, each followed by a nervous hour.
    double haltsPerWeek = 1.0; // Minutes without trading, then a gap in the price.
    int bookLevels = 10; // Of the book sent with each change of the best prices; 0 for none.
};

/// Checks that the settings can make a market.
Done checkSynthetic(const SyntheticSettings& settings);

/// A made-up market with the habits of real ones: many small moves and rare large ones, calm and nervous times that
/// cluster over minutes, hours and days, busy and quiet hours, a spread that widens and a book that thins when it gets
/// nervous, trades in runs of one side, jumps and halts. The same settings give the same events, bit for bit, on every
/// machine: chance is a hash of (seed, symbol, purpose, second), and arithmetic is + - * / and sqrt only.
class SyntheticMarket
{
public:
    /// The settings must have passed checkSynthetic.
    explicit SyntheticMarket(const SyntheticSettings& settings);

    /// Simulates one second and appends its events in order of time.
    void step(std::vector<MarketEvent>& out);
    Timestamp now() const { return m_now; }
    /// From the next step on; prices and trades are the same whatever the depth.
    void setBookLevels(int levels) { m_settings.bookLevels = levels; }
    const SyntheticSettings& settings() const { return m_settings; }

private:
    enum class Purpose : std::uint64_t {
        Volatility = 1,
        Return,
        JumpTime,
        JumpSize,
        Trades,
        Side,
        Size,
        Halt,
        Depth,
        Pause
    };

    std::uint64_t bits(Purpose purpose, std::uint64_t n) const;
    double uniform(Purpose purpose, std::uint64_t n) const; // (0, 1)
    double normal(Purpose purpose, std::uint64_t n) const;
    double stepVolatility();
    void movePrice(double volatility);
    bool stepHalt(std::vector<MarketEvent>& out);
    void emitQuote(double nervousness, std::vector<MarketEvent>& out);
    void emitTrades(double nervousness, std::vector<MarketEvent>& out);
    void emitBook(double nervousness, std::vector<MarketEvent>& out);
    void push(MarketPayload payload, std::vector<MarketEvent>& out) const;
    Price priceAt(std::int64_t ticks) const;
    Quantity sizeOf(double units) const;

    SyntheticSettings m_settings;
    std::array<std::uint64_t, 11> m_keys{}; // Hash of seed, symbol and purpose.
    std::uint64_t m_second = 0;
    Timestamp m_now;
    double m_price = 0; // The unseen fair value; everything sent is on the tick grid.
    double m_tick = 0;
    double m_lot = 0;
    std::array<double, 3> m_mood{}; // Logarithm of volatility: parts that forget within minutes, hours and days.
    std::int64_t m_bid = 0; // In ticks.
    std::int64_t m_ask = 0;
    std::int64_t m_haltedUntil = -1; // In seconds since the start.
    std::uint64_t m_tradeId = 0;
    std::uint64_t m_bookId = 0;
    bool m_isBuying = true;
};

} // namespace elite
