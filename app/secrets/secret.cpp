// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secret.h"

#include "models/base/result.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace elite {

namespace {

void startSodium()
{
    static const bool ready = sodium_init() >= 0; // thread-safe, and harmless when done twice
    require(ready, "libsodium cannot start");
}

unsigned char* lockedBytes(std::size_t size)
{
    startSodium();
    auto* bytes = static_cast<unsigned char*>(sodium_malloc(size));
    require(bytes != nullptr, "no memory for a secret");
    return bytes;
}

} // namespace

Secret::~Secret()
{
    if (m_bytes != nullptr) {
        sodium_free(m_bytes); // wipes first
    }
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret;
    if (!bytes.isEmpty()) {
        const auto size = static_cast<std::size_t>(bytes.size());
        secret.m_bytes = lockedBytes(size);
        std::memcpy(secret.m_bytes, bytes.data(), size);
        sodium_mprotect_readonly(secret.m_bytes);
        secret.m_size = bytes.size();
    }
    return secret;
}

Secret Secret::take(QByteArray& bytes)
{
    Secret secret = copyOf(bytes);
    wipe(bytes);
    return secret;
}

Secret Secret::take(QString& text)
{
    QByteArray bytes = text.toUtf8();
    wipe(text);
    return take(bytes);
}

Secret Secret::random(std::size_t size)
{
    Secret secret;
    if (size > 0) {
        secret.m_bytes = lockedBytes(size);
        randombytes_buf(secret.m_bytes, size);
        sodium_mprotect_readonly(secret.m_bytes);
        secret.m_size = static_cast<qsizetype>(size);
    }
    return secret;
}

QByteArrayView Secret::reveal() const noexcept
{
    return {reinterpret_cast<const char*>(m_bytes), m_size};
}

bool Secret::sameAs(const Secret& other) const noexcept
{
    return m_size == other.m_size
        && (m_size == 0 || sodium_memcmp(m_bytes, other.m_bytes, static_cast<std::size_t>(m_size)) == 0);
}

void overwrite(QByteArray& bytes)
{
    if (bytes.isDetached()) {
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
}

void wipe(QByteArray& bytes)
{
    overwrite(bytes);
    bytes.clear();
}

void wipe(QString& text)
{
    if (text.isDetached()) {
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
    text.clear();
}

QString masked(const Secret& secret)
{
    constexpr qsizetype kShortestShown = 20;
    const QByteArrayView bytes = secret.reveal();
    if (bytes.size() < kShortestShown) {
        return QStringLiteral("***");
    }
    return QString::fromLatin1(bytes.first(7)) + QStringLiteral("...") + QString::fromLatin1(bytes.last(4));
}

} // namespace elite
