// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace elite {

struct FillTableRow
{
    int line = 0; // Where it begins in the file, from 1.
    QStringList cells; // Trimmed; quotes and tags are taken off.
};

/// The rows of an export, whatever it was written as.
struct FillTable
{
    std::vector<FillTableRow> rows;
    bool isHtml = false;
};

/// Text with commas, semicolons or tabs, quoted as RFC 4180 says, or the tables of an HTML report; UTF-8, or UTF-16
/// with its mark. Parse with the line when a quote is never closed, InvalidInput when it is no table at all.
Result<FillTable> readFillTable(const QByteArray& file);

} // namespace elite
