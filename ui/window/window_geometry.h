// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

#include <optional>

class QWidget;

namespace elite {

class Settings;

/// Size and place of the main window, kept as plain numbers so that they can be checked against the screens of today.
struct WindowGeometry
{
    QRect normal; ///< client area when neither maximised nor full screen, logical pixels
    bool maximized = false;
    bool fullScreen = false;
};

QByteArray storedGeometry(const WindowGeometry& geometry);
std::optional<WindowGeometry> readGeometry(const QByteArray& stored);

/// Sets size, place and state of `window`; a place on a screen that is gone is moved onto one that is there.
void restoreWindow(QWidget* window, const std::optional<WindowGeometry>& kept);
WindowGeometry geometryOf(const QWidget* window);

} // namespace elite
