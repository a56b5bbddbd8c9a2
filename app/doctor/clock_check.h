// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/check.h"

#include <optional>

namespace elite {

/// One reading of the two clocks. `uptimeMs` counts from the boot, sleep included, and nobody can set it.
struct ClockReading
{
    qint64 wallMs = 0; ///< UTC since 1970
    qint64 uptimeMs = 0;
    QString boot; ///< names this boot; empty where the system has no name for it

    QByteArray toBytes() const;
    static std::optional<ClockReading> fromBytes(const QByteArray& bytes);
};

struct ClockFacts
{
    ClockReading before; ///< two readings in this run, some ms apart
    ClockReading after;
    std::optional<ClockReading> earlier; ///< the one kept by an earlier run
    qint64 builtMs = 0; ///< when this version was committed; 0 = not known
    qint64 newestFileMs = 0; ///< newest change of a file of ours; 0 = none
    std::optional<bool> synchronised; ///< what the system says about its time service
    QString zone; ///< "Europe/Berlin"; empty = not known
    bool zoneDataPresent = true;
};

ClockReading readClock();
/// Takes about `waitMs`; `newestFileMs` and `earlier` are the caller's.
ClockFacts gatherClock(int waitMs);
/// Without a network: the wall clock against the uptime clock (in this run, and since an earlier run of the same boot),
/// against the build and against our own files.
Checks checkClock(const ClockFacts& facts);

} // namespace elite
