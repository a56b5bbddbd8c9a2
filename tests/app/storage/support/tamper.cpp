// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/storage/support/ledger_fixture.h"

namespace elite::test {

Done tamper(const QString& file, const QByteArray& script)
{
    auto database = Database::open(file, Database::Access::ReadWrite, Database::Durability::Full);
    if (!database) {
        return database.error();
    }
    QByteArray triggers;
    auto rows = database->prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name");
    QByteArray drops;
    for (;;) {
        const auto row = rows->step();
        if (!row || !*row) {
            break;
        }
        drops += "DROP TRIGGER " + rows->bytes(0).toByteArray() + ';';
        triggers += rows->bytes(1).toByteArray() + ';';
    }
    rows->reset();
    for (const QByteArray& part : {drops, script, triggers}) {
        if (Done done = database->runScript(part); !done) {
            return done;
        }
    }
    return {};
}

} // namespace elite::test
