// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/practice_bots.h"

#include <QString>

namespace elite {

// The catalogue's stable names in the user's language.
QString botTitle(const BotKind& kind);
QString botSummary(const BotKind& kind); ///< one sentence: when it enters, when it leaves
QString parameterTitle(const BotKind& kind, const BotParameter& parameter);
/// "You", or "Grid 2".
QString traderText(const TraderName& trader);
QString unitTitle(BotParameter::Unit unit); ///< empty for plain counts

} // namespace elite
