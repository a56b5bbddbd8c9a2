// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once as it is (must work) and once with each NEGATIVE_n (must not): see CMakeLists.txt.
#include "models/base/money.h"
#include "models/base/units.h"

using namespace elite;

bool compiles(Price price, Quantity quantity, Ticks ticks, Lots lots)
{
    const auto prices = add(price, price);
    const auto sum = checkedAdd(ticks, ticks);
#if defined(NEGATIVE_1)
    return add(price, quantity).hasValue();
#elif defined(NEGATIVE_2)
    return price < quantity;
#elif defined(NEGATIVE_3)
    return checkedAdd(ticks, lots).has_value();
#elif defined(NEGATIVE_4)
    const Price fromDouble(1.5);
    return fromDouble.isZero();
#elif defined(NEGATIVE_5)
    const Ticks implicit = 5;
    return implicit.isZero();
#else
    return prices.hasValue() && sum.has_value() && quantity.isZero() && lots.isZero();
#endif
}
