// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/totp.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <array>

namespace elite {

namespace {

constexpr std::array<std::int64_t, 10> kPowers{1,       10,        100,        1'000,       10'000,
                                               100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};
constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

QCryptographicHash::Algorithm algorithmOf(TotpHash hash)
{
    switch (hash) {
    case TotpHash::Sha1:
        return QCryptographicHash::Sha1;
    case TotpHash::Sha256:
        return QCryptographicHash::Sha256;
    case TotpHash::Sha512:
        return QCryptographicHash::Sha512;
    }
    return QCryptographicHash::Sha1;
}

bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size()) {
        return false;
    }
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        difference |= static_cast<unsigned>(static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]));
    }
    return difference == 0;
}

} // namespace

std::int64_t totpStep(Timestamp time, const TotpRules& rules)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    return seconds / rules.stepSeconds;
}

QByteArray totpCode(QByteArrayView key, std::int64_t step, const TotpRules& rules)
{
    QByteArray counter(8, Qt::Uninitialized);
    qToBigEndian(static_cast<quint64>(step), counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(counter, key.toByteArray(), algorithmOf(rules.hash));
    const auto offset = static_cast<qsizetype>(static_cast<unsigned char>(mac.back()) & 0x0fu);
    const quint32 word = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fff'ffffu;
    const std::int64_t code = static_cast<std::int64_t>(word) % kPowers[static_cast<std::size_t>(rules.digits)];
    return QByteArray::number(static_cast<qlonglong>(code)).rightJustified(rules.digits, '0');
}

std::optional<std::int64_t> acceptedStep(QByteArrayView key, QByteArrayView typed, Timestamp now, std::int64_t lastUsed,
                                         const TotpRules& rules)
{
    QByteArray digits;
    for (const char c : typed) {
        if (c != ' ') {
            digits += c;
        }
    }
    std::optional<std::int64_t> found;
    const std::int64_t present = totpStep(now, rules);
    for (const std::int64_t step : {present - 1, present}) {
        const bool fits = sameBytes(totpCode(key, step, rules), digits);
        if (fits && step > lastUsed) {
            found = step;
        }
    }
    return found;
}

QByteArray base32(QByteArrayView bytes)
{
    QByteArray out;
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : bytes) {
        buffer = ((buffer << 8) | static_cast<unsigned char>(c)) & 0xffffu;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            out += kAlphabet[(buffer >> bits) & 31u];
        }
    }
    if (bits > 0) {
        out += kAlphabet[(buffer << (5 - bits)) & 31u];
    }
    return out;
}

Result<QByteArray> fromBase32(QByteArrayView text)
{
    QByteArray out;
    unsigned buffer = 0;
    int bits = 0;
    for (const char given : text) {
        if (given == ' ' || given == '=') {
            continue;
        }
        const char c = given >= 'a' && given <= 'z' ? static_cast<char>(given - 'a' + 'A') : given;
        const bool isLetter = c >= 'A' && c <= 'Z';
        if (!isLetter && (c < '2' || c > '7')) {
            return Error{ErrorCode::Parse, QStringLiteral("not a base32 text")};
        }
        buffer = ((buffer << 5) | static_cast<unsigned>(isLetter ? c - 'A' : c - '2' + 26)) & 0xfffu;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            out += static_cast<char>((buffer >> bits) & 0xffu);
        }
    }
    return out;
}

QByteArray totpUri(QByteArrayView key, const QString& issuer, const QString& account)
{
    const QByteArray maker = issuer.toUtf8().toPercentEncoding();
    return "otpauth://totp/" + maker + ':' + account.toUtf8().toPercentEncoding() + "?secret=" + base32(key)
        + "&issuer=" + maker;
}

} // namespace elite
