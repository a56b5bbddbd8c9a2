// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/promise_panel.h"

#include "ui/base/state_box.h"

namespace elite {

QWidget* makePromisePanel(const PanelPromise& promise, std::function<void()> step, QWidget* parent)
{
    auto* box = new EmptyState(promise.icon, promise.title, promise.text, promise.step, parent);
    QObject::connect(box, &StateBox::actionTriggered, box, [step = std::move(step)] { step(); });
    return box;
}

} // namespace elite
