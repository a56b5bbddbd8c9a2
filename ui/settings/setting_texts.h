// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting_info.h"
#include "app/settings/settings_problem.h"

#include <QLocale>

namespace elite {

class Settings;

/// The words of the settings table in the user's language.
QString settingLabel(const SettingInfo& info);
QString settingHelp(const SettingInfo& info); ///< with a sentence when it takes a restart
QString settingUnit(const SettingInfo& info);
QString choiceLabel(const SettingChoice& choice);
QString pageTitle(SettingPage page);
QString pageIcon(SettingPage page);

/// "Allowed: whole numbers from 5 to 300 s. Kept: 30 s."
QString refusalText(const SettingInfo& info, const QString& kept, const QLocale& locale);
/// Who sets it from outside; empty when nobody does.
QString overrideText(const Settings& settings, const SettingInfo& info);
/// One problem as a sentence.
QString problemText(const SettingsProblem& problem);

} // namespace elite
