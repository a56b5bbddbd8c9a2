// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/tape_file.h"
#include "models/market/demo_market.h"

#include <QTest>

#include <cmath>

using namespace elite;

namespace {

// Of the tape that every machine must make. Another compiler, another library: the same bytes.
constexpr auto kHash = "f244bd7fa78aac8b1b9040039ea6cb055ee0c42e1bb0e508d6ca3977771ec5ed";

struct Moments
{
    double deviation = 0;
    double kurtosis = 0;
    double clustering = 0; // Autocorrelation of the size of returns over ten minutes.
    double memory = 0; // Autocorrelation of the returns themselves at one minute.
};

double correlation(const std::vector<double>& values, std::size_t lag)
{
    double mean = 0;
    for (const double value : values) {
        mean += value / double(values.size());
    }
    double variance = 0;
    double shared = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        variance += (values[i] - mean) * (values[i] - mean);
        shared += i >= lag ? (values[i] - mean) * (values[i - lag] - mean) : 0;
    }
    return shared / variance;
}

Moments momentsOf(const std::vector<Candle>& minutes)
{
    std::vector<double> returns;
    std::vector<double> sizes;
    for (std::size_t i = 1; i < minutes.size(); ++i) {
        returns.push_back(std::log(minutes[i].close.value().toDouble() / minutes[i - 1].close.value().toDouble()));
        sizes.push_back(std::abs(returns.back()));
    }
    double second = 0;
    double fourth = 0;
    for (const double r : returns) {
        second += r * r / double(returns.size());
        fourth += r * r * r * r / double(returns.size());
    }
    return {std::sqrt(second), fourth / (second * second), correlation(sizes, 10), correlation(returns, 1)};
}

} // namespace

class TestDemoTape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTheSameOnEveryMachine();
    void holdsSixMarketsAMonthAndADay();
    void hasTheHabitsOfMarkets_data();
    void hasTheHabitsOfMarkets();
    void neverContradictsItself();

private:
    std::shared_ptr<const TapeFile> m_file;
};

void TestDemoTape::initTestCase()
{
    QVERIFY2(!demoTapePath().isEmpty(), "the build made no demo tape");
    const auto opened = TapeFile::open(demoTapePath());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    m_file = *opened;
}

void TestDemoTape::isTheSameOnEveryMachine()
{
    QCOMPARE(m_file->tape().hash().toHex(), QByteArray(kHash));
    QVERIFY(QFile(m_file->path()).size() <= 12'500'000);
}

void TestDemoTape::holdsSixMarketsAMonthAndADay()
{
    const TapeHeader& header = m_file->tape().header();
    QVERIFY(header.isSynthetic);
    QCOMPARE(header.instruments.size(), std::size_t(6));
    QCOMPARE(toIso(header.from, TimePrecision::Seconds), QByteArray("2026-11-11T00:00:00Z"));
    QVERIFY(header.to - header.from > std::chrono::hours(24) - std::chrono::seconds(10));
    for (std::size_t i = 0; i < header.instruments.size(); ++i) {
        QVERIFY(header.instruments[i].id.symbol.toString().startsWith(QLatin1String("DEMO-")));
        const auto history = m_file->tape().history(FeedIndex(i));
        QVERIFY(history && history->size() > 42'000);
        QVERIFY(history->front().openTime == header.from - std::chrono::days(30));
        QVERIFY(history->back().closeTime > header.from - std::chrono::minutes(30));
    }
}

void TestDemoTape::hasTheHabitsOfMarkets_data()
{
    QTest::addColumn<int>("market");
    for (int i = 0; i < 6; ++i) {
        QTest::newRow(qPrintable(demoMarkets()[std::size_t(i)].instrument.id.symbol.toString())) << i;
    }
}

void TestDemoTape::hasTheHabitsOfMarkets()
{
    QFETCH(int, market);
    const Moments moments = momentsOf(*m_file->tape().history(FeedIndex(market)));
    const double daily = moments.deviation * std::sqrt(1440.0);
    const double wanted = demoMarkets()[std::size_t(market)].dailyVolatility;
    qInfo("daily %.4f of %.4f, kurtosis %.1f, clustering %.2f, memory %.2f", daily, wanted, moments.kurtosis,
          moments.clustering, moments.memory);
    QVERIFY(daily > 0.5 * wanted && daily < 2.0 * wanted);
    QVERIFY(moments.kurtosis > 5); // 3 would be a normal distribution.
    QVERIFY(moments.clustering > 0.1);
    QVERIFY(std::abs(moments.memory) < 0.2); // Only the bounce between bid and ask.
}

void TestDemoTape::neverContradictsItself()
{
    const std::size_t count = m_file->tape().header().instruments.size();
    std::vector<Quote> quotes(count);
    std::vector<TradingStatus> status(count, TradingStatus::Unknown);
    std::vector<std::array<int, 3>> seen(count); // Quotes, trades, books.
    TapeCursor cursor(m_file->tape());
    FeedEvent event;
    Timestamp time = Timestamp::min();
    while (cursor.next(event)) {
        QVERIFY(event.time >= time);
        time = event.time;
        Quote& quote = quotes[event.instrument];
        auto& kinds = seen[event.instrument];
        if (const auto* change = std::get_if<StatusChange>(&event.payload)) {
            status[event.instrument] = change->status;
            continue;
        }
        QCOMPARE(status[event.instrument], TradingStatus::Trading);
        if (const auto* told = std::get_if<Quote>(&event.payload)) {
            quote = *told;
            QVERIFY(quote.bid.isPositive() && quote.bid < quote.ask);
            ++kinds[0];
        } else if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
            QVERIFY(trade->price == (trade->taker == TakerSide::Buyer ? quote.ask : quote.bid));
            ++kinds[1];
        } else {
            const auto& book = std::get<BookUpdate>(event.payload);
            QVERIFY(book.bids.front().price == quote.bid && book.asks.front().price == quote.ask);
            QCOMPARE(book.bids.size(), book.asks.size());
            ++kinds[2];
        }
    }
    QVERIFY(cursor.fault());
    for (const auto& kinds : seen) {
        QVERIFY2(kinds[0] > 3'000 && kinds[1] > 5'000 && kinds[2] > 3'000,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(kinds[0]).arg(kinds[1]).arg(kinds[2])));
    }
}

QTEST_GUILESS_MAIN(TestDemoTape)
#include "tst_demo_tape.moc"
