// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/venues/account_text.h"

#include <algorithm>

namespace elite::account {

Error unreadable(const char* venue, const char* what)
{
    return {ErrorCode::Parse, QStringLiteral("%1: no readable %2").arg(QLatin1String(venue), QLatin1String(what))};
}

VenueOrderState stateOf(std::span<const StateWord> words, const QByteArray& word)
{
    const auto* const found = std::find_if(words.data(), words.data() + words.size(), [&](const StateWord& known) {
        return word == QByteArrayView(known.word.data(), static_cast<qsizetype>(known.word.size()));
    });
    return found == words.data() + words.size() ? VenueOrderState::Unknown : found->state;
}

std::optional<Side> sideOf(const QByteArray& word)
{
    const QByteArray lower = word.toLower();
    if (lower == "buy" || lower == "bid" || lower == "b") {
        return Side::Buy;
    }
    return lower == "sell" || lower == "ask" || lower == "s" ? std::optional(Side::Sell) : std::nullopt;
}

Timestamp millisOf(const JsonTree& node)
{
    return fromMillis(node.integer().value_or(0)).valueOr(Timestamp());
}

Timestamp secondsOf(const JsonTree& node)
{
    return parseEpochSeconds(node.word()).valueOr(Timestamp());
}

Timestamp isoOf(const JsonTree& node)
{
    QByteArray text = node.word();
    if (!text.isEmpty() && !text.endsWith('Z') && !text.contains('+')) {
        text += 'Z'; // Bitstamp writes UTC without saying so.
    }
    return parseTimestamp(text).valueOr(Timestamp());
}

QByteArray usualCurrency(const QByteArray& name)
{
    const QByteArray out = name.toUpper();
    return out == "XBT" ? QByteArray("BTC") : out == "XDG" ? QByteArray("DOGE") : out;
}

Decimal averageOf(Decimal total, Decimal count)
{
    constexpr int kShownScale = 8;
    return count.isPositive() ? Decimal::divide(total, count, kShownScale, Rounding::HalfEven).valueOr(Decimal())
                              : Decimal();
}

Decimal fractionOfPercent(Decimal percent)
{
    return Decimal::fromParts(percent.mantissa(), percent.scale() + 2).valueOr(Decimal());
}

VenueOrderState openStateOf(std::optional<Decimal> quantity, std::optional<Decimal> filled)
{
    if (!filled || !filled->isPositive()) {
        return VenueOrderState::Open;
    }
    return quantity && *filled >= *quantity ? VenueOrderState::Filled : VenueOrderState::PartlyFilled;
}

} // namespace elite::account
