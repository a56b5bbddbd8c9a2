// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace elite {

/// What can go wrong with one attempt or a whole request. The rows of the failure matrix, plus our own limits.
enum class FailureKind {
    Unreachable, ///< connect, TLS, DNS, reset, the stream ended without its last event
    Timeout,
    ServerError, ///< 408 409 500 502 504, server_error, an error without a code
    Overloaded, ///< 503, slow_down, server_is_overloaded
    RateLimited,
    NoCredit, ///< quota, credit, spend or usage limit: does not pass by itself
    KeyRejected,
    Country,
    ModelMissing,
    MissingScope,
    UnsupportedParameter,
    NotVerified, ///< this organization may not stream this model
    TooLarge, ///< context or image
    BadRequest,
    Cut, ///< ended by max_output_tokens
    Filtered,
    Refused,
    Unusable, ///< complete, but no verdict that holds
    NotOpenAi, ///< HTML, a captive portal
    Redirected, ///< never followed: the key would go along
    NoSuchEndpoint, ///< 404, 405, 501 of /responses: a server that only knows chat
    Cancelled,
    Deadline, ///< the total time is over
    NoKey,
    NoModel, ///< none of the chain is left
    BreakerOpen,
    LocalLimit, ///< our own requests per day
    CapReached, ///< the user's own limit of cost
};
inline constexpr int kFailureKinds = static_cast<int>(FailureKind::CapReached) + 1;

const char* nameOf(FailureKind kind);

struct Failure
{
    FailureKind kind = FailureKind::Unreachable;
    int status = 0; ///< HTTP; 0: none was seen
    QString code = {}; ///< the service's own word
    QString param = {};
    QString message = {}; ///< scrubbed and short, English, for "details"
    QString requestId = {};
    qint64 hintMs = -1; ///< how long the service wants us to wait; -1: it did not say
    std::optional<bool> shouldRetry = {}; ///< x-should-retry
    QString partialText = {}; ///< what had arrived before it broke; never used as an answer
};

/// How an attempt ended on the wire.
struct HttpEnd
{
    enum class Transport { Ok, Unreachable, Timeout };
    Transport transport = Transport::Ok;
    int status = 0;
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray retryAfterMs;
    QByteArray shouldRetry;
    QByteArray requestId;
    QByteArray body; ///< the beginning, of an error
    qint64 nowMs = 0; ///< UTC, to read a date in Retry-After
};

/// Nothing when the attempt was answered with a 2xx of the right kind.
std::optional<Failure> classifyHttp(const HttpEnd& end);
/// An error that came inside of a stream that had begun with 200.
Failure classifyStream(const QString& code, const QString& message, const QString& param, const QString& type = {});

/// "try again in 11.054s", "in 120ms"; -1 when there is none.
qint64 hintFromText(const QString& message);
/// "120ms", "1s", "6m0s", "1m2.5s", "1h"; -1 when it is none.
qint64 millisOfGoDuration(QByteArrayView text);

} // namespace elite
