// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/private_dialect.h"
#include "app/live/signing/venue_signing.h"
#include "app/live/venues/account_text.h"
#include "app/live/venues/binance_account.h"

namespace elite {

namespace {

using Kind = PrivateFrame::Kind;

PrivateFrame read(QByteArrayView text)
{
    const auto root = JsonTree::read(text);
    if (!root || !root->isObject()) {
        return {};
    }
    // Subscriptions have the event inside "event", combined streams inside "data".
    const JsonTree& event = (*root)["event"].isObject() ? (*root)["event"]
        : (*root)["data"].isObject()                    ? (*root)["data"]
                                                        : *root;
    const QByteArray kind = event["e"].word();
    if (kind == "executionReport") {
        return notesFrame(readBinanceNews(text));
    }
    if (kind == "eventStreamTerminated" || kind == "serverShutdown") {
        return {Kind::Ended, {}, QString::fromUtf8(kind)};
    }
    if ((*root)["result"]["subscriptionId"].isThere()) {
        return {Kind::SignedIn, "user"};
    }
    const auto status = (*root)["status"].integer();
    if (status && *status >= 400) {
        return {Kind::Refused, {}, QString::fromUtf8((*root)["error"]["msg"].word())};
    }
    const bool isOther = kind == "outboundAccountPosition" || kind == "balanceUpdate" || kind == "listStatus"
        || kind == "externalLockUpdate";
    return {isOther || status ? Kind::Nothing : Kind::Unknown};
}

/// Signed over the parameters in alphabetical order, which is the order here. Works with every kind of key, other than
/// session.logon, and without a listenKey, which is gone.
Result<PrivateHello> hello(const PrivateSignIn& in)
{
    const QByteArray key = in.credentials.key.reveal().toByteArray();
    const QByteArray window = QByteArray::number(kBinanceReceiveWindow);
    const QByteArray time = QByteArray::number(in.moment().millis);
    const auto signature = binanceSignature(formText({{"apiKey", key}, {"recvWindow", window}, {"timestamp", time}}),
                                            in.credentials.secret);
    if (!signature) {
        return signature.error();
    }
    return PrivateHello{{R"({"id":"private","method":"userDataStream.subscribe.signature","params":)"
                         + flatJson({{"apiKey", key}, {"signature", *signature}}).chopped(1) + R"(,"recvWindow":)"
                         + window + R"(,"timestamp":)" + time + "}}"},
                        {"user"}};
}

} // namespace

PrivateDialect binancePrivateDialect()
{
    PrivateDialect out;
    out.url = QUrl(QStringLiteral("wss://ws-api.binance.com/ws-api/v3"));
    out.sandbox = QUrl(QStringLiteral("wss://ws-api.testnet.binance.vision/ws-api/v3"));
    out.socket.maxAge = std::chrono::hours(23); // It ends them after 24.
    out.socket.messagesPerSecond = 3;
    out.hello = hello;
    out.read = read;
    return out;
}

} // namespace elite
