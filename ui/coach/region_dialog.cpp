// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/region_dialog.h"

#include "ui/base/theme_manager.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>

namespace elite {

bool RegionDialog::isPossible()
{
    const QString platform = QGuiApplication::platformName();
    return platform == QStringLiteral("xcb") || platform == QStringLiteral("windows")
        || platform == QStringLiteral("cocoa");
}

QImage RegionDialog::grabScreen(const QWidget* near)
{
    QScreen* screen = near->screen();
    return screen == nullptr ? QImage() : screen->grabWindow(0).toImage();
}

RegionDialog::RegionDialog(QImage screen, QWidget* parent)
    : QDialog(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_screen(std::move(screen))
{
    setWindowTitle(tr("Draw the region to send"));
    setAccessibleName(tr("Draw the region of the screen to look at. Enter takes all, Escape cancels."));
    setCursor(Qt::CrossCursor);
    setGeometry(parent->screen()->geometry());
}

QImage RegionDialog::region() const
{
    const QRect wanted = m_region.isEmpty() ? rect() : m_region;
    const double fx = double(m_screen.width()) / qMax(1, width());
    const double fy = double(m_screen.height()) / qMax(1, height());
    return m_screen
        .copy(QRect(int(wanted.x() * fx), int(wanted.y() * fy), int(wanted.width() * fx), int(wanted.height() * fy)))
        .convertToFormat(QImage::Format_RGB32);
}

void RegionDialog::paintEvent(QPaintEvent*)
{
    const Theme& look = themeOf(this);
    QPainter painter(this);
    painter.drawImage(rect(), m_screen);
    QPainterPath outside;
    outside.addRect(QRectF(rect()));
    QPainterPath inside;
    inside.addRect(QRectF(m_region));
    painter.fillPath(outside.subtracted(inside), Theme::withAlpha(look.color(ColorRole::Surface0), 150));
    painter.setPen(QPen(look.color(ColorRole::Focus), look.border.focus));
    painter.drawRect(m_region);
}

void RegionDialog::mousePressEvent(QMouseEvent* event)
{
    m_from = event->position().toPoint();
    m_region = {};
    update();
}

void RegionDialog::mouseMoveEvent(QMouseEvent* event)
{
    m_region = QRect(m_from, event->position().toPoint()).normalized();
    update();
}

void RegionDialog::mouseReleaseEvent(QMouseEvent*)
{
    constexpr int kSmallest = 40;
    if (m_region.width() >= kSmallest && m_region.height() >= kSmallest) {
        accept();
    }
}

void RegionDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace elite
