// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QFile>

namespace elite {

/// `<folder>/<name>.log`, readable by the user only; when it is full it becomes `<name>.1.log`, the older ones move up
/// and the last one goes. Several programs may write the same file: each line is one append, and only one of them
/// rotates at a time. Used under the lock of Log.
class RotatingFile
{
public:
    RotatingFile(const QString& folder, const QString& name, qint64 maxBytes, int maxFiles);

    /// Appends `line` and a line break. After a failure (disk full, folder gone) the next call tries again.
    Done write(const QByteArray& line);
    void setLimits(qint64 maxBytes, int maxFiles);

    QString path() const { return numbered(0); }

private:
    QString numbered(int number) const;
    Done open();
    void rotate();

    QString m_base;
    qint64 m_maxBytes;
    int m_maxFiles;
    QFile m_file;
};

} // namespace elite
