// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/gate/gate_service.h"

#include "app/base/wall_clock.h"
#include "app/live/gate/gate_traders.h"
#include "app/market/market_service.h"
#include "app/secrets/scrubber.h"
#include "app/secrets/secret_services.h"
#include "app/settings/app_flags.h"
#include "app/storage/ledger_service.h"
#include "app/trading/practice_log.h"
#include "app/trading/session.h"
#include "app/trading/session_thread.h"
#include "app/trading/trading_service.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcGate, "elite.live.gate")

constexpr std::chrono::milliseconds kShowOdds(200);
constexpr int kOddsRuns = 10'000;
const QString kProfileItem = QString::fromLatin1(kGateProfileItem);
constexpr qsizetype kProfileBytes = 32;

QByteArray markOf(const Secret& profile)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("ETC-GATE-PROFILE-v1");
    hash.addData(profile.reveal());
    return hash.result();
}

} // namespace

GateService::GateService(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.ledger, &LedgerService::stateChanged, this, &GateService::onLedger);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &GateService::onRead);
    connect(&m_parts.trading, &TradingService::tradeEnded, this, &GateService::onTrade);
    connect(&m_parts.trading, &TradingService::historyChanged, this, &GateService::onHistory);
    connect(&m_parts.trading, &TradingService::happened, this, &GateService::onFact);
    connect(&m_parts.trading, &TradingService::deskChanged, this, &GateService::onDesk);
    connect(&m_parts.market, &MarketService::instrumentsChanged, this, [this] {
        beat();
        updateView();
    });
    connect(&m_parts.secrets.keys, &ApiKeys::changed, this, [this] {
        const ApiKeyInfo* key
            = m_book.record.promotion() ? m_parts.secrets.keys.find(m_book.record.promotion()->key) : nullptr;
        if (m_gate.isOut() && key == nullptr) {
            demote(Demotion::KeyChanged);
        }
    });
    connect(&m_parts.secrets.keys, &ApiKeys::audited, this, [this](const QString& action, const QString&) {
        if (m_gate.isOut() && action.contains(QLatin1StringView("replaced"))) {
            demote(Demotion::KeyChanged);
        }
    });
    connect(&m_computing, &QFutureWatcherBase::finished, this, [this] {
        if (m_odds && !m_odds->isCancelled) {
            m_view.odds = m_computing.result();
            m_slow.stop();
            Q_EMIT changed();
        }
    });
    connect(&m_parts.witness, &VenueWitness::checked, this, &GateService::checking);
    connect(&m_parts.session.session(), &Session::botsChanged, this, [this](const std::vector<BotCard>& cards) {
        m_bots = cards;
        m_isBotMissed = false;
        watchBot(true);
    });
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        watchBot(false);
        beat();
        proveDaily();
    });
    m_pulse.start(m_parts.pulse);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_view.odds.runs = m_odds ? m_odds->done.load() : 0;
        Q_EMIT changed();
    });
    updateView();
}

GateService::~GateService()
{
    if (m_odds) {
        m_odds->isCancelled = true;
    }
    m_computing.waitForFinished();
    m_reading.waitForFinished();
}

// Reading

void GateService::onLedger()
{
    Ledger* ledger = m_parts.ledger.state() == LedgerState::Open ? m_parts.ledger.ledger() : nullptr;
    if (ledger == nullptr) {
        m_gate.takeBack();
        m_permit.reset();
        m_view.state = GateState::Closed;
        Q_EMIT changed();
        return;
    }
    m_view.state = GateState::Reading;
    m_reading.setFuture(QtConcurrent::run([ledger]() -> Result<GateBook> {
        auto database = ledger->reader();
        return database ? GateBook::read(*database) : Result<GateBook>(database.error());
    }));
    Q_EMIT changed();
}

void GateService::onRead()
{
    if (m_parts.ledger.state() != LedgerState::Open) {
        return;
    }
    auto book = m_reading.result();
    if (book) {
        m_book = *std::move(book);
    } else {
        m_book = {};
        m_book.corruptRow = book.error().detail;
    }
    m_view.state = m_book.corruptRow.isEmpty() ? GateState::Ready : GateState::Locked;
    m_view.corruptRow = m_book.corruptRow;
    if (m_view.state == GateState::Locked) {
        qCWarning(lcGate) << "locked:" << m_book.corruptRow;
        m_parts.ledger.audit(QStringLiteral("gate.locked"), m_book.corruptRow);
        updateView();
        return;
    }
    const auto& recovery = m_parts.ledger.ledger()->report().recovery;
    if (recovery) {
        m_parts.ledger.audit(QStringLiteral("gate.fault"), QStringLiteral("the ledger was restored"));
    }
    Rows rows;
    if (const auto& promotion = m_book.record.promotion()) {
        // A right lives in memory only, so it ended with the program that had it.
        rows.push_back(Demoted{promotion->run, Demotion::ProgramEnded, wallNow()});
    }
    const QualificationRun* run = m_book.record.current();
    const auto& faults = m_book.record.faults();
    if (run != nullptr && std::any_of(faults.begin(), faults.end(), [run](const RecordFault& fault) {
            return fault.run == run->id;
        })) {
        rows.push_back(RunEnded{run->id, RunEnd::ChainFault, faults.back().what, wallNow()});
    }
    append(std::move(rows));
    readProfile(true);
    onHistory();
    beat();
    updateView();
}

void GateService::readProfile(bool mayMake)
{
    SecretStore& store = m_parts.secrets.store;
    if (!store.savesLast()) {
        return; // Nothing lasts, so nothing can be proved later.
    }
    store.read(kProfileItem, this, [this, &store, mayMake](const Result<Secret>& read) {
        if (read) {
            m_profile = markOf(*read);
            watchRun();
            updateView();
        } else if (read.error().code == ErrorCode::NotFound && mayMake) {
            store.write(kProfileItem, Secret::random(kProfileBytes), this, [this](const Done& written) {
                if (written) {
                    readProfile(false);
                }
            });
        }
    });
}

/// First into the ledger, then into the record, in the order of the calls.
void GateService::append(Rows rows, std::function<void(const Done&)> then)
{
    if (rows.empty() || m_parts.ledger.state() != LedgerState::Open) {
        if (then) {
            then(Error{ErrorCode::Unavailable, QStringLiteral("the ledger is not open")});
        }
        return;
    }
    std::vector<NewEvent> events;
    bool isStep = false;
    for (const GateRow& row : rows) {
        events.push_back(gateEvent(row));
        isStep = isStep || (!std::holds_alternative<ServerBeat>(row) && !std::holds_alternative<GateTrade>(row));
    }
    const auto taken = [self = QPointer<GateService>(this), rows = std::move(rows), then = std::move(then),
                        isStep](const Done& kept) {
        if (!self) {
            return;
        }
        if (kept && self->m_parts.ledger.state() == LedgerState::Open) {
            for (const GateRow& row : rows) {
                self->m_book.record.apply(row);
            }
            if (isStep) {
                self->m_parts.ledger.ledger()->saveAnchorNow();
            }
        }
        if (then) {
            then(kept);
        }
        self->updateView();
    };
    m_parts.ledger.ledger()->append(std::move(events), [taken](const Result<SeqRange>& written) {
        const Done kept = written ? Done() : Done(written.error());
        if (!kept) {
            qCWarning(lcGate) << "a row of the gate was not kept:" << kept.error().detail;
        }
        QMetaObject::invokeMethod(
            qApp, [taken, kept] { taken(kept); }, Qt::QueuedConnection);
    });
}

// The record grows

GateTrade GateService::tradeOf(const JournalEntry& entry) const
{
    const TradeRecord& t = entry.trade;
    GateTrade out;
    out.id = entry.id;
    out.account = entry.account;
    out.bot = gateName(entry.trader);
    out.instrument = entry.instrument;
    out.side = t.side;
    out.openedAt = t.openedAt;
    out.closedAt = t.closedAt;
    out.net = t.net;
    out.gross = t.gross;
    out.fees = t.fees;
    out.slippage = t.slippage;
    out.entryValue = t.entryValue;
    out.minNotional = entry.contract.minNotional;
    out.hasMoved = t.best != t.worst;
    out.origin = entry.origin;
    out.isSynthetic = entry.isSynthetic;
    out.isAmbiguous = t.isAmbiguous;
    out.r = entry.r;
    for (const FillRow& fill : m_parts.trading.fills()) {
        const EngineEvent& event = fill.event;
        const bool isOfTrade = event.instrument == t.instrument && event.account == t.account && event.owner == t.owner
            && event.time >= t.openedAt && event.time <= t.closedAt;
        const auto steps = Decimal::fromParts(event.reference.value, 0);
        const auto price = isOfTrade && steps
            ? Decimal::multiply(*steps, entry.contract.tickSize, 12, Rounding::HalfEven)
            : Result<Decimal>(Error{});
        if (price && event.reference.value > 0) {
            out.fills.push_back({event.time, *price});
        }
    }
    return out;
}

void GateService::onTrade(const JournalEntry& entry)
{
    const QualificationRun* run = m_book.record.current();
    if (m_view.state == GateState::Ready && run != nullptr && entry.account == run->account) {
        append({tradeOf(entry)});
    }
}

/// Trades that the journal has and the gate has not: the program ended between the two rows.
void GateService::onHistory()
{
    const QualificationRun* run = m_book.record.current();
    if (m_view.state != GateState::Ready || run == nullptr) {
        return;
    }
    Rows rows;
    for (const JournalEntry& entry : m_parts.trading.journal()) {
        const auto& known = m_book.record.trades();
        const bool isKnown = std::any_of(known.begin(), known.end(),
                                         [&entry](const GateTrade& trade) { return trade.id == entry.id; });
        if (!isKnown && entry.account == run->account && entry.trade.openedAt >= run->startedAt) {
            rows.push_back(tradeOf(entry));
        }
    }
    append(std::move(rows));
    watchRun();
}

void GateService::onFact(const EngineEvent& event)
{
    if (event.kind == EventKind::BreakerTripped) {
        const Desk& desk = *m_parts.trading.desk();
        const QString whose = gateName(traderOf(desk, event.account));
        append({BreakerTrip{desk.account.id, event.time, whose}});
        if (whose == judged()) {
            demote(Demotion::Breaker);
        }
    } else if (event.kind == EventKind::EmergencyStopped) {
        demote(Demotion::EmergencyStop);
    }
}

void GateService::onDesk()
{
    const Desk& desk = *m_parts.trading.desk();
    if (m_gate.isOut() && (isTripped() || desk.isHalted)) {
        demote(desk.isHalted ? Demotion::EmergencyStop : Demotion::Breaker);
    }
}

std::optional<VenueId> GateService::liveVenue() const
{
    const auto& rows = m_parts.market.rows();
    const FeedInfo& info = m_parts.market.feed().info;
    return info.origin == FeedOrigin::Live && !info.isSynthetic && !rows.empty()
        ? std::optional(rows.front().instrument.id.venue)
        : std::nullopt;
}

/// Only while live prices of the run's venue come: a day on which the program merely ran is not a day of practice.
void GateService::beat()
{
    const QualificationRun* run = m_book.record.current();
    const auto venue = liveVenue();
    if (m_view.state != GateState::Ready || run == nullptr || !venue || *venue != run->venue) {
        return;
    }
    m_parts.witness.askTime(*venue, this, [this](const Result<ServerBeat>& beat) {
        if (beat) {
            m_view.clockProblem.clear();
            onBeat(*beat);
        } else {
            m_view.clockProblem = scrubbed(beat.error().detail);
            updateView();
        }
    });
}

Cash GateService::openResult() const
{
    Cash sum;
    for (const PositionRow& row : m_parts.trading.desk()->positions) {
        if (row.account == botNumber(judged())) {
            sum = checkedAdd(sum, row.result).value_or(sum);
        }
    }
    return sum;
}

QString GateService::judged() const
{
    const QualificationRun* run = m_book.record.current();
    return run == nullptr ? QString() : run->trader.bot;
}

bool GateService::isTripped() const
{
    const BotCard* bot = judged().isEmpty() ? nullptr : findBot(m_bots, judged());
    return m_parts.trading.desk()->isTripped || (bot != nullptr && bot->isTripped);
}

/// Writes the beat, and closes the day before when it is the first one after midnight.
void GateService::onBeat(const ServerBeat& beat)
{
    m_lastBeat = beat;
    const QualificationRun* run = m_book.record.current();
    if (run == nullptr) {
        updateView();
        return;
    }
    Rows rows{beat};
    const auto closed = m_book.record.lastClosed(run->id);
    const std::int64_t yesterday = dayOf(beat.server) - 1;
    if (yesterday >= dayOf(run->startedAt) && (!closed || closed->day < yesterday)) {
        rows.push_back(DayClosed{run->id, yesterday, openResult(), beat.server});
    }
    if (isExpired(*run, beat.server)) {
        rows.push_back(RunEnded{run->id, RunEnd::Expired, {}, beat.server});
    }
    if (m_gate.isOut() && m_book.record.promotion() && beat.server >= m_book.record.promotion()->expiresAt) {
        demote(Demotion::Expired);
    }
    append(std::move(rows));
}

/// A run that is not what was started ends by itself.
void GateService::watchRun()
{
    const QualificationRun* run = m_book.record.current();
    if (run == nullptr || m_view.state != GateState::Ready) {
        return;
    }
    QString change;
    if (run->engineVersion != kEngineVersion) {
        change = QStringLiteral("another version of the engine");
    } else if (!m_profile.isEmpty() && run->profile != m_profile) {
        change = QStringLiteral("the record is of another profile");
    }
    for (const PracticeAccount& account : m_parts.trading.accounts()) {
        if (account.id == run->account && account.isArchived) {
            change = QStringLiteral("another practice account");
        }
    }
    if (!change.isEmpty()) {
        endChanged(change);
    }
}

void GateService::endChanged(const QString& change)
{
    const quint64 run = m_book.record.current()->id;
    m_parts.ledger.audit(QStringLiteral("gate.run-changed"), QString::number(run), change);
    append({RunEnded{run, RunEnd::Changed, change, wallNow()}});
    demote(Demotion::Changed);
}

/// The bot of a run ends it when it is not what was started. Its cards come right after the desk they belong to; that
/// there are none at all is believed only when the next pulse finds the same.
void GateService::watchBot(bool hasCards)
{
    const QualificationRun* run = m_book.record.current();
    const Desk& desk = *m_parts.trading.desk();
    const bool isItsDesk = run != nullptr && !run->trader.isManual() && m_view.state == GateState::Ready
        && desk.pause == DeskPause::None && desk.account.id == run->account && !desk.instruments.empty()
        && desk.instruments.front().id.venue == run->venue && liveVenue() == run->venue;
    if (!isItsDesk || m_isEnding) {
        return;
    }
    const QString change = changeOfBot(*run, m_bots);
    if (!change.isEmpty() && !hasCards && !std::exchange(m_isBotMissed, true)) {
        return;
    }
    if (!change.isEmpty()) {
        m_isEnding = true; // Cards come many times before the ledger has the row.
        endChanged(change);
    }
}

// What the person does

LiveTrader GateService::trader() const
{
    const QualificationRun* run = m_book.record.current();
    if (run == nullptr) {
        return {};
    }
    if (run->trader.isManual()) {
        return {{}, pinOf(*run)};
    }
    const BotCard* bot = findBot(m_bots, run->trader.bot);
    return bot == nullptr ? LiveTrader{run->trader.bot, {}} : botTrader(*run, *bot);
}

QString GateService::whyNoRun() const
{
    if (m_view.state != GateState::Ready) {
        return m_view.state == GateState::Locked ? QStringLiteral("locked") : QStringLiteral("ledger");
    }
    if (!liveVenue()) {
        return QStringLiteral("prices");
    }
    if (m_profile.isEmpty()) {
        return QStringLiteral("keychain");
    }
    const Desk& desk = *m_parts.trading.desk();
    return desk.account.id == 0 || desk.today.equity.value <= 0 ? QStringLiteral("account") : QString();
}

void GateService::startRun(const RunWish& wish, QObject* context, std::function<void(const Done&)> done)
{
    const QString why = whyNoRun();
    const BotCard* chosen = wish.bot.isEmpty() ? nullptr : findBot(m_bots, wish.bot);
    const bool isBotReady
        = wish.bot.isEmpty() || (chosen != nullptr && chosen->state == BotState::Running && chosen->equity);
    const std::vector<Symbol> symbols = chosen != nullptr ? std::vector{chosen->spec.instrument.symbol} : wish.symbols;
    if (!why.isEmpty() || symbols.empty() || !isBotReady) {
        done(Error{ErrorCode::Denied,
                   !why.isEmpty()    ? why
                       : !isBotReady ? QStringLiteral("bot")
                                     : QStringLiteral("symbols")});
        return;
    }
    const VenueId venue = *liveVenue();
    const Desk& desk = *m_parts.trading.desk();
    for (const Symbol& symbol : symbols) {
        const MarketRow* row = m_parts.market.row({venue, symbol});
        if (row == nullptr || row->instrument.counter != desk.account.currency) {
            done(Error{ErrorCode::InvalidInput, symbol.toString()});
            return;
        }
    }
    m_parts.witness.askTime(
        venue, context,
        [this, symbols, venue, name = wish.bot, done = std::move(done)](const Result<ServerBeat>& beat) {
            if (!beat) {
                done(beat.error());
                return;
            }
            const BotCard* bot = name.isEmpty() ? nullptr : findBot(m_bots, name);
            if (!name.isEmpty() && (bot == nullptr || bot->state != BotState::Running || !bot->equity)) {
                done(Error{ErrorCode::Denied, QStringLiteral("bot")});
                return;
            }
            const Desk& now = *m_parts.trading.desk();
            Rows rows;
            if (const QualificationRun* old = m_book.record.current()) {
                rows.push_back(RunEnded{old->id, RunEnd::Abandoned, {}, beat->server});
            }
            QualificationRun run;
            run.id = m_book.record.nextRun();
            run.venue = venue;
            run.symbols = symbols;
            run.account = now.account.id;
            run.currency = now.account.currency;
            run.start = bot != nullptr ? *bot->equity : now.today.equity;
            run.startedAt = beat->server;
            run.profile = m_profile;
            run.engineVersion = kEngineVersion;
            run.trader = bot != nullptr ? botTrader(run, *bot) : LiveTrader{{}, pinOf(run)};
            rows.push_back(run);
            rows.push_back(*beat);
            m_lastBeat = *beat;
            m_parts.ledger.audit(QStringLiteral("gate.run-started"), QString::number(run.id),
                                 bot != nullptr ? venue.toString() + u' ' + run.trader.bot : venue.toString());
            m_isEnding = false;
            append(std::move(rows), done);
            demote(Demotion::Changed);
        });
}

void GateService::endRun()
{
    if (const QualificationRun* run = m_book.record.current()) {
        m_parts.ledger.audit(QStringLiteral("gate.run-ended"), QString::number(run->id));
        append({RunEnded{run->id, RunEnd::Abandoned, {}, wallNow()}});
        demote(Demotion::Changed);
    }
}

void GateService::setWish(bool on)
{
    if (m_book.record.wishesLive() != on) {
        m_parts.ledger.audit(QStringLiteral("gate.wish"), on ? QStringLiteral("on") : QStringLiteral("off"));
        append({LiveWish{on}});
        if (!on) {
            demote(Demotion::ByPerson);
        }
    }
}

// Promotion

void GateService::demote(Demotion why)
{
    if (!m_gate.isOut()) {
        return;
    }
    m_gate.takeBack(); // First the right, then the words about it.
    m_permit.reset();
    const auto& promotion = m_book.record.promotion();
    m_parts.ledger.audit(QStringLiteral("gate.demoted"), QString(nameOf(why)));
    append({Demoted{promotion ? promotion->run : 0, why, wallNow()}});
    Q_EMIT demoted(why);
}

// What is shown

Timestamp GateService::shownUntil() const
{
    const Timestamp now = m_lastBeat ? m_lastBeat->server : wallNow();
    return startOfDay(dayOf(now) + 1);
}

void GateService::updateView()
{
    const GateRecord& record = m_book.record;
    GateView view;
    view.state = m_view.state;
    view.corruptRow = m_book.corruptRow;
    view.clockProblem = m_view.clockProblem;
    view.odds = m_view.odds;
    view.oddsAskedFor = m_view.oddsAskedFor;
    view.attempts = static_cast<int>(record.runs().size());
    view.provedAt = m_view.provedAt;
    view.wishesLive = record.wishesLive();
    view.isLiveEnabled = AppFlags::of(m_parts.settings).liveTrading;
    view.promotion = m_gate.isOut() ? record.promotion() : std::nullopt;
    view.venue = liveVenue();
    if (m_lastBeat) {
        view.venueTime = m_lastBeat->server;
        view.offset = m_lastBeat->server - m_lastBeat->local;
    }
    if (const QualificationRun* run = record.current()) {
        view.run = *run;
        view.figures = figuresOf(record, *run, shownUntil(), openResult());
        view.luck = luckOf(record, *run, shownUntil());
        view.closed = record.lastClosed(run->id);
        view.hasPassed = view.closed
            && judge(figuresOf(record, *run, startOfDay(view.closed->day + 1), view.closed->openResult)).empty();
    } else if (!record.runs().empty()) {
        view.lastRun = record.runs().back();
        view.lastEnd = record.endOf(view.lastRun->id);
    }
    view.missing = judge(view.figures);
    m_view = std::move(view);
    computeOdds();
    Q_EMIT changed();
}

/// The guessing twin, played anew whenever another round trip counts.
void GateService::computeOdds()
{
    const QualificationRun* run = m_book.record.current();
    const auto trips = static_cast<std::size_t>(m_view.figures.trips);
    if (run == nullptr || trips == 0) {
        m_view.odds = {};
        m_view.oddsAskedFor = 0;
        m_oddsTrips = 0;
        return;
    }
    if (trips == m_oddsTrips) {
        return;
    }
    if (m_odds) {
        m_odds->isCancelled = true;
    }
    m_oddsTrips = trips;
    m_odds = std::make_shared<Odds>();
    m_view.odds = {};
    m_view.oddsAskedFor = kOddsRuns;
    m_slow.start(kShowOdds);
    m_computing.setFuture(
        QtConcurrent::run([shared = m_odds, twin = noEdgeTwin(m_book.record, *run, shownUntil())]() -> NoEdgeOdds {
            return noEdgeOdds(twin, kOddsRuns, kLuckSeed, [shared](int done) {
                shared->done = done;
                return !shared->isCancelled;
            });
        }));
}

} // namespace elite
