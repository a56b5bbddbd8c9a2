// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"

namespace elite {

QByteArray Money::toText() const
{
    const auto code = m_currency.view();
    return m_amount.toText() + ' ' + QByteArray(code.data(), static_cast<qsizetype>(code.size()));
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
