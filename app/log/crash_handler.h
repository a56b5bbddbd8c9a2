// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace elite {

/// Writes a report when the program crashes (a bad address, abort, a broken invariant, an exception that nobody
/// caught), then lets the crash take its course. The report holds the version, what happened, the call chain and the
/// last log lines, which are scrubbed; never memory or the environment. Call once, early, on the main thread: what the
/// handler needs is set aside here, because a crashing program may not ask for memory.
class CrashHandler
{
public:
    static void install(const QString& folder, const QString& program);
    /// The file that a crash of this process would write.
    static QString reportPath();
};

} // namespace elite
