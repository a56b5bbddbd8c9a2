// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace elite {

class ActionRegistry;
class ChartDesk;

/// Everything a chart can do as commands with keys: for the palette, the menu Chart and the shortcuts page. `desk`
/// shows the charts when they are hidden and never gives null.
void addChartActions(ActionRegistry& registry, QWidget* context, std::function<ChartDesk*()> desk);

/// Their keys work while a chart has the focus.
void bindChartActions(ActionRegistry& registry, ChartDesk& desk);

} // namespace elite
