// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace elite {

/// Keeps setups and templates of charts as JSON files in one folder, and drawings while the ledger does not take them
/// (DrawingBook). A file is replaced as a whole, so that a crash leaves the old or the new one.
class ChartFiles
{
public:
    explicit ChartFiles(QString folder);

    /// Drawings: to be added to those in the ledger. Unsaved: all of a symbol, they stand for those in the ledger.
    enum class Kind { Drawings, Unsaved, Template, Layout };
    /// NotFound when there is none.
    Result<QByteArray> load(Kind kind, const QString& name) const;
    Done save(Kind kind, const QString& name, const QByteArray& json) const;
    Done remove(Kind kind, const QString& name) const;
    QStringList names(Kind kind) const; ///< sorted
    /// Out of the way of what is kept next, under another name in the same folder, which is returned.
    Result<QString> setAside(Kind kind, const QString& name) const;
    /// The same only for the same file that was not written since; empty when there is none.
    QByteArray fingerprint(Kind kind, const QString& name) const;

private:
    QString path(Kind kind, const QString& name) const;

    QString m_folder;
};

} // namespace elite
