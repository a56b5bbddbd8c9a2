// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timestamp.h"

#include <QByteArray>

// Times as REST addresses want them.

namespace elite::text {

inline QByteArray seconds(Timestamp time)
{
    return QByteArray::number(qint64(toMicros(time) / 1'000'000));
}

inline QByteArray millis(Timestamp time)
{
    return QByteArray::number(qint64(toMicros(time) / 1'000));
}

/// For ends that the venue counts in.
inline Timestamp before(Timestamp time, Duration step = std::chrono::milliseconds(1))
{
    return time - step;
}

} // namespace elite::text
