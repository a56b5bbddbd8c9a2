// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/csv_rows.h"

#include <QString>

#include <functional>
#include <vector>

namespace elite {

struct CsvImportJob
{
    QString csvPath;
    QString tapePath;
    CsvPlan plan;
    /// Called from the working thread, some times a second, with 0 to 1; false cancels.
    std::function<bool(double)> onProgress;
};

struct CsvImportReport
{
    static constexpr std::size_t kMostIssues = 100; // Kept; all are counted.

    /// When it failed nothing was written. Cancelled; NotFound; InvalidInput for a plan that does not fit or when more
    /// than a tenth of the rows had to be left out; AlreadyExists; Storage, Full.
    Done outcome;
    std::int64_t rowsKept = 0;
    std::int64_t rowsLeftOut = 0;
    std::int64_t rowsMoved = 0; // Of those kept: bars put into the day or the week in which they end.
    std::vector<CsvIssue> issues;
    Timestamp from{};
    Timestamp to{};
    std::uint64_t events = 0;
    std::int64_t historyMinutes = 0;
};

/// The beginning of a file without a byte order mark, for detectCsv() and a preview.
Result<QByteArray> readCsvBeginning(const QString& path);
/// Reads the file twice, first to see what is in it, then to write the tape. Any thread; returns when it is done. Of
/// one-minute bars the first quarter, at most a day, becomes the tape's history, so that a chart has a past.
CsvImportReport importCsv(const CsvImportJob& job);
/// English, for the command line: "line 7, column 3 (high): not a number: 'abc'".
QString describe(const CsvIssue& issue, const CsvPlan& plan);

} // namespace elite
