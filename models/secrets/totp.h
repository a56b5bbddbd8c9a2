// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/timestamp.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace elite {

enum class TotpHash : std::uint8_t { Sha1, Sha256, Sha512 };

/// RFC 6238, counted from 1970. What authenticator programs understand everywhere: SHA-1, six digits, 30 seconds.
struct TotpRules
{
    TotpHash hash = TotpHash::Sha1;
    int digits = 6;
    int stepSeconds = 30;
};

std::int64_t totpStep(Timestamp time, const TotpRules& rules = {});
/// RFC 4226 with this counter, leading zeros kept.
QByteArray totpCode(QByteArrayView key, std::int64_t step, const TotpRules& rules = {});
/// The step whose code was typed: the present one or the one before, if it comes after `lastUsed`. Blanks in what was
/// typed are skipped; takes the same time whatever is wrong.
std::optional<std::int64_t> acceptedStep(QByteArrayView key, QByteArrayView typed, Timestamp now, std::int64_t lastUsed,
                                         const TotpRules& rules = {});

/// RFC 4648 without padding.
QByteArray base32(QByteArrayView bytes);
Result<QByteArray> fromBase32(QByteArrayView text);
/// otpauth://totp/... for the QR code.
QByteArray totpUri(QByteArrayView key, const QString& issuer, const QString& account);

} // namespace elite
