// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

namespace elite {

/// Which numbered scripts (resources/migrations/<name>/0001_*.sql ...) make a file, and how the file is recognised.
struct Schema
{
    QString name;
    qint32 applicationId; ///< SQLite's application_id
};

const Schema& ledgerSchema();
const Schema& marketSchema();

/// The version the scripts lead to.
int newestVersion(const Schema& schema);
/// 0 for a new, empty file. Corrupt: not a file of this kind. NewerFormat: made by a newer program.
Result<int> versionOf(Database& database, const Schema& schema);
/// Runs the missing scripts, each in a transaction of its own with its version number. Returns the version it started
/// from.
Result<int> migrate(Database& database, const Schema& schema);

} // namespace elite
