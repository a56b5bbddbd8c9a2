// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_values.h"
#include "app/coach/failure.h"

#include <QObject>

#include <vector>

namespace elite {

enum class CoachStageKind {
    Preparing,
    WaitingForSlot, ///< our own limit per minute
    Connecting,
    Sending,
    Waiting,
    Thinking,
    Writing,
    Retrying,
    SwitchedKey,
    SwitchedModel,
    Repairing,
    Shrinking,
};

/// Where a request stands, for the words beside it.
struct CoachStage
{
    CoachStageKind kind = CoachStageKind::Preparing;
    qint64 ms = 0; ///< to wait
    int percent = 0; ///< sent
    QString model = {};
    QString fromModel = {}; ///< the one before a switch
    std::optional<FailureKind> why = {};
};

/// What a request came to. Exactly one of the two is set.
struct CoachOutcome
{
    std::optional<CoachAnswer> answer;
    std::optional<Failure> failure;
    std::vector<CoachStage> notes; ///< switches that happened on the way
};

/// One request under way. Deletes itself after finished().
class CoachRun : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// finished() follows with Cancelled.
    virtual void cancel() = 0;

Q_SIGNALS:
    void stageChanged(const elite::CoachStage& stage);
    void textGrew(const QString& delta);
    /// Another attempt began: what was shown so far belongs to one that broke.
    void textDropped();
    void finished(const elite::CoachOutcome& outcome);
};

/// Who answers: the service, or in a test build the mock. Lives on the main thread.
class CoachBackend : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// `shrink` makes a smaller picture when the service says that it is too large; may be empty.
    using Shrink = std::function<std::optional<CoachImage>(const CoachImage&)>;
    virtual CoachRun* ask(CoachQuestion question, Shrink shrink = {}) = 0;
    virtual bool isMock() const = 0;

Q_SIGNALS:
    /// Every attempt, good or bad.
    void used(const elite::UsageEntry& entry);
    void stateChanged();
};

} // namespace elite
