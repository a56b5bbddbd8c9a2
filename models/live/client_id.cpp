// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/client_id.h"

#include <algorithm>

namespace elite {

namespace {

constexpr std::array<qsizetype, 4> kDashes{8, 13, 18, 23};
constexpr qsizetype kVersionAt = 14;
constexpr qsizetype kLength = 36;

} // namespace

QByteArray clientIdOf(Timestamp now, const std::array<unsigned char, 10>& random)
{
    QByteArray bytes(16, '\0');
    auto millis = static_cast<quint64>(toMicros(now) / 1'000);
    for (qsizetype i = 5; i >= 0; --i, millis >>= 8) {
        bytes[i] = static_cast<char>(millis & 0xff);
    }
    for (std::size_t i = 0; i < random.size(); ++i) {
        bytes[static_cast<qsizetype>(i) + 6] = static_cast<char>(random[i]);
    }
    bytes[6] = static_cast<char>((random[0] & 0x0f) | 0x70); // Version 7.
    bytes[8] = static_cast<char>((random[2] & 0x3f) | 0x80); // The variant of RFC 9562.
    QByteArray out = bytes.toHex();
    for (const qsizetype at : kDashes) {
        out.insert(at, '-');
    }
    return out;
}

bool isClientId(QByteArrayView text)
{
    if (text.size() != kLength || text[kVersionAt] != '7') {
        return false;
    }
    for (qsizetype i = 0; i < kLength; ++i) {
        const bool isDashPlace = std::find(kDashes.begin(), kDashes.end(), i) != kDashes.end();
        const char c = text[i];
        const bool isHex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (isDashPlace ? c != '-' : !isHex) {
            return false;
        }
    }
    return true;
}

} // namespace elite
