// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/private_dialect.h"
#include "app/live/venues/account_text.h"
#include "app/live/venues/luno_account.h"

namespace elite {

namespace {

using Kind = PrivateFrame::Kind;

PrivateFrame read(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed == QByteArrayView("\"\"")) {
        return {Kind::Nothing}; // Its keep-alive.
    }
    const auto root = JsonTree::read(text);
    if (!root || !root->isObject()) {
        return {};
    }
    const QByteArray kind = (*root)["type"].word();
    if (kind == "order_fill" || kind == "order_status") {
        return notesFrame(readLunoNews(text));
    }
    const QByteArray error = (*root)["error"].word();
    if (!error.isEmpty()) {
        return {Kind::Refused, {}, QString::fromUtf8(error)};
    }
    return {kind == "balance_update" ? Kind::Nothing : Kind::Unknown};
}

/// The key itself goes over the wire, as with its other calls: TLS is the only protection.
Result<PrivateHello> hello(const PrivateSignIn& in)
{
    return PrivateHello{{flatJson({{"api_key_id", in.credentials.key.reveal().toByteArray()},
                                   {"api_key_secret", in.credentials.secret.reveal().toByteArray()}})},
                        {}};
}

} // namespace

/// It answers the sign-in with nothing; a wrong key ends the connection. So the stream counts as healthy from its first
/// keep-alive or message on. After a lost connection the venue repeats the last five minutes.
PrivateDialect lunoPrivateDialect()
{
    PrivateDialect out;
    out.url = QUrl(QStringLiteral("wss://ws.luno.com/api/1/userstream"));
    out.socket.pingEvery = Milliseconds(20'000);
    out.socket.pingText = "\"\"";
    out.socket.pingTextEvery = Milliseconds(60'000);
    out.isSilentlySignedIn = true;
    out.signInWithin = Milliseconds(180'000);
    out.hello = hello;
    out.read = read;
    return out;
}

} // namespace elite
