// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/csv_import.h"
#include "app/market/tape_file.h"
#include "app/market/tape_folder.h"
#include "models/backtest/bar_series.h"
#include "models/market/market_board.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

QString historyFolder()
{
    const QString given = qEnvironmentVariable("ELITE_SHARED_DATA");
    const QString source = qEnvironmentVariable("ELITE_SOURCE");
    return (given.isEmpty() ? QString(source + u"/../shared/data"_s) : given) + u"/history"_s;
}

} // namespace

class TestCsvImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data();
    void detects();
    void readsTimes_data();
    void readsTimes();
    void importsBars();
    void importsTrades();
    void importsNewestFirst();
    void namesWhatItLeavesOut();
    void readsNumbersOfPrograms();
    void keepsMinutesWhoseVolumesAreLong();
    void keepsTradesWhoseSizesAreLong();
    void importsMonths_data();
    void importsMonths();
    void importsWeeksThatStartElsewhere_data();
    void importsWeeksThatStartElsewhere();
    void leavesCrossedQuotesOut();
    void readsTheRowBehindAByteOrderMark();
    void readsDecimalCommas_data();
    void readsDecimalCommas();
    void writesNothingWhenItFails();
    void canBeCancelled();
    void listsTapes();
    void importsEveryHistoryFile();

private:
    QString write(const QString& name, const QByteArray& text);
    CsvImportReport import(const QString& csv, const QString& tape);
    /// The events of the tape that becomes of `text`; none when it cannot be imported.
    std::vector<FeedEvent> imported(const QString& name, const QByteArray& text, CsvImportReport& report);
    static std::vector<FeedEvent> events(const Tape& tape);

    QTemporaryDir m_folder;
};

QString TestCsvImport::write(const QString& name, const QByteArray& text)
{
    QFile file(m_folder.filePath(name));
    const bool isGood = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    return isGood ? file.fileName() : QString();
}

CsvImportReport TestCsvImport::import(const QString& csv, const QString& tape)
{
    CsvImportJob job;
    job.csvPath = csv;
    job.tapePath = tape;
    const auto beginning = readCsvBeginning(csv);
    const auto plan = beginning ? detectCsv(*beginning, csv) : Result<CsvPlan>(beginning.error());
    if (!plan) {
        CsvImportReport report;
        report.outcome = plan.error();
        return report;
    }
    job.plan = *plan;
    return importCsv(job);
}

std::vector<FeedEvent> TestCsvImport::imported(const QString& name, const QByteArray& text, CsvImportReport& report)
{
    const QString path = freeTapePath(m_folder.path(), name);
    report = import(write(name, text), path);
    const auto file = TapeFile::open(path);
    return file ? events((*file)->tape()) : std::vector<FeedEvent>();
}

std::vector<FeedEvent> TestCsvImport::events(const Tape& tape)
{
    std::vector<FeedEvent> out;
    TapeCursor cursor(tape);
    FeedEvent event;
    while (cursor.next(event)) {
        out.push_back(event);
    }
    return out;
}

void TestCsvImport::detects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<int>("time");
    QTest::addColumn<int>("layout");
    QTest::addColumn<QString>("symbol");
    const auto row = [](const char* tag, const char* text, const char* name, const char* columns, CsvTime time,
                        CsvLayout layout, const char* symbol) {
        QTest::newRow(tag) << QByteArray(text) << QString::fromLatin1(name) << QByteArray(columns) << int(time)
                           << int(layout) << QString::fromLatin1(symbol);
    };
    row("own", "time_ms,open,high,low,close,volume\n1577776800000,2,3,1,2,0.5\n1577776860000,2,3,1,2,0\n",
        "btcusd_bitstamp.csv", "time,open,high,low,close,volume", CsvTime::Millis, CsvLayout::Bars, "BTC/USD");
    row("no header", "1577776800,2,3,1,2,0.5\n1577776860,2,3,1,2,0\n", "ETHEUR-1m.csv",
        "time,open,high,low,close,volume", CsvTime::Seconds, CsvLayout::Bars, "ETH/EUR");
    row("download site",
        "https://www.example.invalid\nUnix,Date,Symbol,Open,High,Low,Close,Volume BTC,Volume "
        "USD\n1577776860,2019-12-31 07:21:00,BTC/USD,2,3,1,2,1,2\n1577776800,2019-12-31 "
        "07:20:00,BTC/USD,2,3,1,2,1,2\n",
        "x/Kraken.csv", "time,ignored,ignored,open,high,low,close,volume,ignored", CsvTime::Seconds, CsvLayout::Bars,
        "KRAKEN/USD");
    row("metatrader", "2018.01.02,00:00,1.2,1.3,1.1,1.2,30\n2018.01.02,00:01,1.2,1.3,1.1,1.2,30\n", "EURUSD1.csv",
        "time,timeofday,open,high,low,close,volume", CsvTime::Text, CsvLayout::Bars, "EURUSD1/USD");
    row("binance trades",
        "id;price;qty;quote_qty;time;is_buyer_maker\n1;16000.1;0.2;3200;1670889600123;true\n"
        "2;16000.2;0.2;3200;1670889600124;false\n",
        "BTCUSDT-trades.csv", "tradeid,price,quantity,ignored,time,buyerismaker", CsvTime::Millis, CsvLayout::Trades,
        "BTC/USDT");
    row("quotes", "timestamp\tbid\task\n1670889600123456\t1.1\t1.2\n1670889600123457\t1.1\t1.2\n", "q.csv",
        "time,bid,ask", CsvTime::Micros, CsvLayout::Quotes, "Q/USD");
    row("decimal comma", "2024-01-01;1,5;1,6;1,4;1,55\n2024-01-02;1,55;1,65;1,5;1,6\n", "EURUSD.csv",
        "time,open,high,low,close", CsvTime::Text, CsvLayout::Bars, "EUR/USD");
    row("rates with a decimal comma", "Date;USD\n02.01.2024;1,09\n03.01.2024;1,1\n", "r.csv", "time,rate",
        CsvTime::Text, CsvLayout::Rates, "");
    row("dukascopy",
        "Gmt time,Open,High,Low,Close,Volume\n31.01.2024 00:00:00.000,1.1,1.2,1.05,1.15,35.5\n"
        "31.01.2024 00:01:00.000,1.1,1.2,1.05,1.15,35.5\n",
        "EURUSD_Candlestick_1_M_BID.csv", "time,open,high,low,close,volume", CsvTime::Text, CsvLayout::Bars, "EUR/USD");
    row("dukascopy, local",
        "Local time,Open,High,Low,Close,Volume\n31.01.2024 00:00:00.000 GMT+0100,1.1,1.2,1.05,1.15,35.5\n"
        "31.01.2024 00:01:00.000 GMT+0100,1.1,1.2,1.05,1.15,35.5\n",
        "EURUSD.csv", "time,open,high,low,close,volume", CsvTime::Text, CsvLayout::Bars, "EUR/USD");
    row("histdata",
        "20240101 170000;1.10427;1.10429;1.10425;1.10429;0\n20240101 170100;1.10429;1.10429;1.10425;1.10426;0\n",
        "EURUSD.csv", "time,open,high,low,close,volume", CsvTime::Text, CsvLayout::Bars, "EUR/USD");
    row("rates", "Date,USD,JPY\n2025-01-02,1.03,161.2\n2025-01-03,1.02,\n", "ecb.csv", "time,rate,rate", CsvTime::Text,
        CsvLayout::Rates, "");
}

void TestCsvImport::detects()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    QFETCH(QByteArray, columns);
    QFETCH(int, time);
    QFETCH(int, layout);
    QFETCH(QString, symbol);
    const auto plan = detectCsv(text, name);
    QVERIFY(plan);
    QByteArrayList found;
    for (const CsvColumn& column : plan->columns) {
        found.append(csvFieldName(column.field));
    }
    QCOMPARE(found.join(','), columns);
    QCOMPARE(int(plan->time), time);
    QVERIFY(layoutOf(*plan));
    QCOMPARE(int(*layoutOf(*plan)), layout);
    QCOMPARE(plan->symbol, symbol);
}

void TestCsvImport::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("iso");
    const auto row = [](const char* text, CsvTime format, const char* iso) {
        QTest::newRow(text) << QByteArray(text) << int(format) << QByteArray(iso);
    };
    row("1577776800", CsvTime::Seconds, "2019-12-31T07:20:00.000000Z");
    row("1577776800.25", CsvTime::Seconds, "2019-12-31T07:20:00.250000Z");
    row("1577776800001", CsvTime::Millis, "2019-12-31T07:20:00.001000Z");
    row("1577776800000001", CsvTime::Micros, "2019-12-31T07:20:00.000001Z");
    row("1577776800000001999", CsvTime::Nanos, "2019-12-31T07:20:00.000001Z");
    row("2019-12-31", CsvTime::Text, "2019-12-31T00:00:00.000000Z");
    row("20191231", CsvTime::Text, "2019-12-31T00:00:00.000000Z");
    row("2019/12/31 07:20", CsvTime::Text, "2019-12-31T07:20:00.000000Z");
    row("2019.12.31 07:20:01", CsvTime::Text, "2019-12-31T07:20:01.000000Z");
    row("2019-12-31T08:20:00+01:00", CsvTime::Text, "2019-12-31T07:20:00.000000Z");
    row("2019-12-31 07:20:00 UTC", CsvTime::Text, "2019-12-31T07:20:00.000000Z");
    row("31.12.2019", CsvTime::Text, "2019-12-31T00:00:00.000000Z");
    row("31.12.2019 07:20", CsvTime::Text, "2019-12-31T07:20:00.000000Z");
    row("31.12.2019 07:20:00.250", CsvTime::Text, "2019-12-31T07:20:00.250000Z");
    row("31.12.2019 08:20:00.000 GMT+0100", CsvTime::Text, "2019-12-31T07:20:00.000000Z");
    row("31.12.2019 02:50:00.000 GMT-04:30", CsvTime::Text, "2019-12-31T07:20:00.000000Z");
    row("2019-12-31 07:20 GMT", CsvTime::Text, "2019-12-31T07:20:00.000000Z");
    row("20191231 072001", CsvTime::Text, "2019-12-31T07:20:01.000000Z");
    row("20191231 072001250", CsvTime::Text, "2019-12-31T07:20:01.250000Z");
    row("20191231 07:20:01", CsvTime::Text, "2019-12-31T07:20:01.000000Z");
    row("20191231T072001Z", CsvTime::Text, "2019-12-31T07:20:01.000000Z");
    row("12.31.2019", CsvTime::Text, "");
    row("31/12/2019", CsvTime::Text, ""); // Or a twelfth of some month? Not to be guessed.
    row("20191231 0720", CsvTime::Text, "");
    row("2019-13-31", CsvTime::Text, "");
    row("soon", CsvTime::Millis, "");
    row("1577776800000.5", CsvTime::Millis, "");
    row("", CsvTime::Seconds, "");
}

void TestCsvImport::readsTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(int, format);
    QFETCH(QByteArray, iso);
    Timestamp time;
    const bool isRead = parseCsvTime(text, CsvTime(format), time);
    QCOMPARE(isRead ? toIso(time) : QByteArray(), iso);
}

void TestCsvImport::importsBars()
{
    QByteArray text = "time,open,high,low,close,volume\r\n";
    for (int i = 0; i < 8; ++i) {
        text += QByteArray::number(1577776800 + 60 * i) + ",7222.30,7222.4,7222.1,7222.2,0.0076\r\n";
    }
    const auto report = import(write(u"btcusd.csv"_s, text), m_folder.filePath(u"bars.tape"_s));
    QVERIFY2(report.outcome, report.outcome ? "" : qPrintable(report.outcome.error().detail));
    QCOMPARE(report.rowsKept, 8);
    QCOMPARE(report.historyMinutes, 2); // A quarter.
    const auto file = TapeFile::open(m_folder.filePath(u"bars.tape"_s));
    QVERIFY(file);
    const Tape& tape = (*file)->tape();
    QVERIFY(!tape.header().isSynthetic);
    QCOMPARE(tape.header().source, u"btcusd.csv"_s);
    const Instrument& instrument = tape.header().instruments.front();
    QCOMPARE(instrument.id.symbol.toString(), u"BTC/USD"_s);
    QCOMPARE(instrument.tickSize.toText(), QByteArray("0.1")); // 7222.30 needs one decimal.
    QCOMPARE(instrument.lotSize.toText(), QByteArray("0.0001"));
    const auto all = events(tape);
    QCOMPARE(all.size(), std::size_t(6));
    const auto& first = std::get<Candle>(all.front().payload);
    QVERIFY(first.openTime == *fromSeconds(1577776800 + 120));
    QVERIFY(all.front().time == first.closeTime && first.closeTime == *fromSeconds(1577776800 + 180));
    QCOMPARE(first.open.toText(), QByteArray("7222.30"));
    QCOMPARE(first.high.toText(), QByteArray("7222.4"));
    QCOMPARE(first.volume.toText(), QByteArray("0.0076"));
    QCOMPARE(tape.history(0)->size(), std::size_t(2));
}

void TestCsvImport::importsTrades()
{
    const auto report = import(write(u"BTCUSDT-trades.csv"_s,
                                     "id,price,qty,time,is_buyer_maker\n7,16000.1,0.2,1670889600123,true\n"
                                     "8,16000.10,0.25,1670889600123,false\n"),
                               m_folder.filePath(u"trades.tape"_s));
    QVERIFY(report.outcome);
    const auto file = TapeFile::open(m_folder.filePath(u"trades.tape"_s));
    const auto all = events((*file)->tape());
    QCOMPARE(all.size(), std::size_t(2));
    const auto& second = std::get<PublicTrade>(all[1].payload);
    QCOMPARE(second.id, std::uint64_t(8));
    QCOMPARE(second.taker, TakerSide::Buyer);
    QCOMPARE(second.quantity.toText(), QByteArray("0.25"));
    QCOMPARE(std::get<PublicTrade>(all[0].payload).taker, TakerSide::Seller);
}

void TestCsvImport::importsNewestFirst()
{
    const auto report = import(write(u"daily.csv"_s,
                                     "date,open,high,low,close\n2020-01-03,3,3,3,3\n2020-01-02,x,2,2,2\n"
                                     "2020-01-01,1,1,1,1\n2019-12-31,1,1,1,1\n2019-12-30,1,1,1,1\n2019-12-29,1,1,1,1\n"
                                     "2019-12-28,1,1,1,1\n2019-12-27,1,1,1,1\n2019-12-26,1,1,1,1\n2019-12-25,1,1,1,1\n"
                                     "2019-12-24,1,1,1,1\n2019-12-23,1,1,1,1\n"),
                               m_folder.filePath(u"daily.tape"_s));
    QVERIFY2(report.outcome, report.outcome ? "" : qPrintable(report.outcome.error().detail));
    QCOMPARE(report.rowsKept, 11);
    QCOMPARE(report.issues.size(), std::size_t(1));
    QVERIFY(report.issues.front() == (CsvIssue{3, 2, CsvProblem::BadNumber, u"x"_s})); // Its line in the file.
    QVERIFY(report.to == *parseTimestamp("2020-01-04T00:00:00Z"));
}

void TestCsvImport::namesWhatItLeavesOut()
{
    QByteArray text = "time,open,high,low,close,volume\n";
    for (int i = 0; i < 80; ++i) {
        text += QByteArray::number(1577776800 + 60 * i) + ",2,3,1,2,1\n";
    }
    const auto at = [](int i) { return QByteArray::number(1577776800 + 60 * (80 + i)); };
    text += at(0) + ",2,3,1\n" + at(1) + ",2,1.5,1,2,1\n" + at(2) + ",0,3,1,2,1\n" + at(3) + ",2,3,1,2,\"1,5\"\n"
        + "later,2,3,1,2,1\n" + at(-5) + ",2,3,1,2,1\n" + at(4) + ",+2,3,1,2,1\n" + at(5) + ",2,3,1,2,-1\n";
    const auto report = import(write(u"holes.csv"_s, text), m_folder.filePath(u"holes.tape"_s));
    QVERIFY(report.outcome);
    QCOMPARE(report.rowsKept, 80);
    const std::vector<CsvIssue> expected{
        {82, 0, CsvProblem::TooFewColumns, {}},   {83, 3, CsvProblem::BadBar, u"1.5"_s},
        {84, 2, CsvProblem::NotPositive, u"0"_s}, {85, 6, CsvProblem::BadNumber, u"1,5"_s},
        {86, 1, CsvProblem::BadTime, u"later"_s}, {87, 1, CsvProblem::OutOfOrder, QString::fromLatin1(at(-5))},
        {88, 2, CsvProblem::BadNumber, u"+2"_s},  {89, 6, CsvProblem::NotPositive, u"-1"_s},
    };
    QCOMPARE(report.issues.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QVERIFY2(report.issues[i] == expected[i], qPrintable(QString::number(report.issues[i].line)));
    }
    CsvPlan plan;
    plan.columns.resize(6);
    plan.columns[5].field = CsvField::Volume;
    QCOMPARE(describe(expected[3], plan), u"line 85, column 6 (volume): not a number: '1,5'"_s);
}

void TestCsvImport::readsNumbersOfPrograms()
{
    CsvImportReport report;
    const auto all = imported(u"pandas.csv"_s,
                              "time,open,high,low,close,volume\n"
                              "1577776800,0.30000000000000004,.5,0.1,00.30,1.2345678901234567e-05\n"
                              "1577776860,0.1,007,.1,6.9999999999999991,12345678.12345678\n"
                              "1577776920,1.50,1.50,1.50,1.50,1e-30\n"
                              "1577776980,1.50,1.50,1.50,1.50,0.000000005\n",
                              report);
    for (const CsvIssue& issue : report.issues) {
        QFAIL(qPrintable(describe(issue, CsvPlan())));
    }
    QCOMPARE(report.rowsKept, 4);
    QCOMPARE(report.historyMinutes, 1);
    const auto file = TapeFile::open(m_folder.filePath(u"pandas.csv.tape"_s));
    const Instrument& instrument = (*file)->tape().header().instruments.front();
    QCOMPARE(instrument.tickSize.toText(), QByteArray("0.1")); // Not 0.00000000000000001.
    QCOMPARE(instrument.lotSize.toText(), QByteArray("0.00000001"));
    const Candle first = (*file)->tape().history(0)->front();
    QCOMPARE(first.open.toText(), QByteArray("0.3"));
    QCOMPARE(first.high.toText(), QByteArray("0.5"));
    QCOMPARE(first.close.toText(), QByteArray("0.30"));
    QCOMPARE(first.volume.toText(), QByteArray("0.00001235"));
    const auto& second = std::get<Candle>(all.at(0).payload);
    QCOMPARE(second.high.toText(), QByteArray("7"));
    QCOMPARE(second.close.toText(), QByteArray("7"));
    QCOMPARE(second.volume.toText(), QByteArray("12345678.12345678")); // Sixteen digits, but as venues write them.
    QVERIFY(std::get<Candle>(all.at(1).payload).volume.isZero());
    QVERIFY(std::get<Candle>(all.at(2).payload).volume.isZero()); // A tie goes to the even neighbour.
}

/// A sum of volumes has to fit as well: with all the digits of a double an hour would lose its minutes.
void TestCsvImport::keepsMinutesWhoseVolumesAreLong()
{
    QByteArray text = "time,open,high,low,close,volume\n";
    for (int i = 0; i < 120; ++i) {
        text += QByteArray::number(1577836800 + 60 * i) + ",1,1,1,1,"
            + (i % 2 == 0 ? "1.2345678901234567e-05\n" : "98765.432100000003\n");
    }
    CsvImportReport report;
    const auto all = imported(u"volumes.csv"_s, text, report);
    QCOMPARE(report.rowsLeftOut, 0);
    const auto file = TapeFile::open(m_folder.filePath(u"volumes.csv.tape"_s));
    QVERIFY(file);
    const Tape& tape = (*file)->tape();
    const Timeframe hour = *Timeframe::parse("1h");
    const auto board = std::make_unique<MarketBoard>();
    board->reset(tape.header().instruments);
    board->setHistory(0, *tape.history(0));
    for (const FeedEvent& event : all) {
        board->apply(event);
    }
    board->watchCandles(1, 0, hour);
    const auto changes = board->takeCandleChanges();
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes[0].candles.size(), std::size_t(2));
    for (const Candle& candle : changes[0].candles) {
        QVERIFY(candle.volume == *Quantity::parse("2962962.9633705")); // 30 of each.
    }
}

void TestCsvImport::keepsTradesWhoseSizesAreLong()
{
    CsvImportReport report;
    const auto all = imported(u"sizes.csv"_s,
                              "time,price,qty\n1577776800,7222.3,0.30000000000000004\n"
                              "1577776801,7222.3,1.2345678901234567e-05\n1577776802,7222.3,1.2345678901234567e-12\n",
                              report);
    QCOMPARE(report.rowsLeftOut, 0);
    QCOMPARE(std::get<PublicTrade>(all.at(0).payload).quantity.toText(), QByteArray("0.3"));
    QCOMPARE(std::get<PublicTrade>(all.at(1).payload).quantity.toText(), QByteArray("0.00001235"));
    // Dust is no trade of nothing.
    QCOMPARE(std::get<PublicTrade>(all.at(2).payload).quantity.toText(), QByteArray("0.000000000001234568"));
}

void TestCsvImport::importsMonths_data()
{
    QTest::addColumn<QByteArrayList>("times");
    QTest::addColumn<bool>("isTimeOfClose");
    QTest::addRow("first days") << QByteArrayList{"2023-11-01", "2023-12-01", "2024-01-01",
                                                  "2024-02-01", "2024-03-01", "2024-04-01"}
                                << false;
    QTest::addRow("last days") << QByteArrayList{"2023-11-30", "2023-12-31", "2024-01-31",
                                                 "2024-02-29", "2024-03-31", "2024-04-30"}
                               << false;
    QTest::addRow("ends") << QByteArrayList{"2023-12-01", "2024-01-01", "2024-02-01",
                                            "2024-03-01", "2024-04-01", "2024-05-01"}
                          << true;
    QTest::addRow("a month that is not over")
        << QByteArrayList{"2023-11-01", "2023-12-01", "2024-01-01", "2024-02-01", "2024-03-01", "2024-04-17"} << false;
}

void TestCsvImport::importsMonths()
{
    QFETCH(QByteArrayList, times);
    QFETCH(bool, isTimeOfClose);
    QByteArray text = "date,open,high,low,close,volume\n";
    for (const QByteArray& time : times) {
        text += time + ",2,3,1,2,5\n";
    }
    CsvImportJob job;
    job.csvPath = write(u"months.csv"_s, text);
    job.tapePath = freeTapePath(m_folder.path(), u"months"_s);
    job.plan = *detectCsv(text, job.csvPath);
    job.plan.isTimeOfClose = isTimeOfClose;
    QVERIFY(job.plan.isMonthly);
    const auto report = importCsv(job);
    QVERIFY(report.outcome);
    QCOMPARE(report.rowsKept, 6);
    QCOMPARE(report.rowsMoved, 0);
    const auto file = TapeFile::open(job.tapePath);
    const Tape& tape = (*file)->tape();
    const Timeframe month = *Timeframe::parse("1M");
    Timestamp expected = *parseTimestamp("2023-11-01T00:00:00Z");
    MarketBoard board;
    board.reset(tape.header().instruments);
    for (const FeedEvent& event : events(tape)) {
        const auto& bar = std::get<Candle>(event.payload);
        QCOMPARE(toIso(bar.openTime), toIso(expected));
        expected = month.next(expected);
        QCOMPARE(toIso(bar.closeTime), toIso(expected));
        QVERIFY(event.time == bar.closeTime);
        board.apply(event);
    }
    QCOMPARE(board.rows().front().finest.toText(), QByteArray("1M"));
    board.watchCandles(1, 0, month);
    QCOMPARE(board.takeCandleChanges().front().candles.size(), std::size_t(6));
    const auto bars = barsOf(tape, 0, month, {});
    QVERIFY(bars);
    QCOMPARE(bars->bars.size(), std::size_t(6));
    QCOMPARE(bars->missing, 0);
}

void TestCsvImport::importsWeeksThatStartElsewhere_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("timeframe");
    QTest::addColumn<bool>("isMoved");
    QTest::addRow("monday") << QByteArray("2024-01-08T00:00:00Z") << QByteArray("1w") << false;
    QTest::addRow("sunday") << QByteArray("2024-01-07T00:00:00Z") << QByteArray("1w") << true;
    QTest::addRow("sunday evening") << QByteArray("2024-01-07T22:00:00Z") << QByteArray("1w") << true;
    QTest::addRow("days at 22:00") << QByteArray("2024-01-07T22:00:00Z") << QByteArray("1d") << true;
}

void TestCsvImport::importsWeeksThatStartElsewhere()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, timeframe);
    QFETCH(bool, isMoved);
    const Timeframe length = *Timeframe::parse(timeframe);
    QByteArray text = "time,open,high,low,close\n";
    const Timestamp start = *parseTimestamp(first);
    for (int i = 0; i < 12; ++i) {
        text += toIso(start + *length.fixedLength() * i, TimePrecision::Seconds) + ",2,3,1,2\n";
    }
    CsvImportReport report;
    const auto all = imported(u"weeks.csv"_s, text, report);
    QCOMPARE(report.rowsLeftOut, 0);
    QCOMPARE(report.rowsMoved, isMoved ? 12 : 0);
    QCOMPARE(all.size(), std::size_t(12));
    QCOMPARE(toIso(std::get<Candle>(all.front().payload).openTime, TimePrecision::Seconds),
             QByteArray("2024-01-08T00:00:00Z"));
    MarketBoard board;
    board.reset({Instrument()});
    for (int i = 0; i < 12; ++i) {
        QVERIFY(all[std::size_t(i)].time >= start + *length.fixedLength() * (i + 1)); // Told when it was known.
        board.apply(all[std::size_t(i)]);
    }
    board.watchCandles(1, 0, length);
    QCOMPARE(board.takeCandleChanges().front().candles.size(), std::size_t(12));
}

void TestCsvImport::leavesCrossedQuotesOut()
{
    QByteArray quotes = "time,bid,ask\n";
    QByteArray bars = "time,bid_open,bid_high,bid_low,bid_close,ask_open,ask_high,ask_low,ask_close\n";
    for (int i = 0; i < 40; ++i) {
        const QByteArray time = QByteArray::number(1577776800 + 60 * i);
        quotes += time + (i == 20 ? ",1.3,1.2\n" : i == 21 ? ",1.2,1.2\n" : ",1.1,1.2\n");
        bars += time
            + (i == 30       ? ",2,4,1,2,2.1,3.1,1.1,2.1\n"
                   : i == 31 ? ",2,3,1,2.2,2,3,1,2.1\n"
                             : ",2,3,1,2,2,3,1,2\n");
    }
    CsvImportReport report;
    QCOMPARE(imported(u"crossed.csv"_s, quotes, report).size(), std::size_t(39));
    QCOMPARE(report.issues.size(), std::size_t(1));
    QVERIFY(report.issues[0] == (CsvIssue{22, 2, CsvProblem::Crossed, u"1.3"_s}));
    QCOMPARE(describe(report.issues[0], CsvPlan()), u"line 22: the bid is above the ask: '1.3'"_s);
    imported(u"crossed bars.csv"_s, bars, report);
    QCOMPARE(report.rowsKept, 38);
    QCOMPARE(report.issues.size(), std::size_t(2));
    QVERIFY(report.issues[0] == (CsvIssue{32, 3, CsvProblem::Crossed, u"4"_s}));
    QVERIFY(report.issues[1] == (CsvIssue{33, 5, CsvProblem::Crossed, u"2.2"_s}));
}

void TestCsvImport::readsTheRowBehindAByteOrderMark()
{
    const QByteArray rows = "1577776800,2,3,1,2,1\n1577776860,2,3,1,2,1\n1577776920,2,3,1,2,1\n";
    CsvImportReport report;
    imported(u"bom.csv"_s, "\xef\xbb\xbf" + rows, report);
    QVERIFY(report.outcome);
    QCOMPARE(report.rowsKept, 3);
    QCOMPARE(report.rowsLeftOut, 0);
    QCOMPARE(*readCsvBeginning(m_folder.filePath(u"bom.csv"_s)), rows); // What the dialog shows.
}

void TestCsvImport::readsDecimalCommas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isDecimalComma");
    QTest::addColumn<QByteArray>("close"); // Of the first row; nothing when it is left out.
    QTest::addRow("comma") << QByteArray("2024-01-01;1,5;1,6;1,4;1,55\n2024-01-02;1,5;1,6;1,4;1,55\n") << true
                           << QByteArray("1.55");
    QTest::addRow("groups") << QByteArray(
        "Datum;Erster;Hoch;Tief;Schluss\n02.01.2024;16.800;16.900,5;16.700;16.751,64\n"
        "03.01.2024;16.800;16.900,5;16.700;16.751,64\n")
                            << true << QByteArray("16751.64");
    QTest::addRow("German") << QByteArray(
        "Datum;Eröffnung;Hoch;Tief;Schluss;Volumen\n2024-01-01;1,5;1,6;1,4;1,55;10\n2024-01-02;1,5;1,6;1,4;1,55;0,5\n")
                            << true << QByteArray("1.55");
    QTest::addRow("Spanish") << QByteArray("Fecha;Apertura;Máximo;Mínimo;Cierre;Volumen\n2024-01-01;1,5;1,6;1,4;1,55;"
                                           "10\n2024-01-02;1,5;1,6;1,4;1,55;0,5\n")
                             << true << QByteArray("1.55");
    QTest::addRow("English words") << QByteArray(
        "Datum;Open;High;Low;Close;Volume\n2024-01-01;1,5;1,6;1,4;1,55;10\n2024-01-02;1,5;1,6;1,4;1,55;0,5\n")
                                   << true << QByteArray("1.55");
    QTest::addRow("tabs") << QByteArray("2024-01-01\t1,5\t1,6\t1,4\t,155e1\n2024-01-02\t1,5\t1,6\t1,4\t1,55\n") << true
                          << QByteArray("1.55");
    QTest::addRow("quoted") << QByteArray("2024-01-01,\"1,5\",\"1,6\",\"1,4\",\"1,55\"\n"
                                          "2024-01-02,\"1,5\",\"1,6\",\"1,4\",\"1,55\"\n")
                            << true << QByteArray("1.55");
    QTest::addRow("point") << QByteArray("2024-01-01;1.5;1.6;1.4;1.55\n2024-01-02;1.5;1.6;1.4;1.55\n") << false
                           << QByteArray("1.55");
    QTest::addRow("no fraction") << QByteArray("2024-01-01;1;2;1;1\n2024-01-02;1;2;1;1\n") << false << QByteArray("1");
    QTest::addRow("not a group") << QByteArray("2024-01-01;0.123;1,6;1,4;1,5\n2024-01-02;1,5;1,6;1,4;1,5\n") << true
                                 << QByteArray();
}

void TestCsvImport::readsDecimalCommas()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isDecimalComma);
    QFETCH(QByteArray, close);
    const auto plan = detectCsv(text, u"EURUSD.csv"_s);
    QVERIFY(plan);
    QCOMPARE(plan->isDecimalComma, isDecimalComma);
    auto rows = CsvRows::make(*plan);
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
    QByteArrayView rest(text);
    for (int line = 1; line < plan->firstRow; ++line) {
        takeCsvLine(rest);
    }
    std::vector<FeedEvent> found;
    const auto issue = rows->read(takeCsvLine(rest), 1, found);
    QCOMPARE(issue ? QByteArray() : std::get<Candle>(found.at(0).payload).close.toText(), close);
}

void TestCsvImport::writesNothingWhenItFails()
{
    const QString tape = m_folder.filePath(u"fails.tape"_s);
    auto report
        = import(write(u"text.csv"_s, "time,open,high,low,close\n1577776800,1,1,1,1\nall,the,rest,is,text\n"), tape);
    QCOMPARE(report.outcome.error().code, ErrorCode::InvalidInput);
    QCOMPARE(report.rowsKept, 1);
    QVERIFY(!QFile::exists(tape));
    QVERIFY(!import(write(u"letter.csv"_s, "Dear reader,\n\nthese are no prices.\n"), tape).outcome);
    QVERIFY(!import(write(u"empty.csv"_s, ""), tape).outcome);
    QCOMPARE(import(m_folder.filePath(u"none.csv"_s), tape).outcome.error().code, ErrorCode::NotFound);
    const QString there = write(u"there.tape"_s, "mine");
    report = import(write(u"good.csv"_s, "time,price,qty\n1577776800,1,1\n1577776801,1,1\n"), there);
    QCOMPARE(report.outcome.error().code, ErrorCode::AlreadyExists);
    QFile kept(there);
    QVERIFY(kept.open(QIODevice::ReadOnly) && kept.readAll() == "mine");
}

void TestCsvImport::canBeCancelled()
{
    QByteArray text = "time,price,qty\n";
    for (int i = 0; i < 400'000; ++i) {
        text += QByteArray::number(1577776800000 + i) + ",7222.3,0.5\n";
    }
    CsvImportJob job;
    job.csvPath = write(u"long.csv"_s, text);
    job.tapePath = m_folder.filePath(u"long.tape"_s);
    job.plan = *detectCsv(*readCsvBeginning(job.csvPath), job.csvPath);
    double last = -1;
    job.onProgress = [&last](double done) {
        const bool grows = done >= last && done <= 1;
        last = grows ? done : 2;
        return last < 0.6;
    };
    const auto report = importCsv(job);
    QVERIFY2(!report.outcome && report.outcome.error().code == ErrorCode::Cancelled, qPrintable(QString::number(last)));
    QVERIFY(last >= 0.6 && last <= 1);
    QVERIFY(!QFile::exists(job.tapePath));
}

void TestCsvImport::listsTapes()
{
    const QString folder = m_folder.filePath(u"tapes"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString path = freeTapePath(folder, u"BTC/USD: ä"_s);
    QCOMPARE(QFileInfo(path).fileName(), u"BTC-USD--ä.tape"_s);
    QVERIFY(import(write(u"l.csv"_s, "time,price,qty\n1577776800,1,1\n1577776801,1,1\n"), path).outcome);
    QCOMPARE(QFileInfo(freeTapePath(folder, u"BTC/USD: ä"_s)).fileName(), u"BTC-USD--ä-2.tape"_s);
    QFile bad(folder + u"/bad.tape"_s);
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("no tape") > 0);
    bad.close();
    auto list = listTapes({folder});
    if (!demoTapePath().isEmpty()) {
        QVERIFY(list.front().isSynthetic);
        list.erase(list.begin());
    }
    QCOMPARE(list.size(), std::size_t(1));
    QCOMPARE(list.front().path, path);
    QCOMPARE(list.front().title, u"L/USD"_s);
    QVERIFY(!list.front().isSynthetic && list.front().from == *fromSeconds(1577776800));
}

void TestCsvImport::importsEveryHistoryFile()
{
    const QDir folder(historyFolder());
    const QStringList names = folder.entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        QSKIP("no shared history files beside the repository");
    }
    for (const QString& name : names) {
        const QString tape = m_folder.filePath(QString(name + u".tape"_s));
        const auto report = import(folder.filePath(name), tape);
        QVERIFY2(report.outcome, qPrintable(name + (report.outcome ? QString() : report.outcome.error().detail)));
        QFile csv(folder.filePath(name));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const auto lines = csv.readAll().count('\n') - 1; // Without the header; every file ends with a line break.
        qInfo("%s: %lld of %lld rows, %llu events, %lld minutes of history", qPrintable(name),
              static_cast<long long>(report.rowsKept), static_cast<long long>(lines),
              static_cast<unsigned long long>(report.events), static_cast<long long>(report.historyMinutes));
        QCOMPARE(report.rowsKept + report.rowsLeftOut, std::int64_t(lines));
        for (const CsvIssue& issue : report.issues) {
            qInfo("  %s", qPrintable(describe(issue, *detectCsv(*readCsvBeginning(csv.fileName()), name))));
        }
        QVERIFY(report.rowsLeftOut * 100 < report.rowsKept);
        const auto file = TapeFile::open(tape);
        QVERIFY(file);
        QCOMPARE(events((*file)->tape()).size(), std::size_t(report.events));
    }
    qInfo("%lld files", static_cast<long long>(names.size()));
}

QTEST_GUILESS_MAIN(TestCsvImport)
#include "tst_csv_import.moc"
