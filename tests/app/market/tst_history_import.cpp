// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/history_import.h"
#include "app/market/market_catalog.h"
#include "app/market/tape_file.h"
#include "app/market/venues/venue_catalog.h"
#include "models/market/tape.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace elite;

namespace {

constexpr Timestamp kStart{std::chrono::seconds(1'750'000'020)}; // A whole minute.

Instrument market(const char* symbol, const char* base, const char* counter)
{
    Instrument out;
    out.id = {VenueId::of("kraken"), *Symbol::parse(symbol)};
    out.base = *Currency::parse(base);
    out.counter = *Currency::parse(counter);
    out.tickSize = *Decimal::parse("0.1");
    out.lotSize = *Decimal::parse("0.0001");
    out.status = TradingStatus::Trading;
    return out;
}

/// A venue whose candles are a known function of time.
class PastFeed : public VenueFeed
{
public:
    int failFirst = 0;
    ErrorCode failure = ErrorCode::RateLimited;
    std::vector<Timestamp> asked;
    std::optional<Timestamp> hole; // This minute is not there.

    static Candle candle(Timestamp t)
    {
        const qlonglong n = t.time_since_epoch() / std::chrono::minutes(1) % 1'000;
        const Price open = *Price::parse(QByteArray::number(90'000 + n));
        const Price high = *Price::parse(QByteArray::number(90'002 + n));
        return {t, t + std::chrono::minutes(1), open, high, open, high, *Quantity::parse("1.5"),
                7, CandleState::Closed};
    }

    VenueId venue() const override { return VenueId::of("kraken"); }
    void start() override { }
    void stop() override { }
    void subscribe(const std::vector<Symbol>&, Channels) override { }
    VenueHealth health() const override { return {}; }
    bool isFresh(const Symbol&) const override { return true; }
    std::optional<std::chrono::milliseconds> tickAge(const Symbol&) const override { return std::nullopt; }
    const OrderBook* book(const Symbol&) const override { return nullptr; }
    void instruments(const QObject*, Answer<InstrumentList> answer) override
    {
        answer(InstrumentList{{market("ETH/USD", "ETH", "USD"), market("XBT/USD", "BTC", "USD")}, 0});
    }
    void candles(const Symbol&, Timeframe, Timestamp from, Timestamp to, const QObject* context,
                 Answer<std::vector<Candle>> answer) override
    {
        asked.push_back(from);
        QMetaObject::invokeMethod(
            const_cast<QObject*>(context), // As the network does: later.
            [this, from, to, answer] {
                if (failFirst > 0) {
                    --failFirst;
                    answer(Error{failure, QStringLiteral("HTTP 429")});
                    return;
                }
                std::vector<Candle> out;
                for (Timestamp t = std::chrono::ceil<std::chrono::minutes>(from); t < to;
                     t += std::chrono::minutes(1)) {
                    if (t != hole) {
                        out.push_back(candle(t));
                    }
                }
                answer(out);
            },
            Qt::QueuedConnection);
    }
    void trades(const Symbol&, const QObject*, Answer<std::vector<PublicTrade>>) override { }
    void bookPicture(const Symbol&, const QObject*, Answer<BookUpdate>) override { }
    void serverTime(const QObject*, Answer<Timestamp>) override { }
};

} // namespace

class TestHistoryImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    HistoryJob job(const QString& name) const
    {
        return {VenueId::of("kraken"),
                QStringLiteral("btc/usd"),
                Timeframe(),
                kStart,
                kStart + std::chrono::minutes(2'500),
                m_folder.filePath(name)};
    }
    static HistoryReport run(HistoryImport& import)
    {
        QSignalSpy finished(&import, &HistoryImport::finished);
        HistoryReport out;
        QObject::connect(&import, &HistoryImport::finished, &import, [&out](const HistoryReport& r) { out = r; });
        import.setFirstRetry(std::chrono::milliseconds(1));
        import.start();
        if (finished.isEmpty() && !finished.wait(20'000)) {
            out.outcome = Error{ErrorCode::Timeout, QStringLiteral("no end")};
        }
        return out;
    }

private Q_SLOTS:
    void everyCandleIsOnTheTape()
    {
        auto feed = std::make_unique<PastFeed>();
        feed->hole = kStart + std::chrono::minutes(1'700);
        HistoryImport import(job(QStringLiteral("whole.tape")), std::move(feed));
        QSignalSpy progress(&import, &HistoryImport::progressed);
        const HistoryReport report = run(import);
        QVERIFY2(report.outcome.hasValue(), qPrintable(report.outcome ? QString() : report.outcome.error().detail));
        QCOMPARE(report.candles, std::int64_t(2'499));
        QCOMPARE(report.missing, std::int64_t(1));
        QCOMPARE(report.instrument.id.symbol.toString(), QStringLiteral("XBT/USD"));
        QCOMPARE(report.from, kStart);
        QCOMPARE(progress.size(), 3); // Three slices of a thousand.

        const auto file = TapeFile::open(m_folder.filePath(QStringLiteral("whole.tape")));
        QVERIFY(file.hasValue());
        const Tape& tape = (*file)->tape();
        QVERIFY(!tape.header().isSynthetic);
        QCOMPARE(tape.header().source, QStringLiteral("Kraken"));
        std::vector<Candle> all = *tape.history(0);
        QCOMPARE(std::int64_t(all.size()), report.historyMinutes);
        TapeCursor cursor(tape);
        FeedEvent event;
        while (cursor.next(event)) {
            const Candle& candle = std::get<Candle>(event.payload);
            QCOMPARE(event.time, candle.closeTime); // Nobody knows a candle before its end.
            all.push_back(candle);
        }
        QVERIFY(cursor.fault().hasValue());
        QCOMPARE(all.size(), std::size_t(2'499));
        Timestamp t = kStart;
        for (const Candle& candle : all) {
            t += t == kStart + std::chrono::minutes(1'700) ? std::chrono::minutes(1) : std::chrono::minutes(0);
            QCOMPARE(candle, PastFeed::candle(t));
            t += std::chrono::minutes(1);
        }
    }

    void aBusyVenueIsAskedAgain()
    {
        auto feed = std::make_unique<PastFeed>();
        PastFeed* seen = feed.get();
        feed->failFirst = 3;
        HistoryImport import(job(QStringLiteral("busy.tape")), std::move(feed));
        const HistoryReport report = run(import);
        QVERIFY(report.outcome.hasValue());
        QCOMPARE(seen->asked.size(), std::size_t(6));
    }

    void whatFailsLeavesNothingBehind()
    {
        const auto fails = [this](const HistoryJob& wanted, int failures, ErrorCode with) {
            auto feed = std::make_unique<PastFeed>();
            feed->failFirst = failures;
            feed->failure = with;
            HistoryImport import(wanted, std::move(feed));
            const HistoryReport report = run(import);
            const bool isThere = QFile::exists(wanted.tapePath);
            return report.outcome || isThere ? ErrorCode::AlreadyOpen : report.outcome.error().code;
        };
        QCOMPARE(fails(job(QStringLiteral("a.tape")), 99, ErrorCode::RateLimited), ErrorCode::RateLimited);
        QCOMPARE(fails(job(QStringLiteral("a.tape")), 1, ErrorCode::Denied), ErrorCode::Denied); // Not asked again.
        HistoryJob other = job(QStringLiteral("a.tape"));
        other.market = QStringLiteral("DOGE/USD");
        QCOMPARE(fails(other, 0, ErrorCode::Denied), ErrorCode::NotFound);
        other = job(QStringLiteral("a.tape"));
        other.to = other.from;
        QCOMPARE(fails(other, 0, ErrorCode::Denied), ErrorCode::InvalidInput);
        other = job(QStringLiteral("a.tape"));
        other.from -= std::chrono::hours(24 * 365 * 3);
        QCOMPARE(fails(other, 0, ErrorCode::Denied), ErrorCode::OutOfRange);
        other = job(QStringLiteral("a.tape"));
        other.venue = VenueId::of("nowhere");
        QCOMPARE(fails(other, 0, ErrorCode::Denied), ErrorCode::NotFound);
        QFile there(m_folder.filePath(QStringLiteral("there.tape")));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        HistoryImport import(job(QStringLiteral("there.tape")), std::make_unique<PastFeed>());
        const HistoryReport report = run(import);
        QVERIFY(!report.outcome && report.outcome.error().code == ErrorCode::AlreadyExists);
        QCOMPARE(there.size(), qint64(4));
    }

    void cancellingWritesNothing()
    {
        HistoryImport import(job(QStringLiteral("cancelled.tape")), std::make_unique<PastFeed>());
        connect(&import, &HistoryImport::progressed, &import, &HistoryImport::cancel);
        const HistoryReport report = run(import);
        QVERIFY(!report.outcome && report.outcome.error().code == ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("cancelled.tape"))));
    }

    void everyVenueSaysItsIntervals()
    {
        for (const VenueInfo& venue : venueCatalog()) {
            const auto intervals = historyTimeframes(venue.id);
            QCOMPARE(intervals.empty(), venue.id == VenueId::of("luno")); // Its candles need a key.
        }
        QCOMPARE(newestCandlesOnly(VenueId::of("kraken")), std::optional(720));
        QCOMPARE(newestCandlesOnly(VenueId::of("binance")), std::optional<int>());
    }

    void listsOfMarketsComeBack()
    {
        const std::vector<ListedMarket> all{
            {{VenueId::of("kraken"), Symbol::of("XBT/USD")}, Currency::of("BTC"), Currency::of("USD")},
            {{VenueId::of("kraken"), Symbol::of("ETH/EUR")}, Currency::of("ETH"), Currency::of("EUR")}};
        QCOMPARE(fromLines(VenueId::of("kraken"), toLines(all)), all);
        QCOMPARE(fromLines(VenueId::of("kraken"), toLines(all) + "half a\tline\n\n").size(), std::size_t(2));
        QVERIFY(fromLines(VenueId::of("kraken"), {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestHistoryImport)
#include "tst_history_import.moc"
