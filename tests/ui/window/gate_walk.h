// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/service_walk.h"

namespace elite {

/// Shows the way to live and everything about the lock, each in a state with figures, to `look`.
void walkGate(ServiceFixture& fixture, const std::function<void(QWidget* shown, const QString& what)>& look);

} // namespace elite
