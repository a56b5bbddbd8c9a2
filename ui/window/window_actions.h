// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elite {

class MainWindow;

/// Makes every command of the window. A command that does nothing today is not made at all.
void addWindowActions(MainWindow& window);

} // namespace elite
