// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_geometry.h"

#include "ui/base/theme_manager.h"
#include "ui/window/screen_rescue.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

namespace elite {

namespace {

constexpr int kWindowEdges = 4; // logical pixels
constexpr int kWindowTitle = 36;

} // namespace

QByteArray storedGeometry(const WindowGeometry& geometry)
{
    const QRect& r = geometry.normal;
    return QJsonDocument(QJsonObject{{QStringLiteral("x"), r.x()},
                                     {QStringLiteral("y"), r.y()},
                                     {QStringLiteral("width"), r.width()},
                                     {QStringLiteral("height"), r.height()},
                                     {QStringLiteral("maximized"), geometry.maximized},
                                     {QStringLiteral("fullScreen"), geometry.fullScreen}})
        .toJson(QJsonDocument::Compact);
}

std::optional<WindowGeometry> readGeometry(const QByteArray& stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    WindowGeometry geometry;
    geometry.normal = QRect(json.value(u"x").toInt(), json.value(u"y").toInt(), json.value(u"width").toInt(),
                            json.value(u"height").toInt());
    geometry.maximized = json.value(u"maximized").toBool();
    geometry.fullScreen = json.value(u"fullScreen").toBool();
    if (!geometry.normal.isValid()) {
        return std::nullopt;
    }
    return geometry;
}

void restoreWindow(QWidget* window, const std::optional<WindowGeometry>& kept)
{
    const QList<QRect> screens = availableAreas();
    if (!kept) {
        const QRect screen = screens.isEmpty() ? QRect(QPoint(), theme().panel.windowSize) : screens.front();
        // Room for the frame of the window manager, which is not known before the window is shown.
        const QSize room = screen.size() - QSize(kWindowEdges, kWindowTitle);
        window->resize(theme().panel.windowSize.boundedTo(room).expandedTo(window->minimumSize()));
        return;
    }
    window->setGeometry(onScreen(kept->normal, screens, window->minimumSize()));
    Qt::WindowStates state = Qt::WindowNoState;
    state.setFlag(Qt::WindowMaximized, kept->maximized);
    state.setFlag(Qt::WindowFullScreen, kept->fullScreen);
    window->setWindowState(state);
}

WindowGeometry geometryOf(const QWidget* window)
{
    const QRect normal = window->normalGeometry();
    return {normal.isValid() ? normal : window->geometry(), window->isMaximized(), window->isFullScreen()};
}

} // namespace elite
