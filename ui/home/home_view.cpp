// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_view.h"

#include "ui/coach/coach_words.h"
#include "ui/trading/desk_words.h"
#include "ui/trading/today_panel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr double kLittleRoom = 0.5; // Of the day's loss limit: amber below, red below a quarter.

struct HomeWords
{
    Q_DECLARE_TR_FUNCTIONS(HomePanel)
};

QString withShare(Cash amount, Cash of, const Currency& money, const QLocale& locale, Sign sign)
{
    QString text = cashText(amount, money, locale, sign);
    if (of.value > 0) {
        text += u"\u2002"_s
            + shareText(static_cast<double>(amount.value) / static_cast<double>(of.value), 2, locale, sign);
    }
    return text;
}

qint64 millisSince(Timestamp then, Timestamp now)
{
    return std::max<qint64>(0, std::chrono::duration_cast<std::chrono::milliseconds>(now - then).count());
}

ColorRole resultRole(Cash result)
{
    return result.value < 0 ? ColorRole::Down : result.value > 0 ? ColorRole::Up : ColorRole::TextPrimary;
}

std::array<HomeChoice, kHomeWays> waysOf(const HomeFacts& facts)
{
    const FeedInfo& info = facts.feed.info;
    const bool isOpen = facts.feed.phase != FeedPhase::Idle && facts.feed.phase != FeedPhase::Failed;
    const bool isLive = isOpen && info.origin == FeedOrigin::Live;
    const bool isDemo = isOpen && info.isSynthetic && !info.isBlind;
    const bool isTape = isOpen && !isLive && !info.isSynthetic && !info.isBlind;
    std::array<HomeChoice, kHomeWays> out;
    out[static_cast<int>(HomeWay::Demo)]
        = {isDemo ? HomeWords::tr("open now") : HomeWords::tr("made up, no network"), isDemo, {}};
    out[static_cast<int>(HomeWay::Tape)]
        = {isTape ? facts.feedWords : HomeWords::tr("any day on this computer"), isTape, {}};
    HomeChoice& blind = out[static_cast<int>(HomeWay::Blind)];
    blind = {HomeWords::tr("symbol and date hidden"), isOpen && info.isBlind, {}};
    if (!isOpen || isLive) {
        blind.whyNot = HomeWords::tr("Open the demo market or a tape first: only the past can be hidden.");
    } else if (info.isBlind) {
        blind.detail = HomeWords::tr("running, until the tape ends");
    }
    out[static_cast<int>(HomeWay::Live)]
        = {isLive ? facts.feedWords : HomeWords::tr("no key, no account needed"), isLive, {}};
    return out;
}

void addTodayNote(HomeToday& out, const Desk& desk, const QLocale& locale)
{
    if (desk.isHalted) {
        out.note = HomeWords::tr("Trading is halted. The band at the top says since when, and releases it.");
        out.noteKind = NoteKind::Danger;
    } else if (desk.isTripped) {
        out.note = HomeWords::tr("The daily loss limit was reached. Only closing is possible until tomorrow.");
    } else if (desk.coolUntil > desk.now) {
        out.note = HomeWords::tr("Pause after losses until %1 UTC. Closing is always possible.")
                       .arg(clockText(desk.coolUntil, locale));
    } else if (desk.pause == DeskPause::LedgerFailing) {
        out.note = HomeWords::tr("New orders wait: what happens could not be recorded.");
        out.noteKind = NoteKind::Danger;
    } else if (desk.pause == DeskPause::Disabled) {
        out.note = HomeWords::tr("New orders are switched off by a setting.");
    }
}

HomeToday todayOf(const HomeFacts& facts, const QLocale& locale)
{
    HomeToday out;
    if (!facts.desk || facts.desk->account.id == 0) {
        out.emptyTitle = HomeWords::tr("No trading day yet");
        out.emptyText = HomeWords::tr("Equity, today's result and how much may still be lost will stand here.");
        if (facts.waitsForAPlace) {
            out.next = {HomeWords::tr("Say where records go"), u"home.keys"_s};
        } else {
            out.next = {HomeWords::tr("Open the demo market"), u"prices.demo"_s};
        }
        return out;
    }
    const Desk& desk = *facts.desk;
    const TodayFigures& today = desk.today;
    const Currency& money = desk.account.currency;
    const FeedInfo& info = facts.feed.info;
    const QString origin = info.isBlind   ? HomeWords::tr("blind")
        : info.origin == FeedOrigin::Live ? HomeWords::tr("live")
        : info.isSynthetic                ? HomeWords::tr("synthetic")
                                          : HomeWords::tr("replay");
    out.day = info.isBlind ? origin : QString(dayText(desk.now, locale) + u", "_s + origin);
    if (desk.value) {
        out.equity = cashText(today.equity, money, locale);
        out.result = withShare(today.result, today.dayStart, money, locale, Sign::Always);
        out.resultRole = resultRole(today.result);
        out.risk = withShare(today.openRisk, today.equity, money, locale, Sign::MinusOnly);
    } else {
        out.equity = out.risk = HomeWords::tr("a rate is missing");
    }
    out.trades = today.tradesLimit > 0
        ? HomeWords::tr("%1 of %2").arg(formatCount(today.tradesSent, locale), formatCount(today.tradesLimit, locale))
        : formatCount(today.tradesSent, locale);
    if (today.lossLimit.isZero()) {
        out.room = HomeWords::tr("no limit");
    } else {
        out.room = HomeWords::tr("%1 of %2")
                       .arg(cashFigure(today.lossRoom, money, locale), cashText(today.lossLimit, money, locale));
        out.roomShare = std::clamp(
            static_cast<double>(today.lossRoom.value) / static_cast<double>(today.lossLimit.value), 0.0, 1.0);
        out.roomRole = out.roomShare < kLittleRoom / 2 ? ColorRole::Danger
            : out.roomShare < kLittleRoom              ? ColorRole::Warning
                                                       : ColorRole::AccentText;
    }
    addTodayNote(out, desk, locale);
    out.next = {HomeWords::tr("Go on trading"), u"workspace.trade"_s};
    out.explained = explainedToday(desk, {out.equity, out.result, out.risk, out.room, out.trades}, locale);
    return out;
}

HomeFocus focusOf(const HomeFacts& facts, const QLocale& locale)
{
    HomeFocus out;
    const int needed = RuleThresholds().minSample;
    if (facts.judgedTrades < needed) {
        out.title = HomeWords::tr("Too few trades to judge habits");
        out.text = HomeWords::tr("The one habit that costs you most will stand here. Before that, the rule coach would "
                                 "be guessing.");
        out.share = static_cast<double>(facts.judgedTrades) / needed;
        out.progress
            = HomeWords::tr("%1 of %2").arg(formatCount(facts.judgedTrades, locale), formatCount(needed, locale));
        out.next = {HomeWords::tr("Place a practice trade"), u"workspace.trade"_s};
        out.explained = {{"judged-trades"_L1,
                          HomeWords::tr("Closed trades"),
                          out.progress,
                          {{HomeWords::tr("Closed trades of yours"), formatCount(facts.judgedTrades, locale)},
                           {HomeWords::tr("Needed"), formatCount(needed, locale)}}}};
    } else if (facts.focus) {
        out.title = ruleTitle(facts.focus->rule);
        out.text = focusWords(*facts.focus);
        out.next = {HomeWords::tr("See what it cost"), u"home.habits"_s};
    } else {
        out.title = HomeWords::tr("No habit stands out");
        out.text = HomeWords::tr("None was broken three times. Keep to the plan that you have.");
        out.next = {HomeWords::tr("See all habits"), u"home.habits"_s};
    }
    return out;
}

ColorRole markOf(VerdictKind kind)
{
    const ColorRole tint = verdictLook(kind).tint;
    return tint == ColorRole::Surface2 ? ColorRole::TextSecondary : tint;
}

HomeVerdicts verdictsOf(const HomeFacts& facts, const QLocale& locale)
{
    HomeVerdicts out;
    for (const KeptVerdict& one : facts.verdicts) {
        HomeItem item;
        item.iconName = verdictLook(one.verdict.kind).iconName;
        item.iconRole = markOf(one.verdict.kind);
        item.title = verdictTitle(one.verdict.kind) + u" \u00b7 "_s + isolated(one.facts.symbol) + u' '
            + QString::fromLatin1(one.facts.timeframe.toText());
        item.text = utcWords(one.askedUs, locale) + u" \u00b7 "_s
            + (one.isMock ? HomeWords::tr("MOCK COACH") : outcomeWords(one.score, locale));
        item.next = {HomeWords::tr("Open"), one.id};
        out.items.push_back(std::move(item));
    }
    const bool canAsk = facts.coach && facts.coach->reason != CoachReason::NoKey;
    if (out.items.empty()) {
        out.record = HomeWords::tr("Each answer of the coach will stand here: frozen when it was given, scored by what "
                                   "the market did.");
        out.next = canAsk ? HomeLink{HomeWords::tr("Ask about the chart"), u"coach.ask"_s}
                          : HomeLink{HomeWords::tr("Set up the AI coach"), u"coach.setup"_s};
        return out;
    }
    const CoachRecord& record = facts.record;
    if (!record.hasRatio()) {
        out.record = HomeWords::tr("Its record: %1 scored of %2 needed for a rate.")
                         .arg(formatCount(record.scored, locale), formatCount(kFewestForRatio, locale));
    } else {
        out.record = HomeWords::tr("Its record: %1 right of %2, always long %3.")
                         .arg(shareText(record.hitRate, 0, locale), formatCount(record.scored, locale),
                              shareText(record.baseRate, 0, locale));
        if (!record.isMeaningful()) {
            out.record += u' ' + HomeWords::tr("Not yet meaningful.");
        }
    }
    out.next = {HomeWords::tr("Open the coach"), u"panel.coach"_s};
    out.explained = {{"coach-record"_L1,
                      HomeWords::tr("Record of the coach"),
                      record.hasRatio() ? shareText(record.hitRate, 0, locale) : QString(QChar(0x2013)),
                      {{HomeWords::tr("Scored"), formatCount(record.scored, locale)},
                       {HomeWords::tr("Target first"), formatCount(record.hits, locale)},
                       {HomeWords::tr("Always long"),
                        record.hasRatio() ? shareText(record.baseRate, 0, locale) : QString(QChar(0x2013))},
                       {HomeWords::tr("Needed for a rate"), formatCount(kFewestForRatio, locale)}}}};
    return out;
}

const QString kGood = u"check-circle"_s;
const QString kBad = u"error"_s;
const QString kAttention = u"warning"_s;
const QString kFact = u"info"_s;

HomeItem recordsNews(const HomeFacts& facts)
{
    const HomeLink keys{HomeWords::tr("Open the keys page"), u"home.keys"_s};
    const HomeLink log{HomeWords::tr("Show the log"), u"panel.log"_s};
    if (facts.ledger == LedgerState::Open && !facts.isWriting) {
        return {kBad, ColorRole::Danger, HomeWords::tr("Records are not kept now"),
                HomeWords::tr("Kept: all that was written before. New orders wait; it is tried again. Make room on the "
                              "disk."),
                log};
    }
    if (facts.ledger == LedgerState::Open && facts.isForThisRunOnly) {
        return {kAttention, ColorRole::Warning, HomeWords::tr("Records end with this run"),
                HomeWords::tr("Their key is kept for this run only."), keys};
    }
    switch (facts.ledger) {
    case LedgerState::Open:
        return {kGood,
                ColorRole::Success,
                HomeWords::tr("Records are kept"),
                HomeWords::tr("Each one was checked against its chain at the start."),
                {}};
    case LedgerState::WaitingForKey:
        if (facts.waitsForAPlace) {
            return {kAttention, ColorRole::Warning, HomeWords::tr("Records are not kept yet"),
                    HomeWords::tr("There is no keychain to hold their key. Choose a place for it."), keys};
        }
        if (facts.key == MasterKeyState::Lost || facts.key == MasterKeyState::Wrong) {
            return {kBad, ColorRole::Danger, HomeWords::tr("The recovery code is needed"),
                    HomeWords::tr("Kept: all records, sealed. The keychain does not have their key."), keys};
        }
        if (facts.key == MasterKeyState::Waiting) {
            return {kAttention, ColorRole::Warning, HomeWords::tr("The keychain is locked"),
                    HomeWords::tr("Kept: what was recorded. Unlock it, and recording goes on."), keys};
        }
        [[fallthrough]];
    case LedgerState::Closed:
    case LedgerState::Opening:
        return {kFact, ColorRole::Info, HomeWords::tr("Records are being opened"), {}, {}};
    case LedgerState::Failed:
        break;
    }
    return {kBad, ColorRole::Danger, HomeWords::tr("Records could not be opened"),
            HomeWords::tr("Nothing was changed. The status bar has the reason."), log};
}

HomeItem feedNews(const HomeFacts& facts, const QLocale& locale)
{
    const HomeLink other{HomeWords::tr("Open the demo market"), u"prices.demo"_s};
    switch (facts.feed.phase) {
    case FeedPhase::Idle:
        return {kFact, ColorRole::Info, HomeWords::tr("No prices are open"), {}, other};
    case FeedPhase::Opening:
        return {kFact, ColorRole::Info, HomeWords::tr("Prices are being opened"), {}, {}};
    case FeedPhase::Stale:
        return {kAttention,
                ColorRole::Warning,
                HomeWords::tr("Prices are stale"),
                HomeWords::tr("Nothing for %1. Orders wait; the connection is tried again.")
                    .arg(formatAge(millisSince(facts.feed.now, facts.now), locale)),
                {}};
    case FeedPhase::Failed:
        return {kBad, ColorRole::Danger, HomeWords::tr("Prices could not be opened"),
                HomeWords::tr("Kept: your account and all records."), other};
    case FeedPhase::Ended:
        return {kFact, ColorRole::Info, HomeWords::tr("The tape is at its end"), facts.feedWords, other};
    case FeedPhase::Paused:
        return {kFact, ColorRole::Info, HomeWords::tr("Prices stand still"), facts.feedWords, {}};
    case FeedPhase::Running:
        break;
    }
    return {kGood, ColorRole::Success, HomeWords::tr("Prices arrive"), facts.feedWords, {}};
}

std::vector<HomeItem> newsOf(const HomeFacts& facts, const QLocale& locale)
{
    std::vector<HomeItem> out{recordsNews(facts), feedNews(facts, locale)};
    if (facts.endedBadly) {
        out.push_back({kAttention,
                       ColorRole::Warning,
                       HomeWords::tr("The last run did not end in order"),
                       HomeWords::tr("Records and settings were written as they changed."),
                       {HomeWords::tr("Show the log"), u"panel.log"_s}});
    }
    if (facts.knowsBackups && facts.ledger == LedgerState::Open && !facts.isForThisRunOnly) {
        if (facts.lastBackup) {
            out.push_back({kGood,
                           ColorRole::Success,
                           HomeWords::tr("Backup of the records"),
                           HomeWords::tr("%1 ago").arg(formatAge(millisSince(*facts.lastBackup, facts.now), locale)),
                           {}});
        } else {
            out.push_back({kFact,
                           ColorRole::Info,
                           HomeWords::tr("No backup yet"),
                           HomeWords::tr("One is made every day while the program runs."),
                           {}});
        }
    }
    if (facts.coach) {
        const CoachHealth& coach = *facts.coach;
        const bool isQuiet = coach.reason == CoachReason::NoKey || coach.reason == CoachReason::NotCheckedYet;
        const ColorRole role = isQuiet              ? ColorRole::Info
            : coach.status == CoachStatus::Healthy  ? ColorRole::Success
            : coach.status == CoachStatus::Degraded ? ColorRole::Warning
                                                    : ColorRole::Danger;
        out.push_back({isQuiet                                     ? kFact
                           : coach.status == CoachStatus::Healthy  ? kGood
                           : coach.status == CoachStatus::Degraded ? kAttention
                                                                   : kBad,
                       role,
                       healthTitle(coach),
                       healthDetail(coach, locale),
                       {}});
    }
    return out;
}

HomeDemo demoOf(const HomeFacts& facts, const QLocale& locale)
{
    HomeDemo out;
    out.state = facts.demo;
    out.share = facts.demoShare;
    out.isShown = !facts.hasOwnTrades || facts.demo == DemoState::Making || facts.demo == DemoState::Writing
        || facts.demo == DemoState::Loaded;
    out.text = HomeWords::tr("A made-up trader on a made-up market, run by the real engine with all costs. Apart from "
                             "your records: neither the gate nor the coach counts it.");
    if (facts.demoFigures) {
        const DemoFigures& f = *facts.demoFigures;
        out.trades = formatCount(f.trades, locale);
        out.wins = HomeWords::tr("%1 of %2").arg(formatCount(f.wins, locale), formatCount(f.trades, locale));
        out.sum = rText(f.sumR, locale) + u"\u2002"_s + cashText(f.net, f.money, locale, Sign::Always);
        out.sumRole = resultRole(f.net);
        const FigureInput trips{HomeWords::tr("Round trips"), out.trades};
        out.explained = {{"demo-trades"_L1, HomeWords::tr("Round trips of the demo"), out.trades, {}},
                         {"win-rate"_L1,
                          HomeWords::tr("Won in the demo"),
                          out.wins,
                          {{HomeWords::tr("Won"), formatCount(f.wins, locale)}, trips}},
                         {"sum-r"_L1,
                          HomeWords::tr("Sum of the demo after costs"),
                          out.sum,
                          {trips,
                           {HomeWords::tr("Sum of R"), rText(f.sumR, locale)},
                           {HomeWords::tr("In money"), cashText(f.net, f.money, locale, Sign::Always)}}}};
    }
    return out;
}

} // namespace

DemoFigures demoFigures(const AccountBooks& books)
{
    DemoFigures out;
    out.money = books.account.currency;
    for (const JournalEntry& entry : books.journal) {
        ++out.trades;
        out.wins += entry.trade.net.value > 0 ? 1 : 0;
        out.net = checkedAdd(out.net, entry.trade.net).value_or(out.net);
        out.sumR += entry.r.value_or(0);
    }
    return out;
}

HomeView homeView(const HomeFacts& facts, const QLocale& locale)
{
    HomeView out;
    if (!facts.hasOwnTrades) {
        out.lead = HomeWords::tr("The demo market runs on this computer: no account, no key, no network. Every "
                                 "practice order pays spread, slippage and fees as a real one would, and the journal "
                                 "writes itself.");
    }
    out.ways = waysOf(facts);
    out.today = todayOf(facts, locale);
    out.focus = focusOf(facts, locale);
    out.verdicts = verdictsOf(facts, locale);
    out.news = newsOf(facts, locale);
    if (facts.steps && !facts.steps->isHidden) {
        out.steps = facts.steps;
    }
    out.demo = demoOf(facts, locale);
    return out;
}

} // namespace elite
