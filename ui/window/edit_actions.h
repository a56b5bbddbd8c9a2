// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMenu;
class QObject;
class QWidget;

namespace elite {

class ActionRegistry;

/// What has undo() and redo() while nothing that has the focus does; may be null.
using UndoTarget = std::function<QWidget*()>;

/// Undo, redo, cut, copy, paste and select all, for whatever text has the focus.
void addEditActions(ActionRegistry& registry, const QObject* context, const UndoTarget& otherwise = {});
/// While this menu is open, undo and redo say what they would do where that is known, as on a chart.
void nameSteps(QMenu* menu, const ActionRegistry& registry, const UndoTarget& otherwise = {});

} // namespace elite
