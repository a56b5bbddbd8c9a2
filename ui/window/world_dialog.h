// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;

namespace elite {

/// "PAPER · Settings": how every window of the program starts its title.
QString worldTitle(const QString& title);

/// Title, accessible name and frame of the world that is traded, for a dialog.
void prepareWorldDialog(QDialog* dialog, const QString& title);

} // namespace elite
