// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/gate_words.h"

#include "app/live/gate/gate_traders.h"
#include "ui/base/number_text.h"
#include "ui/bots/bot_texts.h"
#include "ui/trading/desk_words.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct GateWords
{
    Q_DECLARE_TR_FUNCTIONS(GateWords)
};

} // namespace

QString basisPoints(std::int64_t bp, const QLocale& locale, bool withSign)
{
    const auto value = Decimal::fromParts(bp, 2);
    return formatPercent(value.valueOr(Decimal()), 1, locale, withSign ? Sign::Always : Sign::MinusOnly);
}

QString percentOf(double share, int decimals, const QLocale& locale)
{
    return std::isfinite(share) ? shareText(share, decimals, locale) : u"–"_s;
}

QString symbolsText(const std::vector<Symbol>& symbols)
{
    QStringList names;
    for (const Symbol& symbol : symbols) {
        names += isolated(symbol.toString());
    }
    return names.join(u", "_s);
}

QString ruleWords(const GateRefusal& r, const QLocale& locale)
{
    const auto count = [&locale](std::int64_t n) { return formatCount(n, locale); };
    switch (r.rule) {
    case GateRule::NoRun:
        return GateWords::tr("No qualification run goes on.");
    case GateRule::RunExpired:
        return GateWords::tr("The run is over: it began %1 days ago, %2 are allowed.")
            .arg(count(r.have), count(r.need));
    case GateRule::RunChanged:
        return GateWords::tr("What was judged is not what would trade: something was changed since the run began.");
    case GateRule::NotJudged:
        return GateWords::tr("The day has not been judged yet. The gate looks once a day, after midnight UTC.");
    case GateRule::QualifiedDays:
        return GateWords::tr("Qualified days: %1, at least %2.").arg(count(r.have), count(r.need));
    case GateRule::RoundTrips:
        return GateWords::tr("Round trips: %1, at least %2.").arg(count(r.have), count(r.need));
    case GateRule::WinRate:
        return GateWords::tr("Win rate: %1, at least %2.")
            .arg(basisPoints(r.have, locale), basisPoints(r.need, locale));
    case GateRule::Profit:
        return GateWords::tr("Profit after costs: %1, at least %2.")
            .arg(basisPoints(r.have, locale, true), basisPoints(r.need, locale));
    case GateRule::BreakerTrip:
        return GateWords::tr("The daily loss limit was reached %1 days ago; %2 quiet days are needed.")
            .arg(count(r.have), count(r.need));
    case GateRule::OpenBreaker:
        return GateWords::tr("The daily loss limit is reached today.");
    case GateRule::EmergencyStop:
        return GateWords::tr("The emergency stop is on.");
    case GateRule::ChainBroken:
        return GateWords::tr("The record is broken or was brought back from a copy: %1.").arg(isolated(r.subject));
    case GateRule::RecordCorrupt:
        return GateWords::tr("A row of the gate cannot be read: %1.").arg(isolated(r.subject));
    case GateRule::AnchorMissing:
        return GateWords::tr("The keychain does not remember this record, so nobody can tell whether it is whole.");
    case GateRule::OtherProfile:
        return GateWords::tr("The record was made in another profile or on another computer.");
    case GateRule::OlderProgram:
        return GateWords::tr("The record was written by a newer engine (%2) than this one (%1).")
            .arg(count(r.have), count(r.need));
    case GateRule::DisabledBySetting:
        return GateWords::tr("Live trading is off in the settings (ENABLE_LIVE_TRADING).");
    case GateRule::DisabledByUser:
        return GateWords::tr("You have not asked for the way to live.");
    case GateRule::ClockUnknown:
        return GateWords::tr("The venue's time was not seen.");
    case GateRule::ClockOff:
        return GateWords::tr("This computer's clock is %1 ms off the venue's; less than %2 ms is needed.")
            .arg(count(std::abs(r.have)), count(r.need));
    case GateRule::SpotCheckMissing:
        return GateWords::tr("Fills compared with the venue's candles: %1, at least %2.")
            .arg(count(r.have), count(r.need));
    case GateRule::SpotCheckFailed:
        return GateWords::tr("%1 fills are outside of the venue's candles, the first one: %2.")
            .arg(count(r.have), isolated(r.subject));
    case GateRule::KeyMissing:
        return GateWords::tr("No key of this venue is chosen.");
    case GateRule::KeyCannotTrade:
        return GateWords::tr("The key may not trade. Missing: %1.").arg(isolated(r.subject));
    case GateRule::KeyMayWithdraw:
        return GateWords::tr("The key may withdraw money. Make one that may only read and trade.");
    case GateRule::KeyUnknown:
        return GateWords::tr("The venue did not say what the key may do.");
    case GateRule::LimitsMissing:
        return GateWords::tr("A limit is missing or too large: %1.").arg(isolated(r.subject));
    case GateRule::SizeTooLarge:
        return GateWords::tr("Size: %1 %, at most %2 % on this evidence.").arg(count(r.have), count(r.need));
    case GateRule::SizeNotAccepted:
        return GateWords::tr("The reduced size was not accepted.");
    case GateRule::DisclosureUnread:
        return GateWords::tr("The record and the risk disclosure were not read.");
    case GateRule::WordsWrong:
        return GateWords::tr("The words are not %1.").arg(isolated(QString::fromLatin1(kGateWords)));
    case GateRule::CodeNeeded:
        return GateWords::tr("A code of your authenticator is needed.");
    }
    return {};
}

QString judgedText(const QString& bot)
{
    return bot.isEmpty() ? GateWords::tr("Manual trading")
                         : traderText({bot.left(bot.lastIndexOf(u'#')).toUtf8(), botNumber(bot)});
}

QString botChoiceText(const BotCard& card)
{
    QStringList values;
    const auto parameters = card.spec.kind->parameters;
    for (std::size_t i = 0; i < parameters.size() && i < card.spec.values.size(); ++i) {
        values << parameterTitle(*card.spec.kind, parameters[i]) + u' ' + QString::number(card.spec.values[i]);
    }
    return QStringList{judgedText(gateName(card)), symbolsText({card.spec.instrument.symbol}),
                       QString::fromLatin1(card.spec.timeframe.toText()), values.join(u", "_s)}
        .join(u" · "_s);
}

QString runEndWords(const RunEnded& end)
{
    switch (end.why) {
    case RunEnd::Expired:
        return GateWords::tr("The last run ended: its 30 days were over.");
    case RunEnd::Changed:
        return GateWords::tr("The last run ended because something was changed: %1.").arg(end.detail);
    case RunEnd::Abandoned:
        return GateWords::tr("You ended the last run.");
    case RunEnd::ChainFault:
        return GateWords::tr("The last run ended: the record was broken or brought back from a copy.");
    }
    return {};
}

QString demotionWords(Demotion why)
{
    switch (why) {
    case Demotion::ByPerson:
        return GateWords::tr("You went back to paper.");
    case Demotion::Breaker:
        return GateWords::tr("The daily loss limit was reached.");
    case Demotion::ChainFault:
        return GateWords::tr("The record is not proved any more.");
    case Demotion::KeyChanged:
        return GateWords::tr("The venue's key was changed.");
    case Demotion::Expired:
        return GateWords::tr("The permit ended.");
    case Demotion::EmergencyStop:
        return GateWords::tr("The emergency stop was pressed.");
    case Demotion::Changed:
        return GateWords::tr("The qualification run ended.");
    case Demotion::ProgramEnded:
        return GateWords::tr("The program was ended.");
    }
    return {};
}

QString noRunWords(const QString& why)
{
    if (why.isEmpty()) {
        return {};
    }
    if (why == u"locked") {
        return GateWords::tr("The gate's record cannot be read.");
    }
    if (why == u"ledger") {
        return GateWords::tr("The ledger has to be open first.");
    }
    if (why == u"prices") {
        return GateWords::tr(
            "It counts on live prices of a venue only. Open them in File > Prices; the demo market and "
            "replays stay free for practice.");
    }
    if (why == u"keychain") {
        return GateWords::tr("Keys are kept for this run only. A record needs a keychain or a vault that lasts.");
    }
    if (why == u"account") {
        return GateWords::tr("The practice account is not open yet.");
    }
    if (why == u"bot") {
        return GateWords::tr("The bot does not run any more, or its money is not valued yet.");
    }
    if (why == u"symbols") {
        return GateWords::tr("Choose at least one symbol.");
    }
    return GateWords::tr("The venue could not be asked for its time: %1").arg(isolated(why));
}

QString evidenceWords(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Weak:
        return GateWords::tr("Evidence: weak");
    case Evidence::Some:
        return GateWords::tr("Evidence: some");
    case Evidence::Strong:
        return GateWords::tr("Evidence: strong");
    }
    return {};
}

QString oddsSentence(const NoEdgeOdds& odds, const QLocale& locale)
{
    return GateWords::tr("A trader with no edge would have passed this gate in %1 of 100 tries.")
        .arg(formatCount(std::lround(odds.within30Days * 100), locale));
}

QString plainStatement(const GateView& view, const QLocale& locale)
{
    const LuckReport& luck = view.luck;
    QStringList out;
    out += (view.hasPassed ? GateWords::tr("Passed the minimum: %1 of %2 trades won (%3), %4 after costs.")
                           : GateWords::tr("So far: %1 of %2 trades won (%3), %4 after costs."))
               .arg(formatCount(luck.wins, locale), formatCount(luck.trips, locale), percentOf(luck.winRate, 1, locale),
                    basisPoints(view.figures.profitBp(), locale, true));
    out += GateWords::tr("With so few trades the true win rate could be anywhere from %1 to %2.")
               .arg(percentOf(luck.winInterval.low, 0, locale), percentOf(luck.winInterval.high, 0, locale));
    if (view.odds.runs > 0) {
        out += oddsSentence(view.odds, locale);
    }
    out += GateWords::tr("From your own trades the chance that a trade earns money on average is %1.")
               .arg(percentOf(luck.perTrade.positiveShare, 0, locale));
    out += GateWords::tr("This is attempt %1.").arg(formatCount(view.attempts, locale));
    out += GateWords::tr("Most people who day-trade lose money: 97 % of those who kept at it 300 days or more (Brazil, "
                         "2013 to 2015).");
    return out.join(u' ');
}

} // namespace elite
