// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/trading_engine.h"
#include "tests/models/trading/reference_broker.h"
#include "tests/support/random_tape.h"

#include <QTest>

#include <map>

using namespace elite;
using namespace Qt::StringLiterals;
using elite::test::Dice;

namespace {

constexpr std::int64_t kStartCash = 150'000'000'000; // 1,500: a few orders use it up.

/// Feeds the engine and the reference with the same random life and compares every fact, and the books after each step.
class TwinRun final : public EngineObserver
{
public:
    TwinRun(std::uint64_t seed, bool isBars, std::int64_t referenceFeeE8)
        : m_dice(seed)
        , m_isBars(isBars)
        , m_reference(rulesOf(seed, referenceFeeE8), kStartCash)
    {
        EngineConfig config;
        Contract contract;
        contract.base = *Currency::parse("BTC");
        contract.quote = *Currency::parse("USD");
        contract.tickSize = *Decimal::fromParts(1, 2);
        contract.lotSize = *Decimal::fromParts(1, 3);
        contract.minNotional = Cash(500'000'000);
        config.contracts = {contract};
        AccountConfig account;
        account.currency = contract.quote;
        account.balances = {{contract.quote, Cash(kStartCash)}};
        config.accounts = {account};
        config.owners = {OwnerConfig{}};
        const reference::Rules rules = rulesOf(seed, 0);
        config.rules.seed = rules.seed;
        config.rules.slippage = rules.slips ? SlippageModel::Uniform10To20Bp : SlippageModel::Off;
        config.rules.simulatesRejections = rules.rejects;
        config.rules.usesDisplayedSize = rules.sizes;
        config.rules.touch = rules.queue ? TouchFill::Queue : TouchFill::Never;
        config.rules.volumeCapPercent = static_cast<int>(rules.capPercent);
        m_engine = *TradingEngine::create(config, *this);
    }

    /// True while both agree.
    bool step()
    {
        m_now += std::chrono::milliseconds(m_dice.between(0, 2000));
        m_facts.clear();
        m_reference.facts.clear();
        const auto choice = m_dice.below(100);
        if (!m_hasMarket || choice < 55) {
            market();
        } else if (choice < 85 || m_lastId == 0) {
            submit();
        } else if (choice < 93) {
            cancel();
        } else {
            amend();
        }
        return agree();
    }

    std::map<std::string, int> seen;
    QString difference;

private:
    static reference::Rules rulesOf(std::uint64_t seed, std::int64_t feeE8)
    {
        reference::Rules rules;
        rules.seed = seed;
        rules.slips = seed % 2 == 0;
        rules.rejects = seed % 3 == 0;
        rules.sizes = seed % 5 < 3;
        rules.queue = seed % 7 < 3;
        rules.feeE8 = feeE8;
        return rules;
    }

    void onEvent(const EngineEvent& event) override
    {
        if (event.kind == EventKind::Submitted || event.kind == EventKind::DayStarted) {
            return;
        }
        reference::Fact fact;
        fact.what = std::string(nameOf(event.kind));
        fact.id = static_cast<std::int64_t>(event.order);
        fact.price = event.price.value;
        fact.quantity = event.quantity.value;
        fact.fee = event.fee.value;
        fact.trigger = event.trigger.value;
        fact.reason = std::string(codeText(event.denial.code));
        fact.ambiguous = event.isAmbiguous;
        m_facts.push_back(fact);
        ++seen[fact.what + (fact.reason.empty() ? "" : " " + fact.reason) + (fact.ambiguous ? " ambiguous" : "")];
    }

    std::int64_t micros() const { return toMicros(m_now); }
    void send(InputBody body) { m_engine->process({m_now, std::move(body)}); }

    void market()
    {
        m_hasMarket = true;
        m_price = std::clamp<std::int64_t>(m_price + m_dice.between(-25, 25), 9'000, 11'000);
        if (m_isBars) {
            const std::int64_t open = m_price + m_dice.between(-15, 15);
            const std::int64_t close = open + m_dice.between(-30, 30);
            const std::int64_t high = std::max(open, close) + m_dice.between(0, 30);
            const std::int64_t low = std::min(open, close) - m_dice.between(0, 30);
            const std::int64_t volume = m_dice.between(0, 60'000);
            m_price = close;
            send(BarInput{0, {Ticks(open), Ticks(high), Ticks(low), Ticks(close), Lots(volume)}});
            m_reference.bar(micros(), open, high, low, close, volume);
        } else if (m_dice.chance(60)) {
            const std::int64_t ask = m_price + m_dice.between(1, 4);
            const std::int64_t bidSize = m_dice.between(1, 3000);
            const std::int64_t askSize = m_dice.between(1, 3000);
            send(QuoteInput{0, {Ticks(m_price), Ticks(ask), Lots(bidSize), Lots(askSize)}});
            m_reference.quote(micros(), m_price, ask, bidSize, askSize);
            m_hasQuote = true;
        } else if (m_hasQuote) {
            const std::int64_t price = m_price + m_dice.between(-6, 6);
            const std::int64_t size = m_dice.between(1, 3000);
            const bool isBuyer = m_dice.chance(50);
            send(TradeInput{0, {Ticks(price), Lots(size), isBuyer ? Aggressor::Buyer : Aggressor::Seller}});
            m_reference.trade(micros(), price, size, isBuyer ? 1 : -1);
        }
    }

    void submit()
    {
        reference::Ask ask;
        ask.side = m_dice.chance(50) ? 1 : -1;
        ask.type = static_cast<reference::Type>(m_dice.below(5));
        ask.quantity = m_dice.chance(3) ? m_dice.below(5) : m_dice.between(50, 4'000);
        const std::int64_t away = m_dice.between(-30, 40);
        if (ask.type == reference::Limit || ask.type == reference::StopLimit) {
            ask.price = m_price - ask.side * away;
            ask.tif = static_cast<reference::Tif>(m_dice.chance(60) ? 0 : m_dice.below(4));
            ask.postOnly = ask.type == reference::Limit && ask.tif == reference::Gtc && m_dice.chance(20);
        }
        if (ask.type == reference::Stop || ask.type == reference::StopLimit) {
            ask.stop = m_price + ask.side * m_dice.between(-3, 30);
        }
        if (ask.type == reference::Trailing) {
            ask.offset = m_dice.between(1, 30);
            ask.activation = m_dice.chance(30) ? m_price - ask.side * m_dice.between(0, 15) : 0;
        }
        if (ask.tif == reference::Gtd) {
            ask.expires = micros() + m_dice.between(1, 20'000'000);
        }
        ask.reduceOnly = m_dice.chance(20);
        if (!ask.reduceOnly && m_dice.chance(25)) {
            const std::int64_t entry = ask.price != 0 ? ask.price : ask.stop != 0 ? ask.stop : m_price;
            ask.stopLoss = m_dice.chance(80) ? entry - ask.side * m_dice.between(-2, 40) : 0;
            ask.takeProfit = m_dice.chance(80) ? entry + ask.side * m_dice.between(-2, 40) : 0;
        }
        if (m_dice.chance(15)) {
            ask.oco = m_dice.chance(50) ? ++m_group : std::max<std::int64_t>(1, m_group);
        }
        ++m_lastId;
        send(requestOf(ask));
        m_reference.submit(micros(), ask);
    }

    static OrderRequest requestOf(const reference::Ask& ask)
    {
        static constexpr OrderType kTypes[]
            = {OrderType::Market, OrderType::Limit, OrderType::Stop, OrderType::StopLimit, OrderType::TrailingStop};
        static constexpr TimeInForce kTifs[] = {TimeInForce::Gtc, TimeInForce::Ioc, TimeInForce::Fok, TimeInForce::Gtd};
        OrderRequest request;
        request.side = ask.side > 0 ? Side::Buy : Side::Sell;
        request.type = kTypes[ask.type];
        request.tif = kTifs[ask.tif];
        request.quantity = Lots(ask.quantity);
        request.price = Ticks(ask.price);
        request.stop = Ticks(ask.stop);
        request.trailOffset = Ticks(ask.offset);
        request.activation = Ticks(ask.activation);
        request.stopLoss = Ticks(ask.stopLoss);
        request.takeProfit = Ticks(ask.takeProfit);
        request.expiresAt = fromMicros(ask.expires);
        request.ocoGroup = static_cast<std::uint64_t>(ask.oco);
        request.isReduceOnly = ask.reduceOnly;
        request.isPostOnly = ask.postOnly;
        return request;
    }

    std::int64_t anyId()
    {
        const auto& live = m_engine->venue().live();
        return live.empty() || m_dice.chance(10)
            ? m_dice.between(1, m_lastId + 5)
            : static_cast<std::int64_t>(
                live[static_cast<std::size_t>(m_dice.below(static_cast<std::int64_t>(live.size())))]->id);
    }

    void cancel()
    {
        const std::int64_t id = anyId();
        send(CancelRequest{static_cast<OrderId>(id)});
        m_reference.cancel(micros(), id);
    }

    void amend()
    {
        const std::int64_t id = anyId();
        const Order* order = m_engine->venue().find(static_cast<OrderId>(id));
        const bool hasPrice = order != nullptr && order->price.value > 0;
        const std::int64_t quantity = m_dice.chance(60) ? m_dice.between(1, 4'000) : 0;
        const std::int64_t price = hasPrice && m_dice.chance(60) ? m_price + m_dice.between(-30, 30) : 0;
        send(AmendRequest{static_cast<OrderId>(id), Lots(quantity), Ticks(price), Ticks(), RequestDefect::None});
        m_reference.amend(micros(), id, quantity, price);
    }

    bool agree()
    {
        const Account& account = m_engine->portfolio().at(0);
        const Position* position = account.positions().empty() ? nullptr : &account.positions().front();
        const auto value = m_engine->valuation(0);
        const bool isSame = m_facts == m_reference.facts && account.cash(0).value == m_reference.cash
            && (position == nullptr ? 0 : position->lots) == m_reference.position
            && (position == nullptr ? 0 : position->cost.value) == m_reference.cost;
        // Equity identity: what the parts say equals what selling at the bid would give.
        bool isWorth = value.has_value();
        if (isWorth && position != nullptr) {
            const std::int64_t worth = m_engine->books()[0].bid().value * position->lots * 1'000;
            isWorth = value->equity.value == account.cash(0).value + worth
                && value->equity.value == value->cash.value + value->cost.value + value->unrealised.value;
        }
        if (isSame && isWorth) {
            return true;
        }
        difference = u"cash %1 / %2, position %3 / %4, worth %5\n"_s.arg(account.cash(0).value)
                         .arg(m_reference.cash)
                         .arg(position == nullptr ? 0 : position->lots)
                         .arg(m_reference.position)
                         .arg(isWorth);
        for (const auto* facts : {&m_facts, &m_reference.facts}) {
            difference += facts == &m_facts ? u"engine:\n"_s : u"reference:\n"_s;
            for (const reference::Fact& f : *facts) {
                difference
                    += u"  %1 #%2 price %3 qty %4 fee %5 trigger %6 %7 %8\n"_s.arg(QString::fromStdString(f.what))
                           .arg(f.id)
                           .arg(f.price)
                           .arg(f.quantity)
                           .arg(f.fee)
                           .arg(f.trigger)
                           .arg(QString::fromStdString(f.reason))
                           .arg(f.ambiguous);
            }
        }
        return false;
    }

    Dice m_dice;
    bool m_isBars;
    reference::Broker m_reference;
    std::unique_ptr<TradingEngine> m_engine;
    std::vector<reference::Fact> m_facts;
    Timestamp m_now = fromMicros(1'700'000'000'000'000);
    std::int64_t m_price = 10'000;
    std::int64_t m_lastId = 0;
    std::int64_t m_group = 0;
    bool m_hasMarket = false;
    bool m_hasQuote = false;
};

/// One million events in a release build, a tenth in a debug build; ELITE_TWIN_EVENTS asks for another number.
int eventCount()
{
#ifdef NDEBUG
    constexpr int standard = 1'000'000;
#else
    constexpr int standard = 100'000;
#endif
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("ELITE_TWIN_EVENTS", &isSet);
    return isSet && wanted > 0 ? wanted : standard;
}

} // namespace

class TestTwin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesOnRandomEvents()
    {
        constexpr int perRun = 2'000; // Short lives: long ones end with too little cash to try much.
        const int total = eventCount();
        std::map<std::string, int> seen;
        int done = 0;
        for (std::uint64_t seed = 1; done < total; ++seed) {
            TwinRun run(seed, seed % 4 == 0, 100'000);
            for (int i = 0; i < perRun; ++i, ++done) {
                if (!run.step()) {
                    QFAIL(qPrintable(u"seed %1, event %2: %3"_s.arg(seed).arg(i).arg(run.difference)));
                }
            }
            for (const auto& [what, count] : run.seen) {
                seen[what] += count;
            }
        }
        qInfo("%d random events, no difference", done);
        for (const auto& [what, count] : seen) {
            qInfo("  %-45s %d", what.c_str(), count);
        }
        // The comparison means something only where things happened.
        for (const char* what :
             {"filled", "partial", "triggered", "updated", "amended", "expired", "canceled OCO", "canceled IOC",
              "canceled FOK", "canceled REDUCE_ONLY_NO_POSITION", "rejected SIMULATED_REJECTION",
              "rejected INSUFFICIENT_BALANCE", "rejected POST_ONLY_WOULD_TAKE", "filled ambiguous"}) {
            QVERIFY2(seen[what] > 0, what);
        }
    }

    void noticesABrokenTwin() // A fee that is a hundred-millionth too high must show.
    {
        TwinRun run(2, false, 100'001);
        bool isNoticed = false;
        for (int i = 0; i < 2'000 && !isNoticed; ++i) {
            isNoticed = !run.step();
        }
        QVERIFY(isNoticed);
    }
};

QTEST_APPLESS_MAIN(TestTwin)
#include "tst_twin.moc"
