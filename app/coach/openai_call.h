// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_settings.h"
#include "app/coach/response_reader.h"
#include "app/secrets/secret.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace elite {

/// What the rate headers of an answer said.
struct RateInfo
{
    std::optional<qint64> limit; ///< requests
    std::optional<qint64> remaining;
    qint64 resetMs = -1;
};

struct CallSetup
{
    QUrl url;
    QByteArray body; ///< empty: GET
    Secret key; ///< empty: a server without keys
    bool isAzure = false;
    bool isStreaming = false;
    bool isGeneration = false; ///< its answer goes to the reader
    CoachTimes times;
};

/// One HTTP request with deadlines of its own. Redirects are never followed. Emits finished() once, whatever happens.
class OpenAiCall : public QObject
{
    Q_OBJECT
public:
    OpenAiCall(QNetworkAccessManager& network, CallSetup setup, QObject* parent);
    ~OpenAiCall() override;
    void start();
    void abort(); ///< no finished() any more

    const HttpEnd& end() const { return m_end; }
    const ResponseReader& reader() const { return m_reader; }
    const RateInfo& rate() const { return m_rate; }
    const QString& organization() const { return m_organization; }
    const QString& clientRequestId() const { return m_clientRequestId; }
    qint64 elapsedMs() const { return m_clock.elapsed(); }
    /// The attempt as the failure matrix knows it; nothing when it was answered.
    std::optional<Failure> failure() const;

Q_SIGNALS:
    void sending(int percent);
    void waiting();
    void thinking();
    void textGrew(const QString& delta);
    void finished();

private:
    void onMetaData();
    void onReadyRead();
    void onFinished();
    void onTimeout();
    void restartTimer();
    void settle();

    QNetworkAccessManager& m_network;
    CallSetup m_setup;
    QNetworkReply* m_reply = nullptr;
    QTimer m_timer;
    QElapsedTimer m_clock;
    SseParser m_parser;
    ResponseReader m_reader;
    HttpEnd m_end;
    RateInfo m_rate;
    QString m_organization;
    QString m_clientRequestId;
    QByteArray m_body;
    bool m_isSent = false;
    bool m_hasHead = false;
    bool m_isEventStream = false;
    bool m_isThinkingTold = false;
    bool m_isSettled = false;
    bool m_isTooLong = false;
};

} // namespace elite
