// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace elite {

class ActionRegistry;

/// Undo, redo, cut, copy, paste and select all, for whatever text has the focus.
void addEditActions(ActionRegistry& registry, const QObject* context);

} // namespace elite
