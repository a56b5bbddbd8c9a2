// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/drawing/drawing.h"

#include <QString>

namespace elite {

/// "Trend line": translated.
QString drawingName(chart::DrawingKind kind);
/// Name in resources/icons.
QString drawingIcon(chart::DrawingKind kind);

} // namespace elite
