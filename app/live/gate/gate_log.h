// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/event.h"
#include "models/live/gate_record.h"

// The rows of the gate in the ledger. Kinds "gate.run", "gate.end", "gate.beat", "gate.trade", "gate.breaker",
// "gate.fault", "gate.wish", "gate.day", "gate.promoted", "gate.demoted"; CBOR maps.

namespace elite {

NewEvent gateEvent(const GateRow& row);
bool isGateRow(QByteArrayView kind);
/// Corrupt when it is not one, or has a field of another type. Never guesses.
Result<GateRow> readGateRow(QByteArrayView kind, QByteArrayView payload);

} // namespace elite
