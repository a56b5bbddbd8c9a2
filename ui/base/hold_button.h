// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/roles.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QTimer>

namespace elite {

/// A button that acts when it was held for a second, by mouse or by Space or Enter: it fills while it is held, letting
/// go cancels. Made for Stop all; a shortcut of the window holds it with beginHold() and endHold().
class HoldButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit HoldButton(const QString& text, QWidget* parent = nullptr);
    /// Shown in a small frame behind the text: "hold F12".
    void setKeys(const QString& keys);
    void setIconName(const QString& name);

    void beginHold();
    void endHold();
    bool isHeld() const { return m_timer.isActive(); }
    /// 0 to 1 while it is held.
    double progress() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Held for the whole time. clicked() is never emitted.
    void held();
    void holdStarted();
    void holdCancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void tick();
    void paintContents(QPainter* painter, const QColor& color) const;

    QString m_keys;
    QString m_iconName;
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace elite
