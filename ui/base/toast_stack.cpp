// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/toast_stack.h"

#include "ui/base/theme_manager.h"

#include <QAccessible>
#include <QEvent>
#include <QPropertyAnimation>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

ToastStack::ToastStack(QWidget* over)
    : QObject(over)
    , m_over(over)
{
    over->installEventFilter(this);
}

Toast* ToastStack::add(const ToastText& text, std::function<void()> action)
{
    while (count() >= kMost) {
        remove(m_toasts.front());
    }
    auto* toast = new Toast(text, m_over);
    m_toasts.emplace_back(toast);
    connect(toast, &Toast::finished, this, [this, toast] { remove(toast); });
    connect(toast, &Toast::actionTriggered, this, [this, toast, run = std::move(action)] {
        remove(toast);
        if (run) {
            run();
        }
    });
    toast->adjustSize();
    arrange();
    toast->show();
    toast->raise();
    toast->startClock();
    QAccessibleEvent said(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    return toast;
}

void ToastStack::remove(Toast* toast)
{
    std::erase_if(m_toasts, [toast](const QPointer<Toast>& kept) { return !kept || kept == toast; });
    if (toast) {
        toast->hide();
        toast->deleteLater();
    }
    arrange();
}

/// Newest lowest. A toast that is already there glides to its place, a new one stands there at once.
void ToastStack::arrange()
{
    const Theme& theme = themeOf(m_over);
    const int gap = theme.space(2);
    const QMargins frame = m_over->contentsMargins();
    int bottom = m_over->height() - theme.space(3) - theme.bar.status - frame.bottom();
    const bool rightToLeft = m_over->layoutDirection() == Qt::RightToLeft;
    for (auto it = m_toasts.rbegin(); it != m_toasts.rend(); ++it) {
        Toast* toast = *it;
        if (!toast) {
            continue;
        }
        toast->resize(toast->width(),
                      toast->hasHeightForWidth() ? toast->heightForWidth(toast->width()) : toast->sizeHint().height());
        const int x = rightToLeft ? theme.space(3) + frame.left()
                                  : m_over->width() - theme.space(3) - frame.right() - toast->width();
        const QPoint place(x, bottom - toast->height());
        bottom = place.y() - gap;
        if (!toast->isVisible() || theme.motion.toast == 0) {
            toast->move(place);
            continue;
        }
        auto* glide = new QPropertyAnimation(toast, "pos", toast);
        glide->setDuration(theme.motion.toast);
        glide->setEndValue(place);
        glide->start(QAbstractAnimation::DeleteWhenStopped);
    }
}

bool ToastStack::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::StyleChange) {
        for (const QPointer<Toast>& toast : m_toasts) {
            if (toast) {
                toast->adjustSize();
            }
        }
        arrange();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace elite
