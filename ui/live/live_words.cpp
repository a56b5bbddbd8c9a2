// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/live_words.h"

#include "ui/base/number_text.h"
#include "ui/trading/desk_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

class LiveWords
{
    Q_DECLARE_TR_FUNCTIONS(LiveWords)
};

QString joined(const std::vector<QByteArray>& names)
{
    QStringList out;
    for (const QByteArray& name : names) {
        out << QString::fromUtf8(name);
    }
    return out.join(u", "_s);
}

} // namespace

QString liveStateText(LiveState state)
{
    switch (state) {
    case LiveState::Sent:
        return LiveWords::tr("On its way");
    case LiveState::Unknown:
        return LiveWords::tr("No clear answer; the exchange is being asked");
    case LiveState::Working:
        return LiveWords::tr("Working");
    case LiveState::Canceling:
        return LiveWords::tr("Being cancelled");
    case LiveState::Filled:
        return LiveWords::tr("Filled");
    case LiveState::Canceled:
        return LiveWords::tr("Cancelled");
    case LiveState::Expired:
        return LiveWords::tr("Expired");
    case LiveState::Rejected:
        return LiveWords::tr("Rejected");
    }
    return {};
}

QString liveDenialText(const LiveDenial& denial, const Currency& currency, const QLocale& locale)
{
    const QString asked = formatNumber(denial.asked, locale);
    const QString limit = formatNumber(denial.limit, locale);
    const QString money = currency.toString();
    switch (denial.rule) {
    case LiveRule::PermitEnded:
        return LiveWords::tr("The right to live trading has ended. You are back on paper.");
    case LiveRule::NotCovered:
        return LiveWords::tr("This symbol or trader is not what the gate has judged. Only that may trade live.");
    case LiveRule::OrdersPerDay:
        return LiveWords::tr("This would be live order %1 of today; %2 are allowed.").arg(asked, limit);
    case LiveRule::Cap:
        return LiveWords::tr("With this order %1 %3 would be at work; your cap is %2 %3.").arg(asked, limit, money);
    case LiveRule::DailyLoss:
        return LiveWords::tr("%1 %3 were lost live today; your limit is %2 %3.").arg(asked, limit, money);
    case LiveRule::TradeRisk:
        return LiveWords::tr("At its stop this trade would lose %1 %3; your limit is %2 %3.").arg(asked, limit, money);
    case LiveRule::NothingToSell:
        return LiveWords::tr("%1 to sell, but this program bought and holds %2. Your other coins are not touched.")
            .arg(asked, limit);
    case LiveRule::NoPrice:
        return LiveWords::tr("There is no price to judge the size of a market order by.");
    case LiveRule::Overflow:
        return LiveWords::tr("The size of this order cannot be computed.");
    case LiveRule::OnlyCloses:
        return LiveWords::tr("This right only sells what is held. Nothing is bought with it.");
    case LiveRule::StalePrice:
        return LiveWords::tr("The price is %1 s old, so nothing is bought on it. Selling what this program bought is "
                             "possible.")
            .arg(asked);
    }
    return {};
}

QString liveRefusalText(const LiveVenue::Refusal& refusal, const Currency& currency, const QLocale& locale)
{
    if (refusal.denial) {
        return liveDenialText(*refusal.denial, currency, locale);
    }
    if (refusal.error.code == ErrorCode::Locked) {
        return LiveWords::tr("The emergency stop is on. Nothing is sent.");
    }
    return LiveWords::tr("Not sent: %1").arg(refusal.error.detail);
}

QString exchangeName(const LiveAccountId& account)
{
    const auto venue = VenueId::parse(account.venue.toUtf8());
    const QString name = venue ? venueName(*venue) : account.venue;
    return account.isSandbox ? LiveWords::tr("%1, test account").arg(name) : name;
}

QString notClosedText(const NotClosed& why, const QLocale& locale)
{
    if (!why.rule) {
        return liveRefusalText(why.refusal, {}, locale);
    }
    const QString place = exchangeName(why.account);
    const QString told = why.subject.isEmpty() ? LiveWords::tr("no reason was given") : why.subject;
    switch (*why.rule) {
    case CloseRule::EmergencyStop:
        return LiveWords::tr("The emergency stop is on, so nothing was sent and what you hold is unchanged. Release "
                             "the stop first, or sell at %1 itself.")
            .arg(place);
    case CloseRule::RecordUnreadable:
        return LiveWords::tr("A record of live orders cannot be read (%1), so how much is held cannot be said. Nothing "
                             "was sent. Sell at %2 itself.")
            .arg(told, place);
    case CloseRule::AccountFault:
        return LiveWords::tr("Something that cannot be happened to the orders of this account: %1. Nothing was sent. "
                             "Look at the account at %2 and sell there.")
            .arg(told, place);
    case CloseRule::NotReconciled:
        return LiveWords::tr("%1 has not told about all earlier orders yet (%2). Nothing was sent. Try again in a "
                             "moment, or sell at the exchange itself.")
            .arg(place, told);
    case CloseRule::BalanceUnknown:
        return LiveWords::tr("%1 did not tell what the account has (%2). Nothing was sent. Try again in a moment, or "
                             "sell at the exchange itself.")
            .arg(place, told);
    case CloseRule::KeyOfAnother:
        return LiveWords::tr("%1 does not know this program's last order under the stored key, so the key may be of "
                             "another account. Nothing was sent. Store the key of that account, or sell at the "
                             "exchange itself.")
            .arg(place);
    case CloseRule::NothingHeld:
        return LiveWords::tr("%1 says that the account has none of it free. Nothing was sent. If it is in an order, "
                             "cancel that first; if you sold it there, press No longer held.")
            .arg(place);
    case CloseRule::BelowLeast:
        return LiveWords::tr("What is left is less than one order at %1. Nothing was sent. Press No longer held to "
                             "take it off the list.")
            .arg(place);
    case CloseRule::NoMarket:
        return LiveWords::tr("The prices of %1 with this symbol are not open, so the size of its orders is not known. "
                             "Nothing was sent. Open them in the panel Venues, then sell, or sell at the exchange "
                             "itself.")
            .arg(place);
    case CloseRule::NoKey:
        return LiveWords::tr("No key for %1 could be read (%2). Nothing was sent. Store one under Settings, Keys, or "
                             "sell at the exchange itself.")
            .arg(place, told);
    }
    return {};
}

QString divergenceText(const Divergence& all, const QLocale& locale)
{
    if (all.rows.empty()) {
        return LiveWords::tr("No live fill yet. After the first one this shows what practice would have done with the "
                             "same order at the same moment: its price, its fee and its delay.");
    }
    QStringList lines;
    for (const auto& [symbol, part] : bySymbol(all)) {
        if (part.compared == 0) {
            lines << LiveWords::tr("%1: nothing that could be compared.").arg(symbol.toString());
            continue;
        }
        const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(part.medianDelay).count();
        QString line = LiveWords::tr("%1: %n order(s) worth %2 compared.", nullptr, part.compared)
                           .arg(symbol.toString(), formatRounded(part.value, 2, locale));
        line += u' '
            + LiveWords::tr("Live was dearer by %1 in price and %2 in fees; half of the fills came within %3 ms.")
                  .arg(formatRounded(part.priceCost, 2, locale, Sign::Always),
                       formatRounded(part.feeCost, 2, locale, Sign::Always), formatCount(millis, locale));
        if (!part.isComplete) {
            line += u' ' + LiveWords::tr("Fees in a third currency are not in it.");
        }
        if (part.rejected > 0) {
            line += u' ' + LiveWords::tr("Practice would have turned away %n more.", nullptr, part.rejected);
        }
        lines << line;
    }
    lines << LiveWords::tr(
        "Practice takes the quote that was seen when the order was sent, with its own slippage of 10 "
        "to 20 basis points and the venue's fee. A minus means that live was cheaper.");
    return lines.join(u'\n');
}

QString deadManText(DeadManState state)
{
    switch (state) {
    case DeadManState::NotOffered:
        return LiveWords::tr(
            "This exchange has no dead man's switch: if this program or the network fails, open orders "
            "stay in its book until you cancel them there.");
    case DeadManState::Off:
        return LiveWords::tr("The exchange's dead man's switch is set as soon as an order is open.");
    case DeadManState::Armed:
        return LiveWords::tr("Dead man's switch is set: the exchange cancels the open orders 60 seconds after it last "
                             "heard of this program.");
    case DeadManState::Withheld:
        return LiveWords::tr("The dead man's switch is not set, because it would cancel orders on this account that "
                             "are not from this program. If it fails, open orders stay.");
    case DeadManState::KeepsStops:
        return LiveWords::tr("The dead man's switch is off while a stop loss is at the exchange, because it would "
                             "cancel that too. If this program fails, open orders stay, the stop loss among them.");
    case DeadManState::Failing:
        return LiveWords::tr("The exchange did not take the dead man's switch. If this program fails now, open orders "
                             "stay.");
    }
    return {};
}

QString fillNewsText(const FillNews& news, const QLocale& locale)
{
    const QString seconds
        = formatCount(std::chrono::duration_cast<std::chrono::seconds>(news.askedEvery).count(), locale);
    switch (news.stream) {
    case PrivateStreamState::Healthy:
        return LiveWords::tr("Fills come by the exchange's private stream; to be sure, each open order is also asked "
                             "about every %1 s.")
            .arg(seconds);
    case PrivateStreamState::NotOffered:
        return LiveWords::tr("Fills come by asking: each open order is asked about every %1 s.").arg(seconds);
    case PrivateStreamState::Connecting:
    case PrivateStreamState::SigningIn:
        return LiveWords::tr("The exchange's private stream is not connected; fills come by asking about each open "
                             "order every %1 s.")
            .arg(seconds);
    case PrivateStreamState::Refused:
        return LiveWords::tr("The exchange does not open its private stream for this key (%1); fills come by asking "
                             "about each open order every %2 s.")
            .arg(news.trouble.isEmpty() ? LiveWords::tr("no reason was given") : news.trouble, seconds);
    }
    return {};
}

QString exchangeKeyText(const ExchangeKeyVerdict& verdict)
{
    switch (verdict.state) {
    case ExchangeKeyState::NotLive:
        return LiveWords::tr("There is no live trading at this exchange yet; the key is used for nothing.");
    case ExchangeKeyState::MayTrade:
        return LiveWords::tr("May trade and cannot withdraw.");
    case ExchangeKeyState::CanWithdraw:
        return LiveWords::tr("Refused: this key can move money away from the exchange. Make one without that "
                             "permission.");
    case ExchangeKeyState::LacksRights:
        return LiveWords::tr("Not enough for live trading; missing: %1").arg(joined(verdict.missing));
    case ExchangeKeyState::CannotTell:
        return LiveWords::tr("The key works, but this exchange does not tell whether it can withdraw, so the gate "
                             "stays closed for it.");
    case ExchangeKeyState::Rejected:
        return LiveWords::tr("The exchange refuses this key: %1").arg(verdict.words);
    case ExchangeKeyState::NotChecked:
        return verdict.words.isEmpty() ? LiveWords::tr("Not asked yet")
                                       : LiveWords::tr("The exchange could not be asked: %1").arg(verdict.words);
    }
    return {};
}

NoteKind exchangeKeyKind(ExchangeKeyState state)
{
    switch (state) {
    case ExchangeKeyState::MayTrade:
        return NoteKind::Success;
    case ExchangeKeyState::CanWithdraw:
    case ExchangeKeyState::Rejected:
        return NoteKind::Danger;
    case ExchangeKeyState::LacksRights:
    case ExchangeKeyState::CannotTell:
        return NoteKind::Warning;
    case ExchangeKeyState::NotLive:
    case ExchangeKeyState::NotChecked:
        break;
    }
    return NoteKind::Info;
}

} // namespace elite
