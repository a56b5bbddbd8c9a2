// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace elite {

/// Why an order, or a change of one, did not happen or ended early. In the order in which an arriving order is checked;
/// the first failure wins. The text for a person is made in ui/.
enum class DenialCode : std::uint8_t {
    None,
    EmergencyStop,
    TradingDisabled,
    EngineFault,
    DailyLossBreaker,
    NoMarket,
    StalePrice,
    MarketClosed,
    QtyZero,
    LotSize,
    TickSize,
    InvalidRequest,
    InvalidBracket,
    MinNotional,
    AmountOverflow,
    PriceCollar,
    ReduceOnlyNoPosition,
    PostOnlyWouldTake,
    StopInMarket,
    ShortNotAllowed,
    MaxPosition,
    MaxOpenTrades,
    DailyTradeLimit,
    OutsideHours,
    CoolDown,
    OrderRate,
    DuplicateOrder,
    SelfCross,
    InsufficientBalance,
    InsufficientMargin,
    SimulatedRejection, // Always the last check.
    // Why a live order ended.
    User,
    Oco,
    Ioc,
    Fok,
    Liquidation,
    NoLiquidity,
    UnknownOrder,
    // Came later; codes are stored, so it stands last. Checked with the bracket.
    StopRequired,
};
inline constexpr DenialCode kLastDenial = DenialCode::StopRequired;

/// "MIN_NOTIONAL": stable, written to logs and files.
std::string_view codeText(DenialCode code);

/// A refusal with its numbers: what was asked for and what the limit was, both in the unit of the rule (lots, ticks,
/// cash, count, basis points or microseconds).
struct Denial
{
    DenialCode code = DenialCode::None;
    std::int64_t actual = 0;
    std::int64_t limit = 0;

    friend bool operator==(const Denial&, const Denial&) = default;
};

} // namespace elite
