// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/note.h"

#include <QTimer>

class QPushButton;
class QToolButton;

namespace elite {

/// What a toast says; the same three go to the notification log.
struct ToastText
{
    NoteKind kind = NoteKind::Info;
    QString title;
    QString detail = {};
    QString action = {}; ///< text of the one link; empty for none
    QString iconName = {};
};

/// One message at the bottom right: 4 px coloured edge, 6 s, stops while the mouse or the focus is on it.
class Toast : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(const ToastText& text, QWidget* parent = nullptr);
    const ToastText& text() const { return m_text; }
    /// Starts the 6 s; a toast in a gallery never does.
    void startClock();

Q_SIGNALS:
    void actionTriggered();
    void finished();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hold();
    void go();
    void restyle();

    ToastText m_text;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_detail = nullptr;
    QToolButton* m_close;
    QTimer m_timer;
    int m_left = 0; ///< milliseconds that are left while it is held
    bool m_running = false;
};

} // namespace elite
