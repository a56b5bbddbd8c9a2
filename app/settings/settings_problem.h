// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elite {

/// Something that is wrong with the configuration: told in the window, by `elite config list` and `elite doctor`.
struct SettingsProblem
{
    enum class Kind {
        RefusedOverride, ///< a value of the environment or a .env file that its setting does not accept
        UnknownOverride, ///< a name that looks like one of ours but is none: probably a typing error
        RefusedStored, ///< a stored value that this version does not accept
        UnreadableEnvFile,
        DamagedFile, ///< the settings file was damaged, it lies at `used` now and defaults are in force
        NoFile, ///< the settings file cannot be used: changes last for this run only
        Refused, ///< production rules: the program does not start
    };
    Kind kind = Kind::RefusedOverride;
    QString name; ///< environment name, key or file
    QString value; ///< scrubbed; what was found
    QString allowed; ///< English: what would be accepted, or what is wrong
    QString used; ///< what is in force instead, or where the old file went
    QString source; ///< "environment" or the path of the .env file and the line

    /// One English line for logs and the command line.
    QString line() const;
    friend bool operator==(const SettingsProblem&, const SettingsProblem&) = default;
};

} // namespace elite
