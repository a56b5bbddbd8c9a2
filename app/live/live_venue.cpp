// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_venue.h"

namespace elite {

LiveVenue::LiveVenue(LivePermit permit, LiveAccountParts parts, QObject* parent)
    : LiveAccount(std::move(parts), parent)
    , m_permit(std::move(permit))
{
}

std::optional<LiveVenue::Refusal> LiveVenue::whyNot(const LiveIntent& intent, const LivePrice& price) const
{
    if (isHalted()) {
        return Refusal{{}, {ErrorCode::Locked, QStringLiteral("the emergency stop is on")}};
    }
    const auto used = use();
    const auto denial = used ? checkLiveOrder(m_permit, dialect().venue, intent, price, *used, venueNow())
                             : std::optional(LiveDenial{LiveRule::Overflow, {}, {}});
    return denial ? std::optional(Refusal{denial, {}}) : std::nullopt;
}

std::optional<QByteArray> LiveVenue::place(LiveIntent intent, const LivePrice& price, Refusal* refusal)
{
    const auto refuse = [refusal](Refusal why) -> std::optional<QByteArray> {
        *refusal = std::move(why);
        return std::nullopt;
    };
    if (auto why = whyNot(intent, price)) {
        return refuse(*std::move(why));
    }
    intent.bid = price.bid;
    intent.ask = price.ask;
    const auto placed = placeIntent(std::move(intent));
    return placed ? std::optional(*placed) : refuse({{}, placed.error()});
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
