// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/failure.h"

#include "app/secrets/scrubber.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr std::array<const char*, kFailureKinds> kNames{"unreachable",
                                                        "timeout",
                                                        "server_error",
                                                        "overloaded",
                                                        "rate_limited",
                                                        "no_credit",
                                                        "key_rejected",
                                                        "country",
                                                        "model_missing",
                                                        "missing_scope",
                                                        "unsupported_parameter",
                                                        "not_verified",
                                                        "too_large",
                                                        "bad_request",
                                                        "cut",
                                                        "filtered",
                                                        "refused",
                                                        "unusable",
                                                        "not_openai",
                                                        "redirected",
                                                        "no_such_endpoint",
                                                        "cancelled",
                                                        "deadline",
                                                        "no_key",
                                                        "no_model",
                                                        "breaker_open",
                                                        "local_limit",
                                                        "cap_reached"};

struct Told
{
    QString code;
    QString type;
    QString param;
    QString message;
    bool isJson = false;
};

/// OpenAI's body, or that of a compatible server: OpenRouter writes numbers as code, some put a text as error.
Told readBody(const QByteArray& body)
{
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const QJsonValue value = root.value(u"error"_s);
    Told told;
    told.isJson = !root.isEmpty();
    if (value.isString()) {
        told.message = value.toString();
        return told;
    }
    const QJsonObject error = value.toObject();
    told.code = error.value(u"code"_s).isDouble() ? QString::number(error.value(u"code"_s).toInt())
                                                  : error.value(u"code"_s).toString();
    told.type = error.value(u"type"_s).toString();
    told.param = error.value(u"param"_s).toString();
    told.message = error.value(u"message"_s).toString();
    return told;
}

bool isPermanentQuota(const QString& code, const QString& type)
{
    static const QStringList kCodes{u"insufficient_quota"_s,
                                    u"credit_balance_exhausted"_s,
                                    u"organization_spend_limit_exceeded"_s,
                                    u"project_spend_limit_exceeded"_s,
                                    u"organization_usage_limit_exceeded"_s,
                                    u"billing_hard_limit_reached"_s};
    return kCodes.contains(code) || type == u"insufficient_quota"_s;
}

bool isTooLarge(const QString& code)
{
    return code == u"context_length_exceeded"_s || code == u"image_too_large"_s || code == u"image_file_too_large"_s
        || code.startsWith(u"invalid_image"_s) || code.startsWith(u"image_"_s) || code == u"invalid_base64_image"_s
        || code == u"unsupported_image_media_type"_s;
}

bool isScopeMessage(const QString& message)
{
    return message.contains(u"Missing scopes"_s, Qt::CaseInsensitive)
        || message.contains(u"insufficient permissions"_s, Qt::CaseInsensitive);
}

FailureKind kindOf400(const Told& told)
{
    static const QStringList kFields{u"temperature"_s,      u"top_p"_s,
                                     u"reasoning.effort"_s, u"reasoning"_s,
                                     u"text.verbosity"_s,   u"reasoning_effort"_s,
                                     u"verbosity"_s,        u"max_tokens"_s,
                                     u"stream_options"_s,   u"stream_options.include_obfuscation"_s};
    if (isTooLarge(told.code)) {
        return FailureKind::TooLarge;
    }
    if (told.message.contains(u"must be verified"_s, Qt::CaseInsensitive) && told.param == u"stream"_s) {
        return FailureKind::NotVerified;
    }
    if (told.code == u"model_not_found"_s) {
        return FailureKind::ModelMissing;
    }
    const bool isRejected = told.code == u"unsupported_parameter"_s || told.code == u"unsupported_value"_s
        || told.message.contains(u"nsupported parameter"_s) || told.message.contains(u"nsupported value"_s);
    return isRejected && kFields.contains(told.param) ? FailureKind::UnsupportedParameter : FailureKind::BadRequest;
}

FailureKind kindOf(int status, const Told& told)
{
    switch (status) {
    case 400:
    case 413:
    case 415:
    case 422:
        return status == 413 ? FailureKind::TooLarge : kindOf400(told);
    case 401:
        return isScopeMessage(told.message) ? FailureKind::MissingScope : FailureKind::KeyRejected;
    case 402:
        return FailureKind::NoCredit;
    case 403:
        return told.code == u"unsupported_country_region_territory"_s ? FailureKind::Country
            : told.code == u"model_not_found"_s || told.message.contains(u"does not have access to model"_s)
            ? FailureKind::ModelMissing
            : isScopeMessage(told.message) ? FailureKind::MissingScope
                                           : FailureKind::KeyRejected;
    case 404:
        return told.code == u"model_not_found"_s || told.message.contains(u"model"_s, Qt::CaseInsensitive)
            ? FailureKind::ModelMissing
            : FailureKind::NoSuchEndpoint;
    case 405:
    case 501:
        return FailureKind::NoSuchEndpoint;
    case 408:
    case 409:
        return FailureKind::ServerError;
    case 429:
        return isPermanentQuota(told.code, told.type) ? FailureKind::NoCredit
            : told.code == u"slow_down"_s             ? FailureKind::Overloaded
                                                      : FailureKind::RateLimited;
    case 503:
        return FailureKind::Overloaded;
    default:
        return status >= 500                ? FailureKind::ServerError
            : status >= 300 && status < 400 ? FailureKind::Redirected
                                            : FailureKind::BadRequest;
    }
}

qint64 hintOf(const HttpEnd& end, const QString& message)
{
    bool isNumber = false;
    if (const double ms = end.retryAfterMs.trimmed().toDouble(&isNumber); isNumber && ms >= 0) {
        return static_cast<qint64>(ms);
    }
    if (const double seconds = end.retryAfter.trimmed().toDouble(&isNumber); isNumber && seconds >= 0) {
        return static_cast<qint64>(seconds * 1000);
    }
    if (!end.retryAfter.isEmpty()) {
        const QDateTime http = QLocale::c().toDateTime(QString::fromLatin1(end.retryAfter.trimmed()),
                                                       u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        if (http.isValid()) {
            const QDateTime utc(http.date(), http.time(), Qt::UTC);
            return std::max<qint64>(0, utc.toMSecsSinceEpoch() - end.nowMs);
        }
    }
    return hintFromText(message);
}

QString shortened(const QString& message)
{
    constexpr qsizetype kLongest = 300;
    return scrubbed(message.simplified()).left(kLongest);
}

} // namespace

const char* nameOf(FailureKind kind)
{
    return kNames[static_cast<std::size_t>(kind)];
}

qint64 hintFromText(const QString& message)
{
    static const QRegularExpression kHint(u"try again in\\s*(\\d+(?:\\.\\d+)?)\\s*(ms|s|seconds?|m|minutes?)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = kHint.match(message);
    if (!match.hasMatch()) {
        return -1;
    }
    const QString unit = match.captured(2).toLower();
    const double scale = unit == u"ms"_s ? 1 : unit.startsWith(u'm') ? 60'000 : 1000;
    return static_cast<qint64>(match.captured(1).toDouble() * scale);
}

qint64 millisOfGoDuration(QByteArrayView text)
{
    static const QRegularExpression kShape(
        u"^(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+(?:\\.\\d+)?)s)?(?:(\\d+(?:\\.\\d+)?)ms)?$"_s);
    const QString whole = QString::fromLatin1(text.toByteArray().trimmed());
    const auto match = kShape.match(whole);
    if (whole.isEmpty() || !match.hasMatch()) {
        return -1;
    }
    return static_cast<qint64>(match.captured(1).toDouble() * 3'600'000 + match.captured(2).toDouble() * 60'000
                               + match.captured(3).toDouble() * 1000 + match.captured(4).toDouble());
}

std::optional<Failure> classifyHttp(const HttpEnd& end)
{
    Failure failure;
    failure.status = end.status;
    failure.requestId = shortened(QString::fromLatin1(end.requestId));
    if (end.shouldRetry == "true" || end.shouldRetry == "false") {
        failure.shouldRetry = end.shouldRetry == "true";
    }
    if (end.status == 0) {
        failure.kind = end.transport == HttpEnd::Transport::Timeout ? FailureKind::Timeout : FailureKind::Unreachable;
        return failure;
    }
    const bool isHtml = end.contentType.contains("text/html") || end.body.trimmed().startsWith('<');
    if (end.status >= 200 && end.status < 300) {
        if (!isHtml) {
            return std::nullopt;
        }
        failure.kind = FailureKind::NotOpenAi;
        return failure;
    }
    const Told told = readBody(end.body);
    failure.kind = kindOf(end.status, told);
    if (end.status == 404 && isHtml) {
        failure.kind = FailureKind::NoSuchEndpoint;
    }
    failure.code = shortened(told.code);
    failure.param = shortened(told.param);
    failure.message = shortened(told.message);
    failure.hintMs = hintOf(end, told.message);
    return failure;
}

Failure classifyStream(const QString& code, const QString& message, const QString& param, const QString& type)
{
    Failure failure;
    failure.status = 200;
    failure.code = shortened(code);
    failure.param = shortened(param);
    failure.message = shortened(message);
    failure.hintMs = hintFromText(message);
    const Told told{code, type, param, message, true};
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    if (isNumber && number >= 400 && number < 600) {
        failure.kind = kindOf(number, told); // OpenRouter
    } else if (isPermanentQuota(code, type)) {
        failure.kind = FailureKind::NoCredit;
    } else if (code == u"rate_limit_exceeded"_s) {
        failure.kind = FailureKind::RateLimited;
    } else if (code == u"slow_down"_s || code == u"server_is_overloaded"_s) {
        failure.kind = FailureKind::Overloaded;
    } else if (code == u"invalid_api_key"_s) {
        failure.kind = FailureKind::KeyRejected;
    } else if (code == u"invalid_prompt"_s || code == u"unsupported_parameter"_s) {
        failure.kind = kindOf400(told);
    } else if (isTooLarge(code)) {
        failure.kind = FailureKind::TooLarge;
    } else if (code == u"model_not_found"_s) {
        failure.kind = FailureKind::ModelMissing;
    } else {
        failure.kind = FailureKind::ServerError;
    }
    return failure;
}

} // namespace elite
