// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QProcess>
#include <QString>

namespace elite {

/// Makes the pseudo-locale from the shipped strings; the path of its .qm, empty when a tool is missing.
inline QString makePseudoLocale(const QString& folder)
{
    const QString source = qEnvironmentVariable("ELITE_SOURCE");
    const QString ts = folder + QStringLiteral("/pseudo.ts");
    const QString qm = folder + QStringLiteral("/pseudo.qm");
    const int made = QProcess::execute(QStringLiteral(ELITE_PYTHON),
                                       {source + QStringLiteral("/tests/support/pseudo_ts.py"),
                                        source + QStringLiteral("/translations/elite_de.ts"), ts});
    const int released = made == 0
        ? QProcess::execute(QStringLiteral(ELITE_LRELEASE), {QStringLiteral("-silent"), ts, QStringLiteral("-qm"), qm})
        : 1;
    return released == 0 ? qm : QString();
}

} // namespace elite
