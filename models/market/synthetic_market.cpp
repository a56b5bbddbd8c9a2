// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/synthetic_market.h"

#include <algorithm>
#include <cmath>

namespace elite {

namespace {

constexpr double kSecondsPerDay = 86'400.0;

constexpr std::uint64_t mixed(std::uint64_t z) // One step of SplitMix64.
{
    z += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    }
    return hash;
}

/// e^x for the small exponents used here. Not std::exp: its last bit differs from library to library, and a tape must
/// not.
double exponential(double x)
{
    double value = 1.0 + std::clamp(x, -30.0, 30.0) / 4096.0;
    for (int i = 0; i < 12; ++i) { // (1 + x/4096)^4096
        value *= value;
    }
    return value;
}

struct MoodPart
{
    double seconds; // After which about a third is left.
    double spread; // Standard deviation that this part adds to the logarithm of volatility.
};

constexpr std::array<MoodPart, 3> kMood{{{300.0, 0.35}, {7'200.0, 0.45}, {259'200.0, 0.40}}};

// Activity by the hour of the day in UTC: Asia, Europe's morning, the overlap with America, the quiet night.
constexpr std::array<double, 24> kHours{0.85, 0.90, 0.80, 0.70, 0.62, 0.60, 0.70, 0.95, 1.15, 1.10, 1.00, 1.00,
                                        1.10, 1.45, 1.70, 1.60, 1.40, 1.20, 1.05, 1.00, 0.95, 0.85, 0.75, 0.75};

/// 1 on average over a week: the hour's habit, straight lines in between, and quieter weekends.
double activityAt(Timestamp time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const double hours = static_cast<double>((time - day).count()) / 3.6e9;
    const auto hour = static_cast<std::size_t>(hours);
    const double part = hours - static_cast<double>(hour);
    const double habit = kHours[hour % 24] * (1.0 - part) + kHours[(hour + 1) % 24] * part;
    const std::chrono::weekday weekday(day);
    const bool isWeekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
    return habit * (isWeekend ? 0.70 : 1.12);
}

Error invalid(const char* what)
{
    return {ErrorCode::InvalidInput, QString::fromLatin1(what)};
}

} // namespace

Done checkSynthetic(const SyntheticSettings& settings)
{
    if (Done instrument = checkInstrument(settings.instrument); !instrument) {
        return instrument;
    }
    if (settings.instrument.id.venue.view() != "synthetic") {
        return invalid("a synthetic market must say so in its venue");
    }
    const double ticks = settings.startPrice.value().toDouble() / settings.instrument.tickSize.toDouble();
    if (!settings.startPrice.isPositive() || ticks < 100.0 || ticks > 1e12) {
        return invalid("the start price must be 100 to 1e12 ticks");
    }
    const auto within = [](double value, double low, double high) { return value >= low && value <= high; };
    if (!within(settings.dailyVolatility, 0.0005, 0.5) || !within(settings.tradesPerSecond, 0.001, 20.0)
        || !within(settings.jumpsPerDay, 0.0, 100.0) || !within(settings.haltsPerWeek, 0.0, 100.0)
        || !within(settings.typicalSize / settings.instrument.lotSize.toDouble(), 1.0, 1e12) || settings.bookLevels < 0
        || settings.bookLevels > 1'000) {
        return invalid("a setting of the synthetic market is out of range");
    }
    return {};
}

SyntheticMarket::SyntheticMarket(const SyntheticSettings& settings)
    : m_settings(settings)
    , m_now(std::chrono::floor<std::chrono::seconds>(settings.start))
    , m_price(settings.startPrice.value().toDouble())
    , m_tick(settings.instrument.tickSize.toDouble())
    , m_lot(settings.instrument.lotSize.toDouble())
{
    require(checkSynthetic(settings).hasValue(), "a synthetic market from unchecked settings");
    const std::uint64_t base = mixed(settings.seed ^ hashOf(settings.instrument.id.symbol.view()));
    for (std::size_t purpose = 0; purpose < m_keys.size(); ++purpose) {
        m_keys[purpose] = mixed(base ^ purpose);
    }
    for (std::size_t i = 0; i < kMood.size(); ++i) { // Starts in a mood that is as likely as any later one.
        m_mood[i] = kMood[i].spread * normal(Purpose::Volatility, std::uint64_t{0} - 1 - i);
    }
}

std::uint64_t SyntheticMarket::bits(Purpose purpose, std::uint64_t n) const
{
    return mixed(m_keys[static_cast<std::size_t>(purpose)] ^ n);
}

double SyntheticMarket::uniform(Purpose purpose, std::uint64_t n) const
{
    return (static_cast<double>(bits(purpose, n) >> 11) + 0.5) * 0x1.0p-53;
}

/// The sum of twelve uniform numbers is near enough to a normal one up to four deviations; what lies beyond comes from
/// the changing volatility and the jumps. Four 16-bit parts of three hashes.
double SyntheticMarket::normal(Purpose purpose, std::uint64_t n) const
{
    double sum = 0;
    for (std::uint64_t part = 0; part < 3; ++part) {
        std::uint64_t word = bits(purpose, n * 4 + part);
        for (int i = 0; i < 4; ++i) {
            sum += static_cast<double>(word & 0xffffu) + 0.5;
            word >>= 16;
        }
    }
    return sum / 65'536.0 - 6.0;
}

void SyntheticMarket::step(std::vector<MarketEvent>& out)
{
    const double nervousness = stepVolatility();
    if (!stepHalt(out)) {
        const double perSecond = m_settings.dailyVolatility / std::sqrt(kSecondsPerDay);
        movePrice(perSecond * nervousness * std::sqrt(activityAt(m_now)));
        emitQuote(nervousness, out);
        emitTrades(nervousness, out);
    }
    ++m_second;
    m_now += std::chrono::seconds(1);
}

/// Lets the mood drift and returns the volatility it means, 1 being normal.
double SyntheticMarket::stepVolatility()
{
    double logarithm = 0;
    double variance = 0;
    for (std::size_t i = 0; i < kMood.size(); ++i) {
        const double keep = 1.0 - 1.0 / kMood[i].seconds;
        const double shake = kMood[i].spread * std::sqrt(1.0 - keep * keep);
        m_mood[i] = keep * m_mood[i] + shake * normal(Purpose::Volatility, m_second * 4 + i);
        logarithm += m_mood[i];
        variance += kMood[i].spread * kMood[i].spread;
    }
    return exponential(std::clamp(logarithm - variance, -3.0, 3.0)); // Minus the variance: the mean square stays 1.
}

void SyntheticMarket::movePrice(double volatility)
{
    double change = volatility * normal(Purpose::Return, m_second);
    if (uniform(Purpose::JumpTime, m_second) < m_settings.jumpsPerDay / kSecondsPerDay) {
        const double size = 0.08 + 0.12 * uniform(Purpose::JumpSize, m_second * 2); // Of a usual day.
        const bool isUp = uniform(Purpose::JumpSize, m_second * 2 + 1) < 0.5;
        change += (isUp ? size : -size) * m_settings.dailyVolatility;
        m_mood[0] += 0.9;
        m_mood[1] += 0.5;
    }
    m_price = std::max(m_price * (1.0 + std::clamp(change, -0.3, 0.3)), 50.0 * m_tick);
}

/// True while the market is halted.
bool SyntheticMarket::stepHalt(std::vector<MarketEvent>& out)
{
    const auto second = static_cast<std::int64_t>(m_second);
    if (second < m_haltedUntil) {
        return true;
    }
    if (second == m_haltedUntil) {
        push(StatusChange{m_now, TradingStatus::Trading}, out);
        const double gap
            = 0.15 * m_settings.dailyVolatility * normal(Purpose::JumpSize, std::uint64_t{0} - 1 - m_second);
        m_price = std::max(m_price * (1.0 + gap), 50.0 * m_tick);
        return false;
    }
    if (uniform(Purpose::Halt, m_second * 2) < m_settings.haltsPerWeek / (7.0 * kSecondsPerDay)) {
        push(StatusChange{m_now, TradingStatus::Halted}, out);
        m_haltedUntil = second + 120 + static_cast<std::int64_t>(480.0 * uniform(Purpose::Halt, m_second * 2 + 1));
        m_bid = m_ask = 0; // The first quote after it is always sent.
        return true;
    }
    return false;
}

void SyntheticMarket::emitQuote(double nervousness, std::vector<MarketEvent>& out)
{
    const double fair = m_price / m_tick;
    // At rest two ticks or half a basis point, whichever is more; up to many times that when it gets nervous.
    const double half = std::max(1.0, fair * 0.000025) * (0.5 + 0.5 * nervousness * nervousness);
    const auto bid = static_cast<std::int64_t>(fair - half);
    const auto ask = std::max(static_cast<std::int64_t>(fair + half) + 1, bid + 1);
    // A book does not follow every breath of the fair value: it moves when the value nears an edge.
    const bool isStill = m_bid > 0 && fair > static_cast<double>(m_bid) + 0.3 * half
        && fair < static_cast<double>(m_ask) - 0.3 * half && (m_second % 30 != 0);
    if (isStill || (bid == m_bid && ask == m_ask)) {
        return;
    }
    m_bid = bid;
    m_ask = ask;
    const double depth = m_settings.typicalSize * 8.0 / (0.4 + 0.6 * nervousness);
    const Quantity bidSize = sizeOf(depth * (0.3 + 1.4 * uniform(Purpose::Depth, m_second * 2)));
    const Quantity askSize = sizeOf(depth * (0.3 + 1.4 * uniform(Purpose::Depth, m_second * 2 + 1)));
    push(Quote{m_now, priceAt(bid), priceAt(ask), bidSize, askSize, Price()}, out);
    if (m_settings.bookLevels > 0) {
        emitBook(nervousness, out);
    }
}

void SyntheticMarket::emitBook(double nervousness, std::vector<MarketEvent>& out)
{
    BookUpdate book;
    book.kind = BookUpdateKind::Snapshot;
    book.time = m_now;
    book.lastId = ++m_bookId;
    const auto& quote = std::get<Quote>(out.back().payload);
    book.bids.push_back({quote.bid, quote.bidSize});
    book.asks.push_back({quote.ask, quote.askSize});
    const auto levels = static_cast<std::uint64_t>(m_settings.bookLevels);
    const std::int64_t gap = std::max<std::int64_t>(1, (m_ask - m_bid) / 4);
    const double depth = m_settings.typicalSize * 8.0 / (0.4 + 0.6 * nervousness);
    for (std::uint64_t i = 1; i < levels; ++i) {
        const auto away = static_cast<std::int64_t>(i) * gap;
        const double grows = depth * (1.0 + 0.25 * static_cast<double>(i));
        const auto draw = [&](std::uint64_t side) {
            return 0.4 + 1.2 * uniform(Purpose::Depth, (m_second << 12) + i * 2 + side + 7);
        };
        if (m_bid - away > 0) {
            book.bids.push_back({priceAt(m_bid - away), sizeOf(grows * draw(0))});
        }
        book.asks.push_back({priceAt(m_ask + away), sizeOf(grows * draw(1))});
    }
    push(std::move(book), out);
}

void SyntheticMarket::emitTrades(double nervousness, std::vector<MarketEvent>& out)
{
    const double expected = std::min(m_settings.tradesPerSecond * activityAt(m_now) * nervousness, 30.0);
    const double stop = exponential(-expected); // Poisson by multiplying uniform numbers.
    double product = 1.0;
    std::uint64_t count = 0;
    while (count < 100 && (product *= uniform(Purpose::Trades, m_second * 128 + count)) > stop) {
        ++count;
    }
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t n = m_second * 128 + i;
        const double turn = uniform(Purpose::Side, n);
        m_isBuying = turn < 0.35 ? !m_isBuying : m_isBuying; // Orders come in runs: large ones are cut into pieces.
        const double size = exponential(1.1 * normal(Purpose::Size, n)) * m_settings.typicalSize;
        const auto micros = static_cast<std::int64_t>(
            1'000'000.0 * (static_cast<double>(i) + uniform(Purpose::Pause, n)) / static_cast<double>(count));
        PublicTrade trade;
        trade.time = m_now + Duration(std::clamp<std::int64_t>(micros, 0, 999'999));
        trade.price = priceAt(m_isBuying ? m_ask : m_bid);
        trade.quantity = sizeOf(size);
        trade.taker = m_isBuying ? TakerSide::Buyer : TakerSide::Seller;
        trade.id = ++m_tradeId;
        push(trade, out);
    }
}

void SyntheticMarket::push(MarketPayload payload, std::vector<MarketEvent>& out) const
{
    out.push_back({m_settings.instrument.id.symbol, std::move(payload)});
}

Price SyntheticMarket::priceAt(std::int64_t ticks) const
{
    const auto price = toPrice(m_settings.instrument, Ticks(ticks));
    require(price.hasValue(), "a synthetic price out of range");
    return *price;
}

Quantity SyntheticMarket::sizeOf(double units) const
{
    const auto lots = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::min(units / m_lot, 1e15)));
    const auto size = toQuantity(m_settings.instrument, Lots(lots));
    require(size.hasValue(), "a synthetic size out of range");
    return *size;
}

} // namespace elite
