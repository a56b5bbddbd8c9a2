// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/clipboard_guard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

#include <utility>

namespace elite {

ClipboardGuard::ClipboardGuard()
    : QObject(qApp) // goes before the clipboard does
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clearNow);
}

ClipboardGuard& ClipboardGuard::instance()
{
    static QPointer<ClipboardGuard> guard;
    if (guard == nullptr) {
        guard = new ClipboardGuard;
    }
    return *guard;
}

void ClipboardGuard::remember(Secret pasted, std::chrono::milliseconds delay)
{
    m_pasted = std::move(pasted);
    m_timer.start(delay);
}

void ClipboardGuard::clearNow()
{
    m_timer.stop();
    const Secret pasted = std::exchange(m_pasted, Secret());
    if (pasted.isEmpty()) {
        return;
    }
    QClipboard* clipboard = QGuiApplication::clipboard();
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (mode == QClipboard::Selection && !clipboard->supportsSelection()) {
            continue;
        }
        QString text = clipboard->text(mode);
        if (Secret::take(text).sameAs(pasted)) {
            clipboard->clear(mode);
        }
    }
}

} // namespace elite
