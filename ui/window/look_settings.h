// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

namespace elite {

class Settings;

/// The look.* settings as the theme wants them.
ThemeSettings themeSettingsOf(const Settings& settings);

/// How look.theme names a choice.
QString storedTheme(ThemeChoice choice);
/// What the menu calls it, translated.
QString themeTitle(ThemeChoice choice);
inline constexpr ThemeChoice kThemeChoices[]
    = {ThemeChoice::System,          ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::HighContrast,
       ThemeChoice::ColourBlindSafe, ThemeChoice::RedUp};

/// The steps that "larger" and "smaller" take, in percent.
int nextTextSize(int percent, int direction);

} // namespace elite
