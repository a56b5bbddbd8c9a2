// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/session.h"

#include "app/base/wall_clock.h"
#include "app/trading/halt_file.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcSession, "elite.trading.session")

constexpr int kPublishMs = 33;

void answer(const OnAnswer& reply, const Answer& what)
{
    if (reply) {
        reply(what);
    }
}

} // namespace

Session::Session()
    : m_keeper([this] { return m_recorder ? m_recorder->flush() : Done(); })
    , m_publisher(this)
    , m_soon(this)
{
    m_publisher.setInterval(kPublishMs);
    m_soon.setSingleShot(true);
    m_soon.setTimerType(Qt::PreciseTimer);
    connect(&m_soon, &QTimer::timeout, this, &Session::showPrices);
    m_sinceShown.start();
    connect(&m_publisher, &QTimer::timeout, this, &Session::tick);
    connect(&m_keeper, &StepKeeper::kept, this, &Session::onKept);
    connect(&m_keeper, &StepKeeper::failingChanged, this, &Session::onFailingChanged);
}

Session::~Session()
{
    end();
}

void Session::end()
{
    m_publisher.stop();
    m_soon.stop();
    m_source.reset();
    finishRecording();
    m_keeper.end();
    m_open.clear();
    m_listeners.clear();
    m_engine.reset();
    m_ledger = nullptr;
}

void Session::setDefaults(const Defaults& defaults)
{
    m_defaults = defaults;
    pauseBots();
}

void Session::setLedger(Ledger* ledger)
{
    if (m_ledger == ledger) {
        return;
    }
    m_ledger = ledger;
    m_keeper.setLedger(ledger);
    if (m_ledger != nullptr && !m_instruments.empty()) {
        restoreWhenKept();
    }
    m_deskDirty = true;
}

/// Leaves the present feed. What its engine did is with the ledger.
void Session::leave()
{
    m_isLive = false;
    m_isBlind = false;
    m_waitsForRestore = false;
    m_source.reset();
    finishRecording();
    for (const auto& listener : m_listeners) {
        listener->onFeedState({}); // Idle: what it had is gone.
    }
    m_engine.reset();
    m_shown.reset();
    m_tape.reset();
    m_fills.clear();
    m_journal.clear();
    answerOpen();
    m_feed = {};
}

/// The venue has not spoken yet; its word is there when this run is opened again.
void Session::answerOpen()
{
    for (const auto& [order, reply] : std::exchange(m_open, {})) {
        Answer taken;
        taken.order = order;
        answer(reply, taken);
    }
}

void Session::showFailure(const Error& why)
{
    if (m_source) {
        m_source.release()->deleteLater(); // It may be the one that is telling us.
    }
    m_board.reset({});
    m_instruments.clear();
    m_feed.phase = FeedPhase::Failed;
    m_feed.problem = why.detail;
    m_feed.reason = why.code;
    m_rowsNew = true;
    publishAll();
}

Timestamp Session::now() const
{
    const Timestamp last = m_engine ? m_engine->engine().now() : Timestamp{};
    // While a run comes back, the source is ahead of its engine.
    return m_source && !m_isRestoring ? std::max(last, m_source->state().now) : last;
}

DeskPause Session::pause() const
{
    if (m_source == nullptr) {
        return DeskPause::NoFeed;
    }
    if (m_isRestoring || m_waitsForRestore) {
        return DeskPause::Replaying;
    }
    if (m_ledger == nullptr || m_engine == nullptr) {
        return DeskPause::LedgerClosed;
    }
    if (isFailing()) {
        return DeskPause::LedgerFailing;
    }
    return m_defaults.isTradingEnabled ? DeskPause::None : DeskPause::Disabled;
}

Answer Session::refused(DenialCode code) const
{
    Answer out;
    out.kind = Answer::Kind::Denied;
    out.denial = {code, 0, 0};
    return out;
}

std::optional<Answer> Session::whyNot() const
{
    switch (pause()) {
    case DeskPause::None:
    case DeskPause::Disabled:
        return std::nullopt;
    case DeskPause::NoFeed:
        return refused(DenialCode::NoMarket);
    case DeskPause::LedgerClosed:
    case DeskPause::LedgerFailing:
    case DeskPause::Replaying:
        break;
    }
    Answer out;
    out.kind = Answer::Kind::Unkept;
    out.problem
        = isFailing() ? QStringLiteral("the ledger cannot be written") : QStringLiteral("the ledger is not open yet");
    return out;
}

void Session::submit(const OrderRequest& request, OnAnswer reply, const OrderPlan& plan)
{
    if (const auto no = whyNot()) {
        answer(reply, *no);
        return;
    }
    OrderRequest own = request;
    own.account = 0;
    own.owner = 0;
    own.clientTag = ++m_lastTag;
    if (!m_defaults.isTradingEnabled && !own.isReduceOnly) {
        answer(reply, refused(DenialCode::TradingDisabled));
        return;
    }
    if (!own.isReduceOnly && isHaltOrdered()) {
        answer(reply, refused(DenialCode::EmergencyStop));
        return;
    }
    if (!m_source->isFresh(request.instrument)) {
        answer(reply, refused(DenialCode::StalePrice));
        return;
    }
    act(own, std::move(reply), plan);
}

void Session::submitPair(const OrderRequest& first, const OrderRequest& second, OnAnswer reply, const OrderPlan& plan)
{
    if (m_engine == nullptr) {
        submit(first, std::move(reply));
        return;
    }
    constexpr std::uint64_t kTicketGroups = std::uint64_t(1) << 48; // Pairs of working orders are named by an order.
    std::uint64_t group = kTicketGroups;
    for (const Order* order : m_engine->engine().venue().live()) {
        group = std::max(group, order->ocoGroup);
    }
    for (const Order& order : m_engine->engine().inFlight()) {
        group = std::max(group, order.ocoGroup);
    }
    struct Pair
    {
        std::array<Answer, 2> answers;
        int left = 2;
    };
    const auto pair = std::make_shared<Pair>();
    const auto onAnswer = [this, pair, reply = std::move(reply)](std::size_t which, const Answer& what) {
        pair->answers[which] = what;
        if (--pair->left > 0) {
            return;
        }
        for (std::size_t i = 0; i < 2; ++i) {
            const Answer& other = pair->answers[1 - i];
            if (pair->answers[i].kind != Answer::Kind::Accepted && other.kind == Answer::Kind::Accepted) {
                input(CancelRequest{other.order}, {});
                answer(reply, pair->answers[i]);
                return;
            }
        }
        answer(reply, pair->answers[0]);
    };
    OrderRequest one = first;
    OrderRequest two = second;
    one.ocoGroup = two.ocoGroup = group + 1;
    submit(
        one, [onAnswer](const Answer& what) { onAnswer(0, what); }, plan);
    submit(
        two, [onAnswer](const Answer& what) { onAnswer(1, what); }, plan);
}

void Session::input(const InputBody& body, OnAnswer reply)
{
    if (const auto no = whyNot()) {
        answer(reply, *no);
        return;
    }
    act(body, std::move(reply));
}

void Session::cancelOf(InstrumentIndex instrument, OnAnswer reply)
{
    if (const auto no = whyNot()) {
        answer(reply, *no);
        return;
    }
    std::vector<OrderId> ids;
    for (const Order* order : m_engine->engine().venue().live()) {
        if (order->account == 0 && order->instrument == instrument && !isTerminal(order->status)) {
            ids.push_back(order->id);
        }
    }
    if (ids.empty()) {
        answer(reply, refused(DenialCode::UnknownOrder));
        return;
    }
    const OrderId last = ids.back();
    ids.pop_back();
    for (const OrderId id : ids) {
        act(CancelRequest{id}, {});
    }
    act(CancelRequest{last}, std::move(reply));
}

void Session::closePosition(AccountIndex account, InstrumentIndex instrument, OrderId key, bool reverse, OnAnswer reply)
{
    if (const auto no = whyNot()) {
        answer(reply, *no);
        return;
    }
    const Portfolio& all = m_engine->engine().portfolio();
    const Position* position = account < all.size() ? all.at(account).find(instrument, key) : nullptr;
    if (position == nullptr) {
        answer(reply, refused(DenialCode::ReduceOnlyNoPosition));
        return;
    }
    OrderRequest request;
    request.instrument = instrument;
    request.side = position->lots > 0 ? Side::Sell : Side::Buy;
    request.quantity = Lots(position->lots < 0 ? -position->lots : position->lots);
    request.position = key;
    request.isReduceOnly = true;
    if (account != 0) { // A person takes a bot's position away; turning it round is the bot's business.
        request.account = account;
        request.clientTag = ++m_lastTag;
        act(request, std::move(reply));
        return;
    }
    if (!reverse) {
        // What protects the position goes with it at the venue, once it is flat.
        submit(request, std::move(reply));
        return;
    }
    OrderRequest other = request;
    other.isReduceOnly = false;
    other.position = OrderId::None;
    submit(request, [this, other, reply = std::move(reply)](const Answer& closed) {
        if (closed.kind == Answer::Kind::Accepted) {
            submit(other, reply);
        } else {
            answer(reply, closed);
        }
    });
}

OrderPreview Session::preview(const OrderRequest& request) const
{
    OrderPreview out;
    if (m_engine == nullptr) {
        out.denial = {DenialCode::NoMarket, 0, 0};
        return out;
    }
    out = m_engine->preview(request);
    if (!m_defaults.isTradingEnabled && !request.isReduceOnly) {
        out.denial = {DenialCode::TradingDisabled, 0, 0};
    }
    return out;
}

void Session::act(const InputBody& body, OnAnswer reply, const OrderPlan& plan)
{
    const EngineInput input{now(), body};
    take(m_engine->onInput(input), std::move(reply), plan);
}

Done Session::act(const BotAct& act)
{
    if (m_engine == nullptr || whyNot()) {
        return Error{ErrorCode::Unavailable, QStringLiteral("the ledger is not open yet")};
    }
    auto step = m_engine->onBot(act, now());
    if (!step) {
        return step.error();
    }
    take(*std::move(step), {});
    return {};
}

bool Session::isHaltOrdered() const
{
    return !m_haltFile.isEmpty() && elite::isHaltOrdered(m_haltFile);
}

/// Everything that made a step is kept before anybody sees it.
void Session::take(PracticeStep step, OnAnswer reply, const OrderPlan& plan)
{
    m_deskDirty = true;
    UnkeptStep waiting;
    waiting.rows.push_back(stepEvent(step));
    const auto sent = std::find_if(step.events.begin(), step.events.end(),
                                   [](const EngineEvent& event) { return event.kind == EventKind::Submitted; });
    if (!plan.isEmpty() && sent != step.events.end() && m_ledger != nullptr) {
        UserNote note;
        note.id = newNoteId();
        note.area = NoteArea::Plan;
        note.subject = planSubject(step.run, sent->order);
        note.text = planText(plan);
        waiting.rows.push_back(noteEvent(note, m_ledger->seal()));
    }
    waiting.step = std::move(step);
    waiting.reply = std::move(reply);
    m_keeper.keep(std::move(waiting));
}

void Session::onFailingChanged()
{
    m_deskDirty = true;
    if (m_keeper.isFailing()) {
        m_playsAfterFailure = m_feed.phase == FeedPhase::Running;
        if (m_source) {
            m_source->pause();
        }
    } else if (m_playsAfterFailure && m_source) {
        m_source->play();
    }
}

void Session::onKept(const std::vector<UnkeptStep>& steps)
{
    auto facts = std::make_shared<KeptFacts>();
    for (const UnkeptStep& one : steps) {
        if (!one.step || m_engine == nullptr || one.step->run != m_engine->run().id) {
            continue; // Of a feed that was left meanwhile: kept, and shown when it is opened again.
        }
        facts->events.insert(facts->events.end(), one.step->events.begin(), one.step->events.end());
        std::vector<ClosedTrade> trades;
        appendFacts(*one.step, m_traders, m_handling, facts->fills, trades);
        for (const ClosedTrade& trade : trades) {
            facts->trades.push_back(journalEntry(m_engine->run(), m_instruments, m_traders, trade, m_runTrades++));
        }
    }
    m_fills.insert(m_fills.end(), facts->fills.begin(), facts->fills.end());
    m_journal.insert(m_journal.end(), facts->trades.begin(), facts->trades.end());
    m_deskDirty = true;
    if (!facts->events.empty()) {
        // The tables first, so that a fact finds them up to date.
        tick();
        facts->trades = shownEntries(std::move(facts->trades));
        Q_EMIT factsKept(facts);
    }
    for (const UnkeptStep& one : steps) {
        if (one.step) {
            settle(*one.step, one.reply);
        } else {
            answer(one.reply, {});
        }
    }
    if (m_waitsForRestore && m_keeper.isIdle()) {
        restoreWhenKept();
        m_deskDirty = true;
    }
}

/// An order has its answer when the venue took it or refused it.
void Session::settle(const PracticeStep& step, const OnAnswer& reply)
{
    OrderId submitted = OrderId::None;
    Answer out;
    for (const EngineEvent& event : step.events) {
        const auto waits = std::find_if(m_open.begin(), m_open.end(),
                                        [&event](const auto& open) { return open.first == event.order; });
        const bool isRefusal = event.kind == EventKind::Rejected || event.kind == EventKind::AmendRejected
            || event.kind == EventKind::CancelRejected;
        if (waits != m_open.end() && event.kind != EventKind::Submitted) {
            Answer late;
            late.order = event.order;
            if (isRefusal) {
                late.kind = Answer::Kind::Denied;
                late.denial = event.denial;
            }
            const OnAnswer open = std::move(waits->second);
            m_open.erase(waits);
            answer(open, late);
        }
        if (step.input && std::holds_alternative<OrderRequest>(step.input->body) && event.kind == EventKind::Submitted
            && submitted == OrderId::None) {
            submitted = event.order;
        }
        if (step.input && isRefusal && (submitted == OrderId::None || submitted == event.order)) {
            out.kind = Answer::Kind::Denied;
            out.denial = event.denial;
        }
        if (submitted != OrderId::None && event.order == submitted && event.kind != EventKind::Submitted) {
            submitted = OrderId::None; // It was answered in the same step.
            out.order = event.order;
        }
    }
    if (!reply) {
        return;
    }
    const bool isPresent = m_engine != nullptr && step.run == m_engine->run().id;
    if (submitted != OrderId::None && isPresent) {
        m_open.emplace_back(submitted, reply);
    } else {
        answer(reply, out);
    }
}

void Session::emergencyStop(const QString& by)
{
    m_haltedBy = by;
    UnkeptStep row;
    row.rows.push_back(haltEvent({true, wallNow(), by, {}}));
    if (m_engine == nullptr) {
        m_keeper.keep(std::move(row)); // Restoring the run will find it.
        return;
    }
    if (m_ledger == nullptr || isFailing()) { // Stopping does not wait for a disk.
        m_keeper.keep(std::move(row));
        act(EmergencyStopInput{}, {});
        return;
    }
    row.reply = [this](const Answer&) {
        if (m_engine != nullptr && !m_engine->engine().gate().isStopped()) {
            act(EmergencyStopInput{}, {});
        }
    };
    m_keeper.keep(std::move(row));
}

void Session::releaseStop(const QString& reason, OnAnswer reply)
{
    if (const auto no = whyNot()) {
        answer(reply, *no);
        return;
    }
    UnkeptStep row;
    row.rows.push_back(haltEvent({false, wallNow(), m_haltedBy, reason}));
    m_keeper.keep(std::move(row));
    act(EmergencyReleaseInput{}, std::move(reply));
    m_haltedBy.clear();
}

void Session::openAccount(const QString& name, Cash start, OnAnswer reply)
{
    if (const auto no = whyNot()) {
        answer(reply, *no);
        return;
    }
    makeAccount(name, start, std::move(reply));
}

void Session::makeAccount(const QString& name, Cash start, OnAnswer reply)
{
    PracticeAccount account;
    account.id = m_history.nextAccount();
    account.name = name;
    account.currency = payingCurrency();
    account.start = start;
    account.openedAt = wallNow();
    account.tapeHash = tapeHash();
    m_history.accounts.push_back(account);
    for (PracticeAccount& other : m_history.accounts) {
        other.isArchived = other.isArchived
            || (other.tapeHash == account.tapeHash && other.id != account.id
                && (!account.tapeHash.isEmpty() || other.currency == account.currency));
    }
    UnkeptStep row;
    row.rows.push_back(accountEvent(account));
    UserNote note;
    note.id = newNoteId();
    note.area = NoteArea::AccountName;
    note.subject = accountSubject(account.id);
    note.text = name;
    row.rows.push_back(noteEvent(note, m_ledger->seal()));
    row.reply = std::move(reply);
    m_keeper.keep(std::move(row));
    m_fills.clear();
    m_journal.clear();
    if (const Done started = startRun(account, {{account.currency, start}}); !started) {
        qCWarning(lcSession) << "a run did not start:" << started.error().detail;
    }
    publishBooks();
}

} // namespace elite
