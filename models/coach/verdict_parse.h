// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/coach/verdict.h"

#include <QByteArray>

class QJsonObject;

namespace elite {

/// The schema's name and version; stored with every verdict.
inline constexpr const char* kVerdictSchema = "trade_verdict_v1";
/// Longer answers are refused unread.
inline constexpr qsizetype kLargestVerdict = 256 * 1024;

/// Reads an answer that nobody vouches for: every type, range, length and enum value is checked, unknown members are
/// ignored. The error names the member and never repeats the text. Says nothing about whether the numbers make sense;
/// that is checkVerdict().
Result<Verdict> parseVerdict(const QByteArray& json);

/// The same members back, for the record. parseVerdict(writeVerdict(v)) == v.
QByteArray writeVerdict(const Verdict& verdict);

/// Names on the wire.
const char* nameOf(VerdictKind kind);
const char* nameOf(ForecastStatement statement);
const char* nameOf(RubricItem item);

/// A JSON number as an exact decimal: nothing when it has more digits than a JSON reader keeps apart (15).
std::optional<Decimal> exactNumber(double value);

} // namespace elite
