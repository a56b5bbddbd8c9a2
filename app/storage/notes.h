// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/column_seal.h"
#include "app/storage/projections.h"

namespace elite {

/// Picture: base64 of a PNG. Drawing: one on a chart, its subject is the symbol.
enum class NoteArea { Journal, Plan, Chat, AccountName, CoachText, Picture, Alert, Drawing };

/// A free text of the user. Only `text` is sealed; what must be queried stays in clear, so `subject` is an id
/// ("trade:17", "chat:3:5"), never the user's words.
struct UserNote
{
    qint64 id = 0; ///< random, from newNoteId()
    NoteArea area = NoteArea::Journal;
    QString subject;
    QString text;
    qint64 atUs = 0; ///< filled in when read
};

qint64 newNoteId();
/// Adds the note, or gives the note with this id a new text. The log keeps the older text, sealed.
NewEvent noteEvent(const UserNote& note, const ColumnSeal& seal);
NewEvent noteRemovedEvent(qint64 id);

Result<UserNote> readNote(Database& database, const ColumnSeal& seal, qint64 id);
/// All notes of an area, oldest first; of one subject unless it is empty.
Result<std::vector<UserNote>> readNotes(Database& database, const ColumnSeal& seal, NoteArea area,
                                        const QString& subject = {});

Result<std::unique_ptr<Projection>> makeNoteProjection(Database& database);

} // namespace elite
