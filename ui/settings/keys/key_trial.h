// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_service.h"

#include <QLocale>

#include <functional>

namespace elite {

/// What a service says about a key before it is stored.
struct KeyTrialResult
{
    bool isRejected = false; ///< it is not stored then
    KeyHealth health = KeyHealth::Unchecked;
    std::vector<ChainLink> models; ///< of the chain, as this key sees them; empty when they could not be listed
    QString words; ///< for the user, all of it in one line
};
using OnKeyTrial = std::function<void(const KeyTrialResult&)>;
/// Tries a key of any provider; the parts are those of its dialog.
using KeyTrial
    = std::function<void(KeyProvider provider, std::vector<Secret> parts, QObject* context, OnKeyTrial done)>;
using CoachKeyTrial = std::function<void(Secret key, QObject* context, OnKeyTrial done)>;

/// Asks the service of the coach, free of charge. `coach` outlives what is returned.
CoachKeyTrial keyTrial(CoachService& coach, const QLocale& locale);

} // namespace elite
