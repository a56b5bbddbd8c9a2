// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/openai_client.h"

namespace elite {

/// One question on its way through keys, models and attempts, as the failure matrix says.
class OpenAiRun final : public CoachRun
{
    Q_OBJECT
public:
    OpenAiRun(OpenAiClient& client, CoachQuestion question, CoachBackend::Shrink shrink);
    ~OpenAiRun() override;

    void start();
    void cancel() override;

private:
    void next(); ///< chooses a route, then waits, probes or sends
    void probe(const QString& breaker);
    void send();
    void sendWith(Secret key);
    void post(const QByteArray& body, Secret key);
    void onCallFinished();
    void onAnswer(const OpenAiCall& call);
    void onFailure(const Failure& failure);
    void act(const RetryStep& step, const Failure& failure);
    void markKey(const RetryStep& step, const Failure& failure);
    void shrinkPicture();
    void account(const OpenAiCall& call, const QString& outcome);
    void tell(CoachStage stage);
    void fail(Failure failure);
    void finish(const CoachOutcome& outcome);

    QPointer<OpenAiClient> m_client;
    CoachQuestion m_question;
    CoachBackend::Shrink m_shrink;
    QTimer m_deadline;
    QTimer m_pause;
    QElapsedTimer m_clock;
    OpenAiCall* m_call = nullptr;
    Route m_route;
    RequestShape m_shape;
    RunState m_state;
    QStringList m_withoutModels;
    QStringList m_triedKeys; ///< for this model
    QString m_repair;
    std::vector<CoachStage> m_notes;
    std::optional<CoachAnswer> m_flawed; ///< complete, but `judge` had a complaint
    std::optional<qint64> m_nanoUsd = 0;
    bool m_isProbed = false;
    bool m_isFinished = false;
    bool m_hasShownText = false;
};

} // namespace elite
