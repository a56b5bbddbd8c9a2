// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "app/storage/event.h"

namespace elite {

/// Walks the log in order of seq. Used on the thread of its Database.
class EventReader
{
public:
    /// Rows after `seq`.
    static Result<EventReader> after(Database& database, qint64 seq);

    Result<bool> next(); ///< false at the end
    EventView event() const; ///< valid until the next call of next()
    QByteArrayView mac() const { return m_rows.bytes(6); }

private:
    Statement m_rows;
};

/// The last row of the log; seq 0 when it is empty. Does not check anything.
Result<ChainHead> lastRow(Database& database);

} // namespace elite
