// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ledger_check.h"

#include "app/storage/event_reader.h"

#include <QJsonDocument>

#include <array>

namespace elite {

namespace {

constexpr qint64 kShiftLimit = 1000; // removed and renumbered rows are recognised up to this many

/// Where the true row `seq` stands now, 0 if nowhere: its content still gives the mac that stands beside it.
Result<qint64> whereRowWent(Database& database, const EventChain& chain, const Mac& previous, qint64 seq)
{
    auto reader = EventReader::after(database, seq);
    if (!reader) {
        return reader.error();
    }
    for (;;) {
        const auto row = reader->next();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return 0;
        }
        EventView event = reader->event();
        const qint64 at = std::exchange(event.seq, seq);
        const auto mac = macFrom(reader->mac());
        if (mac && equalMacs(chain.next(previous, event), *mac)) {
            return at;
        }
    }
}

struct Suspect
{
    ChainHead before; ///< the last proved row
    Mac stored{}; ///< what stands beside the bad row
    Mac computed{}; ///< what its content gives
};

/// Tells from the row after the bad one what happened to the bad one.
Done classify(Database& database, const EventChain& chain, const Suspect& suspect, ChainReport& report)
{
    const qint64 seq = report.firstBad;
    const auto moved = whereRowWent(database, chain, suspect.before.mac, seq);
    if (!moved) {
        return moved.error();
    }
    if (*moved != 0) {
        report.damage = Damage::Reordered;
        report.detail = QStringLiteral("row %1 now stands at %2").arg(seq).arg(*moved);
        return {};
    }
    auto reader = EventReader::after(database, seq);
    if (!reader) {
        return reader.error();
    }
    const auto row = reader->next();
    if (!row) {
        return row.error();
    }
    report.damage = Damage::Edited;
    report.detail = QStringLiteral("row %1 was changed after it was written").arg(seq);
    const auto nextMac = *row ? macFrom(reader->mac()) : std::nullopt;
    if (!nextMac) {
        return {}; // the last row: whatever happened to it, its content is not what was written
    }
    EventView next = reader->event();
    if (equalMacs(chain.next(suspect.stored, next), *nextMac)
        || equalMacs(chain.next(suspect.computed, next), *nextMac)) {
        return {}; // the row behind it still fits: only this row's content, or only its mac, was touched
    }
    for (qint64 shift = 1; shift <= kShiftLimit; ++shift) {
        ++next.seq;
        if (equalMacs(chain.next(suspect.stored, next), *nextMac)) {
            report.damage = Damage::Removed;
            report.lastBad = seq + shift - 1;
            report.detail = QStringLiteral("%1 rows were removed at %2 and the rest renumbered").arg(shift).arg(seq);
            return {};
        }
    }
    report.damage = Damage::Rewritten;
    report.detail = QStringLiteral("the rows from %1 on were not written with this key in this place").arg(seq);
    return {};
}

void compareWithAnchor(Database& database, const Anchor& anchor, const std::optional<Mac>& macAtAnchor,
                       ChainReport& report)
{
    if (report.lastSeq >= anchor.seq) {
        if (macAtAnchor && equalMacs(*macAtAnchor, anchor.mac)) {
            return;
        }
        report.damage = Damage::OldCopy;
        report.firstBad = report.lastBad = anchor.seq;
        report.detail = QStringLiteral("row %1 is not the one the keychain remembers: an older copy was put back and"
                                       " continued")
                            .arg(anchor.seq);
        return;
    }
    // The file notes the anchors it has seen. A shortened file still knows of one beyond its end, an older one does
    // not.
    const auto noted
        = database.integer("SELECT CAST(CAST(value AS TEXT) AS INTEGER) FROM meta WHERE name = 'anchored'");
    report.damage = noted && *noted > report.lastSeq ? Damage::TailCut : Damage::OldCopy;
    report.firstBad = report.lastSeq + 1;
    report.lastBad = anchor.seq;
    report.detail
        = QStringLiteral("the file ends at row %1, the keychain remembers row %2").arg(report.lastSeq).arg(anchor.seq);
}

} // namespace

bool supersedes(QByteArrayView restoredPayload, const Anchor& anchor)
{
    const QJsonObject fields = QJsonDocument::fromJson(restoredPayload.toByteArray()).object();
    return fields.value(QLatin1String("anchor")).toString() == QLatin1String(packedAnchor(anchor).toHex());
}

QString damageName(Damage damage)
{
    static constexpr std::array kNames{"none",      "file-broken", "edited",   "removed",         "reordered",
                                       "rewritten", "tail-cut",    "old-copy", "projection-wrong"};
    return QLatin1String(kNames[std::size_t(damage)]);
}

QJsonObject ChainReport::toJson() const
{
    return {{QStringLiteral("damage"), damageName(damage)},
            {QStringLiteral("sound"), sound()},
            {QStringLiteral("first_bad_seq"), firstBad},
            {QStringLiteral("last_bad_seq"), lastBad},
            {QStringLiteral("proved_rows"), good.seq},
            {QStringLiteral("last_seq"), lastSeq},
            {QStringLiteral("detail"), detail}};
}

Result<ChainReport> checkChain(Database& database, const EventChain& chain, const std::optional<Anchor>& anchor)
{
    auto reader = EventReader::after(database, 0);
    const auto last = lastRow(database);
    if (!reader || !last) {
        return reader ? last.error() : reader.error();
    }
    ChainReport report;
    report.lastSeq = last->seq;
    std::optional<Mac> macAtAnchor = anchor && anchor->seq == 0 ? std::optional<Mac>(Mac{}) : std::nullopt;
    bool superseded = false;
    for (;;) {
        const auto row = reader->next();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            break;
        }
        const EventView event = reader->event();
        const qint64 expected = report.good.seq + 1;
        if (event.seq != expected) {
            report.damage = Damage::Removed;
            report.firstBad = expected;
            report.lastBad = event.seq - 1;
            report.detail = QStringLiteral("the rows %1 to %2 are missing").arg(expected).arg(event.seq - 1);
            return report;
        }
        const Mac computed = chain.next(report.good.mac, event);
        const auto stored = macFrom(reader->mac());
        if (!stored || !equalMacs(computed, *stored)) {
            report.firstBad = report.lastBad = expected;
            const Done done = classify(database, chain, {report.good, stored.value_or(Mac{}), computed}, report);
            return done ? Result<ChainReport>(report) : done.error();
        }
        report.good = {expected, computed};
        if (anchor && anchor->seq == expected) {
            macAtAnchor = computed;
        }
        superseded = superseded || (anchor && event.kind == kRestoredKind && supersedes(event.payload, *anchor));
    }
    if (anchor && !superseded) {
        compareWithAnchor(database, *anchor, macAtAnchor, report);
    }
    return report;
}

} // namespace elite
