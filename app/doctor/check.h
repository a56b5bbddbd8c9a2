// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

namespace elite {

enum class CheckState {
    Good,
    Note, ///< worth knowing, nothing to do
    Warning, ///< works, but something should be done
    Failed, ///< something does not work
    Skipped, ///< could not be looked at here, and why
};

/// One line of `elite doctor`. English: it is pasted into bug reports.
struct Check
{
    QString name; ///< "disk.space": stable, for scripts
    CheckState state = CheckState::Good;
    QString text; ///< what was found
    QString advice; ///< what to do; empty when there is nothing to do

    friend bool operator==(const Check&, const Check&) = default;
};
using Checks = QList<Check>;

QLatin1StringView stateName(CheckState state); ///< "ok", "note", "warning", "FAILED", "skipped"
bool anyFailed(const Checks& checks);
QString checksText(const Checks& checks); ///< for people
QJsonArray checksJson(const Checks& checks);

} // namespace elite
