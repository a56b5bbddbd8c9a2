// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/market_source.h"
#include "app/market/tape_file.h"

#include <QTimer>

namespace elite {

/// Plays a tape against the monotonic clock at any speed. Nothing after its `now` ever leaves it.
class TapePlayer : public MarketSource
{
    Q_OBJECT
public:
    /// Starts paused before event `startIndex`; events before it are not sent.
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
    void setBlind(bool blind);

private:
    void tick();
    void deliverUntil(Timestamp until, std::uint64_t most);
    void publish();
    // The implementer completes this part.
};

} // namespace elite
