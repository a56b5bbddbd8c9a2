// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace elite {

/// Shows the dialogs of charts, tapes and the desk to `look`, with something in each.
void walkDialogs(QWidget* parent, const std::function<void(QWidget* shown, const QString& what)>& look);

} // namespace elite
