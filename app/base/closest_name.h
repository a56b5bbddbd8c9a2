// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace elite {

/// The one of `names` that was probably meant by `wrong`: at most two typing errors away (one in short names), upper
/// and lower case alike. Empty when there is none.
QString closestName(const QString& wrong, const QStringList& names);

} // namespace elite
