// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/signing/signing_key.h"

#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace elite {

namespace {

constexpr qsizetype kHalf = 32; // Bytes of r, of s and of an Ed25519 seed.

template <class T, void (*free)(T*)> struct Freed
{
    void operator()(T* object) const { free(object); }
};
void freeBio(BIO* bio)
{
    BIO_free_all(bio);
}
using Bio = std::unique_ptr<BIO, Freed<BIO, freeBio>>;
using Context = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX, EVP_MD_CTX_free>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;
using EcSignature = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG, ECDSA_SIG_free>>;

const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

/// A key with a passphrase of its own is refused instead of asked about on a terminal.
int noPassphrase(char* /*buffer*/, int /*size*/, int /*isForWriting*/, void* /*user*/)
{
    return -1;
}

PrivateKey fromPem(const Secret& text)
{
    QByteArray lines = text.reveal().toByteArray();
    lines.replace("\\n", "\n");
    PrivateKey key;
    if (const Bio bio{BIO_new_mem_buf(lines.constData(), static_cast<int>(lines.size()))}) {
        key.reset(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    }
    wipe(lines);
    return key;
}

PrivateKey fromBase64(const Secret& text)
{
    QByteArray encoded = text.reveal().toByteArray();
    auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    wipe(encoded);
    PrivateKey key;
    if (decoded && (decoded.decoded.size() == kHalf || decoded.decoded.size() == 2 * kHalf)) {
        key.reset(
            EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(decoded.decoded), std::size_t(kHalf)));
    }
    wipe(decoded.decoded);
    return key;
}

QByteArray joined(const ECDSA_SIG& signature)
{
    QByteArray out(2 * kHalf, '\0');
    auto* bytes = reinterpret_cast<unsigned char*>(out.data());
    const bool fits = BN_bn2binpad(ECDSA_SIG_get0_r(&signature), bytes, int(kHalf)) == kHalf
        && BN_bn2binpad(ECDSA_SIG_get0_s(&signature), bytes + kHalf, int(kHalf)) == kHalf;
    return fits ? out : QByteArray();
}

/// The DER form that OpenSSL works with.
QByteArray derOf(QByteArrayView joinedHalves)
{
    const EcSignature signature{ECDSA_SIG_new()};
    BIGNUM* r = BN_bin2bn(bytesOf(joinedHalves), int(kHalf), nullptr);
    BIGNUM* s = BN_bin2bn(bytesOf(joinedHalves) + kHalf, int(kHalf), nullptr);
    if (!signature || r == nullptr || s == nullptr || ECDSA_SIG_set0(signature.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    const int size = i2d_ECDSA_SIG(signature.get(), nullptr);
    QByteArray out(std::max(size, 0), '\0');
    auto* bytes = reinterpret_cast<unsigned char*>(out.data());
    return size > 0 && i2d_ECDSA_SIG(signature.get(), &bytes) == size ? out : QByteArray();
}

} // namespace

struct SigningKey::Handle
{
    PrivateKey key;
};

SigningKey::SigningKey(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}
SigningKey::SigningKey(SigningKey&& other) noexcept = default;
SigningKey& SigningKey::operator=(SigningKey&& other) noexcept = default;
SigningKey::~SigningKey() = default;

bool isPemKey(const Secret& secret)
{
    return secret.reveal().contains(QByteArrayView("-----BEGIN"));
}

Result<SigningKey> SigningKey::read(const Secret& text)
{
    PrivateKey key = isPemKey(text) ? fromPem(text) : fromBase64(text);
    const int type = key ? EVP_PKEY_get_base_id(key.get()) : EVP_PKEY_NONE;
    const bool isP256 = type == EVP_PKEY_EC && EVP_PKEY_get_bits(key.get()) == 256;
    if (type != EVP_PKEY_ED25519 && !isP256) {
        return Error{ErrorCode::Auth, QStringLiteral("the secret is no Ed25519 and no P-256 private key")};
    }
    auto handle = std::make_unique<Handle>();
    handle->key = std::move(key);
    return SigningKey(std::move(handle));
}

KeyKind SigningKey::kind() const
{
    return EVP_PKEY_get_base_id(m_handle->key.get()) == EVP_PKEY_ED25519 ? KeyKind::Ed25519 : KeyKind::EcP256;
}

Result<QByteArray> SigningKey::sign(QByteArrayView message) const
{
    const bool isEc = kind() == KeyKind::EcP256;
    const Context context{EVP_MD_CTX_new()};
    std::size_t size = 0;
    const auto length = static_cast<std::size_t>(message.size());
    QByteArray out;
    if (context
        && EVP_DigestSignInit(context.get(), nullptr, isEc ? EVP_sha256() : nullptr, nullptr, m_handle->key.get()) == 1
        && EVP_DigestSign(context.get(), nullptr, &size, bytesOf(message), length) == 1) {
        out.resize(static_cast<qsizetype>(size));
        auto* bytes = reinterpret_cast<unsigned char*>(out.data());
        const bool isSigned = EVP_DigestSign(context.get(), bytes, &size, bytesOf(message), length) == 1;
        out.resize(isSigned ? static_cast<qsizetype>(size) : 0);
    }
    if (isEc && !out.isEmpty()) {
        const unsigned char* bytes = bytesOf(out);
        const EcSignature signature{d2i_ECDSA_SIG(nullptr, &bytes, static_cast<long>(out.size()))};
        out = signature ? joined(*signature) : QByteArray();
    }
    return out.size() == 2 * kHalf ? Result<QByteArray>(out)
                                   : Result<QByteArray>(Error{ErrorCode::Auth, QStringLiteral("signing failed")});
}

bool SigningKey::verifies(QByteArrayView message, QByteArrayView signature) const
{
    const bool isEc = kind() == KeyKind::EcP256;
    const QByteArray der = isEc && signature.size() == 2 * kHalf ? derOf(signature) : signature.toByteArray();
    const Context context{EVP_MD_CTX_new()};
    return context
        && EVP_DigestVerifyInit(context.get(), nullptr, isEc ? EVP_sha256() : nullptr, nullptr, m_handle->key.get())
        == 1
        && EVP_DigestVerify(context.get(), bytesOf(der), static_cast<std::size_t>(der.size()), bytesOf(message),
                            static_cast<std::size_t>(message.size()))
        == 1;
}

} // namespace elite
