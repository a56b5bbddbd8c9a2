// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/projections.h"

namespace elite {

/// Sets a named counter, for example the last accepted one-time-code step. Being in the chain, it cannot be turned
/// back.
NewEvent counterEvent(const QString& name, qint64 value);
/// 0 when it was never set.
Result<qint64> counterValue(Database& database, const QString& name);

Result<std::unique_ptr<Projection>> makeCounterProjection(Database& database);

} // namespace elite
