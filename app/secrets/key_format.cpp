// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/key_format.h"

#include <algorithm>
#include <array>

namespace elite {

namespace {

struct Row
{
    KeyProvider provider;
    const char* name;
    std::size_t parts; ///< the first so many of kParts
};

constexpr std::array kRows
    = {Row{KeyProvider::OpenAi, "openai", 1},     Row{KeyProvider::OpenAiCompatible, "openai-compatible", 1},
       Row{KeyProvider::Binance, "binance", 2},   Row{KeyProvider::Kraken, "kraken", 2},
       Row{KeyProvider::Coinbase, "coinbase", 2}, Row{KeyProvider::Bitstamp, "bitstamp", 2},
       Row{KeyProvider::Luno, "luno", 2},         Row{KeyProvider::Okx, "okx", 3},
       Row{KeyProvider::Bybit, "bybit", 2}};

constexpr std::array kParts = {KeyPart::ApiKey, KeyPart::ApiSecret, KeyPart::Passphrase};
constexpr std::array kProviders
    = {KeyProvider::OpenAi,   KeyProvider::OpenAiCompatible, KeyProvider::Binance, KeyProvider::Kraken,
       KeyProvider::Coinbase, KeyProvider::Bitstamp,         KeyProvider::Luno,    KeyProvider::Okx,
       KeyProvider::Bybit};

const Row& rowOf(KeyProvider provider)
{
    return *std::find_if(kRows.begin(), kRows.end(), [&](const Row& row) { return row.provider == provider; });
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The shape of OpenAI's keys; the letters behind the prefix change in length now and then.
KeyProblem checkOpenAi(QByteArrayView value)
{
    if (value.startsWith("sk-admin-")) {
        return KeyProblem::AdminKey;
    }
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    if (!value.startsWith("sk-") || !std::all_of(value.begin(), value.end(), fits)) {
        return KeyProblem::WrongShape;
    }
    constexpr qsizetype kShortestKey = 40;
    return value.size() < kShortestKey ? KeyProblem::TooShort : KeyProblem::None;
}

} // namespace

std::span<const KeyProvider> keyProviders()
{
    return kProviders;
}

QString providerName(KeyProvider provider)
{
    return QLatin1String(rowOf(provider).name);
}

Result<KeyProvider> providerFromName(const QString& name)
{
    const auto row = std::find_if(kRows.begin(), kRows.end(),
                                  [&](const Row& candidate) { return name == QLatin1String(candidate.name); });
    if (row == kRows.end()) {
        return Error{ErrorCode::NotFound, QStringLiteral("an unknown kind of key: ") + name};
    }
    return row->provider;
}

bool isExchange(KeyProvider provider)
{
    return provider != KeyProvider::OpenAi && provider != KeyProvider::OpenAiCompatible;
}

std::span<const KeyPart> keyParts(KeyProvider provider)
{
    return std::span(kParts).first(rowOf(provider).parts);
}

KeyProblem checkKeyPart(KeyProvider provider, KeyPart part, const Secret& value)
{
    constexpr qsizetype kShortest = 6; // what the scrubber can find again
    constexpr qsizetype kLongest = 600; // three parts fit into one item of the keychain
    const QByteArrayView bytes = value.reveal();
    if (bytes.isEmpty()) {
        return KeyProblem::Empty;
    }
    if (bytes.size() > kLongest) {
        return KeyProblem::TooLong;
    }
    // Coinbase hands out a private key in several lines.
    const bool pem = bytes.startsWith("-----BEGIN ");
    if (!pem && part != KeyPart::Passphrase && std::any_of(bytes.begin(), bytes.end(), isBlank)) {
        return KeyProblem::HasSpaces;
    }
    if (provider == KeyProvider::OpenAi) {
        return checkOpenAi(bytes);
    }
    return bytes.size() < kShortest ? KeyProblem::TooShort : KeyProblem::None;
}

Secret trimmedKey(const Secret& value)
{
    QByteArrayView bytes = value.reveal();
    while (!bytes.isEmpty() && isBlank(bytes.front())) {
        bytes = bytes.sliced(1);
    }
    while (!bytes.isEmpty() && isBlank(bytes.back())) {
        bytes = bytes.chopped(1);
    }
    return Secret::copyOf(bytes);
}

Secret packedParts(const std::vector<Secret>& parts)
{
    QByteArray packed;
    for (const Secret& part : parts) {
        packed += static_cast<char>(part.size() / 256);
        packed += static_cast<char>(part.size() % 256);
        packed += part.reveal();
    }
    return Secret::take(packed);
}

Result<std::vector<Secret>> partsFrom(const Secret& packed)
{
    std::vector<Secret> parts;
    QByteArrayView left = packed.reveal();
    while (!left.isEmpty()) {
        const qsizetype size
            = left.size() < 2 ? -1 : static_cast<unsigned char>(left[0]) * 256 + static_cast<unsigned char>(left[1]);
        if (size < 0 || size > left.size() - 2) {
            return Error{ErrorCode::Corrupt, QStringLiteral("the stored key is not a list of parts")};
        }
        parts.push_back(Secret::copyOf(left.sliced(2, size)));
        left = left.sliced(2 + size);
    }
    return parts;
}

} // namespace elite
