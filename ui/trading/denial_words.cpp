// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/denial_words.h"

#include "models/trading/steps.h"
#include "ui/trading/desk_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DenialWords)
};

/// Makes the words of one denial; each rule has its own unit.
class Writer
{
public:
    Writer(const Denial& denial, const DenialScene& scene)
        : m_denial(denial)
        , m_scene(scene)
    {
    }

    DenialWords write() const
    {
        DenialWords out = gate();
        if (out.rule.isEmpty()) {
            out = shape();
        }
        if (out.rule.isEmpty()) {
            out = limits();
        }
        if (out.rule.isEmpty()) {
            out.rule = endText(m_denial.code);
        }
        return out;
    }

private:
    QString price(std::int64_t ticks) const
    {
        return m_scene.contract ? priceText(*m_scene.contract, Ticks(ticks), m_scene.locale)
                                : formatCount(ticks, m_scene.locale);
    }
    QString amount(std::int64_t lots) const
    {
        return m_scene.contract ? amountText(*m_scene.contract, Lots(lots), m_scene.locale)
                                : formatCount(lots, m_scene.locale);
    }
    QString money(std::int64_t cash) const
    {
        return cashText(Cash(cash), m_scene.contract ? m_scene.contract->quote : m_scene.account, m_scene.locale);
    }
    QString count(std::int64_t n) const { return formatCount(n, m_scene.locale); }
    QString span(std::int64_t micros) const { return durationText(Duration(micros), m_scene.locale); }
    QString clock(std::int64_t micros) const { return clockText(fromMicros(micros), m_scene.locale); }

    DenialWords sized(const QString& rule, const QString& detail, std::optional<Lots> fits) const
    {
        DenialWords out{rule, detail, std::nullopt, {}};
        const bool isUseful = m_scene.contract && m_scene.request && fits && *fits >= m_scene.contract->minQuantity
            && *fits != m_scene.request->quantity;
        const auto value = isUseful ? quantityOf(*m_scene.contract, *fits) : std::nullopt;
        if (value) {
            out.fix = DraftFix{DraftField::Size, *value};
            out.fixText = Words::tr("Use %1").arg(amount(fits->value));
        }
        return out;
    }

    DenialWords priced(const QString& rule, const QString& detail, DraftField field, std::int64_t ticks) const
    {
        DenialWords out{rule, detail, std::nullopt, {}};
        const auto value = m_scene.contract && ticks > 0 ? priceOf(*m_scene.contract, Ticks(ticks)) : std::nullopt;
        if (value) {
            out.fix = DraftFix{field, *value};
            out.fixText = Words::tr("Use %1").arg(price(ticks));
        }
        return out;
    }

    DenialWords gate() const
    {
        switch (m_denial.code) {
        case DenialCode::EmergencyStop:
            return {Words::tr("Locked by the emergency stop"),
                    Words::tr("Kept: this draft, your limits and all records. To send it, release the stop with a "
                              "reason."),
                    std::nullopt,
                    {}};
        case DenialCode::TradingDisabled:
            return {Words::tr("Trading is switched off"),
                    Words::tr("The configuration says ENABLE_TRADING=false, or the trading hours never open. Kept: "
                              "this draft. Change the setting to send it."),
                    std::nullopt,
                    {}};
        case DenialCode::EngineFault:
            return {Words::tr("The trading engine stopped itself"),
                    Words::tr("One of its checks failed, so it takes no orders. All records are kept. Start the "
                              "program again and report the problem if it comes back."),
                    std::nullopt,
                    {}};
        case DenialCode::DailyLossBreaker:
            return {Words::tr("The daily loss limit was reached"),
                    Words::tr("Only orders that close a position are taken until the next trading day. The day "
                              "started with %1.")
                        .arg(cashText(Cash(m_denial.limit), m_scene.account, m_scene.locale)),
                    std::nullopt,
                    {}};
        case DenialCode::NoMarket:
            return {Words::tr("There is no price yet"),
                    Words::tr("Orders wait for the first bid and ask."),
                    std::nullopt,
                    {}};
        case DenialCode::StalePrice:
            return {Words::tr("The price is too old"),
                    m_denial.limit > 0 ? Words::tr("The last one came %1 ago; orders are taken up to %2. A practice "
                                                   "fill at it would be made up.")
                                             .arg(span(m_denial.actual), span(m_denial.limit))
                                       : Words::tr("Nothing was heard for too long. A practice fill at that price "
                                                   "would be made up; send the order when prices come again."),
                    std::nullopt,
                    {}};
        case DenialCode::MarketClosed:
            return {Words::tr("The market is closed"), Words::tr("Send the order in its session."), std::nullopt, {}};
        default:
            return {};
        }
    }

    DenialWords shape() const
    {
        switch (m_denial.code) {
        case DenialCode::QtyZero:
            return sized(Words::tr("The quantity is nothing"), {},
                         m_scene.contract ? std::optional(m_scene.contract->minQuantity) : std::nullopt);
        case DenialCode::LotSize:
            return sized(Words::tr("The quantity does not fit the market"),
                         Words::tr("The smallest order is %1.").arg(amount(m_denial.limit)), Lots(m_denial.limit));
        case DenialCode::TickSize:
            return {Words::tr("The price does not fit the market"),
                    Words::tr("A price must be positive and stand on a price step."),
                    std::nullopt,
                    {}};
        case DenialCode::InvalidRequest:
            return {Words::tr("These choices do not go together"),
                    Words::tr("Post-only needs a limit order that may rest, a trailing distance lies between 0.01 and "
                              "99.99 %, an expiry lies in the future, and an order that only reduces has no plan."),
                    std::nullopt,
                    {}};
        case DenialCode::InvalidBracket:
            return {Words::tr("Stop or target is on the wrong side"),
                    Words::tr("%1 against an entry at %2: the stop must be a loss and the target a gain.")
                        .arg(price(m_denial.actual), price(m_denial.limit)),
                    std::nullopt,
                    {}};
        case DenialCode::StopRequired:
            return {Words::tr("Your guardrail wants a stop with every entry"),
                    Words::tr("Kept: this draft. Set a stop loss in the ticket, and it can be sent."),
                    std::nullopt,
                    {}};
        case DenialCode::MinNotional:
            return sized(Words::tr("The order is too small"),
                         Words::tr("It is worth %1; the market takes orders from %2.")
                             .arg(money(m_denial.actual), money(m_denial.limit)),
                         lotsWorth(m_denial.limit, Rounding::Ceiling));
        case DenialCode::AmountOverflow:
            return {Words::tr("The amount is too large to calculate with"),
                    Words::tr("Use a smaller quantity."),
                    std::nullopt,
                    {}};
        case DenialCode::PriceCollar:
            return collar();
        case DenialCode::ReduceOnlyNoPosition:
            return {Words::tr("There is nothing to reduce"),
                    Words::tr("An order that only reduces needs a position on the other side."),
                    std::nullopt,
                    {}};
        case DenialCode::PostOnlyWouldTake: {
            const bool buys = m_scene.request && m_scene.request->side == Side::Buy;
            return priced(Words::tr("A post-only order may not take"),
                          Words::tr("At %1 it would meet the market at %2 at once.")
                              .arg(price(m_denial.actual), price(m_denial.limit)),
                          DraftField::Limit, m_denial.limit + (buys ? -1 : 1));
        }
        case DenialCode::StopInMarket: {
            const bool buys = m_scene.request && m_scene.request->side == Side::Buy;
            return priced(Words::tr("The stop would go off at once"),
                          Words::tr("%1 is already reached; the market is at %2.")
                              .arg(price(m_denial.actual), price(m_denial.limit)),
                          DraftField::Trigger, m_denial.limit + (buys ? 1 : -1));
        }
        default:
            return {};
        }
    }

    DenialWords limits() const
    {
        switch (m_denial.code) {
        case DenialCode::ShortNotAllowed:
            return sized(
                Words::tr("A spot account cannot sell what it does not hold"),
                Words::tr("You would sell %1 and hold %2.").arg(amount(m_denial.actual), amount(m_denial.limit)),
                Lots(m_denial.limit));
        case DenialCode::MaxPosition:
            return maxPosition();
        case DenialCode::MaxOpenTrades:
            return {Words::tr("Too many open trades"),
                    Words::tr("This would be number %1 of at most %2. Close one first.")
                        .arg(count(m_denial.actual), count(m_denial.limit)),
                    std::nullopt,
                    {}};
        case DenialCode::DailyTradeLimit:
            return {Words::tr("The trades of today are used up"),
                    Words::tr("This would be number %1 of at most %2. Closing is always possible.")
                        .arg(count(m_denial.actual), count(m_denial.limit)),
                    std::nullopt,
                    {}};
        case DenialCode::OutsideHours:
            return {Words::tr("Outside of your trading hours"),
                    Words::tr("It is %1 UTC; they begin at %2.").arg(clock(m_denial.actual), clock(m_denial.limit)),
                    std::nullopt,
                    {}};
        case DenialCode::CoolDown:
            return {Words::tr("A pause after losses"),
                    Words::tr("New trades are taken again at %1 UTC. Closing is always possible.")
                        .arg(clock(m_denial.limit)),
                    std::nullopt,
                    {}};
        case DenialCode::OrderRate:
            return {Words::tr("Too many orders in a minute"),
                    Words::tr("This would be number %1 of at most %2. Wait a moment.")
                        .arg(count(m_denial.actual), count(m_denial.limit)),
                    std::nullopt,
                    {}};
        case DenialCode::DuplicateOrder:
            return {Words::tr("The same order was sent just now"),
                    Words::tr("It is refused for %1, so that a double click costs nothing.").arg(span(m_denial.limit)),
                    std::nullopt,
                    {}};
        case DenialCode::SelfCross:
            return {Words::tr("It would trade with your own order"),
                    Words::tr("At %1 it meets your order at %2. Cancel that one first.")
                        .arg(price(m_denial.actual), price(m_denial.limit)),
                    std::nullopt,
                    {}};
        case DenialCode::InsufficientBalance:
        case DenialCode::InsufficientMargin:
            return sized(m_denial.code == DenialCode::InsufficientMargin ? Words::tr("Not enough margin")
                                                                         : Words::tr("Not enough money"),
                         Words::tr("It needs %1 with costs; %2 is free.")
                             .arg(money(m_denial.actual), money(std::max<std::int64_t>(0, m_denial.limit))),
                         affordable());
        case DenialCode::SimulatedRejection:
            return {Words::tr("The simulated exchange refused it"),
                    Words::tr("Three of a hundred orders are refused, as on real exchanges. Nothing was sent; try "
                              "again."),
                    std::nullopt,
                    {}};
        default:
            return {};
        }
    }

    std::optional<Lots> lotsWorth(std::int64_t cash, Rounding rounding) const
    {
        const auto one = m_scene.contract && m_scene.entry.value > 0
            ? notionalOf(*m_scene.contract, m_scene.entry, Lots(1'000'000))
            : std::nullopt;
        const auto lots = one && one->value > 0 ? mulDiv(Lots(1'000'000), cash, one->value, rounding) : std::nullopt;
        return lots ? std::optional(std::max(*lots, m_scene.contract->minQuantity)) : std::nullopt;
    }

    std::optional<Lots> affordable() const
    {
        if (!m_scene.request || m_denial.actual <= 0 || m_denial.limit <= 0) {
            return std::nullopt;
        }
        return mulDiv(m_scene.request->quantity, m_denial.limit, m_denial.actual, Rounding::Floor);
    }

    DenialWords collar() const
    {
        const std::int64_t asked = m_scene.request ? m_scene.request->price.value : 0;
        const QString limit = shareText(static_cast<double>(m_denial.limit) / 10'000, 1, m_scene.locale);
        const QString detail = Words::tr("It is %1 away from the market; the limit is %2 of the price.")
                                   .arg(price(m_denial.actual), limit);
        const bool isAbove = asked > m_scene.market.value;
        const std::int64_t middle = isAbove ? asked - m_denial.actual : asked + m_denial.actual;
        const auto room = mulDiv(middle, m_denial.limit, 10'000, Rounding::Down);
        return priced(Words::tr("The price is too far from the market"), detail, DraftField::Limit,
                      asked > 0 && room ? (isAbove ? middle + *room : middle - *room) : 0);
    }

    DenialWords maxPosition() const
    {
        const bool inLots = m_denial.limit == m_scene.limits.maxPosition.value && m_denial.limit != 0;
        std::optional<Lots> over = inLots ? std::optional(Lots(m_denial.actual - m_denial.limit))
                                          : lotsWorth(m_denial.actual - m_denial.limit, Rounding::Ceiling);
        std::optional<Lots> fits;
        if (over && m_scene.request) {
            fits = Lots(m_scene.request->quantity.value - over->value);
        }
        const QString detail = Words::tr("It would be %1, the limit is %2.");
        return sized(Words::tr("The position would be too large"),
                     inLots ? detail.arg(amount(m_denial.actual), amount(m_denial.limit))
                            : detail.arg(money(m_denial.actual), money(m_denial.limit)),
                     fits);
    }

    const Denial& m_denial;
    const DenialScene& m_scene;
};

} // namespace

DenialWords denialWords(const Denial& denial, const DenialScene& scene)
{
    return Writer(denial, scene).write();
}

QString endText(DenialCode code)
{
    switch (code) {
    case DenialCode::User:
        return Words::tr("Cancelled by you");
    case DenialCode::Oco:
        return Words::tr("Cancelled, because its counterpart was filled");
    case DenialCode::Ioc:
        return Words::tr("Cancelled: what could not be filled at once");
    case DenialCode::Fok:
        return Words::tr("Cancelled: it could not be filled whole at once");
    case DenialCode::Liquidation:
        return Words::tr("Closed by force: the margin was used up");
    case DenialCode::NoLiquidity:
        return Words::tr("Cancelled: nobody was there to trade with");
    case DenialCode::UnknownOrder:
        return Words::tr("The order is not there any more");
    case DenialCode::EmergencyStop:
        return Words::tr("Cancelled by the emergency stop");
    case DenialCode::ReduceOnlyNoPosition:
        return Words::tr("Cancelled, because its position is closed");
    default:
        return Words::tr("Not possible (%1)")
            .arg(QString::fromLatin1(codeText(code).data(), static_cast<qsizetype>(codeText(code).size())));
    }
}

} // namespace elite
