// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elite {

/// Other words by which people look for a command or a panel, translated, divided by blanks. `id` is the action's id.
QString paletteWords(const QString& id);

} // namespace elite
