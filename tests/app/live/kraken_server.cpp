// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/live/kraken_server.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QMessageAuthenticationCode>
#include <QPointer>

#include <algorithm>

namespace elite::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray headerOf(const QByteArray& head, const QByteArray& name)
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0) {
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

QByteArray value(const QUrlQuery& form, const char* name)
{
    return form.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded).toUtf8();
}

QByteArray bodyOf(const QJsonObject& result)
{
    return QJsonDocument(QJsonObject{{u"error"_s, QJsonArray()}, {u"result"_s, result}}).toJson(QJsonDocument::Compact);
}

double secondsNow()
{
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000;
}

QByteArray errorOf(const char* words)
{
    return "{\"error\":[\"" + QByteArray(words) + "\"]}";
}

QByteArray signatureOf(const QByteArray& path, const QByteArray& nonce, const QByteArray& body)
{
    const QByteArray signedText = nonce + body;
    const QByteArray message = path + QCryptographicHash::hash(signedText, QCryptographicHash::Sha256);
    return QMessageAuthenticationCode::hash(message, QByteArray::fromBase64(KrakenServer::kSecret),
                                            QCryptographicHash::Sha512)
        .toBase64();
}

} // namespace

KrakenServer::KrakenServer(const QDateTime& date)
    : m_date(date)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection()) {
            auto input = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, input] {
                *input += socket->readAll();
                const qsizetype end = input->indexOf("\r\n\r\n");
                if (end < 0) {
                    return;
                }
                const QByteArray head = input->left(end);
                const QByteArray body = input->mid(end + 4);
                if (body.size() >= headerOf(head, "Content-Length").toLongLong()) {
                    socket->disconnect(this);
                    serve(socket, head, body);
                }
            });
        }
    });
}

void KrakenServer::serve(QTcpSocket* socket, const QByteArray& head, const QByteArray& body)
{
    const QByteArray path = head.split(' ').value(1);
    const QByteArray call = path.mid(path.lastIndexOf('/') + 1);
    const QUrlQuery form(QString::fromUtf8(body));
    const QByteArray nonce = value(form, "nonce");
    ++m_counts[call];
    if (headerOf(head, "API-Key") != kKey || headerOf(head, "API-Sign") != signatureOf(path, nonce, body)) {
        ++m_badSignatures;
        reply(socket, "200 OK", errorOf("EAPI:Invalid signature"));
        return;
    }
    if (nonce.toLongLong() <= m_lastNonce) {
        reply(socket, "200 OK", errorOf("EAPI:Invalid nonce"));
        return;
    }
    m_lastNonce = nonce.toLongLong();
    if (call == "AddOrder") {
        addOrder(socket, form);
    } else {
        reply(socket, "200 OK", answer(call, form));
    }
}

void KrakenServer::addOrder(QTcpSocket* socket, const QUrlQuery& form)
{
    const QByteArray clientId = value(form, "cl_ord_id");
    lastAsked = form;
    if (onAddOrder) {
        onAddOrder(clientId);
    }
    if (form.hasQueryItem(u"validate"_s)) {
        reply(socket, "200 OK", bodyOf({{u"descr"_s, QJsonObject{{u"order"_s, u"buy"_s}}}}));
        return;
    }
    switch (mischief) {
    case Mischief::CloseUntaken:
        socket->abort();
        return;
    case Mischief::Redirect:
        reply(socket, "302 Found", {}, "Location: " + elsewhere.toEncoded() + "/0/private/AddOrder\r\n");
        return;
    case Mischief::Refuse:
        reply(socket, "200 OK", errorOf("EOrder:Insufficient funds"));
        return;
    default:
        break;
    }
    if (open(clientId) != nullptr) {
        reply(socket, "200 OK", errorOf("EOrder:Duplicate client order id"));
        return;
    }
    Order order;
    order.id = "O" + QByteArray::number(m_nextId++).rightJustified(5, '0') + "-TEST";
    order.clientId = clientId;
    order.asked = form;
    order.quantity = value(form, "volume").toDouble();
    if (market) {
        order.time = secondsNow();
    }
    m_orders.push_back(order);
    if (onTaken) {
        onTaken(clientId);
    }
    if (m_nextId * 37 % 100 < fillPercent) {
        fill(clientId, value(form, "volume"));
    }
    switch (mischief) {
    case Mischief::AcceptAndClose:
        socket->abort();
        return;
    case Mischief::AcceptAnd500:
        reply(socket, "500 Internal Server Error", "oops");
        return;
    case Mischief::AcceptAndGarbage:
        reply(socket, "200 OK", "{\"error\":[],\"resu");
        return;
    case Mischief::AcceptAndSilence:
        return;
    default:
        reply(socket, "200 OK",
              bodyOf({{u"txid"_s, QJsonArray{QString::fromUtf8(order.id)}},
                      {u"descr"_s, QJsonObject{{u"order"_s, u"buy 1 XBTUSD @ limit 1"_s}}}}));
    }
}

QByteArray KrakenServer::answer(const QByteArray& call, const QUrlQuery& form)
{
    const QByteArray clientId = value(form, "cl_ord_id");
    const auto isOurs = [&](const Order& order) { return clientId.isEmpty() || order.clientId == clientId; };
    if (call == "BalanceEx") {
        const auto free = [](const QByteArray& amount) {
            return QJsonObject{{u"balance"_s, QString::fromLatin1(amount)}, {u"hold_trade"_s, u"0.0000"_s}};
        };
        QJsonObject balances{{u"ZUSD"_s, free(cash)}};
        if (!coins.isEmpty()) {
            balances[u"XXBT"_s] = free(coins);
        }
        return bodyOf(balances);
    }
    if (call == "OpenOrders") {
        return bodyOf({{u"open"_s, list([&](const Order& o) { return o.status == "open" && isOurs(o); })}});
    }
    if (call == "ClosedOrders") {
        return bodyOf({{u"closed"_s, list([&](const Order& o) { return o.status != "open" && isOurs(o); })}});
    }
    if (call == "QueryOrders") {
        const QByteArray id = value(form, "txid");
        const QJsonObject found = list([&](const Order& order) { return order.id == id; });
        return found.isEmpty() ? errorOf("EOrder:Unknown order") : bodyOf(found);
    }
    if (call == "CancelOrder") {
        Order* order = open(clientId.isEmpty() ? value(form, "txid") : clientId);
        if (order == nullptr) {
            return errorOf("EOrder:Unknown order");
        }
        order->status = "canceled";
        return bodyOf({{u"count"_s, 1}});
    }
    if (call == "TradesHistory") {
        QJsonObject trades;
        for (const Fill& fill : m_fills) {
            trades[QString::fromUtf8(fill.id)] = QJsonObject{{u"ordertxid"_s, QString::fromUtf8(fill.orderId)},
                                                             {u"pair"_s, u"XXBTZUSD"_s},
                                                             {u"time"_s, fill.time},
                                                             {u"type"_s, QString::fromLatin1(fill.side)},
                                                             {u"price"_s, QString::fromLatin1(fill.price)},
                                                             {u"fee"_s, u"0.01"_s},
                                                             {u"vol"_s, QString::fromUtf8(fill.quantity)}};
        }
        return bodyOf({{u"trades"_s, trades}});
    }
    if (call == "CancelAllOrdersAfter") {
        deadManTimeout = value(form, "timeout");
        return bodyOf({{u"currentTime"_s, u"2026-11-06T00:00:00Z"_s}});
    }
    if (call == "GetWebSocketsToken") {
        if (!hasStreamRight) {
            return errorOf("EGeneral:Permission denied");
        }
        token = "stream-token-" + QByteArray::number(count(call)) + "-0123456789abcdef";
        return bodyOf({{u"token"_s, QString::fromUtf8(token)}, {u"expires"_s, 900}});
    }
    if (call == "TradeVolume" && market) {
        const QJsonObject taker{{u"fee"_s, u"0.4000"_s}};
        const QJsonObject maker{{u"fee"_s, u"0.2500"_s}};
        return bodyOf({{u"currency"_s, u"ZUSD"_s},
                       {u"volume"_s, u"0.0000"_s},
                       {u"fees"_s, QJsonObject{{u"XXBTZUSD"_s, taker}}},
                       {u"fees_maker"_s, QJsonObject{{u"XXBTZUSD"_s, maker}}}});
    }
    if (call == "GetApiKeyInfo") {
        return bodyOf({{u"permissions"_s, QJsonArray::fromStringList(permissions)}});
    }
    return errorOf("EGeneral:Unknown method");
}

void KrakenServer::reply(QTcpSocket* socket, const QByteArray& status, const QByteArray& body, const QByteArray& more)
{
    const QDateTime now = m_date.addMSecs(QDateTime::currentMSecsSinceEpoch() - m_started).toUTC();
    socket->write("HTTP/1.1 " + status
                  + "\r\nDate: " + QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() + "\r\n"
                  + more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

QJsonObject KrakenServer::describe(const Order& order) const
{
    const auto number = [](double value) { return QString::number(value, 'f', 8); };
    const auto text = [&](const char* name, const char* otherwise) {
        const QByteArray asked = market ? value(order.asked, name) : QByteArray();
        return QString::fromUtf8(asked.isEmpty() ? otherwise : asked);
    };
    return {{u"cl_ord_id"_s, QString::fromUtf8(order.clientId)},
            {u"status"_s, QString::fromUtf8(order.status)},
            {u"opentm"_s, order.time},
            {u"descr"_s,
             QJsonObject{{u"pair"_s, u"XBTUSD"_s},
                         {u"type"_s, text("type", "buy")},
                         {u"ordertype"_s, text("ordertype", "limit")},
                         {u"price"_s, text("price", "100.0")},
                         {u"price2"_s, text("price2", "0")}}},
            {u"vol"_s, number(order.quantity)},
            {u"vol_exec"_s, number(order.filled)},
            {u"price"_s, QString::fromLatin1(order.price)}};
}

QJsonObject KrakenServer::list(const std::function<bool(const Order&)>& wanted) const
{
    QJsonObject out;
    for (const Order& order : m_orders) {
        if (wanted(order)) {
            out[QString::fromUtf8(order.id)] = describe(order);
        }
    }
    return out;
}

KrakenServer::Order* KrakenServer::open(const QByteArray& idOrClientId)
{
    const auto at = std::find_if(m_orders.begin(), m_orders.end(), [&](const Order& order) {
        return order.status == "open" && (order.id == idOrClientId || order.clientId == idOrClientId);
    });
    return at == m_orders.end() ? nullptr : &*at;
}

int KrakenServer::acceptedOf(const QByteArray& clientId) const
{
    return static_cast<int>(std::count_if(m_orders.begin(), m_orders.end(),
                                          [&](const Order& order) { return order.clientId == clientId; }));
}

double KrakenServer::filledOf(const QByteArray& clientId) const
{
    double sum = 0;
    for (const Order& order : m_orders) {
        sum += order.clientId == clientId ? order.filled : 0;
    }
    return sum;
}

QByteArray KrakenServer::idOf(const QByteArray& clientId) const
{
    const auto at = std::find_if(m_orders.rbegin(), m_orders.rend(),
                                 [&](const Order& order) { return order.clientId == clientId; });
    return at == m_orders.rend() ? QByteArray() : at->id;
}

QUrlQuery KrakenServer::askedOf(const QByteArray& clientId) const
{
    const auto at = std::find_if(m_orders.rbegin(), m_orders.rend(),
                                 [&](const Order& order) { return order.clientId == clientId; });
    return at == m_orders.rend() ? QUrlQuery() : at->asked;
}

void KrakenServer::fill(const QByteArray& clientId, const QByteArray& quantity)
{
    if (Order* order = open(clientId)) {
        const QByteArray side = market ? value(order->asked, "type") : QByteArray("buy");
        order->price = market ? market() : order->price;
        m_fills.push_back({"T" + QByteArray::number(m_nextId++).rightJustified(5, '0') + "-FILL", order->id, quantity,
                           order->price, market ? secondsNow() : 1700000000.5, side});
        order->filled += quantity.toDouble();
        order->status = order->filled >= order->quantity - 1e-12 ? "closed" : "open";
    }
}

void KrakenServer::addForeign()
{
    Order order;
    order.id = "OWEB" + QByteArray::number(m_nextId++) + "-TEST";
    order.quantity = 1;
    m_orders.push_back(order);
}

} // namespace elite::test
