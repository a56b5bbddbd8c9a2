// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/app_paths.h"
#include "models/base/timestamp.h"

#include <QString>

#include <vector>

namespace elite {

struct TapeChoice // A tape on this computer, for lists.
{
    QString path;
    QString title;
    bool isSynthetic = false;
    Timestamp from{};
    Timestamp to{};
};

/// Where recorded and imported tapes are kept: below the program's data, made when it is missing.
QString tapeFolder(const AppPaths& paths);
/// The demo tape, then the tapes in this folder, the newest file first. What cannot be read is left out and logged.
std::vector<TapeChoice> listTapes(const QString& folder);
/// A path for a new tape that no file has yet: name.tape, name-2.tape, ... Characters that a file name should not have
/// become dashes.
QString freeTapePath(const QString& folder, const QString& name);

} // namespace elite
