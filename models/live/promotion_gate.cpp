// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/promotion_gate.h"

#include "models/live/server_days.h"

#include <algorithm>

namespace elite {

namespace {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

void askOfRun(GateRefusals& out, const GateRecord& record, const GateFacts& facts)
{
    const QualificationRun* run = record.current();
    if (run == nullptr) {
        const auto end = record.runs().empty() ? std::nullopt : record.endOf(record.runs().back().id);
        out.push_back({GateRule::NoRun, 0, 0, end ? QString(nameOf(end->why)) : QString()});
        return;
    }
    if (run->profile.isEmpty() || run->profile != facts.profile) {
        out.push_back({GateRule::OtherProfile, 0, 0, {}});
    }
    if (record.newestEngine() > facts.engineVersion) {
        out.push_back({GateRule::OlderProgram, facts.engineVersion, record.newestEngine(), {}});
    } else if (run->engineVersion != facts.engineVersion) {
        out.push_back({GateRule::RunChanged, 0, 0, QStringLiteral("engine")});
    }
    for (const RecordFault& fault : record.faults()) {
        if (fault.run == run->id) {
            out.push_back({GateRule::ChainBroken, 0, 0, fault.what});
            break;
        }
    }
    const auto closed = record.lastClosed(run->id);
    if (facts.venueTime && isExpired(*run, *facts.venueTime)) {
        out.push_back({GateRule::RunExpired, dayOf(*facts.venueTime) - dayOf(run->startedAt), kGateRunDays, {}});
    }
    // Once a day at its close: the judgement of yesterday holds until today is over.
    if (!closed || !facts.venueTime || closed->day != dayOf(*facts.venueTime) - 1) {
        out.push_back({GateRule::NotJudged, 0, 0, {}});
        return;
    }
    const GateRefusals record_ = judge(figuresOf(record, *run, startOfDay(closed->day + 1), closed->openResult));
    out.insert(out.end(), record_.begin(), record_.end());
}

} // namespace

GateRefusals PromotionGate::recordRefusals(const GateRecord& record, const GateFacts& facts)
{
    GateRefusals out;
    if (!facts.corruptRow.isEmpty()) {
        out.push_back({GateRule::RecordCorrupt, 0, 0, facts.corruptRow});
        return out; // Nothing that follows could be trusted.
    }
    if (!facts.chainDamage.isEmpty()) {
        out.push_back({GateRule::ChainBroken, 0, 0, facts.chainDamage});
    }
    if (!facts.isAnchored) {
        out.push_back({GateRule::AnchorMissing, 0, 0, {}});
    }
    if (!facts.isLiveEnabled) {
        out.push_back({GateRule::DisabledBySetting, 0, 0, QStringLiteral("ENABLE_LIVE_TRADING")});
    }
    if (!record.wishesLive()) {
        out.push_back({GateRule::DisabledByUser, 0, 0, {}});
    }
    if (!facts.venueTime || !facts.offset) {
        out.push_back({GateRule::ClockUnknown, 0, 0, {}});
    } else if (*facts.offset >= kLargestOffset || *facts.offset <= -kLargestOffset) {
        out.push_back({GateRule::ClockOff,
                       duration_cast<milliseconds>(*facts.offset).count(),
                       duration_cast<milliseconds>(kLargestOffset).count(),
                       {}});
    }
    if (facts.isHalted) {
        out.push_back({GateRule::EmergencyStop, 0, 0, {}});
    }
    if (facts.isTripped) {
        out.push_back({GateRule::OpenBreaker, 0, 0, {}});
    }
    askOfRun(out, record, facts);
    return out;
}

GateRefusals PromotionGate::requestRefusals(const PromotionRequest& request, const GateFacts& facts, Evidence evidence)
{
    GateRefusals out;
    const LiveKey& key = request.key;
    if (key.id.isEmpty()) {
        out.push_back({GateRule::KeyMissing, 0, 0, {}});
    } else if (!key.mayTrade || !key.mayWithdraw) {
        out.push_back({GateRule::KeyUnknown, 0, 0, {}});
    } else {
        if (!*key.mayTrade) {
            out.push_back({GateRule::KeyCannotTrade, 0, 0, key.missing});
        }
        if (*key.mayWithdraw) {
            out.push_back({GateRule::KeyMayWithdraw, 0, 0, {}});
        }
    }
    const LiveLimits& limits = request.limits;
    const std::pair<bool, const char*> set[]
        = {{limits.cap.value > 0, "cap"},
           {limits.maxDailyLoss.value > 0, "daily loss"},
           {limits.maxDailyLoss <= limits.cap, "daily loss above the cap"},
           {limits.maxTradeRisk.value > 0, "trade risk"},
           {limits.maxTradeRisk <= limits.maxDailyLoss, "trade risk above daily loss"},
           {limits.maxOrdersPerDay > 0, "orders a day"},
           {limits.sizePercent > 0, "size"}};
    for (const auto& [isSet, name] : set) {
        if (!isSet) {
            out.push_back({GateRule::LimitsMissing, 0, 0, QString::fromLatin1(name)});
        }
    }
    const int most = evidence == Evidence::Weak ? kWeakSizePercent : 100;
    if (limits.sizePercent > most) {
        out.push_back({GateRule::SizeTooLarge, limits.sizePercent, most, {}});
    }
    const Confirmation& given = request.confirmation;
    if (evidence == Evidence::Weak && !given.acceptsReducedSize) {
        out.push_back({GateRule::SizeNotAccepted, 0, 0, {}});
    }
    if (!given.readDisclosure) {
        out.push_back({GateRule::DisclosureUnread, 0, 0, {}});
    }
    if (facts.needsCode) {
        if (!given.codeAccepted) {
            out.push_back({GateRule::CodeNeeded, 0, 0, {}});
        }
    } else if (!given.codeAccepted && given.words != QLatin1StringView(kGateWords)) {
        out.push_back({GateRule::WordsWrong, 0, 0, {}});
    }
    return out;
}

PromotionOutcome PromotionGate::promote(const GateRecord& record, const GateFacts& facts,
                                        const PromotionRequest& request)
{
    takeBack();
    takeBackClosing();
    PromotionOutcome outcome;
    outcome.refusals = recordRefusals(record, facts);
    if (facts.spots.checked == 0) {
        outcome.refusals.push_back({GateRule::SpotCheckMissing, 0, kGateSpotChecks, {}});
    } else if (facts.spots.outside > 0) {
        outcome.refusals.push_back({GateRule::SpotCheckFailed, facts.spots.outside, 0, facts.spots.first});
    } else if (facts.spots.checked < kGateSpotChecks) {
        outcome.refusals.push_back({GateRule::SpotCheckMissing, facts.spots.checked, kGateSpotChecks, {}});
    }
    const QualificationRun* run = record.current();
    const auto closed = run == nullptr ? std::nullopt : record.lastClosed(run->id);
    if (run != nullptr && run->trader != request.trader) {
        outcome.refusals.push_back({GateRule::RunChanged, 0, 0, QStringLiteral("trader")});
    }
    const Evidence evidence = closed ? luckOf(record, *run, startOfDay(closed->day + 1)).evidence : Evidence::Weak;
    const GateRefusals asked = requestRefusals(request, facts, evidence);
    outcome.refusals.insert(outcome.refusals.end(), asked.begin(), asked.end());
    if (!outcome.refusals.empty() || run == nullptr || !facts.venueTime) {
        return outcome;
    }
    outcome.terms = {run->trader,
                     run->account,
                     run->id,
                     run->venue,
                     request.key.id,
                     run->symbols,
                     request.limits,
                     *facts.venueTime,
                     *facts.venueTime + (run->trader.isManual() ? kManualPermit : kAutopilotPermit)};
    m_right = std::make_shared<std::atomic<bool>>(false);
    outcome.permit = LivePermit(outcome.terms, m_right);
    return outcome;
}

void PromotionGate::takeBack()
{
    if (m_right) {
        m_right->store(true, std::memory_order_release);
        m_right.reset();
    }
}

CloseOutcome PromotionGate::permitToClose(const CloseFacts& facts)
{
    takeBackClosing();
    const auto refused = [](CloseRule rule, const QString& subject = {}) {
        return CloseOutcome{rule, subject, std::nullopt};
    };
    if (facts.isHalted) {
        return refused(CloseRule::EmergencyStop);
    }
    if (!facts.corruptRow.isEmpty() || !facts.use) {
        return refused(CloseRule::RecordUnreadable, facts.corruptRow);
    }
    if (!facts.fault.isEmpty()) {
        return refused(CloseRule::AccountFault, facts.fault);
    }
    if (!facts.isReconciled) {
        return refused(CloseRule::NotReconciled);
    }
    if (!facts.atVenue) {
        return refused(CloseRule::BalanceUnknown);
    }
    if (!facts.isKeyProved) {
        return refused(CloseRule::KeyOfAnother);
    }
    CloseTerms terms{facts.venue, facts.key, facts.isSandbox, {}, facts.venueTime, facts.venueTime + kClosePermit};
    for (const auto& [symbol, holding] : facts.use->holdings) {
        const auto there = facts.atVenue->find(symbol);
        if (there != facts.atVenue->end() && std::min(holding.free, there->second).isPositive()) {
            terms.most[symbol] = std::min(holding.free, there->second);
        }
    }
    if (terms.most.empty()) {
        return refused(CloseRule::NothingHeld);
    }
    m_closing = std::make_shared<std::atomic<bool>>(false);
    CloseOutcome out;
    out.permit = ClosePermit(std::move(terms), m_closing);
    return out;
}

void PromotionGate::takeBackClosing()
{
    if (m_closing) {
        m_closing->store(true, std::memory_order_release);
        m_closing.reset();
    }
}

std::optional<Demotion> demotionOf(const LiveTerms& terms, const GateRecord& record, const GateFacts& facts,
                                   const QString& presentKey)
{
    if (!facts.chainDamage.isEmpty() || !facts.corruptRow.isEmpty()) {
        return Demotion::ChainFault;
    }
    if (facts.isHalted) {
        return Demotion::EmergencyStop;
    }
    if (facts.isTripped) {
        return Demotion::Breaker;
    }
    if (presentKey != terms.key) {
        return Demotion::KeyChanged;
    }
    if (facts.venueTime && *facts.venueTime >= terms.expiresAt) {
        return Demotion::Expired;
    }
    const QualificationRun* run = record.current();
    return run == nullptr || run->id != terms.run || run->trader != terms.trader ? std::optional(Demotion::Changed)
                                                                                 : std::nullopt;
}

} // namespace elite
