// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/app_paths.h"
#include "models/base/timestamp.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace elite {

struct TapeChoice // A tape on this computer, for lists.
{
    QString path;
    QString title;
    bool isSynthetic = false;
    Timestamp from{};
    Timestamp to{};
    QString source = {}; // Where its prices are from: a venue, a file.
    QString licence = {};
    std::uint64_t events = 0;
    std::int64_t bytes = 0;
    int instruments = 0;
};

/// Where recorded and imported tapes are kept: below the program's data, made when it is missing.
QString tapeFolder(const AppPaths& paths);
/// Where the recordings of what live runs saw are kept.
QString runFolder(const AppPaths& paths);
/// The demo tape, then the tapes in these folders, in each the newest file first. What cannot be read is left out and
/// logged.
std::vector<TapeChoice> listTapes(const QStringList& folders);
/// A path for a new tape that no file has yet: name.tape, name-2.tape, ... Characters that a file name should not have
/// become dashes.
QString freeTapePath(const QString& folder, const QString& name);

} // namespace elite
