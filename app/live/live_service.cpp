// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_service.h"

#include "app/live/exchange_keys.h"
#include "app/live/gate/gate_service.h"
#include "app/storage/event_reader.h"
#include "app/storage/ledger_service.h"
#include "app/trading/halt_file.h"
#include "app/trading/trading_service.h"
#include "models/live/live_intent.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPointer>
#include <QUuid>
#include <QtConcurrent>

#include <algorithm>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcLive, "elite.live")

LivePrice judgedBy(const LiveIntent& intent, const LivePrice& last)
{
    LivePrice out = last;
    out.value = intent.price.isPositive() ? intent.price : last.value;
    return out;
}

} // namespace

Result<LiveHistory> LiveHistory::read(Database& database)
{
    LiveHistory out;
    auto rows = EventReader::after(database, 0);
    if (!rows) {
        return rows.error();
    }
    for (;;) {
        const auto more = rows->next();
        if (!more) {
            return more.error();
        }
        if (!*more) {
            return out;
        }
        const EventView event = rows->event();
        if (!isLiveRow(event.kind)) {
            continue;
        }
        const auto row = readLiveRow(event.kind, event.payload);
        if (row) {
            out.add(row->account, row->record);
        } else if (out.corruptRow.isEmpty()) {
            out.corruptRow
                = QStringLiteral("row %1, %2").arg(event.seq).arg(QString::fromUtf8(event.kind.toByteArray()));
        }
    }
}

const std::vector<LiveRecord>& LiveHistory::of(const LiveAccountId& id)
{
    const auto at
        = std::find_if(accounts.begin(), accounts.end(), [&](const Account& account) { return account.id == id; });
    return at == accounts.end() ? accounts.emplace_back(Account{id, {}}).records : at->records;
}

void LiveHistory::add(const LiveAccountId& id, const LiveRecord& record)
{
    (void)of(id);
    std::find_if(accounts.begin(), accounts.end(), [&](const Account& account) {
        return account.id == id;
    })->records.push_back(record);
}

OrderLife LiveHistory::Account::life() const
{
    OrderLife out;
    for (const LiveRecord& record : records) {
        out.restore(record);
    }
    return out;
}

bool LiveHistory::hasOpenOrders(const Account& account) const
{
    const OrderLife life = account.life();
    return std::any_of(life.orders().begin(), life.orders().end(),
                       [](const auto& entry) { return !entry.second.isSettled(); });
}

LiveService::LiveService(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &LiveService::onRead);
    connect(&m_parts.ledger, &LedgerService::stateChanged, this, &LiveService::onLedger);
    connect(&m_parts.keys, &ApiKeys::changed, this, &LiveService::lookAfterOpenOrders);
    connect(&m_parts.gate, &GateService::promoted, this, &LiveService::onPromoted);
    connect(&m_parts.gate, &GateService::demoted, this, &LiveService::onDemoted);
    connect(&m_parts.trading, &TradingService::stopRequested, this, &LiveService::cancelAll);
    connect(&m_protectClock, &QTimer::timeout, this, &LiveService::protect);
    connect(&m_closeClock, &QTimer::timeout, this, &LiveService::mindClosing);
    onLedger();
}

LiveService::~LiveService()
{
    m_reading.waitForFinished();
}

void LiveService::onLedger()
{
    Ledger* ledger = m_parts.ledger.ledger();
    if (ledger == nullptr || m_isRead || m_reading.isRunning()) {
        return;
    }
    auto database = std::make_shared<Result<Database>>(ledger->reader());
    m_reading.setFuture(QtConcurrent::run([database]() -> std::shared_ptr<Result<LiveHistory>> {
        return std::make_shared<Result<LiveHistory>>(*database ? LiveHistory::read(**database)
                                                               : Result<LiveHistory>(database->error()));
    }));
}

void LiveService::onRead()
{
    auto read = m_reading.result();
    if (!*read) {
        setProblem(read->error().detail);
        return;
    }
    m_history = std::move(**read);
    m_isRead = true;
    if (!m_history.corruptRow.isEmpty()) {
        setProblem(QStringLiteral("a record of live orders cannot be read: ") + m_history.corruptRow);
        qCCritical(lcLive) << "corrupt" << m_history.corruptRow;
    }
    lookAfterOpenOrders();
    renew();
}

/// Of earlier runs, with the keys they were sent with.
void LiveService::lookAfterOpenOrders()
{
    if (!m_isRead) {
        return;
    }
    for (const LiveHistory::Account& account : m_history.accounts) {
        const LiveAccountId id = account.id;
        const bool isHere = (m_venue && m_venue->account() == id)
            || std::find(m_asked.begin(), m_asked.end(), id) != m_asked.end()
            || std::any_of(m_left.begin(), m_left.end(), [&](const auto& left) { return left->account() == id; });
        const auto venue = VenueId::parse(id.venue.toUtf8());
        const LiveDialect* dialect = venue ? liveDialectOf(*venue) : nullptr;
        if (isHere || dialect == nullptr || !m_history.hasOpenOrders(account)) {
            continue;
        }
        if (m_parts.keys.find(id.key) == nullptr) {
            setProblem(QStringLiteral("an earlier run left orders at %1, and its key is gone").arg(id.venue));
            continue;
        }
        lookAfter(id, *dialect, id.key);
    }
}

void LiveService::lookAfter(const LiveAccountId& id, const LiveDialect& dialect, const QString& key)
{
    m_asked.push_back(id);
    m_parts.keys.use(key, this, [this, id, &dialect](Result<std::vector<Secret>> secrets) {
        std::erase(m_asked, id);
        if (!secrets) {
            setProblem(secrets.error().detail);
            return;
        }
        m_left.push_back(std::make_unique<LiveAccount>(partsFor(dialect, id, std::move(*secrets))));
        watch(*m_left.back());
        m_left.back()->start();
        renew();
    });
}

LiveAccountParts LiveService::partsFor(const LiveDialect& dialect, const LiveAccountId& id, std::vector<Secret> secrets)
{
    LiveAccountParts out;
    out.dialect = &dialect;
    out.origin = m_parts.origin ? m_parts.origin(dialect) : id.isSandbox ? dialect.sandbox : dialect.origin;
    out.hosts = m_parts.hosts;
    if (m_parts.stream) {
        out.stream = m_parts.stream(dialect);
    } else if (!m_parts.origin && dialect.stream) {
        out.stream = id.isSandbox ? dialect.stream->sandbox : dialect.stream->url;
    }
    out.account = id;
    out.credentials = ExchangeKeys::credentialsOf(std::move(secrets));
    out.keep = [this](std::vector<NewEvent> rows, LiveAccountParts::Kept kept) {
        keepRows(std::move(rows), std::move(kept)); // The account goes before this service.
    };
    out.isHalted = [file = m_parts.haltFile] { return isHaltOrdered(file); };
    out.earlier = m_history.of(id);
    out.rules = m_parts.rules.value_or(dialect.rules);
    out.life = dialect.life;
    out.life.poll = m_parts.poll.value_or(dialect.life.poll);
    return out;
}

void LiveService::keepRows(std::vector<NewEvent> rows, LiveAccountParts::Kept kept)
{
    Ledger* ledger = m_parts.ledger.ledger();
    if (ledger == nullptr) {
        kept(Error{ErrorCode::Unavailable, QStringLiteral("the ledger is not open")});
        return;
    }
    ledger->append(std::move(rows),
                   [here = QPointer<QObject>(this), kept = std::move(kept)](const Result<SeqRange>& range) {
                       const Done done = range ? Done() : Done(range.error());
                       // On the storage thread: whether we are still here can only be said on our own.
                       QMetaObject::invokeMethod(
                           QCoreApplication::instance(),
                           [here, kept, done] {
                               if (here) {
                                   kept(done);
                               }
                           },
                           Qt::QueuedConnection);
                   });
}

void LiveService::watch(LiveAccount& account)
{
    connect(&account, &LiveAccount::told, this, [this, &account](const LiveRecord& record) {
        m_history.add(account.account(), record);
        Q_EMIT told(record);
        const auto at = account.orders().find(record.clientId);
        const bool isStop = at != account.orders().end() && !at->second.intent.protects.isEmpty();
        if (isStop && record.kind == LiveRecord::Kind::Told && record.state == LiveState::Rejected) {
            Q_EMIT notProtected(at->second.intent.symbol, {{}, {ErrorCode::Denied, record.reason}});
        }
    });
    connect(&account, &LiveAccount::changed, this, [this] {
        QMetaObject::invokeMethod(this, &LiveService::dropSettled, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &LiveService::mindClosing, Qt::QueuedConnection);
        renew();
    });
}

void LiveService::onPromoted()
{
    auto permit = m_parts.gate.takePermit();
    if (!permit) {
        return;
    }
    const LiveDialect* dialect = liveDialectOf(permit->terms().venue);
    const QString venue = permit->terms().venue.toString();
    if (dialect == nullptr || (m_parts.isSandbox && dialect->sandbox.isEmpty()) || !m_isRead
        || !m_history.corruptRow.isEmpty()) {
        setProblem(dialect == nullptr ? venue + QStringLiteral(" has no live trading here")
                       : !m_isRead || !m_history.corruptRow.isEmpty()
                       ? QStringLiteral("the records of live orders are not read")
                       : venue + QStringLiteral(" has no test account; LIVE_TESTNET is on"));
        m_parts.gate.demote(Demotion::Changed);
        return;
    }
    const LiveAccountId id{venue, permit->terms().key, m_parts.isSandbox};
    auto right = std::make_shared<std::optional<LivePermit>>(std::move(permit));
    m_parts.keys.use(id.key, this, [this, id, dialect, right](Result<std::vector<Secret>> secrets) {
        if (!secrets) {
            setProblem(secrets.error().detail);
            m_parts.gate.demote(Demotion::KeyChanged);
            return;
        }
        std::erase_if(m_left, [&](const auto& left) { return left->account() == id; });
        m_venue = std::make_unique<LiveVenue>(std::move(**right), partsFor(*dialect, id, std::move(*secrets)));
        watch(*m_venue);
        m_venue->start();
        constexpr std::chrono::seconds kLook{1};
        m_protectClock.start(kLook);
        setProblem({});
        renew();
    });
}

/// The right is gone at once. What is open is cancelled and looked after until it is over; stop losses stay.
void LiveService::onDemoted()
{
    if (m_venue) {
        m_protectClock.stop();
        m_venue->cancelEntries();
        m_left.push_back(std::move(m_venue));
        dropSettled();
    }
    renew();
}

void LiveService::dropSettled()
{
    const auto isOver = [this](const std::unique_ptr<LiveAccount>& left) {
        const bool isWanted = std::any_of(m_closing.begin(), m_closing.end(),
                                          [&](const Closing& wish) { return wish.account == left->account(); });
        return !isWanted && left->isReconciled()
            && std::all_of(left->orders().begin(), left->orders().end(),
                           [](const auto& entry) { return entry.second.isSettled(); });
    };
    if (std::erase_if(m_left, isOver) > 0) {
        renew();
    }
}

LiveSessionState LiveService::state() const
{
    if (m_venue) {
        return m_venue->isReconciled() ? LiveSessionState::Live : LiveSessionState::Starting;
    }
    return !m_left.empty() || !m_closing.empty() ? LiveSessionState::Ending
        : m_held.empty()                         ? LiveSessionState::Paper
                                                 : LiveSessionState::Holding;
}

std::vector<LiveAccount*> LiveService::accounts() const
{
    std::vector<LiveAccount*> out;
    if (m_venue) {
        out.push_back(m_venue.get());
    }
    for (const auto& left : m_left) {
        out.push_back(left.get());
    }
    return out;
}

std::vector<LiveOrder> LiveService::orders() const
{
    std::vector<LiveOrder> out;
    const auto take = [&out](const std::map<QByteArray, LiveOrder>& orders) {
        for (const auto& [clientId, order] : orders) {
            out.push_back(order);
        }
    };
    for (const LiveAccount* account : accounts()) {
        take(account->orders());
    }
    for (const LiveHistory::Account& account : m_history.accounts) {
        if (accountOf(account.id) == nullptr) {
            take(account.life().orders());
        }
    }
    // Their ids begin with the time at which they were written down.
    std::sort(out.begin(), out.end(),
              [](const LiveOrder& a, const LiveOrder& b) { return a.intent.clientId > b.intent.clientId; });
    return out;
}

std::optional<LiveVenue::Refusal> LiveService::whyNot(const Instrument& instrument, const OrderRequest& request,
                                                      const LivePrice& last) const
{
    const auto intent = liveIntentOf(instrument, request);
    if (!m_venue || !intent) {
        return LiveVenue::Refusal{
            {}, m_venue ? intent.error() : Error{ErrorCode::Denied, QStringLiteral("there is no live session")}};
    }
    return m_venue->whyNot(*intent, judgedBy(*intent, last));
}

std::optional<QByteArray> LiveService::place(const Instrument& instrument, const OrderRequest& request,
                                             const LivePrice& last, LiveVenue::Refusal* refusal)
{
    if (auto why = whyNot(instrument, request, last)) {
        *refusal = *std::move(why);
        return std::nullopt;
    }
    const auto intent = liveIntentOf(instrument, request);
    return m_venue->place(*intent, judgedBy(*intent, last), refusal);
}

Divergence LiveService::divergence() const
{
    Divergence out;
    for (const LiveHistory::Account& account : m_history.accounts) {
        const OrderLife life = account.life();
        const auto venue = VenueId::parse(account.id.venue.toUtf8());
        out = merged(std::move(out), divergenceOf(life.orders(), feesOf(venue ? *venue : VenueId())));
    }
    return out;
}

void LiveService::validate(const Instrument& instrument, const OrderRequest& request, std::function<void(Done)> done)
{
    auto intent = liveIntentOf(instrument, request);
    if (!m_venue || !intent) {
        done(m_venue ? intent.error() : Error{ErrorCode::Denied, QStringLiteral("there is no live session")});
        return;
    }
    intent->clientId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_venue->validate(*intent, std::move(done));
}

void LiveService::cancel(const QByteArray& clientId)
{
    for (LiveAccount* account : accounts()) {
        if (account->orders().count(clientId) > 0) {
            (void)account->cancel(clientId);
            return;
        }
    }
}

void LiveService::cancelAll()
{
    for (LiveAccount* account : accounts()) {
        account->cancelAll();
    }
}

void LiveService::setProblem(const QString& text)
{
    if (std::exchange(m_problem, text) != text) {
        Q_EMIT changed();
    }
}

} // namespace elite
