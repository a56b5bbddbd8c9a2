// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/screen_rescue.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <limits>

namespace elite {

namespace {

constexpr int kTitleHeight = 30; // logical pixels at the top of a window that one takes to move it
constexpr int kGrip = 120; // this much of the title must be on a screen

bool canBeMoved(const QRect& window, const QList<QRect>& screens)
{
    const QRect title(window.topLeft(), QSize(window.width(), kTitleHeight));
    return std::any_of(screens.begin(), screens.end(), [&title](const QRect& screen) {
        const QRect seen = title.intersected(screen);
        return seen.width() >= std::min(kGrip, title.width()) && seen.height() >= kTitleHeight / 2;
    });
}

qint64 distance(const QRect& a, const QRect& b)
{
    const QPoint apart = a.center() - b.center();
    return qint64{apart.x()} * apart.x() + qint64{apart.y()} * apart.y();
}

} // namespace

QRect onScreen(const QRect& wanted, const QList<QRect>& screens, const QSize& minimum)
{
    if (screens.isEmpty() || !wanted.isValid() || canBeMoved(wanted, screens)) {
        return wanted;
    }
    const QRect screen = *std::min_element(screens.begin(), screens.end(), [&wanted](const QRect& a, const QRect& b) {
        return distance(wanted, a) < distance(wanted, b);
    });
    const QSize size = wanted.size().boundedTo(screen.size()).expandedTo(minimum.boundedTo(screen.size()));
    const int x = std::clamp(wanted.x(), screen.left(), screen.right() + 1 - size.width());
    const int y = std::clamp(wanted.y(), screen.top(), screen.bottom() + 1 - size.height());
    return QRect(QPoint(x, y), size);
}

QList<QRect> availableAreas()
{
    QList<QRect> areas;
    const QScreen* main = QGuiApplication::primaryScreen();
    for (const QScreen* screen : QGuiApplication::screens()) {
        if (screen == main) {
            areas.prepend(screen->availableGeometry());
        } else {
            areas.append(screen->availableGeometry());
        }
    }
    return areas;
}

void bringOnScreen(QWidget* window)
{
    const QRect now = window->geometry();
    const QRect better = onScreen(now, availableAreas(), window->minimumSize());
    if (better != now) {
        window->setGeometry(better);
    }
}

} // namespace elite
