// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/openai_run.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr qsizetype kUsualAnswer = 2400; ///< characters, for 'a quarter had arrived'
constexpr int kMostOutputTokens = 32'000;

} // namespace

OpenAiRun::OpenAiRun(OpenAiClient& client, CoachQuestion question, CoachBackend::Shrink shrink)
    : CoachRun(&client)
    , m_client(&client)
    , m_question(std::move(question))
    , m_shrink(std::move(shrink))
{
    m_deadline.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail({FailureKind::Deadline}); });
    connect(&m_pause, &QTimer::timeout, this, &OpenAiRun::next);
}

OpenAiRun::~OpenAiRun()
{
    if (m_client && !m_isFinished) {
        m_client->runEnded();
    }
}

void OpenAiRun::start()
{
    m_clock.start();
    m_state.mostAttempts = m_client->settings().retries + 1;
    m_shape.maxOutputTokens = m_client->settings().maxOutputTokens;
    m_shape.effort = m_client->settings().effort;
    m_shape.temperature = m_client->settings().temperature;
    m_shape.isOpenAi = m_client->settings().isOpenAi() || m_client->settings().isAzure();
    m_deadline.start(std::chrono::milliseconds(m_client->settings().times.total));
    m_pause.start(0); // The caller connects first.
}

void OpenAiRun::cancel()
{
    fail({FailureKind::Cancelled});
}

void OpenAiRun::tell(CoachStage stage)
{
    stage.model = stage.model.isEmpty() ? m_route.model : stage.model;
    if (stage.kind == CoachStageKind::SwitchedModel || stage.kind == CoachStageKind::SwitchedKey
        || stage.kind == CoachStageKind::Repairing || stage.kind == CoachStageKind::Shrinking) {
        m_notes.push_back(stage);
    }
    Q_EMIT stageChanged(stage);
}

void OpenAiRun::next()
{
    if (m_isFinished) {
        return;
    }
    const CoachSettings& settings = m_client->settings();
    if (!settings.baseProblem.isEmpty()) {
        Failure failure{FailureKind::BadRequest};
        failure.message = settings.baseProblem;
        fail(failure);
        return;
    }
    const BreakerState base = m_client->breakerOfBase();
    if (base == BreakerState::Open) {
        Failure failure{FailureKind::BreakerOpen};
        failure.hintMs = m_client->breaker(settings.baseName()).opensAgainIn(m_client->now(), settings.times);
        fail(failure);
        return;
    }
    OpenAiClient::Unroutable why;
    const auto found = m_client->route(m_withoutModels, m_triedKeys, why);
    if (!found) {
        Failure failure{why.why};
        failure.hintMs = why.waitMs;
        fail(failure);
        return;
    }
    const QString before = std::exchange(m_route.model, found->model);
    m_route.key = found->key;
    if (before != found->model) {
        m_state.onModel = {};
        m_state.keysTried = 1;
    }
    if (base == BreakerState::HalfOpen && !m_isProbed) {
        probe(settings.baseName());
        return;
    }
    if (m_client->breakerState(m_route.model) == BreakerState::HalfOpen && !m_isProbed) {
        probe(m_client->breakerName(m_route.model));
        return;
    }
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const qint64 wait = m_client->limit().waitFor(m_client->now(), today);
    if (wait < 0) {
        fail({FailureKind::LocalLimit});
        return;
    }
    if (wait > 0) {
        CoachStage stage;
        stage.kind = CoachStageKind::WaitingForSlot;
        stage.ms = wait;
        tell(stage);
        m_pause.start(std::chrono::milliseconds(wait));
        return;
    }
    m_client->limit().take(m_client->now(), today);
    send();
}

/// A free question decides whether a breaker closes, not a paid one.
void OpenAiRun::probe(const QString& breaker)
{
    m_isProbed = true;
    tell({CoachStageKind::Connecting});
    m_client->ring().reveal(m_route.key, this, [this, breaker](Result<Secret> key) {
        if (m_isFinished) {
            return;
        }
        CallSetup setup;
        setup.url = m_client->settings().endpoint(u"models"_s);
        setup.key = key ? std::move(*key) : Secret();
        setup.isAzure = m_client->settings().isAzure();
        setup.times = m_client->settings().times;
        m_call = new OpenAiCall(m_client->network(), std::move(setup), this);
        connect(m_call, &OpenAiCall::finished, this, [this, breaker] {
            const auto failure = classifyHttp(m_call->end());
            m_call->deleteLater();
            m_call = nullptr;
            const bool isBack = !failure || (failure->status >= 400 && failure->status < 500);
            if (isBack) {
                m_client->breaker(breaker).succeed();
            } else {
                m_client->breaker(breaker).fail(m_client->now(), m_client->settings().times);
            }
            next();
        });
        m_call->start();
    });
}

void OpenAiRun::send()
{
    tell({CoachStageKind::Connecting});
    if (m_route.key.isEmpty()) {
        sendWith(Secret());
        return;
    }
    m_client->ring().reveal(m_route.key, this, [this](Result<Secret> key) {
        if (m_isFinished) {
            return;
        }
        if (!key) { // Locked keychain, deleted meanwhile: the next key, if there is one.
            m_triedKeys.append(m_route.key);
            next();
            return;
        }
        sendWith(std::move(*key));
    });
}

void OpenAiRun::sendWith(Secret key)
{
    m_shape.api = m_client->api();
    m_shape.model = m_client->table().find(m_route.model);
    m_shape.dropped = m_client->droppedFields(m_route.model);
    m_shape.isStreaming = !m_client->streamsWith(m_route.key + m_route.model);
    m_shape.repair = m_repair;
    m_state.isStreaming = m_shape.isStreaming;
    // Some megabytes of base64 are built off the window's thread.
    auto held = std::make_shared<Secret>(std::move(key));
    auto* watcher = new QFutureWatcher<QByteArray>(this);
    connect(watcher, &QFutureWatcher<QByteArray>::finished, this, [this, watcher, held] {
        watcher->deleteLater();
        if (!m_isFinished) {
            post(watcher->result(), std::move(*held));
        }
    });
    watcher->setFuture(QtConcurrent::run(requestBody, m_question, m_shape));
}

void OpenAiRun::post(const QByteArray& body, Secret key)
{
    CallSetup setup;
    setup.url
        = m_client->settings().endpoint(m_shape.api == CoachApi::Responses ? u"responses"_s : u"chat/completions"_s);
    setup.body = body;
    setup.key = std::move(key);
    setup.isAzure = m_client->settings().isAzure();
    setup.isStreaming = m_shape.isStreaming;
    setup.isGeneration = true;
    setup.times = m_client->settings().times;
    ++m_state.attempts;
    m_state.sawText = false;
    m_call = new OpenAiCall(m_client->network(), std::move(setup), this);
    connect(m_call, &OpenAiCall::finished, this, &OpenAiRun::onCallFinished);
    connect(m_call, &OpenAiCall::sending, this, [this](int percent) {
        CoachStage stage;
        stage.kind = CoachStageKind::Sending;
        stage.percent = percent;
        tell(stage);
    });
    connect(m_call, &OpenAiCall::waiting, this, [this] { tell({CoachStageKind::Waiting}); });
    connect(m_call, &OpenAiCall::thinking, this, [this] { tell({CoachStageKind::Thinking}); });
    connect(m_call, &OpenAiCall::textGrew, this, [this](const QString& delta) {
        if (!std::exchange(m_state.sawText, true)) {
            if (std::exchange(m_hasShownText, true)) {
                Q_EMIT textDropped();
            }
            tell({CoachStageKind::Writing});
        }
        Q_EMIT textGrew(delta);
    });
    m_call->start();
}

void OpenAiRun::account(const OpenAiCall& call, const QString& outcome)
{
    UsageEntry entry;
    entry.atUs = QDateTime::currentMSecsSinceEpoch() * 1000;
    entry.model = m_route.model;
    const CoachKeyInfo* info = m_client->ring().find(m_route.key);
    entry.keyShown = info == nullptr ? QString() : info->shown;
    entry.outcome = outcome;
    entry.requestId
        = call.end().requestId.isEmpty() ? call.clientRequestId() : QString::fromLatin1(call.end().requestId).left(80);
    entry.usage = call.reader().usage();
    entry.nanoUsd = nanoUsdOf(m_shape.model, entry.usage);
    // What was refused before any work is free; what broke after that may be billed, nobody knows how much.
    const bool isFree = call.end().status >= 400 && call.end().status < 500;
    if (isFree && !entry.usage.isKnown) {
        entry.nanoUsd = 0;
    }
    entry.latencyMs = call.elapsedMs();
    m_nanoUsd = m_nanoUsd && entry.nanoUsd ? std::optional<qint64>(*m_nanoUsd + *entry.nanoUsd) : std::nullopt;
    m_client->note(call, m_route, entry);
    m_client->emitUsed(entry);
}

void OpenAiRun::onCallFinished()
{
    OpenAiCall* call = std::exchange(m_call, nullptr);
    call->deleteLater();
    if (const auto failure = call->failure()) {
        account(*call, QString::fromLatin1(nameOf(failure->kind)));
        m_state.isPastQuarter = call->reader().readSoFar() * 4 >= kUsualAnswer;
        onFailure(*failure);
        return;
    }
    onAnswer(*call);
}

void OpenAiRun::onAnswer(const OpenAiCall& call)
{
    m_client->breaker(m_client->settings().baseName()).succeed();
    m_client->breaker(m_client->breakerName(m_route.model)).succeed();
    CoachAnswer answer;
    answer.text = call.reader().text();
    answer.model = m_route.model;
    answer.servedBy = call.reader().servedBy();
    answer.usage = call.reader().usage();
    answer.requestId = QString::fromLatin1(call.end().requestId).left(80);
    const CoachKeyInfo* info = m_client->ring().find(m_route.key);
    answer.keyShown = info == nullptr ? QString() : info->shown;
    answer.complaint = m_question.judge ? m_question.judge(answer.text) : QString();
    account(call, answer.complaint.isEmpty() ? u"ok"_s : QString::fromLatin1(nameOf(FailureKind::Unusable)));
    answer.nanoUsd = m_nanoUsd;
    answer.attempts = m_state.attempts;
    answer.latencyMs = m_clock.elapsed();
    if (answer.complaint.isEmpty()) {
        CoachOutcome outcome;
        outcome.answer = answer;
        finish(outcome);
        return;
    }
    m_flawed = answer;
    Failure failure{FailureKind::Unusable};
    failure.message = answer.complaint.left(300);
    failure.partialText = answer.text;
    failure.requestId = answer.requestId;
    onFailure(failure);
}

void OpenAiRun::onFailure(const Failure& failure)
{
    m_state.onModel[static_cast<std::size_t>(failure.kind)] += 1;
    QStringList tried = m_triedKeys + QStringList{m_route.key};
    m_state.hasOtherKey = m_client->ring().pick(m_route.model, tried, m_client->now()).has_value();
    m_state.hasOtherModel = m_client->hasOtherModel(m_route.model, m_withoutModels);
    m_state.dropped = m_shape.dropped;
    const CoachTimes& times = m_client->settings().times;
    const RetryStep step = nextStep(failure, m_state, times, m_client->random());
    if (m_client->settings().usesBreakers) {
        if (step.countsForBase) {
            m_client->breaker(m_client->settings().baseName()).fail(m_client->now(), times);
        }
        if (step.countsForModel) {
            m_client->breaker(m_client->breakerName(m_route.model)).fail(m_client->now(), times);
        }
        if (step.providerGoesOff) {
            m_client->breaker(m_client->settings().baseName()).forceOpen();
        }
    }
    if (step.modelGoesOff) {
        m_client->turnModelOff(m_route.model);
    }
    markKey(step, failure);
    act(step, failure);
}

void OpenAiRun::markKey(const RetryStep& step, const Failure& failure)
{
    switch (step.key) {
    case KeyMark::None:
        break;
    case KeyMark::Disabled:
        if (CoachKeyInfo* info = m_client->ring().find(m_route.key)) {
            info->disabledAt = m_client->now();
        }
        m_client->ring().mark(m_route.key,
                              failure.kind == FailureKind::NoCredit ? KeyHealth::NoCredit : KeyHealth::Rejected,
                              failure.message);
        break;
    case KeyMark::Flagged:
        m_client->ring().mark(m_route.key, KeyHealth::MissingScope, failure.message);
        break;
    case KeyMark::Cooldown:
        if (step.kind != StepKind::Retry) { // The run itself waits with this key.
            const qint64 wait = failure.hintMs > 0 ? failure.hintMs : m_client->settings().times.backoffCap;
            m_client->ring().cool(m_route.key, m_client->now() + wait);
        }
        break;
    }
}

void OpenAiRun::act(const RetryStep& step, const Failure& failure)
{
    CoachStage stage;
    stage.why = failure.kind;
    switch (step.kind) {
    case StepKind::Stop:
        fail(failure);
        return;
    case StepKind::Retry:
        stage.kind = CoachStageKind::Retrying;
        stage.ms = step.waitMs;
        tell(stage);
        m_pause.start(std::chrono::milliseconds(step.waitMs));
        return;
    case StepKind::OtherKey:
        m_triedKeys.append(m_route.key);
        ++m_state.keysTried;
        stage.kind = CoachStageKind::SwitchedKey;
        tell(stage);
        break;
    case StepKind::OtherModel: {
        m_withoutModels.append(m_route.model);
        m_triedKeys.clear();
        m_repair.clear();
        stage.kind = CoachStageKind::SwitchedModel;
        stage.fromModel = m_route.model;
        OpenAiClient::Unroutable why;
        if (const auto route = m_client->route(m_withoutModels, m_triedKeys, why)) {
            stage.model = route->model;
        }
        tell(stage);
        break;
    }
    case StepKind::DropField:
        m_client->droppedFields(m_route.model).append(failure.param);
        break;
    case StepKind::WithoutStream:
        m_client->streamsWith(m_route.key + m_route.model) = true;
        break;
    case StepKind::Smaller:
        stage.kind = CoachStageKind::Shrinking;
        tell(stage);
        shrinkPicture();
        return;
    case StepKind::LargerAnswer:
        m_state.wasEnlarged = true;
        if (m_shape.maxOutputTokens * 2 <= kMostOutputTokens) {
            m_shape.maxOutputTokens *= 2;
        } else {
            m_shape.effort = u"low"_s;
        }
        break;
    case StepKind::Repair:
        m_repair = failure.message;
        stage.kind = CoachStageKind::Repairing;
        tell(stage);
        break;
    case StepKind::OtherEndpoint:
        m_client->setApi(m_shape.api == CoachApi::Responses ? CoachApi::Chat : CoachApi::Responses);
        break;
    }
    m_pause.start(0);
}

void OpenAiRun::shrinkPicture()
{
    m_state.wasShrunk = true;
    if (!m_shrink || !m_question.image) {
        fail({FailureKind::TooLarge});
        return;
    }
    auto* watcher = new QFutureWatcher<std::optional<CoachImage>>(this);
    connect(watcher, &QFutureWatcher<std::optional<CoachImage>>::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto smaller = watcher->result();
        if (!smaller) {
            fail({FailureKind::TooLarge});
            return;
        }
        m_question.image = smaller;
        next();
    });
    watcher->setFuture(QtConcurrent::run(m_shrink, *m_question.image));
}

void OpenAiRun::fail(Failure failure)
{
    if (m_isFinished) {
        return;
    }
    if (m_call != nullptr) { // Cancelled or out of time: it may be billed.
        failure.partialText = m_call->reader().text();
        account(*m_call, QString::fromLatin1(nameOf(failure.kind)));
    }
    CoachOutcome outcome;
    outcome.failure = failure;
    // A complete answer with flaws is better shown with them than lost; the caller says that it is flawed.
    if (failure.kind == FailureKind::Unusable && m_flawed) {
        outcome.failure->partialText = m_flawed->text;
    }
    finish(outcome);
}

void OpenAiRun::finish(const CoachOutcome& result)
{
    m_isFinished = true;
    m_deadline.stop();
    m_pause.stop();
    if (m_call != nullptr) {
        m_call->abort();
        m_call->deleteLater();
        m_call = nullptr;
    }
    CoachOutcome outcome = result;
    outcome.notes = m_notes;
    m_client->runEnded();
    Q_EMIT finished(outcome);
    deleteLater();
}

} // namespace elite
