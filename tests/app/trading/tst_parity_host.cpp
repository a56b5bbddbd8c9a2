// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/tape_player.h"
#include "models/bots/bar_bot.h"
#include "models/bots/bot_catalog.h"
#include "models/trading/market_bridge.h"
#include "models/trading/trading_engine.h"
#include "tests/support/log_fingerprint.h"
#include "tests/support/synthetic_tape.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

class LogObserver final : public EngineObserver
{
public:
    void onEvent(const EngineEvent& event) override
    {
        appendBytes(bytes, event);
        fills += event.kind == EventKind::Filled || event.kind == EventKind::PartiallyFilled ? 1 : 0;
    }
    QByteArray bytes;
    int fills = 0;
};

/// One engine with four bots on their own accounts and a person who sends an order every so many events.
class House
{
public:
    explicit House(const std::vector<Instrument>& instruments)
        : m_bridge(instruments)
    {
        EngineConfig config;
        config.contracts = {*contractOf(instruments[0], feesOf(instruments[0].id.venue))};
        const char* names[] = {"sma-cross", "grid", "rsi-swing", "dip-buyer"};
        config.owners.push_back({});
        for (const char* name : names) {
            OwnerConfig owner;
            owner.name = QByteArray("bot:") + name;
            owner.limits = practiceLimits();
            config.owners.push_back(owner);
        }
        for (std::size_t i = 0; i < config.owners.size(); ++i) {
            AccountConfig account;
            account.currency = instruments[0].counter;
            account.balances = {{account.currency, Cash(1'000'000'000'000)}};
            config.accounts.push_back(account);
            config.accountLimits.push_back(practiceLimits());
        }
        m_engine = *TradingEngine::create(config, log);
        for (std::size_t i = 1; i < config.owners.size(); ++i) {
            const BotKind& kind = *BotCatalog::find(names[i - 1]);
            const auto settings = i == 1 ? BotCatalog::settings(kind, 0, {{"fast", 3}, {"slow", 8}})
                : i == 2                 ? BotCatalog::settings(kind, 0, {{"step", 5}})
                : i == 4                 ? BotCatalog::settings(kind, 0, {{"dip", 10}, {"target", 20}})
                                         : BotCatalog::settings(kind, 0, {{"length", 5}});
            m_bots.push_back(std::make_unique<BarBot>(*BotCatalog::make(kind, *settings), 0, Timeframe()));
            const auto account = static_cast<AccountIndex>(i);
            m_engine->attach(*m_bots.back(), account, account);
        }
    }

    void onFeed(const FeedEvent& event)
    {
        if (auto input = m_bridge.inputOf(event)) {
            process(*input);
        }
        if (++m_events % 97 == 0) {
            OrderRequest order;
            order.side = m_events % 194 == 0 ? Side::Sell : Side::Buy;
            order.type = m_events % 3 == 0 ? OrderType::Limit : OrderType::Market;
            order.quantity = Lots(500);
            order.price = m_engine->books()[0].taking(order.side);
            order.isReduceOnly = order.side == Side::Sell;
            process({event.time, order});
        }
    }

    void process(const EngineInput& input)
    {
        appendBytes(recording, input);
        m_engine->process(input);
    }

    LogObserver log;
    QByteArray recording;

private:
    MarketBridge m_bridge;
    std::vector<std::unique_ptr<Bot>> m_bots;
    std::unique_ptr<TradingEngine> m_engine;
    std::uint64_t m_events = 0;
};

/// The house on a thread of its own, fed by the tape player's timers, as a paper session is.
class Host final : public MarketSink
{
public:
    explicit Host(House& house)
        : m_house(house)
    {
    }
    void onFeedEvents(std::uint64_t, std::span<const FeedEvent> events) override
    {
        ++batches;
        for (const FeedEvent& event : events) {
            m_house.onFeed(event);
        }
    }
    void onFeedState(const FeedState& state) override { isOver = state.phase == FeedPhase::Ended; }

    std::atomic<bool> isOver = false;
    int batches = 0;

private:
    House& m_house;
};

} // namespace

class TestParityHost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeWaysGiveTheSameBytes_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<QByteArray>("hash");
        // The same on every operating system and compiler. A change here is a change of what people's results mean.
        QTest::newRow("market 101") << quint64(101) << QByteArray("5098f09df3d0d382c463afc2ec307827");
        QTest::newRow("market 202") << quint64(202) << QByteArray("4adc13ced1bfd84592acfa986c8346a3");
        QTest::newRow("market 303") << quint64(303) << QByteArray("4d06f774e8865d3f5346d92c7996dbe8");
    }
    void threeWaysGiveTheSameBytes()
    {
        QFETCH(quint64, seed);
        QFETCH(QByteArray, hash);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"reference.tape"_s);
        const auto bytes = test::syntheticTape(seed, 90);
        QVERIFY(bytes.hasValue());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(*bytes), bytes->size());
        file.close();
        const auto tape = TapeFile::open(path);
        QVERIFY(tape.hasValue());
        const auto& instruments = (*tape)->tape().header().instruments;

        House plain(instruments);
        TapeCursor cursor((*tape)->tape());
        FeedEvent event;
        while (cursor.next(event)) {
            plain.onFeed(event);
        }
        QVERIFY(cursor.fault().hasValue());
        QVERIFY2(plain.log.fills > 50, qPrintable(QString::number(plain.log.fills)));

        House hosted(instruments);
        Host host(hosted);
        QThread thread;
        QObject there; // Its calls run on the thread, where a source is made, started and ended.
        there.moveToThread(&thread);
        thread.start();
        std::unique_ptr<TapePlayer> player;
        QMetaObject::invokeMethod(&there, [&] {
            player = std::make_unique<TapePlayer>(*tape, 0);
            player->setSpeed(0);
            player->start(host);
            player->play();
        });
        QTRY_VERIFY_WITH_TIMEOUT(host.isOver, 60'000);
        QMetaObject::invokeMethod(
            &there, [&] { player.reset(); }, Qt::BlockingQueuedConnection);
        thread.quit();
        QVERIFY(thread.wait(10'000));
        QVERIFY(host.batches > 5);
        QVERIFY(hosted.log.bytes == plain.log.bytes);
        QVERIFY(hosted.recording == plain.recording);

        House replayed(instruments);
        QByteArrayView rest(hosted.recording);
        while (const auto input = readInput(rest)) {
            replayed.process(*input);
        }
        QVERIFY(rest.isEmpty());
        QVERIFY(replayed.log.bytes == plain.log.bytes);

        test::LogFingerprint got;
        got.addBytes(plain.log.bytes);
        QCOMPARE(got.result(), hash);
    }
};

QTEST_GUILESS_MAIN(TestParityHost)
#include "tst_parity_host.moc"
