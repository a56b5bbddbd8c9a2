// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/live_permit.h"

#include <algorithm>

namespace elite {

bool LiveTerms::covers(const InstrumentId& instrument) const
{
    return instrument.venue == venue && std::find(symbols.begin(), symbols.end(), instrument.symbol) != symbols.end();
}

bool LivePermit::isValid(Timestamp now) const
{
    return !isRevoked() && now >= m_terms.issuedAt && now < m_terms.expiresAt;
}

} // namespace elite
