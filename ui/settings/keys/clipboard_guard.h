// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace elite {

/// A key that was pasted does not stay in the clipboard for the next program: it is cleared some seconds later or when
/// the dialog ends, but only while it still holds that key. One for the whole program, ui thread.
class ClipboardGuard : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kDelay{10'000};
    static ClipboardGuard& instance();

    /// `pasted` is what the clipboard held, unchanged.
    void remember(Secret pasted, std::chrono::milliseconds delay = kDelay);
    void clearNow();

private:
    ClipboardGuard();

    Secret m_pasted;
    QTimer m_timer;
};

} // namespace elite
