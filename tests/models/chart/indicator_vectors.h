// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/indicators/catalog.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace elite::indicators::test {

using Series = std::vector<double>;

/// Output series of one indicator over bars, one per output.
std::vector<Series> runOver(const std::vector<BarValues>& bars, QByteArrayView id, const ParameterValues& values);

/// The folder of the shared indicator vectors, or empty.
QString vectorFolder();
QJsonObject readVectors(const QString& name);
std::vector<BarValues> readBars(const QString& name);
/// null and missing entries become kNone.
Series toSeries(const QJsonValue& array);

/// Empty when `actual` equals `expected` (kNone where it has none) within `tolerance`, relative above 1 and absolute
/// below; else the first difference in words. `offset`: expected[0] belongs to this bar; bars before it must be empty.
enum class Tolerance { Relative, Absolute };
QString difference(const Series& actual, const Series& expected, double tolerance, int offset = 0,
                   Tolerance kind = Tolerance::Relative);

} // namespace elite::indicators::test
