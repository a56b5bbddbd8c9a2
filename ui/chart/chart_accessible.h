// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elite {

class ChartView;

/// Charts get the role of a chart and describe the bar under the cursor. Installed once; cheap to call again.
void installChartAccessibility();
/// Tells a screen reader that the cursor stands on another bar.
void announceBar(ChartView* view);

} // namespace elite
