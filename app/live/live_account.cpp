// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_account.h"

#include "app/secrets/scrubber.h"
#include "app/storage/crypto.h"
#include "models/live/client_id.h"
#include "models/live/protection.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>
#include <array>

namespace elite {

namespace {

constexpr std::chrono::milliseconds kTick{250};
constexpr std::chrono::seconds kBalances{60};
constexpr qsizetype kNonceBytes = 16;

Result<std::vector<VenueOrder>> ordersOf(const LiveDialect& dialect, const Result<PrivateAnswer>& answer)
{
    if (!answer) {
        return answer.error();
    }
    const Done verdict = verdictOf(dialect, *answer);
    return verdict ? dialect.readOrders(answer->body) : Result<std::vector<VenueOrder>>(verdict.error());
}

} // namespace

LiveAccount::LiveAccount(LiveAccountParts parts, QObject* parent)
    : QObject(parent)
    , m_dialect(parts.dialect)
    , m_account(std::move(parts.account))
    , m_credentials(std::move(parts.credentials))
    , m_keep(std::move(parts.keep))
    , m_isHalted(std::move(parts.isHalted))
    , m_life(parts.life)
    , m_client(parts.origin, parts.rules, parts.hosts, this)
    , m_deadMan(parts.dialect->deadMan ? DeadManState::Off : DeadManState::NotOffered)
{
    for (const Secret* secret : {&m_credentials.key, &m_credentials.secret, &m_credentials.passphrase}) {
        learnSecret(*secret); // Whatever a venue or a library says later, the log has none of it.
    }
    for (const LiveRecord& record : parts.earlier) {
        m_life.restore(record);
    }
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (!m_isStarted) {
            return;
        }
        m_life.tick(m_client.venueNow());
        pump();
    });
    connect(&m_deadManTimer, &QTimer::timeout, this, &LiveAccount::mindDeadMan);
    connect(&m_balanceTimer, &QTimer::timeout, this, &LiveAccount::refreshBalances);
    if (parts.dialect->stream && !parts.stream.isEmpty()) {
        makeStream(parts);
    }
}

LiveAccount::~LiveAccount() = default;

void LiveAccount::start()
{
    m_tick.start(kTick);
    m_balanceTimer.start(kBalances);
    constexpr std::chrono::seconds kDeadManEvery{20}; // A third of what the venue waits.
    if (m_dialect->deadMan) {
        m_deadManTimer.start(kDeadManEvery);
    }
    refreshBalances(); // Its answer tells the venue's time; the rest starts with it.
}

void LiveAccount::reconnect()
{
    m_isStarted = true;
    m_life.reconcile(m_client.venueNow());
    m_life.tick(m_client.venueNow());
    pump();
    if (m_stream) {
        m_stream->open(); // Not before the venue's time is known: what signs in is signed with it.
    }
}

Result<QByteArray> LiveAccount::placeIntent(LiveIntent intent)
{
    std::array<unsigned char, 10> random{};
    const QByteArray bytes = randomBytes(static_cast<qsizetype>(random.size()));
    std::copy(bytes.begin(), bytes.end(), random.begin());
    const Timestamp now = m_client.venueNow();
    intent.clientId = clientIdOf(now, random);
    if (const auto call = m_dialect->place(intent, now); !call) {
        return call.error();
    }
    const Done placed = m_life.place(intent, now);
    pump();
    return placed ? Result<QByteArray>(intent.clientId) : Result<QByteArray>(placed.error());
}

std::optional<QByteArray> LiveAccount::close(ClosePermit& permit, const Instrument& instrument, Decimal quantity,
                                             const LivePrice& seen, LiveRefusal* refusal)
{
    const auto refuse = [refusal](LiveRefusal why) -> std::optional<QByteArray> {
        *refusal = std::move(why);
        return std::nullopt;
    };
    if (m_isHalted()) {
        return refuse({{}, {ErrorCode::Locked, QStringLiteral("the emergency stop is on")}});
    }
    const Symbol& market = instrument.restName.isEmpty() ? instrument.id.symbol : instrument.restName;
    LiveIntent intent;
    intent.market = QByteArray(market.view().data(), static_cast<qsizetype>(market.view().size()));
    intent.symbol = instrument.id.symbol;
    intent.side = Side::Sell;
    intent.type = OrderType::Market;
    intent.quantity = quantity;
    intent.bid = seen.bid;
    intent.ask = seen.ask;
    const auto used = use();
    const auto denial = !used || instrument.id.venue != m_dialect->venue
        ? std::optional(LiveDenial{used ? LiveRule::NotCovered : LiveRule::Overflow, {}, {}})
        : permit.take(m_dialect->venue, m_account.key, m_account.isSandbox, intent, *used, m_client.venueNow());
    if (denial) {
        return refuse({denial, {}});
    }
    const auto placed = placeIntent(intent);
    return placed ? std::optional(*placed) : refuse({{}, placed.error()});
}

void LiveAccount::prove(const QByteArray& clientId, std::function<void(Done)> done)
{
    const LiveOrder* order = m_life.find(clientId);
    if (order == nullptr) {
        done(Error{ErrorCode::NotFound, QStringLiteral("not an order of this program")});
        return;
    }
    ask(m_dialect->order(*order), 0, m_client.venueNow(), clientId, order->venueId,
        [done = std::move(done)](const Result<VenueOrder>& told, Timestamp) {
            done(told ? Done() : Done(told.error()));
        });
}

void LiveAccount::release(const Symbol& symbol, Decimal quantity)
{
    m_life.release(symbol, quantity);
    pump();
}

Done LiveAccount::cancel(const QByteArray& clientId)
{
    Done done = m_life.cancel(clientId, m_client.venueNow());
    pump();
    return done;
}

void LiveAccount::cancelAll()
{
    cancelThose([](const LiveOrder&) { return true; });
}

void LiveAccount::cancelEntries()
{
    cancelThose([](const LiveOrder& order) { return !isProtective(order.intent); });
}

void LiveAccount::cancelThose(const std::function<bool(const LiveOrder&)>& wanted)
{
    for (const auto& [clientId, order] : m_life.orders()) {
        if (!isFinal(order.state) && wanted(order)) {
            (void)m_life.cancel(clientId, m_client.venueNow());
        }
    }
    pump();
}

/// Rows first; what is to be done waits until they are safe.
void LiveAccount::pump()
{
    if (m_isKeeping) {
        return;
    }
    LiveStep step = m_life.drain();
    if (step.records.empty()) {
        for (const LiveAction& action : step.actions) {
            act(action);
        }
    } else {
        std::vector<NewEvent> rows;
        for (const LiveRecord& record : step.records) {
            rows.push_back(liveEvent(m_account, record));
        }
        m_isKeeping = true;
        m_keep(std::move(rows), [self = QPointer<LiveAccount>(this), step = std::move(step)](const Done& kept) {
            if (!self) {
                return;
            }
            self->m_isKeeping = false;
            if (!kept) {
                self->notSent(step.actions, kept.error());
            } else {
                for (const LiveRecord& record : step.records) {
                    Q_EMIT self->told(record);
                }
                for (const LiveAction& action : step.actions) {
                    self->act(action);
                }
            }
            self->pump();
            Q_EMIT self->changed();
        });
    }
    if (m_stream && m_dialect->stream->isPerMarket) {
        std::set<QByteArray> markets;
        for (const auto& [clientId, order] : m_life.orders()) {
            if (!order.isSettled()) {
                markets.insert(order.intent.market);
            }
        }
        m_stream->setMarkets(markets);
    }
    if (m_wasReconciled != m_life.isReconciled()) {
        m_wasReconciled = !m_wasReconciled;
        mindDeadMan();
        Q_EMIT changed();
    }
}

/// What could not be written down is not sent; questions and cancels are harmless and go out.
void LiveAccount::notSent(const std::vector<LiveAction>& actions, const Error& why)
{
    for (const LiveAction& action : actions) {
        if (action.kind == LiveAction::Kind::Send) {
            m_life.onSent(action.clientId,
                          Error{ErrorCode::Denied, QStringLiteral("not sent, as it cannot be kept: ") + why.detail},
                          m_client.venueNow());
        } else {
            act(action);
        }
    }
}

void LiveAccount::act(const LiveAction& action)
{
    const QByteArray id = action.clientId;
    const LiveOrder* order = m_life.find(id);
    const Timestamp now = m_client.venueNow();
    switch (action.kind) {
    case LiveAction::Kind::Send:
        send(id);
        return;
    case LiveAction::Kind::Cancel:
        call(m_dialect->cancel(*order), [this, id](const Result<PrivateAnswer>& answer) {
            m_life.onCancelAnswer(id, answer ? verdictOf(*m_dialect, *answer) : Done(answer.error()),
                                  m_client.venueNow());
            pump();
        });
        return;
    case LiveAction::Kind::AskOrder:
        ask(m_dialect->order(*order), 0, now, id, order->venueId,
            [this, id](const Result<VenueOrder>& told, Timestamp at) {
                m_life.onOrder(id, told, at, m_client.venueNow());
                m_life.tick(m_client.venueNow()); // What was filled is listed at once.
                pump();
            });
        return;
    case LiveAction::Kind::AskVenueOrder:
        ask(m_dialect->venueOrder(action.market, id), 0, now, {}, id,
            [this, id](const Result<VenueOrder>& told, Timestamp) {
                m_life.onVenueOrder(id, told, m_client.venueNow());
                pump();
            });
        return;
    case LiveAction::Kind::ListOpen:
        call(m_dialect->openOrders, [this](const Result<PrivateAnswer>& answer) {
            const auto orders = ordersOf(*m_dialect, answer);
            m_life.onOpenList(orders, m_client.venueNow());
            if (orders) {
                m_openOfOthers.clear();
                for (const VenueOrder& told : *orders) {
                    if (m_life.foreign().count(told.id) > 0) {
                        m_openOfOthers.insert(told.id);
                    }
                }
            }
            pump();
        });
        return;
    case LiveAction::Kind::ListFills:
        call(m_dialect->fills(*order, action.since), [this, id](const Result<PrivateAnswer>& answer) {
            const Done verdict = answer ? verdictOf(*m_dialect, *answer) : Done(answer.error());
            m_life.onFills(id, verdict ? m_dialect->readFills(answer->body) : account::Fills(verdict.error()),
                           m_client.venueNow());
            pump();
            refreshBalances();
        });
        return;
    }
}

void LiveAccount::send(const QByteArray& clientId)
{
    const LiveOrder* order = m_life.find(clientId);
    // The stop may have come between the ledger and here.
    const auto placing = m_isHalted()
        ? Result<ApiCall>(Error{ErrorCode::Denied, QStringLiteral("the emergency stop is on")})
        : m_dialect->place(order->intent, m_client.venueNow());
    if (!placing) {
        m_life.onSent(clientId, placing.error(), m_client.venueNow());
        return;
    }
    if (isProtective(order->intent)) {
        mindDeadMan(); // Off before the stop is there, not after.
    }
    call(*placing, [this, clientId](const Result<PrivateAnswer>& answer) {
        const auto orders = ordersOf(*m_dialect, answer);
        Result<VenueOrder> told = orders ? Result<VenueOrder>(Error{ErrorCode::Parse, QStringLiteral("no order in it")})
                                         : Result<VenueOrder>(orders.error());
        if (orders && orders->size() == 1) {
            told = orders->front();
        }
        m_life.onSent(clientId, told, m_client.venueNow());
        pump();
        mindDeadMan();
    });
}

/// Asks one call after the other until one knows the order. "Not found" only after all of them said so.
void LiveAccount::ask(const LiveDialect::Calls& calls, std::size_t index, Timestamp askedAt, const QByteArray& clientId,
                      const QByteArray& venueId, const std::function<void(Result<VenueOrder>, Timestamp)>& done)
{
    call(calls.at(index), [=, this](const Result<PrivateAnswer>& answer) {
        const auto orders = ordersOf(*m_dialect, answer);
        if (!orders && orders.error().code != ErrorCode::NotFound) {
            done(orders.error(), askedAt);
            return;
        }
        for (const VenueOrder& told : orders ? *orders : std::vector<VenueOrder>()) {
            const bool isIt
                = (!venueId.isEmpty() && told.id == venueId) || (!clientId.isEmpty() && told.clientId == clientId);
            if (isIt) {
                done(told, askedAt);
                return;
            }
        }
        if (index + 1 < calls.size()) {
            ask(calls, index + 1, askedAt, clientId, venueId, done);
        } else {
            done(Error{ErrorCode::NotFound, QStringLiteral("the venue does not know it")}, askedAt);
        }
    });
}

void LiveAccount::call(const ApiCall& call, Read done)
{
    m_client.send(
        call.weight, [this, call](Timestamp venueNow) { return sign(call, venueNow); }, this, std::move(done));
}

Result<SignedRequest> LiveAccount::sign(const ApiCall& call, Timestamp venueNow)
{
    return m_dialect->sign(call, m_credentials, {toMicros(venueNow) / 1'000, nonce(venueNow)});
}

QByteArray LiveAccount::nonce(Timestamp venueNow)
{
    switch (m_dialect->nonce) {
    case NonceKind::Growing:
        m_lastNonce = std::max<qint64>(m_lastNonce + 1, toMicros(venueNow));
        return QByteArray::number(m_lastNonce);
    case NonceKind::Uuid:
        return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    case NonceKind::RandomHex:
        return randomBytes(kNonceBytes).toHex();
    case NonceKind::None:
        break;
    }
    return {};
}

void LiveAccount::refreshBalances()
{
    call(m_dialect->balances, [this](const Result<PrivateAnswer>& answer) {
        constexpr std::chrono::seconds kAgain{5};
        if (!answer && !m_isStarted) {
            QTimer::singleShot(kAgain, this, &LiveAccount::refreshBalances);
        } else if (answer && !m_isStarted) {
            reconnect();
        }
        const Done verdict = answer ? verdictOf(*m_dialect, *answer) : Done(answer.error());
        auto balances = verdict ? m_dialect->readBalances(answer->body) : account::Balances(verdict.error());
        const QString problem = balances ? QString() : balances.error().detail;
        const bool isNews = std::exchange(m_problem, problem) != problem;
        m_hasBalances = m_hasBalances || balances;
        if (balances && *balances != m_balances) {
            m_balances = std::move(*balances);
            Q_EMIT changed();
        } else if (isNews) {
            Q_EMIT changed();
        }
    });
}

void LiveAccount::renewBalances()
{
    m_hasBalances = false;
    refreshBalances();
}

/// Armed while an order of ours is open, and only when nothing would go with it that has to stay.
void LiveAccount::mindDeadMan()
{
    if (!m_dialect->deadMan) {
        return;
    }
    bool isOpen = false;
    bool hasStop = false;
    for (const auto& [clientId, order] : m_life.orders()) {
        isOpen = isOpen || !isFinal(order.state);
        hasStop = hasStop || (!isFinal(order.state) && isProtective(order.intent));
    }
    const bool isKeptOff = isOpen && (hasStop || !m_openOfOthers.empty());
    const DeadManState off = !isOpen || !isKeptOff ? DeadManState::Off
        : hasStop                                  ? DeadManState::KeepsStops
                                                   : DeadManState::Withheld;
    if (isOpen && !isKeptOff) {
        callDeadMan(true, DeadManState::Armed);
    } else if (m_deadMan == DeadManState::Armed || m_deadMan == DeadManState::Failing) {
        callDeadMan(false, off); // It runs at the venue until it is switched off.
    } else {
        setDeadMan(off);
    }
}

void LiveAccount::callDeadMan(bool isOn, DeadManState then)
{
    constexpr std::chrono::seconds kTimeout{60};
    call(m_dialect->deadMan(isOn ? kTimeout : std::chrono::seconds(0)),
         [this, then](const Result<PrivateAnswer>& answer) {
             const bool isTaken = answer && verdictOf(*m_dialect, *answer);
             setDeadMan(isTaken ? then : DeadManState::Failing);
         });
}

void LiveAccount::setDeadMan(DeadManState state)
{
    if (std::exchange(m_deadMan, state) != state) {
        Q_EMIT changed();
    }
}

} // namespace elite
