// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"

namespace elite {

/// Something beside a price that there is now and that an alert can be about.
struct AlertChoice
{
    alerts::Subject subject = alerts::Subject::LossRoom;
    QString instrument;
    QString symbol; ///< as shown; empty: of no symbol
    QString measure;
    QString what; ///< "RSI 14 on 1h", "my position, in R"

    QString title() const { return symbol.isEmpty() ? what : symbol + QStringLiteral(": ") + what; }
};

} // namespace elite
