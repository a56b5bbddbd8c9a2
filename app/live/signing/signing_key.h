// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret.h"
#include "models/base/result.h"

#include <memory>

namespace elite {

enum class KeyKind { Ed25519, EcP256 };

/// A private key that signs: Ed25519 (RFC 8032) or ECDSA on P-256 with SHA-256 (ES256).
class SigningKey
{
public:
    /// PEM (PKCS #8, or SEC 1 for P-256), also with line ends written as \n as in a downloaded JSON file; or the base64
    /// of an Ed25519 key of 32 or 64 bytes. Auth when it is none of these.
    static Result<SigningKey> read(const Secret& text);

    SigningKey(SigningKey&& other) noexcept;
    SigningKey& operator=(SigningKey&& other) noexcept;
    ~SigningKey();

    KeyKind kind() const;
    /// 64 bytes: of Ed25519 as in RFC 8032; of P-256 r and s with 32 bytes each, as a JWT has them.
    Result<QByteArray> sign(QByteArrayView message) const;
    bool verifies(QByteArrayView message, QByteArrayView signature) const;

private:
    struct Handle;
    explicit SigningKey(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> m_handle;
};

/// Whether a secret is a private key in PEM and not a shared secret.
bool isPemKey(const Secret& secret);

} // namespace elite
