// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_venue.h"

#include "app/storage/crypto.h"
#include "models/live/client_id.h"

#include <algorithm>

namespace elite {

LiveVenue::LiveVenue(LivePermit permit, LiveAccountParts parts, QObject* parent)
    : LiveAccount(std::move(parts), parent)
    , m_permit(std::move(permit))
{
}

std::optional<QByteArray> LiveVenue::place(LiveIntent intent, Decimal price, Refusal* refusal)
{
    const auto refuse = [refusal](Refusal why) -> std::optional<QByteArray> {
        *refusal = std::move(why);
        return std::nullopt;
    };
    const Timestamp now = venueNow();
    if (isHalted()) {
        return refuse({{}, {ErrorCode::Locked, QStringLiteral("the emergency stop is on")}});
    }
    const auto used = use();
    const auto denial = used ? checkLiveOrder(m_permit, dialect().venue, intent, price, *used, now)
                             : std::optional(LiveDenial{LiveRule::Overflow, {}, {}});
    if (denial) {
        return refuse({denial, {}});
    }
    std::array<unsigned char, 10> random{};
    const QByteArray bytes = randomBytes(static_cast<qsizetype>(random.size()));
    std::copy(bytes.begin(), bytes.end(), random.begin());
    intent.clientId = clientIdOf(now, random);
    if (const auto call = dialect().place(intent, now); !call) {
        return refuse({{}, call.error()});
    }
    if (const Done placed = placeIntent(intent); !placed) {
        return refuse({{}, placed.error()});
    }
    return intent.clientId;
}

void LiveVenue::validate(const LiveIntent& intent, std::function<void(Done)> done)
{
    const auto checked = dialect().validate
        ? dialect().validate(intent, venueNow())
        : Result<ApiCall>(notOffered(dialect().venue, "way to check an order without placing it"));
    if (!checked) {
        done(checked.error());
        return;
    }
    call(*checked, [this, done = std::move(done)](const Result<PrivateAnswer>& answer) {
        done(answer ? verdictOf(dialect(), *answer) : Done(answer.error()));
    });
}

} // namespace elite
