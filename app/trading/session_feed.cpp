// SPDX-License-Identifier: GPL-3.0-or-later
// Where prices come from: tapes and venues, what comes out of them, another venue in place of a silent one.
#include "app/trading/session.h"

#include "app/base/wall_clock.h"
#include "app/market/tape_player.h"

#include <QLoggingCategory>

#include <algorithm>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcFeed, "elite.trading.session")

constexpr int kHealthTicks = 30; // About once a second.
constexpr Duration kWatchedBefore = std::chrono::hours(2); // Of a tape that nobody has opened before.

} // namespace

void Session::openTape(const QString& path, std::optional<std::uint64_t> index)
{
    leave();
    // The demo tape came with the program; proving its whole hash would cost 80 ms of each start.
    auto file = TapeFile::open(path, path == demoTapePath() ? TapeCheck::OnRead : TapeCheck::Whole);
    if (!file) {
        showFailure(file.error());
        return;
    }
    m_tape = *std::move(file);
    const Tape& tape = m_tape->tape();
    m_instruments = tape.header().instruments;
    const std::uint64_t all = tape.header().events;
    const std::uint64_t start = std::min(index.value_or(tape.indexAt(tape.header().from + kWatchedBefore)), all);
    fillBoard(start);
    m_source = std::make_unique<TapePlayer>(m_tape, start);
    begin();
    m_source->play();
    publishAll();
}

/// As a tape's feed has told it before the event `index`.
void Session::fillBoard(std::uint64_t index)
{
    m_board.reset(m_instruments);
    for (std::size_t i = 0; i < m_instruments.size(); ++i) {
        auto history = m_tape->tape().history(static_cast<FeedIndex>(i));
        if (history) {
            m_board.setHistory(static_cast<FeedIndex>(i), *std::move(history));
        } else {
            qCWarning(lcFeed) << "history of a tape:" << history.error().detail;
        }
    }
    feedBoard(0, index);
    m_nextIndex = index;
}

void Session::goBack(Timestamp time, const QString& accountName)
{
    if (!m_tape || m_engine == nullptr || m_ledger == nullptr || isFailing() || m_isRestoring) {
        return;
    }
    const bool hasTraded = !m_fills.empty() || !m_engine->isFlat();
    const std::uint64_t index = m_tape->tape().indexAt(time);
    if (index >= m_nextIndex || (hasTraded && accountName.isEmpty())) {
        return;
    }
    const PracticeAccount account = m_engine->account();
    const double speed = m_source->state().speed;
    for (const auto& listener : m_listeners) {
        listener->onFeedState({}); // Bots saw the future of that time: they end.
    }
    answerOpen();
    m_shown.reset();
    m_source = std::make_unique<TapePlayer>(m_tape, index);
    m_source->setBlind(m_isBlind);
    m_source->setSpeed(speed);
    fillBoard(index);
    m_feed = m_source->state();
    if (hasTraded) {
        makeAccount(accountName, account.start, {});
    } else if (const Done started = startRun(account, {{account.currency, account.start}}); !started) {
        qCWarning(lcFeed) << "a run did not start:" << started.error().detail;
    }
    m_source->start(*this);
    publishAll();
}

void Session::setBlind(bool isBlind)
{
    m_isBlind = isBlind;
    if (m_source) {
        m_source->setBlind(isBlind); // The state that it sends does the rest.
    }
}

void Session::openLive(const VenueId& venue, const LivePlaces& places)
{
    std::vector<Instrument> like = places.isSameMarkets ? m_instruments : std::vector<Instrument>();
    LiveSource::Setup setup;
    setup.venue = venue;
    setup.symbols = places.symbols;
    setup.like = std::move(like);
    setup.next = places.next;
    setup.cacheFile = places.cacheFile;
    openLive(std::make_unique<LiveSource>(std::move(setup)), places);
}

void Session::setNext(std::vector<VenueId> next)
{
    m_places.next = std::move(next);
    if (auto* live = qobject_cast<LiveSource*>(m_source.get())) {
        live->setNext(m_places.next);
    }
}

void Session::fallOver(const VenueId& from, const VenueId& to, VenueState why)
{
    if (m_engine ? !m_engine->isFlat() : mayHaveLeftOpen()) {
        Q_EMIT falloverHeld(from, to);
    } else {
        Q_EMIT falloverWanted(from, to, why);
    }
}

void Session::openLive(std::unique_ptr<LiveSource> source, const LivePlaces& places)
{
    leave();
    m_isLive = true;
    m_places = places;
    LiveSource* live = source.get();
    m_source = std::move(source);
    m_feed = live->state();
    m_feed.phase = FeedPhase::Opening;
    Q_EMIT feedChanged(m_feed, 0);
    connect(live, &LiveSource::fallover, this,
            [this, live](const VenueId& to, VenueState why) { fallOver(live->venue(), to, why); });
    connect(live, &LiveSource::ready, this, [this, live] {
        Q_EMIT marketsListed(live->venue(), live->markets());
        m_instruments = live->instruments();
        m_board.reset(m_instruments, std::chrono::hours(1));
        for (std::size_t i = 0; i < m_instruments.size(); ++i) {
            m_board.setHistory(static_cast<FeedIndex>(i), live->history(static_cast<FeedIndex>(i)));
        }
        m_nextIndex = 0;
        begin();
        publishAll();
    });
    connect(live, &LiveSource::historyChanged, this,
            [this, live](FeedIndex instrument) { m_board.mendHistory(instrument, live->history(instrument)); });
    connect(live, &LiveSource::failed, this, [this, live](const Error& why) {
        qCWarning(lcFeed) << "live prices:" << why.detail;
        const VenueHealth health = live->health().value_or(VenueHealth());
        Q_EMIT healthChanged(health);
        const VenueId from = live->venue();
        showFailure(why);
        if (!m_places.next.empty()) {
            fallOver(from, m_places.next.front(), health.state);
        }
    });
    live->prepare();
}

void Session::begin()
{
    m_rowsNew = true;
    m_source->start(*this);
    m_publisher.start();
    tick(); // The past is on the screen before the ledger is asked.
    if (m_ledger != nullptr) {
        restoreWhenKept();
    }
}

void Session::onFeedEvents(std::uint64_t first, std::span<const FeedEvent> events)
{
    const std::uint64_t start = first;
    if (m_engine && m_engine->bots().hasAwake() && !m_engine->engine().gate().isStopped() && isHaltOrdered()) {
        // Once for the batch: it is at most a few milliseconds of prices.
        m_haltedBy = QStringLiteral("HALT file");
        UnkeptStep row;
        row.rows.push_back(haltEvent({true, wallNow(), m_haltedBy, {}}));
        m_keeper.keep(std::move(row));
        act(EmergencyStopInput{}, {});
    }
    for (const FeedEvent& event : events) {
        const std::uint64_t index = m_isLive ? m_nextIndex : first++;
        // An event that could not be recorded never happened for the engine: the run must be repeatable.
        if (m_engine && (!m_isLive || record(event))) {
            m_nextIndex = index + 1;
            if (auto step = m_engine->onFeed(index, event)) {
                take(*std::move(step), {});
            }
        } else if (!m_isLive) {
            m_nextIndex = index + 1;
        }
        m_board.apply(event);
    }
    if (!m_isLive || !m_board.isAnyStale()) {
        for (const auto& listener : m_listeners) {
            listener->onFeedEvents(start, events);
        }
        if (m_isLive) {
            showPrices();
        }
        return;
    }
    std::vector<FeedEvent> sure; // Bots wait while a price may not be used.
    std::copy_if(events.begin(), events.end(), std::back_inserter(sure),
                 [this](const FeedEvent& event) { return !m_board.isStale(event.instrument); });
    for (const auto& listener : m_listeners) {
        listener->onFeedEvents(start, sure);
    }
}

void Session::onFeedState(const FeedState& state)
{
    const bool isRenamed = state.info.isBlind != m_feed.info.isBlind;
    m_feed = state;
    for (const auto& listener : m_listeners) {
        listener->onFeedState(state);
    }
    Q_EMIT feedChanged(m_feed, m_nextIndex);
    if (isRenamed) { // Everything has other names from here on.
        m_rowsNew = true;
        m_deskDirty = true;
        publishBooks();
        tick();
    }
}

void Session::watchFreshness()
{
    for (std::size_t i = 0; i < m_instruments.size(); ++i) {
        m_board.setStale(static_cast<FeedIndex>(i), !m_source->isFresh(static_cast<FeedIndex>(i)));
    }
    if (++m_ticks % kHealthTicks == 0) {
        if (m_engine && !m_recorder) {
            m_deskDirty = startRecording(m_engine->run().id) || m_deskDirty;
        }
        if (const auto health = m_source->health()) {
            Q_EMIT healthChanged(*health);
        }
        onFeedState(m_source->state());
    }
}

} // namespace elite
