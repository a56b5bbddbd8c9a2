// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/fill_rows.h"

#include <span>

namespace elite {

/// The fills of one file, or a part of them, as the ledger keeps them.
struct ImportPart
{
    quint64 id = 0;
    QString file; // Its name without the folder.
    FillSource source = FillSource::Table;
    std::vector<ImportedFill> fills;
};

QByteArray importBytes(const ImportPart& part);
Result<ImportPart> importPartOf(const QByteArray& bytes);

} // namespace elite
