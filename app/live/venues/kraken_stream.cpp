// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/private_dialect.h"
#include "app/live/venues/account_text.h"
#include "app/live/venues/kraken_account.h"

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
    const QByteArray method = (*root)["method"].word();
    if (channel == "executions") {
        return notesFrame(readKrakenNews(text));
    }
    if (method == "subscribe") {
        return (*root)["success"].isTrue()
            ? PrivateFrame{Kind::SignedIn, (*root)["result"]["channel"].word()}
            : PrivateFrame{Kind::Refused, {}, QString::fromUtf8((*root)["error"].word())};
    }
    const bool isOther = !method.isEmpty() || channel == "heartbeat" || channel == "status" || channel == "balances";
    return {isOther ? Kind::Nothing : Kind::Unknown};
}

Result<PrivateToken> readToken(QByteArrayView body)
{
    const auto root = JsonTree::read(body);
    const QByteArray token = root ? (*root)["result"]["token"].word() : QByteArray();
    if (token.isEmpty()) {
        return account::unreadable("kraken", "token");
    }
    return PrivateToken{Secret::copyOf(token), {}};
}

/// With the open orders first, so that what happened before is told too; old trades are not wanted.
Result<PrivateHello> hello(const PrivateSignIn& in)
{
    const QByteArray token = flatJson({{"token", in.token.token.reveal().toByteArray()}}).mid(1);
    return PrivateHello{
        {R"({"method":"subscribe","params":{"channel":"executions","snap_orders":true,"snap_trades":false,)" + token
         + R"(,"req_id":1})"},
        {"executions"}};
}

} // namespace

PrivateDialect krakenPrivateDialect()
{
    PrivateDialect out;
    out.url = QUrl(QStringLiteral("wss://ws-auth.kraken.com/v2"));
    out.socket.messageSilence = Milliseconds(15'000); // A heartbeat about every second.
    out.socket.pingText = R"({"method":"ping"})";
    out.socket.pingTextEvery = Milliseconds(5'000); // Before the sign-in there are no heartbeats.
    out.token = ApiCall{"POST", "/0/private/GetWebSocketsToken", {}, ParameterPlace::Form};
    out.readToken = readToken;
    out.hello = hello;
    out.read = read;
    return out;
}

} // namespace elite
