// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace elite {

struct ZipEntry
{
    QString name; ///< with / between folders
    QByteArray bytes;
};

/// A ZIP file that stores its entries as they are: every system opens it, and nobody needs a library for it. Entries
/// under 4 GB and at most 65,535 of them.
QByteArray zipOf(const QList<ZipEntry>& entries, const QDateTime& time);

} // namespace elite
