// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timestamp.h"

#include <array>

namespace elite {

/// A UUID of version 7 (RFC 9562): milliseconds, then random bits. 36 characters, which every venue takes; ids of later
/// orders sort behind those of earlier ones.
QByteArray clientIdOf(Timestamp now, const std::array<unsigned char, 10>& random);
/// Has the shape of one that this program made: orders with any other are somebody else's.
bool isClientId(QByteArrayView text);

} // namespace elite
