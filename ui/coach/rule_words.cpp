// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coach_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CoachRules)
};

} // namespace

QString ruleTitle(CoachRule rule)
{
    switch (rule) {
    case CoachRule::Revenge:
        return Words::tr("Revenge trades");
    case CoachRule::Overtrading:
        return Words::tr("Too many trades");
    case CoachRule::Fomo:
        return Words::tr("Chasing the price");
    case CoachRule::MovedStop:
        return Words::tr("Stop moved away");
    case CoachRule::NoStop:
        return Words::tr("No stop within a minute");
    case CoachRule::SizeOutsidePlan:
        return Words::tr("Size outside the plan");
    case CoachRule::AddedToLoser:
        return Words::tr("Adding to a loser");
    case CoachRule::SizeCreep:
        return Words::tr("Size creeps up after wins");
    case CoachRule::OwnHours:
        return Words::tr("Outside your own hours");
    case CoachRule::Disposition:
        return Words::tr("Losers held too long");
    }
    return {};
}

QString ruleExplanation(CoachRule rule)
{
    switch (rule) {
    case CoachRule::Revenge:
        return Words::tr("Back in within 15 minutes of losing 1 R or more, and larger, without a plan or without a "
                         "stop.");
    case CoachRule::Overtrading:
        return Words::tr("More entries than on nine of ten of your own days, and the extra ones lost money together.");
    case CoachRule::Fomo:
        return Words::tr("Entered more than 1.5 ATR past the planned price, or after a bar of 2 ATR without a plan.");
    case CoachRule::MovedStop:
        return Words::tr("The stop was moved further from the price than it was.");
    case CoachRule::NoStop:
        return Words::tr("No protective stop stood within 60 seconds of the entry.");
    case CoachRule::SizeOutsidePlan:
        return Words::tr("More than 10 % away from the size you had planned.");
    case CoachRule::AddedToLoser:
        return Words::tr("Bought more while the trade was losing.");
    case CoachRule::SizeCreep:
        return Words::tr("After four winners in a row the size was 40 % above your usual one.");
    case CoachRule::OwnHours:
        return Words::tr("At an hour in which you hardly ever trade.");
    case CoachRule::Disposition:
        return Words::tr("A loser was held more than twice as long as your usual winner.");
    }
    return {};
}

QString focusWords(const FocusRule& focus)
{
    if (focus.coolDownAfterLoss) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(*focus.coolDownAfterLoss).count();
        return Words::tr("If a trade loses 1 R or more, then I wait %n minute(s) before the next entry.", nullptr,
                         static_cast<int>(minutes));
    }
    if (focus.mostTradesADay) {
        return Words::tr("If I have made %n trade(s) today, then I am done for the day.", nullptr,
                         *focus.mostTradesADay);
    }
    if (focus.mostLots) {
        return Words::tr("If I size an order, then not above my usual size.");
    }
    if (focus.requiresPlan) {
        return Words::tr("If I have not written a plan, then I do not enter.");
    }
    if (focus.forbidsWiderStop) {
        return Words::tr("If I touch a stop, then only towards the price.");
    }
    return Words::tr("If I enter, then the stop goes out with the order.");
}

} // namespace elite
