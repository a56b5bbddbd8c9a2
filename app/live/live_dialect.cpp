// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_dialect.h"

#include <algorithm>

namespace elite {

namespace {

const std::vector<LiveDialect>& dialects()
{
    static const std::vector<LiveDialect> all{binanceLiveDialect(), krakenLiveDialect(), lunoLiveDialect(),
                                              coinbaseLiveDialect(), bitstampLiveDialect()};
    return all;
}

} // namespace

const LiveDialect* liveDialectOf(const VenueId& venue)
{
    const auto at = std::find_if(dialects().begin(), dialects().end(),
                                 [&](const LiveDialect& dialect) { return dialect.venue == venue; });
    return at == dialects().end() ? nullptr : &*at;
}

std::vector<VenueId> liveVenues()
{
    std::vector<VenueId> out;
    for (const LiveDialect& dialect : dialects()) {
        out.push_back(dialect.venue);
    }
    return out;
}

Done verdictOf(const LiveDialect& dialect, const PrivateAnswer& answer)
{
    const Done verdict = dialect.verdict(answer.body, answer.status);
    if (!verdict) {
        const bool isBareStatus = verdict.error().detail.startsWith(QLatin1String("HTTP "));
        return verdict.error().code == ErrorCode::NotFound && isBareStatus
            ? Done(Error{ErrorCode::Unavailable, verdict.error().detail})
            : verdict;
    }
    return answer.status >= 400 ? Done(Error{ErrorCode::Unavailable, QStringLiteral("HTTP %1").arg(answer.status)})
                                : Done();
}

Error notOffered(const VenueId& venue, const char* what)
{
    return {ErrorCode::InvalidInput, QStringLiteral("%1 has no %2").arg(venue.toString(), QLatin1String(what))};
}

} // namespace elite
