// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/close_permit.h"

#include <algorithm>
#include <array>

namespace elite {

bool ClosePermit::isValid(Timestamp now) const
{
    return m_right && !m_right->load(std::memory_order_acquire) && now >= m_terms.issuedAt && now < m_terms.expiresAt;
}

Decimal ClosePermit::left(const Symbol& symbol) const
{
    const auto at = m_terms.most.find(symbol);
    return at == m_terms.most.end() ? Decimal() : at->second;
}

std::optional<LiveDenial> ClosePermit::take(const VenueId& venue, const QString& key, bool isSandbox,
                                            const LiveIntent& intent, const LiveUse& use, Timestamp now)
{
    if (!isValid(now)) {
        return LiveDenial{LiveRule::PermitEnded, {}, {}};
    }
    if (intent.side != Side::Sell) {
        return LiveDenial{LiveRule::OnlyCloses, {}, {}};
    }
    const auto own = m_terms.most.find(intent.symbol);
    if (venue != m_terms.venue || key != m_terms.key || isSandbox != m_terms.isSandbox || own == m_terms.most.end()) {
        return LiveDenial{LiveRule::NotCovered, {}, {}};
    }
    const auto holding = use.holdings.find(intent.symbol);
    const Decimal free = holding == use.holdings.end() ? Decimal() : holding->second.free;
    const Decimal most = std::min(free, own->second);
    if (!intent.quantity.isPositive() || intent.quantity > most) {
        return LiveDenial{LiveRule::NothingToSell, intent.quantity, most};
    }
    const auto left = Decimal::subtract(own->second, intent.quantity);
    if (!left) {
        return LiveDenial{LiveRule::Overflow, {}, {}};
    }
    own->second = *left;
    return std::nullopt;
}

QLatin1StringView nameOf(CloseRule rule)
{
    constexpr std::array<const char*, 10> names{"emergency stop", "record", "account fault", "not reconciled",
                                                "balance",        "key",    "nothing held",  "least order",
                                                "no market",      "no key"};
    return QLatin1StringView(names.at(static_cast<std::size_t>(rule)));
}

} // namespace elite
