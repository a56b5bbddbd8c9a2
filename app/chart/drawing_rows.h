// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/notes.h"
#include "models/chart/drawing/drawing_list.h"

#include <map>
#include <vector>

namespace elite {

/// What the ledger holds of one symbol's drawings: a sealed note for each, so that a change writes one small row; one
/// for their order once it is not that in which they were drawn; one for the file that was taken over. A value.
class DrawingRows
{
public:
    /// One of the notes. Parse when it is none of these; it stays in the ledger.
    Done take(const UserNote& note);
    chart::DrawingList list() const;

    /// The events that lead from what is held to `list`; from then on it counts as held.
    std::vector<NewEvent> follow(const QString& symbol, const chart::DrawingList& list, const ColumnSeal& seal);
    /// Remembers a file, so that one that cannot be removed is not added again.
    NewEvent rememberFile(const QString& symbol, const QByteArray& fingerprint, const ColumnSeal& seal);
    bool knowsFile(const QByteArray& fingerprint) const { return !m_file.isEmpty() && m_file == fingerprint; }

private:
    struct Row
    {
        qint64 note = 0;
        chart::Drawing drawing;
    };
    std::vector<std::uint64_t> order() const; ///< of those that are there

    std::map<std::uint64_t, Row> m_rows; ///< by the drawing's id, which grows as they are drawn
    std::vector<std::uint64_t> m_order; ///< as it was last written; may name drawings that are gone
    qint64 m_orderNote = 0;
    QByteArray m_file;
    qint64 m_fileNote = 0;
};

} // namespace elite
