// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"

#include <algorithm>

namespace elite {

/// Whether both desks call their instruments the same: a blind drill gives them other names.
inline bool haveSameNames(const Desk& a, const Desk& b)
{
    return std::equal(a.instruments.begin(), a.instruments.end(), b.instruments.begin(), b.instruments.end(),
                      [](const Instrument& one, const Instrument& other) {
                          return one.base == other.base && one.counter == other.counter;
                      });
}

} // namespace elite
