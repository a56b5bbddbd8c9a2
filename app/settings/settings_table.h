// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting_info.h"

namespace elite {

/// Every setting of the program: it makes the store's rules, the settings page, `elite config list` and the
/// environment overrides. The order is the order on the page.
std::span<const SettingInfo> settingsTable();

/// Null when there is no such setting.
const SettingInfo* findSetting(QAnyStringView key);
const SettingInfo* findSettingByEnv(QAnyStringView name);

} // namespace elite
