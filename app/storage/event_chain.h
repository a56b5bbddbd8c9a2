// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/event.h"

namespace elite {

/// mac_i = HMAC-SHA256(k, "ETC-AUDIT-v1" | mac_{i-1} | seq | server_ts | kind_len | kind | payload), numbers big endian
/// in 8, 8 and 2 bytes, k derived from the master key for "audit-hmac". The payload that is authenticated starts with
/// the row's wall_us and session (8 bytes each), so every column of a row is covered.
class EventChain
{
public:
    explicit EventChain(const Secret& master);

    Mac next(const Mac& previous, const EventView& event) const;
    /// Proves that a master key belongs to a ledger without telling anything about the key.
    Mac keyCheck() const;
    /// Binds a snapshot to its name, its place in the chain and its bytes.
    Mac snapshotMac(QByteArrayView name, const ChainHead& head, QByteArrayView payload) const;

private:
    Hmac m_audit;
    Hmac m_snapshot;
};

} // namespace elite
