// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/market_source.h"
#include "app/market/tape_file.h"

#include <QElapsedTimer>
#include <QTimer>

namespace elite {

/// Plays a tape against the monotonic clock at any speed. Nothing after its `now` ever leaves it.
class TapePlayer : public MarketSource
{
    Q_OBJECT
public:
    /// Starts paused before event `startIndex`. Events before it are not sent, but the minutes that they closed are
    /// part of history().
    TapePlayer(std::shared_ptr<const TapeFile> tape, std::uint64_t startIndex);

    const std::vector<Instrument>& instruments() const override;
    FeedState state() const override;
    std::vector<Candle> history(FeedIndex instrument) const override;
    void start(MarketSink& sink) override;
    void play() override;
    void pause() override;
    void setSpeed(double speed) override;
    void stepEvent() override;
    void stepTo(Timestamp time) override;
    void setBlind(bool blind) override;

private:
    enum class Mode : std::uint8_t { Paused, Playing, Stepping };

    void skipTo(std::uint64_t index);
    void setMode(Mode mode);
    void anchorClock();
    Timestamp clockTime() const;
    void setInterval(int ms);
    void tick();
    void deliverUntil(Timestamp until, std::uint64_t most);
    void publish();

    std::shared_ptr<const TapeFile> m_file;
    TapeCursor m_cursor;
    MarketSink* m_sink = nullptr;
    FeedEvent m_ahead; // The event that comes next; it has not left the player.
    bool m_hasAhead = false;
    std::vector<FeedEvent> m_batch;
    std::vector<std::vector<Candle>> m_minutes; // By instrument: built from events before the first one sent.

    Mode m_mode = Mode::Paused;
    double m_speed = 1; // 0: as fast as it goes.
    bool m_isBlind = false;
    Timestamp m_now;
    Timestamp m_stepEnd;
    QElapsedTimer m_clock;
    Timestamp m_clockStart; // Tape time when m_clock was started.
    QTimer m_timer;
    QElapsedTimer m_sincePublished;
    QTimer m_publishTimer;
};

} // namespace elite
