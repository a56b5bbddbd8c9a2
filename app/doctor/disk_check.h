// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/app_paths.h"
#include "app/doctor/check.h"

namespace elite {

/// What was found about one folder that the program writes to.
struct FolderFacts
{
    QString role; ///< "data", "cache", "logs", "runtime"
    QString path;
    bool exists = false;
    QString writeError; ///< of a real write with sync; empty = it worked
    qint64 freeBytes = -1; ///< for this user; -1 = not known
    QString fileSystem; ///< "ext4", "nfs4"
    bool openToOthers = false; ///< other users may read or enter it
};

FolderFacts gatherFolder(const QString& role, const QString& path);
QList<FolderFacts> gatherFolders(const AppPaths& paths);
Checks checkFolder(const FolderFacts& facts);

} // namespace elite
