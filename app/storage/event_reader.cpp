// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/event_reader.h"

namespace elite {

Result<EventReader> EventReader::after(Database& database, qint64 seq)
{
    auto rows = database.prepare("SELECT seq, server_us, wall_us, session, kind, payload, mac FROM event_log"
                                 " WHERE seq > ?1 ORDER BY seq");
    if (!rows) {
        return rows.error();
    }
    EventReader out;
    out.m_rows = std::move(*rows);
    out.m_rows.bind(1, seq);
    return out;
}

Result<bool> EventReader::next()
{
    return m_rows.step();
}

EventView EventReader::event() const
{
    return {m_rows.integer(0), m_rows.integer(1), m_rows.integer(2),
            m_rows.integer(3), m_rows.bytes(4),   m_rows.bytes(5)};
}

Result<ChainHead> lastRow(Database& database)
{
    auto rows = database.prepare("SELECT seq, mac FROM event_log ORDER BY seq DESC LIMIT 1");
    if (!rows) {
        return rows.error();
    }
    const auto row = rows->step();
    if (!row) {
        return row.error();
    }
    if (!*row) {
        return ChainHead{};
    }
    const auto mac = macFrom(rows->bytes(1));
    if (!mac) {
        return Error{ErrorCode::Corrupt, QStringLiteral("the last event has no mac")};
    }
    return ChainHead{rows->integer(0), *mac};
}

} // namespace elite
