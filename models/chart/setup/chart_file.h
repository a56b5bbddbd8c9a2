// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/drawing/drawing_list.h"
#include "models/chart/setup/chart_setup.h"

#include <QByteArray>

#include <optional>

namespace elite::chart {

/// What a chart file holds: a template has a setup only, the memory of a symbol has both.
struct ChartFile
{
    std::optional<ChartSetup> setup;
    std::optional<DrawingList> drawings;
};

inline constexpr qsizetype kMaxChartFile = 8 * 1024 * 1024;

QByteArray toJson(const ChartFile& file);

/// Reads a file that anybody may have written. Anything unknown, out of range or of another kind is refused with its
/// line: "line 12: drawings[3].anchors[0].price must be above 0".
Result<ChartFile> chartFileOf(const QByteArray& json);

/// The line (from 1) on which a value stands in a valid JSON text: path "drawings[3].anchors"; 1 when not found.
int lineOf(const QByteArray& json, const QByteArray& path);

const char* idOf(PriceStyle style); ///< stable, in files: "heikin_ashi"
const char* idOf(PriceMode mode);

} // namespace elite::chart
