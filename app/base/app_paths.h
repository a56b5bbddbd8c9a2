// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace elite {

/// Where this program may write; nothing else in the program builds a path of its own.
/// ELITE_HOME moves all of it into one folder (tests, portable use).
struct AppPaths
{
    QString data; ///< ledger, market data, settings, backups
    QString cache;
    QString logs; ///< rotating logs and crash reports
    QString runtime; ///< sockets, lock files; gone after a reboot

    QString ledgerFile() const { return data + QStringLiteral("/ledger.db"); }
    QString marketFile() const { return data + QStringLiteral("/market.db"); }
    QString settingsFile() const { return data + QStringLiteral("/settings.db"); }
    QString chartFolder() const { return data + QStringLiteral("/charts"); }
    QString backupFolder() const { return data + QStringLiteral("/backups"); }
    QString crashFolder() const { return logs + QStringLiteral("/crash"); }
    QString vaultFile() const { return data + QStringLiteral("/secrets.vault"); }
    QString haltFile() const { return data + QStringLiteral("/HALT"); }

    /// The folders of this user (or ELITE_HOME), not yet created.
    static AppPaths standard();
    /// Creates all folders, readable by the user only.
    Done create() const;
};

} // namespace elite
