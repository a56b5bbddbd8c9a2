// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elite {

/// Whether the window program of this runtime folder runs, seen from another process without asking it anything.
struct RunningProgram
{
    enum class State {
        Absent,
        Running,
        Standing, ///< it exists but gets no time: stopped by a signal or a debugger. Known on Linux only.
    };

    State state = State::Absent;
    qint64 process = 0; ///< its id; 0 when absent
};

RunningProgram runningProgram(const QString& runtimeFolder);

} // namespace elite
