// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_dialect.h"
#include "tests/app/market/conformance.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

// What private streams hint at, against payloads that venues really sent, with the ids and figures that Qt's own JSON
// finds in them; and what is said to sign in.

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = PrivateFrame::Kind;

const QStringList kVenues{u"binance"_s, u"kraken"_s, u"coinbase"_s, u"bitstamp"_s, u"luno"_s};

const PrivateDialect& dialectOf(const QString& venue)
{
    return *liveDialectOf(VenueId::of(venue.toStdString()))->stream;
}

PrivateFrame read(const char* venue, const char* text)
{
    return dialectOf(QString::fromLatin1(venue)).read(text);
}

/// What a message says about one order, read by somebody else.
struct Told
{
    QString id;
    QString clientId;
    QString word;
    QJsonValue filled;
};

QString wordOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

std::vector<Told> toldBy(const QString& venue, const QJsonObject& root)
{
    std::vector<Told> out;
    const auto add
        = [&](const QJsonObject& node, const char* id, const char* clientId, const char* word, const char* filled) {
              const auto at = [&node](const char* name) { return node.value(QLatin1StringView(name)); };
              out.push_back({wordOf(at(id)), wordOf(at(clientId)), wordOf(at(word)), at(filled)});
          };
    if (venue == u"binance"_s) {
        const QJsonObject event = root.contains("event"_L1) ? root["event"_L1].toObject()
            : root.contains("data"_L1)                      ? root["data"_L1].toObject()
                                                            : root;
        if (event["e"_L1] == "executionReport"_L1) {
            add(event, "i", event["C"_L1].toString().isEmpty() ? "c" : "C", "X", "z");
        }
    } else if (venue == u"kraken"_s && root["channel"_L1] == "executions"_L1) {
        for (const auto node : root["data"_L1].toArray()) {
            add(node.toObject(), "order_id", "cl_ord_id", "order_status", "cum_qty");
        }
    } else if (venue == u"coinbase"_s && root["channel"_L1] == "user"_L1) {
        for (const auto event : root["events"_L1].toArray()) {
            for (const auto node : event.toObject()["orders"_L1].toArray()) {
                add(node.toObject(), "order_id", "client_order_id", "status", "cumulative_quantity");
            }
        }
    } else if (venue == u"bitstamp"_s && root["channel"_L1].toString().startsWith("private-my_orders_"_L1)) {
        add(root["data"_L1].toObject(), "id_str", "client_order_id", "none", "amount_traded");
    } else if (venue == u"luno"_s && root["type"_L1] == "order_fill"_L1) {
        add(root["order_fill_update"_L1].toObject(), "order_id", "client_order_id", "none", "base_fill");
    }
    return out;
}

QByteArray binanceSignatureOf(const QByteArray& payload, const QByteArray& secret)
{
    return QMessageAuthenticationCode::hash(payload, secret, QCryptographicHash::Sha256).toHex();
}

QString differsNote(const Told& told, const PrivateNote& note)
{
    static const QMap<QString, VenueOrderState> finals{{u"filled"_s, VenueOrderState::Filled},
                                                       {u"canceled"_s, VenueOrderState::Canceled},
                                                       {u"cancelled"_s, VenueOrderState::Canceled},
                                                       {u"expired"_s, VenueOrderState::Expired},
                                                       {u"rejected"_s, VenueOrderState::Rejected}};
    if (told.id != QString::fromUtf8(note.venueId) || told.clientId != QString::fromUtf8(note.clientId)) {
        return u"ids "_s + told.id + u' ' + told.clientId;
    }
    const QString word = told.word.toLower();
    if (finals.contains(word) ? finals.value(word) != note.state : !word.isEmpty() && isFinal(note.state)) {
        return u"state "_s + told.word;
    }
    if (told.filled.isUndefined() != !note.filled) {
        return u"filled is there in one of them only"_s;
    }
    return note.filled ? differs(told.filled, *note.filled, "filled") : QString();
}

} // namespace

class TestPrivateNotes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void payloads_data();
    void payloads();
    void signInsAndTheirAnswers();
    void otherFrames();
    void hellos();
    void tokens();
    void brokenTextIsNeverBelieved();
    void cleanupTestCase()
    {
        qInfo("private notes: %d shared frames, %d notes", m_frames, m_notes);
        QVERIFY(m_frames == 0 || m_notes >= 20); // The collection has that many.
    }

private:
    int m_frames = 0;
    int m_notes = 0;
};

void TestPrivateNotes::payloads_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<int>("index");
    for (const QString& venue : kVenues) {
        const auto payloads = payloadsOf(venue, {u"ws.order"_s, u"ws.mytrades"_s, u"ws.balance"_s});
        for (std::size_t i = 0; i < payloads.size(); ++i) {
            QTest::newRow(qPrintable(venue + u'/' + payloads[i].name)) << venue << static_cast<int>(i);
        }
    }
}

void TestPrivateNotes::payloads()
{
    if (!hasConformanceData()) {
        QSKIP("the shared collection is not here");
    }
    QFETCH(QString, venue);
    QFETCH(int, index);
    const Payload payload
        = payloadsOf(venue, {u"ws.order"_s, u"ws.mytrades"_s, u"ws.balance"_s}).at(static_cast<std::size_t>(index));
    std::vector<QByteArray> frames;
    if (payload.isSession()) {
        for (const SessionRow& row : rowsOf(payload)) {
            if (row.direction == "in"_L1) {
                frames.push_back(row.text);
            }
        }
    } else {
        frames.push_back(payload.bytes.trimmed());
    }
    for (const QByteArray& text : frames) {
        const PrivateFrame frame = dialectOf(venue).read(text);
        const auto told = toldBy(venue, QJsonDocument::fromJson(text).object());
        QVERIFY(frame.kind != Kind::Malformed);
        QCOMPARE(frame.kind == Kind::Notes, !told.empty());
        QCOMPARE(frame.notes.size(), told.size());
        for (std::size_t i = 0; i < told.size(); ++i) {
            const QString complaint = differsNote(told[i], frame.notes[i]);
            QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
            ++m_notes;
        }
        if (payload.hasExpected() && !frame.notes.empty() && payload.expected.toObject().contains("id"_L1)) {
            QCOMPARE(QString::fromUtf8(frame.notes.front().venueId), payload.expected.toObject()["id"_L1].toString());
        }
        ++m_frames;
    }
}

void TestPrivateNotes::signInsAndTheirAnswers()
{
    const auto isSignedIn = [](const char* venue, const char* text, const char* channel) {
        const PrivateFrame frame = read(venue, text);
        return frame.kind == Kind::SignedIn && frame.channel == channel;
    };
    QVERIFY(isSignedIn("binance", R"({"id":"private","status":200,"result":{"subscriptionId":0}})", "user"));
    QVERIFY(isSignedIn("kraken",
                       R"({"method":"subscribe","req_id":1,"result":{"channel":"executions"},"success":true})",
                       "executions"));
    QVERIFY(
        isSignedIn("coinbase", R"({"channel":"subscriptions","events":[{"subscriptions":{"user":["u-1"]}}]})", "user"));
    QVERIFY(isSignedIn("bitstamp",
                       R"({"event":"bts:subscription_succeeded","channel":"private-my_orders_btcusd-1","data":{}})",
                       "private-my_orders_btcusd-1"));
    // The heartbeats alone are not the orders.
    QCOMPARE(
        read("coinbase", R"({"channel":"subscriptions","events":[{"subscriptions":{"heartbeats":["heartbeats"]}}]})")
            .kind,
        Kind::Nothing);
    const auto refusal = [](const char* venue, const char* text) {
        const PrivateFrame frame = read(venue, text);
        return frame.kind == Kind::Refused ? frame.reason : QString();
    };
    QCOMPARE(refusal("binance", R"({"id":"private","status":401,"error":{"code":-2015,"msg":"Invalid API-key."}})"),
             u"Invalid API-key."_s);
    QCOMPARE(refusal("kraken", R"({"error":"ESession:Invalid session","method":"subscribe","success":false})"),
             u"ESession:Invalid session"_s);
    QCOMPARE(refusal("coinbase", R"({"type":"error","message":"authentication failure"})"),
             u"authentication failure"_s);
    QCOMPARE(
        refusal("bitstamp",
                R"({"event":"bts:error","channel":"","data":{"code":4009,"message":"Connection is unauthorized."}})"),
        u"Connection is unauthorized."_s);
}

void TestPrivateNotes::otherFrames()
{
    for (const QString& venue : kVenues) {
        QCOMPARE(dialectOf(venue).read(R"({"channel":"weather","event":"rain","type":"wet"})").kind, Kind::Unknown);
        for (const char* broken : {"{", "[1,2]", "null", "}{", "\xff\xfe"}) {
            QCOMPARE(dialectOf(venue).read(broken).kind, Kind::Malformed);
        }
    }
    QCOMPARE(read("luno", "\"\"").kind, Kind::Nothing); // Its keep-alive.
    QCOMPARE(read("luno", "").kind, Kind::Nothing);
    QCOMPARE(read("kraken", "").kind, Kind::Malformed);
    QCOMPARE(read("kraken", R"({"channel":"heartbeat"})").kind, Kind::Nothing);
    QCOMPARE(read("kraken", R"({"method":"pong","req_id":1})").kind, Kind::Nothing);
    QCOMPARE(read("bitstamp", R"({"event":"bts:heartbeat","channel":"","data":{"status":"success"}})").kind,
             Kind::Nothing);
    QCOMPARE(read("bitstamp", R"({"event":"bts:request_reconnect","channel":"","data":""})").kind, Kind::Ended);
    QCOMPARE(read("binance", R"({"subscriptionId":0,"event":{"e":"eventStreamTerminated","E":1}})").kind, Kind::Ended);
    // A trade that names its order only, as Kraken sends them.
    const PrivateFrame trade = read(
        "kraken",
        R"({"channel":"executions","type":"update","data":[{"order_id":"O1","exec_id":"T1","exec_type":"trade","last_qty":1,"last_price":2,"order_status":"partially_filled"}]})");
    QCOMPARE(trade.notes, (std::vector<PrivateNote>{{{}, "O1", VenueOrderState::PartlyFilled, {}, true}}));
    // Without an id nobody knows what it is about.
    QCOMPARE(read("kraken", R"({"channel":"executions","data":[{"order_status":"filled"}]})").kind, Kind::Malformed);
    QCOMPARE(
        read(
            "luno",
            R"({"type":"order_status","timestamp":1,"order_status_update":{"order_id":"BX1","client_order_id":"c","market_id":"XBTZAR","status":"COMPLETE"}})")
            .notes.front()
            .clientId,
        QByteArray("c"));
}

void TestPrivateNotes::hellos()
{
    const Credentials credentials{Secret::copyOf("the-key"), Secret::copyOf(QByteArray(32, 'k').toBase64()), {}};
    int moments = 0;
    const auto moment = [&moments] {
        ++moments;
        return SigningMoment{1'700'000'000'000, QByteArray::number(moments)};
    };
    const PrivateToken token{Secret::copyOf("a\"token"), "42"};
    const auto said = [&](const char* venue, const std::set<QByteArray>& markets = {}) {
        return dialectOf(QString::fromLatin1(venue))
            .hello({credentials, moment, token, markets})
            .valueOr(PrivateHello());
    };
    const auto json = [](const QByteArray& text) { return QJsonDocument::fromJson(text).object(); };
    const PrivateHello kraken = said("kraken");
    QCOMPARE(kraken.channels, std::set<QByteArray>{"executions"});
    const QJsonObject params = json(kraken.messages.at(0))["params"_L1].toObject();
    QCOMPARE(params["token"_L1].toString(), u"a\"token"_s);
    QCOMPARE(params["channel"_L1].toString(), u"executions"_s);
    QCOMPARE(params["snap_trades"_L1], QJsonValue(false));
    const PrivateHello luno = said("luno");
    QCOMPARE(json(luno.messages.at(0))["api_key_id"_L1].toString(), u"the-key"_s);
    QVERIFY(luno.channels.empty());
    const PrivateHello bitstamp = said("bitstamp", {"btcusd", "etheur"});
    QCOMPARE(bitstamp.channels, (std::set<QByteArray>{"private-my_orders_btcusd-42", "private-my_orders_etheur-42"}));
    QCOMPARE(json(bitstamp.messages.at(1))["data"_L1].toObject()["auth"_L1].toString(), u"a\"token"_s);
    QVERIFY(said("bitstamp").messages.empty());
    const PrivateHello coinbase = said("coinbase");
    QCOMPARE(coinbase.messages.size(), 2u); // The heartbeats keep it open.
    QStringList tokens;
    for (const QByteArray& message : coinbase.messages) {
        QCOMPARE(json(message)["type"_L1].toString(), u"subscribe"_s);
        tokens << json(message)["jwt"_L1].toString();
        QVERIFY(!QByteArray::fromBase64(tokens.back().section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding)
                     .contains("\"uri\"")); // A token for a WebSocket has none.
    }
    QVERIFY(tokens.front() != tokens.back());
    const PrivateHello binance = said("binance");
    const QJsonObject signedParams = json(binance.messages.at(0))["params"_L1].toObject();
    QCOMPARE(signedParams["timestamp"_L1].toInteger(), 1'700'000'000'000);
    QCOMPARE(
        signedParams["signature"_L1].toString().toUtf8(),
        binanceSignatureOf("apiKey=the-key&recvWindow=10000&timestamp=1700000000000", QByteArray(32, 'k').toBase64()));
    const Credentials bad{Secret::copyOf("the-key"), Secret::copyOf("no key"), {}};
    QCOMPARE(dialectOf(u"coinbase"_s).hello({bad, moment, token, {}}).error().code, ErrorCode::Auth);
}

void TestPrivateNotes::tokens()
{
    const auto kraken = dialectOf(u"kraken"_s).readToken(R"({"error":[],"result":{"token":"1Dwc","expires":900}})");
    QVERIFY(kraken && kraken->token.reveal() == QByteArrayView("1Dwc"));
    const auto bitstamp
        = dialectOf(u"bitstamp"_s).readToken(R"({"token":"HorseWalks","valid_sec":60,"user_id":1337210})");
    QVERIFY(bitstamp && bitstamp->user == "1337210");
    QVERIFY(!dialectOf(u"kraken"_s).readToken(R"({"error":[],"result":{}})"));
    QVERIFY(!dialectOf(u"bitstamp"_s).readToken(R"({"token":"HorseWalks","valid_sec":60})"));
    for (const QString& venue : kVenues) {
        QCOMPARE(dialectOf(venue).token.has_value(), bool(dialectOf(venue).readToken));
    }
}

void TestPrivateNotes::brokenTextIsNeverBelieved()
{
    const std::vector<QByteArray> seeds{
        R"({"subscriptionId":0,"event":{"e":"executionReport","s":"ETHBTC","c":"x","S":"BUY","o":"LIMIT","q":"1","p":"0.1","C":"","x":"NEW","X":"NEW","r":"NONE","i":4293153,"l":"0","z":"0","L":"0","n":"0","N":null,"T":1,"t":-1,"Z":"0"}})",
        R"({"channel":"executions","type":"update","data":[{"order_id":"O1","cl_ord_id":"c","exec_type":"new","order_status":"new","cum_qty":0.1}]})",
        R"({"channel":"user","events":[{"type":"snapshot","orders":[{"order_id":"X","client_order_id":"Y","cumulative_quantity":"0","leaves_quantity":"1","status":"OPEN"}]}]})",
        R"({"data":{"id":1,"id_str":"1","order_type":0,"amount_traded":"0.1","amount_at_create":"0.2","price_str":"1","client_order_id":"c"},"channel":"private-my_orders_btcusd-3","event":"order_changed"})",
        R"({"type":"order_fill","timestamp":1,"order_fill_update":{"order_id":"B","client_order_id":"c","base_fill":"1.0","counter_fill":"2.0"}})"};
    int believed = 0;
    const int tried = shakeParser(
        seeds,
        [&](const QByteArray& text) {
            for (const QString& venue : kVenues) {
                const PrivateFrame frame = dialectOf(venue).read(text);
                believed += frame.notes.empty() ? 0 : 1;
                for (const PrivateNote& note : frame.notes) {
                    QVERIFY(!note.venueId.isEmpty());
                }
            }
        },
        3'000);
    QVERIFY(believed < tried);
}

QTEST_GUILESS_MAIN(TestPrivateNotes)
#include "tst_private_notes.moc"
