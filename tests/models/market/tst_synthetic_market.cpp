// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/order_book.h"
#include "models/market/synthetic_market.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace elite;

namespace {

SyntheticSettings settings(std::uint64_t seed)
{
    SyntheticSettings out;
    out.seed = seed;
    out.instrument.id = {VenueId::of("synthetic"), Symbol::of("DEMO/USD")};
    out.instrument.base = Currency::of("DEMO");
    out.instrument.counter = Currency::of("USD");
    out.instrument.tickSize = *Decimal::parse("0.01");
    out.instrument.lotSize = *Decimal::parse("0.0001");
    out.startPrice = *Price::parse("30000");
    out.start = *parseTimestamp("2026-01-05T00:00:00Z"); // A Monday.
    return out;
}

/// Everything that one run tells, in slots of five minutes.
struct Slots
{
    std::vector<double> price; // The middle at the end of the slot.
    std::vector<double> spread;
    std::vector<double> depth;
    std::vector<double> volume;
    std::vector<double> sides; // +1 for each buyer, -1 for each seller, trade by trade.
    int halts = 0;
    int faults = 0;
};

Slots run(const SyntheticSettings& config, int days)
{
    SyntheticMarket market(config);
    Slots out;
    std::vector<MarketEvent> events;
    double middle = 0;
    double spread = 0;
    double depth = 0;
    Timestamp last = config.start;
    bool isHalted = false;
    for (int slot = 0; slot < days * 288; ++slot) {
        double volume = 0;
        for (int second = 0; second < 300; ++second) {
            events.clear();
            market.step(events);
            for (const MarketEvent& event : events) {
                if (const auto* quote = std::get_if<Quote>(&event.payload)) {
                    const double bid = quote->bid.value().toDouble();
                    const double ask = quote->ask.value().toDouble();
                    out.faults += bid <= 0 || bid >= ask || isHalted ? 1 : 0;
                    middle = (bid + ask) / 2;
                    spread = (ask - bid) / middle;
                    depth = quote->bidSize.value().toDouble() + quote->askSize.value().toDouble();
                } else if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
                    out.faults += trade->time < last || isHalted || !trade->quantity.isPositive() ? 1 : 0;
                    last = trade->time;
                    volume += trade->quantity.value().toDouble();
                    out.sides.push_back(trade->taker == TakerSide::Buyer ? 1 : -1);
                } else if (const auto* status = std::get_if<StatusChange>(&event.payload)) {
                    isHalted = status->status == TradingStatus::Halted;
                    out.halts += isHalted ? 1 : 0;
                } else if (const auto* update = std::get_if<BookUpdate>(&event.payload)) {
                    OrderBook book;
                    out.faults += book.apply(*update) == BookFault::None ? 0 : 1;
                }
            }
        }
        out.price.push_back(middle);
        out.spread.push_back(spread);
        out.depth.push_back(depth);
        out.volume.push_back(volume);
    }
    return out;
}

std::vector<double> returnsOf(const std::vector<double>& price, std::size_t step = 1)
{
    std::vector<double> out;
    for (std::size_t i = step; i < price.size(); i += step) {
        out.push_back(std::log(price[i] / price[i - step]));
    }
    return out;
}

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double momentOf(const std::vector<double>& values, int power)
{
    const double mean = meanOf(values);
    double sum = 0;
    for (const double v : values) {
        sum += std::pow(v - mean, power);
    }
    return sum / static_cast<double>(values.size());
}

double kurtosisOf(const std::vector<double>& values)
{
    return momentOf(values, 4) / std::pow(momentOf(values, 2), 2) - 3.0;
}

double correlation(const std::vector<double>& a, const std::vector<double>& b, std::size_t lag = 0)
{
    const double meanA = meanOf(a);
    const double meanB = meanOf(b);
    double sum = 0;
    const std::size_t count = std::min(a.size(), b.size() - lag);
    for (std::size_t i = 0; i < count; ++i) {
        sum += (a[i] - meanA) * (b[i + lag] - meanB);
    }
    return sum / static_cast<double>(count) / std::sqrt(momentOf(a, 2) * momentOf(b, 2));
}

std::vector<double> absolute(std::vector<double> values)
{
    for (double& v : values) {
        v = std::abs(v);
    }
    return values;
}

/// The facts that every real market shows and a plain random walk does not.
QStringList missingFacts(const std::vector<double>& price)
{
    QStringList out;
    const auto returns = returnsOf(price);
    const auto sizes = absolute(returns);
    const auto check = [&](bool holds, const char* what, double value) {
        if (!holds) {
            out << QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(value);
        }
    };
    const double kurtosis = kurtosisOf(returns);
    check(kurtosis > 2.0 && kurtosis < 80.0, "fat tails", kurtosis);
    check(correlation(sizes, sizes, 1) > 0.12, "volatility clusters within minutes", correlation(sizes, sizes, 1));
    check(correlation(sizes, sizes, 12) > 0.06, "and within the hour", correlation(sizes, sizes, 12));
    const double largest = *std::max_element(sizes.begin(), sizes.end()) / std::sqrt(momentOf(returns, 2));
    check(largest > 6.0, "jumps", largest);
    std::array<double, 24> byHour{};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        byHour[(i / 12) % 24] += sizes[i];
    }
    const double season
        = *std::max_element(byHour.begin(), byHour.end()) / *std::min_element(byHour.begin(), byHour.end());
    check(season > 1.3 && season < 6.0, "busy and quiet hours", season);
    return out;
}

} // namespace

class TestSyntheticMarket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        SyntheticSettings config = settings(42);
        config.bookLevels = 0;
        m_run = run(config, kDays);
    }
    void theBookIsSoundAndDeep()
    {
        SyntheticSettings config = settings(11);
        config.bookLevels = 40;
        QCOMPARE(run(config, 1).faults, 0); // Each picture goes through OrderBook.
    }
    void hasTheHabitsOfARealMarket()
    {
        const QStringList missing = missingFacts(m_run.price);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral("; "))));
        QCOMPARE(m_run.faults, 0);
        QVERIFY(m_run.halts >= 1 && m_run.halts <= kDays);
    }
    void aPlainRandomWalkHasThemNot()
    {
        // The same length, the same volatility, no habits: the facts above must tell the two apart.
        std::vector<double> price{30'000.0};
        std::uint64_t state = 1;
        for (int i = 1; i < kDays * 288; ++i) {
            double sum = -6;
            for (int k = 0; k < 12; ++k) {
                state = state * 6364136223846793005u + 1442695040888963407u;
                sum += static_cast<double>(state >> 11) * 0x1.0p-53;
            }
            price.push_back(price.back() * (1 + 0.03 / std::sqrt(288.0) * sum));
        }
        QVERIFY(missingFacts(price).size() >= 4);
    }
    void returnsCannotBeForetoldFromTheLastOne()
    {
        const auto returns = returnsOf(m_run.price);
        QVERIFY(std::abs(correlation(returns, returns, 1)) < 0.06);
        QVERIFY(std::abs(correlation(returns, returns, 2)) < 0.06);
        const auto daily = returnsOf(m_run.price, 288);
        const double deviation = std::sqrt(momentOf(daily, 2));
        QVERIFY2(deviation > 0.015 && deviation < 0.06, qPrintable(QString::number(deviation)));
    }
    void spreadAndDepthReact()
    {
        auto sizes = absolute(returnsOf(m_run.price));
        const std::vector<double> spread(m_run.spread.begin() + 1, m_run.spread.end());
        const std::vector<double> depth(m_run.depth.begin() + 1, m_run.depth.end());
        const std::vector<double> volume(m_run.volume.begin() + 1, m_run.volume.end());
        QVERIFY2(correlation(sizes, spread) > 0.2, qPrintable(QString::number(correlation(sizes, spread))));
        QVERIFY2(correlation(sizes, depth) < -0.05, qPrintable(QString::number(correlation(sizes, depth))));
        QVERIFY2(correlation(sizes, volume) > 0.2, qPrintable(QString::number(correlation(sizes, volume))));
    }
    void tradesComeInRuns()
    {
        QVERIFY(correlation(m_run.sides, m_run.sides, 1) > 0.15);
        QVERIFY(std::abs(meanOf(m_run.sides)) < 0.05);
        const double perSecond = static_cast<double>(m_run.sides.size()) / (kDays * 86'400.0);
        QVERIFY2(perSecond > 0.25 && perSecond < 1.0, qPrintable(QString::number(perSecond)));
    }
    void theSameSeedGivesTheSameTape()
    {
        const auto fingerprint = [](std::uint64_t seed) {
            SyntheticMarket market(settings(seed));
            QCryptographicHash hash(QCryptographicHash::Sha256);
            std::vector<MarketEvent> events;
            for (int second = 0; second < 20'000; ++second) {
                events.clear();
                market.step(events);
                for (const MarketEvent& event : events) {
                    if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
                        hash.addData(QByteArray(toIso(trade->time) + ' ' + trade->price.toText() + ' '
                                                + trade->quantity.toText() + '\n'));
                    } else if (const auto* quote = std::get_if<Quote>(&event.payload)) {
                        hash.addData(QByteArray(quote->bid.toText() + ' ' + quote->ask.toText() + ' '
                                                + quote->bidSize.toText() + '\n'));
                    }
                }
            }
            return hash.result().toHex();
        };
        QCOMPARE(fingerprint(42), fingerprint(42));
        QVERIFY(fingerprint(42) != fingerprint(43));
        // The tape of this seed is the same on every machine and compiler; a change of the model changes it on purpose.
        QCOMPARE(fingerprint(42).left(16), QByteArray("bfe04a4c4e91c823"));
    }
    void refusesSettingsThatMakeNoMarket()
    {
        const auto isRefused = [](auto change) {
            SyntheticSettings config = settings(1);
            change(config);
            return !checkSynthetic(config);
        };
        QVERIFY(checkSynthetic(settings(1)));
        QVERIFY(isRefused([](SyntheticSettings& s) { s.instrument.id.venue = VenueId::of("kraken"); }));
        QVERIFY(isRefused([](SyntheticSettings& s) { s.startPrice = Price(); }));
        QVERIFY(isRefused([](SyntheticSettings& s) { s.startPrice = *Price::parse("0.5"); }));
        QVERIFY(isRefused([](SyntheticSettings& s) { s.dailyVolatility = 0; }));
        QVERIFY(isRefused([](SyntheticSettings& s) { s.typicalSize = 0; }));
        QVERIFY(isRefused([](SyntheticSettings& s) { s.bookLevels = -1; }));
        QVERIFY(isRefused([](SyntheticSettings& s) { s.dailyVolatility = std::nan(""); }));
    }

private:
    static constexpr int kDays = 21;
    Slots m_run;
};

QTEST_APPLESS_MAIN(TestSyntheticMarket)
#include "tst_synthetic_market.moc"
