// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QList>

namespace elite {

struct CrashReport
{
    QString path;
    QDateTime time; ///< UTC, when it was written
    bool seen = false; ///< the user was shown it and chose to keep it
};

/// The reports that lie in `folder`, newest first.
QList<CrashReport> crashReports(const QString& folder);
/// Its text, scrubbed once more on the way out.
Result<QString> readCrashReport(const QString& path);
/// Not offered again at the next start, but kept.
Done keepCrashReport(const QString& path);
Done deleteCrashReport(const QString& path);

/// A file with the process number that stands while the program runs. It is still there at the next start when the
/// program was killed or the power went, also where no crash handler can write a report.
class RunMarker
{
public:
    explicit RunMarker(QString file);
    /// Removes the file: the program ended in order.
    ~RunMarker();
    RunMarker(const RunMarker&) = delete;
    RunMarker& operator=(const RunMarker&) = delete;

    bool lastRunEndedBadly() const { return m_lastRunEndedBadly; }

private:
    QString m_file;
    bool m_lastRunEndedBadly = false;
    bool m_ours = true; ///< false: another copy of the program is running and owns the file
};

} // namespace elite
