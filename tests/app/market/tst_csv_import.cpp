// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/csv_import.h"
#include "app/market/tape_file.h"
#include "app/market/tape_folder.h"

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
    void writesNothingWhenItFails();
    void canBeCancelled();
    void listsTapes();
    void importsEveryHistoryFile();

private:
    QString write(const QString& name, const QByteArray& text);
    CsvImportReport import(const QString& csv, const QString& tape);
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
    row("31.12.2019", CsvTime::Text, "");
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
