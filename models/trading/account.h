// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/order.h"

#include <utility>
#include <vector>

namespace elite {

enum class AccountType : std::uint8_t { Spot, MarginIsolated };
enum class PositionMode : std::uint8_t { Netting, Hedging };

struct AccountConfig
{
    AccountType type = AccountType::Spot;
    PositionMode mode = PositionMode::Netting;
    bool allowsShorts = false; // Margin accounts always do.
    Currency currency; // Equity is counted in it.
    std::vector<std::pair<Currency, Cash>> balances;
};

/// Cost basis and quantity are kept; the average price is derived from them.
struct Position
{
    InstrumentIndex instrument = 0;
    OrderId key = OrderId::None; // Hedging: the entry order that opened it.
    OwnerIndex owner = 0; // Who opened it.
    std::int64_t lots = 0; // Negative: short.
    Cash cost; // Notional of what is open, never negative.
    Cash margin; // Isolated margin behind it.
    Cash fees; // Since it was last flat.
    Cash realised; // Gross, since it was last flat.
    Timestamp openedAt{};
    std::uint64_t enteredInBar = 0; // The bar in which it last grew after the open.
};

struct FillRequest
{
    InstrumentIndex instrument = 0;
    OrderId key = OrderId::None;
    OwnerIndex owner = 0;
    Side side = Side::Buy;
    Ticks price;
    Lots quantity;
    std::int64_t feeRateE8 = 0;
    std::int32_t leverage = 1;
    Timestamp time{};
};

struct FillEffect
{
    Lots closed;
    Cash realised; // Gross.
    Cash fee;
    bool endsTrade = false; // The position went through flat.
    Cash tradeNet; // Then: what the round trip earned after fees.
};

/// Balances and positions of one account: a pure fold over its fills.
class Account
{
public:
    Account(AccountConfig config, std::vector<Cash> balances);

    const AccountConfig& config() const { return m_config; }
    bool isMargin() const { return m_config.type == AccountType::MarginIsolated; }
    bool allowsShorts() const { return isMargin() || m_config.allowsShorts; }
    bool isHedging() const { return m_config.mode == PositionMode::Hedging; }

    Cash cash(std::size_t currency) const { return m_cash[currency]; }
    std::size_t currencyCount() const { return m_cash.size(); }
    [[nodiscard]] bool addCash(std::size_t currency, Cash amount);

    const std::vector<Position>& positions() const { return m_positions; }
    const Position* find(InstrumentIndex instrument, OrderId key) const;
    Position* find(InstrumentIndex instrument, OrderId key);
    std::int64_t lotsOf(InstrumentIndex instrument, OrderId key) const;
    /// Isolated margins behind positions whose instrument is quoted in this currency.
    std::optional<Cash> marginOf(std::size_t currency, const std::vector<std::size_t>& quoteOf) const;

    /// Nothing, and nothing changed, when an amount would overflow.
    std::optional<FillEffect> applyFill(const Contract& contract, std::size_t currency, const FillRequest& fill);

private:
    struct Change;
    bool close(const Contract& contract, const FillRequest& fill, Position& position, std::int64_t lots,
               Change& change) const;
    bool open(const Contract& contract, const FillRequest& fill, Position& position, std::int64_t lots,
              Change& change) const;

    AccountConfig m_config;
    std::vector<Cash> m_cash; // By currency index of the portfolio.
    std::vector<Position> m_positions; // In opening order; flat ones are removed.
};

} // namespace elite
