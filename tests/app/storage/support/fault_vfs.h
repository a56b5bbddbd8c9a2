// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace elite::test {

/// What the disk under SQLite does wrong. Counts every call that could fail: read, write, sync, truncate, size, open.
struct FaultPlan
{
    enum class Kind {
        None,
        Fail, ///< the n-th call returns an error
        Kill, ///< the process dies before the n-th call
        PowerCut, ///< at the n-th write: what was not synced is undone, a random part of it redone in 512-byte sectors
    };
    Kind kind = Kind::None;
    long at = 0; ///< n, from 1
    bool keepFailing = false; ///< Fail: every call from n on
    bool diskFull = false; ///< Fail: "no space" instead of "I/O error"
    quint64 seed = 0;
};

/// The exit code of a process whose power was cut.
constexpr int kPowerCutExit = 42;

/// Puts itself between SQLite and the disk, for the whole process. Syncs are remembered, not passed on to the disk:
/// that would take milliseconds and a simulated disk needs none.
void installFaultVfs();
/// Starts counting from 0 again.
void setFaultPlan(const FaultPlan& plan);
long faultCalls(); ///< calls since the plan was set (writes only for PowerCut)
bool faultHappened();

} // namespace elite::test
