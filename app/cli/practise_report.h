// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/check.h"

#include <QDateTime>

namespace elite::cli {

struct ReportPicture
{
    QString name; ///< of the file, without ".png"
    QByteArray png;
};

struct PractiseParts
{
    Checks checks;
    QList<ReportPicture> pictures;
    QString pictureProblem;
    QString trading; ///< HTML of the session; empty when it failed
    QString tradingProblem;
    QDateTime utc;
};

/// One HTML page that needs nothing beside it: the pictures are inside.
QByteArray practiseReport(const PractiseParts& parts);

} // namespace elite::cli
