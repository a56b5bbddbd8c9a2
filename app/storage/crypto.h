// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>

namespace elite {

using Mac = std::array<unsigned char, 32>;
constexpr qsizetype kKeySize = 32;

/// HMAC-SHA256 with one key for many messages: the keyed start state is computed once and kept in locked memory.
class Hmac
{
public:
    explicit Hmac(QByteArrayView key);

    /// Of the parts, one after the other.
    Mac of(std::initializer_list<QByteArrayView> parts) const;

private:
    struct State;
    struct Free
    {
        void operator()(State* state) const;
    };
    std::unique_ptr<State, Free> m_state;
};

bool equalMacs(const Mac& a, const Mac& b); ///< constant time
inline QByteArrayView macView(const Mac& mac)
{
    return {mac.data(), qsizetype(mac.size())};
}
std::optional<Mac> macFrom(QByteArrayView bytes); ///< nothing unless there are exactly 32

/// HKDF-SHA256 (RFC 5869). False when more than 255 * 32 bytes are asked for.
bool hkdfSha256(QByteArrayView input, QByteArrayView salt, QByteArrayView info, std::span<unsigned char> out);
/// The key for one purpose ("db-columns", "audit-hmac", ...), derived from the master key.
Secret deriveKey(const Secret& master, QByteArrayView purpose);

constexpr qsizetype kNonceSize = 24;
constexpr qsizetype kTagSize = 16;
/// XChaCha20-Poly1305: ciphertext followed by the tag.
QByteArray aeadSeal(QByteArrayView plain, QByteArrayView associated, QByteArrayView nonce, const Secret& key);
std::optional<QByteArray> aeadOpen(QByteArrayView sealed, QByteArrayView associated, QByteArrayView nonce,
                                   const Secret& key);
QByteArray randomBytes(qsizetype size);

} // namespace elite
