// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/promise_panel.h"

#include "ui/base/state_box.h"
#include "ui/base/theme_manager.h"

#include <QScrollArea>

namespace elite {

QWidget* makePromisePanel(const PanelPromise& promise, std::function<void()> step, QWidget* parent)
{
    // A small panel with large text scrolls instead of cutting its words.
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(promise.title);
    auto* box = new EmptyState(promise.icon, promise.title, promise.text, promise.step, scroll);
    QObject::connect(box, &StateBox::actionTriggered, box, [step = std::move(step)] { step(); });
    setSurfaceRole(box, ColorRole::Surface1);
    scroll->setWidget(box);
    return scroll;
}

} // namespace elite
