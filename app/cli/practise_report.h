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

/// One HTML page that needs nothing beside it: the pictures are inside.
QByteArray practiseReport(const Checks& checks, const QList<ReportPicture>& pictures, const QString& pictureProblem,
                          const QDateTime& utc);

} // namespace elite::cli
