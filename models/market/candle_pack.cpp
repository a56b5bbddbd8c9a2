// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/candle_pack.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>

namespace elite {

namespace {

static_assert(std::endian::native == std::endian::little, "the columns are little endian");

constexpr std::uint32_t kVersion = 2;
constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kMostSeconds = std::numeric_limits<std::uint32_t>::max();

// Seconds from one openTime to the next, seconds a candle lasts, then what it says.
enum ColumnName : std::size_t { Step, Length, Open, High, Low, Close, Volume, Trades, kColumns };

struct Head
{
    std::uint32_t version = kVersion;
    std::uint32_t count = 0;
    std::int64_t firstUs = 0;
    std::uint32_t priceScale = 0;
    std::uint32_t volumeScale = 0;
    std::uint64_t checksum = 0; ///< of the head with 0 here, and of the columns
    std::array<std::int64_t, kColumns> base{}; ///< the smallest number of each column
    std::array<std::uint8_t, kColumns> width{}; ///< bytes of what each number is above it: 0, 1, 2, 4 or 8
};
static_assert(sizeof(Head) == 32 + 9 * kColumns);

/// Not against people, who may throw this file away anyhow: against tired disks. About 8 bytes in 4 cycles.
std::uint64_t checksumOf(Head head, const char* body, std::size_t size)
{
    head.checksum = 0;
    std::uint64_t sum = size;
    const auto add = [&sum](const char* bytes, std::size_t count) {
        for (std::size_t at = 0; at < count; at += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes + at, std::min<std::size_t>(8, count - at));
            sum = std::rotl(sum ^ word, 29) * 0x9e3779b97f4a7c15u;
        }
    };
    add(reinterpret_cast<const char*>(&head), sizeof head);
    add(body, size);
    return sum;
}

Error damaged()
{
    return {ErrorCode::Corrupt, QStringLiteral("a run of stored candles is damaged")};
}

bool isPackable(const Candle& candle, std::int64_t previousUs)
{
    const std::int64_t step = toMicros(candle.openTime) - previousUs;
    const std::int64_t length = (candle.closeTime - candle.openTime).count();
    return candle.state == CandleState::Closed && step >= 0 && step % kSecond == 0 && step / kSecond <= kMostSeconds
        && length > 0 && length % kSecond == 0 && length / kSecond <= kMostSeconds
        && candle.trades >= Candle::kUnknownTrades;
}

/// The mantissa at a scale that is not smaller.
bool scaled(Decimal value, std::uint32_t scale, std::int64_t& out)
{
    if (value.scale() == int(scale)) {
        out = value.mantissa();
        return true;
    }
    const auto exact = value.rescaled(int(scale), Rounding::Down);
    out = exact ? exact->mantissa() : 0;
    return exact.hasValue();
}

using Column = std::vector<std::int64_t>;

bool gather(std::span<const Candle> candles, const Head& head, std::array<Column, kColumns>& columns)
{
    for (Column& column : columns) {
        column.resize(candles.size());
    }
    std::int64_t previous = head.firstUs;
    for (std::size_t i = 0; i < candles.size(); ++i) {
        const Candle& candle = candles[i];
        const std::int64_t open = toMicros(candle.openTime);
        columns[Step][i] = (open - previous) / kSecond;
        columns[Length][i] = (candle.closeTime - candle.openTime).count() / kSecond;
        columns[Trades][i] = candle.trades;
        previous = open;
        if (!scaled(candle.open.value(), head.priceScale, columns[Open][i])
            || !scaled(candle.high.value(), head.priceScale, columns[High][i])
            || !scaled(candle.low.value(), head.priceScale, columns[Low][i])
            || !scaled(candle.close.value(), head.priceScale, columns[Close][i])
            || !scaled(candle.volume.value(), head.volumeScale, columns[Volume][i])) {
            return false;
        }
    }
    return true;
}

Decimal decimal(std::int64_t mantissa, std::uint32_t scale)
{
    return Decimal::ofParts(mantissa, int(scale)).value_or(Decimal()); // Always one, says the checksum.
}

std::uint8_t widthFor(std::uint64_t range)
{
    return range == 0 ? 0 : range <= 0xff ? 1 : range <= 0xffff ? 2 : range <= 0xffffffff ? 4 : 8;
}

template <class Number> void writeNumbers(const Column& column, std::int64_t base, char* out)
{
    for (std::size_t i = 0; i < column.size(); ++i) {
        const auto above
            = static_cast<Number>(static_cast<std::uint64_t>(column[i]) - static_cast<std::uint64_t>(base));
        std::memcpy(out + i * sizeof above, &above, sizeof above);
    }
}

constexpr std::size_t kChunk = 256; // Eight columns of so many numbers stay in the fastest cache.
using Chunk = std::array<std::int64_t, kChunk>;

template <class Number> void readNumbers(const char* in, std::int64_t base, std::span<std::int64_t> column)
{
    for (std::size_t i = 0; i < column.size(); ++i) {
        Number above;
        std::memcpy(&above, in + i * sizeof above, sizeof above);
        column[i] = static_cast<std::int64_t>(static_cast<std::uint64_t>(base) + above);
    }
}

void writeColumn(const Column& column, std::int64_t base, std::uint8_t width, char* out)
{
    switch (width) {
    case 1:
        return writeNumbers<std::uint8_t>(column, base, out);
    case 2:
        return writeNumbers<std::uint16_t>(column, base, out);
    case 4:
        return writeNumbers<std::uint32_t>(column, base, out);
    case 8:
        return writeNumbers<std::uint64_t>(column, base, out);
    default:
        return;
    }
}

void readColumn(const char* in, std::int64_t base, std::uint8_t width, std::span<std::int64_t> column)
{
    switch (width) {
    case 1:
        return readNumbers<std::uint8_t>(in, base, column);
    case 2:
        return readNumbers<std::uint16_t>(in, base, column);
    case 4:
        return readNumbers<std::uint32_t>(in, base, column);
    case 8:
        return readNumbers<std::uint64_t>(in, base, column);
    default:
        std::fill(column.begin(), column.end(), base);
    }
}

bool isWidth(std::uint8_t width)
{
    return width <= 2 || width == 4 || width == 8;
}

/// Nothing when the head cannot be true.
std::optional<std::size_t> bodySize(const Head& head)
{
    std::size_t perCandle = 0;
    for (const std::uint8_t width : head.width) {
        perCandle += width;
    }
    const bool isKnown = head.version == kVersion && head.priceScale <= Decimal::kMaxScale
        && head.volumeScale <= Decimal::kMaxScale && std::all_of(head.width.begin(), head.width.end(), isWidth);
    return isKnown ? std::optional(perCandle * head.count) : std::nullopt;
}

} // namespace

Result<QByteArray> packCandles(std::span<const Candle> candles)
{
    Head head;
    head.count = std::uint32_t(candles.size());
    head.firstUs = candles.empty() ? 0 : toMicros(candles.front().openTime);
    std::int64_t previous = head.firstUs;
    for (const Candle& candle : candles) {
        const bool isLater = &candle == candles.data() || toMicros(candle.openTime) > previous;
        if (!isLater || !isPackable(candle, previous)) {
            return Error{ErrorCode::InvalidInput, QStringLiteral("only closed candles in order of time can be stored")};
        }
        previous = toMicros(candle.openTime);
        for (const Price price : {candle.open, candle.high, candle.low, candle.close}) {
            head.priceScale = std::max(head.priceScale, std::uint32_t(price.value().scale()));
        }
        head.volumeScale = std::max(head.volumeScale, std::uint32_t(candle.volume.value().scale()));
    }
    std::array<Column, kColumns> columns;
    if (!gather(candles, head, columns)) {
        return Error{ErrorCode::OutOfRange,
                     QStringLiteral("the prices of these candles have too many digits to be stored together")};
    }
    for (std::size_t i = 0; i < kColumns && !candles.empty(); ++i) {
        const auto [low, high] = std::minmax_element(columns[i].begin(), columns[i].end());
        head.base[i] = *low;
        head.width[i] = widthFor(static_cast<std::uint64_t>(*high) - static_cast<std::uint64_t>(*low));
    }
    const std::size_t size = *bodySize(head);
    QByteArray out(qsizetype(sizeof head + size), Qt::Uninitialized);
    char* body = out.data() + sizeof head;
    char* at = body;
    for (std::size_t i = 0; i < kColumns; ++i) {
        writeColumn(columns[i], head.base[i], head.width[i], at);
        at += candles.size() * head.width[i];
    }
    head.checksum = checksumOf(head, body, size);
    std::memcpy(out.data(), &head, sizeof head);
    return out;
}

Done unpackCandles(QByteArrayView packed, std::vector<Candle>& out)
{
    Head head;
    if (packed.size() < qsizetype(sizeof head)) {
        return damaged();
    }
    std::memcpy(static_cast<void*>(&head), packed.data(), sizeof head);
    const std::size_t size = std::size_t(packed.size()) - sizeof head;
    const char* body = packed.data() + sizeof head;
    if (bodySize(head) != size || checksumOf(head, body, size) != head.checksum) {
        return damaged();
    }
    std::array<const char*, kColumns> starts{};
    for (std::size_t i = 0; i < kColumns; ++i) {
        starts[i] = body;
        body += std::size_t(head.count) * head.width[i];
    }
    if (out.empty()) {
        out.reserve(head.count); // Elsewhere the vector knows better how to grow.
    }
    std::array<Chunk, kColumns> numbers;
    Timestamp time = fromMicros(head.firstUs);
    for (std::size_t at = 0; at < head.count; at += kChunk) {
        const std::size_t count = std::min<std::size_t>(kChunk, head.count - at);
        for (std::size_t i = 0; i < kColumns; ++i) {
            readColumn(starts[i] + at * head.width[i], head.base[i], head.width[i], std::span(numbers[i]).first(count));
        }
        for (std::size_t i = 0; i < count; ++i) {
            time += Duration(numbers[Step][i] * kSecond);
            const auto price = [&](ColumnName name) { return Price(decimal(numbers[name][i], head.priceScale)); };
            out.push_back({time, time + Duration(numbers[Length][i] * kSecond), price(Open), price(High), price(Low),
                           price(Close), Quantity(decimal(numbers[Volume][i], head.volumeScale)), numbers[Trades][i],
                           CandleState::Closed});
        }
    }
    return {};
}

} // namespace elite
