// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace elite {

/// What a panel says while the part that fills it is not there yet: what will be here and one step that works today.
struct PanelPromise
{
    QString icon;
    QString title;
    QString text;
    QString step;
};

QWidget* makePromisePanel(const PanelPromise& promise, std::function<void()> step, QWidget* parent);

} // namespace elite
