// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once as it is (must work) and once with each NEGATIVE_n (must not): see CMakeLists.txt.
#include "models/live/close_permit.h"

using namespace elite;

bool compiles(LivePermit permit, ClosePermit closing)
{
    LivePermit moved = std::move(permit);
#if defined(NEGATIVE_1)
    LivePermit copied = moved;
    return copied.isRevoked();
#elif defined(NEGATIVE_2)
    return LivePermit(LiveTerms{}, std::make_shared<std::atomic<bool>>(true)).isRevoked();
#elif defined(NEGATIVE_3)
    return LivePermit().isRevoked();
#elif defined(NEGATIVE_4)
    LivePermit other = std::move(moved);
    moved = other;
    return moved.isRevoked();
#elif defined(NEGATIVE_5)
    moved.m_terms.expiresAt = Timestamp::max();
    return moved.isRevoked();
#elif defined(NEGATIVE_6)
    LivePermit braced{LiveTerms{}, nullptr};
    return braced.isRevoked();
#elif defined(NEGATIVE_7)
    ClosePermit copied = closing;
    return copied.isValid(Timestamp());
#elif defined(NEGATIVE_8)
    return ClosePermit(CloseTerms{}, std::make_shared<std::atomic<bool>>(false)).isValid(Timestamp());
#elif defined(NEGATIVE_9)
    closing.m_terms.most[Symbol()] = Decimal::fromInteger(1);
    return closing.isValid(Timestamp());
#elif defined(NEGATIVE_10)
    return LivePermit(closing).isRevoked();
#else
    return closing.isValid(Timestamp()) || moved.isValid(Timestamp());
#endif
}
