// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/tape_file.h"

#include <QStringList>

namespace elite {

/// The feed of one practice run, to be run again: a tape, or the parts that were recorded of live prices, one behind
/// the other. One thread.
class RunTape
{
public:
    explicit RunTape(std::shared_ptr<const TapeFile> tape);
    /// The parts of a live run in the order in which they were recorded, which may be none.
    static Result<RunTape> ofParts(const QStringList& paths);

    /// False at the end or on damage.
    bool next(FeedEvent& event);
    Done seek(std::uint64_t index);
    std::uint64_t index() const { return m_before + (m_cursor ? m_cursor->index() : 0); }
    std::uint64_t events() const;
    /// Of the first part; none when there is no part.
    std::vector<Instrument> instruments() const;

private:
    RunTape() = default;
    void open(std::size_t part);

    std::vector<std::shared_ptr<const TapeFile>> m_parts;
    std::size_t m_part = 0;
    std::uint64_t m_before = 0; // Events of the parts before this one.
    std::optional<TapeCursor> m_cursor;
};

/// Where the recorded parts of live runs lie, and how they are called.
QString runPartPath(const QString& folder, quint64 run, int part);
/// Those that are there, in order.
QStringList runParts(const QString& folder, quint64 run);

} // namespace elite
