// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

// What venues sign with. Parts are taken one after the other, so that nothing is copied together.

namespace elite {

QByteArray sha256(std::initializer_list<QByteArrayView> parts); // 32 bytes
QByteArray hmacSha256(QByteArrayView key, std::initializer_list<QByteArrayView> parts); // 32 bytes
QByteArray hmacSha512(QByteArrayView key, std::initializer_list<QByteArrayView> parts); // 64 bytes

} // namespace elite
