// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timestamp.h"

namespace elite {

/// The computer's clock: for times of receipt. Waiting is measured with QElapsedTimer, which nobody can set.
inline Timestamp wallNow()
{
    return std::chrono::time_point_cast<Duration>(std::chrono::system_clock::now());
}

} // namespace elite
