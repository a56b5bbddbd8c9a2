// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/tape_player.h"

#include "models/market/candle_builder.h"

#include <algorithm>
#include <cmath>

namespace elite {

namespace {

constexpr int kTickMs = 16;
constexpr qint64 kSliceMs = 8; // Whatever is due, the thread is free again after this time.
constexpr std::size_t kBatch = 256;
constexpr qint64 kPublishMs = 34; // At most 30 states a second.

/// Minutes from whatever a tape has: its own minutes where it has them, trades elsewhere.
class MinuteCollector
{
public:
    void add(const MarketPayload& payload, std::vector<Candle>& closed)
    {
        if (const auto* trade = std::get_if<PublicTrade>(&payload); trade && !m_hasCandles) {
            m_builder.apply(*trade, closed);
        } else if (const auto* candle = std::get_if<Candle>(&payload)) {
            const bool isMinute = candle->closeTime - candle->openTime == std::chrono::minutes(1);
            if (isMinute && candle->state == CandleState::Closed) {
                m_hasCandles = true;
                while (!closed.empty() && closed.back().openTime >= candle->openTime) {
                    closed.pop_back(); // Built from the same trades.
                }
                closed.push_back(*candle);
            }
        }
    }
    void advance(Timestamp now, std::vector<Candle>& closed)
    {
        if (!m_hasCandles) {
            m_builder.advance(now, closed);
        }
    }

private:
    CandleBuilder m_builder{Timeframe()};
    bool m_hasCandles = false;
};

/// The first minute counts as whole only when the tape's own history reaches right up to it.
void settle(std::vector<Candle>& minutes, const Result<std::vector<Candle>>& history)
{
    if (minutes.empty()) {
        return;
    }
    Candle& first = minutes.front();
    if (first.state == CandleState::Partial && history && !history->empty()
        && history->back().closeTime == first.openTime) {
        first.state = CandleState::Closed;
    }
    std::erase_if(minutes, [](const Candle& candle) { return candle.state != CandleState::Closed; });
}

} // namespace

TapePlayer::TapePlayer(std::shared_ptr<const TapeFile> tape, std::uint64_t startIndex)
    : m_file(std::move(tape))
    , m_cursor(m_file->tape())
    , m_minutes(m_file->tape().header().instruments.size())
    , m_now(m_file->tape().header().from)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kTickMs);
    m_publishTimer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TapePlayer::tick);
    connect(&m_publishTimer, &QTimer::timeout, this, &TapePlayer::publish);
    skipTo(std::min(startIndex, m_file->tape().header().events));
}

void TapePlayer::skipTo(std::uint64_t index)
{
    std::vector<MinuteCollector> collectors(m_minutes.size());
    FeedEvent event;
    while (m_cursor.index() < index && m_cursor.next(event)) {
        m_now = event.time;
        collectors[event.instrument].add(event.payload, m_minutes[event.instrument]);
    }
    for (std::size_t i = 0; i < collectors.size(); ++i) {
        collectors[i].advance(m_now, m_minutes[i]);
        settle(m_minutes[i], m_file->tape().history(static_cast<FeedIndex>(i)));
    }
    m_hasAhead = m_cursor.next(m_ahead);
}

const std::vector<Instrument>& TapePlayer::instruments() const
{
    return m_file->tape().header().instruments;
}

FeedState TapePlayer::state() const
{
    const TapeHeader& header = m_file->tape().header();
    FeedState out;
    out.info.isSynthetic = header.isSynthetic;
    out.info.origin = header.isSynthetic ? FeedOrigin::Synthetic : FeedOrigin::Replay;
    out.phase = m_mode == Mode::Paused ? FeedPhase::Paused : FeedPhase::Running;
    if (!m_cursor.fault()) {
        out.phase = FeedPhase::Failed;
        out.problem = m_cursor.fault().error().detail;
        out.reason = m_cursor.fault().error().code;
    } else if (!m_hasAhead) {
        out.phase = FeedPhase::Ended;
    }
    out.info.isBlind = m_isBlind && out.phase != FeedPhase::Ended;
    if (!out.info.isBlind) {
        out.info.title = header.title;
        out.info.source = header.source;
        out.info.tapeHash = m_file->tape().hash();
    }
    out.now = m_now;
    out.from = header.from;
    out.to = header.to;
    out.speed = m_speed;
    return out;
}

std::vector<Candle> TapePlayer::history(FeedIndex instrument) const
{
    auto out = m_file->tape().history(instrument).valueOr(std::vector<Candle>());
    if (instrument < m_minutes.size()) {
        const auto& minutes = m_minutes[instrument];
        out.insert(out.end(), minutes.begin(), minutes.end());
    }
    return out;
}

void TapePlayer::start(MarketSink& sink)
{
    m_sink = &sink;
    setMode(m_mode);
}

void TapePlayer::play()
{
    if (m_mode != Mode::Playing) {
        setMode(Mode::Playing);
    }
}

void TapePlayer::pause()
{
    setMode(Mode::Paused);
}

void TapePlayer::setSpeed(double speed)
{
    if (!std::isfinite(speed) || speed < 0) {
        return;
    }
    anchorClock(); // What was played so far was played at the old speed.
    m_speed = speed == 0 ? 0 : std::clamp(speed, 0.1, 10'000.0);
    setMode(m_mode);
}

void TapePlayer::stepEvent()
{
    setMode(Mode::Paused);
    deliverUntil(Timestamp::max(), 1);
    publish();
}

void TapePlayer::stepTo(Timestamp time)
{
    if (time <= m_now) {
        pause();
        return;
    }
    m_stepEnd = time;
    setMode(Mode::Stepping);
}

void TapePlayer::setBlind(bool blind)
{
    m_isBlind = blind;
    publish();
}

/// Also when the mode stays: the speed may be another.
void TapePlayer::setMode(Mode mode)
{
    m_mode = mode;
    anchorClock();
    if (!m_sink) {
        return; // start() begins with what was asked for until then.
    }
    if (m_hasAhead && mode != Mode::Paused) {
        const bool isHurried = mode == Mode::Stepping || m_speed == 0;
        m_timer.start(isHurried ? 0 : kTickMs); // 0: between two slices the thread does whatever else waits.
    } else {
        m_timer.stop();
        m_mode = Mode::Paused;
    }
    publish();
}

void TapePlayer::anchorClock()
{
    m_clockStart = m_now;
    m_clock.start();
}

/// Where the tape's clock stands by the computer's monotonic one.
Timestamp TapePlayer::clockTime() const
{
    const double passed = static_cast<double>(m_clock.nsecsElapsed()) / 1'000.0 * m_speed;
    const double left = static_cast<double>((m_file->tape().header().to - m_clockStart).count());
    return m_clockStart + Duration(std::llround(std::min(passed, std::max(left, 0.0))));
}

void TapePlayer::tick()
{
    const bool isStep = m_mode == Mode::Stepping;
    const Timestamp until = isStep ? m_stepEnd : m_speed == 0 ? Timestamp::max() : clockTime();
    QElapsedTimer slice;
    slice.start();
    const auto isDue = [&] { return m_hasAhead && m_ahead.time <= until; };
    while (isDue() && m_timer.isActive() && slice.elapsed() < kSliceMs) {
        deliverUntil(until, kBatch); // The sink may pause.
    }
    if (!m_timer.isActive()) {
        return;
    }
    if (isDue()) {
        if (!isStep && m_speed != 0) {
            anchorClock(); // Faster than this computer: no debt is carried on.
            setInterval(0);
        }
    } else if (!m_hasAhead) {
        setMode(Mode::Paused);
        return;
    } else {
        m_now = std::max(m_now, until);
        if (isStep) {
            setMode(Mode::Paused);
            return;
        }
        setInterval(m_speed == 0 ? 0 : kTickMs);
    }
    publish();
}

void TapePlayer::setInterval(int ms)
{
    if (m_timer.interval() != ms) {
        m_timer.setInterval(ms);
    }
}

void TapePlayer::deliverUntil(Timestamp until, std::uint64_t most)
{
    if (!m_sink || !m_hasAhead) {
        return;
    }
    const std::uint64_t first = m_cursor.index() - 1;
    std::size_t count = 0;
    while (count < most && m_hasAhead && m_ahead.time <= until) {
        if (count == m_batch.size()) {
            m_batch.emplace_back();
        }
        std::swap(m_batch[count], m_ahead); // Books keep the memory of their levels.
        ++count;
        m_hasAhead = m_cursor.next(m_ahead);
    }
    if (count > 0) {
        m_now = std::max(m_now, m_batch[count - 1].time);
        m_sink->onFeedEvents(first, std::span(m_batch).first(count));
    }
}

void TapePlayer::publish()
{
    if (!m_sink) {
        return;
    }
    const qint64 left = m_sincePublished.isValid() ? kPublishMs - m_sincePublished.elapsed() : 0;
    if (left > 0) {
        if (!m_publishTimer.isActive()) {
            m_publishTimer.start(static_cast<int>(left));
        }
        return;
    }
    m_publishTimer.stop();
    m_sincePublished.start();
    m_sink->onFeedState(state());
}

} // namespace elite
