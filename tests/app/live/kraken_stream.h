// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/live/kraken_server.h"
#include "tests/support/venue_simulator/local_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace elite::test {

/// Speaks Kraken's private stream on loopback: takes a token of the REST server once, then sends what it is told.
class KrakenStream : public QObject
{
public:
    explicit KrakenStream(KrakenServer& rest)
        : m_rest(rest)
    {
        connect(&server, &LocalServer::said, this, [this](QWebSocket* client, const QByteArray& text) {
            const QJsonObject message = QJsonDocument::fromJson(text).object();
            const QJsonObject params = message[QStringLiteral("params")].toObject();
            if (message[QStringLiteral("method")] == QStringLiteral("subscribe")
                && params[QStringLiteral("channel")] == QStringLiteral("executions")) {
                answer(client, params[QStringLiteral("token")].toString().toUtf8());
            }
        });
    }

    /// `filled` of the whole order; `word` is new, partially_filled, filled or canceled.
    static QByteArray execution(const QByteArray& id, const QByteArray& clientId, const char* word,
                                const QByteArray& filled)
    {
        return R"({"channel":"executions","type":"update","data":[{"order_id":")" + id + R"(","cl_ord_id":")" + clientId
            + R"(","exec_type":"status","symbol":"BTC/USD","side":"buy","order_type":"limit","order_qty":0.5,)"
              R"("limit_price":100.0,"order_status":")"
            + word + R"(","cum_qty":)" + filled + R"(,"timestamp":"2026-11-05T12:00:00.000001Z"}],"sequence":2})";
    }
    void tell(const QByteArray& clientId, const char* word, const QByteArray& filled)
    {
        server.sendAll(execution(m_rest.idOf(clientId), clientId, word, filled));
    }

    LocalServer server;
    QByteArrayList tokens; // That were accepted.
    int refused = 0;
    bool takesNoToken = false;
    bool isMute = false; // Does not answer the sign-in.

private:
    void answer(QWebSocket* client, const QByteArray& token)
    {
        const bool isGood = !takesNoToken && !token.isEmpty() && token == m_rest.token && !tokens.contains(token);
        if (isMute) {
            return;
        }
        if (!isGood) { // It repeats the token, which no log may have.
            ++refused;
            client->sendTextMessage(
                QStringLiteral(R"({"error":"ESession:Invalid session %1","method":"subscribe","success":false})")
                    .arg(QString::fromUtf8(token)));
            return;
        }
        tokens << token;
        client->sendTextMessage(QStringLiteral(R"({"method":"subscribe","req_id":1,"result":{"channel":"executions",)"
                                               R"("snap_orders":true},"success":true})"));
    }

    KrakenServer& m_rest;
};

} // namespace elite::test
