// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/private_dialect.h"
#include "app/live/venues/account_text.h"
#include "app/live/venues/bitstamp_account.h"

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
    const QByteArray event = (*root)["event"].word();
    if (event == "bts:subscription_succeeded") {
        return {Kind::SignedIn, channel};
    }
    if (event == "bts:error") {
        return {Kind::Refused, channel, QString::fromUtf8((*root)["data"]["message"].word())};
    }
    if (event == "bts:request_reconnect") {
        return {Kind::Ended, {}, QString::fromUtf8(event)};
    }
    if (channel.startsWith("private-my_orders_") && event.startsWith("order_")) {
        return notesFrame(readBitstampNews(text));
    }
    return {event.startsWith("bts:") ? Kind::Nothing : Kind::Unknown};
}

Result<PrivateToken> readToken(QByteArrayView body)
{
    const auto root = JsonTree::read(body);
    const QByteArray token = root ? (*root)["token"].word() : QByteArray();
    const QByteArray user = root ? (*root)["user_id"].word() : QByteArray();
    if (token.isEmpty() || user.isEmpty()) {
        return account::unreadable("bitstamp", "token");
    }
    return PrivateToken{Secret::copyOf(token), user};
}

/// A token is good for a minute and opens channels that then stay open.
Result<PrivateHello> hello(const PrivateSignIn& in)
{
    PrivateHello out;
    for (const QByteArray& market : in.markets) {
        const QByteArray channel = "private-my_orders_" + market + '-' + in.token.user;
        out.channels.insert(channel);
        out.messages.push_back(R"({"event":"bts:subscribe","data":)"
                               + flatJson({{"channel", channel}, {"auth", in.token.token.reveal().toByteArray()}})
                               + '}');
    }
    return out;
}

} // namespace

PrivateDialect bitstampPrivateDialect()
{
    PrivateDialect out;
    out.url = QUrl(QStringLiteral("wss://ws.bitstamp.net"));
    out.socket.messageSilence = Milliseconds(30'000);
    out.socket.pingText = R"({"event":"bts:heartbeat"})"; // Answered in kind.
    out.socket.pingTextEvery = Milliseconds(10'000);
    out.socket.messagesPerSecond = 20;
    out.isPerMarket = true;
    out.token = ApiCall{"POST", "/api/v2/websockets_token/", {}, ParameterPlace::Form};
    out.readToken = readToken;
    out.hello = hello;
    out.read = read;
    return out;
}

} // namespace elite
