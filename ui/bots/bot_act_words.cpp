// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/bot_act_words.h"

#include "ui/base/number_text.h"
#include "ui/trading/denial_words.h"

#include <QCoreApplication>

namespace elite {

namespace {

struct BotActs
{
    Q_DECLARE_TR_FUNCTIONS(BotActs)
};

QString stepsText(std::int64_t steps, const Decimal& step, const QLocale& locale)
{
    const auto count = Decimal::fromParts(steps, 0);
    const auto value
        = count ? Decimal::multiply(*count, step, step.scale(), Rounding::HalfEven) : Result<Decimal>(count.error());
    return value ? formatNumber(*value, locale) : QStringLiteral("–");
}

QString reason(const Denial& denial, const Contract& contract, const QLocale& locale)
{
    if (denial.code == DenialCode::None) {
        return {};
    }
    DenialScene scene;
    scene.contract = &contract;
    scene.locale = locale;
    const QString words = denialWords(denial, scene).text();
    const QString end = words.isEmpty() ? endText(denial.code) : words;
    return end.isEmpty()
        ? QString::fromLatin1(codeText(denial.code).data(), static_cast<qsizetype>(codeText(denial.code).size()))
        : end;
}

} // namespace

BotActWords botActWords(const EngineEvent& event, const Contract& contract, const QLocale& locale)
{
    const bool isBuy = event.side == Side::Buy;
    const QString size
        = stepsText(event.quantity.value, contract.lotSize, locale) + QLatin1Char(' ') + contract.base.toString();
    const QString price = stepsText(event.price.value, contract.tickSize, locale);
    const auto money = [&](Cash cash, Sign sign) -> QString {
        return formatMoney(Money(toDecimal(cash).rescaled(2, Rounding::HalfEven).valueOr(Decimal()), contract.quote),
                           locale, sign);
    };
    switch (event.kind) {
    case EventKind::Submitted:
        return {(isBuy ? BotActs::tr("Asked to buy %1") : BotActs::tr("Asked to sell %1")).arg(size),
                event.role == OrderRole::Flatten ? BotActs::tr("to close its position")
                    : event.price.isZero()       ? BotActs::tr("at the market")
                                                 : BotActs::tr("at %1 or better").arg(price)};
    case EventKind::Rejected:
        return {BotActs::tr("Refused"), reason(event.denial, contract, locale)};
    case EventKind::Filled:
    case EventKind::PartiallyFilled:
        return {(isBuy ? BotActs::tr("Bought %1 at %2") : BotActs::tr("Sold %1 at %2")).arg(size, price),
                event.closed.value > 0
                    ? BotActs::tr("Earned %1 before fees, fee %2")
                          .arg(money(event.realised, Sign::Always), money(event.fee, Sign::MinusOnly))
                    : BotActs::tr("Fee %1").arg(money(event.fee, Sign::MinusOnly))};
    case EventKind::Canceled:
        return {BotActs::tr("Cancelled"), reason(event.denial, contract, locale)};
    case EventKind::Expired:
        return {BotActs::tr("Expired"), {}};
    case EventKind::Triggered:
        return {BotActs::tr("Stop reached"), {}};
    case EventKind::Liquidated:
        return {BotActs::tr("Liquidated at %1").arg(price), {}};
    case EventKind::BreakerTripped:
        return {BotActs::tr("Daily loss limit reached"),
                BotActs::tr("Equity %1. It takes no new risk any more: stop it, or start another one tomorrow")
                    .arg(money(event.amount, Sign::MinusOnly))};
    case EventKind::EmergencyStopped:
        return {BotActs::tr("Stopped: orders cancelled, position closed"), {}};
    default:
        return {}; // Accepted, amended, day started: steps on the way.
    }
}

} // namespace elite
