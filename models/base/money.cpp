// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"

#include <algorithm>

namespace elite {

Result<Currency> Currency::parse(QByteArrayView code)
{
    if (code.isEmpty() || code.size() > static_cast<qsizetype>(kMaxLength)) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("a currency code has 1 to 15 bytes")};
    }
    if (!code.isValidUtf8()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("a currency code is UTF-8")};
    }
    const bool isPrintable = std::all_of(code.begin(), code.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte > 0x20 && byte != 0x7f;
    });
    if (!isPrintable) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("a currency code has no spaces or control characters")};
    }
    Currency out;
    std::copy(code.begin(), code.end(), out.m_code.begin());
    out.m_length = static_cast<std::uint8_t>(code.size());
    return out;
}

QString Currency::toString() const
{
    return QString::fromUtf8(m_code.data(), m_length);
}

QByteArray Money::toText() const
{
    return m_amount.toText() + ' '
        + QByteArray(m_currency.code().data(), static_cast<qsizetype>(m_currency.code().size()));
}

Result<Money> Money::add(const Money& a, const Money& b)
{
    if (a.m_currency != b.m_currency) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("two currencies do not add up")};
    }
    const auto sum = Decimal::add(a.m_amount, b.m_amount);
    return sum ? Result<Money>(Money(*sum, a.m_currency)) : Result<Money>(sum.error());
}

Result<Money> Money::rescaled(int scale, Rounding rounding) const
{
    const auto amount = m_amount.rescaled(scale, rounding);
    return amount ? Result<Money>(Money(*amount, m_currency)) : Result<Money>(amount.error());
}

} // namespace elite
