// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/desk_words.h"

#include "app/market/market_service.h"
#include "models/market/blind.h"
#include "models/trading/steps.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct DeskWords
{
    Q_DECLARE_TR_FUNCTIONS(DeskWords)
};

constexpr QChar kDash(0x2013);

QDateTime utc(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch().count(), Qt::UTC);
}

std::optional<Timestamp>& blindStart()
{
    static std::optional<Timestamp> start;
    return start;
}

Decimal shown(Cash amount, const Currency& currency)
{
    const Decimal exact = toDecimal(amount);
    const int decimals = decimalsOf(currency);
    const Decimal rounded = exact.rescaled(decimals, Rounding::HalfEven).valueOr(exact);
    return rounded.isZero() && !exact.isZero() ? exact.trimmed() : rounded;
}

QString paddedDouble(double value, int decimals, const QLocale& locale, Sign sign)
{
    // Only for figures that are ratios by nature; money never comes this way.
    const double scale = std::pow(10.0, decimals);
    if (!std::isfinite(value) || std::abs(value) * scale > 9e15) {
        return kDash;
    }
    const auto mantissa = static_cast<std::int64_t>(std::llround(value * scale));
    return formatNumber(Decimal::fromParts(mantissa, decimals).valueOr(Decimal()), locale, sign);
}

} // namespace

QString symbolName(const Instrument& instrument)
{
    return instrument.base.toString() + u'-' + instrument.counter.toString();
}

QString venueName(const VenueId& venue)
{
    static const std::vector<VenueChoice> all = venueChoices();
    for (const VenueChoice& one : all) {
        if (one.id == venue) {
            return one.title;
        }
    }
    return venue.view() == "synthetic" ? DeskWords::tr("Synthetic") : venue.toString();
}

QString priceText(const Contract& contract, Ticks price, const QLocale& locale)
{
    const auto value = priceOf(contract, price);
    return value ? formatNumber(*value, locale) : QString(kDash);
}

QString quantityText(const Contract& contract, Lots quantity, const QLocale& locale)
{
    const auto value = quantityOf(contract, quantity);
    return value ? formatNumber(*value, locale) : QString(kDash);
}

QString amountText(const Contract& contract, Lots quantity, const QLocale& locale)
{
    const auto value = quantityOf(contract, quantity);
    return value ? formatMoney(Money(*value, contract.base), locale) : QString(kDash);
}

int decimalsOf(const Currency& currency)
{
    static constexpr auto kCoins = std::to_array<std::string_view>({"BTC", "XBT", "ETH", "BNB"});
    return std::find(kCoins.begin(), kCoins.end(), currency.view()) == kCoins.end() ? 2 : kCashScale;
}

QString cashText(Cash amount, const Currency& currency, const QLocale& locale, Sign sign)
{
    const Decimal value = shown(amount, currency);
    return sign == Sign::Always ? formatSigned(value, currency.toString(), locale)
                                : formatMoney(Money(value, currency), locale);
}

QString cashFigure(Cash amount, const Currency& currency, const QLocale& locale, Sign sign)
{
    return formatNumber(shown(amount, currency), locale, sign);
}

QString rText(double r, const QLocale& locale)
{
    if (!std::isfinite(r) || std::abs(r) > 1e9) {
        return kDash;
    }
    const auto hundredths = static_cast<std::int64_t>(std::llround(r * 100));
    return formatSigned(Decimal::fromParts(hundredths, 2).valueOr(Decimal()), u"R"_s, locale);
}

QString shareText(double share, int decimals, const QLocale& locale, Sign sign)
{
    if (!std::isfinite(share) || std::abs(share) > 1e9) {
        return kDash;
    }
    return DeskWords::tr("%1\u00A0%", "per cent").arg(paddedDouble(share * 100, decimals, locale, sign));
}

QString sideText(Side side)
{
    return side == Side::Buy ? DeskWords::tr("Buy") : DeskWords::tr("Sell");
}

QString positionText(Side side)
{
    return side == Side::Buy ? DeskWords::tr("Long") : DeskWords::tr("Short");
}

QString typeText(OrderType type)
{
    switch (type) {
    case OrderType::Market:
        return DeskWords::tr("Market");
    case OrderType::Limit:
        return DeskWords::tr("Limit");
    case OrderType::Stop:
        return DeskWords::tr("Stop");
    case OrderType::StopLimit:
        return DeskWords::tr("Stop limit");
    case OrderType::TrailingStop:
        return DeskWords::tr("Trailing stop");
    }
    return {};
}

QString tifText(TimeInForce tif)
{
    switch (tif) {
    case TimeInForce::Gtc:
        return DeskWords::tr("Good till cancelled");
    case TimeInForce::Day:
        return DeskWords::tr("Day");
    case TimeInForce::Ioc:
        return DeskWords::tr("Immediate or cancel");
    case TimeInForce::Fok:
        return DeskWords::tr("Fill or kill");
    case TimeInForce::Gtd:
        return DeskWords::tr("Good till date");
    }
    return {};
}

QString orderText(Side side, OrderType type)
{
    const bool buys = side == Side::Buy;
    switch (type) {
    case OrderType::Market:
        return buys ? DeskWords::tr("Buy market") : DeskWords::tr("Sell market");
    case OrderType::Limit:
        return buys ? DeskWords::tr("Buy limit") : DeskWords::tr("Sell limit");
    case OrderType::Stop:
        return buys ? DeskWords::tr("Buy stop") : DeskWords::tr("Sell stop");
    case OrderType::StopLimit:
        return buys ? DeskWords::tr("Buy stop limit") : DeskWords::tr("Sell stop limit");
    case OrderType::TrailingStop:
        return buys ? DeskWords::tr("Buy trailing stop") : DeskWords::tr("Sell trailing stop");
    }
    return {};
}

QString clockText(Timestamp time, const QLocale& locale)
{
    return locale.toString(utc(time), u"HH:mm:ss"_s);
}

void setBlindDays(std::optional<Timestamp> tapeStart)
{
    blindStart() = tapeStart;
}

QString dayClockText(Timestamp time, const QLocale& locale)
{
    if (blindStart()) {
        return DeskWords::tr("day %1, %2", "of a recording whose date is hidden, and the time")
            .arg(locale.toString(static_cast<qlonglong>(blindDay(time, *blindStart()))),
                 locale.toString(utc(time), u"HH:mm"_s));
    }
    return locale.toString(utc(time), DeskWords::tr("d MMM HH:mm", "date format of Qt"));
}

QString dayText(Timestamp time, const QLocale& locale)
{
    return locale.toString(utc(time), DeskWords::tr("d MMM yyyy", "date format of Qt"));
}

QString durationText(Duration duration, const QLocale& locale)
{
    return formatAge(std::chrono::duration_cast<std::chrono::milliseconds>(duration).count(), locale);
}

} // namespace elite
