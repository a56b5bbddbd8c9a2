// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/request_body.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

// Replaced by the picture after the JSON was written, so that megabytes do not pass through a QString. It cannot stand
// in a text: JSON escapes the control character.
const QString kPictureMark = u"data:\u0001picture"_s;
const QByteArray kPictureBytes = "\"data:\\u0001picture\"";

QString effortOf(const RequestShape& shape)
{
    if (shape.model.efforts.isEmpty() || shape.dropped.contains(u"reasoning.effort"_s)
        || shape.dropped.contains(u"reasoning"_s) || shape.dropped.contains(u"reasoning_effort"_s)) {
        return {};
    }
    return shape.model.efforts.contains(shape.effort) ? shape.effort
        : shape.model.efforts.contains(u"medium"_s)   ? u"medium"_s
                                                      : shape.model.efforts.first();
}

bool takesTemperature(const RequestShape& shape)
{
    if (shape.dropped.contains(u"temperature"_s) || shape.temperature.isEmpty()) {
        return false;
    }
    return shape.model.temperature == TemperatureRule::Always
        || (shape.model.temperature == TemperatureRule::WithoutEffort && effortOf(shape) == u"none"_s);
}

QString contextOf(const CoachQuestion& question, const RequestShape& shape)
{
    if (shape.repair.isEmpty()) {
        return question.context;
    }
    return question.context + u"\n\nYour answer before could not be used. Answer again and correct exactly this:\n"_s
        + shape.repair;
}

QJsonObject schemaOf(const CoachQuestion& question)
{
    return QJsonDocument::fromJson(question.schema).object();
}

QJsonObject responsesBody(const CoachQuestion& question, const RequestShape& shape)
{
    QJsonArray content{QJsonObject{{u"type"_s, u"input_text"_s}, {u"text"_s, contextOf(question, shape)}}};
    if (question.image) {
        content.append(
            QJsonObject{{u"type"_s, u"input_image"_s}, {u"image_url"_s, kPictureMark}, {u"detail"_s, u"high"_s}});
    }
    QJsonObject body{
        {u"model"_s, shape.model.id},
        {u"store"_s, false},
        {u"stream"_s, shape.isStreaming},
        {u"instructions"_s, question.instructions},
        {u"input"_s,
         QJsonArray{QJsonObject{{u"type"_s, u"message"_s}, {u"role"_s, u"user"_s}, {u"content"_s, content}}}},
        {u"max_output_tokens"_s, shape.maxOutputTokens}};
    if (shape.isStreaming && shape.isOpenAi && !shape.dropped.contains(u"stream_options"_s)
        && !shape.dropped.contains(u"stream_options.include_obfuscation"_s)) {
        body.insert(u"stream_options"_s, QJsonObject{{u"include_obfuscation"_s, false}});
    }
    QJsonObject text;
    if (shape.model.takesVerbosity && !shape.dropped.contains(u"text.verbosity"_s)
        && !shape.dropped.contains(u"verbosity"_s)) {
        text.insert(u"verbosity"_s, u"low"_s);
    }
    if (!question.schema.isEmpty()) {
        text.insert(u"format"_s,
                    QJsonObject{{u"type"_s, u"json_schema"_s},
                                {u"name"_s, QString::fromLatin1(question.schemaName)},
                                {u"strict"_s, true},
                                {u"schema"_s, schemaOf(question)}});
    }
    if (!text.isEmpty()) {
        body.insert(u"text"_s, text);
    }
    if (const QString effort = effortOf(shape); !effort.isEmpty()) {
        body.insert(u"reasoning"_s, QJsonObject{{u"effort"_s, effort}});
    }
    return body;
}

QJsonObject chatBody(const CoachQuestion& question, const RequestShape& shape)
{
    QJsonArray content{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, contextOf(question, shape)}}};
    if (question.image) {
        content.append(QJsonObject{{u"type"_s, u"image_url"_s},
                                   {u"image_url"_s, QJsonObject{{u"url"_s, kPictureMark}, {u"detail"_s, u"high"_s}}}});
    }
    QJsonObject body{{u"model"_s, shape.model.id},
                     {u"stream"_s, shape.isStreaming},
                     {u"messages"_s,
                      QJsonArray{QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, question.instructions}},
                                 QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, content}}}}};
    if (shape.isOpenAi) {
        body.insert(u"store"_s, false);
    }
    if (!shape.dropped.contains(u"max_tokens"_s)) {
        body.insert(shape.isOpenAi ? u"max_completion_tokens"_s : u"max_tokens"_s, shape.maxOutputTokens);
    }
    if (shape.isStreaming) {
        body.insert(u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}});
    }
    if (!question.schema.isEmpty()) {
        body.insert(u"response_format"_s,
                    QJsonObject{{u"type"_s, u"json_schema"_s},
                                {u"json_schema"_s,
                                 QJsonObject{{u"name"_s, QString::fromLatin1(question.schemaName)},
                                             {u"strict"_s, true},
                                             {u"schema"_s, schemaOf(question)}}}});
    }
    if (const QString effort = effortOf(shape); !effort.isEmpty()) {
        body.insert(u"reasoning_effort"_s, effort);
    }
    return body;
}

} // namespace

QByteArray requestBody(const CoachQuestion& question, const RequestShape& shape)
{
    QJsonObject body = shape.api == CoachApi::Responses ? responsesBody(question, shape) : chatBody(question, shape);
    if (takesTemperature(shape)) {
        body.insert(u"temperature"_s, shape.temperature.toDouble());
    }
    QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (question.image) {
        const qsizetype at = json.lastIndexOf(kPictureBytes);
        require(at > 0, "the place of the picture is in the body");
        json.replace(
            at, kPictureBytes.size(),
            QByteArray("\"data:" + question.image->mime + ";base64," + question.image->bytes.toBase64() + '"'));
    }
    return json;
}

QByteArray countBody(const QString& model)
{
    return QJsonDocument(QJsonObject{{u"model"_s, model}, {u"input"_s, u"hello"_s}}).toJson(QJsonDocument::Compact);
}

} // namespace elite
