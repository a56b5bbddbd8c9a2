// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/crypto.h"

#include <QByteArray>

namespace elite {

/// What a caller wants written. Times are microseconds UTC.
struct NewEvent
{
    QByteArray kind; ///< 1 to 64 bytes, for example "order.filled"
    QByteArray payload; ///< JSON or packed bytes, at most 16 MiB
    qint64 serverUs = 0; ///< a venue's clock, 0 when none was seen
    qint64 wallUs = 0; ///< this computer's clock; 0: filled in when queued
};

/// One row of the log, as views into whatever holds it.
struct EventView
{
    qint64 seq = 0;
    qint64 serverUs = 0;
    qint64 wallUs = 0;
    qint64 session = 0;
    QByteArrayView kind;
    QByteArrayView payload;
};

/// The end of the chain: the last row and its mac. Row 0 does not exist and has a mac of zeros.
struct ChainHead
{
    qint64 seq = 0;
    Mac mac{};
};

struct SeqRange
{
    qint64 first = 0;
    qint64 last = 0;

    qint64 count() const { return last - first + 1; }
    friend bool operator==(const SeqRange&, const SeqRange&) = default;
};

} // namespace elite
