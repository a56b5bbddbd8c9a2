// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/fill_rows.h"

#include <QCoreApplication>

namespace elite {

/// Imports of trades in words.
struct FillTexts
{
    Q_DECLARE_TR_FUNCTIONS(FillTexts)
public:
    static QString source(FillSource source);
    static QString field(FillField field);
    static QString problem(FillProblem problem);
    static QString issue(const FillIssue& issue);
    static QString gap(FillGap gap);
    /// "UTC+02:00"
    static QString zone(int minutes);
};

} // namespace elite
