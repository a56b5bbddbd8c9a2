// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bots/bot_catalog.h"
#include "models/trading/log_hash.h"
#include "models/trading/trading_engine.h"
#include "tests/support/log_fingerprint.h"
#include "tests/support/random_tape.h"

#include <QTest>

using namespace elite;
using namespace Qt::StringLiterals;
using elite::test::Dice;

namespace {

class LogObserver final : public EngineObserver
{
public:
    void onEvent(const EngineEvent& event) override
    {
        appendBytes(bytes, event);
        ++count;
    }
    QByteArray bytes;
    int count = 0;
};

/// Two instruments, three accounts (spot, margin, hedging) and four owners, two of them bots.
EngineConfig houseConfig()
{
    EngineConfig config;
    for (int i = 0; i < 2; ++i) {
        Contract contract;
        contract.base = *Currency::parse(i == 0 ? "BTC" : "ETH");
        contract.quote = *Currency::parse("USD");
        contract.tickSize = *Decimal::fromParts(1, 2);
        contract.lotSize = *Decimal::fromParts(1, 3);
        contract.minNotional = Cash(500'000'000);
        contract.maintenance = {{Cash(), 500'000, Cash()}, {Cash(10'000'000'000), 1'000'000, Cash()}};
        config.contracts.push_back(contract);
    }
    for (int i = 0; i < 3; ++i) {
        AccountConfig account;
        account.type = i == 0 ? AccountType::Spot : AccountType::MarginIsolated;
        account.mode = i == 2 ? PositionMode::Hedging : PositionMode::Netting;
        account.currency = config.contracts[0].quote;
        account.balances = {{account.currency, Cash(500'000'000'000)}};
        config.accounts.push_back(account);
        RiskLimits limits;
        limits.maxDailyLossBp = 2'000;
        config.accountLimits.push_back(limits);
    }
    for (const char* name : {"manual", "bot:a", "bot:grid"}) {
        OwnerConfig owner;
        owner.name = name;
        config.owners.push_back(owner);
    }
    config.rules.touch = TouchFill::Queue;
    return config;
}

OrderRequest randomOrder(Dice& dice, std::int64_t price, AccountIndex accounts)
{
    OrderRequest order;
    order.account = static_cast<AccountIndex>(dice.below(accounts));
    order.instrument = static_cast<InstrumentIndex>(dice.below(2));
    order.side = dice.chance(50) ? Side::Buy : Side::Sell;
    order.type = static_cast<OrderType>(dice.below(5));
    order.tif = static_cast<TimeInForce>(dice.below(4));
    order.quantity = Lots(dice.between(50, 5'000));
    order.price = Ticks(price + dice.between(-40, 40));
    order.stop = Ticks(price + signOf(order.side) * dice.between(-5, 40));
    order.trailOffset = Ticks(dice.between(1, 40));
    order.leverage = static_cast<std::int32_t>(dice.between(1, 60));
    order.isReduceOnly = dice.chance(15);
    if (!order.isReduceOnly && dice.chance(25)) {
        order.stopLoss = Ticks(price - signOf(order.side) * dice.between(1, 60));
        order.takeProfit = Ticks(price + signOf(order.side) * dice.between(1, 60));
    }
    return order;
}

/// A life of quotes, prints, depth, bars, funding, orders, stops and limits, made from a seed alone.
std::vector<EngineInput> randomTape(std::uint64_t seed, int count, bool isBars)
{
    Dice dice(seed);
    std::vector<EngineInput> tape;
    Timestamp now = fromMicros(1'700'000'000'000'000);
    std::int64_t prices[2] = {10'000, 12'000};
    for (int i = 0; i < count; ++i) {
        now += std::chrono::milliseconds(dice.between(0, 90'000));
        const auto instrument = static_cast<InstrumentIndex>(dice.below(2));
        std::int64_t& price = prices[instrument];
        price = std::clamp<std::int64_t>(price + dice.between(-40, 40), 5'000, 20'000);
        const auto choice = dice.below(1000);
        InputBody body = Wakeup{};
        if (choice < 400) {
            body = isBars ? InputBody(
                       BarInput{instrument,
                                {Ticks(price), Ticks(price + dice.between(20, 90)), Ticks(price - dice.between(20, 90)),
                                 Ticks(price + dice.between(-20, 20)), Lots(dice.between(0, 90'000))}})
                          : InputBody(QuoteInput{instrument,
                                                 {Ticks(price), Ticks(price + dice.between(1, 5)),
                                                  Lots(dice.between(0, 4'000)), Lots(dice.between(0, 4'000))}});
        } else if (choice < 550 && !isBars) {
            body = TradeInput{instrument,
                              {Ticks(price + dice.between(-8, 8)), Lots(dice.between(1, 4'000)),
                               static_cast<Aggressor>(dice.below(3))}};
        } else if (choice < 600 && !isBars) {
            auto depth = std::make_shared<DepthTick>();
            for (std::size_t level = 0; level < 5; ++level) {
                const auto away = static_cast<std::int64_t>(level) * 2;
                depth->bids[level] = {Ticks(price - away), Lots(dice.between(1, 2'000))};
                depth->asks[level] = {Ticks(price + 1 + away), Lots(dice.between(1, 2'000))};
            }
            body = DepthInput{instrument, std::move(depth)};
        } else if (choice < 850) {
            OrderRequest order = randomOrder(dice, prices[0], 3);
            order.expiresAt = now + std::chrono::seconds(dice.between(1, 600));
            body = order;
        } else if (choice < 900) {
            body = CancelRequest{static_cast<OrderId>(dice.between(1, i + 1))};
        } else if (choice < 950) {
            body = AmendRequest{static_cast<OrderId>(dice.between(1, i + 1)), Lots(dice.between(1, 4'000)),
                                Ticks(prices[0] + dice.between(-30, 30)), Ticks(), RequestDefect::None};
        } else if (choice < 970) {
            body = FundingInput{instrument, dice.between(-50'000, 50'000), Ticks(price)};
        } else if (choice < 980) {
            body = CancelAllRequest{static_cast<AccountIndex>(dice.below(3))};
        } else if (choice < 983) {
            body = EmergencyStopInput{};
        } else if (choice < 990) {
            body = EmergencyReleaseInput{};
        } else if (choice < 995) {
            body = BreakerResetInput{static_cast<AccountIndex>(dice.below(3))};
        }
        tape.push_back({now, std::move(body)});
    }
    return tape;
}

struct House
{
    explicit House(LogObserver& log)
        : engine(*TradingEngine::create(houseConfig(), log))
    {
        const auto make = [](const char* id) {
            const BotKind& kind = *BotCatalog::find(id);
            auto settings = BotCatalog::settings(kind, 0, {{"size", 5}});
            return *BotCatalog::make(kind, *settings);
        };
        first = make("sma-cross");
        second = make("grid");
        engine->attach(*first, 0, 1);
        engine->attach(*second, 0, 2);
    }
    std::unique_ptr<Bot> first;
    std::unique_ptr<Bot> second;
    std::unique_ptr<TradingEngine> engine;
};

QByteArray plainLoop(const std::vector<EngineInput>& tape)
{
    LogObserver log;
    House house(log);
    for (const EngineInput& input : tape) {
        house.engine->process(input);
    }
    return log.bytes;
}

} // namespace

class TestParity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The hash that reports carry: whatever bit of the canonical record is another one, it is another hash.
    void everyFieldOfAnEventIsHashed()
    {
        EngineEvent event;
        event.time = fromMicros(1'700'000'000'000'000);
        event.sequence = 7;
        event.price = Ticks(94'180);
        event.denial = {DenialCode::LotSize, 3, 4};
        QByteArray bytes;
        appendBytes(bytes, event);
        const auto hashOf = [](const EngineEvent& one) {
            LogHash hash;
            hash.add(one);
            return hash.result();
        };
        int compared = 0;
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            QByteArray other = bytes;
            other[bit / 8] = static_cast<char>(other[bit / 8] ^ (1 << (bit % 8)));
            QByteArrayView rest(other);
            const auto read = readEvent(rest);
            QByteArray again;
            appendBytes(again, read.value_or(event));
            if (again == bytes) {
                continue; // Not a value of that field.
            }
            QVERIFY2(hashOf(*read) != hashOf(event), qPrintable(QString::number(bit)));
            ++compared;
        }
        QVERIFY(compared > 1'000);
        LogHash twice;
        twice.add(event);
        twice.add(event);
        QVERIFY(twice.result() != hashOf(event));
    }

    void aRecordedTapeGivesTheSameBytes()
    {
        for (const bool isBars : {false, true}) {
            const std::vector<EngineInput> tape = randomTape(isBars ? 11 : 12, 20'000, isBars);
            QByteArray recording;
            for (const EngineInput& input : tape) {
                appendBytes(recording, input);
            }
            QByteArrayView rest(recording);
            LogObserver log;
            House house(log);
            int count = 0;
            while (const auto input = readInput(rest)) {
                house.engine->process(*input);
                ++count;
            }
            QCOMPARE(count, static_cast<int>(tape.size()));
            QVERIFY(rest.isEmpty());
            QVERIFY(log.count > 5'000);
            QVERIFY(log.bytes == plainLoop(tape));
        }
    }

    void timersChangeNothing() // Live, a host wakes the engine for arrivals; a backtest does not.
    {
        const std::vector<EngineInput> tape = randomTape(21, 10'000, false);
        LogObserver log;
        House house(log);
        Timestamp before = tape.front().time;
        for (const EngineInput& input : tape) {
            for (Timestamp t = before + std::chrono::milliseconds(150);
                 t < input.time && t < before + std::chrono::seconds(1); t += std::chrono::milliseconds(150)) {
                house.engine->process({t, Wakeup{}});
            }
            before = input.time;
            house.engine->process(input);
        }
        // Only expiries may carry an earlier time, because a timer saw them first; nothing else may differ.
        LogObserver plain;
        House other(plain);
        for (const EngineInput& input : tape) {
            other.engine->process(input);
        }
        QCOMPARE(log.count, plain.count);
        for (AccountIndex account = 0; account < 3; ++account) {
            QCOMPARE(house.engine->portfolio().at(account).cash(0), other.engine->portfolio().at(account).cash(0));
        }
    }

    void referenceTapesKeepTheirHash_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<bool>("isBars");
        QTest::addColumn<QByteArray>("hash");
        // The same on every operating system and compiler. A change here is a change of what people's results mean.
        QTest::newRow("book 1") << quint64(1) << false << QByteArray("0f36a236045f39e63b3a0ef04f52a1d7");
        QTest::newRow("book 2") << quint64(2) << false << QByteArray("22cd1d7bdf92c8cfc9e1dfc3f96233f8");
        QTest::newRow("bars 3") << quint64(3) << true << QByteArray("e9056f4d685c6076a1edf6ac1fc2b7ab");
    }
    void referenceTapesKeepTheirHash()
    {
        QFETCH(quint64, seed);
        QFETCH(bool, isBars);
        QFETCH(QByteArray, hash);
        test::LogFingerprint got;
        got.addBytes(plainLoop(randomTape(seed, 20'000, isBars)));
        QCOMPARE(got.result(), hash);
    }

    void damagedRecordingsEndTheReading()
    {
        QByteArray recording;
        appendBytes(recording, {fromMicros(5), CancelRequest{OrderId(3)}});
        QByteArrayView cut(recording.constData(), recording.size() - 1);
        QVERIFY(!readInput(cut));
        recording[8] = static_cast<char>(250); // No such body.
        QByteArrayView wrong(recording);
        QVERIFY(!readInput(wrong));
    }

    /// Properties over random lives: what must hold after every single input, whatever was done.
    void invariantsHoldAfterEveryInput()
    {
        for (std::uint64_t seed = 100; seed < 106; ++seed) {
            LogObserver log;
            House house(log);
            TradingEngine& engine = *house.engine;
            bool wasStopped = false;
            for (const EngineInput& input : randomTape(seed, 5'000, seed % 2 == 0)) {
                const int before = log.count;
                const std::size_t live = engine.venue().live().size();
                engine.process(input);
                checkAccounts(engine);
                if (wasStopped && engine.gate().isStopped() && std::holds_alternative<OrderRequest>(input.body)) {
                    QVERIFY(engine.venue().live().size() <= live); // Nothing gets in through a closed gate.
                    QVERIFY(log.count > before);
                }
                wasStopped = engine.gate().isStopped();
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
    }

private:
    static void checkAccounts(const TradingEngine& engine)
    {
        for (AccountIndex index = 0; index < 3; ++index) {
            const Account& account = engine.portfolio().at(index);
            const auto value = engine.valuation(index);
            QVERIFY(value.has_value());
            QCOMPARE(value->equity.value, value->cash.value + value->cost.value + value->unrealised.value);
            std::int64_t margins = 0;
            for (const Position& position : account.positions()) {
                QVERIFY(position.lots != 0);
                QVERIFY(position.cost.value >= 0 && position.margin.value >= 0);
                QVERIFY(index != 0 || position.lots > 0); // Spot shorts are off.
                margins += position.margin.value;
            }
            QVERIFY(index != 0 || account.cash(0).value >= 0);
            QVERIFY(index == 0 || margins >= 0);
        }
        for (const Order* order : engine.venue().live()) {
            QVERIFY(!isTerminal(order->status));
            QVERIFY(order->filled.value >= 0 && order->remaining().value > 0);
            if (order->isReduceOnly) {
                const std::int64_t held = engine.portfolio()
                                              .at(order->account)
                                              .lotsOf(order->instrument, engine.venue().positionKeyOf(*order));
                QVERIFY(held != 0 && (held > 0) == (order->side == Side::Sell));
                QVERIFY(order->remaining().value <= (held < 0 ? -held : held));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestParity)
#include "tst_parity.moc"
