// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/palette_model.h"

namespace elite {

class CommandPalette;
class MainWindow;
class Settings;

/// All that the palette offers: commands, panels, own workspaces, settings, help pages.
std::vector<PaletteEntry> paletteEntries(MainWindow& window);

/// Reads the recently used commands and stores them after each use.
void rememberRecentCommands(CommandPalette& palette, Settings& settings);

} // namespace elite
