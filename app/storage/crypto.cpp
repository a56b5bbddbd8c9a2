// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/crypto.h"

#include "models/base/result.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace elite {

namespace {

/// Never null, also of nothing: libsodium may be built with that promise.
const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.isNull() ? "" : view.data());
}

void* lockedMemory(std::size_t size)
{
    static const bool ready = sodium_init() >= 0;
    require(ready, "libsodium cannot start");
    void* memory = sodium_malloc(size);
    require(memory != nullptr, "no memory for a key");
    return memory;
}

} // namespace

struct Hmac::State
{
    crypto_auth_hmacsha256_state start;
};

void Hmac::Free::operator()(State* state) const
{
    sodium_free(state);
}

Hmac::Hmac(QByteArrayView key)
    : m_state(static_cast<State*>(lockedMemory(sizeof(State))))
{
    crypto_auth_hmacsha256_init(&m_state->start, bytesOf(key), std::size_t(key.size()));
}

Mac Hmac::of(std::initializer_list<QByteArrayView> parts) const
{
    crypto_auth_hmacsha256_state state = m_state->start;
    for (QByteArrayView part : parts) {
        crypto_auth_hmacsha256_update(&state, bytesOf(part), static_cast<unsigned long long>(part.size()));
    }
    Mac out;
    crypto_auth_hmacsha256_final(&state, out.data());
    sodium_memzero(&state, sizeof state);
    return out;
}

bool equalMacs(const Mac& a, const Mac& b)
{
    return sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::optional<Mac> macFrom(QByteArrayView bytes)
{
    Mac out;
    if (bytes.size() != qsizetype(out.size())) {
        return std::nullopt;
    }
    std::memcpy(out.data(), bytes.data(), out.size());
    return out;
}

bool hkdfSha256(QByteArrayView input, QByteArrayView salt, QByteArrayView info, std::span<unsigned char> out)
{
    if (out.size() > 255 * 32) {
        return false;
    }
    Mac pseudorandom = Hmac(salt).of({input});
    const Hmac expand{macView(pseudorandom)};
    sodium_memzero(pseudorandom.data(), pseudorandom.size());
    Mac block{};
    qsizetype previous = 0; // T(0) is empty
    unsigned char counter = 1;
    for (std::size_t at = 0; at < out.size(); at += block.size(), ++counter) {
        block = expand.of({QByteArrayView(block.data(), previous), info, QByteArrayView(&counter, 1)});
        previous = qsizetype(block.size());
        std::memcpy(out.data() + at, block.data(), std::min(block.size(), out.size() - at));
    }
    sodium_memzero(block.data(), block.size());
    return true;
}

Secret deriveKey(const Secret& master, QByteArrayView purpose)
{
    require(master.size() == kKeySize, "a master key has 32 bytes");
    Mac bytes;
    hkdfSha256(master.reveal(), {}, purpose, bytes);
    Secret out = Secret::copyOf(macView(bytes));
    sodium_memzero(bytes.data(), bytes.size());
    return out;
}

QByteArray aeadSeal(QByteArrayView plain, QByteArrayView associated, QByteArrayView nonce, const Secret& key)
{
    require(nonce.size() == kNonceSize && key.size() == kKeySize, "a nonce has 24 bytes, a key 32");
    QByteArray out(plain.size() + kTagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(out.data()), nullptr, bytesOf(plain),
                                               static_cast<unsigned long long>(plain.size()), bytesOf(associated),
                                               static_cast<unsigned long long>(associated.size()), nullptr,
                                               bytesOf(nonce), bytesOf(key.reveal()));
    return out;
}

std::optional<QByteArray> aeadOpen(QByteArrayView sealed, QByteArrayView associated, QByteArrayView nonce,
                                   const Secret& key)
{
    if (nonce.size() != kNonceSize || key.size() != kKeySize || sealed.size() < kTagSize) {
        return std::nullopt;
    }
    QByteArray out(sealed.size() - kTagSize, Qt::Uninitialized);
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char*>(out.data()), nullptr, nullptr, bytesOf(sealed),
        static_cast<unsigned long long>(sealed.size()), bytesOf(associated),
        static_cast<unsigned long long>(associated.size()), bytesOf(nonce), bytesOf(key.reveal()));
    if (refused != 0) {
        return std::nullopt;
    }
    return out;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray out(size, Qt::Uninitialized);
    randombytes_buf(out.data(), std::size_t(size));
    return out;
}

} // namespace elite
