// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QImage>

namespace elite {

/// A still picture of one screen, over which a region is drawn with the mouse. Enter takes all of it, Esc nothing.
class RegionDialog : public QDialog
{
    Q_OBJECT
public:
    /// Whether the platform lets a program see the screen by itself. Wayland does not.
    static bool isPossible();
    static QImage grabScreen(const QWidget* near);

    RegionDialog(QImage screen, QWidget* parent);
    QImage region() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QImage m_screen;
    QRect m_region; ///< in logical pixels of the widget
    QPoint m_from;
};

} // namespace elite
