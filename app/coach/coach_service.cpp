// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/coach_service.h"

#include "app/secrets/secret_services.h"
#include "app/storage/ledger_service.h"
#include "models/coach/verdict_parse.h"

#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcCoach, "elite.coach")

constexpr int kUsualOutput = 3000; ///< tokens of a verdict with its thinking
constexpr int kUsualChatOutput = 1200;
const QString kConsentState = u"coach.consent."_s;

/// Ends at once with a reason: a request that our own rules do not let out.
class RefusedRun final : public CoachRun
{
public:
    RefusedRun(FailureKind why, QObject* parent)
        : CoachRun(parent)
    {
        QTimer::singleShot(0, this, [this, why] {
            CoachOutcome outcome;
            outcome.failure = Failure{why};
            Q_EMIT finished(outcome);
            deleteLater();
        });
    }
    void cancel() override { }
};

QDate todayUtc()
{
    return QDateTime::currentDateTimeUtc().date();
}

} // namespace

CoachService::CoachService(const AppPaths& paths, Settings& settings, SecretServices& secrets, LedgerService& ledger,
                           const MockMaker& mock, QObject* parent)
    : QObject(parent)
    , m_paths(paths)
    , m_settings(settings)
    , m_usage(ledger)
    , m_verdicts(ledger, paths.data + u"/coach"_s)
{
    QString complaint;
    ModelTable table = ModelTable::load(paths.data + u"/coach-models.json"_s, &complaint);
    if (!complaint.isEmpty()) {
        qCWarning(lcCoach).noquote() << "own model table not used:" << complaint;
    }
    m_client = std::make_unique<OpenAiClient>(secrets.keys, std::move(table), coachSettings(settings));
    if (mock) {
        m_mock = mock();
        connect(m_mock.get(), &CoachBackend::used, this, &CoachService::onUsed);
    }
    connect(m_client.get(), &CoachBackend::used, this, &CoachService::onUsed);
    connect(m_client.get(), &CoachBackend::stateChanged, this, &CoachService::healthChanged);
    connect(&m_usage, &UsageBook::changed, this, [this] {
        m_client->limit().setToday(todayUtc(), m_usage.onDay(todayUtc()).attempts);
        Q_EMIT healthChanged();
    });
    connect(&settings, &Settings::changed, this, [this](const QString& key) {
        if (key.startsWith(u"coach."_s)) {
            m_client->setSettings(coachSettings(m_settings));
        }
    });
    m_findings = findBehaviours({});
}

CoachService::~CoachService() = default;

void CoachService::start()
{
    m_client->setSettings(coachSettings(m_settings));
}

CoachBackend& CoachService::backend()
{
    return m_mock ? *m_mock : static_cast<CoachBackend&>(*m_client);
}

CoachHealth CoachService::health() const
{
    const bool isProduction = AppFlags::of(m_settings).production;
    CoachHealth out = coachHealth(*m_client, m_usage, isProduction ? u"production"_s : u"development"_s,
                                  QDateTime::currentDateTimeUtc());
    if (m_mock) {
        out.isMock = true;
        out.status = CoachStatus::Degraded;
        out.reason = CoachReason::Mock;
    }
    return out;
}

CostEstimate CoachService::estimate(const CoachQuestion& question) const
{
    CostEstimate out;
    const auto chain = m_client->chain();
    const auto first = std::find_if(chain.begin(), chain.end(), [](const ChainLink& link) { return link.isUsable(); });
    out.model = first != chain.end() ? first->id : m_client->settings().chain.value(0);
    const ModelInfo model = m_client->table().find(out.model);
    out.textTokens = guessedTokens(question.instructions.toUtf8().size() + question.context.toUtf8().size()
                                   + question.schema.size());
    out.imageTokens = question.image ? imageTokens(model.image, question.image->width, question.image->height) : 0;
    out.outputTokens = question.schema.isEmpty() ? kUsualChatOutput : kUsualOutput;
    TokenUsage usage;
    usage.isKnown = true;
    usage.input = out.textTokens + out.imageTokens;
    usage.output = out.outputTokens;
    out.nanoUsd = m_mock ? std::optional<qint64>(0) : nanoUsdOf(model, usage);
    const qint64 cap = m_client->settings().monthlyCapNanoUsd;
    out.isOverCap = !m_mock && m_client->settings().countsCost && cap > 0
        && m_usage.inMonth(todayUtc()).nanoUsd + out.nanoUsd.value_or(0) > cap;
    return out;
}

CoachRun* CoachService::askVerdict(const VerdictRequest& request, CoachBackend::Shrink shrink)
{
    CoachQuestion question = verdictQuestion(request);
    if (estimate(question).isOverCap) {
        return new RefusedRun(FailureKind::CapReached, this);
    }
    const qint64 askedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
    CoachRun* run = backend().ask(std::move(question), std::move(shrink));
    connect(run, &CoachRun::finished, this, [this, request, askedUs](const CoachOutcome& outcome) {
        const auto verdict = outcome.answer ? parseVerdict(outcome.answer->text.toUtf8()) : Result<Verdict>(Error{});
        if (!verdict) {
            return;
        }
        KeptVerdict kept;
        kept.askedUs = askedUs;
        kept.latencyMs = outcome.answer->latencyMs;
        kept.facts = request.facts;
        kept.plan = request.plan;
        kept.verdict = *verdict;
        kept.model = outcome.answer->model;
        kept.servedBy = outcome.answer->servedBy;
        kept.promptVersion = kPromptVersion;
        kept.usage = outcome.answer->usage;
        kept.nanoUsd = outcome.answer->nanoUsd;
        kept.isMock = outcome.answer->isMock;
        kept.masked = request.masked;
        if (request.image) {
            kept.imageHash = request.image->sha256();
            kept.imageMime = request.image->mime;
            kept.imageWidth = request.image->width;
            kept.imageHeight = request.image->height;
            kept.imageBytes = request.image->bytes.size();
        }
        Q_EMIT verdictKept(m_verdicts.keep(std::move(kept), request.image).id);
    });
    return run;
}

CoachRun* CoachService::askChat(const QString& data, const std::vector<ChatTurn>& turns, const QString& language)
{
    CoachQuestion question = chatQuestion(data, turns, language);
    if (estimate(question).isOverCap) {
        return new RefusedRun(FailureKind::CapReached, this);
    }
    return backend().ask(std::move(question));
}

void CoachService::onUsed(const UsageEntry& entry)
{
    if (!m_client->settings().keepsUsage && !m_client->settings().countsCost) {
        return;
    }
    m_usage.add(entry);
    const qint64 alert = m_client->settings().dailyAlertNanoUsd;
    const qint64 today = m_usage.onDay(todayUtc()).nanoUsd;
    if (m_client->settings().countsCost && alert > 0 && today > alert && m_alertedOn != todayUtc()) {
        m_alertedOn = todayUtc();
        Q_EMIT costAlert(today);
    }
}

void CoachService::setTrades(std::vector<CoachTrade> trades)
{
    m_trades = std::move(trades);
    m_findings = findBehaviours(m_trades);
    m_focus = focusRule(m_findings, m_trades);
    Q_EMIT findingsChanged();
}

bool CoachService::hasConsent(const QString& kind) const
{
    return m_settings.state(kConsentState + kind) == "yes";
}

void CoachService::giveConsent(const QString& kind)
{
    static_cast<void>(m_settings.setState(kConsentState + kind, "yes"));
}

} // namespace elite
