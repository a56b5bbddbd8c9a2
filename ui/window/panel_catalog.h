// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/panel_dock.h"

#include <functional>
#include <vector>

namespace elite {

/// Every panel of the window. A part that brings a real panel replaces `content` of its entry, nothing else.
/// `runAction` carries out the one step that an empty panel offers.
std::vector<PanelSpec> panelCatalog(const std::function<void(const QString& actionId)>& runAction);

} // namespace elite
