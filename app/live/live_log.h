// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/event.h"
#include "models/live/live_order.h"

#include <QString>

namespace elite {

/// Which account of which venue a row belongs to.
struct LiveAccountId
{
    QString venue;
    QString key; // Id of the API key.
    bool isSandbox = false;

    friend bool operator==(const LiveAccountId&, const LiveAccountId&) = default;
};

struct LiveRow
{
    LiveAccountId account;
    LiveRecord record;
};

// The rows of live orders in the ledger. Kinds "live.intent", "live.told", "live.fill", "live.cancel", "live.foreign",
// "live.released"; CBOR maps with every number as its own text.

NewEvent liveEvent(const LiveAccountId& account, const LiveRecord& record);
bool isLiveRow(QByteArrayView kind);
/// Corrupt when it is not one.
Result<LiveRow> readLiveRow(QByteArrayView kind, QByteArrayView payload);

} // namespace elite
