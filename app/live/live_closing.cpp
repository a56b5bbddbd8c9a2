// SPDX-License-Identifier: GPL-3.0-or-later
// What is held after the right to trade has ended, and how it is sold.
#include "app/live/gate/gate_service.h"
#include "app/live/live_service.h"
#include "app/trading/halt_file.h"
#include "models/live/follow.h"
#include "models/live/protection.h"

#include <algorithm>

namespace elite {

namespace {

constexpr std::chrono::milliseconds kLook{250};

LivePrice priceOf(const MarketRow& row)
{
    LivePrice out(row.quote.bid.value(), row.isStale);
    out.bid = row.quote.bid.value();
    out.ask = row.quote.ask.value();
    return out;
}

/// What the venue says is there and in no order, of each symbol whose coins are known.
std::map<Symbol, Decimal> freeAtVenue(const LiveAccount& account, const LiveUse& use, const LiveService::RowOf& row)
{
    std::map<Symbol, Decimal> out;
    for (const auto& [symbol, holding] : use.holdings) {
        const MarketRow* market = row({account.dialect().venue, symbol});
        for (const VenueBalance& balance : account.balances()) {
            if (market != nullptr && QString::fromLatin1(balance.currency) == market->instrument.base.toString()) {
                out[symbol] = balance.free;
            }
        }
    }
    return out;
}

/// The newest of our orders that the venue has filled something of.
const LiveOrder* newestFilled(const std::map<QByteArray, LiveOrder>& orders)
{
    const LiveOrder* out = nullptr;
    for (const auto& [clientId, order] : orders) {
        if (!order.fills.empty() && (out == nullptr || order.intent.at > out->intent.at)) {
            out = &order;
        }
    }
    return out;
}

void addStops(LiveHeld& held, const std::map<QByteArray, LiveOrder>& orders)
{
    for (const auto& [clientId, order] : orders) {
        if (isProtective(order.intent) && order.intent.symbol == held.symbol && !isFinal(order.state)) {
            const auto left = Decimal::subtract(order.intent.quantity, order.filled);
            held.stopped = left ? Decimal::add(held.stopped, *left).valueOr(held.stopped) : held.stopped;
            held.stopAt = std::max(held.stopAt, order.intent.stop);
        }
    }
}

} // namespace

LiveAccount* LiveService::accountOf(const LiveAccountId& id) const
{
    for (LiveAccount* account : accounts()) {
        if (account->account() == id) {
            return account;
        }
    }
    return nullptr;
}

/// Its own; else the newest of this venue.
QString LiveService::keyFor(const LiveAccountId& id) const
{
    const ApiKeyInfo* newest = nullptr;
    for (const ApiKeyInfo& key : m_parts.keys.keys()) {
        if (key.id == id.key) {
            return key.id;
        }
        const bool isOfVenue = isExchange(key.provider) && providerName(key.provider) == id.venue;
        newest = isOfVenue && (newest == nullptr || key.added > newest->added) ? &key : newest;
    }
    return newest == nullptr ? QString() : newest->id;
}

std::vector<LiveHeld> LiveService::whatIsHeld() const
{
    std::vector<LiveHeld> out;
    for (const LiveHistory::Account& account : m_history.accounts) {
        const LiveAccount* here = accountOf(account.id);
        const OrderLife earlier = here != nullptr ? OrderLife() : account.life();
        const auto& orders = here != nullptr ? here->orders() : earlier.orders();
        const auto use = here != nullptr ? here->use() : liveUse(orders, Timestamp(), earlier.released());
        for (const auto& [symbol, holding] : use ? use->holdings : std::map<Symbol, LiveHolding>()) {
            if (holding.quantity.isPositive()) {
                out.push_back({account.id, symbol, holding, {}, {}});
                addStops(out.back(), orders);
            }
        }
    }
    return out;
}

void LiveService::renew()
{
    m_held = whatIsHeld();
    Q_EMIT changed();
}

void LiveService::close(const LiveAccountId& id, const Symbol& symbol, const RowOf& row)
{
    const auto isIt = [&](const Closing& wish) { return wish.account == id && wish.symbol == symbol; };
    if (std::any_of(m_closing.begin(), m_closing.end(), isIt)) {
        return; // One at a time.
    }
    Closing wish{id, symbol, row, {}, Proof::None};
    const auto venue = VenueId::parse(id.venue.toUtf8());
    const LiveDialect* dialect = venue ? liveDialectOf(*venue) : nullptr;
    if (!m_isRead || !m_history.corruptRow.isEmpty()) {
        endClosing(wish, CloseRule::RecordUnreadable, m_history.corruptRow);
        return;
    }
    if (dialect == nullptr || row({*venue, symbol}) == nullptr) {
        endClosing(wish, CloseRule::NoMarket);
        return;
    }
    const QString key = keyFor(id);
    if (key.isEmpty()) {
        endClosing(wish, CloseRule::NoKey);
        return;
    }
    wish.since.start();
    m_closing.push_back(std::move(wish));
    if (LiveAccount* account = accountOf(id)) {
        account->renewBalances();
    } else if (std::find(m_asked.begin(), m_asked.end(), id) == m_asked.end()) {
        lookAfter(id, *dialect, key);
    }
    m_closeClock.start(kLook);
    renew();
}

void LiveService::mindClosing()
{
    std::vector<Closing> wishes;
    wishes.swap(m_closing); // What a sale says may come back here.
    const std::size_t before = wishes.size();
    std::erase_if(wishes, [this](Closing& wish) { return tryToClose(wish); });
    m_closing.insert(m_closing.begin(), std::make_move_iterator(wishes.begin()), std::make_move_iterator(wishes.end()));
    if (m_closing.empty()) {
        m_closeClock.stop();
    }
    if (m_closing.size() != before) {
        dropSettled();
        renew();
    }
}

bool LiveService::tryToClose(Closing& wish)
{
    const bool isLate = wish.since.hasExpired(m_patience.count());
    LiveAccount* account = accountOf(wish.account);
    if (account == nullptr) {
        const bool isComing = std::find(m_asked.begin(), m_asked.end(), wish.account) != m_asked.end();
        return isComing && !isLate ? false : endClosing(wish, CloseRule::NoKey, m_problem);
    }
    const MarketRow* row = wish.row({account->dialect().venue, wish.symbol});
    if (row == nullptr) {
        return endClosing(wish, CloseRule::NoMarket);
    }
    const bool isReady = account->isReconciled() && account->hasBalances() && wish.proof != Proof::Asked;
    if (!isLate && account->fault().isEmpty()
        && (!isReady || (wish.proof == Proof::None && !isKeyProved(wish, *account)))) {
        return false;
    }
    if (account->fault().isEmpty() && account->isReconciled() && wish.proof == Proof::Given) {
        if (isHaltOrdered(m_parts.haltFile)) { // Before a stop is cancelled for a sale that will not be.
            return endClosing(wish, CloseRule::EmergencyStop);
        }
        if (hasOpenSales(wish, *account) && !isLate) {
            return false;
        }
    }
    CloseFacts facts;
    facts.venue = account->dialect().venue;
    facts.key = wish.account.key;
    facts.isSandbox = wish.account.isSandbox;
    facts.use = account->use();
    if (account->hasBalances() && facts.use) {
        facts.atVenue = freeAtVenue(*account, *facts.use, wish.row);
    }
    facts.venueTime = account->venueNow();
    facts.fault = account->fault();
    facts.isReconciled = account->isReconciled();
    facts.isKeyProved = wish.proof == Proof::Given;
    CloseOutcome outcome = m_parts.gate.permitToClose(facts);
    if (!outcome.permit) {
        return endClosing(wish, *outcome.refusal, outcome.subject.isEmpty() ? account->problem() : outcome.subject);
    }
    const Decimal most = outcome.permit->left(wish.symbol);
    const Decimal quantity = followedSale(row->instrument, most, {}, most, {});
    if (!quantity.isPositive()) {
        return endClosing(wish, most.isPositive() ? CloseRule::BelowLeast : CloseRule::NothingHeld);
    }
    LiveRefusal why;
    if (!account->close(*outcome.permit, row->instrument, quantity, priceOf(*row), &why)) {
        Q_EMIT notClosed({wish.account, wish.symbol, std::nullopt, {}, why});
    }
    return true;
}

/// Sales and stops of the same coins are cancelled first: never both at work over the same coins.
bool LiveService::hasOpenSales(Closing& wish, LiveAccount& account)
{
    bool isAnyOpen = false;
    std::vector<QByteArray> open;
    for (const auto& [clientId, order] : account.orders()) {
        if (order.intent.side == Side::Sell && order.intent.symbol == wish.symbol && !order.isSettled()) {
            isAnyOpen = true;
            if (!isFinal(order.state) && !order.isCancelWanted) {
                open.push_back(clientId);
            }
        }
    }
    for (const QByteArray& clientId : open) {
        (void)account.cancel(clientId);
    }
    if (!isAnyOpen && wish.hadSales) {
        wish.hadSales = false;
        account.renewBalances(); // What they held is free again.
        return true;
    }
    wish.hadSales = isAnyOpen;
    return isAnyOpen;
}

/// Puts the stop loss of what was bought to the venue, as soon as it is bought.
void LiveService::protect()
{
    const bool isTrading = m_venue && m_venue->isPermitValid() && m_venue->isReconciled();
    if (!isTrading || !m_parts.row || !m_closing.empty()) {
        return;
    }
    const auto use = m_venue->use();
    std::map<QByteArray, LiveOrder> orders = m_venue->orders();
    std::erase_if(orders, [this](const auto& entry) { return m_unprotected.count(entry.first) > 0; });
    const auto intent = !use ? std::nullopt
                             : nextProtection(
                                 orders, *use,
                                 [this](const Symbol& symbol) -> const Instrument* {
                                     const MarketRow* row = m_parts.row({m_venue->terms().venue, symbol});
                                     return row == nullptr ? nullptr : &row->instrument;
                                 },
                                 m_venue->terms().issuedAt, m_venue->venueNow());
    LiveRefusal why;
    if (!intent || m_venue->place(*intent, intent->price, &why)) {
        return;
    }
    const bool isForGood = why.denial || why.error.code == ErrorCode::InvalidInput;
    if (isForGood) { // Else another order has no clear answer yet: tried again.
        m_unprotected.insert(intent->protects);
        Q_EMIT notProtected(intent->symbol, why);
    }
}

/// A key that was stored anew after the last order may be one of another account: then the venue has to know that
/// order under it.
bool LiveService::isKeyProved(Closing& wish, LiveAccount& account)
{
    const ApiKeyInfo* key = m_parts.keys.find(wish.account.key);
    const LiveOrder* newest = newestFilled(account.orders());
    constexpr std::chrono::minutes kSlack{5}; // The computer's clock is not the venue's.
    const bool isOlder = key != nullptr && newest != nullptr && key->added.isValid()
        && fromMicros(key->added.toMSecsSinceEpoch() * 1'000) + kSlack <= newest->intent.at;
    if (isOlder) {
        wish.proof = Proof::Given;
        return true;
    }
    if (newest == nullptr) {
        wish.proof = Proof::Failed; // Nothing was ever bought here.
        return true;
    }
    wish.proof = Proof::Asked;
    account.prove(newest->intent.clientId, [this, id = wish.account, symbol = wish.symbol](const Done& known) {
        for (Closing& one : m_closing) {
            if (one.account == id && one.symbol == symbol && one.proof == Proof::Asked) {
                one.proof = known                               ? Proof::Given
                    : known.error().code == ErrorCode::NotFound ? Proof::Failed
                                                                : Proof::None; // Asked again.
            }
        }
    });
    return false;
}

bool LiveService::endClosing(const Closing& wish, CloseRule rule, const QString& subject)
{
    Q_EMIT notClosed({wish.account, wish.symbol, rule, subject, {}});
    return true;
}

void LiveService::release(const LiveAccountId& id, const Symbol& symbol)
{
    const auto at = std::find_if(m_held.begin(), m_held.end(),
                                 [&](const LiveHeld& one) { return one.account == id && one.symbol == symbol; });
    if (at == m_held.end() || !at->holding.free.isPositive()) {
        return;
    }
    const Decimal quantity = at->holding.free;
    if (LiveAccount* account = accountOf(id)) {
        account->release(symbol, quantity);
        return;
    }
    LiveRecord record;
    record.kind = LiveRecord::Kind::Released;
    record.symbol = symbol;
    record.quantity = quantity;
    keepRows({liveEvent(id, record)}, [this, id, record](const Done& kept) {
        if (kept) {
            m_history.add(id, record);
            Q_EMIT told(record);
            renew();
        } else {
            setProblem(kept.error().detail);
        }
    });
}

} // namespace elite
