// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chart/drawing_book.h"
#include "models/base/timeframe.h"
#include "models/chart/expression/expression.h"
#include "models/chart/indicators/catalog.h"
#include "models/chart/setup/chart_setup.h"

#include <QString>

namespace elite {

QString styleName(chart::PriceStyle style);
QString modeName(chart::PriceMode mode);
/// "1m", "4h", "1D" as buttons show it.
QString timeframeShort(Timeframe timeframe);
/// "15 minutes", for tool tips and screen readers.
QString timeframeLong(Timeframe timeframe);
/// What a person types: "15" is minutes, "4h", "1d", "1w", "1M".
Result<Timeframe> typedTimeframe(const QString& text);
/// What is wrong with a formula and where: "Character 8: nobody knows the name foo".
QString formulaProblem(const expression::FormulaError& error);
/// Where drawings are kept when it is not the ledger, what of them is seen and what will be; empty when all is well.
QString placeWords(DrawingBook::Place place);

} // namespace elite
