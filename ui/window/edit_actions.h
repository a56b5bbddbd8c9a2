// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QObject;

namespace elite {

class ActionRegistry;

/// Undo, redo, cut, copy, paste and select all, for whatever text has the focus.
void addEditActions(ActionRegistry& registry, const QObject* context);
/// While this menu is open, undo and redo say what they would do where that is known, as on a chart.
void nameSteps(QMenu* menu, const ActionRegistry& registry);

} // namespace elite
