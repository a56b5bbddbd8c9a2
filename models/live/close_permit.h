// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/live_use.h"

namespace elite {

/// What a right to close is bound to.
struct CloseTerms
{
    VenueId venue;
    QString key; // Id of the venue's API key.
    bool isSandbox = false;
    std::map<Symbol, Decimal> most; // Of each symbol, what was held free when the right was made.
    Timestamp issuedAt{}; // Venue time.
    Timestamp expiresAt{};
};

/// Enough for the answer to one press of a button.
inline constexpr Duration kClosePermit = std::chrono::minutes(2);

/// The right to sell what this program bought and still holds, for a person whose right to trade has ended. Moved,
/// never copied, made by the promotion gate and nobody else. It cannot buy, and every sale is taken off what it was
/// made for: all sales through it together are never more than that, whatever becomes of them.
class ClosePermit
{
public:
    ClosePermit(ClosePermit&&) noexcept = default;
    ClosePermit& operator=(ClosePermit&&) noexcept = default;
    ClosePermit(const ClosePermit&) = delete;
    ClosePermit& operator=(const ClosePermit&) = delete;

    const CloseTerms& terms() const { return m_terms; }
    bool isValid(Timestamp now) const;
    /// What is left of it.
    Decimal left(const Symbol& symbol) const;
    /// Nothing: allowed, and taken off. `use` is the account's, of now: what was sold meanwhile is not sold again.
    std::optional<LiveDenial> take(const VenueId& venue, const QString& key, bool isSandbox, const LiveIntent& intent,
                                   const LiveUse& use, Timestamp now);

private:
    friend class PromotionGate;
    using Right = std::shared_ptr<std::atomic<bool>>; // True: taken back.

    ClosePermit(CloseTerms terms, Right right)
        : m_terms(std::move(terms))
        , m_right(std::move(right))
    {
    }

    CloseTerms m_terms;
    Right m_right;
};

enum class CloseRule : std::uint8_t {
    EmergencyStop,
    RecordUnreadable, // What was bought cannot be said.
    AccountFault, // Something that cannot be happened to its orders.
    NotReconciled, // The venue has not yet told about all earlier orders.
    BalanceUnknown, // The venue has not told what the account has.
    KeyOfAnother, // The venue does not know this program's orders under this key.
    NothingHeld, // Nothing free that this program bought, or the venue has none of it.
    BelowLeast, // Less than one order of the venue.
    NoMarket, // The venue's prices are not open, so what one order may be is not known.
    NoKey, // Its key is not among the stored ones.
};

QLatin1StringView nameOf(CloseRule rule);

/// What the gate is told about an account whose coins are to be sold. Closed until it was found open.
struct CloseFacts
{
    VenueId venue;
    QString key;
    bool isSandbox = false;
    std::optional<LiveUse> use; // Nothing: a sum does not fit.
    std::optional<std::map<Symbol, Decimal>> atVenue; // Free there, by the venue's word in this session.
    Timestamp venueTime{};
    QString corruptRow; // Of the live orders.
    QString fault; // Of the account.
    bool isReconciled = false;
    bool isKeyProved = false;
    bool isHalted = true;
};

struct CloseOutcome
{
    std::optional<CloseRule> refusal;
    QString subject; // The row or the fault.
    std::optional<ClosePermit> permit; // Only without a refusal.
};

} // namespace elite
