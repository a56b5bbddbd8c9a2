// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/circuit_breaker.h"
#include "app/coach/coach_backend.h"
#include "app/coach/key_ring.h"
#include "app/coach/openai_call.h"
#include "app/coach/request_limit.h"

#include <QNetworkAccessManager>
#include <QPointer>

namespace elite {

/// Where the next attempt goes.
struct Route
{
    QString model;
    QString key; ///< empty: a server without keys
};

/// The client of the service: many requests at a time, each with its own deadlines, sharing keys, breakers and limits.
/// Main thread; bodies are built on a pool thread.
class OpenAiClient : public CoachBackend
{
    Q_OBJECT
public:
    OpenAiClient(ApiKeys& keys, ModelTable table, CoachSettings settings, QObject* parent = nullptr);
    ~OpenAiClient() override;

    CoachRun* ask(CoachQuestion question, Shrink shrink = {}) override;
    bool isMock() const override { return false; }

    void setSettings(const CoachSettings& settings);
    const CoachSettings& settings() const { return m_settings; }
    const ModelTable& table() const { return m_table; }
    KeyRing& ring() { return m_ring; }
    const KeyRing& ring() const { return m_ring; }
    RequestLimit& limit() { return m_limit; }

    /// All keys at once, free of charge; each answers within 8 s. stateChanged() follows.
    void checkKeys();
    void checkKey(const QString& id);
    /// A key that is not stored yet: what the service says about it.
    void tryKey(Secret key, QObject* context, std::function<void(CoachKeyInfo)> done);

    /// The chain with the reason for each skipped model, as the best key sees it.
    std::vector<ChainLink> chain() const;
    const RateInfo& rate() const { return m_rate; }
    BreakerState breakerOfBase() const;
    /// The last request that ended, for the health: nothing before the first.
    const std::optional<UsageEntry>& lastUse() const { return m_lastUse; }
    const QString& lastModel() const { return m_lastModel; }
    int running() const { return m_running; }

    // What runs share; for OpenAiRun only.
    struct Unroutable
    {
        FailureKind why = FailureKind::NoKey;
        qint64 waitMs = 0;
    };
    Result<Route> route(const QStringList& withoutModels, const QStringList& triedKeys, Unroutable& why) const;
    bool hasOtherModel(const QString& model, const QStringList& without) const;
    CircuitBreaker& breaker(const QString& name) { return m_breakers[name]; }
    BreakerState breakerState(const QString& model) const;
    QString breakerName(const QString& model) const { return m_settings.baseName() + u' ' + model; }
    void note(const OpenAiCall& call, const Route& route, const UsageEntry& entry);
    void turnModelOff(const QString& model);
    QStringList modelsOff() const;
    QNetworkAccessManager& network() { return m_network; }
    qint64 now() const { return m_clock.elapsed(); }
    CoachApi api() const { return m_api; }
    void setApi(CoachApi api) { m_api = api; }
    QStringList& droppedFields(const QString& model) { return m_dropped[m_settings.baseName() + model]; }
    bool& streamsWith(const QString& key) { return m_noStream[key]; }
    double random() const;
    void runEnded() { --m_running; }
    void emitUsed(const UsageEntry& entry) { Q_EMIT used(entry); }

private:
    void finishCheck(const QString& id, const OpenAiCall& call);
    void confirmRestricted(const QString& id);
    OpenAiCall* listCall(Secret key, QObject* parent);

    CoachSettings m_settings;
    ModelTable m_table;
    KeyRing m_ring;
    QNetworkAccessManager m_network;
    Breakers m_breakers;
    RequestLimit m_limit;
    RateInfo m_rate;
    QElapsedTimer m_clock;
    QMap<QString, qint64> m_modelsOff; ///< until, by base and model
    QMap<QString, QStringList> m_dropped;
    QMap<QString, bool> m_noStream;
    CoachApi m_api = CoachApi::Responses;
    std::optional<UsageEntry> m_lastUse;
    QString m_lastModel;
    int m_running = 0;
};

/// What a list of models and an HTTP end say about a key.
struct KeyVerdict
{
    KeyHealth health = KeyHealth::CouldNotCheck;
    std::optional<std::vector<ListedModel>> models;
    QString detail;
};
KeyVerdict judgeListing(const HttpEnd& end);

} // namespace elite
