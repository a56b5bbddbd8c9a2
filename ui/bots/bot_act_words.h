// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/contract.h"
#include "models/trading/engine_event.h"

#include <QLocale>
#include <QString>

namespace elite {

struct BotActWords
{
    QString what; ///< "Bought 0.02 at 30,120.5"; empty for steps that tell nothing new
    QString why; ///< the reason of a refusal, what a fill cost or earned
};

BotActWords botActWords(const EngineEvent& event, const Contract& contract, const QLocale& locale);

} // namespace elite
