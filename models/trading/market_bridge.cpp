// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/market_bridge.h"

#include <algorithm>

namespace elite {

namespace {

/// A price of 0 means "not told", which no tick can say.
std::optional<Ticks> ticksOf(const Instrument& instrument, Price price)
{
    if (!price.isPositive()) {
        return std::nullopt;
    }
    const auto ticks = toTicks(instrument, price);
    return ticks ? std::optional(*ticks) : std::nullopt;
}

std::optional<Lots> lotsOf(const Instrument& instrument, Quantity quantity)
{
    if (quantity.isNegative()) {
        return std::nullopt;
    }
    const auto lots = toLots(instrument, quantity);
    return lots ? std::optional(*lots) : std::nullopt;
}

std::optional<InputBody> bodyOf(const Instrument& instrument, InstrumentIndex index, const Quote& quote)
{
    const auto bid = ticksOf(instrument, quote.bid);
    const auto ask = ticksOf(instrument, quote.ask);
    const auto bidSize = lotsOf(instrument, quote.bidSize);
    const auto askSize = lotsOf(instrument, quote.askSize);
    if (!bid || !ask || !bidSize || !askSize || *bid >= *ask) {
        return std::nullopt;
    }
    return InputBody(QuoteInput{index, {*bid, *ask, *bidSize, *askSize}});
}

std::optional<InputBody> bodyOf(const Instrument& instrument, InstrumentIndex index, const PublicTrade& trade)
{
    const auto price = ticksOf(instrument, trade.price);
    const auto quantity = lotsOf(instrument, trade.quantity);
    if (!price || !quantity || quantity->isZero()) {
        return std::nullopt;
    }
    const Aggressor who = trade.taker == TakerSide::Buyer ? Aggressor::Buyer
        : trade.taker == TakerSide::Seller                ? Aggressor::Seller
                                                          : Aggressor::Unknown;
    return InputBody(TradeInput{index, {*price, *quantity, who}});
}

/// A volume finer than a lot is an estimate of its venue; it only caps fills, so it is cut and never refused.
std::optional<InputBody> bodyOf(const Instrument& instrument, InstrumentIndex index, const Candle& candle)
{
    const auto open = ticksOf(instrument, candle.open);
    const auto high = ticksOf(instrument, candle.high);
    const auto low = ticksOf(instrument, candle.low);
    const auto close = ticksOf(instrument, candle.close);
    const auto volume = toLots(instrument, candle.volume, Rounding::Down);
    if (!open || !high || !low || !close || !volume || !isSound(candle)) {
        return std::nullopt;
    }
    return InputBody(BarInput{index, {*open, *high, *low, *close, *volume}});
}

template <class LevelAt>
bool fillSide(const Instrument& instrument, std::size_t count, LevelAt levelAt, std::array<Level, kMaxLevels>& out)
{
    for (std::size_t i = 0; i < std::min(count, kMaxLevels); ++i) {
        const BookLevel& level = levelAt(i);
        const auto price = ticksOf(instrument, level.price);
        const auto size = lotsOf(instrument, level.quantity);
        if (!price || !size) {
            return false;
        }
        out[i] = {*price, *size};
    }
    return true;
}

/// Null where the book cannot be shown in ticks and lots, or one side is empty: there is no price to trade at.
std::shared_ptr<const DepthTick> depthOf(const Instrument& instrument, const OrderBook& book)
{
    if (book.bidCount() == 0 || book.askCount() == 0 || book.isCrossed()) {
        return nullptr;
    }
    auto depth = std::make_shared<DepthTick>();
    const bool isWhole
        = fillSide(
              instrument, book.bidCount(), [&](std::size_t i) -> const BookLevel& { return book.bid(i); }, depth->bids)
        && fillSide(
              instrument, book.askCount(), [&](std::size_t i) -> const BookLevel& { return book.ask(i); }, depth->asks);
    return isWhole ? depth : nullptr;
}

std::optional<EngineInput> at(const FeedEvent& event, std::optional<InputBody> body)
{
    return body ? std::optional(EngineInput{event.time, std::move(*body)}) : std::nullopt;
}

} // namespace

Result<Contract> contractOf(const Instrument& instrument, const VenueFees& fees)
{
    const Done sound = checkInstrument(instrument);
    if (!sound) {
        return sound.error();
    }
    Contract contract;
    contract.base = instrument.base;
    contract.quote = instrument.counter;
    contract.tickSize = instrument.tickSize.trimmed();
    contract.lotSize = instrument.lotSize.trimmed();
    contract.makerFeeE8 = fees.makerE8;
    contract.takerFeeE8 = fees.takerE8;
    const auto smallest = instrument.minQuantity.inSteps(instrument.lotSize, Rounding::Up);
    const auto notional = cashFrom(instrument.minNotional, Rounding::Up);
    if (!smallest || !notional) {
        return Error{ErrorCode::OutOfRange, QStringLiteral("a smallest size of the instrument does not fit")};
    }
    contract.minQuantity = Lots(std::max<std::int64_t>(1, *smallest));
    contract.minNotional = *notional;
    return prepared(contract);
}

std::optional<EngineInput> inputOf(const std::vector<Instrument>& instruments, const FeedEvent& event)
{
    if (event.instrument >= instruments.size()) {
        return std::nullopt;
    }
    const Instrument& instrument = instruments[event.instrument];
    if (const auto* quote = std::get_if<Quote>(&event.payload)) {
        return at(event, bodyOf(instrument, event.instrument, *quote));
    }
    if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
        return at(event, bodyOf(instrument, event.instrument, *trade));
    }
    if (const auto* candle = std::get_if<Candle>(&event.payload); candle && candle->state == CandleState::Closed) {
        return at(event, bodyOf(instrument, event.instrument, *candle));
    }
    if (const auto* update = std::get_if<BookUpdate>(&event.payload);
        update && update->kind == BookUpdateKind::Snapshot) {
        OrderBook book;
        auto depth = book.apply(*update) == BookFault::None ? depthOf(instrument, book) : nullptr;
        return depth ? at(event, InputBody(DepthInput{event.instrument, std::move(depth)})) : std::nullopt;
    }
    return std::nullopt;
}

MarketBridge::MarketBridge(std::vector<Instrument> instruments)
    : m_instruments(std::move(instruments))
    , m_seen(m_instruments.size())
{
}

std::optional<EngineInput> MarketBridge::inputOf(const FeedEvent& event)
{
    if (event.instrument >= m_instruments.size()) {
        ++m_refused;
        return std::nullopt;
    }
    Seen& seen = m_seen[event.instrument];
    if (const auto* update = std::get_if<BookUpdate>(&event.payload)) {
        return fromBook(seen, event, *update);
    }
    if (const auto* quote = std::get_if<Quote>(&event.payload)) {
        return fromQuote(seen, event, *quote);
    }
    const auto* candle = std::get_if<Candle>(&event.payload);
    const bool isTrade = std::holds_alternative<PublicTrade>(event.payload);
    if (!isTrade && (candle == nullptr || candle->state != CandleState::Closed || seen.hasTicks)) {
        return std::nullopt;
    }
    auto input = elite::inputOf(m_instruments, event);
    m_refused += input ? 0 : 1;
    seen.hasTicks = seen.hasTicks || (isTrade && input);
    return input;
}

std::optional<EngineInput> MarketBridge::fromBook(Seen& seen, const FeedEvent& event, const BookUpdate& update)
{
    const BookFault fault = seen.book.apply(update);
    if (fault == BookFault::NoSnapshot) { // Normal at the start of a stream.
        return std::nullopt;
    }
    auto depth = fault == BookFault::None ? depthOf(m_instruments[event.instrument], seen.book) : nullptr;
    if (!depth) {
        const bool isEmpty = fault == BookFault::None && (seen.book.bidCount() == 0 || seen.book.askCount() == 0);
        m_refused += isEmpty ? 0 : 1;
        if (fault != BookFault::None) {
            seen.book.clear(); // Until the next picture nobody may trade on it.
        }
        seen.depth = nullptr;
        return std::nullopt;
    }
    const bool isSame = seen.depth && seen.depth->bids == depth->bids && seen.depth->asks == depth->asks;
    if (!isSame) { // A change below what the engine sees is only a sign of life.
        seen.depth = std::move(depth);
    }
    seen.hasTicks = true;
    return EngineInput{event.time, DepthInput{event.instrument, seen.depth}};
}

std::optional<EngineInput> MarketBridge::fromQuote(Seen& seen, const FeedEvent& event, const Quote& quote)
{
    if (!quote.bid.isPositive() || !quote.ask.isPositive()) {
        return std::nullopt; // One side was not told: for the watchlist only.
    }
    auto input = elite::inputOf(m_instruments, event);
    if (!input) {
        ++m_refused;
        return std::nullopt;
    }
    seen.hasTicks = true;
    const QuoteTick& tick = std::get<QuoteInput>(input->body).body;
    // A quote would cut the book to one level. Where it only repeats the best prices, the whole book is said again.
    if (seen.depth && seen.depth->bids[0].price == tick.bid && seen.depth->asks[0].price == tick.ask) {
        input->body = DepthInput{event.instrument, seen.depth};
    }
    return input;
}

} // namespace elite
