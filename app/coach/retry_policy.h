// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/failure.h"

#include <QStringList>

#include <array>

namespace elite {

/// Times of the client in milliseconds. Tests make them small.
struct CoachTimes
{
    qint64 connect = 10'000;
    qint64 firstSign = 30'000; ///< headers or the first event after the request was sent
    qint64 idle = 30'000; ///< between two pieces once text flows
    qint64 reasoning = 120'000; ///< idle while the model thinks
    qint64 withoutStream = 120'000;
    qint64 total = 300'000;
    qint64 keyCheck = 8'000;
    qint64 backoffBase = 500;
    qint64 backoffCap = 8'000;
    qint64 longestHint = 60'000; ///< a longer wait is not waited for
    qint64 patientHint = 10'000; ///< a rate limit is waited for up to this
    qint64 breakerWindow = 60'000;
    qint64 breakerOpen = 30'000;
    qint64 keyRecheck = 3'600'000;
    qint64 modelOff = 24 * 3'600'000;
};

/// What happened so far to one request.
struct RunState
{
    int attempts = 0; ///< made, including the one that just failed
    int mostAttempts = 4;
    std::array<int, kFailureKinds> onModel{}; ///< failures of each kind on this model, the last one included
    int keysTried = 1; ///< for this model
    bool hasOtherKey = false;
    bool hasOtherModel = false;
    bool isStreaming = true;
    bool wasShrunk = false;
    bool wasEnlarged = false;
    QStringList dropped; ///< fields that were left out
    bool sawText = false;
    bool isPastQuarter = false; ///< a quarter of a usual answer had arrived
};

enum class StepKind {
    Retry,
    OtherKey,
    OtherModel,
    DropField,
    WithoutStream,
    Smaller, ///< scale the picture down
    LargerAnswer, ///< twice the tokens, or less effort
    Repair, ///< tell the model what was wrong
    OtherEndpoint, ///< chat instead of responses
    Stop,
};

enum class KeyMark { None, Disabled, Flagged, Cooldown };

struct RetryStep
{
    StepKind kind = StepKind::Stop;
    qint64 waitMs = 0;
    KeyMark key = KeyMark::None;
    bool countsForBase = false; ///< circuit breakers
    bool countsForModel = false;
    bool modelGoesOff = false;
    bool providerGoesOff = false;
};

/// The failure matrix. `random` is in [0, 1): delays have full jitter, a hint of the service is a minimum.
RetryStep nextStep(const Failure& failure, const RunState& state, const CoachTimes& times, double random);

} // namespace elite
