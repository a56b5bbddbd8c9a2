// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/reference_rates.h"

#include "app/market/market_service.h"
#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"

#include <QLoggingCategory>

#include <algorithm>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcRates, "elite.market.rates")

constexpr qint64 kAgainMs = 6LL * 60 * 60 * 1'000;
constexpr int kScale = 10;

std::optional<Decimal> rateOf(const FxTable& table, const Currency& currency)
{
    if (currency == table.base) {
        return Decimal::fromInteger(1);
    }
    const auto found = std::find_if(table.rates.begin(), table.rates.end(),
                                    [&](const FxRate& rate) { return rate.currency == currency; });
    return found == table.rates.end() ? std::nullopt : std::optional(found->rate);
}

} // namespace

std::optional<Money> convertedBy(const FxTable& table, const Money& amount, const Currency& to)
{
    const auto from = rateOf(table, amount.currency());
    const auto into = rateOf(table, to);
    if (!from || !into || !from->isPositive()) {
        return std::nullopt;
    }
    const auto inBase = Decimal::divide(amount.amount(), *from, kScale, Rounding::HalfEven);
    const auto out = inBase ? Decimal::multiply(*inBase, *into, 2, Rounding::HalfEven) : inBase;
    return out ? std::optional(Money(*out, to)) : std::nullopt;
}

ReferenceRates::ReferenceRates(MarketService& market, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_market(market)
    , m_settings(settings)
    , m_source(nullptr)
{
    connect(&m_market, &MarketService::feedChanged, this, &ReferenceRates::fetchWhenDue);
    connect(&m_settings, &Settings::changed, this, [this](const QString& key) {
        if (key == keys::kAlsoIn) {
            fetchWhenDue();
            Q_EMIT changed();
        }
    });
}

std::optional<Currency> ReferenceRates::wanted() const
{
    const QString name = m_settings.text(keys::kAlsoIn);
    const auto currency = Currency::parse(name.toLatin1());
    return name == QStringLiteral("off") || !currency ? std::nullopt : std::optional(*currency);
}

std::optional<ReferenceRates::Converted> ReferenceRates::convert(const Money& amount, const Currency& to) const
{
    const auto money = m_rates ? convertedBy(m_rates->table, amount, to) : std::nullopt;
    return money ? std::optional(Converted{*money, m_rates->table.day, m_rates->source}) : std::nullopt;
}

void ReferenceRates::take(const FxRates::Rates& rates)
{
    m_rates = rates;
    Q_EMIT changed();
}

void ReferenceRates::fetchWhenDue()
{
    const bool isLive = m_market.feed().info.origin == FeedOrigin::Live && m_market.feed().phase == FeedPhase::Running;
    if (!isLive || !wanted() || !m_settings.flag(keys::kMarketData)
        || (m_sinceAsked.isValid() && !m_sinceAsked.hasExpired(kAgainMs))) {
        return;
    }
    m_sinceAsked.start();
    m_source.fetch(this, [this](const Result<FxRates::Rates>& rates) {
        if (rates) {
            take(*rates);
        } else {
            qCInfo(lcRates) << "no reference rates:" << rates.error().detail;
        }
    });
}

} // namespace elite
