// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once clean and once per fault with the options of every target: each fault must end the build.
#include <cstdint>

namespace elite::guard {

int faults(std::int64_t wide, unsigned count);

int faults(std::int64_t wide, unsigned count)
{
#if defined(FAULT_1)
    int forgotten = 3;
#elif defined(FAULT_2)
    const int narrow = wide;
    return narrow;
#elif defined(FAULT_3)
    int sign = static_cast<int>(wide);
    return sign < count ? 0 : 1;
#elif defined(FAULT_4)
    const int shadowed = 0;
    for (unsigned i = 0; i < count; ++i) {
        const int shadowed = 1;
        wide += shadowed;
    }
    wide += shadowed;
#elif defined(FAULT_5)
    wide = (std::int64_t)count;
#endif
    return static_cast<int>(wide) + static_cast<int>(count);
}

} // namespace elite::guard
