// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace elite {

/// Where a file dialog begins. The home folder where the system names one that is not there: a file dialog would take
/// the name of a missing folder for the name of a file.
inline QString userFolder(QStandardPaths::StandardLocation which)
{
    const QString folder = QStandardPaths::writableLocation(which);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace elite
