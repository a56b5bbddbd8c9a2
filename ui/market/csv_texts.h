// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/csv_rows.h"

#include <QCoreApplication>

namespace elite {

/// The words for what a price file holds and what is wrong with it.
class CsvTexts
{
    Q_DECLARE_TR_FUNCTIONS(CsvTexts)
public:
    static QString field(CsvField field);
    static QString time(CsvTime format);
    static QString layout(CsvLayout layout);
    /// "Line 7, column 3 (High): not a number: “abc”"
    static QString issue(const CsvIssue& issue, const CsvPlan& plan);

private:
    static QString problem(CsvProblem problem);
};

} // namespace elite
