// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elite {

/// Tables, trees, lists and scroll areas as a screen reader sees them, numbered as Qt numbers them. Qt's own ones leave
/// cells behind that point to a view which is gone, and answer a question for a scroll bar which is gone from beyond
/// their list (seen with 6.4): either ends the program. Call once.
void installViewAccessibility();

} // namespace elite
