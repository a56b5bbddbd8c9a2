// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/timestamp.h"

#include <QByteArrayView>

#include <cstdint>
#include <vector>

namespace elite {

// How lines and cells of price files are written.

/// Text: ISO 8601 or a date, in UTC where no zone is written.
enum class CsvTime : std::uint8_t { Seconds, Millis, Micros, Nanos, Text };

/// What a text is without the mark that some programs put before UTF-8.
QByteArrayView withoutByteOrderMark(QByteArrayView text);
/// The parts of one line without its end; quotes around a part are taken off.
void splitCsvLine(QByteArrayView line, char separator, std::vector<QByteArrayView>& parts);
/// The next line of `text`, without its end; `text` becomes the rest.
QByteArrayView takeCsvLine(QByteArrayView& text);
/// Of texts also 20240131, 20240131 170000, 2024/01/31, 31.01.2024 and, behind a time, UTC, GMT or GMT+0100.
bool parseCsvTime(QByteArrayView text, CsvTime format, Timestamp& out);
/// With `point` '.' or ','; behind a comma for a point, 1.234,5 has groups. ".5" and "007" are numbers as well. More
/// than `mostDecimals` and what floating point leaves behind its 15 sure digits (0.30000000000000004) is rounded half
/// to even, never through a double.
bool parseCsvNumber(QByteArrayView text, char point, int mostDecimals, Decimal& out);

} // namespace elite
