// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/wall_clock.h"
#include "app/market/market_service.h"
#include "app/trading/session_thread.h"
#include "tests/app/trading/hand_feed.h"
#include "tests/app/trading/session_world.h"

#include <QDir>
#include <QSemaphore>
#include <QTest>

using namespace elite;
using namespace elite::test;

namespace {

struct LiveWorld : World
{
    HandFeed* feed = nullptr;
    std::vector<VenueId> next;
    QStringList fallovers; // "kraken>binance", "held"

    LiveWorld()
        : World(1)
    {
    }
    void startLive(const std::function<void(HandFeed&)>& prepare = {})
    {
        session = std::make_unique<Session>();
        session->setDefaults(
            {QStringLiteral("Practice 1"), Currency::of("USD"), Cash(10'000LL * 100'000'000), true, limits});
        QObject::connect(session.get(), &Session::deskChanged, session.get(),
                         [this](const std::shared_ptr<const Desk>& now) { desk = now; });
        QObject::connect(session.get(), &Session::booksChanged, session.get(),
                         [this](const std::shared_ptr<const PracticeBooks>& now) { books = now; });
        QObject::connect(session.get(), &Session::runReplaced, session.get(),
                         [this](const QString& why) { replaced = why; });
        QObject::connect(session.get(), &Session::falloverWanted, session.get(),
                         [this](const VenueId& from, const VenueId& to, VenueState) {
                             fallovers.append(from.toString() + u'>' + to.toString());
                         });
        QObject::connect(session.get(), &Session::falloverHeld, session.get(),
                         [this](const VenueId& from, const VenueId& to) {
                             fallovers.append(QStringLiteral("held ") + from.toString() + u'>' + to.toString());
                         });
        openLedger();
        auto hand = std::make_unique<HandFeed>();
        feed = hand.get();
        if (prepare) {
            prepare(*feed);
        }
        LiveSource::Setup setup;
        setup.venue = VenueId::of("kraken");
        setup.cacheFile = home.folder.filePath(QStringLiteral("market.db"));
        setup.feed = std::move(hand);
        setup.next = next;
        setup.watch.look = std::chrono::milliseconds(10);
        setup.watch.compareEvery = std::chrono::milliseconds(20);
        setup.watch.patience = std::chrono::milliseconds(100);
        session->openLive(std::make_unique<LiveSource>(std::move(setup)),
                          {{}, {}, home.folder.filePath(QStringLiteral("runs")), next});
    }
    Answer send(const OrderRequest& request)
    {
        for (int attempt = 0; attempt < 5; ++attempt) {
            std::optional<Answer> got;
            session->submit(request, [&got](const Answer& answer) { got = answer; });
            if (!QTest::qWaitFor([&got] { return got.has_value(); }, 5'000)) {
                return {Answer::Kind::Unkept, OrderId::None, {}, QStringLiteral("no answer")};
            }
            if (got->denial.code != DenialCode::SimulatedRejection) {
                return *got;
            }
        }
        return {};
    }
};

OrderRequest buy(std::int64_t lots)
{
    OrderRequest request;
    request.side = Side::Buy;
    request.quantity = Lots(lots);
    return request;
}

} // namespace

class TestLiveSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperTradesOnLivePricesAndComesBack()
    {
        LiveWorld world;
        world.startLive();
        QTRY_VERIFY(world.desk && world.desk->pause == DeskPause::None);
        QCOMPARE(world.feed->m_subscribed.size(), std::size_t(1));
        world.feed->quote("95999.9", "96000.1");
        QCOMPARE(world.send(buy(100)).kind, Answer::Kind::Accepted);
        QTRY_COMPARE(world.desk->positions.size(), std::size_t(1));
        const PositionRow before = world.desk->positions.front();
        world.feed->quote("96500.0", "96500.2");
        QTRY_VERIFY(world.desk->positions.front().worth > before.worth);
        QTest::qWait(60);
        world.stop();

        world.startLive(); // The position is there again, before the venue has said a price.
        QTRY_VERIFY(world.desk && world.desk->positions.size() == 1);
        QVERIFY2(world.replaced.isEmpty(), qPrintable(world.replaced));
        QCOMPARE(world.desk->positions.front().entry, before.entry);
        world.feed->quote("99000.0", "99000.2");
        std::optional<Answer> closed;
        for (int attempt = 0; attempt < 4 && !world.desk->positions.empty(); ++attempt) {
            world.session->closePosition(0, 0, before.key, false, [&closed](const Answer& a) { closed = a; });
            QTest::qWait(300);
        }
        QTRY_VERIFY(world.desk->positions.empty());
        const Cash equity = world.desk->value->equity;
        QVERIFY(equity > Cash(10'000LL * 100'000'000)); // Bought at 96,000, sold at 99,000.
        world.stop();

        world.startLive(); // Flat: a new run with the same money, so that old prices need not be run again.
        QTRY_VERIFY(world.desk && world.desk->pause == DeskPause::None && world.desk->value);
        QCOMPARE(world.desk->value->equity, equity);
        QCOMPARE(world.books->fills.size() >= 2, true);
        QCOMPARE(world.books->journal.size(), std::size_t(1));
        world.stop();
    }

    void stalePricesTakeNoOrders()
    {
        LiveWorld world;
        world.startLive();
        QTRY_VERIFY(world.desk && world.desk->pause == DeskPause::None);
        world.feed->quote("95999.9", "96000.1");
        world.feed->m_isFresh = false;
        const Answer answer = world.send(buy(10));
        QCOMPARE(answer.kind, Answer::Kind::Denied);
        QCOMPARE(answer.denial.code, DenialCode::StalePrice);
        QTRY_VERIFY(world.session->board().rows().front().isStale);
        world.feed->m_isFresh = true;
        world.feed->quote("95999.9", "96000.1");
        QCOMPARE(world.send(buy(10)).kind, Answer::Kind::Accepted);
        world.stop();
    }

    void aWindowThatPaintsGetsOnlyTheNewestPrices()
    {
        LiveWorld world;
        world.startLive();
        QTRY_VERIFY(world.desk && world.desk->pause == DeskPause::None);
        std::vector<Price> shown;
        connect(world.session.get(), &Session::rowsChanged, world.session.get(),
                [&shown](const std::vector<MarketRow>& rows) { shown.push_back(rows.front().quote.bid); });
        const auto pump = [&world](int first) {
            for (int i = first; i < first + 60; ++i) {
                const QByteArray bid = QByteArray::number(95'000 + i) + ".0";
                world.feed->quote(bid.constData(), "96000.1");
                QTest::qWait(2);
            }
        };
        pump(0); // Nobody paints, so nobody is waited for.
        QVERIFY2(shown.size() >= 5, qPrintable(QString::number(shown.size())));

        world.session->setHasWindow();
        world.session->onPainted();
        shown.clear();
        QElapsedTimer time;
        time.start();
        pump(100);
        // A window that seems to be hidden gets one a second.
        QVERIFY2(shown.size() <= 1 + static_cast<std::size_t>(time.elapsed() / 1'000),
                 qPrintable(QString::number(shown.size())));
        const std::size_t before = shown.size();
        world.session->onPainted();
        QTRY_VERIFY(shown.size() > before);
        QCOMPARE(shown.back(), *Price::parse("95159.0"));
    }
    void aSilentVenueIsLeftOnlyWhenAllowed()
    {
        LiveWorld world;
        world.startLive();
        QTRY_VERIFY(world.desk && world.desk->pause == DeskPause::None);
        world.feed->m_state = VenueState::Stale;
        QTest::qWait(250);
        QVERIFY(world.fallovers.isEmpty());
        world.session->setNext({VenueId::of("binance")});
        QTRY_COMPARE(world.fallovers, QStringList{QStringLiteral("kraken>binance")});
        QTest::qWait(150);
        QCOMPARE(world.fallovers.size(), 1); // Said once.
        world.stop();
    }

    void anOpenPositionHoldsTheVenue()
    {
        LiveWorld world;
        world.next = {VenueId::of("binance")};
        world.startLive();
        QTRY_VERIFY(world.desk && world.desk->pause == DeskPause::None);
        world.feed->quote("95999.9", "96000.1");
        QCOMPARE(world.send(buy(100)).kind, Answer::Kind::Accepted);
        QTRY_COMPARE(world.desk->positions.size(), std::size_t(1));
        world.feed->m_state = VenueState::Stale;
        QTRY_COMPARE(world.fallovers, QStringList{QStringLiteral("held kraken>binance")});
        QTest::qWait(60);
        world.stop();

        world.fallovers.clear(); // And where the venue does not even say what it trades.
        world.startLive([](HandFeed& feed) { feed.m_isBlocked = true; });
        QTRY_COMPARE(world.fallovers, QStringList{QStringLiteral("held kraken>binance")});
        world.stop();
    }

    void aVenueThatDoesNotAnswerIsLeft()
    {
        LiveWorld world;
        world.next = {VenueId::of("bitstamp")};
        world.startLive([](HandFeed& feed) { feed.m_isBlocked = true; });
        QTRY_COMPARE(world.fallovers, QStringList{QStringLiteral("kraken>bitstamp")});
        world.stop();
    }

    void pricesThatRestContradictsTakeNoOrders()
    {
        LiveWorld world;
        world.startLive([](HandFeed& feed) {
            feed.m_picture.bids = {{*Price::parse("90000"), *Quantity::parse("1")}};
            feed.m_picture.asks = {{*Price::parse("90000.1"), *Quantity::parse("1")}};
        });
        QTRY_VERIFY(world.desk && world.desk->pause == DeskPause::None);
        world.feed->quote("95999.9", "96000.1");
        QTRY_VERIFY(world.session->board().rows().front().isStale);
        QCOMPARE(world.send(buy(10)).denial.code, DenialCode::StalePrice);
        world.feed->m_picture.bids = {{*Price::parse("95999"), *Quantity::parse("1")}};
        world.feed->m_picture.asks = {{*Price::parse("96001"), *Quantity::parse("1")}};
        QTRY_VERIFY(!world.session->board().rows().front().isStale);
        world.stop();
    }

    void botsDoNotSeePricesThatMayNotBeUsed()
    {
        struct Listener : MarketSink
        {
            void onFeedEvents(std::uint64_t, std::span<const FeedEvent> events) override { seen += events.size(); }
            void onFeedState(const FeedState&) override { }
            std::size_t seen = 0;
        };
        LiveWorld world;
        world.startLive();
        QTRY_VERIFY(world.desk && world.desk->pause == DeskPause::None);
        auto bot = std::make_shared<Listener>();
        world.session->addListener(bot);
        world.feed->quote("95999.9", "96000.1");
        QCOMPARE(bot->seen, std::size_t(1));
        world.feed->m_isFresh = false;
        QTRY_VERIFY(world.session->board().isAnyStale());
        world.feed->quote("95999.9", "96000.1");
        QCOMPARE(bot->seen, std::size_t(1));
        world.feed->m_isFresh = true;
        QTRY_VERIFY(!world.session->board().isAnyStale());
        world.feed->quote("95999.9", "96000.1");
        QCOMPARE(bot->seen, std::size_t(2));
        world.stop();
    }

    void aBookNobodyLooksAtIsNotSubscribed()
    {
        SessionThread thread;
        MarketService market(thread);
        HandFeed* feed = nullptr;
        thread.post([&feed](Session& session) {
            LiveSource::Setup setup;
            setup.venue = VenueId::of("kraken");
            auto hand = std::make_unique<HandFeed>();
            feed = hand.get();
            setup.feed = std::move(hand);
            session.openLive(std::make_unique<LiveSource>(std::move(setup)), {});
        });
        QTRY_COMPARE(market.rows().size(), std::size_t(1));
        const auto hasBook = [&] {
            Channels channels;
            QSemaphore done;
            thread.post([&](Session&) {
                channels = feed->m_channels;
                done.release();
            });
            done.acquire();
            return channels.testFlag(Channel::Book);
        };
        QVERIFY(!hasBook());
        auto ladder = market.depth(bitcoin().id);
        QVERIFY(hasBook());
        auto second = market.depth(bitcoin().id);
        ladder.reset();
        QVERIFY(hasBook()); // The other one still looks.
        second.reset();
        QVERIFY(!hasBook());
        thread.end();
    }

    /// A day of minutes is known; the week began before.
    void aCandleThatBeganBeforeTheMinutesIsTheVenues_data()
    {
        QTest::addColumn<QString>("timeframe");
        for (const char* name : {"4h", "1d", "1w", "1M"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void aCandleThatBeganBeforeTheMinutesIsTheVenues()
    {
        QFETCH(QString, timeframe);
        const Timeframe length = *Timeframe::parse(timeframe.toLatin1());
        SessionThread thread;
        MarketService market(thread);
        HandFeed* feed = nullptr;
        const auto priceOf = [](Timestamp minute) { // Never the same twice in a day.
            const auto number = std::chrono::floor<std::chrono::minutes>(minute).time_since_epoch().count();
            return *Price::parse(QByteArray::number(90'000 + number * 7 % 9'973));
        };
        thread.post([&feed, &priceOf](Session& session) {
            LiveSource::Setup setup;
            setup.venue = VenueId::of("kraken");
            auto hand = std::make_unique<HandFeed>();
            feed = hand.get();
            feed->m_priceOf = priceOf;
            setup.feed = std::move(hand);
            session.openLive(std::make_unique<LiveSource>(std::move(setup)), {});
        });
        QTRY_COMPARE(market.rows().size(), std::size_t(1));
        const auto chart = market.candles(bitcoin().id, length);
        const auto isAsTold = [&](std::size_t at) {
            const Candle& mine = chart->candles()[at];
            const Candle told = feed->folded(mine.openTime, mine.closeTime, wallNow());
            return mine.open == told.open && mine.high == told.high && mine.low == told.low && mine.close == told.close
                && mine.volume == told.volume;
        };
        QTRY_VERIFY(!chart->candles().empty());
        QTRY_VERIFY(isAsTold(0));
        for (std::size_t i = 0; i < chart->candles().size(); ++i) {
            QVERIFY2(isAsTold(i), qPrintable(QString::number(i)));
        }
        chart->loadOlder(5);
        QTRY_VERIFY(chart->candles().size() >= 5);
        QVERIFY(isAsTold(4));
        // Live trades go on from it.
        const Candle before = chart->candles().back();
        thread.post([feed](Session&) {
            const Timestamp now = wallNow();
            Q_EMIT feed->happened(
                {{bitcoin().id.symbol,
                  PublicTrade{now, *Price::parse("99999.5"), *Quantity::parse("3"), TakerSide::Buyer, 77}}},
                now);
        });
        QTRY_COMPARE(chart->candles().back().close, *Price::parse("99999.5"));
        const Candle after = chart->candles().back();
        if (after.openTime == before.openTime) { // Not when an hour ended meanwhile.
            QCOMPARE(after.open, before.open);
            QCOMPARE(after.low, before.low);
            QCOMPARE(after.high, *Price::parse("99999.5"));
            QCOMPARE(after.volume, *add(before.volume, *Quantity::parse("3")));
        }
        thread.end();
    }

    /// Two feeds may call a market by the same name: a venue, and a tape of it whose time is another one.
    void nothingOfAnotherFeedStaysInACandle()
    {
        SessionThread thread;
        MarketService market(thread);
        const auto open = [&thread](const char* price, Duration reach) {
            thread.post([price, reach](Session& session) {
                LiveSource::Setup setup;
                setup.venue = VenueId::of("kraken");
                auto hand = std::make_unique<HandFeed>();
                hand->m_priceOf = [at = *Price::parse(price)](Timestamp) { return at; };
                hand->m_reach = reach;
                setup.feed = std::move(hand);
                session.openLive(std::make_unique<LiveSource>(std::move(setup)), {});
            });
        };
        open("96000", std::chrono::hours(24 * 365));
        QTRY_COMPARE(market.rows().size(), std::size_t(1));
        const auto chart = market.candles(bitcoin().id, *Timeframe::parse("1M"));
        QTRY_VERIFY(!chart->candles().empty() && chart->candles().front().high == *Price::parse("96000"));
        const Timestamp month = chart->candles().front().openTime;
        QTest::qWait(100); // Its venue has told of the whole month.
        open("50000", std::chrono::hours(2)); // This one cannot.
        QTRY_VERIFY(!chart->candles().empty() && chart->candles().back().close == *Price::parse("50000"));
        QTest::qWait(100);
        for (const Candle& candle : chart->candles()) {
            QVERIFY(candle.openTime >= month);
            QCOMPARE(candle.high, *Price::parse("50000"));
        }
        thread.end();
    }

    /// What a run saw must be on the disk before it may act on it; a disk that comes back is used without a restart.
    void aRunThatCannotBeRecordedWaitsAndGoesOn()
    {
        LiveWorld world;
        world.startLive();
        QTRY_VERIFY(world.desk && world.desk->pause == DeskPause::None);
        world.feed->quote("95999.9", "96000.1");
        QCOMPARE(world.send(buy(100)).kind, Answer::Kind::Accepted);
        QTRY_COMPARE(world.desk->positions.size(), std::size_t(1));
        QTest::qWait(60);
        world.stop();

        const QString runs = world.home.folder.filePath(QStringLiteral("runs"));
        const QStringList kept = QDir(runs).entryList({QStringLiteral("run-*-001.tape")}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QString next = kept.front();
        next.replace(QStringLiteral("-001.tape"), QStringLiteral("-002.tape.part"));
        QVERIFY(QDir(runs).mkdir(next)); // No recording can be started there.
        world.startLive();
        QTRY_VERIFY(world.desk && world.desk->pause == DeskPause::LedgerFailing);
        world.feed->quote("95999.9", "96000.1");
        QCOMPARE(world.send(buy(10)).kind, Answer::Kind::Unkept);

        QVERIFY(QDir(runs).rmdir(next));
        QTRY_VERIFY_WITH_TIMEOUT(world.desk->pause == DeskPause::None, 5'000);
        world.feed->quote("95999.9", "96000.1");
        QCOMPARE(world.send(buy(10)).kind, Answer::Kind::Accepted);
        world.stop();
    }

    /// Binance, OKX and Bybit are paid in tethers: dollars could buy nothing there.
    void anAccountIsKeptInWhatTheVenueIsPaidWith()
    {
        LiveWorld world;
        const auto tethers = [](HandFeed& feed) { feed.m_instrument.counter = Currency::of("USDT"); };
        world.startLive(tethers);
        QTRY_VERIFY(world.desk && world.desk->pause == DeskPause::None);
        QTRY_COMPARE(world.desk->account.currency, Currency::of("USDT"));
        world.feed->quote("95999.9", "96000.1");
        QCOMPARE(world.send(buy(100)).kind, Answer::Kind::Accepted);
        QTRY_COMPARE(world.desk->positions.size(), std::size_t(1));
        for (int attempt = 0; attempt < 4 && !world.desk->positions.empty(); ++attempt) {
            world.feed->quote("95999.9", "96000.1");
            world.session->closePosition(0, 0, world.desk->positions.front().key, false, {});
            QTest::qWait(300);
        }
        QTRY_VERIFY(world.desk->positions.empty());
        const quint64 first = world.desk->account.id;
        QTest::qWait(60);
        world.stop();

        world.startLive(); // Another venue, paid in dollars: an account of its own.
        QTRY_VERIFY(world.desk && world.desk->pause == DeskPause::None);
        QTRY_COMPARE(world.desk->account.currency, Currency::of("USD"));
        QVERIFY(world.desk->account.id != first);
        world.stop();

        world.startLive(tethers); // And back to the first, with what it was worth.
        QTRY_VERIFY(world.desk && world.desk->pause == DeskPause::None && world.desk->value);
        QTRY_COMPARE(world.desk->account.id, first);
        QVERIFY(world.desk->value->equity < Cash(10'000LL * 100'000'000)); // Fees and spread.
        world.stop();
    }

    void aBlockedCountryIsSaid()
    {
        LiveWorld world;
        std::optional<FeedState> state;
        world.startLive([](HandFeed& feed) { feed.m_isBlocked = true; });
        QObject::connect(world.session.get(), &Session::feedChanged, world.session.get(),
                         [&state](const FeedState& now, quint64) { state = now; });
        world.session->publishAll();
        QVERIFY(state);
        QCOMPARE(state->phase, FeedPhase::Failed);
        QCOMPARE(state->problem, QStringLiteral("HTTP 451"));
        world.stop();
    }

    void historyIsThereBeforeTheNetwork()
    {
        LiveWorld world;
        world.startLive();
        QTRY_VERIFY(world.desk && world.desk->pause == DeskPause::None);
        world.session->board().watchCandles(1, 0, Timeframe());
        const auto changes = world.session->board().takeCandleChanges();
        QVERIFY(!changes.empty() && changes.front().candles.size() > 600);
        world.stop();
        world.startLive([](HandFeed& feed) { feed.m_instrument.status = TradingStatus::Trading; });
        QTRY_VERIFY(world.desk && world.desk->pause == DeskPause::None);
        world.stop();
    }

    void wellKnownMarketsComeFirst()
    {
        std::vector<Instrument> all;
        for (const char* name : {"ZZZ/USD", "ETH/USDT", "BTC/EUR", "BTC/USDT", "BTC/USD"}) {
            Instrument one = bitcoin();
            one.id.symbol = Symbol::of(name);
            const QByteArray text(name);
            one.base = *Currency::parse(text.left(text.indexOf('/')));
            one.counter = *Currency::parse(text.mid(text.indexOf('/') + 1));
            all.push_back(one);
        }
        const auto chosen = wellKnownMarkets(all, 10);
        QCOMPARE(chosen.size(), std::size_t(2));
        QCOMPARE(chosen[0].id.symbol.toString(), QStringLiteral("BTC/USD"));
        QCOMPARE(chosen[1].id.symbol.toString(), QStringLiteral("ETH/USDT"));
        QCOMPARE(wellKnownMarkets(all, 1).size(), std::size_t(1));
        // A venue of a country with its own money, and one that has nothing anybody knows.
        for (Instrument& one : all) {
            one.counter = *Currency::parse("ZAR");
        }
        const auto local = wellKnownMarkets(all, 10);
        QCOMPARE(local.size(), std::size_t(1));
        QCOMPARE(local[0].base, *Currency::parse("BTC"));
        all.resize(1);
        QCOMPARE(wellKnownMarkets(all, 10).size(), std::size_t(1));
        all[0].status = TradingStatus::Halted;
        QVERIFY(wellKnownMarkets(all, 10).empty());
    }
};

QTEST_GUILESS_MAIN(TestLiveSession)
#include "tst_live_session.moc"
