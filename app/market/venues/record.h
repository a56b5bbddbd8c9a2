// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/json_input.h"
#include "app/market/venues/venue_frame.h"
#include "models/base/timeframe.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

// Venues send the same few things under names of their own. A table per message says which name means what; reading,
// checking and refusing is the same for all. Only *_parse.cpp and *_frame.cpp files include this.

namespace elite::json {

enum class Part : std::uint8_t {
    Skip,
    Symbol,
    Id, // 0 where it is no number.
    Millis,
    Micros,
    Seconds, // Since 1970, with or without a fraction.
    IsoTime,
    Price,
    Quantity,
    TakerWord, // "buy" or "sell" in any case: who crossed the spread.
    MakerWord, // The same words for the order that was resting.
    TakerNumber, // 0 buyer, 1 seller.
    TakerBuys, // true or false.
    Bid,
    BidSize,
    Ask,
    AskSize,
    Last,
    Open,
    High,
    Low,
    Close,
    Volume, // Rounded where the venue's own figure has more digits than fit.
    Trades,
    IsClosed, // true or false, "1" or "0".
};

struct Name
{
    std::string_view key;
    Part part;
};

/// What a message said about one instrument; what it left out, null or empty was not told.
struct Record
{
    Symbol symbol;
    PublicTrade trade;
    Quote quote;
    DayFigures day;
    Candle candle;
    std::uint32_t told = 0;

    bool has(Part part) const { return (told >> static_cast<unsigned>(part) & 1u) != 0; }
};

/// False when a part cannot be read at all. A price that is told but not true is the business of the takers below.
bool readRecord(Object object, std::span<const Name> names, Record& out);
bool readRecord(Value& value, std::span<const Name> names, Record& out);
/// Columns by their place.
bool readRow(Value& row, std::span<const Part> columns, Record& out);
bool readPart(Part part, Value& value, Record& out);

// Of a frame. False when the record lacks what its kind must have; a record that cannot be true is counted as refused.
bool pushTrade(const Record& record, Timestamp received, VenueFrame& out);
/// A quote, the day's figures or both, as far as they were told.
bool pushTicker(const Record& record, Timestamp received, VenueFrame& out);
bool pushCandle(const Record& record, Timeframe timeframe, VenueFrame& out);
/// A message with nothing usable in it is still one of a known type.
bool refuse(VenueFrame& out);

// Of an answer: false where the record is of no use.
bool takeTrade(const Record& record, PublicTrade& out);
bool takeTicker(const Record& record, Timestamp received, VenueTicker& out);
/// A candle whose end lies after `now` is forming, unless the venue says otherwise.
bool takeCandle(const Record& record, Timeframe timeframe, Timestamp now, Candle& out);

// Lists of an answer, oldest first. A candle or a trade of no use makes the whole list unreadable; an instrument that
// lacks something is left out and counted.
Result<std::vector<Candle>> candlesOf(Value& list, const char* venue, std::span<const Name> names, Timeframe timeframe,
                                      Timestamp now);
Result<std::vector<Candle>> candlesOf(Value& list, const char* venue, std::span<const Part> columns,
                                      Timeframe timeframe, Timestamp now);
Result<std::vector<PublicTrade>> tradesOf(Value& list, const char* venue, std::span<const Name> names);
Result<InstrumentList> instrumentsOf(Value& list, const char* venue, const char* what,
                                     bool (*read)(Value& item, Instrument& out));

/// Oldest first, whichever way the venue sorts.
void sortByTime(std::vector<Candle>& candles);
void sortByTime(std::vector<PublicTrade>& trades);

bool currency(Value& value, Currency& out);
/// 0.01 for 2; 0 for what cannot be.
Decimal stepOfDecimals(std::int64_t decimals);
/// A decimal that may be left empty.
bool optionalDecimal(Value& value, Decimal& out);
/// [{"price":..,"size":..},...] under whichever names.
bool namedLevels(Value& array, std::string_view priceKey, std::string_view sizeKey, std::vector<BookLevel>& out);

inline QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}
inline QByteArray copy(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}
inline QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "okx: no readable candles"
Error unreadable(const char* venue, const char* what);
/// What the status line alone says: 429 and 418 are limits, 451 a country, 5xx the venue itself.
Done statusVerdict(int httpStatus);
/// The end of every frame parser: half a frame is no frame.
void finishFrame(FrameKind kind, VenueFrame& out);
/// The end of a candle that need not lie on the usual grid.
Timestamp endOf(Timestamp openTime, Timeframe timeframe);

/// A venue's word for a candle length.
struct Interval
{
    std::string_view timeframe;
    std::string_view word;
};
/// Nothing where the venue has no such candles.
QByteArray wordOf(std::span<const Interval> intervals, Timeframe timeframe);
bool timeframeOf(std::span<const Interval> intervals, std::string_view word, Timeframe& out);

} // namespace elite::json
