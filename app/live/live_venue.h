// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/live_account.h"
#include "models/live/live_permit.h"
#include "models/market/market_row.h"

namespace elite {

/// Real orders. It cannot be made without the right to them, and asks before every order whether that right still
/// stands, whether the emergency stop is on and what the limits leave.
class LiveVenue : public LiveAccount
{
    Q_OBJECT
public:
    LiveVenue(LivePermit permit, LiveAccountParts parts, QObject* parent = nullptr);

    using Refusal = LiveRefusal;
    /// Why place() would refuse this now; nothing: it would not. Our own rules only, the venue is not asked.
    std::optional<Refusal> whyNot(const LiveIntent& intent, const LivePrice& price) const;
    /// The id of the order when it is on its way; what becomes of it comes with told(). `refusal` says why not.
    std::optional<QByteArray> place(LiveIntent intent, const LivePrice& price, Refusal* refusal);
    /// Asks the venue whether it would take the order. Nothing is traded, nothing is written down.
    void validate(const LiveIntent& intent, std::function<void(Done)> done);

    const LiveTerms& terms() const { return m_permit.terms(); }
    bool isPermitValid() const { return m_permit.isValid(venueNow()); }

private:
    LivePermit m_permit;
};

} // namespace elite
