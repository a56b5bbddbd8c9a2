// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elite {

/// First line of every program's main(): no core image of this process is written and no other process of the same user
/// may read its memory or environment, because both hold keys that wiping cannot reach (libraries keep copies).
/// Left out where it breaks something: the memory part under Flatpak and Snap, whose portals must read /proc of this
/// process, and in builds with sanitizers, whose leak search attaches to it.
void hardenProcess();

/// What holds now, for `elite doctor` and the tests.
bool coreDumpsAreOff();
bool memoryIsClosedToOthers();

} // namespace elite
