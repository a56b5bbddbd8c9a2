// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/response_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

TokenUsage usageOf(const QJsonObject& usage)
{
    TokenUsage out;
    const bool isChat = usage.contains(u"prompt_tokens"_s);
    const QString input = isChat ? u"prompt_tokens"_s : u"input_tokens"_s;
    const QString output = isChat ? u"completion_tokens"_s : u"output_tokens"_s;
    if (!usage.value(input).isDouble() || !usage.value(output).isDouble()) {
        return out;
    }
    const QJsonObject in = usage.value(input + u"_details"_s).toObject();
    const QJsonObject made = usage.value(output + u"_details"_s).toObject();
    out.isKnown = true;
    out.input = usage.value(input).toInteger();
    out.output = usage.value(output).toInteger();
    out.cached = in.value(u"cached_tokens"_s).toInteger();
    out.cacheWritten = in.value(u"cache_write_tokens"_s).toInteger();
    out.reasoning = made.value(u"reasoning_tokens"_s).toInteger();
    return out;
}

/// The answer in `output`: the last message that is no commentary.
struct Message
{
    std::optional<QString> text;
    QString refusal;
};
Message messageOf(const QJsonArray& output)
{
    Message out;
    for (const auto item : output) {
        const QJsonObject message = item.toObject();
        if (message.value(u"type"_s) != u"message"_s || message.value(u"phase"_s) == u"commentary"_s) {
            continue;
        }
        Message here;
        for (const auto value : message.value(u"content"_s).toArray()) {
            const QJsonObject part = value.toObject();
            if (part.value(u"type"_s) == u"refusal"_s) {
                here.refusal += part.value(u"refusal"_s).toString();
            } else if (part.value(u"type"_s) == u"output_text"_s) {
                here.text = here.text.value_or(QString()) + part.value(u"text"_s).toString();
            }
        }
        out = here;
    }
    return out;
}

ResponseReader::End endOfReason(const QString& reason)
{
    return reason == u"content_filter"_s ? ResponseReader::End::Filtered : ResponseReader::End::Cut;
}

} // namespace

void ResponseReader::append(int index, const QString& delta)
{
    m_parts[index] += delta;
    m_length += delta.size();
    if (!m_isCommentary[index]) {
        m_delta += delta;
        m_sawText = m_sawText || !delta.isEmpty();
    }
}

QString ResponseReader::takeDelta()
{
    return std::exchange(m_delta, {});
}

QString ResponseReader::text() const
{
    if (m_end == End::Refused || (!m_refusal.isEmpty() && !m_finalText)) {
        return m_refusal;
    }
    if (m_finalText) {
        return *m_finalText;
    }
    for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part) {
        const auto commentary = m_isCommentary.find(part->first);
        if (commentary == m_isCommentary.end() || !commentary->second) {
            return part->second;
        }
    }
    return {};
}

void ResponseReader::fail(const QJsonObject& error)
{
    if (m_end == End::Failed) {
        return; // The first one says most: an error event is followed by response.failed.
    }
    const QString code = error.value(u"code"_s).isDouble() ? QString::number(error.value(u"code"_s).toInt())
                                                           : error.value(u"code"_s).toString();
    m_failure = classifyStream(code, error.value(u"message"_s).toString(), error.value(u"param"_s).toString(),
                               error.value(u"type"_s).toString());
    m_end = End::Failed;
}

void ResponseReader::readResponse(const QJsonObject& response, const QString& eventType)
{
    if (const QJsonObject usage = response.value(u"usage"_s).toObject(); !usage.isEmpty()) {
        m_usage = usageOf(usage);
    }
    if (const QString model = response.value(u"model"_s).toString(); !model.isEmpty()) {
        m_servedBy = model;
    }
    const Message message = messageOf(response.value(u"output"_s).toArray());
    if (message.text) {
        m_finalText = message.text;
    }
    if (!message.refusal.isEmpty()) {
        m_refusal = message.refusal;
    }
    const QString status = response.value(u"status"_s).toString();
    if (status == u"failed"_s || eventType == u"response.failed"_s) {
        fail(response.value(u"error"_s).toObject());
    } else if (status == u"incomplete"_s || eventType == u"response.incomplete"_s) {
        m_end = endOfReason(response.value(u"incomplete_details"_s).toObject().value(u"reason"_s).toString());
    } else if (status == u"cancelled"_s) {
        fail({{u"message"_s, u"the service cancelled the response"_s}});
    } else {
        m_end = m_refusal.isEmpty() ? End::Complete : End::Refused;
    }
}

void ResponseReader::readResponsesEvent(const QString& type, const QJsonObject& event)
{
    const int index = event.value(u"output_index"_s).toInt();
    if (type == u"response.output_item.added"_s) {
        const QJsonObject item = event.value(u"item"_s).toObject();
        m_isThinking = item.value(u"type"_s) == u"reasoning"_s;
        m_isCommentary[index] = item.value(u"phase"_s) == u"commentary"_s;
    } else if (type == u"response.output_item.done"_s) {
        m_isThinking = false;
    } else if (type == u"response.output_text.delta"_s) {
        append(index, event.value(u"delta"_s).toString());
    } else if (type == u"response.refusal.delta"_s) {
        m_refusal += event.value(u"delta"_s).toString();
    } else if (type == u"response.refusal.done"_s) {
        m_refusal = event.value(u"refusal"_s).toString(m_refusal);
    } else if (type == u"response.completed"_s || type == u"response.incomplete"_s || type == u"response.failed"_s) {
        readResponse(event.value(u"response"_s).toObject(), type);
    } else if (type == u"error"_s) {
        // Documented flat, recorded nested.
        fail(event.value(u"error"_s).isObject() ? event.value(u"error"_s).toObject() : event);
    }
}

void ResponseReader::readChat(const QJsonObject& chunk)
{
    if (chunk.value(u"error"_s).isObject()) {
        fail(chunk.value(u"error"_s).toObject());
        return;
    }
    if (const QString model = chunk.value(u"model"_s).toString(); !model.isEmpty()) {
        m_servedBy = model;
    }
    if (const QJsonObject usage = chunk.value(u"usage"_s).toObject(); !usage.isEmpty()) {
        m_usage = usageOf(usage);
    }
    const QJsonArray choices = chunk.value(u"choices"_s).toArray();
    if (choices.isEmpty()) {
        return;
    }
    const QJsonObject choice = choices.first().toObject();
    const QJsonObject delta = choice.value(choice.contains(u"delta"_s) ? u"delta"_s : u"message"_s).toObject();
    append(0, delta.value(u"content"_s).toString());
    m_refusal += delta.value(u"refusal"_s).toString();
    if (const QString finish = choice.value(u"finish_reason"_s).toString(); !finish.isEmpty()) {
        m_chatFinish = finish;
        m_end = finish == u"length"_s       ? End::Cut
            : finish == u"content_filter"_s ? End::Filtered
            : !m_refusal.isEmpty()          ? End::Refused
                                            : End::Complete;
    }
}

void ResponseReader::read(const SseEvent& event)
{
    if (event.data.trimmed() == "[DONE]") {
        return;
    }
    const QJsonObject object = QJsonDocument::fromJson(event.data).object();
    if (object.isEmpty()) {
        return;
    }
    const QString type = object.value(u"type"_s).toString(QString::fromLatin1(event.name));
    if (object.value(u"object"_s) == u"chat.completion.chunk"_s || object.contains(u"choices"_s)
        || (type.isEmpty() && object.contains(u"error"_s))) {
        readChat(object);
    } else {
        readResponsesEvent(type, object);
    }
}

void ResponseReader::readBody(const QByteArray& body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (object.contains(u"choices"_s)) {
        readChat(object);
    } else if (object.value(u"object"_s) == u"response"_s || object.contains(u"output"_s)) {
        readResponse(object, {});
        m_sawText = m_finalText.has_value();
    }
}

} // namespace elite
