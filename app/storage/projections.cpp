// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/projections.h"

#include "app/storage/audit.h"
#include "app/storage/counters.h"
#include "app/storage/event_reader.h"
#include "app/storage/migrations.h"
#include "app/storage/notes.h"

#include <array>

namespace elite {

namespace {

Result<qint64> replay(Database& log, Database& into)
{
    const auto projections = makeProjections(into);
    auto reader = EventReader::after(log, 0);
    if (!projections || !reader) {
        return projections ? reader.error() : projections.error();
    }
    qint64 events = 0;
    for (;; ++events) {
        const auto row = reader->next();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return events;
        }
        if (const Done done = applyAll(*projections, reader->event()); !done) {
            return done.error();
        }
    }
}

Result<bool> sameRows(Database& left, Database& right, Sql sql)
{
    auto a = left.prepare(sql);
    auto b = right.prepare(sql);
    if (!a || !b) {
        return a ? b.error() : a.error();
    }
    for (;;) {
        const auto rowA = a->step();
        const auto rowB = b->step();
        if (!rowA || !rowB) {
            return rowA ? rowB.error() : rowA.error();
        }
        if (*rowA != *rowB) {
            return false;
        }
        if (!*rowA) {
            return true;
        }
        for (int column = 0; column < a->columnCount(); ++column) {
            if (a->cell(column) != b->cell(column)) {
                return false;
            }
        }
    }
}

} // namespace

Result<Projections> makeProjections(Database& database)
{
    Projections out;
    for (const auto make : {makeAuditProjection, makeNoteProjection, makeCounterProjection}) {
        auto projection = make(database);
        if (!projection) {
            return projection.error();
        }
        out.push_back(std::move(*projection));
    }
    return out;
}

Done applyAll(const Projections& projections, const EventView& event)
{
    for (const auto& projection : projections) {
        if (Done done = projection->apply(event); !done) {
            return done;
        }
    }
    return {};
}

std::span<const ProjectedTable> projectedTables()
{
    static constexpr std::array kTables{
        ProjectedTable{"audit", "SELECT * FROM audit ORDER BY seq", "DELETE FROM audit"},
        ProjectedTable{"note", "SELECT * FROM note ORDER BY id", "DELETE FROM note"},
        ProjectedTable{"counter", "SELECT * FROM counter ORDER BY name", "DELETE FROM counter"},
    };
    return kTables;
}

Result<RebuildReport> rebuildProjections(Database& database)
{
    RebuildReport report;
    const auto wrong = wrongProjections(database);
    if (!wrong) {
        return wrong.error();
    }
    report.changed = *wrong;
    auto transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    for (const ProjectedTable& table : projectedTables()) {
        if (const Done done = database.run(table.clear); !done) {
            return done.error();
        }
    }
    const auto events = replay(database, database);
    if (!events) {
        return events.error();
    }
    report.events = *events;
    const Done done = transaction->commit();
    return done ? Result<RebuildReport>(report) : done.error();
}

Result<QStringList> wrongProjections(Database& database)
{
    auto twin = Database::inMemory();
    if (!twin) {
        return twin.error();
    }
    if (const auto version = migrate(*twin, ledgerSchema()); !version) {
        return version.error();
    }
    {
        auto transaction = Transaction::begin(*twin); // one transaction: many times faster than one for each row
        if (!transaction) {
            return transaction.error();
        }
        if (const auto events = replay(database, *twin); !events) {
            return events.error();
        }
        if (const Done done = transaction->commit(); !done) {
            return done.error();
        }
    }
    QStringList wrong;
    const auto schema = sameRows(database, *twin, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2");
    if (!schema) {
        return schema.error();
    }
    if (!*schema) {
        wrong << QStringLiteral("schema");
    }
    for (const ProjectedTable& table : projectedTables()) {
        const auto same = sameRows(database, *twin, table.rows);
        if (!same) {
            return same.error();
        }
        if (!*same) {
            wrong << QLatin1String(table.name);
        }
    }
    return wrong;
}

} // namespace elite
