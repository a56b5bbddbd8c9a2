// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/workspace_layout.h"

namespace elite {

/// The same arrangement with left and right exchanged, as steps that build it from scratch. Tabs keep their order.
std::vector<PanelPlace> mirrored(const std::vector<PanelPlace>& places);

} // namespace elite
