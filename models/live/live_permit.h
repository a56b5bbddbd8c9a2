// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timestamp.h"
#include "models/base/units.h"
#include "models/market/instrument.h"

#include <QByteArray>

#include <atomic>
#include <memory>
#include <vector>

namespace elite {

/// Who trades: the person, or one version of one bot with its parameters.
struct LiveTrader
{
    QString bot; // Empty: by hand.
    QByteArray pin; // Fingerprint of version, parameters and symbols: another one is another trader.

    bool isManual() const { return bot.isEmpty(); }
    friend bool operator==(const LiveTrader&, const LiveTrader&) = default;
};

/// What live trading may risk at most, in the quote currency. Every one of them is positive.
struct LiveLimits
{
    Currency currency;
    Cash cap; // The most the program may hold.
    Cash maxDailyLoss; // Back to paper when it is lost.
    Cash maxTradeRisk; // Loss at the stop of one trade, after `sizePercent`.
    std::int32_t maxOrdersPerDay = 50;
    std::int32_t sizePercent = 25; // Of the size that paper trading was allowed; 25 while the evidence is weak.

    friend bool operator==(const LiveLimits&, const LiveLimits&) = default;
};

/// What a permit is bound to.
struct LiveTerms
{
    LiveTrader trader;
    quint64 account = 0; // The practice account whose record was judged.
    quint64 run = 0; // The qualification run.
    VenueId venue;
    QString key; // Id of the venue's API key: another key is another permit.
    std::vector<Symbol> symbols;
    LiveLimits limits;
    Timestamp issuedAt{}; // Venue time, as all times here.
    Timestamp expiresAt{};

    bool covers(const InstrumentId& instrument) const;
    friend bool operator==(const LiveTerms&, const LiveTerms&) = default;
};

inline constexpr Duration kAutopilotPermit = std::chrono::hours(24);
inline constexpr Duration kManualPermit = std::chrono::hours(24 * 30);

/// The right to send real orders: one object, moved, never copied, made by the promotion gate and nobody else. The gate
/// keeps the other end and takes the right back; whoever holds the permit asks isValid() before every order.
class LivePermit
{
public:
    LivePermit(LivePermit&&) noexcept = default;
    LivePermit& operator=(LivePermit&&) noexcept = default;
    LivePermit(const LivePermit&) = delete;
    LivePermit& operator=(const LivePermit&) = delete;

    const LiveTerms& terms() const { return m_terms; }
    /// `now` is the venue's time. False too for a permit that was moved away. Any thread.
    bool isValid(Timestamp now) const;
    bool isRevoked() const { return !m_right || m_right->load(std::memory_order_acquire); }

private:
    friend class PromotionGate;
    using Right = std::shared_ptr<std::atomic<bool>>; // True: taken back.

    LivePermit(LiveTerms terms, Right right)
        : m_terms(std::move(terms))
        , m_right(std::move(right))
    {
    }

    LiveTerms m_terms;
    Right m_right;
};

} // namespace elite
