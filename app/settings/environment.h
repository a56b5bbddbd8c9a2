// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret.h"
#include "app/settings/setting_info.h"
#include "app/settings/settings_problem.h"

#include <QList>
#include <QMap>
#include <QProcessEnvironment>

#include <map>

namespace elite {

/// A value from outside, already in its normal form.
struct SettingOverride
{
    QString value;
    SettingOrigin origin = SettingOrigin::Environment;
    QString source; ///< "environment", or "path, line n"
};

/// A key from outside: used for this run, offered to be moved into the keychain, never stored here.
struct SecretOverride
{
    Secret secret;
    SettingOrigin origin = SettingOrigin::Environment;
    QString source;
};

/// Everything that the environment says about settings, read once at start. Precedence: the environment, then the .env
/// files in the order given, then the stored value, then the default.
struct Overrides
{
    QMap<QString, SettingOverride> values; ///< by setting key; a refused one leaves its careful value here
    std::map<QString, SecretOverride> secrets; ///< by setting key
    QList<SettingsProblem> problems;
};

/// The .env files that are read: the one of ELITE_ENV_FILE alone when it is set, else `.env` in the current folder,
/// then `.env` in the data folder.
QStringList envFiles(const QProcessEnvironment& environment, const QString& dataFolder, const QString& currentFolder);

Overrides readOverrides(const QProcessEnvironment& environment, const QStringList& files);

} // namespace elite
