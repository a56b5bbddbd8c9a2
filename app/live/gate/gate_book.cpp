// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/gate/gate_book.h"

#include "app/storage/event_reader.h"
#include "app/storage/ledger_verify.h"

namespace elite {

Result<GateBook> GateBook::read(Database& database)
{
    auto reader = EventReader::after(database, 0);
    if (!reader) {
        return reader.error();
    }
    GateBook book;
    for (;;) {
        const auto more = reader->next();
        if (!more) {
            return more.error();
        }
        if (!*more) {
            return book;
        }
        const EventView row = reader->event();
        if (row.kind == kRestoredKind) {
            // Rows were lost and an older state was brought back: what was judged before is not proved any more.
            book.record.apply(RecordFault{QStringLiteral("restored at row %1").arg(row.seq), fromMicros(row.wallUs)});
        } else if (isGateRow(row.kind)) {
            ++book.rows;
            const auto read = readGateRow(row.kind, row.payload);
            if (read) {
                book.record.apply(*read);
            } else if (book.corruptRow.isEmpty()) {
                book.corruptRow = QStringLiteral("row %1, %2").arg(row.seq).arg(QString::fromLatin1(row.kind));
            }
        }
    }
}

QString chainDamage(const QString& ledgerFile, const Secret& master, const std::optional<Anchor>& anchor)
{
    const auto verified = verifyLedger(ledgerFile, master, anchor);
    if (!verified) {
        return verified.error().detail;
    }
    if (!verified->chain.sound()) {
        return damageName(verified->chain.damage) + QStringLiteral(" at row %1").arg(verified->chain.firstBad);
    }
    if (verified->committedFramesLost) {
        return QStringLiteral("synced rows are missing");
    }
    return verified->wrongTables.isEmpty()
        ? QString()
        : QStringLiteral("tables differ from the log: ") + verified->wrongTables.join(QStringLiteral(", "));
}

} // namespace elite
