// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/toast.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace elite {

/// Keeps at most three toasts at the bottom right of its parent; a fourth sends the oldest away. It never takes the
/// focus and moves nothing below it. Every text is also announced to screen readers.
class ToastStack : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMost = 3;

    explicit ToastStack(QWidget* over);
    /// `action` runs when the link of the toast is used.
    Toast* add(const ToastText& text, std::function<void()> action = {});
    int count() const { return static_cast<int>(m_toasts.size()); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void remove(Toast* toast);
    void arrange();

    QWidget* m_over;
    std::vector<QPointer<Toast>> m_toasts; ///< oldest first
};

} // namespace elite
