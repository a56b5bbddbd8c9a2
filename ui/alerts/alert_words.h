// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert_watch.h"

#include <QString>

namespace elite {

QString crossingName(alerts::Crossing crossing);
/// The same of a value that is no price: "when it rises to".
QString valueCrossingName(alerts::Crossing crossing);
QString repeatName(alerts::Repeat repeat);
/// "BTC-USD: Trend line, when the price crosses it, once" and what became of it.
QString alertSentence(const alerts::Alert& alert);

/// What a toast and the notification log say. `isBlind`: the symbol stays hidden.
struct AlertNews
{
    QString title;
    QString text;
};
AlertNews alertNews(const alerts::Alert& alert, const alerts::Firing& how, bool isBlind);

} // namespace elite
