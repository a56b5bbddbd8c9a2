// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

class QWidget;

namespace elite {

class MainWindow;

/// The window drawn into a picture, `scale` pixels per logical pixel. The frame of its world is part of it.
QImage windowPicture(QWidget* window, double scale);

inline constexpr int kPictureCount = 8; ///< four looks at two scales

/// --pictures: the main window in all four looks at scale 1 and 2, as PNG files. Returns what was written; the list is
/// short when a file could not be.
QStringList writePictures(MainWindow& window, const QString& folder);

} // namespace elite
