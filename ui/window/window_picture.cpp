// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_picture.h"

#include "ui/base/theme_manager.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

#include <cmath>

namespace elite {

QImage windowPicture(QWidget* window, double scale)
{
    const QSize size(static_cast<int>(std::ceil(window->width() * scale)),
                     static_cast<int>(std::ceil(window->height() * scale)));
    QImage picture(size, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    window->render(&picture);
    return picture;
}

QStringList writePictures(MainWindow& window, const QString& folder)
{
    struct Look
    {
        const char* name;
        ThemeChoice choice;
    };
    const Look looks[] = {{"dark", ThemeChoice::Dark},
                          {"light", ThemeChoice::Light},
                          {"high-contrast", ThemeChoice::HighContrast},
                          {"colour-blind", ThemeChoice::ColourBlindSafe}};
    QStringList written;
    if (!QDir().mkpath(folder)) {
        return written;
    }
    ThemeManager& manager = window.parts().look;
    const ThemeSettings before = manager.settings();
    for (const Look& look : looks) {
        ThemeSettings settings = before;
        settings.choice = look.choice;
        manager.setSettings(settings);
        QCoreApplication::sendPostedEvents(); // a new palette and new layouts reach the widgets by posted events
        for (const int scale : {1, 2}) {
            const QString file = QDir(folder).filePath(
                QStringLiteral("window-%1-%2x.png").arg(QLatin1StringView(look.name)).arg(scale));
            if (windowPicture(&window, scale).save(file)) {
                written << file;
            }
        }
    }
    manager.setSettings(before);
    return written;
}

} // namespace elite
