// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/signing/api_call.h"
#include "app/market/stream_link.h"
#include "models/live/venue_report.h"

#include <QUrl>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace elite {

/// One frame of a private stream, read.
struct PrivateFrame
{
    enum class Kind : std::uint8_t {
        Malformed, // Not what the venue writes; it may have been about an order.
        Unknown, // Readable and of a kind that is new to us.
        Nothing, // A heartbeat, a balance, an answer to something else.
        SignedIn, // `channel` is open.
        Refused, // `reason` says why, in the venue's words.
        Ended, // The venue wants a new connection.
        Notes,
    };

    Kind kind = Kind::Malformed;
    QByteArray channel{};
    QString reason{};
    std::vector<PrivateNote> notes{};
};

/// What a venue hands out by a signed request for signing in to its stream.
struct PrivateToken
{
    Secret token;
    QByteArray user; // The account's number, where channels carry it in their names.
};

/// What is said first on a new connection.
struct PrivateHello
{
    std::vector<QByteArray> messages; // They hold the key or a token: nothing of them may be written anywhere.
    std::set<QByteArray> channels; // That the venue has to open before the stream counts as healthy.
};

struct PrivateSignIn
{
    const Credentials& credentials;
    std::function<SigningMoment()> moment; // Fresh for every message.
    const PrivateToken& token;
    std::set<QByteArray> markets; // Where channels are per market.
};

/// How one venue tells of an account's orders by itself. Functions without state and without I/O.
struct PrivateDialect
{
    QUrl url;
    QUrl sandbox; // Empty where there is none.
    SocketRules socket;
    Milliseconds signInWithin{45'000}; // With a signed request that may wait for its turn for 20 s.
    bool isPerMarket = false; // One channel for each market.
    bool isSilentlySignedIn = false; // No answer to the sign-in: the first readable frame stands for it.
    std::optional<ApiCall> token; // Asked for on every connection anew.
    std::function<Result<PrivateToken>(QByteArrayView body)> readToken;
    std::function<Result<PrivateHello>(const PrivateSignIn&)> hello;
    std::function<PrivateFrame(QByteArrayView)> read;
};

PrivateDialect binancePrivateDialect();
PrivateDialect krakenPrivateDialect();
PrivateDialect coinbasePrivateDialect();
PrivateDialect bitstampPrivateDialect();
PrivateDialect lunoPrivateDialect();

/// The orders of one message and, where only a trade names its order, that one.
std::vector<PrivateNote> notesOf(const AccountNews& news);
/// Notes, or Malformed where the reader could not make sense of it.
PrivateFrame notesFrame(const Result<AccountNews>& news);

} // namespace elite
