// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/signing/message_code.h"

#include <sodium.h>

namespace elite {

namespace {

/// Never null, also of nothing: libsodium may be built with that promise.
const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.isNull() ? "" : view.data());
}

unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

} // namespace

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const QByteArrayView part : parts) {
        crypto_hash_sha256_update(&state, bytesOf(part), static_cast<unsigned long long>(part.size()));
    }
    QByteArray out(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, bytesOf(out));
    return out;
}

QByteArray hmacSha256(QByteArrayView key, std::initializer_list<QByteArrayView> parts)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesOf(key), static_cast<std::size_t>(key.size()));
    for (const QByteArrayView part : parts) {
        crypto_auth_hmacsha256_update(&state, bytesOf(part), static_cast<unsigned long long>(part.size()));
    }
    QByteArray out(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state, bytesOf(out));
    sodium_memzero(&state, sizeof state);
    return out;
}

QByteArray hmacSha512(QByteArrayView key, std::initializer_list<QByteArrayView> parts)
{
    crypto_auth_hmacsha512_state state;
    crypto_auth_hmacsha512_init(&state, bytesOf(key), static_cast<std::size_t>(key.size()));
    for (const QByteArrayView part : parts) {
        crypto_auth_hmacsha512_update(&state, bytesOf(part), static_cast<unsigned long long>(part.size()));
    }
    QByteArray out(crypto_auth_hmacsha512_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha512_final(&state, bytesOf(out));
    sodium_memzero(&state, sizeof state);
    return out;
}

} // namespace elite
