// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "app/storage/event.h"

#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace elite {

/// Turns events into rows of its own tables, and nothing else does. Must give the same rows every time.
class Projection
{
public:
    virtual ~Projection() = default;
    /// Ignores kinds it does not know. InvalidInput refuses an event that cannot be used.
    virtual Done apply(const EventView& event) = 0;
};

using Projections = std::vector<std::unique_ptr<Projection>>;
/// All projections, with their statements prepared on `database`, which must outlive them.
Result<Projections> makeProjections(Database& database);
Done applyAll(const Projections& projections, const EventView& event);

struct ProjectedTable
{
    const char* name;
    Sql rows; ///< every row in a fixed order
    Sql clear;
};
std::span<const ProjectedTable> projectedTables();

struct RebuildReport
{
    qint64 events = 0;
    QStringList changed; ///< tables that differed before
};
/// Empties all projected tables and makes them again from the log, in one transaction.
Result<RebuildReport> rebuildProjections(Database& database);
/// Makes them again in memory and names the tables that differ in the file ("schema" when a table or trigger does).
Result<QStringList> wrongProjections(Database& database);

} // namespace elite
