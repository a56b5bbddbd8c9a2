// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/signing/api_call.h"

// How each venue wants a request signed. Pure functions for any thread; Auth when the secret is not what the venue
// hands out. The order of parameters is kept, what is signed is exactly what is sent.

namespace elite {

/// timestamp first, recvWindow and signature last. HMAC-SHA256 in hex, or with an Ed25519 key in PEM its base64;
/// percent-encoded before signing (in force since 2026-01-15).
Result<SignedRequest> signBinance(const ApiCall& call, const Credentials& credentials, const SigningMoment& moment);
inline constexpr int kBinanceReceiveWindow = 10'000; // ms
/// Of the encoded parameters as they are sent; not yet encoded itself.
Result<QByteArray> binanceSignature(const QByteArray& payload, const Secret& secret);

/// A form that begins with the nonce (or a whole JSON body that holds it); base64 of HMAC-SHA512(path + SHA-256(nonce +
/// body)).
Result<SignedRequest> signKraken(const ApiCall& call, const Credentials& credentials, const SigningMoment& moment);

/// HTTP Basic: TLS is the only protection.
Result<SignedRequest> signLuno(const ApiCall& call, const Credentials& credentials, const SigningMoment& moment);

/// A token of its own for every request (JWT, ES256 or EdDSA), good for two minutes and for this one path.
Result<SignedRequest> signCoinbase(const ApiCall& call, const Credentials& credentials, const SigningMoment& moment,
                                   const QByteArray& host);
/// The token alone; `use` is "GET api.coinbase.com/api/v3/brokerage/accounts", empty for a WebSocket.
Result<QByteArray> coinbaseToken(const QByteArray& use, const Credentials& credentials, const SigningMoment& moment);

/// v2. A POST without parameters has neither body nor Content-Type, and neither is signed.
Result<SignedRequest> signBitstamp(const ApiCall& call, const Credentials& credentials, const SigningMoment& moment,
                                   const QByteArray& host);

} // namespace elite
