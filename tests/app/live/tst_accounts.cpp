// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/json_tree.h"
#include "app/live/venues/binance_account.h"
#include "app/live/venues/bitstamp_account.h"
#include "app/live/venues/coinbase_account.h"
#include "app/live/venues/kraken_account.h"
#include "app/live/venues/luno_account.h"
#include "tests/app/market/conformance.h"

#include <QTest>

// What venues say about an account, against payloads that they really sent and what independent clients made of them.

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

struct Readers
{
    QString venue;
    std::function<account::Orders(QByteArrayView)> orders;
    std::function<account::Fills(QByteArrayView)> fills;
    std::function<account::Balances(QByteArrayView)> balances;
    std::function<Result<VenueFeeRates>(QByteArrayView)> fees;
    std::function<Result<KeyRights>(QByteArrayView)> rights; // Empty: the venue does not tell.
    std::function<Result<AccountNews>(QByteArrayView)> news;
};

const std::vector<Readers>& venues()
{
    static const std::vector<Readers> all{
        {u"binance"_s, readBinanceOrders, readBinanceFills, readBinanceBalances, readBinanceFees, readBinanceKeyRights,
         readBinanceNews},
        {u"kraken"_s, readKrakenOrders, readKrakenFills, readKrakenBalances, readKrakenFees, readKrakenKeyRights,
         readKrakenNews},
        {u"luno"_s, readLunoOrders, readLunoFills, readLunoBalances, readLunoFees, {}, readLunoNews},
        {u"coinbase"_s, readCoinbaseOrders, readCoinbaseFills, readCoinbaseBalances, readCoinbaseFees,
         readCoinbaseKeyRights, readCoinbaseNews},
        {u"bitstamp"_s,
         readBitstampOrders,
         readBitstampFills,
         readBitstampBalances,
         readBitstampFees,
         {},
         readBitstampNews},
    };
    return all;
}

const Readers& readersOf(const QString& venue)
{
    return *std::find_if(venues().begin(), venues().end(), [&](const Readers& one) { return one.venue == venue; });
}

/// Some files hold what stands inside the envelope.
QByteArray wrapped(const QString& venue, const Payload& payload)
{
    QByteArray text = payload.bytes.trimmed();
    if (venue == "kraken"_L1 && payload.kind.startsWith("rest."_L1) && !text.contains("\"error\"")) {
        return "{\"error\":[],\"result\":" + text + '}';
    }
    if (venue == "coinbase"_L1 && payload.kind == "rest.balance"_L1 && text.contains("available_balance")
        && !text.contains("\"accounts\"")) {
        return "{\"accounts\":[" + text + "]}";
    }
    return text;
}

/// Does the text have the shape of the calls that we make? The collections hold many others beside.
bool isOurs(const QString& venue, const QString& kind, const QByteArray& text)
{
    const auto tree = JsonTree::read(text);
    if (!tree) {
        return false;
    }
    const JsonTree& first = tree->isList() && !tree->items().empty() ? tree->items().front() : *tree;
    const auto has = [&](const char* name) { return first[name].isThere(); };
    if (venue == "binance"_L1) {
        return kind == "rest.order"_L1   ? has("orderId") && has("status") && has("clientOrderId")
            : kind == "rest.mytrades"_L1 ? tree->isList() && has("isBuyer")
            : kind == "rest.balance"_L1  ? has("balances") || (has("free") && has("locked"))
            : kind == "rest.fees"_L1     ? has("standardCommission") || has("makerCommission")
                                         : true;
    }
    if (venue == "kraken"_L1) {
        const JsonTree& result = first["result"];
        if (kind == "rest.order"_L1) {
            const bool isList = result["open"].isThere() || result["closed"].isThere() || result["txid"].isThere();
            return isList || (!result.items().empty() && result.items().front()["descr"].isThere());
        }
        return kind == "rest.balance"_L1 ? !result["tb"].isThere() : true; // TradeBalance is a summary.
    }
    if (venue == "luno"_L1) {
        const bool isForm = first["base"].word() == "string"; // Of the documentation.
        return kind != "rest.order"_L1 || (has("order_id") && !isForm);
    }
    if (venue == "coinbase"_L1) {
        return kind == "rest.order"_L1 ? has("order") || has("orders") || (has("success_response") && has("order_id"))
                                       : kind != "rest.balance"_L1 || has("accounts");
    }
    const bool isGuess = first["transactions"].isList() && !has("market"); // Of 2017, with the market left to guess.
    return kind == "rest.order"_L1  ? has("id") && has("price") && !text.contains("{from_currency}") && !isGuess
        : kind == "rest.balance"_L1 ? !has("token")
                                    : true;
}

QString stateWordOf(VenueOrderState state)
{
    switch (state) {
    case VenueOrderState::Pending:
    case VenueOrderState::Open:
    case VenueOrderState::PartlyFilled:
        return u"open"_s;
    case VenueOrderState::Filled:
        return u"closed"_s;
    case VenueOrderState::Canceled:
        return u"canceled"_s;
    case VenueOrderState::Expired:
        return u"expired"_s;
    case VenueOrderState::Rejected:
        return u"rejected"_s;
    default:
        return {};
    }
}

QString differsOrder(const QJsonObject& expected, const VenueOrder& got)
{
    const auto word = [&](QLatin1StringView name) { return expected.value(name).toString(); };
    if (word("id"_L1) != QString::fromUtf8(got.id)) {
        return u"id "_s + QString::fromUtf8(got.id);
    }
    const QString side = got.side ? (*got.side == Side::Buy ? u"buy"_s : u"sell"_s) : QString();
    if (expected.contains("side"_L1) && !side.isEmpty() && word("side"_L1) != side) {
        return u"side "_s + side;
    }
    const QString state = stateWordOf(got.state);
    static const QStringList known{u"open"_s, u"closed"_s, u"canceled"_s, u"expired"_s, u"rejected"_s};
    if (known.contains(word("status"_L1)) && word("status"_L1) != state) {
        return u"status "_s + state + u" for "_s + word("status"_L1);
    }
    if (got.price.isPositive() && word("type"_L1) == "limit"_L1) {
        QString complaint = differs(expected.value("price"_L1), got.price, "price");
        if (!complaint.isEmpty()) {
            return complaint;
        }
    }
    if (got.quantity && got.quantity->isPositive()) {
        QString complaint = differs(expected.value("amount"_L1), *got.quantity, "amount");
        if (!complaint.isEmpty()) {
            return complaint;
        }
    }
    if (got.filled) {
        return differs(expected.value("filled"_L1), *got.filled, "filled");
    }
    return {};
}

QString differsBalances(const QJsonObject& expected, const std::vector<VenueBalance>& got)
{
    for (const VenueBalance& balance : got) {
        const QJsonObject one = expected.value(QString::fromUtf8(balance.currency)).toObject();
        if (!expected.contains(QString::fromUtf8(balance.currency))
            && (balance.free.isPositive() || balance.held.isPositive())) {
            return QString::fromUtf8(balance.currency) + u" is not expected"_s;
        }
        QString complaint = differs(one.value("free"_L1), balance.free, "free");
        if (!complaint.isEmpty()) {
            return complaint;
        }
    }
    return {};
}

template <class T> QString errorOf(const Result<T>& result)
{
    return result ? QString() : result.error().detail;
}

QString check(const Readers& readers, const Payload& payload, const QByteArray& text)
{
    if (payload.kind == "rest.order"_L1) {
        const auto got = readers.orders(text);
        if (!got || got->empty()) {
            return u"no order: "_s + errorOf(got);
        }
        return payload.hasExpected() ? differsOrder(payload.expected.toObject(), got->front()) : QString();
    }
    if (payload.kind == "rest.mytrades"_L1) {
        const auto got = readers.fills(text);
        return got && !got->empty() && got->front().price.isPositive() && got->front().quantity.isPositive()
            ? QString()
            : u"no fills: "_s + errorOf(got);
    }
    if (payload.kind == "rest.balance"_L1) {
        const auto got = readers.balances(text);
        if (!got) {
            return got.error().detail;
        }
        return payload.hasExpected() ? differsBalances(payload.expected.toObject(), *got) : QString();
    }
    if (payload.kind == "rest.fees"_L1) {
        const auto got = readers.fees(text);
        return got && got->taker < Decimal::fromInteger(1) ? QString() : u"no fees: "_s + errorOf(got);
    }
    return readers.rights ? errorOf(readers.rights(text)) : u"no such call"_s;
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void restAnswers_data();
    void restAnswers();
    void streamMessages_data();
    void streamMessages();
    void rightsAreReadOneByOne();
    void fillsHaveTheirExactNumbers();
    void brokenTextIsNeverBelieved();
    void cleanupTestCase() { qInfo("accounts: %d shared payloads ran, %d of other calls passed over", m_run, m_over); }

private:
    int m_run = 0;
    int m_over = 0;
};

void TestAccounts::restAnswers_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<int>("index");
    const QStringList kinds{u"rest.order"_s, u"rest.mytrades"_s, u"rest.balance"_s, u"rest.fees"_s, u"rest.keyinfo"_s};
    for (const Readers& readers : venues()) {
        const auto payloads = payloadsOf(readers.venue, kinds);
        for (std::size_t i = 0; i < payloads.size(); ++i) {
            QTest::newRow(qPrintable(readers.venue + u'/' + payloads[i].name)) << readers.venue << static_cast<int>(i);
        }
    }
}

void TestAccounts::restAnswers()
{
    if (!hasConformanceData()) {
        QSKIP("the shared collection is not here");
    }
    QFETCH(QString, venue);
    QFETCH(int, index);
    const QStringList kinds{u"rest.order"_s, u"rest.mytrades"_s, u"rest.balance"_s, u"rest.fees"_s, u"rest.keyinfo"_s};
    const Payload payload = payloadsOf(venue, kinds).at(static_cast<std::size_t>(index));
    const QByteArray text = wrapped(venue, payload);
    if (!isOurs(venue, payload.kind, text)) {
        ++m_over;
        return;
    }
    const QString complaint = check(readersOf(venue), payload, text);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    ++m_run;
}

void TestAccounts::streamMessages_data()
{
    QTest::addColumn<QString>("venue");
    QTest::addColumn<int>("index");
    for (const Readers& readers : venues()) {
        const auto payloads = payloadsOf(readers.venue, {u"ws.order"_s, u"ws.balance"_s, u"ws.mytrades"_s});
        for (std::size_t i = 0; i < payloads.size(); ++i) {
            QTest::newRow(qPrintable(readers.venue + u'/' + payloads[i].name)) << readers.venue << static_cast<int>(i);
        }
    }
}

void TestAccounts::streamMessages()
{
    if (!hasConformanceData()) {
        QSKIP("the shared collection is not here");
    }
    QFETCH(QString, venue);
    QFETCH(int, index);
    const Payload payload
        = payloadsOf(venue, {u"ws.order"_s, u"ws.balance"_s, u"ws.mytrades"_s}).at(static_cast<std::size_t>(index));
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
    for (const QByteArray& frame : frames) {
        const auto news = readersOf(venue).news(frame);
        QVERIFY2(news, qPrintable(errorOf(news)));
        const bool isReport = frame.contains("executionReport") || frame.contains("\"channel\":\"executions\"");
        QVERIFY(!isReport || !news->orders.empty());
        for (const VenueFill& fill : news->fills) {
            QVERIFY(fill.price.isPositive() && fill.quantity.isPositive() && !fill.id.isEmpty());
        }
    }
    ++m_run;
}

void TestAccounts::rightsAreReadOneByOne()
{
    const auto binance = readBinanceKeyRights(
        R"({"enableReading":true,"enableSpotAndMarginTrading":false,"enableWithdrawals":true,"enableInternalTransfer":false,"permitsUniversalTransfer":false})");
    QVERIFY(binance && *binance->mayRead && !*binance->mayTrade && *binance->mayWithdraw);
    QCOMPARE(binance->missing, std::vector<QByteArray>{"enableSpotAndMarginTrading"});
    const auto kraken = readKrakenKeyRights(
        R"({"error":[],"result":{"permissions":["query-funds","query-open-trades","query-closed-trades","modify-trades"]}})");
    QVERIFY(kraken && !*kraken->mayWithdraw && *kraken->mayRead && !*kraken->mayTrade);
    QCOMPARE(kraken->missing, std::vector<QByteArray>{"close-trades"});
    const auto coinbase = readCoinbaseKeyRights(R"({"can_view":true,"can_trade":true,"can_transfer":true})");
    QVERIFY(coinbase && *coinbase->mayTrade && *coinbase->mayWithdraw && coinbase->missing.empty());
    // An answer without the decisive word is no permission.
    QVERIFY(!readBinanceKeyRights(R"({"enableReading":true})"));
    QVERIFY(!readCoinbaseKeyRights(R"({"can_trade":true})"));
    QVERIFY(!readKrakenKeyRights(R"({"error":["EGeneral:Permission denied"]})"));
}

void TestAccounts::fillsHaveTheirExactNumbers()
{
    const auto report = readBinanceNews(
        R"({"e":"executionReport","s":"ETHUSDT","c":"x","C":"mine","S":"SELL","o":"LIMIT","q":"1.00000000","p":"2500.10","X":"PARTIALLY_FILLED","x":"TRADE","r":"NONE","i":7,"l":"0.30000001","z":"0.40000001","L":"2500.20","n":"0.0005","N":"BNB","T":1700000000123,"t":9,"m":true,"Z":"1000"})");
    QVERIFY(report && report->fills.size() == 1u && report->orders.size() == 1u);
    const VenueFill& fill = report->fills.front();
    QCOMPARE(fill.clientId, QByteArray("mine")); // C is the order's own id when c is that of a cancel.
    QCOMPARE(fill.quantity.toText(), QByteArray("0.30000001"));
    QCOMPARE(fill.price.toText(), QByteArray("2500.20"));
    QCOMPARE(fill.fee.toText(), QByteArray("0.0005"));
    QCOMPARE(fill.feeCurrency, QByteArray("BNB"));
    QVERIFY(fill.isMaker && fill.side == Side::Sell);
    QCOMPARE(toMicros(fill.time), 1'700'000'000'123'000);
    // Kraken sends JSON numbers; their zeros stay.
    const auto execution = readKrakenNews(
        R"({"channel":"executions","type":"update","data":[{"order_id":"O1","cl_ord_id":"c","exec_id":"T1","exec_type":"trade","symbol":"BTC/USD","side":"buy","last_qty":0.00010000,"last_price":105944.20,"order_status":"partially_filled","order_qty":0.5,"cum_qty":0.1,"fees":[{"asset":"USD","qty":0.04000}],"timestamp":"2025-01-01T00:00:00.000001Z"}]})");
    QVERIFY(execution && execution->fills.size() == 1u);
    QCOMPARE(execution->fills.front().price.toText(), QByteArray("105944.20"));
    QCOMPARE(execution->fills.front().quantity.toText(), QByteArray("0.00010000"));
    QCOMPARE(execution->orders.front().state, VenueOrderState::PartlyFilled);
    const auto luno = readLunoOrders(
        R"({"order_id":"BX1","client_order_id":"c","creation_timestamp":"1700000000000","pair":"XBTZAR","side":"BUY","type":"LIMIT","status":"COMPLETE","limit_price":"1000","limit_volume":"0.5","base":"0.2","counter":"200"})");
    QVERIFY(luno);
    QCOMPARE(luno->front().state, VenueOrderState::Canceled); // Complete with less than ordered.
    QCOMPARE(luno->front().average, Decimal::fromInteger(1'000));
    const auto bitstamp = readBitstampOrders(
        R"({"id":5,"status":"Finished","market":"BTC/USD","type":0,"client_order_id":"c","amount_remaining":"0","transactions":[{"tid":1,"price":"50.00","btc":"0.5","usd":"25.00","fee":"0.1","datetime":"2022-01-31 14:43:15","type":0}]})");
    QVERIFY(bitstamp);
    QCOMPARE(*bitstamp->front().filled, *Decimal::parse("0.5"));
    QCOMPARE(bitstamp->front().fills.front().feeCurrency, QByteArray("USD"));
}

void TestAccounts::brokenTextIsNeverBelieved()
{
    std::vector<QByteArray> seeds{
        R"({"symbol":"BTCUSDT","orderId":28,"clientOrderId":"c","price":"1.0","origQty":"10.0","executedQty":"10.0","cummulativeQuoteQty":"10.0","status":"FILLED","type":"LIMIT","side":"SELL","fills":[{"price":"1","qty":"10","commission":"0","commissionAsset":"USDT","tradeId":5}]})",
        R"({"error":[],"result":{"open":{"O1":{"cl_ord_id":"c","status":"open","opentm":1.5,"descr":{"pair":"XBTUSD","type":"buy","ordertype":"limit","price":"1"},"vol":"1","vol_exec":"0"}}}})",
        R"({"orders":[{"order_id":"1","client_order_id":"c","product_id":"BTC-USD","side":"BUY","status":"OPEN","order_configuration":{"limit_limit_gtc":{"base_size":"1","limit_price":"2"}},"filled_size":"0"}]})"};
    int believed = 0;
    const int tried = shakeParser(
        seeds,
        [&](const QByteArray& text) {
            for (const Readers& readers : venues()) {
                const auto orders = readers.orders(text);
                believed += orders && !orders->empty() ? 1 : 0;
                (void)readers.fills(text);
                (void)readers.balances(text);
                (void)readers.fees(text);
                (void)readers.news(text);
            }
        },
        3'000);
    QVERIFY(believed < tried);
    for (const Readers& readers : venues()) {
        QVERIFY(!readers.orders(QByteArrayView("")));
        QVERIFY(!readers.orders(QByteArrayView("{\"half\":")));
        QVERIFY(!readers.balances(QByteArrayView("[1,2")));
    }
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
