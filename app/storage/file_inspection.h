// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elite {

/// What the bytes of a database say without asking SQLite, which reads some damage as "empty" or "fine". English.
struct FileInspection
{
    QString fileComplaint; ///< empty: the header is possible
    QString walComplaint; ///< empty: no write-ahead log, or every frame of it fits
    bool committedFramesLost = false; ///< the damage in the -wal hit frames that had been synced
};

FileInspection inspectDatabase(const QString& file);

} // namespace elite
