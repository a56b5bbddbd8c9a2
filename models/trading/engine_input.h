// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/book.h"
#include "models/trading/denial.h"
#include "models/trading/order.h"
#include "models/trading/risk_limits.h"

#include <memory>
#include <variant>

namespace elite {

/// What the edge could not express in ticks and lots. The order is refused with that reason.
enum class RequestDefect : std::uint8_t { None, OffLot, OffTick };

struct OrderRequest
{
    AccountIndex account = 0;
    InstrumentIndex instrument = 0;
    OwnerIndex owner = 0;
    Side side = Side::Buy;
    OrderType type = OrderType::Market;
    TimeInForce tif = TimeInForce::Gtc;
    RequestDefect defect = RequestDefect::None;
    bool isReduceOnly = false;
    bool isPostOnly = false;
    std::int32_t leverage = 1; // Margin accounts.
    std::int32_t trailBp = 0;
    Lots quantity;
    Ticks price;
    Ticks stop;
    Ticks trailOffset;
    Ticks activation;
    Ticks stopLoss; // With one of these two the order is a bracket: reduce-only exits are armed by its fills.
    Ticks takeProfit;
    Timestamp expiresAt{}; // For Gtd.
    OrderId position = OrderId::None; // Hedging: close this position.
    std::uint64_t ocoGroup = 0; // Orders of one account with the same number cancel each other. 0: none.
    std::uint64_t ordinal = 0; // Of this owner's orders, for stable draws. 0: the engine counts.
    std::uint64_t clientTag = 0; // Comes back in every event of the order.

    bool isBracket() const { return !stopLoss.isZero() || !takeProfit.isZero(); }
};
struct CancelRequest
{
    OrderId order = OrderId::None;
};
struct CancelAllRequest
{
    AccountIndex account = 0;
};
/// Zero keeps a field.
struct AmendRequest
{
    OrderId order = OrderId::None;
    Lots quantity;
    Ticks price;
    Ticks stop;
    RequestDefect defect = RequestDefect::None;
};

template <class T> struct OfInstrument
{
    InstrumentIndex instrument = 0;
    T body;
};
using QuoteInput = OfInstrument<QuoteTick>;
using TradeInput = OfInstrument<TradeTick>;
using BarInput = OfInstrument<BarTick>;
using DepthInput = OfInstrument<std::shared_ptr<const DepthTick>>; // Shared: a tape of bars must not pay for 40 levels.
struct TimedBar
{
    Timestamp time{}; // Its close.
    BarTick bar;
};
struct MarkInput
{
    InstrumentIndex instrument = 0;
    Ticks mark;
};
struct FundingInput
{
    InstrumentIndex instrument = 0;
    std::int64_t rateE8 = 0; // Positive: longs pay.
    Ticks mark;
};
struct EmergencyStopInput
{
};
struct EmergencyReleaseInput
{
};
struct BreakerResetInput // A person's answer; counts only from the next trading day on.
{
    AccountIndex account = 0;
};
/// Facts that the engine cannot know by itself: state from before a restart, or an account that lives at a venue.
struct DayStartReport
{
    AccountIndex account = 0;
    Cash equity;
};
struct EquityReport
{
    AccountIndex account = 0;
    Cash equity;
};
struct TradesTodayReport
{
    OwnerIndex owner = 0;
    std::int32_t count = 0;
};
struct LimitsChange
{
    RiskScope scope = RiskScope::Account;
    std::uint16_t index = 0;
    RiskLimits limits;
};
struct Wakeup // A timer; orders in flight arrive and deadlines pass.
{
};
/// A sub-account with an owner of its own, for a bot that starts while the engine runs. Both get the next index, which
/// is the same for both when nothing else adds accounts.
struct OpenTrader
{
    std::uint64_t number = 0; // Its owner is called "bot:<number>".
    InstrumentIndex instrument = 0; // The account is kept in its quote currency.
    Cash start;
    RiskLimits limits; // Of its account.
};
/// Cancels and flattens; nothing but exits from then on.
struct CloseTrader
{
    AccountIndex account = 0;
};
/// From now on a fill of one of these two working orders cancels the other. Refused, as an amendment is, when they are
/// not two free orders of one account.
struct PairOrders
{
    OrderId first = OrderId::None;
    OrderId second = OrderId::None;
};
/// Exits go through while it is paused, entries are refused with this code. None: it goes on.
struct PauseTrader
{
    AccountIndex account = 0;
    DenialCode why = DenialCode::None;
};

using InputBody
    = std::variant<QuoteInput, TradeInput, BarInput, DepthInput, MarkInput, FundingInput, OrderRequest, CancelRequest,
                   CancelAllRequest, AmendRequest, EmergencyStopInput, EmergencyReleaseInput, BreakerResetInput,
                   DayStartReport, EquityReport, TradesTodayReport, LimitsChange, Wakeup, OpenTrader, CloseTrader,
                   PauseTrader, PairOrders>; // Their order is part of every record: new ones come last.

struct EngineInput
{
    Timestamp time{};
    InputBody body = Wakeup{};
};

/// A recorded input, and back. Reading gives nothing at the end or on damaged bytes; `rest` moves on.
void appendBytes(QByteArray& out, const EngineInput& input);
std::optional<EngineInput> readInput(QByteArrayView& rest);

} // namespace elite
