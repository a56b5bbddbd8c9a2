// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/retry_policy.h"

#include <algorithm>

namespace elite {

namespace {

struct Matrix
{
    const Failure& failure;
    const RunState& state;
    const CoachTimes& times;
    double random;

    int count() const { return state.onModel[static_cast<std::size_t>(failure.kind)]; }

    qint64 backoff() const
    {
        const int doublings = std::clamp(count() - 1, 0, 10);
        const qint64 cap = std::min(times.backoffBase << doublings, times.backoffCap);
        const auto jitter = static_cast<qint64>(random * static_cast<double>(cap));
        return failure.hintMs >= 0 ? failure.hintMs + jitter / 4 : jitter;
    }

    RetryStep retry() const
    {
        return failure.hintMs > times.longestHint ? otherModel() : RetryStep{StepKind::Retry, backoff()};
    }
    RetryStep otherModel() const { return {state.hasOtherModel ? StepKind::OtherModel : StepKind::Stop}; }
    RetryStep otherKey(KeyMark mark) const
    {
        return {state.hasOtherKey ? StepKind::OtherKey : StepKind::Stop, 0, mark};
    }

    RetryStep step() const
    {
        switch (failure.kind) {
        case FailureKind::Unreachable: {
            // A request may be billed even if its answer broke: once much of it was there, the user decides.
            const bool wouldPayTwice = state.sawText && state.isPastQuarter;
            RetryStep out = count() <= 3 && !wouldPayTwice ? retry() : RetryStep{};
            out.countsForBase = true;
            return out;
        }
        case FailureKind::Timeout: {
            const bool wouldPayTwice = state.sawText && state.isPastQuarter;
            RetryStep out = wouldPayTwice ? RetryStep{} : count() <= 1 ? retry() : otherModel();
            out.countsForBase = true;
            return out;
        }
        case FailureKind::ServerError: {
            RetryStep out = count() < 3 || !state.hasOtherModel ? retry() : otherModel();
            out = count() > 3 ? otherModel() : out;
            out.countsForModel = true;
            return out;
        }
        case FailureKind::Overloaded: {
            RetryStep out = count() <= 1 ? retry() : otherModel();
            out.countsForModel = true;
            return out;
        }
        case FailureKind::RateLimited:
            return rateLimited();
        case FailureKind::NoCredit:
        case FailureKind::KeyRejected:
            return otherKey(KeyMark::Disabled);
        case FailureKind::MissingScope:
            return otherKey(KeyMark::Flagged);
        case FailureKind::Country: {
            RetryStep out;
            out.providerGoesOff = true;
            return out;
        }
        case FailureKind::ModelMissing: {
            if (state.hasOtherKey && state.keysTried < 2) {
                return {StepKind::OtherKey};
            }
            RetryStep out = otherModel();
            out.modelGoesOff = true;
            return out;
        }
        case FailureKind::UnsupportedParameter:
            return {state.dropped.contains(failure.param) ? StepKind::Stop : StepKind::DropField};
        case FailureKind::NotVerified:
            return {state.isStreaming ? StepKind::WithoutStream : StepKind::Stop};
        case FailureKind::TooLarge:
            return {state.wasShrunk ? StepKind::Stop : StepKind::Smaller};
        case FailureKind::Cut:
            return state.wasEnlarged ? otherModel() : RetryStep{StepKind::LargerAnswer};
        case FailureKind::Unusable:
            return count() <= 1 ? RetryStep{StepKind::Repair} : otherModel();
        case FailureKind::NotOpenAi:
        case FailureKind::Redirected: {
            RetryStep out;
            out.countsForBase = true;
            return out;
        }
        case FailureKind::NoSuchEndpoint:
            return {count() <= 1 ? StepKind::OtherEndpoint : StepKind::Stop};
        case FailureKind::BadRequest:
        case FailureKind::Filtered:
        case FailureKind::Refused:
        case FailureKind::Cancelled:
        case FailureKind::Deadline:
        case FailureKind::NoKey:
        case FailureKind::NoModel:
        case FailureKind::BreakerOpen:
        case FailureKind::LocalLimit:
        case FailureKind::CapReached:
            break;
        }
        return {};
    }

    RetryStep rateLimited() const
    {
        if (state.hasOtherKey) {
            return {StepKind::OtherKey, 0, KeyMark::Cooldown};
        }
        const bool isShort = failure.hintMs <= times.patientHint;
        RetryStep out = isShort && count() <= 3 ? RetryStep{StepKind::Retry, backoff()} : otherModel();
        out.key = KeyMark::Cooldown;
        return out;
    }
};

} // namespace

RetryStep nextStep(const Failure& failure, const RunState& state, const CoachTimes& times, double random)
{
    RetryStep out = Matrix{failure, state, times, random}.step();
    if (out.kind == StepKind::Retry && failure.shouldRetry == false) {
        out.kind = StepKind::Stop;
    }
    if (state.attempts >= state.mostAttempts) {
        out.kind = StepKind::Stop;
    }
    return out;
}

} // namespace elite
