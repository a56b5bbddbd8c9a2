// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elite::cli {

/// From here on Ctrl-C asks the running work to stop instead of ending the program; a second one ends it.
void watchInterrupt();
bool wasInterrupted();

/// A share on stderr, at most ten times a second and only for a person: nothing when stderr is no terminal.
void showProgress(const char* what, double share);
void endProgress();

} // namespace elite::cli
