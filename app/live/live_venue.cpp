// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_venue.h"

#include "app/storage/crypto.h"
#include "models/live/client_id.h"
#include "models/live/follow.h"

#include <algorithm>

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
    const Timestamp now = venueNow();
    if (auto why = whyNot(intent, price)) {
        return refuse(*std::move(why));
    }
    std::array<unsigned char, 10> random{};
    const QByteArray bytes = randomBytes(static_cast<qsizetype>(random.size()));
    std::copy(bytes.begin(), bytes.end(), random.begin());
    intent.clientId = clientIdOf(now, random);
    intent.bid = price.bid;
    intent.ask = price.ask;
    if (const auto call = dialect().place(intent, now); !call) {
        return refuse({{}, call.error()});
    }
    if (const Done placed = placeIntent(intent); !placed) {
        return refuse({{}, placed.error()});
    }
    return intent.clientId;
}

std::vector<LiveVenue::Refusal> LiveVenue::sellAll(const RowOf& row)
{
    std::vector<Refusal> refusals;
    const auto used = use();
    if (!used) {
        refusals.push_back({LiveDenial{LiveRule::Overflow, {}, {}}, {}});
        return refusals;
    }
    for (const auto& [symbol, holding] : used->holdings) {
        const MarketRow* market = row({terms().venue, symbol});
        const Decimal quantity = market == nullptr
            ? Decimal()
            : followedSale(market->instrument, holding.quantity, holding.selling, holding.free, Decimal());
        if (!quantity.isPositive()) {
            continue; // Nothing, or less than the venue takes.
        }
        const Instrument& instrument = market->instrument;
        const Symbol& name = instrument.restName.isEmpty() ? symbol : instrument.restName;
        LiveIntent intent;
        intent.market = QByteArray(name.view().data(), static_cast<qsizetype>(name.view().size()));
        intent.symbol = symbol;
        intent.side = Side::Sell;
        intent.type = OrderType::Market;
        intent.quantity = quantity;
        LivePrice price(market->quote.bid.value(), market->isStale);
        price.bid = market->quote.bid.value();
        price.ask = market->quote.ask.value();
        Refusal why;
        if (!place(intent, price, &why)) {
            refusals.push_back(why);
        }
    }
    return refusals;
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
