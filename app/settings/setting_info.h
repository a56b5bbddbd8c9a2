// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QAnyStringView>
#include <QString>

#include <span>

namespace elite {

enum class SettingKind {
    Flag, ///< "true" or "false"
    Integer,
    Decimal, ///< exact, kept as text
    Text,
    Models, ///< model names, separated by commas
    Choice,
    Shortcuts, ///< a JSON object: action name -> key sequence
    Secret, ///< never stored here and never shown; only its environment name belongs to this table
};

enum class SettingPage { Look, Shortcuts, Trading, Market, Coach, Automation, Diagnosis };

enum class Applies { AtOnce, AtRestart };

/// Where an effective value comes from; the later ones win.
enum class SettingOrigin { Default, Stored, EnvFile, Environment };

struct SettingChoice
{
    const char* value;
    const char* label; ///< marked for translation in the context "Settings"
};

/// One row of the settings table. `label`, `help`, `unit` and the labels of choices are English sources marked for
/// translation in the context "Settings"; only ui/ translates them.
struct SettingInfo
{
    const char* key = nullptr; ///< "coach.timeout": feature word, then the name
    SettingKind kind = SettingKind::Text;
    SettingPage page = SettingPage::Look;
    const char* label = nullptr;
    const char* help = nullptr;
    const char* fallback = ""; ///< the default, in its normal form
    const char* unit = nullptr;
    const char* least = nullptr; ///< numbers: smallest and largest allowed value, in `unit`
    const char* most = nullptr;
    std::span<const SettingChoice> choices = {};
    const char* env = nullptr; ///< environment name that overrides it
    /// What a refused override leaves behind. Null: the stored value or the default. Switches that stop something name
    /// the careful side here, because ENABLE_TRADING=flase must not trade.
    const char* careful = nullptr;
    Applies applies = Applies::AtOnce;
    bool audited = false; ///< decides what the program may do: a change leaves an audit row
};

/// `text` in its normal form ("Yes" -> "true", " 30 " -> "30"), or why it is refused. The detail names what is allowed
/// but never repeats the text.
Result<QString> acceptedValue(const SettingInfo& info, const QString& text);

/// What `info` accepts, in English: "a whole number from 5 to 300 s", "true or false".
QString allowedText(const SettingInfo& info);

} // namespace elite
