// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/recovery_code.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace elite {

namespace {

constexpr std::string_view kSigns = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype kKeySize = 32;
constexpr int kDataGroups = 13; // 13 * 4 * 5 = 260 bits: the key and four bits of version, which are 0
constexpr int kGroupSize = 5;

using Values = QByteArray; // one sign per byte, 0..31

int signValue(QChar sign)
{
    char c = sign.toUpper().toLatin1();
    c = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
    const auto at = kSigns.find(c);
    return c == 0 || at == std::string_view::npos ? -1 : static_cast<int>(at);
}

char groupCheck(const char* four, int group)
{
    int sum = 7 * (group + 1);
    for (int n = 0; n < 4; ++n) {
        sum += four[n] * (2 * n + 3); // odd factors: every single wrong sign changes the sum modulo 32
    }
    return static_cast<char>(sum % 32);
}

/// 25 bits over the whole key.
Values wholeCheck(QByteArrayView key)
{
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(key.data()),
                       static_cast<std::size_t>(key.size()), nullptr, 0);
    Values check;
    for (int n = 0; n < kGroupSize; ++n) {
        check += static_cast<char>(hash.at(static_cast<std::size_t>(n)) & 31U);
    }
    return check;
}

/// Five bits at `place` (0..51) of the key, zeroes behind its end.
char fiveBits(QByteArrayView key, int place)
{
    int value = 0;
    for (int bit = place * 5; bit < place * 5 + 5; ++bit) {
        const int byte = bit / 8 < kKeySize ? static_cast<unsigned char>(key[bit / 8]) : 0;
        value = value * 2 + ((byte >> (7 - bit % 8)) & 1);
    }
    return static_cast<char>(value);
}

/// What was typed, as values; nothing but separators is left out. Not a sign: 127.
Values typedValues(QStringView typed)
{
    Values values;
    for (const QChar sign : typed) {
        if (sign.isSpace() || sign == QLatin1Char('-') || sign == QChar(0x2013) || sign == QLatin1Char('.')) {
            continue;
        }
        const int value = signValue(sign);
        values += static_cast<char>(value < 0 ? 127 : value);
    }
    return values;
}

int wrongGroup(const Values& values)
{
    for (int group = 0; group < kDataGroups && (group + 1) * kGroupSize <= values.size(); ++group) {
        const char* at = values.constData() + static_cast<qsizetype>(group) * kGroupSize;
        const bool signsOnly = std::none_of(at, at + kGroupSize, [](char c) { return c == 127; });
        if (!signsOnly || at[4] != groupCheck(at, group)) {
            return group + 1;
        }
    }
    return 0;
}

Error wrong(const QString& what)
{
    return {ErrorCode::Parse, what};
}

} // namespace

Secret recoveryCode(const Secret& masterKey)
{
    require(masterKey.size() == kKeySize, "a master key has 32 bytes");
    const QByteArrayView key = masterKey.reveal();
    QByteArray code;
    for (int group = 0; group < kRecoveryGroups; ++group) {
        Values values;
        for (int n = 0; group < kDataGroups && n < 4; ++n) {
            values += fiveBits(key, group * 4 + n);
        }
        values = group < kDataGroups ? values + groupCheck(values.constData(), group) : wholeCheck(key);
        if (group > 0) {
            code += '-';
        }
        for (const char value : std::as_const(values)) {
            code += kSigns.at(static_cast<std::size_t>(value));
        }
        wipe(values);
    }
    return Secret::take(code);
}

Result<Secret> masterKeyFromCode(QStringView typed)
{
    Values values = typedValues(typed);
    if (const int group = wrongGroup(values); group > 0) {
        return wrong(QStringLiteral("group ") + QString::number(group));
    }
    if (values.size() != kRecoveryGroups * kGroupSize) {
        return wrong(QStringLiteral("length"));
    }
    QByteArray key(kKeySize, '\0');
    int leftOver = 0;
    for (int bit = 0; bit < kDataGroups * 4 * 5; ++bit) {
        const int sign = static_cast<unsigned char>(values[(bit / 20) * kGroupSize + (bit / 5) % 4]);
        const int one = (sign >> (4 - bit % 5)) & 1;
        if (bit < kKeySize * 8) {
            key[bit / 8] = static_cast<char>(key[bit / 8] | (one << (7 - bit % 8)));
        } else {
            leftOver |= one;
        }
    }
    const bool fits = leftOver == 0 && values.last(kGroupSize) == wholeCheck(key);
    wipe(values);
    Secret secret = Secret::take(key);
    if (!fits) {
        return wrong(QStringLiteral("checksum"));
    }
    return secret;
}

int firstWrongGroup(QStringView typed)
{
    return wrongGroup(typedValues(typed));
}

} // namespace elite
