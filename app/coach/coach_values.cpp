// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/coach_values.h"

#include <QCryptographicHash>

namespace elite {

QByteArray CoachImage::sha256() const
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Decimal usdOf(qint64 nanoUsd)
{
    const auto usd = Decimal::fromParts(nanoUsd, 9);
    require(usd.hasValue(), "a cost in range");
    return *usd;
}

} // namespace elite
