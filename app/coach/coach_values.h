// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace elite {

/// A picture as it is sent: exactly these bytes, no metadata, seen and agreed to by the user.
struct CoachImage
{
    QByteArray bytes;
    QByteArray mime; ///< image/png, image/jpeg, image/webp
    int width = 0;
    int height = 0;

    QByteArray sha256() const;
};

/// One question to a model. `instructions` is static, so that it is cached; what changes comes last.
struct CoachQuestion
{
    QString instructions;
    QString context;
    std::optional<CoachImage> image;
    QByteArray schema; ///< empty: a free text is asked for
    QByteArray schemaName;
    /// Looks at the whole text; a complaint asks the model once for a better one. Called on the client's thread.
    std::function<QString(const QString& text)> judge;
};

/// Tokens as the service counted them. Cached and cache-written tokens are part of `input`, reasoning of `output`.
struct TokenUsage
{
    bool isKnown = false;
    qint64 input = 0;
    qint64 cached = 0;
    qint64 cacheWritten = 0;
    qint64 output = 0;
    qint64 reasoning = 0;

    friend bool operator==(const TokenUsage&, const TokenUsage&) = default;
};

struct CoachAnswer
{
    QString text;
    QString model; ///< the one that was asked for
    QString servedBy; ///< what the service says it was: "gpt-5-2025-08-07"
    QString keyShown; ///< masked
    TokenUsage usage; ///< of the last attempt
    std::optional<qint64> nanoUsd; ///< of all attempts; nothing when a part is unknown
    QString requestId;
    qint64 latencyMs = 0;
    int attempts = 0;
    QString complaint; ///< what `judge` still had to say; empty: nothing
    bool isMock = false;
};

/// 1e-9 USD as an amount.
Decimal usdOf(qint64 nanoUsd);

/// One use of a service, for the usage ledger. Never the text.
struct UsageEntry
{
    qint64 atUs = 0; ///< UTC, when it ended
    QString model;
    QString keyShown;
    QString outcome; ///< "ok" or nameOf(FailureKind)
    QString requestId;
    TokenUsage usage;
    std::optional<qint64> nanoUsd; ///< nothing: unknown, counted as such
    qint64 latencyMs = 0;
    bool isMock = false;

    friend bool operator==(const UsageEntry&, const UsageEntry&) = default;
};

} // namespace elite
