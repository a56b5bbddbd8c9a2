// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_problem.h"

namespace elite {

QString SettingsProblem::line() const
{
    const QString found = name + QStringLiteral("=\"") + value + QStringLiteral("\" (") + source + QLatin1Char(')');
    switch (kind) {
    case Kind::RefusedOverride:
        return QStringLiteral("refused ") + found + QStringLiteral("; allowed: ") + allowed
            + QStringLiteral("; used instead: ") + used;
    case Kind::UnknownOverride:
        return QStringLiteral("ignored ") + name + QStringLiteral(" (") + source + QStringLiteral("): ") + allowed;
    case Kind::RefusedStored:
        return QStringLiteral("refused stored ") + name + QStringLiteral("=\"") + value
            + QStringLiteral("\"; allowed: ") + allowed + QStringLiteral("; used instead: ") + used;
    case Kind::UnreadableEnvFile:
        return QStringLiteral("cannot use ") + name + QStringLiteral(": ") + allowed;
    case Kind::DamagedFile:
        return QStringLiteral("the settings file was damaged and moved to ") + used
            + QStringLiteral("; defaults are in force");
    case Kind::NoFile:
        return QStringLiteral("settings cannot be kept, changes last for this run only: ") + allowed;
    case Kind::Refused:
        break;
    }
    return QStringLiteral("refused to start: ") + allowed;
}

} // namespace elite
