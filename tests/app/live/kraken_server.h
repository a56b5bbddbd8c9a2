// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/venue_report.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <vector>

namespace elite::test {

/// What happens to the next AddOrder.
enum class Mischief {
    None,
    AcceptAndClose, // Taken; the connection ends without an answer.
    AcceptAnd500,
    AcceptAndGarbage,
    AcceptAndSilence,
    CloseUntaken,
    Redirect, // To another server.
    Refuse,
};

/// Speaks Kraken's private REST on loopback: checks every signature with Qt's own HMAC, counts every request, and takes
/// orders as Kraken does: a client id is unique among open orders only.
class KrakenServer : public QTcpServer
{
    Q_OBJECT
public:
    static constexpr const char* kKey = "kraken-test-key-0001";
    static constexpr const char* kSecret = "a3Jha2VuLXRlc3Qtc2VjcmV0LTAwMDEtMDEyMzQ1Njc4OWFiY2RlZg==";

    explicit KrakenServer(const QDateTime& date);

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    int count(const QByteArray& call) const { return m_counts.value(call); }
    int accepted() const { return static_cast<int>(m_orders.size()); }
    int acceptedOf(const QByteArray& clientId) const;
    int badSignatures() const { return m_badSignatures; }
    int fills() const { return static_cast<int>(m_fills.size()); }
    double filledOf(const QByteArray& clientId) const;
    QUrlQuery askedOf(const QByteArray& clientId) const; // The form of the newest order.
    bool isOpen(const QByteArray& clientId) { return open(clientId) != nullptr; }
    QByteArray idOf(const QByteArray& clientId) const; // The server's own, of the newest order.

    void fill(const QByteArray& clientId, const QByteArray& quantity);
    void addForeign();

    Mischief mischief = Mischief::None;
    QUrl elsewhere; // Of Redirect.
    int fillPercent = 0; // Of new orders that are filled at once.
    std::function<void(const QByteArray& clientId)> onAddOrder; // Before anything is taken.
    QByteArray deadManTimeout;
    QStringList permissions; // Of the key.
    QByteArray coins; // BTC that the account has free; empty: it does not say.
    QByteArray cash = "10000.0000"; // USD
    std::function<QByteArray()> market; // What a fill costs, now; without it 100.0, long ago.
    std::function<void(const QByteArray& clientId)> onTaken; // An order rests.
    QUrlQuery lastAsked; // The form of the last AddOrder.
    QByteArray token; // For the stream, a new one each time it is asked for.
    bool hasStreamRight = true; // Of the key.

private:
    struct Order
    {
        QByteArray id;
        QByteArray clientId;
        QByteArray status = "open";
        QUrlQuery asked;
        double quantity = 0;
        double filled = 0;
        QByteArray price = "100.0"; // Paid
        double time = 1700000000.25;
    };
    struct Fill
    {
        QByteArray id;
        QByteArray orderId;
        QByteArray quantity;
        QByteArray price;
        double time = 0;
        QByteArray side;
    };

    void serve(QTcpSocket* socket, const QByteArray& head, const QByteArray& body);
    QByteArray answer(const QByteArray& call, const QUrlQuery& form);
    void addOrder(QTcpSocket* socket, const QUrlQuery& form);
    void reply(QTcpSocket* socket, const QByteArray& status, const QByteArray& body, const QByteArray& more = {});
    QJsonObject describe(const Order& order) const;
    QJsonObject list(const std::function<bool(const Order&)>& wanted) const;
    Order* open(const QByteArray& idOrClientId);

    QDateTime m_date;
    qint64 m_started = QDateTime::currentMSecsSinceEpoch();
    QMap<QByteArray, int> m_counts;
    int m_badSignatures = 0;
    qint64 m_lastNonce = 0;
    std::vector<Order> m_orders;
    std::vector<Fill> m_fills;
    int m_nextId = 1;
};

} // namespace elite::test
