// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/desk_notices.h"

#include "ui/trading/denial_words.h"
#include "ui/trading/desk_words.h"
#include "ui/trading/money_rates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct Notices
{
    Q_DECLARE_TR_FUNCTIONS(DeskNotices)
};

} // namespace

DeskNotice filledNotice(const FillRow& fill, const Desk& desk, const QLocale& locale)
{
    const EngineEvent& event = fill.event;
    const Contract* c = contractOf(desk, event.instrument);
    if (!c) {
        return {};
    }
    return {NoteKind::Success,
            Notices::tr("Filled: %1 %2 at %3")
                .arg(sideText(event.side), amountText(*c, event.quantity, locale), priceText(*c, event.price, locale)),
            Notices::tr("Friction %1.").arg(cashText(fill.friction, c->quote, locale))};
}

DeskNotice eventNotice(const EngineEvent& event, const Desk& desk, const QLocale& locale)
{
    const Contract* c = contractOf(desk, event.instrument);
    const QString what = c ? orderText(event.side, event.type) + u' ' + symbolName(desk.instruments[event.instrument])
                           : orderText(event.side, event.type);
    DenialScene scene;
    scene.contract = c;
    scene.limits = desk.limits;
    scene.account = desk.account.currency;
    scene.locale = locale;
    switch (event.kind) {
    case EventKind::Rejected:
        return {NoteKind::Danger, Notices::tr("Refused: %1").arg(what), denialWords(event.denial, scene).text()};
    case EventKind::AmendRejected:
        return {NoteKind::Danger, Notices::tr("Not changed: %1").arg(what), denialWords(event.denial, scene).text()};
    case EventKind::CancelRejected:
        return {NoteKind::Warning, Notices::tr("Not cancelled: %1").arg(what), denialWords(event.denial, scene).text()};
    case EventKind::Expired:
        return {NoteKind::Info, Notices::tr("Expired: %1").arg(what), Notices::tr("Its time was over.")};
    case EventKind::Canceled:
        if (event.denial.code == DenialCode::User || event.denial.code == DenialCode::Oco
            || event.denial.code == DenialCode::ReduceOnlyNoPosition
            || event.denial.code == DenialCode::EmergencyStop) {
            return {}; // as expected; the tables show it
        }
        return {NoteKind::Warning, Notices::tr("Ended: %1").arg(what), endText(event.denial.code) + u'.'};
    case EventKind::Liquidated:
        return {NoteKind::Danger, Notices::tr("Closed by force: %1").arg(what), Notices::tr("The margin was used up.")};
    case EventKind::BreakerTripped:
        return {NoteKind::Danger, Notices::tr("The daily loss limit was reached"),
                Notices::tr("Only closing is possible until the next trading day. Orders that open were cancelled.")};
    case EventKind::EmergencyStopped:
        return {NoteKind::Danger, Notices::tr("Trading is halted"),
                Notices::tr("Working orders are cancelled and positions are closed. Nothing new can be sent.")};
    case EventKind::EmergencyReleased:
        return {NoteKind::Success, Notices::tr("The emergency stop is released"),
                Notices::tr("Orders can be sent again.")};
    case EventKind::Faulted:
        return {NoteKind::Danger, Notices::tr("The trading engine stopped itself"),
                Notices::tr("All records are kept. Start the program again and report the problem.")};
    default:
        return {};
    }
}

DeskNotice tradeNotice(const JournalEntry& entry, const QLocale& locale)
{
    const QString result = cashText(entry.trade.net, entry.contract.quote, locale, Sign::Always);
    return {entry.trade.net.value < 0 ? NoteKind::Info : NoteKind::Success,
            Notices::tr("Trade closed: %1-%2 %3")
                .arg(entry.contract.base.toString(), entry.contract.quote.toString(), result),
            entry.r ? Notices::tr("%1. It is in the journal.").arg(rText(*entry.r, locale))
                    : Notices::tr("It is in the journal.")};
}

DeskNotice refusedNotice(const Denial& denial, const Desk& desk, const QLocale& locale)
{
    DenialScene scene;
    scene.limits = desk.limits;
    scene.account = desk.account.currency;
    scene.locale = locale;
    const DenialWords words = denialWords(denial, scene);
    return {NoteKind::Danger, Notices::tr("Not done: %1").arg(words.rule), words.detail};
}

QString haltedByText(const QString& by)
{
    if (by == "keyboard"_L1) {
        return Notices::tr("by you (held for 1 s)");
    }
    if (by == "menu"_L1) {
        return Notices::tr("by you, from the menu");
    }
    if (by == "tray"_L1) {
        return Notices::tr("by you, from beside the clock");
    }
    if (by == "elite halt"_L1) {
        return Notices::tr("by the command “elite halt”");
    }
    if (by == "HALT file"_L1) {
        return Notices::tr("by the HALT file");
    }
    if (by == "elite-stop"_L1) {
        return Notices::tr("by the separate stop program");
    }
    return by.isEmpty() ? Notices::tr("by an earlier run") : Notices::tr("by “%1”").arg(by);
}

} // namespace elite
