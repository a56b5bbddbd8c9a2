// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elite {

/// The text of one member of a JSON object that is still arriving: what of `member`'s string is there already. Empty
/// before it begins.
QString growingText(const QString& partialJson, const QString& member);

} // namespace elite
