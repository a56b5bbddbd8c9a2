// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_values.h"
#include "app/coach/failure.h"
#include "app/coach/sse_parser.h"

#include <map>

class QJsonObject;

namespace elite {

/// Puts an answer together from the events of a stream or from one body, of the Responses and of the Chat API. Relies
/// on little: unknown events and missing members are no fault.
class ResponseReader
{
public:
    enum class End {
        Open,
        Complete,
        Cut, ///< max_output_tokens
        Filtered,
        Refused, ///< text() is the refusal
        Failed, ///< see failure()
    };

    void read(const SseEvent& event);
    /// A whole body, when nothing was streamed.
    void readBody(const QByteArray& body);

    End end() const { return m_end; }
    /// Text of the answer that arrived since the last call; commentary is left out.
    QString takeDelta();
    QString text() const;
    const Failure& failure() const { return m_failure; }
    const TokenUsage& usage() const { return m_usage; }
    const QString& servedBy() const { return m_servedBy; }
    bool isThinking() const { return m_isThinking; }
    bool sawText() const { return m_sawText; }
    qsizetype readSoFar() const { return m_length; }

private:
    void readResponsesEvent(const QString& type, const QJsonObject& event);
    void readResponse(const QJsonObject& response, const QString& eventType);
    void readChat(const QJsonObject& chunk);
    void fail(const QJsonObject& error);
    void append(int index, const QString& delta);

    End m_end = End::Open;
    std::map<int, QString> m_parts; ///< by output_index
    std::map<int, bool> m_isCommentary;
    QString m_refusal;
    std::optional<QString> m_finalText;
    QString m_delta;
    QString m_servedBy;
    QString m_chatFinish;
    TokenUsage m_usage;
    Failure m_failure;
    bool m_isThinking = false;
    bool m_sawText = false;
    qsizetype m_length = 0;
};

} // namespace elite
