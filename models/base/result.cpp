// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/result.h"

#include <cstdio>
#include <cstdlib>

namespace elite {

void fail(const char* what)
{
    std::fprintf(stderr, "elite: broken invariant: %s\n", what);
    std::abort();
}

} // namespace elite
