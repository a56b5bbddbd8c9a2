// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"

#include <algorithm>

namespace elite {

/// Holds back a price that is less than half or more than twice the last good one, until three in a row say the same:
/// one slipped digit never becomes a quote, a real crash is believed a moment later.
class PriceGuard
{
public:
    bool accepts(Price price) { return acceptsEither(price, price); }
    /// Of a quote: a thin market has an absurd price on one side, and one good side is enough.
    bool acceptsEither(Price a, Price b)
    {
        if (!a.isPositive() && !b.isPositive()) {
            return false;
        }
        if (isNear(a) || isNear(b)) {
            m_strangers = 0;
            if (++m_sinceAnchor >= 64) {
                anchor(isNear(a) ? a : b);
            }
            return true;
        }
        if (m_isSet && ++m_strangers < kNeeded) {
            return false;
        }
        anchor(a.isPositive() ? a : b);
        return true;
    }

private:
    static constexpr int kNeeded = 3;

    bool isNear(Price price) const { return m_isSet && price >= m_low && price <= m_high; }
    void anchor(Price price)
    {
        const auto twice = Decimal::add(price.value(), price.value());
        const int scale = std::min(price.value().scale() + 1, Decimal::kMaxScale);
        const auto half = Decimal::divide(price.value(), Decimal::fromInteger(2), scale, Rounding::Down);
        m_low = half ? Price(*half) : price;
        m_high = twice ? Price(*twice) : price;
        m_isSet = true;
        m_sinceAnchor = 0;
        m_strangers = 0;
    }

    Price m_low;
    Price m_high;
    int m_sinceAnchor = 0;
    int m_strangers = 0;
    bool m_isSet = false;
};

} // namespace elite
