// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/order_life.h"
#include "models/live/protection.h"
#include "tests/models/live/hostile_venue.h"
#include "tests/support/gate_world.h"

#include <QTest>

using namespace elite;
using namespace elite::test;
using namespace std::chrono_literals;

// The right that only closes: whatever is asked of it, in whatever order, nothing is bought and no more is sold than
// this program holds.

namespace {

const Symbol kOther = Symbol::of("ETH/USD");

Decimal hundredths(int count)
{
    return *Decimal::fromParts(count, 2);
}

Decimal sum(Decimal a, Decimal b)
{
    return *Decimal::add(a, b);
}

LiveUse holding(const char* free)
{
    LiveUse use;
    use.holdings[kGateSymbol].quantity = use.holdings[kGateSymbol].free = *Decimal::parse(free);
    return use;
}

CloseFacts factsOf(const LiveUse& use, const char* there, Timestamp now)
{
    CloseFacts facts;
    facts.venue = kGateVenue;
    facts.key = QStringLiteral("key-1");
    facts.use = use;
    facts.atVenue = std::map<Symbol, Decimal>{{kGateSymbol, *Decimal::parse(there)}};
    facts.venueTime = now;
    facts.isReconciled = true;
    facts.isKeyProved = true;
    facts.isHalted = false;
    return facts;
}

LiveIntent sale(const char* quantity)
{
    LiveIntent out;
    out.market = "XXBTZUSD";
    out.symbol = kGateSymbol;
    out.side = Side::Sell;
    out.type = OrderType::Market;
    out.quantity = *Decimal::parse(quantity);
    return out;
}

const Timestamp kNow = fromMicros(1'700'000'000'000'000);

/// A venue that takes whatever it is sent, and answers or does not, and a program with a right to close.
class ClosingWorld
{
public:
    explicit ClosingWorld(std::uint64_t seed)
        : m_chance(seed)
    {
        m_life->reconcile(m_now);
        m_market.tickSize = hundredths(1);
        m_market.lotSize = hundredths(1);
        m_market.minQuantity = hundredths(5);
    }

    /// What went wrong, or nothing.
    QString run()
    {
        for (int step = 0; step < 80 && m_wrong.isEmpty(); ++step) {
            m_now += std::chrono::milliseconds(m_chance.below(6'000));
            one(m_chance.below(15));
            m_life->tick(m_now);
            pump();
        }
        return m_wrong;
    }
    int stops() const { return m_stops; }
    int sales() const { return m_sales; }
    int refusals() const { return m_refusals; }
    int restarts() const { return m_restarts; }

private:
    struct AtVenue
    {
        LiveIntent intent;
        VenueOrder order;
        std::vector<VenueFill> fills;
        Decimal left() const { return *Decimal::subtract(intent.quantity, *order.filled); }
        bool isOpen() const { return !isFinal(order.state); }
    };

    void one(int what)
    {
        switch (what) {
        case 0: // Bought while there was a right to trade.
            buy();
            return;
        case 1:
        case 2:
            askForPermit();
            return;
        case 3:
        case 4:
        case 5:
        case 6:
            trySomething();
            return;
        case 7:
        case 8:
            fillSome();
            return;
        case 9:
            if (!m_life->orders().empty()) {
                const int at = m_chance.below(static_cast<int>(m_life->orders().size()));
                (void)m_life->cancel(std::next(m_life->orders().begin(), at)->first, m_now);
                pump();
            }
            return;
        case 10:
            restart();
            return;
        case 11:
        case 12:
        case 13:
            protect();
            return;
        default:
            if (m_chance.is(20)) {
                release();
            }
            return;
        }
    }

    LiveIntent intentOf(Side side, const Symbol& symbol, Decimal quantity)
    {
        LiveIntent out;
        out.clientId = "id-" + QByteArray::number(++m_nextId).rightJustified(6, '0');
        out.market = symbol == kGateSymbol ? "XXBTZUSD" : "XETHZUSD";
        out.symbol = symbol;
        out.side = side;
        out.quantity = quantity;
        out.price = side == Side::Buy ? Decimal::fromInteger(100) : Decimal();
        out.type = side == Side::Buy ? OrderType::Limit : OrderType::Market;
        return out;
    }
    void buy()
    {
        const Symbol& symbol = m_chance.is(70) ? kGateSymbol : kOther;
        LiveIntent intent = intentOf(Side::Buy, symbol, hundredths(1 + m_chance.below(300)));
        intent.plannedStop = m_chance.is(70) ? Decimal::fromInteger(90) : Decimal();
        m_isClosing = false;
        (void)m_life->place(intent, m_now);
        pump();
        m_isClosing = true;
    }
    /// The stops of purchases, beside the sales.
    void protect()
    {
        const auto use = liveUse(m_life->orders(), m_now, m_life->released());
        const auto next = nextProtection(
            m_life->orders(), *use, [this](const Symbol&) { return &m_market; }, kNow, m_now);
        if (!next) {
            return;
        }
        LiveIntent intent = *next;
        intent.clientId = "id-" + QByteArray::number(++m_nextId).rightJustified(6, '0');
        m_stops += m_life->place(intent, m_now) ? 1 : 0;
        pump();
    }
    void askForPermit()
    {
        CloseFacts facts;
        facts.venue = kGateVenue;
        facts.key = QStringLiteral("key-1");
        facts.use = liveUse(m_life->orders(), m_now, m_life->released());
        facts.atVenue.emplace();
        for (const Symbol& symbol : {kGateSymbol, kOther}) { // With coins of the owner's own beside ours, or fewer.
            (*facts.atVenue)[symbol] = hundredths(m_chance.below(2) == 0 ? 100'000 : m_chance.below(300));
        }
        facts.venueTime = m_now;
        facts.isReconciled = m_life->isReconciled();
        facts.isKeyProved = true;
        facts.isHalted = m_chance.is(5);
        CloseOutcome outcome = m_gate.permitToClose(facts);
        if (outcome.permit) {
            m_permits.clear();
            m_first = outcome.permit->terms().most;
            m_granted.clear();
            m_permits.push_back(std::move(*outcome.permit));
        }
    }
    void trySomething()
    {
        if (m_permits.empty()) {
            return;
        }
        const Side side = m_chance.is(20) ? Side::Buy : Side::Sell;
        const Symbol& symbol = m_chance.is(70) ? kGateSymbol : kOther;
        const auto use = liveUse(m_life->orders(), m_now, m_life->released());
        const auto at = use->holdings.find(symbol);
        const Decimal free = at == use->holdings.end() ? Decimal() : at->second.free;
        const Decimal quantity = m_chance.is(40) && free.isPositive() ? free : hundredths(m_chance.below(400) - 20);
        const LiveIntent intent = intentOf(side, symbol, quantity);
        const bool isElsewhere = m_chance.is(5);
        const auto denial = m_permits.front().take(isElsewhere ? VenueId::of("binance") : kGateVenue,
                                                   m_chance.is(5) ? QStringLiteral("key-2") : QStringLiteral("key-1"),
                                                   false, intent, *use, m_now);
        if (denial) {
            ++m_refusals;
            return;
        }
        if (side == Side::Buy || isElsewhere) {
            m_wrong = QStringLiteral("a right to close bought, or sold at another venue");
            return;
        }
        m_granted[symbol] = sum(m_granted[symbol], quantity);
        if (m_granted[symbol] > m_first[symbol]) {
            m_wrong = QStringLiteral("a right gave more than it was made for");
        }
        m_sales += m_life->place(intent, m_now) ? 1 : 0;
        pump();
    }
    void fillSome()
    {
        if (m_orders.empty()) {
            return;
        }
        AtVenue& order = m_orders.at(static_cast<std::size_t>(m_chance.below(static_cast<int>(m_orders.size()))));
        if (!order.isOpen()) {
            return;
        }
        fill(order, m_chance.is(50) ? order.left() : std::min(order.left(), hundredths(1 + m_chance.below(50))));
    }
    void fill(AtVenue& order, Decimal quantity)
    {
        VenueFill fill;
        fill.id = "fill-" + QByteArray::number(++m_nextId);
        fill.orderId = order.order.id;
        fill.price = Decimal::fromInteger(100);
        fill.quantity = quantity;
        fill.time = m_now;
        order.fills.push_back(fill);
        order.order.filled = sum(*order.order.filled, quantity);
        order.order.state = order.left().isPositive() ? VenueOrderState::PartlyFilled : VenueOrderState::Filled;
        checkVenue();
    }
    /// The one thing that counts, by the venue's own books.
    void checkVenue()
    {
        std::map<Symbol, Decimal> bought;
        std::map<Symbol, Decimal> sold; // And still to be sold.
        for (const AtVenue& order : m_orders) {
            if (order.intent.side == Side::Buy) {
                bought[order.intent.symbol] = sum(bought[order.intent.symbol], *order.order.filled);
            } else {
                sold[order.intent.symbol]
                    = sum(sold[order.intent.symbol], order.isOpen() ? order.intent.quantity : *order.order.filled);
            }
        }
        std::map<QByteArray, Decimal> stopped; // By purchase.
        for (const AtVenue& order : m_orders) {
            if (!order.intent.protects.isEmpty()) {
                stopped[order.intent.protects] = sum(stopped[order.intent.protects], order.intent.quantity);
            }
        }
        for (const AtVenue& order : m_orders) {
            if (stopped[order.intent.clientId] > *order.order.filled) {
                m_wrong = QStringLiteral("a stop for more than was bought");
            }
        }
        for (const auto& [symbol, quantity] : sold) {
            if (quantity > bought[symbol]) {
                m_wrong
                    = QStringLiteral("%1 sold or on sale, %2 bought")
                          .arg(QString::fromLatin1(quantity.toText()), QString::fromLatin1(bought[symbol].toText()));
            }
        }
    }
    void pump()
    {
        for (LiveStep step = m_life->drain(); !step.records.empty() || !step.actions.empty(); step = m_life->drain()) {
            m_ledger.insert(m_ledger.end(), step.records.begin(), step.records.end());
            if (m_chance.is(2)) {
                restart(); // Written, not sent.
                return;
            }
            for (const LiveAction& action : step.actions) {
                act(action);
            }
        }
    }
    void act(const LiveAction& action)
    {
        const Error lost{ErrorCode::Timeout, QStringLiteral("no answer")};
        const bool isLost = m_chance.is(25);
        const LiveOrder* ours = m_life->find(action.clientId);
        AtVenue* known = nullptr;
        for (AtVenue& one : m_orders) {
            known = one.intent.clientId == action.clientId ? &one : known;
        }
        switch (action.kind) {
        case LiveAction::Kind::Send:
            if (m_isClosing && ours->intent.side != Side::Sell) {
                m_wrong = QStringLiteral("something was bought while closing");
            }
            if (known != nullptr) {
                m_wrong = QStringLiteral("sent twice");
                return;
            }
            if (m_chance.is(85)) {
                AtVenue taken;
                taken.intent = ours->intent;
                taken.order.id = "v-" + QByteArray::number(++m_nextId);
                taken.order.clientId = ours->intent.clientId;
                taken.order.state = VenueOrderState::Open;
                taken.order.quantity = ours->intent.quantity;
                taken.order.filled = Decimal();
                m_orders.push_back(taken);
                checkVenue();
                if (m_chance.is(40)) {
                    fill(m_orders.back(), m_orders.back().left());
                }
                m_life->onSent(action.clientId, isLost ? Result<VenueOrder>(lost) : told(m_orders.back()), m_now);
            } else {
                m_life->onSent(action.clientId, isLost ? lost : Error{ErrorCode::Denied, QStringLiteral("not enough")},
                               m_now);
            }
            return;
        case LiveAction::Kind::Cancel:
            if (known != nullptr && known->isOpen() && m_chance.is(80)) {
                known->order.state = VenueOrderState::Canceled;
            }
            m_life->onCancelAnswer(action.clientId, isLost ? Done(lost) : Done(), m_now);
            return;
        case LiveAction::Kind::AskOrder:
            m_life->onOrder(action.clientId,
                            isLost                 ? Result<VenueOrder>(lost)
                                : known == nullptr ? Result<VenueOrder>(Error{ErrorCode::NotFound, {}})
                                                   : told(*known),
                            m_now, m_now);
            return;
        case LiveAction::Kind::AskVenueOrder:
            return;
        case LiveAction::Kind::ListOpen: {
            std::vector<VenueOrder> open;
            for (const AtVenue& one : m_orders) {
                if (one.isOpen()) {
                    open.push_back(one.order);
                }
            }
            m_life->onOpenList(isLost ? Result<std::vector<VenueOrder>>(lost) : open, m_now);
            return;
        }
        case LiveAction::Kind::ListFills: {
            std::vector<VenueFill> fills;
            for (const AtVenue& one : m_orders) {
                fills.insert(fills.end(), one.fills.begin(), one.fills.end());
            }
            m_life->onFills(action.clientId, isLost ? Result<std::vector<VenueFill>>(lost) : fills, m_now);
            return;
        }
        }
    }
    Result<VenueOrder> told(const AtVenue& order)
    {
        VenueOrder out = order.order;
        if (m_chance.is(30)) {
            out.fills = order.fills; // Some answers bring them along.
        }
        return out;
    }
    void restart()
    {
        ++m_restarts;
        m_life = std::make_unique<OrderLife>();
        for (const LiveRecord& record : m_ledger) {
            m_life->restore(record);
        }
        m_life->reconcile(m_now);
        m_permits.clear(); // A right lives in memory only.
    }
    void release()
    {
        const auto use = liveUse(m_life->orders(), m_now, m_life->released());
        for (const auto& [symbol, one] : use->holdings) {
            if (one.free.isPositive()) {
                m_life->release(symbol, one.free);
            }
        }
        pump();
    }

    Chance m_chance;
    Timestamp m_now = kNow;
    PromotionGate m_gate;
    std::unique_ptr<OrderLife> m_life = std::make_unique<OrderLife>();
    std::vector<LiveRecord> m_ledger;
    std::vector<AtVenue> m_orders;
    std::vector<ClosePermit> m_permits; // One or none.
    std::map<Symbol, Decimal> m_first;
    std::map<Symbol, Decimal> m_granted;
    bool m_isClosing = true;
    int m_nextId = 0;
    Instrument m_market;
    int m_stops = 0;
    int m_sales = 0;
    int m_refusals = 0;
    int m_restarts = 0;
    QString m_wrong;
};

} // namespace

class TestClosePermit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverBuysNeverSellsMoreThanIsHeld()
    {
        int sales = 0;
        int refusals = 0;
        int restarts = 0;
        int stops = 0;
        for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
            ClosingWorld world(seed);
            const QString wrong = world.run();
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
            sales += world.sales();
            refusals += world.refusals();
            restarts += world.restarts();
            stops += world.stops();
        }
        qInfo("20,000 schedules: %d sales, %d stops, %d refused, %d restarts", sales, stops, refusals, restarts);
        QVERIFY2(sales > 8'000 && stops > 8'000 && refusals > 20'000 && restarts > 20'000, "each was really met");
    }

    void theGateGivesWhatIsHeldAndThere()
    {
        PromotionGate gate;
        const auto less = gate.permitToClose(factsOf(holding("0.5"), "0.3", kNow));
        QVERIFY(less.permit);
        QCOMPARE(less.permit->left(kGateSymbol), *Decimal::parse("0.3")); // Some was sold at the exchange by hand.
        const auto more = gate.permitToClose(factsOf(holding("0.5"), "12", kNow));
        QCOMPARE(more.permit->left(kGateSymbol), *Decimal::parse("0.5")); // The owner's own coins are not touched.
        QVERIFY(more.permit->left(kOther).isZero());
        QVERIFY(!less.permit->isValid(kNow)); // One at a time.
        QVERIFY(more.permit->isValid(kNow));
        QVERIFY(!more.permit->isValid(kNow + kClosePermit));
        QVERIFY(!more.permit->isValid(kNow - 1s));
    }

    void theGateRefusesAndSaysWhy()
    {
        PromotionGate gate;
        const auto ruleAfter = [&](const std::function<void(CloseFacts&)>& change) {
            CloseFacts facts = factsOf(holding("0.5"), "0.5", kNow);
            change(facts);
            const auto outcome = gate.permitToClose(facts);
            return outcome.permit ? std::nullopt : outcome.refusal;
        };
        QVERIFY(!ruleAfter([](CloseFacts&) {}));
        QCOMPARE(ruleAfter([](CloseFacts& f) { f.isHalted = true; }), CloseRule::EmergencyStop);
        QCOMPARE(ruleAfter([](CloseFacts& f) { f.corruptRow = QStringLiteral("row 7"); }), CloseRule::RecordUnreadable);
        QCOMPARE(ruleAfter([](CloseFacts& f) { f.use.reset(); }), CloseRule::RecordUnreadable);
        QCOMPARE(ruleAfter([](CloseFacts& f) { f.fault = QStringLiteral("two orders"); }), CloseRule::AccountFault);
        QCOMPARE(ruleAfter([](CloseFacts& f) { f.isReconciled = false; }), CloseRule::NotReconciled);
        QCOMPARE(ruleAfter([](CloseFacts& f) { f.atVenue.reset(); }), CloseRule::BalanceUnknown);
        QCOMPARE(ruleAfter([](CloseFacts& f) { f.isKeyProved = false; }), CloseRule::KeyOfAnother);
        QCOMPARE(ruleAfter([](CloseFacts& f) { f.atVenue->clear(); }), CloseRule::NothingHeld);
        QCOMPARE(ruleAfter([](CloseFacts& f) { f.use = LiveUse(); }), CloseRule::NothingHeld);
        QCOMPARE(ruleAfter([](CloseFacts& f) { f = CloseFacts(); }), CloseRule::EmergencyStop); // Closed by default.
    }

    void everySaleIsTakenOff()
    {
        PromotionGate gate;
        const LiveUse use = holding("0.5"); // Held up: nobody told that it was sold.
        auto outcome = gate.permitToClose(factsOf(use, "0.5", kNow));
        ClosePermit permit = std::move(*outcome.permit);
        const auto take = [&](const LiveIntent& intent) {
            const auto denial = permit.take(kGateVenue, QStringLiteral("key-1"), false, intent, use, kNow + 1s);
            return denial ? std::optional(denial->rule) : std::nullopt;
        };
        QVERIFY(!take(sale("0.3")));
        QCOMPARE(take(sale("0.3")), LiveRule::NothingToSell);
        QVERIFY(!take(sale("0.2")));
        QCOMPARE(take(sale("0.01")), LiveRule::NothingToSell);
        QCOMPARE(take(sale("-0.01")), LiveRule::NothingToSell);
        QCOMPARE(take(sale("0")), LiveRule::NothingToSell);
    }

    void onlyItsOwnAccount()
    {
        PromotionGate gate;
        const LiveUse use = holding("0.5");
        auto permit = std::move(*gate.permitToClose(factsOf(use, "0.5", kNow)).permit);
        const auto take = [&](const VenueId& venue, const char* key, bool isSandbox, const LiveIntent& intent) {
            return permit.take(venue, QString::fromLatin1(key), isSandbox, intent, use, kNow)->rule;
        };
        QCOMPARE(take(VenueId::of("binance"), "key-1", false, sale("0.1")), LiveRule::NotCovered);
        QCOMPARE(take(kGateVenue, "key-2", false, sale("0.1")), LiveRule::NotCovered);
        QCOMPARE(take(kGateVenue, "key-1", true, sale("0.1")), LiveRule::NotCovered);
        LiveIntent buy = sale("0.1");
        buy.side = Side::Buy;
        QCOMPARE(take(kGateVenue, "key-1", false, buy), LiveRule::OnlyCloses);
        LiveIntent other = sale("0.1");
        other.symbol = kOther;
        QCOMPARE(take(kGateVenue, "key-1", false, other), LiveRule::NotCovered);
        gate.takeBackClosing();
        QCOMPARE(take(kGateVenue, "key-1", false, sale("0.1")), LiveRule::PermitEnded);
    }

    void aPromotionTakesItBack()
    {
        PromotionGate gate;
        const auto closing = std::move(*gate.permitToClose(factsOf(holding("0.5"), "0.5", kNow)).permit);
        const LivePermit live = permitFor(gate);
        QVERIFY(!closing.isValid(kNow));
        QVERIFY(!live.isRevoked());
        (void)gate.permitToClose(factsOf(holding("0.5"), "0.5", kNow));
        QVERIFY(!live.isRevoked()); // The other way round it does not: coins of another account may be sold.
    }

    void whatWasReleasedIsNotHeld()
    {
        LiveOrder order;
        order.intent.symbol = kGateSymbol;
        order.intent.quantity = *Decimal::parse("0.5");
        order.state = LiveState::Filled;
        VenueFill fill;
        fill.quantity = order.filled = order.toldFilled = order.intent.quantity;
        fill.price = Decimal::fromInteger(100);
        order.fills = {fill};
        const auto held = [&](const char* released) {
            return liveUse({{"a", order}}, kNow, {{kGateSymbol, *Decimal::parse(released)}});
        };
        QCOMPARE(held("0.2")->holdings.at(kGateSymbol).free, *Decimal::parse("0.3"));
        QCOMPARE(held("0.2")->held, Decimal::fromInteger(30)); // And the cap has room again.
        QVERIFY(held("0.5")->holdings.at(kGateSymbol).free.isZero());
        QVERIFY(held("7")->holdings.at(kGateSymbol).quantity.isZero());
        QCOMPARE(held("-7")->holdings.at(kGateSymbol).free, *Decimal::parse("0.5")); // Nobody gets coins that way.
    }
};

QTEST_APPLESS_MAIN(TestClosePermit)
#include "tst_close_permit.moc"
