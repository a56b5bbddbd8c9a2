// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

class QWidget;

namespace elite {

/// Where a window with the frame `wanted` goes, so that it can be seen and moved: unchanged when enough of its title is
/// on one of `screens` (their available areas, the main one first), else moved onto the nearest screen and made to fit.
QRect onScreen(const QRect& wanted, const QList<QRect>& screens, const QSize& minimum);

/// The available areas of the screens of this computer, the main one first.
QList<QRect> availableAreas();

/// Brings a top-level widget back when the monitor it was on is gone.
void bringOnScreen(QWidget* window);

} // namespace elite
