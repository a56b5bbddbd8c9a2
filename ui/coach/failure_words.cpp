// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coach_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CoachFailures)
};

FailureWords words(const QString& title, const QString& detail, FailureAction action, const QString& iconName = {})
{
    QString button;
    switch (action) {
    case FailureAction::None:
        break;
    case FailureAction::AskAgain:
        button = Words::tr("Ask again");
        break;
    case FailureAction::Keys:
        button = Words::tr("Open the keys");
        break;
    case FailureAction::Settings:
        button = Words::tr("Open the settings");
        break;
    }
    return {{title, detail, button, iconName}, action};
}

FailureWords plainWords(const Failure& failure, const QLocale& locale)
{
    using Action = FailureAction;
    const QString kept = Words::tr("Your picture and your question are still here.");
    const QString wait = failure.hintMs > 0
        ? Words::tr("The next try makes sense in %1 s.").arg(locale.toString((failure.hintMs + 999) / 1000))
        : QString();
    switch (failure.kind) {
    case FailureKind::Unreachable:
        return words(Words::tr("The coach cannot be reached"),
                     Words::tr("The connection failed or broke. %1 Everything else works offline.").arg(kept),
                     Action::AskAgain, u"wifi-off"_s);
    case FailureKind::Timeout:
        return words(Words::tr("No answer in time"), Words::tr("The service was silent for too long. %1").arg(kept),
                     Action::AskAgain, u"timer"_s);
    case FailureKind::ServerError:
        return words(Words::tr("The service has a problem"), kept, Action::AskAgain);
    case FailureKind::Overloaded:
        return words(Words::tr("The model is overloaded"), kept + u' ' + wait, Action::AskAgain);
    case FailureKind::RateLimited:
        return words(Words::tr("Too many requests for this key"), kept + u' ' + wait, Action::AskAgain, u"timer"_s);
    case FailureKind::NoCredit:
        return words(Words::tr("The key has no credit"),
                     Words::tr("Waiting does not help: add credit at your provider or use another key. %1").arg(kept),
                     Action::Keys, u"key"_s);
    case FailureKind::KeyRejected:
        return words(Words::tr("The key was rejected"),
                     Words::tr("It may be revoked, or not allowed from this address. %1").arg(kept), Action::Keys,
                     u"key"_s);
    case FailureKind::MissingScope:
        return words(Words::tr("The key lacks a permission"),
                     Words::tr("Allow it to write responses, or use another key. %1").arg(kept), Action::Keys,
                     u"key"_s);
    case FailureKind::Country:
        return words(Words::tr("Not available in your country"),
                     Words::tr("The service refuses requests from where you are. The rule coach works without it."),
                     Action::Settings);
    case FailureKind::ModelMissing:
    case FailureKind::NoModel:
        return words(
            Words::tr("No model is left to ask"),
            Words::tr("Your key offers none of the models in your list, or they have been switched off. %1").arg(kept),
            Action::Settings);
    case FailureKind::UnsupportedParameter:
    case FailureKind::NotVerified:
    case FailureKind::BadRequest:
    case FailureKind::NoSuchEndpoint:
        return words(Words::tr("The request was rejected"),
                     failure.message.isEmpty() ? kept : failure.message + u"\n"_s + kept, Action::AskAgain);
    case FailureKind::TooLarge:
        return words(Words::tr("The picture or the text is too large"),
                     Words::tr("Cut the picture to the chart and ask again. %1").arg(kept), Action::AskAgain);
    case FailureKind::Cut:
        return words(Words::tr("The answer was cut"),
                     Words::tr("It ended before it was whole, so nothing of it is used. A higher limit of tokens or "
                               "less effort may help. %1")
                         .arg(kept),
                     Action::Settings);
    case FailureKind::Filtered:
        return words(Words::tr("The service filtered the answer"),
                     Words::tr("There is no verdict. Another picture may pass. %1").arg(kept), Action::AskAgain);
    case FailureKind::Refused:
        return words(Words::tr("The model refused"),
                     failure.partialText.isEmpty() ? Words::tr("It gave no reason. There is no verdict.")
                                                   : failure.partialText.left(400),
                     Action::AskAgain);
    case FailureKind::Unusable:
        return words(Words::tr("The answer cannot be used"),
                     Words::tr("It contradicts itself or the chart, also after one repair, so its numbers are not "
                               "shown. %1")
                         .arg(kept),
                     Action::AskAgain);
    case FailureKind::NotOpenAi:
        return words(Words::tr("Something else answered"),
                     Words::tr("A page came back instead of an answer: a hotel network that wants a login, or a wrong "
                               "server in the settings. %1")
                         .arg(kept),
                     Action::AskAgain, u"wifi"_s);
    case FailureKind::Redirected:
        return words(Words::tr("The server wants to send us elsewhere"),
                     Words::tr("That is never followed, because your key would go along. Check the server in the "
                               "settings."),
                     Action::Settings, u"shield"_s);
    case FailureKind::Cancelled:
        return words(Words::tr("Cancelled"),
                     Words::tr("Nothing was kept. What was under way may still be billed. %1").arg(kept),
                     Action::AskAgain);
    case FailureKind::Deadline:
        return words(Words::tr("It took too long altogether"),
                     Words::tr("After five minutes every request ends. %1").arg(kept), Action::AskAgain, u"timer"_s);
    case FailureKind::NoKey:
        return words(Words::tr("No key yet"),
                     Words::tr("The AI coach uses a key of your own. The rule coach needs none."), Action::Keys,
                     u"key"_s);
    case FailureKind::BreakerOpen:
        return words(Words::tr("Paused after several failures"),
                     Words::tr("So that nobody pays for more of them. %1 %2").arg(wait, kept), Action::AskAgain,
                     u"pause"_s);
    case FailureKind::LocalLimit:
        return words(Words::tr("Your own limit for today is reached"),
                     Words::tr("It starts again at midnight UTC; you can raise it. %1").arg(kept), Action::Settings);
    case FailureKind::CapReached:
        return words(Words::tr("Your monthly cap is reached"),
                     Words::tr("Nothing was sent. You can raise the cap. %1").arg(kept), Action::Settings, u"wallet"_s);
    }
    return {};
}

} // namespace

FailureWords failureWords(const Failure& failure, const QLocale& locale)
{
    FailureWords out = plainWords(failure, locale);
    if (!failure.requestId.isEmpty()) {
        out.text.detail += u"\n"_s + Words::tr("Request %1").arg(failure.requestId);
    }
    return out;
}

QString modelWords(const ChainLink& link, const QLocale& locale)
{
    const QString until = locale.toString(link.shutdown, u"d MMM yyyy"_s);
    switch (link.use) {
    case ModelUse::Available:
        return link.shutdown.isValid() ? Words::tr("%1: available until %2").arg(link.id, until)
                                       : Words::tr("%1: available").arg(link.id);
    case ModelUse::EndsSoon:
        return Words::tr("%1: available, ends in %n day(s) on %2", nullptr, link.daysLeft).arg(link.id, until);
    case ModelUse::Ended:
        return Words::tr("%1: switched off on %2, skipped").arg(link.id, until);
    case ModelUse::NotListed:
        return Words::tr("%1: not offered to your key, skipped").arg(link.id);
    case ModelUse::Off:
        return Words::tr("%1: refused today, tried again tomorrow").arg(link.id);
    }
    return {};
}

QString keyHealthWords(const CoachKeyInfo& key)
{
    switch (key.health) {
    case KeyHealth::Unchecked:
        return Words::tr("not checked yet");
    case KeyHealth::Checking:
        return Words::tr("checking with a free list of models");
    case KeyHealth::Valid:
        return Words::tr("works");
    case KeyHealth::ValidWithoutList:
        return Words::tr("accepted; it may not list models, so only their dates are known");
    case KeyHealth::CouldNotCheck:
        return Words::tr("could not be checked: no connection, or a problem of the service");
    case KeyHealth::Rejected:
        return Words::tr("rejected: replace it");
    case KeyHealth::NoCredit:
        return Words::tr("accepted, but has no credit");
    case KeyHealth::MissingScope:
        return Words::tr("accepted, but may not write responses: allow that or use another key");
    }
    return {};
}

NoteKind keyHealthKind(KeyHealth health)
{
    switch (health) {
    case KeyHealth::Valid:
    case KeyHealth::ValidWithoutList:
        return NoteKind::Success;
    case KeyHealth::Rejected:
        return NoteKind::Danger;
    case KeyHealth::NoCredit:
    case KeyHealth::MissingScope:
    case KeyHealth::CouldNotCheck:
        return NoteKind::Warning;
    case KeyHealth::Unchecked:
    case KeyHealth::Checking:
        break;
    }
    return NoteKind::Info;
}

QString healthTitle(const CoachHealth& health)
{
    if (health.isMock) {
        return Words::tr("Mock coach");
    }
    switch (health.status) {
    case CoachStatus::Healthy:
        return Words::tr("Coach ready · %1").arg(health.model);
    case CoachStatus::Degraded:
        return health.reason == CoachReason::NotCheckedYet ? Words::tr("Coach: checking the key")
                                                           : Words::tr("Coach limited · %1").arg(health.model);
    case CoachStatus::Down:
        return health.reason == CoachReason::NoKey ? Words::tr("Rule coach only") : Words::tr("Coach not available");
    }
    return {};
}

QString healthDetail(const CoachHealth& health, const QLocale& locale)
{
    QString spent = Words::tr("%1 this month").arg(costWords(health.month.nanoUsd, locale));
    switch (health.reason) {
    case CoachReason::None:
        return spent;
    case CoachReason::NotCheckedYet:
        return Words::tr("The key is being checked.");
    case CoachReason::NoKey:
        return Words::tr("There is no key for the AI coach. The rule coach works without one.");
    case CoachReason::NoUsableKey:
        return Words::tr("No key can be used: rejected, without credit, or without permission.");
    case CoachReason::KeyNotCheckable:
        return Words::tr("The key could not be checked: offline, or a closed keychain.");
    case CoachReason::NoModel:
        return Words::tr("None of your models is available.");
    case CoachReason::BreakerOpen:
    case CoachReason::BreakerHalfOpen:
        return Words::tr("Paused after several failures; a free question decides when it goes on.");
    case CoachReason::FallbackModel:
        return Words::tr("Your first model is not available, %1 answers. %2").arg(health.model, spent);
    case CoachReason::FewRequestsLeft:
        return Words::tr("Less than a tenth of the requests of your key are left.");
    case CoachReason::ModelEndsSoon:
        return Words::tr("%1 ends in %n day(s). %2", nullptr, health.daysLeft).arg(health.model, spent);
    case CoachReason::LastCallFailed:
        return Words::tr("The last request failed. %1").arg(spent);
    case CoachReason::BadBaseUrl:
        return Words::tr("The other server in the settings is not a proper address.");
    case CoachReason::Mock:
        return Words::tr("A rule on this computer answers, marked MOCK. Switch it off in the settings.");
    }
    return {};
}

ColorRole healthDot(const CoachHealth& health)
{
    switch (health.status) {
    case CoachStatus::Healthy:
        return ColorRole::Success;
    case CoachStatus::Degraded:
        return ColorRole::Warning;
    case CoachStatus::Down:
        return health.reason == CoachReason::NoKey ? ColorRole::TextDisabled : ColorRole::Danger;
    }
    return ColorRole::TextDisabled;
}

} // namespace elite
