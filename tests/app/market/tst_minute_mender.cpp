// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes that a live stream did not hear whole: asked for again, and put where they belong.
#include "app/market/live_source.h"
#include "app/storage/candle_cache.h"
#include "models/market/market_board.h"
#include "tests/app/trading/hand_feed.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace elite;
using namespace elite::test;
using std::chrono::minutes;

namespace {

struct Asked
{
    FeedIndex market = 0;
    Timestamp from;
};

class Sink : public MarketSink
{
public:
    void onFeedEvents(std::uint64_t, std::span<const FeedEvent>) override { }
    void onFeedState(const FeedState&) override { }
};

Candle candle(Timestamp open, const char* price, CandleState state = CandleState::Closed)
{
    const Price at = *Price::parse(price);
    return {open, open + minutes(1), at, at, at, at, *Quantity::parse("1"), 1, state};
}

LiveSource::Setup setupOf(std::unique_ptr<HandFeed> hand, std::chrono::milliseconds mendsAfter)
{
    LiveSource::Setup setup;
    setup.venue = VenueId::of("kraken");
    setup.feed = std::move(hand);
    setup.mendsAfter = mendsAfter;
    return setup;
}

} // namespace

class TestMinuteMender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRunningMinuteIsAskedForWhenItIsOver()
    {
        std::vector<Asked> asked;
        MinuteMender mender([&asked](FeedIndex market, Timestamp from, const std::function<void(bool)>& done) {
            asked.push_back({market, from});
            done(true);
        });
        mender.setWait(std::chrono::milliseconds(80));
        const Timestamp begin = Timeframe().floor(wallNow() - std::chrono::seconds(5));
        mender.listensFromNow(3);
        QTest::qWait(20);
        QVERIFY(asked.empty()); // Its minute is not over.
        QTRY_COMPARE(asked.size(), std::size_t(1));
        QCOMPARE(asked[0].market, FeedIndex(3));
        QVERIFY(asked[0].from == begin || asked[0].from == begin + minutes(1)); // A minute may have ended meanwhile.
        QTest::qWait(200);
        QCOMPARE(asked.size(), std::size_t(1)); // Once.
    }

    void anOutageIsMendedAtOnceAndAgainAfterItsMinute()
    {
        std::vector<Asked> asked;
        MinuteMender mender([&asked](FeedIndex market, Timestamp from, const std::function<void(bool)>& done) {
            asked.push_back({market, from});
            done(true);
        });
        mender.setWait(std::chrono::milliseconds(80));
        const Timestamp lost = wallNow() - minutes(10);
        mender.cameBack(1, lost);
        QCOMPARE(asked.size(), std::size_t(1));
        QVERIFY(asked[0].from <= lost && asked[0].from > lost - minutes(2));
        QTRY_COMPARE(asked.size(), std::size_t(2));
        QCOMPARE(asked[1].from, asked[0].from);
    }

    void whatFailsIsAskedForAgainAndOneAfterTheOther()
    {
        std::vector<std::function<void(bool)>> open;
        MinuteMender mender(
            [&open](FeedIndex, Timestamp, const std::function<void(bool)>& done) { open.push_back(done); });
        mender.setWait(std::chrono::milliseconds(30));
        mender.listensFromNow(0);
        mender.listensFromNow(1);
        QTRY_COMPARE(open.size(), std::size_t(1));
        QTest::qWait(100);
        QCOMPARE(open.size(), std::size_t(1)); // The second waits for the first.
        open[0](false);
        QTRY_COMPARE(open.size(), std::size_t(2));
        open[1](true);
        QTRY_COMPARE(open.size(), std::size_t(3)); // The first again.
        open[2](true);
        QTest::qWait(100);
        QCOMPARE(open.size(), std::size_t(3));
    }

    void theBoardTakesWhatWasMissedAndKeepsTheRest()
    {
        const Timestamp start = Timeframe().floor(wallNow()) - minutes(10);
        MarketBoard board;
        board.reset({bitcoin()});
        const std::vector<Candle> before{candle(start - minutes(1), "95000")};
        board.setHistory(0, before);
        auto trade = [&board, id = std::uint64_t(0)](Timestamp time, const char* price) mutable {
            board.apply(
                {time, 0, PublicTrade{time, *Price::parse(price), *Quantity::parse("2"), TakerSide::Buyer, ++id}});
        };
        trade(start + std::chrono::seconds(40), "96000"); // Listens in the middle of a minute.
        trade(start + minutes(1), "96100");
        trade(start + minutes(4), "96400"); // Two minutes were not heard.
        trade(start + minutes(5), "96500");
        board.watchCandles(7, 0, Timeframe());
        const auto first = board.takeCandleChanges();
        QCOMPARE(first.size(), std::size_t(1));
        QCOMPARE(first[0].candles.size(), std::size_t(5)); // 95000, 96000 cut, 96100, 96400, 96500 running.

        const std::vector<Candle> told{before[0], candle(start, "95990"), candle(start + minutes(2), "96200"),
                                       candle(start + minutes(3), "96300")};
        board.mendHistory(0, told);
        const auto mended = board.takeCandleChanges();
        QCOMPARE(mended.size(), std::size_t(1));
        QVERIFY(mended[0].isReset);
        std::vector<QByteArray> closes;
        for (const Candle& one : mended[0].candles) {
            closes.push_back(one.close.toText());
        }
        QCOMPARE(closes, (std::vector<QByteArray>{"95000", "95990", "96100", "96200", "96300", "96400", "96500"}));
    }

    void theDaysChangeIsTheVenuesTillTheMinutesReachBack()
    {
        const Timestamp now = *parseTimestamp("2026-11-05T12:00:30Z");
        MarketBoard board;
        board.reset({bitcoin()});
        board.apply({now, 0, PublicTrade{now, *Price::parse("96000"), *Quantity::parse("2"), TakerSide::Buyer, 1}});
        QVERIFY(!board.rows()[0].dayAgo);
        const auto told = [&](const char* open) {
            DayFigures day;
            day.open = *Price::parse(open);
            board.apply({now, 0, day});
            return board.rows()[0].dayAgo->value().toText();
        };
        QCOMPARE(told("95000"), QByteArray("95000"));
        QCOMPARE(told("95100"), QByteArray("95100")); // The newest one counts.
        const std::vector<Candle> day{
            candle(std::chrono::floor<minutes>(now) - std::chrono::hours(24) - minutes(2), "94000")};
        board.mendHistory(0, day);
        QCOMPARE(told("95200"), QByteArray("94000"));
    }

    void aPriceFromBeforeAHoleIsNotThatOfADayAgo()
    {
        const Timestamp now = *parseTimestamp("2026-11-05T12:00:30Z");
        const std::vector<Candle> away{candle(std::chrono::floor<minutes>(now) - std::chrono::hours(30), "94000"),
                                       candle(std::chrono::floor<minutes>(now) - std::chrono::hours(12), "95500")};
        MarketBoard tape; // A weekend, perhaps.
        tape.reset({bitcoin()});
        tape.setHistory(0, away);
        tape.advance(now);
        QCOMPARE(tape.rows()[0].dayAgo->value().toText(), QByteArray("94000"));
        MarketBoard live;
        live.reset({bitcoin()}, std::chrono::hours(1));
        live.setHistory(0, away);
        live.advance(now);
        QVERIFY(!live.rows()[0].dayAgo);
        const std::vector<Candle> day{
            candle(std::chrono::floor<minutes>(now) - std::chrono::hours(24) - minutes(30), "94700"), away[1]};
        live.mendHistory(0, day);
        QCOMPARE(live.rows()[0].dayAgo->value().toText(), QByteArray("94700"));
        live.mendHistory(0, std::vector<Candle>{away[1]}); // The venue does not know the time before any more.
        QVERIFY(!live.rows()[0].dayAgo);
    }

    void whoWasAwayForLongSeesNoHole_data()
    {
        QTest::addColumn<int>("hoursAway");
        QTest::addColumn<int>("reach");
        QTest::addColumn<int>("from"); // Hours back that are known in the end.
        QTest::newRow("a while") << 2 << 10'000 << 32;
        QTest::newRow("a night and a half") << 17 << 10'000 << 47;
        QTest::newRow("two days") << 49 << 10'000 << 79;
        QTest::newRow("a week: kept ones are not worth the way") << 170 << 10'000 << 24;
        QTest::newRow("a night and a half, where the venue has twelve hours") << 17 << 12 << 12;
        QTest::newRow("twenty minutes more than the venue has") << 5 << 4 << 4;
    }
    void whoWasAwayForLongSeesNoHole()
    {
        QFETCH(int, hoursAway);
        QFETCH(int, reach);
        QFETCH(int, from);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("market.db"));
        const Timestamp now = std::chrono::floor<minutes>(wallNow());
        {
            auto cache = CandleCache::open(file);
            QVERIFY(cache);
            std::vector<Candle> kept;
            const Timestamp end = now - std::chrono::hours(hoursAway);
            kept.push_back(candle(end - std::chrono::hours(60), "90000")); // Of another day: a hole follows.
            for (Timestamp t = end - std::chrono::hours(30); t < end; t += minutes(1)) {
                kept.push_back(candle(t, "95000"));
            }
            QVERIFY(cache->store(bitcoin().id, Timeframe(), kept));
        }
        auto hand = std::make_unique<HandFeed>();
        HandFeed* feed = hand.get();
        feed->m_reach = std::chrono::hours(reach);
        LiveSource::Setup setup;
        setup.venue = VenueId::of("kraken");
        setup.cacheFile = file;
        setup.feed = std::move(hand);
        LiveSource source(std::move(setup));
        Sink sink;
        source.prepare();
        QCOMPARE(source.history(0).size(), std::size_t(30 * 60)); // Before the venue answers.
        source.start(sink);
        const std::vector<Candle> all = source.history(0);
        for (std::size_t i = 1; i < all.size(); ++i) {
            QCOMPARE(all[i].openTime, all[i - 1].closeTime);
        }
        QVERIFY(all.back().closeTime > wallNow() - minutes(2));
        const auto known = std::chrono::duration_cast<minutes>(now - all.front().openTime);
        QVERIFY2(std::abs((known - std::chrono::hours(from)).count()) <= 6, qPrintable(QString::number(known.count())));
        // Next time it is there at once.
        auto again = CandleCache::open(file);
        QVERIFY(again);
        QVERIFY(again->load(bitcoin().id, Timeframe(), all.front().openTime, wallNow())->size() >= all.size());
    }

    void aPastThatCouldNotBeAskedForIsAskedForAgain()
    {
        auto hand = std::make_unique<HandFeed>();
        HandFeed* feed = hand.get();
        feed->m_failures = 3;
        LiveSource source(setupOf(std::move(hand), std::chrono::milliseconds(30)));
        Sink sink;
        source.prepare();
        source.start(sink);
        QVERIFY(source.history(0).empty());
        QTRY_COMPARE(feed->m_failures, 0);
        QTRY_VERIFY(!source.history(0).empty()
                    && source.history(0).front().openTime <= wallNow() - std::chrono::hours(24));
    }

    void anOutageLongerThanTheVenueRemembersLeavesNoHole()
    {
        auto hand = std::make_unique<HandFeed>();
        HandFeed* feed = hand.get();
        LiveSource source(setupOf(std::move(hand), std::chrono::milliseconds(30)));
        Sink sink;
        source.prepare();
        source.start(sink);
        QVERIFY(source.history(0).front().openTime <= wallNow() - std::chrono::hours(24));
        QTRY_COMPARE(feed->m_asked, 3); // And the minute in which it began to listen.
        feed->m_reach = std::chrono::hours(12);
        Q_EMIT feed->gapHealed(feed->m_instrument.id.symbol, wallNow() - std::chrono::hours(15), wallNow());
        const std::vector<Candle> all = source.history(0);
        QVERIFY(all.front().openTime > wallNow() - std::chrono::hours(13));
        QVERIFY(all.back().closeTime > wallNow() - minutes(2));
    }

    void aLiveMarketHasNoHole()
    {
        auto hand = std::make_unique<HandFeed>();
        HandFeed* feed = hand.get();
        LiveSource source(setupOf(std::move(hand), std::chrono::milliseconds(60)));
        QSignalSpy changed(&source, &LiveSource::historyChanged);
        Sink sink;
        source.prepare();
        source.start(sink);
        QCOMPARE(changed.count(), 2); // Its past, and the half day before.
        QVERIFY(source.history(0).front().openTime <= wallNow() - std::chrono::hours(24));
        QTRY_COMPARE(feed->m_asked, 3); // The minute in which it began to listen.
        changed.clear();
        Q_EMIT feed->gapHealed(feed->m_instrument.id.symbol, wallNow() - minutes(3), wallNow());
        QCOMPARE(changed.count(), 1);
        QTRY_COMPARE(changed.count(), 2);
        const std::vector<Candle> all = source.history(0);
        for (std::size_t i = 1; i < all.size(); ++i) {
            QCOMPARE(all[i].openTime, all[i - 1].closeTime);
        }
        QVERIFY(all.back().closeTime > wallNow() - minutes(2));
    }
};

QTEST_GUILESS_MAIN(TestMinuteMender)
#include "tst_minute_mender.moc"
