// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/signing/venue_signing.h"

#include "app/live/signing/message_code.h"
#include "app/live/signing/signing_key.h"

namespace elite {

namespace {

Error badSecret(const char* venue)
{
    return {ErrorCode::Auth, QLatin1String(venue) + QStringLiteral(": the secret is not in the form the venue uses")};
}

} // namespace

Result<QByteArray> binanceSignature(const QByteArray& payload, const Secret& secret)
{
    if (!isPemKey(secret)) {
        return hmacSha256(secret.reveal(), {payload}).toHex();
    }
    const auto key = SigningKey::read(secret);
    if (!key || key->kind() != KeyKind::Ed25519) {
        return badSecret("binance");
    }
    const auto bytes = key->sign(payload);
    return bytes ? Result<QByteArray>(bytes->toBase64()) : bytes;
}

Result<SignedRequest> signBinance(const ApiCall& call, const Credentials& credentials, const SigningMoment& moment)
{
    ApiCall complete = call;
    complete.parameters.insert(complete.parameters.begin(), {"timestamp", QByteArray::number(moment.millis)});
    complete.parameters.push_back({"recvWindow", QByteArray::number(kBinanceReceiveWindow)});
    const auto signature = binanceSignature(formText(complete.parameters), credentials.secret);
    if (!signature) {
        return signature.error();
    }
    complete.parameters.push_back({"signature", *signature});
    SignedRequest out = unsignedRequest(complete);
    out.headers.push_back({"X-MBX-APIKEY", credentials.key.reveal().toByteArray()});
    return out;
}

Result<SignedRequest> signKraken(const ApiCall& call, const Credentials& credentials, const SigningMoment& moment)
{
    QByteArray encoded = credentials.secret.reveal().toByteArray();
    auto secret = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    wipe(encoded);
    if (!secret || secret.decoded.isEmpty()) {
        return badSecret("kraken");
    }
    ApiCall complete = call;
    complete.verb = "POST";
    complete.place = ParameterPlace::Form;
    if (call.json.isEmpty()) {
        complete.parameters.insert(complete.parameters.begin(), {"nonce", moment.nonce});
    }
    SignedRequest out = unsignedRequest(complete);
    const QByteArray signature = hmacSha512(secret.decoded, {call.path, sha256({moment.nonce, out.body})});
    wipe(secret.decoded);
    out.headers.push_back({"API-Key", credentials.key.reveal().toByteArray()});
    out.headers.push_back({"API-Sign", signature.toBase64()});
    return out;
}

Result<SignedRequest> signLuno(const ApiCall& call, const Credentials& credentials, const SigningMoment& /*moment*/)
{
    SignedRequest out = unsignedRequest(call);
    QByteArray pair = credentials.key.reveal().toByteArray() + ':';
    pair += credentials.secret.reveal();
    out.headers.push_back({"Authorization", "Basic " + pair.toBase64()});
    wipe(pair);
    return out;
}

Result<QByteArray> coinbaseToken(const QByteArray& use, const Credentials& credentials, const SigningMoment& moment)
{
    const auto key = SigningKey::read(credentials.secret);
    if (!key) {
        return badSecret("coinbase");
    }
    constexpr qint64 kGoodFor = 120; // s
    const qint64 now = moment.millis / 1'000;
    const QByteArray name = credentials.key.reveal().toByteArray();
    const QByteArray algorithm = key->kind() == KeyKind::Ed25519 ? "EdDSA" : "ES256";
    const QByteArray header = flatJson({{"alg", algorithm}, {"kid", name}, {"nonce", moment.nonce}, {"typ", "JWT"}});
    QByteArray claims = flatJson({{"iss", "cdp"}, {"sub", name}});
    claims.chop(1);
    claims += ",\"nbf\":" + QByteArray::number(now) + ",\"exp\":" + QByteArray::number(now + kGoodFor);
    if (!use.isEmpty()) {
        claims += ',' + flatJson({{"uri", use}}).mid(1).chopped(1);
    }
    claims += '}';
    constexpr auto kUrlForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray message = header.toBase64(kUrlForm) + '.' + claims.toBase64(kUrlForm);
    const auto signature = key->sign(message);
    return signature ? Result<QByteArray>(message + '.' + signature->toBase64(kUrlForm)) : signature;
}

Result<SignedRequest> signCoinbase(const ApiCall& call, const Credentials& credentials, const SigningMoment& moment,
                                   const QByteArray& host)
{
    const auto token = coinbaseToken(call.verb + ' ' + host + call.path, credentials, moment);
    if (!token) {
        return token.error();
    }
    SignedRequest out = unsignedRequest(call);
    out.headers.push_back({"Authorization", "Bearer " + *token});
    return out;
}

Result<SignedRequest> signBitstamp(const ApiCall& call, const Credentials& credentials, const SigningMoment& moment,
                                   const QByteArray& host)
{
    SignedRequest out = unsignedRequest(call);
    const QByteArray user = "BITSTAMP " + credentials.key.reveal().toByteArray();
    const QByteArray time = QByteArray::number(moment.millis);
    const QByteArray contentType = out.headers.empty() ? QByteArray() : out.headers.front().value;
    const QByteArray signature
        = hmacSha256(credentials.secret.reveal(),
                     {user, call.verb, host, out.target, contentType, moment.nonce, time, "v2", out.body})
              .toHex();
    out.headers.push_back({"X-Auth", user});
    out.headers.push_back({"X-Auth-Nonce", moment.nonce});
    out.headers.push_back({"X-Auth-Timestamp", time});
    out.headers.push_back({"X-Auth-Version", "v2"});
    out.headers.push_back({"X-Auth-Signature", signature});
    return out;
}

} // namespace elite
