// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace elite {

/// How long this process has been running, in milliseconds, for --bench-start.
struct ProcessAge
{
    double milliseconds = 0;
    double resolution = 0; ///< the start may have been up to this much later than counted
};

/// Counted from what the operating system says. When ELITE_STARTED_NS holds CLOCK_MONOTONIC in nanoseconds, taken by a
/// launcher right before it started us, that is used instead: the kernel's own record has steps of 10 ms on Linux.
std::optional<ProcessAge> processAge();

} // namespace elite
