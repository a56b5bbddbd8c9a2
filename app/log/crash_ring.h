// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace elite {

/// The last log lines in memory that was set aside at program start, so that a crashing program can write them without
/// asking for memory or a lock. Lines are scrubbed and shortened to kLineBytes.
namespace crashring {

inline constexpr int kLines = 64;
inline constexpr int kLineBytes = 240;

/// Called under the lock of Log.
void add(const QByteArray& line);
/// Writes the lines to an open file, oldest first. Async-signal-safe; a line that was just being written may come out
/// torn.
void writeTo(int fileDescriptor);

} // namespace crashring

} // namespace elite
