// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elite {

/// Tables, trees and lists as a screen reader sees them, numbered as Qt numbers them. Qt's own ones (6.4 to at
/// least 6.8) leave cells behind that point to a view which is gone; the next question about such a cell ends the
/// program. Call once.
void installViewAccessibility();

} // namespace elite
