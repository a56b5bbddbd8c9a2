// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/openai_client.h"
#include "tests/support/openai_peer.h"

#include <QTemporaryDir>
#include <QTest>

namespace elite::test {

inline KeychainReport noKeychain(const QString&)
{
    KeychainReport report;
    report.condition = KeychainCondition::NoBus;
    return report;
}

inline QByteArray goodKey(char letter)
{
    return "sk-proj-" + QByteArray(40, letter) + "WXYZ";
}

/// Keys in memory and a client on a peer, with times small enough for a test.
struct CoachDesk
{
    explicit CoachDesk(OpenAiPeer::Handler handler)
        : peer(std::move(handler))
        , store({QString(), folder.filePath(QStringLiteral("secrets.vault")), QString(), {}, noKeychain, {1, 8}})
        , keys(store,
               {[this] { return list; },
                [this](const QByteArray& bytes) {
                    list = bytes;
                    return Done();
                }})
    {
        store.keepForThisRunOnly();
        settings.base = *acceptedBaseUrl(QString::fromLatin1(peer.base()));
        settings.times.connect = 2000;
        settings.times.firstSign = 400;
        settings.times.idle = 300;
        settings.times.reasoning = 900;
        settings.times.withoutStream = 1500;
        settings.times.total = 8000;
        settings.times.keyCheck = 700;
        settings.times.backoffBase = 10;
        settings.times.backoffCap = 40;
        settings.times.breakerOpen = 300;
        // The dates of the table must not decide what the test is about.
        table = *ModelTable::parse(R"({"models":[
            {"id":"gpt-5","efforts":["minimal","low","medium","high"],"temperature":"never","verbosity":true,
             "input":"1.25","cached":"0.125","output":"10.00","image":{"kind":"tiles","base":70,"tile":140}},
            {"id":"gpt-4o","efforts":[],"temperature":"always","input":"2.50","cached":"1.25","output":"10.00"},
            {"id":"gpt-6.2-sol","efforts":["low","medium","high"],"temperature":"never","verbosity":true}]})");
    }

    void addKey(char letter)
    {
        std::vector<Secret> parts;
        parts.push_back(Secret::copyOf(goodKey(letter)));
        bool isDone = false;
        keys.add(KeyProvider::OpenAi, QString(QChar::fromLatin1(letter)), std::move(parts), &store,
                 [&](const Done& done) { isDone = done.hasValue(); });
        require(QTest::qWaitFor([&] { return isDone; }, 5000), "the key is stored");
    }

    OpenAiClient& client()
    {
        if (!made) {
            made = std::make_unique<OpenAiClient>(keys, table, settings);
            QObject::connect(made.get(), &CoachBackend::used, made.get(),
                             [this](const UsageEntry& entry) { used.push_back(entry); });
            if (checksKeys) {
                made->ring().refresh(settings);
            } else {
                const QSignalBlocker quiet(&made->ring());
                made->ring().refresh(settings);
            }
        }
        return *made;
    }

    CoachOutcome ask(CoachQuestion question = plainQuestion(), CoachBackend::Shrink shrink = {})
    {
        std::optional<CoachOutcome> outcome;
        text.clear();
        stages.clear();
        CoachRun* run = client().ask(std::move(question), std::move(shrink));
        QObject::connect(run, &CoachRun::finished, &client(), [&](const CoachOutcome& got) { outcome = got; });
        QObject::connect(run, &CoachRun::textGrew, &client(), [this](const QString& delta) { text += delta; });
        QObject::connect(run, &CoachRun::textDropped, &client(), [this] { text.clear(); });
        QObject::connect(run, &CoachRun::stageChanged, &client(),
                         [this](const CoachStage& stage) { stages.push_back(stage); });
        if (onAsk) {
            onAsk(run);
        }
        require(QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000), "every request ends");
        return *outcome;
    }

    static CoachQuestion plainQuestion()
    {
        CoachQuestion question;
        question.instructions = QStringLiteral("You are a coach.");
        question.context = QStringLiteral("What do you see?");
        question.schema = R"({"type":"object","additionalProperties":false,"required":["a"],)"
                          R"("properties":{"a":{"type":"string"}}})";
        question.schemaName = "trade_verdict_v1";
        return question;
    }

    /// The requests that would have cost something.
    QList<PeerRequest> posts() const
    {
        QList<PeerRequest> out;
        for (const PeerRequest& request : peer.requests()) {
            if (request.method == "POST" && !request.path.endsWith("input_tokens")) {
                out.append(request);
            }
        }
        return out;
    }

    QTemporaryDir folder;
    QByteArray list;
    OpenAiPeer peer;
    SecretStore store;
    ApiKeys keys;
    CoachSettings settings;
    ModelTable table;
    bool checksKeys = false;
    std::function<void(CoachRun*)> onAsk;
    std::vector<UsageEntry> used;
    std::vector<CoachStage> stages;
    QString text;
    std::unique_ptr<OpenAiClient> made;
};

} // namespace elite::test
