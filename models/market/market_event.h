// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/base/timestamp.h"
#include "models/market/instrument.h"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace elite {

/// Where prices come from. Every consumer gets it and every surface shows it.
enum class FeedOrigin : std::uint8_t { Live, Replay, Synthetic };

/// Who crossed the spread.
enum class TakerSide : std::uint8_t { Unknown, Buyer, Seller };

/// Best bid and ask, with the day's figures where the venue sends them. A price or size of 0 was not told: no venue
/// here trades at 0. `time` is the venue's, or the time of receipt where the venue sends none.
struct Quote
{
    Timestamp time;
    Price bid;
    Price ask;
    Quantity bidSize;
    Quantity askSize;
    Price last;

    friend bool operator==(const Quote&, const Quote&) = default;
};

/// A day's summary as the venue computes it. For the watchlist only: orders never see it.
struct DayFigures
{
    Timestamp time;
    Price open;
    Price high;
    Price low;
    Price last;
    Quantity volume;

    friend bool operator==(const DayFigures&, const DayFigures&) = default;
};

struct PublicTrade
{
    Timestamp time;
    Price price;
    Quantity quantity;
    TakerSide taker = TakerSide::Unknown;
    std::uint64_t id = 0; // 0 where the venue's ids are not numbers; grows within an instrument elsewhere.

    friend bool operator==(const PublicTrade&, const PublicTrade&) = default;
};

/// Partial: its time is over, but its beginning was not seen, so history has to replace it.
enum class CandleState : std::uint8_t { Forming, Partial, Closed };

/// Prices within [openTime, closeTime). A candle reaches the engine at its close.
struct Candle
{
    static constexpr std::int64_t kUnknownTrades = -1;

    Timestamp openTime;
    Timestamp closeTime; // Exclusive: the next candle's openTime.
    Price open;
    Price high;
    Price low;
    Price close;
    Quantity volume; // In the base currency.
    std::int64_t trades = kUnknownTrades;
    CandleState state = CandleState::Closed;

    friend bool operator==(const Candle&, const Candle&) = default;
};

/// low <= open, close <= high, all positive, volume not negative, closeTime after openTime.
bool isSound(const Candle& candle);

struct BookLevel
{
    Price price;
    Quantity quantity; // The new total at this price; 0 removes the level.

    friend bool operator==(const BookLevel&, const BookLevel&) = default;
};

enum class BookUpdateKind : std::uint8_t { Snapshot, Delta };

/// Absolute sizes per level, never differences. The ids are the venue's own; how they must follow each other is the
/// business of that venue's stream.
struct BookUpdate
{
    BookUpdateKind kind = BookUpdateKind::Delta;
    Timestamp time;
    std::vector<BookLevel> bids;
    std::vector<BookLevel> asks;
    std::uint64_t firstId = 0;
    std::uint64_t lastId = 0;
    std::int64_t previousId = -1; // OKX and others: the lastId this one builds on; -1 when not told.
    std::optional<std::uint32_t> checksum; // Of the book after this update.

    friend bool operator==(const BookUpdate&, const BookUpdate&) = default;
};

struct StatusChange
{
    Timestamp time;
    TradingStatus status = TradingStatus::Unknown;

    friend bool operator==(const StatusChange&, const StatusChange&) = default;
};

using MarketPayload = std::variant<Quote, DayFigures, PublicTrade, Candle, BookUpdate, StatusChange>;

/// One thing that a market said about one of its instruments.
struct MarketEvent
{
    Symbol symbol;
    MarketPayload payload;

    friend bool operator==(const MarketEvent&, const MarketEvent&) = default;
};

} // namespace elite
