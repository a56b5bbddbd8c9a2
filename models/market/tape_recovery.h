// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>

namespace elite {

/// How a recording that was cut off becomes a tape: its first `keep` bytes, then `tail`.
struct TapeRecovery
{
    std::size_t keep = 0;
    QByteArray tail;
    std::uint64_t events = 0;
};

/// Keeps all blocks up to the first one that is not whole. Corrupt when there is none.
Result<TapeRecovery> recoverTape(QByteArrayView recording);

} // namespace elite
