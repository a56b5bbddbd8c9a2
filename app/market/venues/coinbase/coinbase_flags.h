// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/record.h"

#include <array>

// Both of Coinbase's products say with a handful of switches how a market trades.

namespace elite {

struct CoinbaseFlags
{
    bool isOnline = false;
    bool isDisabled = false;
    bool isAuction = false;
    bool cancelOnly = false;
    bool limitOnly = false;
    bool postOnly = false;
};

/// One field of a product; others are left alone.
inline bool readCoinbaseFlag(std::string_view key, json::Value& value, CoinbaseFlags& out)
{
    struct Entry
    {
        std::string_view key;
        bool CoinbaseFlags::*target;
    };
    constexpr std::array<Entry, 6> entries{{{"is_disabled", &CoinbaseFlags::isDisabled},
                                            {"trading_disabled", &CoinbaseFlags::isDisabled},
                                            {"auction_mode", &CoinbaseFlags::isAuction},
                                            {"cancel_only", &CoinbaseFlags::cancelOnly},
                                            {"limit_only", &CoinbaseFlags::limitOnly},
                                            {"post_only", &CoinbaseFlags::postOnly}}};
    std::string_view word;
    if (key == "status") {
        out.isOnline = json::text(value, word) && (word == "online" || word.empty());
        return true;
    }
    for (const Entry& entry : entries) {
        bool isSet = false;
        if (entry.key == key && json::boolean(value, isSet)) {
            out.*entry.target = out.*entry.target || isSet;
        }
    }
    return !json::isBroken();
}

/// The strictest switch decides.
inline TradingStatus coinbaseStatus(const CoinbaseFlags& flags)
{
    if (!flags.isOnline) {
        return TradingStatus::Closed;
    }
    if (flags.isDisabled || flags.isAuction) {
        return TradingStatus::Halted;
    }
    if (flags.cancelOnly) {
        return TradingStatus::CancelOnly;
    }
    if (flags.postOnly) {
        return TradingStatus::PostOnly;
    }
    return flags.limitOnly ? TradingStatus::LimitOnly : TradingStatus::Trading;
}

} // namespace elite
