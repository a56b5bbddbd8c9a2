// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/candle_pack.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>

namespace elite {

namespace {

static_assert(std::endian::native == std::endian::little, "the columns are little endian");

constexpr std::uint32_t kVersion = 1;
constexpr std::uint32_t kUnknownTrades = std::numeric_limits<std::uint32_t>::max();
constexpr std::int64_t kSecond = 1'000'000;
constexpr std::size_t kBytesPerCandle = 3 * 4 + 5 * 8;

struct Head
{
    std::uint32_t version = kVersion;
    std::uint32_t count = 0;
    std::int64_t firstUs = 0;
    std::uint32_t priceScale = 0;
    std::uint32_t volumeScale = 0;
    std::uint64_t checksum = 0; ///< of the head with 0 here, and of the columns
};

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

template <class Number> class Column
{
public:
    Column(char* start, std::size_t& offset, std::size_t count)
        : m_start(start + offset)
    {
        offset += count * sizeof(Number);
    }
    void put(std::size_t at, Number number) { std::memcpy(m_start + at * sizeof number, &number, sizeof number); }
    Number get(std::size_t at) const
    {
        Number number;
        std::memcpy(&number, m_start + at * sizeof number, sizeof number);
        return number;
    }

private:
    char* m_start;
};

struct Columns
{
    Columns(char* start, std::size_t count)
        : offset(0)
        , open(start, offset, count)
        , high(start, offset, count)
        , low(start, offset, count)
        , close(start, offset, count)
        , volume(start, offset, count)
        , second(start, offset, count)
        , length(start, offset, count)
        , trades(start, offset, count)
    {
    }
    std::size_t offset; // used while the columns are laid out
    Column<std::int64_t> open;
    Column<std::int64_t> high;
    Column<std::int64_t> low;
    Column<std::int64_t> close;
    Column<std::int64_t> volume;
    Column<std::uint32_t> second; ///< of openTime, after the first candle's
    Column<std::uint32_t> length; ///< seconds
    Column<std::uint32_t> trades;
};

bool isPackable(const Candle& candle, std::int64_t firstUs, std::int64_t previousUs)
{
    const std::int64_t open = toMicros(candle.openTime);
    const std::int64_t length = toMicros(candle.closeTime) - open;
    constexpr std::int64_t kMost = std::numeric_limits<std::uint32_t>::max();
    return candle.state == CandleState::Closed && open > previousUs && length > 0 && (open - firstUs) % kSecond == 0
        && length % kSecond == 0 && (open - firstUs) / kSecond <= kMost && length / kSecond <= kMost
        && candle.trades >= Candle::kUnknownTrades && candle.trades < kMost;
}

/// The mantissa at a scale that is not smaller.
bool scaled(Decimal value, int scale, std::int64_t& out)
{
    if (value.scale() == scale) {
        out = value.mantissa();
        return true;
    }
    const auto exact = value.rescaled(scale, Rounding::Down);
    out = exact ? exact->mantissa() : 0;
    return exact.hasValue();
}

bool putCandle(Columns& columns, std::size_t at, const Candle& candle, const Head& head)
{
    const int scale = int(head.priceScale);
    std::array<std::int64_t, 5> numbers{};
    if (!scaled(candle.open.value(), scale, numbers[0]) || !scaled(candle.high.value(), scale, numbers[1])
        || !scaled(candle.low.value(), scale, numbers[2]) || !scaled(candle.close.value(), scale, numbers[3])
        || !scaled(candle.volume.value(), int(head.volumeScale), numbers[4])) {
        return false;
    }
    columns.open.put(at, numbers[0]);
    columns.high.put(at, numbers[1]);
    columns.low.put(at, numbers[2]);
    columns.close.put(at, numbers[3]);
    columns.volume.put(at, numbers[4]);
    columns.second.put(at, std::uint32_t((toMicros(candle.openTime) - head.firstUs) / kSecond));
    columns.length.put(at, std::uint32_t((candle.closeTime - candle.openTime).count() / kSecond));
    columns.trades.put(at, candle.trades < 0 ? kUnknownTrades : std::uint32_t(candle.trades));
    return true;
}

Error damaged()
{
    return {ErrorCode::Corrupt, QStringLiteral("a run of stored candles is damaged")};
}

} // namespace

Result<QByteArray> packCandles(std::span<const Candle> candles)
{
    Head head;
    head.count = std::uint32_t(candles.size());
    head.firstUs = candles.empty() ? 0 : toMicros(candles.front().openTime);
    std::int64_t previous = std::numeric_limits<std::int64_t>::min();
    for (const Candle& candle : candles) {
        if (!isPackable(candle, head.firstUs, previous)) {
            return Error{ErrorCode::InvalidInput, QStringLiteral("only closed candles in order of time can be stored")};
        }
        previous = toMicros(candle.openTime);
        for (const Price price : {candle.open, candle.high, candle.low, candle.close}) {
            head.priceScale = std::max(head.priceScale, std::uint32_t(price.value().scale()));
        }
        head.volumeScale = std::max(head.volumeScale, std::uint32_t(candle.volume.value().scale()));
    }
    const std::size_t size = candles.size() * kBytesPerCandle;
    QByteArray out(qsizetype(sizeof head + size), Qt::Uninitialized);
    char* body = out.data() + sizeof head;
    Columns columns(body, candles.size());
    for (std::size_t at = 0; at < candles.size(); ++at) {
        if (!putCandle(columns, at, candles[at], head)) {
            return Error{ErrorCode::OutOfRange,
                         QStringLiteral("the prices of these candles have too many digits to be stored together")};
        }
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
    std::memcpy(&head, packed.data(), sizeof head);
    const std::size_t size = std::size_t(packed.size()) - sizeof head;
    const char* body = packed.data() + sizeof head;
    if (head.version != kVersion || size != head.count * kBytesPerCandle || head.priceScale > Decimal::kMaxScale
        || head.volumeScale > Decimal::kMaxScale || checksumOf(head, body, size) != head.checksum) {
        return damaged();
    }
    const Columns columns(const_cast<char*>(body), head.count); // only read from
    const int scale = int(head.priceScale);
    const auto price
        = [scale](std::int64_t mantissa) { return Price(Decimal::fromParts(mantissa, scale).valueOr(Decimal())); };
    const std::size_t begin = out.size();
    out.resize(begin + head.count);
    for (std::size_t at = 0; at < head.count; ++at) {
        Candle& candle = out[begin + at];
        candle.openTime = Timestamp(Duration(head.firstUs + columns.second.get(at) * kSecond));
        candle.closeTime = candle.openTime + Duration(columns.length.get(at) * kSecond);
        candle.open = price(columns.open.get(at));
        candle.high = price(columns.high.get(at));
        candle.low = price(columns.low.get(at));
        candle.close = price(columns.close.get(at));
        candle.volume = Quantity(Decimal::fromParts(columns.volume.get(at), int(head.volumeScale)).valueOr(Decimal()));
        const std::uint32_t trades = columns.trades.get(at);
        candle.trades = trades == kUnknownTrades ? Candle::kUnknownTrades : std::int64_t(trades);
    }
    return {};
}

} // namespace elite
