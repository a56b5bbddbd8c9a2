// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/private_dialect.h"
#include "app/live/signing/venue_signing.h"
#include "app/live/venues/account_text.h"
#include "app/live/venues/coinbase_account.h"

namespace elite {

namespace {

using Kind = PrivateFrame::Kind;

PrivateFrame read(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root || !root->isObject()) {
        return {};
    }
    const QByteArray channel = (*root)["channel"].word();
    if (channel == "user") {
        return notesFrame(readCoinbaseNews(text));
    }
    if (channel == "subscriptions") { // All that is open, after every change; the user's is not in the first one.
        for (const JsonTree& event : (*root)["events"].items()) {
            if (event["subscriptions"]["user"].isThere()) {
                return {Kind::SignedIn, "user"};
            }
        }
        return {Kind::Nothing};
    }
    if ((*root)["type"].word() == "error") {
        return {Kind::Refused, {}, QString::fromUtf8((*root)["message"].word())};
    }
    return {channel == "heartbeats" ? Kind::Nothing : Kind::Unknown};
}

/// Every message has a token of its own, good for two minutes; what was opened with it stays open. Without the
/// heartbeats the venue ends a connection on which nothing happens.
Result<PrivateHello> hello(const PrivateSignIn& in)
{
    PrivateHello out;
    for (const char* channel : {"heartbeats", "user"}) {
        const auto token = coinbaseToken({}, in.credentials, in.moment());
        if (!token) {
            return token.error();
        }
        out.messages.push_back(flatJson({{"type", "subscribe"}, {"channel", channel}, {"jwt", *token}}));
    }
    out.channels = {"user"};
    return out;
}

} // namespace

PrivateDialect coinbasePrivateDialect()
{
    PrivateDialect out;
    out.url = QUrl(QStringLiteral("wss://advanced-trade-ws-user.coinbase.com"));
    out.socket.messageSilence = Milliseconds(15'000); // A heartbeat every second.
    out.socket.messagesPerSecond = 6;
    out.hello = hello;
    out.read = read;
    return out;
}

} // namespace elite
