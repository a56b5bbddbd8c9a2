// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/engine_input.h"

#include "models/trading/canonical.h"

namespace elite {

namespace {

// One list of fields per body, used for writing and for reading, so that the two cannot differ.
struct Writer
{
    explicit Writer(QByteArray& bytes)
        : out(bytes)
    {
    }
    CanonicalWriter out;
    template <class E> void small(E& value, E) { out.u8(value); }
    void flag(bool& value) { out.u8(value); }
    void index(std::uint16_t& value) { out.u16(value); }
    void number(std::int32_t& value) { out.i64(value); }
    void number(std::int64_t& value) { out.i64(value); }
    void number(std::uint64_t& value) { out.u64(value); }
    template <class Tag> void number(Count<Tag>& value) { out.i64(value.value); }
    void number(OrderId& value) { out.u64(value); }
    void number(Timestamp& value) { out.time(value); }
    void number(Duration& value) { out.i64(value.count()); }
};

struct Reader
{
    CanonicalReader in;
    template <class E> void small(E& value, E last) { value = in.u8(last); }
    void flag(bool& value) { value = in.flag(); }
    void index(std::uint16_t& value) { value = in.u16(); }
    void number(std::int32_t& value) { value = static_cast<std::int32_t>(in.i64()); }
    void number(std::int64_t& value) { value = in.i64(); }
    void number(std::uint64_t& value) { value = in.u64(); }
    template <class Tag> void number(Count<Tag>& value) { value = Count<Tag>(in.i64()); }
    void number(OrderId& value) { value = in.u64<OrderId>(); }
    void number(Timestamp& value) { value = in.time(); }
    void number(Duration& value) { value = Duration(in.i64()); }
};

template <class Io, class... T> void numbers(Io& io, T&... values)
{
    (io.number(values), ...);
}

template <class Io> void fields(Io& io, QuoteInput& b)
{
    io.index(b.instrument);
    numbers(io, b.body.bid, b.body.ask, b.body.bidSize, b.body.askSize);
}
template <class Io> void fields(Io& io, TradeInput& b)
{
    io.index(b.instrument);
    numbers(io, b.body.price, b.body.quantity);
    io.small(b.body.aggressor, Aggressor::Seller);
}
template <class Io> void fields(Io& io, BarInput& b)
{
    io.index(b.instrument);
    numbers(io, b.body.open, b.body.high, b.body.low, b.body.close, b.body.volume);
}
template <class Io> void fields(Io& io, DepthInput& b)
{
    io.index(b.instrument);
    DepthTick depth = b.body == nullptr ? DepthTick{} : *b.body;
    for (std::size_t i = 0; i < kMaxLevels; ++i) {
        numbers(io, depth.bids[i].price, depth.bids[i].size, depth.asks[i].price, depth.asks[i].size);
    }
    b.body = std::make_shared<const DepthTick>(depth);
}
template <class Io> void fields(Io& io, MarkInput& b)
{
    io.index(b.instrument);
    io.number(b.mark);
}
template <class Io> void fields(Io& io, FundingInput& b)
{
    io.index(b.instrument);
    numbers(io, b.rateE8, b.mark);
}
template <class Io> void fields(Io& io, OrderRequest& b)
{
    io.index(b.account);
    io.index(b.instrument);
    io.index(b.owner);
    io.small(b.side, Side::Sell);
    io.small(b.type, OrderType::TrailingStop);
    io.small(b.tif, TimeInForce::Gtd);
    io.small(b.defect, RequestDefect::OffTick);
    io.flag(b.isReduceOnly);
    io.flag(b.isPostOnly);
    numbers(io, b.leverage, b.trailBp, b.quantity, b.price, b.stop, b.trailOffset, b.activation, b.stopLoss,
            b.takeProfit, b.expiresAt, b.position, b.ocoGroup, b.ordinal, b.clientTag);
}
template <class Io> void fields(Io& io, CancelRequest& b)
{
    io.number(b.order);
}
template <class Io> void fields(Io& io, CancelAllRequest& b)
{
    io.index(b.account);
}
template <class Io> void fields(Io& io, AmendRequest& b)
{
    numbers(io, b.order, b.quantity, b.price, b.stop);
    io.small(b.defect, RequestDefect::OffTick);
}
template <class Io> void fields(Io&, EmergencyStopInput&) { }
template <class Io> void fields(Io&, EmergencyReleaseInput&) { }
template <class Io> void fields(Io& io, BreakerResetInput& b)
{
    io.index(b.account);
}
template <class Io> void fields(Io& io, DayStartReport& b)
{
    io.index(b.account);
    io.number(b.equity);
}
template <class Io> void fields(Io& io, EquityReport& b)
{
    io.index(b.account);
    io.number(b.equity);
}
template <class Io> void fields(Io& io, TradesTodayReport& b)
{
    io.index(b.owner);
    io.number(b.count);
}
template <class Io> void fields(Io& io, RiskLimits& l)
{
    numbers(io, l.maxPosition, l.maxPositionValue, l.maxOpenTrades, l.maxTradesPerDay, l.maxOrdersPerMinute,
            l.maxDailyLossBp, l.coolDownLosses, l.coolDown, l.staleAfter, l.duplicateWindow, l.hoursFrom, l.hoursTo);
    io.flag(l.refusesSelfCross);
    // Two flags in one byte: inputs that were kept before stops could be required read as they did.
    enum class Last : std::uint8_t { None, Disabled, NeedsStop, Both };
    auto last = static_cast<Last>((l.isTradingDisabled ? 1 : 0) | (l.requiresStop ? 2 : 0));
    io.small(last, Last::Both);
    l.isTradingDisabled = last == Last::Disabled || last == Last::Both;
    l.requiresStop = last == Last::NeedsStop || last == Last::Both;
}
template <class Io> void fields(Io& io, LimitsChange& b)
{
    io.small(b.scope, RiskScope::Instrument);
    io.index(b.index);
    fields(io, b.limits);
}
template <class Io> void fields(Io&, Wakeup&) { }
template <class Io> void fields(Io& io, OpenTrader& b)
{
    io.number(b.number);
    io.index(b.instrument);
    io.number(b.start);
    fields(io, b.limits);
}
template <class Io> void fields(Io& io, CloseTrader& b)
{
    io.index(b.account);
}
template <class Io> void fields(Io& io, PairOrders& b)
{
    numbers(io, b.first, b.second);
}
template <class Io> void fields(Io& io, PauseTrader& b)
{
    io.index(b.account);
    io.small(b.why, DenialCode::UnknownOrder);
}

template <std::size_t I = 0> InputBody emptyBody(std::size_t index)
{
    if constexpr (I < std::variant_size_v<InputBody>) {
        return index == I ? InputBody(std::in_place_index<I>) : emptyBody<I + 1>(index);
    } else {
        return Wakeup{};
    }
}

} // namespace

void appendBytes(QByteArray& out, const EngineInput& input)
{
    Writer io(out);
    io.out.time(input.time);
    io.out.u8(input.body.index());
    InputBody body = input.body;
    std::visit([&io](auto& b) { fields(io, b); }, body);
}

std::optional<EngineInput> readInput(QByteArrayView& rest)
{
    Reader io{CanonicalReader(rest)};
    EngineInput input;
    input.time = io.in.time();
    const auto index = io.in.u8<std::size_t>(std::variant_size_v<InputBody> - 1);
    input.body = emptyBody(index);
    std::visit([&io](auto& b) { fields(io, b); }, input.body);
    if (!io.in.isGood()) {
        return std::nullopt;
    }
    rest = rest.sliced(rest.size() - io.in.left());
    return input;
}

} // namespace elite
