// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <array>

namespace elite {

/// What is known about the coach's key when the program starts.
enum class CoachKey { Missing, Malformed, KeychainLocked, KeychainMissing, Present };
inline constexpr std::array kCoachKeys{CoachKey::Missing, CoachKey::Malformed, CoachKey::KeychainLocked,
                                       CoachKey::KeychainMissing, CoachKey::Present};

/// The shape of a key that OpenAI hands out for use (not the administration kind). It says nothing about credit.
bool looksLikeCoachKey(QByteArrayView key);

/// Why production refuses to start with these settings: the mock coach, no valid key, any refused override. Empty in
/// development, and when everything is right.
QList<SettingsProblem> productionProblems(const Settings& settings, CoachKey key);

} // namespace elite
