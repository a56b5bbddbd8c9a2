// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elite {

class MainWindow;

/// Fills the strip and the status bar with what is true while the market, the engine and the coach are not part of the
/// program: words instead of figures, a stop button that says why it rests. Each part takes its place over later.
void showHonestStatus(MainWindow& window);

} // namespace elite
