// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elite {

/// The title of a recording as a person reads it: that of the shipped one in the language of the window, those of
/// others as they were given.
QString shownTapeTitle(const QString& title);

} // namespace elite
