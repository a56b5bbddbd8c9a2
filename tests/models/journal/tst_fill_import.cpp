// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/fill_cells.h"
#include "models/journal/fill_rows.h"
#include "models/journal/imported_trades.h"

#include <QFile>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const char* name)
{
    QFile file(qEnvironmentVariable("ELITE_SOURCE") + u"/tests/models/journal/fixtures/"_s + QLatin1StringView(name));
    require(file.open(QIODevice::ReadOnly), "a fixture");
    return file.readAll();
}

struct Imported
{
    FillTable table;
    FillPlan plan;
    FillSheet sheet;
    ImportedTrades book;
};

Imported imported(const QByteArray& file, const std::function<void(FillPlan&)>& change = {})
{
    Imported out;
    out.table = *readFillTable(file);
    out.plan = detectFills(out.table);
    if (change) {
        change(out.plan);
    }
    require(gapOf(out.plan) == FillGap::None, "a plan without gaps");
    out.sheet = readFills(out.table, out.plan);
    out.book = tradesOf(out.sheet.fills);
    return out;
}

Cash cash(const char* text)
{
    return *cashFrom(*Decimal::parse(text), Rounding::HalfEven);
}

} // namespace

/// Exports of other programs: every number exact, every row a fill, something else, or named with its reason.
class FillImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void binance()
    {
        const Imported in = imported(fixture("binance.csv"));
        QCOMPARE(in.plan.source, FillSource::BinanceTrades);
        QCOMPARE(in.sheet.fills.size(), std::size_t(6));
        const ImportedFill& first = in.sheet.fills.front();
        QCOMPARE(first.base, Currency::of("BTC"));
        QCOMPARE(first.quote, Currency::of("USDT"));
        QCOMPARE(first.price->toText(), QByteArray("61250.10"));
        QVERIFY(first.quantity == *Decimal::parse("0.02"));
        QVERIFY(first.value == *Decimal::parse("1225.002"));
        QCOMPARE(first.fees, (std::vector<ImportedFee>{{Currency::of("BTC"), *Decimal::parse("0.00002")}}));
        QVERIFY(in.sheet.fills[2].key != in.sheet.fills[3].key); // Equal rows are two fills.
        // A coin whose name begins with a digit.
        QCOMPARE(in.sheet.fills.back().base, Currency::of("1INCH"));
        QVERIFY(in.sheet.fills.back().quantity == *Decimal::parse("20.0"));
        QCOMPARE(in.sheet.issues,
                 (std::vector<FillIssue>{{8, 1, FillProblem::BadTime, u"2024-03-06"_s},
                                         {9, 3, FillProblem::BadSide, u"HOLD"_s}}));

        QCOMPARE(in.book.trades.size(), std::size_t(2));
        const ImportedTrade& bitcoin = in.book.trades.front();
        QCOMPARE(bitcoin.record.entryValue, cash("1225.002"));
        QCOMPARE(bitcoin.record.exitValue, cash("1238.76"));
        // What was paid and what came back, the fee of the exit off: 1238.76 - 1.23876 - 1225.002
        QCOMPARE(bitcoin.record.net, cash("12.51924"));
        QCOMPARE(bitcoin.record.fees, cash("2.463762")); // 0.00002 BTC at the price of the fill, and 1.23876.
        const ImportedTrade& ether = in.book.trades.back();
        QCOMPARE(ether.record.net, cash("-10"));
        QCOMPARE(ether.record.fills, 3);
        QCOMPARE(ether.otherFees.size(), std::size_t(3)); // In BNB: not in the result, and said.
        QCOMPARE(in.book.open, 1);
    }

    void binanceOfBefore()
    {
        const Imported in = imported(fixture("binance-2020.csv"));
        QCOMPARE(in.plan.source, FillSource::BinanceTrades);
        QCOMPARE(in.sheet.fills.size(), std::size_t(2));
        QCOMPARE(in.sheet.fills[0].quote, Currency::of("BUSD"));
        QCOMPARE(in.sheet.issues, (std::vector<FillIssue>{{4, 2, FillProblem::UnknownPair, u"XYZ"_s}}));
        QCOMPARE(in.book.trades.size(), std::size_t(1));
        QCOMPARE(in.book.trades[0].record.net, cash("8.03096")); // 959.04 - 0.95904 - 950.05
    }

    void krakenSaysTheSameTwice()
    {
        const Imported trades = imported(fixture("kraken-trades.csv"));
        QCOMPARE(trades.plan.source, FillSource::KrakenTrades);
        QCOMPARE(trades.sheet.fills.size(), std::size_t(3));
        QCOMPARE(trades.sheet.fills[0].base, Currency::of("BTC"));
        QCOMPARE(trades.sheet.fills[0].quote, Currency::of("USD"));
        QCOMPARE(trades.sheet.issues, (std::vector<FillIssue>{{5, 1, FillProblem::SameId, u"TQEPQS-AAAAA-BBBBB3"_s}}));
        QCOMPARE(trades.book.trades.size(), std::size_t(1));
        QCOMPARE(trades.book.trades[0].record.net, cash("50.796")); // 60 - 4.524 - 4.68

        const Imported ledgers = imported(fixture("kraken-ledgers.csv"));
        QCOMPARE(ledgers.plan.source, FillSource::KrakenLedgers);
        QCOMPARE(ledgers.sheet.fills.size(), std::size_t(2));
        QCOMPARE(ledgers.sheet.otherRows, 1);
        QCOMPARE(ledgers.sheet.fills[0].key, trades.sheet.fills[0].key); // One fill in two files.
        QCOMPARE(ledgers.book.trades[0].record.net, trades.book.trades[0].record.net);
        QCOMPARE(ledgers.sheet.issues.size(), std::size_t(3));
        QCOMPARE(ledgers.sheet.issues[0].problem, FillProblem::Unpaired);
        QCOMPARE(ledgers.sheet.issues[0].line, 7);
        QCOMPARE(ledgers.sheet.issues[1].problem, FillProblem::UnknownPair); // Two coins: which one is the money?
    }

    void coinbase()
    {
        const Imported fills = imported(fixture("coinbase-fills.csv"));
        QCOMPARE(fills.plan.source, FillSource::CoinbaseFills);
        QCOMPARE(fills.sheet.fills.size(), std::size_t(2));
        QVERIFY(fills.sheet.fills[0].value == *Decimal::parse("2100.005"));
        QCOMPARE(fills.sheet.issues, (std::vector<FillIssue>{{4, 8, FillProblem::NotPositive, u"0"_s}}));
        QCOMPARE(fills.book.trades[0].record.net, cash("32.995")); // 2150 - 2100.005 - 17

        const Imported report = imported(fixture("coinbase-transactions.csv"));
        QCOMPARE(report.plan.source, FillSource::CoinbaseTransactions);
        QCOMPARE(report.sheet.fills.size(), std::size_t(2));
        QCOMPARE(report.sheet.otherRows, 1);
        QVERIFY(report.sheet.issues.empty());
        QCOMPARE(toMicros(report.sheet.fills[0].time), toMicros(*parseTimestamp("2024-05-06T12:41:09Z")));
        QCOMPARE(report.book.trades[0].record.net, cash("126.37")); // 150 - 11.63 - 12
    }

    void metaTrader()
    {
        const Imported in = imported(fixture("mt5.html"), [](FillPlan& plan) {
            QCOMPARE(plan.money, u"USD"_s);
            plan.utcOffsetMinutes = 180;
        });
        QCOMPARE(in.plan.source, FillSource::MetaTrader5);
        QVERIFY(in.sheet.issues.empty());
        QCOMPARE(in.book.trades.size(), std::size_t(2));
        const TradeRecord& euro = in.book.trades[0].record;
        QCOMPARE(toMicros(euro.openedAt), toMicros(*parseTimestamp("2024-04-02T07:00:00Z")));
        QCOMPARE(euro.gross, cash("30"));
        QCOMPARE(euro.net, cash("29.3"));
        const TradeRecord& gold = in.book.trades[1].record;
        QCOMPARE(gold.side, Side::Sell);
        QCOMPARE(gold.net, cash("-1139.15")); // -1130 - 7 - 2.15
        QCOMPARE(gold.funding, cash("-2.15"));
        // Written as UTF-16, as MetaTrader does.
        QString text = QString::fromUtf8(fixture("mt5.html"));
        QByteArray wide("\xff\xfe", 2);
        wide.append(QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
        QCOMPARE(imported(wide).sheet.fills.size(), in.sheet.fills.size());
    }

    void metaTraderDeals()
    {
        const Imported in = imported(fixture("mt5-deals.html"), [](FillPlan& plan) { plan.utcOffsetMinutes = 180; });
        QCOMPARE(in.plan.source, FillSource::MetaTrader5Deals);
        QCOMPARE(in.plan.money, u"USD"_s);
        QCOMPARE(in.sheet.issues.size(), std::size_t(1)); // Neither in nor out.
        QCOMPARE(in.sheet.issues[0].problem, FillProblem::BadSide);
        QCOMPARE(in.sheet.issues[0].text, u"what"_s);
        QCOMPARE(in.sheet.otherRows, 2); // A deposit and the sums.
        QCOMPARE(in.sheet.fills.size(), std::size_t(4));
        // A long and a short of one symbol side by side, each with the money that MetaTrader booked.
        QCOMPARE(in.book.trades.size(), std::size_t(2));
        const TradeRecord& first = in.book.trades[0].record;
        QCOMPARE(first.side, Side::Buy);
        QCOMPARE(toMicros(first.openedAt), toMicros(*parseTimestamp("2024-04-02T07:00:00Z")));
        QCOMPARE(first.gross, cash("30"));
        QCOMPARE(first.net, cash("29.3")); // 30 - 0.35 - 0.35
        const TradeRecord& second = in.book.trades[1].record;
        QCOMPARE(second.side, Side::Sell);
        QCOMPARE(second.fees, cash("1.6")); // 0.70 + 0.10, twice
        QCOMPARE(second.net, cash("-22.85")); // -20 - 1.6 - 1.25
        QCOMPARE(in.book.open, 0);

        // A netting account turns a position round in one deal; as text, up to the next table.
        const Imported net = imported(fixture("mt5-deals.csv"));
        QCOMPARE(net.plan.source, FillSource::MetaTrader5Deals);
        QVERIFY(net.sheet.issues.empty());
        QCOMPARE(net.book.trades.size(), std::size_t(2));
        QCOMPARE(net.book.trades[0].record.side, Side::Buy);
        QCOMPARE(net.book.trades[0].record.net, cash("490")); // 500 - 5 - a third of 15
        QCOMPARE(net.book.trades[1].record.side, Side::Sell);
        QCOMPARE(net.book.trades[1].record.net, cash("178")); // 200 - 10 - 10 - 2
        QCOMPARE(net.book.open, 0);
    }

    void tradingView()
    {
        const Imported orders = imported(fixture("tradingview-orders.csv"));
        QCOMPARE(orders.plan.source, FillSource::TradingViewOrders);
        QCOMPARE(orders.sheet.fills.size(), std::size_t(2));
        QCOMPARE(orders.sheet.otherRows, 1);
        QCOMPARE(orders.sheet.issues, (std::vector<FillIssue>{{5, 1, FillProblem::UnknownPair, u"NASDAQ:AAPL"_s}}));
        QCOMPARE(orders.book.trades.size(), std::size_t(1));
        QCOMPARE(orders.book.trades[0].record.side, Side::Sell);
        QCOMPARE(orders.book.trades[0].record.net, cash("493.65")); // 500 - 6.35
        const Imported paid
            = imported(fixture("tradingview-orders.csv"), [](FillPlan& plan) { plan.money = u"USD"_s; });
        QVERIFY(paid.sheet.issues.empty());
        QCOMPARE(paid.sheet.fills.back().base, Currency::of("AAPL"));

        const FillTable table = *readFillTable(fixture("tradingview-trades.csv"));
        FillPlan plan = detectFills(table);
        QCOMPARE(plan.source, FillSource::TradingViewTrades);
        QCOMPARE(gapOf(plan), FillGap::NoPair); // The file does not name it, and nobody guesses.
        plan.symbol = u"BTC/USDT"_s;
        const FillSheet sheet = readFills(table, plan);
        QCOMPARE(sheet.otherRows, 1); // The end of what is still open is no fill.
        const ImportedTrades book = tradesOf(sheet.fills);
        QCOMPARE(book.trades.size(), std::size_t(2));
        QCOMPARE(book.trades[0].record.net, cash("100"));
        QCOMPARE(book.trades[1].record.net, cash("50"));
        QCOMPARE(book.open, 1);
    }

    void anyOtherTable()
    {
        const FillTable table = *readFillTable(fixture("table.csv"));
        FillPlan plan = detectFills(table);
        QCOMPARE(plan.source, FillSource::Table);
        QVERIFY(gapOf(plan) != FillGap::None);
        QVERIFY(plan.isDecimalComma);
        plan.header = 0;
        plan.columns
            = {{u"Datum"_s, FillField::Time},     {u"Paar"_s, FillField::Pair},    {u"Seite"_s, FillField::BuyOrSell},
               {u"Kurs"_s, FillField::UnitPrice}, {u"Menge"_s, FillField::Amount}, {u"Gebühr"_s, FillField::Fee}};
        plan.utcOffsetMinutes = 120;
        QCOMPARE(gapOf(plan), FillGap::None);
        const FillSheet sheet = readFills(table, plan);
        QCOMPARE(sheet.fills.size(), std::size_t(2));
        QVERIFY(*sheet.fills[0].price == *Decimal::parse("57000.5"));
        QCOMPARE(toMicros(sheet.fills[0].time), toMicros(*parseTimestamp("2024-07-01T10:00:00Z")));
        QCOMPARE(sheet.issues, (std::vector<FillIssue>{{4, 4, FillProblem::BadNumber, u"58000.0"_s}}));
        plan.columns[5].field = FillField::Amount;
        QCOMPARE(gapOf(plan), FillGap::Twice);
    }

    void aZoneInTheCellWins()
    {
        const auto midnight = parseTimestamp("2024-01-31T00:00:00Z");
        QVERIFY(cellTime(u"31.01.2024 02:00:00"_s, 120) == *midnight);
        QVERIFY(cellTime(u"31.01.2024 01:00:00.000 GMT+0100"_s, 120) == *midnight);
        QVERIFY(cellTime(u"31.01.2024 00:00:00 GMT"_s, 120) == *midnight);
    }

    void pairsAreNotGuessed()
    {
        const auto split = [](const char* text, FillSource source = FillSource::Table) {
            const auto pair = splitPair(QString::fromLatin1(text), source);
            return pair ? pair->first.toString() + u'/' + pair->second.toString() : QString();
        };
        QCOMPARE(split("BTC/USD"), u"BTC/USD"_s);
        QCOMPARE(split("BINANCE:ETHBTC"), u"ETH/BTC"_s);
        QCOMPARE(split("BTCBUSD"), QString()); // BTCB/USD or BTC/BUSD
        QCOMPARE(split("BTCBUSD", FillSource::BinanceTrades), u"BTC/BUSD"_s);
        QCOMPARE(split("XETHXXBT", FillSource::KrakenTrades), u"ETH/BTC"_s);
        QCOMPARE(split("XBTUSDT", FillSource::KrakenTrades), u"BTC/USDT"_s);
        QCOMPARE(split("HELLO"), QString());
        QCOMPARE(split("USD/USD"), QString());
    }

    void whatWasBoughtBeforeIsNoShort()
    {
        QByteArray file = "time,pair,side,price,quantity\n"
                          "2024-01-01 10:00:00,BTC/USD,sell,100,1\n"
                          "2024-01-02 10:00:00,BTC/USD,buy,100,1\n"
                          "2024-01-03 10:00:00,BTC/USD,sell,110,2\n";
        const Imported spot = imported(file);
        QCOMPARE(spot.book.unmatched, 2);
        QCOMPARE(spot.book.trades.size(), std::size_t(1));
        QCOMPARE(spot.book.trades[0].record.net, cash("10"));
        const Imported both = imported(file, [](FillPlan& plan) { plan.mayShort = true; });
        QCOMPARE(both.book.unmatched, 0);
        QCOMPARE(both.book.trades.size(), std::size_t(1)); // Sold at 100, bought back at 100.
        QCOMPARE(both.book.trades[0].record.net, Cash());
        QCOMPARE(both.book.open, 1);
    }

    void aSmallRestEndsATrade()
    {
        const Imported in = imported("time,pair,side,price,quantity\n"
                                     "2024-01-01 10:00:00,BTC/USD,buy,100,1\n"
                                     "2024-01-02 10:00:00,BTC/USD,sell,110,0.995\n"
                                     "2024-01-03 10:00:00,BTC/USD,buy,100,0.995\n"
                                     "2024-01-04 10:00:00,BTC/USD,sell,90,1\n");
        QCOMPARE(in.book.trades.size(), std::size_t(2));
        QCOMPARE(in.book.trades[0].record.net, cash("9.95"));
        QCOMPARE(in.book.trades[1].record.net, cash("-10"));
        QVERIFY(in.book.trades[0].firstKey != in.book.trades[1].firstKey);
        QCOMPARE(in.book.open, 0);
    }

    void hostileFiles()
    {
        QCOMPARE(readFillTable("").error().code, ErrorCode::InvalidInput);
        QCOMPARE(readFillTable("one\ntwo\n").error().code, ErrorCode::InvalidInput);
        QVERIFY(readFillTable("a,b\n\"never closed,1\n").error().detail.contains(u"line 2"_s));
        QVERIFY(!readFillTable(QByteArray("\x89PNG\r\n\x1a\n\0\xff\xfe", 11)));
        const QByteArray whole = fixture("binance.csv") + fixture("mt5.html");
        for (qsizetype end = 0; end < whole.size(); end += 7) { // Cut anywhere: read or refused, never worse.
            if (const auto table = readFillTable(whole.left(end))) {
                FillPlan plan = detectFills(*table);
                plan.money = plan.money.isEmpty() ? u"USD"_s : plan.money;
                if (gapOf(plan) == FillGap::None) {
                    const FillSheet sheet = readFills(*table, plan);
                    static_cast<void>(tradesOf(sheet.fills));
                }
            }
        }
        const Imported large = imported("time,pair,side,price,quantity\n"
                                        "2024-01-01 10:00:00,BTC/USD,buy,99999999999.12345678,99999999.12345678\n");
        QCOMPARE(large.sheet.fills.size(), std::size_t(0));
        QCOMPARE(large.sheet.issues.front().problem, FillProblem::BadNumber);
    }
};

QTEST_APPLESS_MAIN(FillImportTest)
#include "tst_fill_import.moc"
