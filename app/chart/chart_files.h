// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace elite {

/// Keeps setups, drawings and templates of charts as JSON files in one folder. A file is replaced as a whole, so that a
/// crash leaves the old or the new one.
class ChartFiles
{
public:
    explicit ChartFiles(QString folder);

    enum class Kind { Drawings, Template, Layout };
    /// NotFound when there is none.
    Result<QByteArray> load(Kind kind, const QString& name) const;
    Done save(Kind kind, const QString& name, const QByteArray& json) const;
    Done remove(Kind kind, const QString& name) const;
    QStringList names(Kind kind) const; ///< sorted

private:
    QString path(Kind kind, const QString& name) const;

    QString m_folder;
};

} // namespace elite
