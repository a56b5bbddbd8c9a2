// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;

namespace elite {

/// Shows the state of a checkable button whose owner listens to toggled(), without that signal: only a person's change
/// is told. A screen reader toggles a checkable button, which Qt does not count as a click, so choices do not listen to
/// clicked().
void showChosen(QAbstractButton* button, bool isOn);

} // namespace elite
