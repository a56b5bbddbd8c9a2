// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/gate/venue_witness.h"

#include "app/base/wall_clock.h"
#include "app/doctor/clock_check.h"
#include "app/market/venues/venue_catalog.h"
#include "app/trading/practice_log.h"

#include <QPointer>

#include <array>

namespace elite {

namespace {

constexpr Duration kBorder = std::chrono::seconds(5); // A fill so close to a minute's end may be of its neighbour.

std::unique_ptr<VenueRest> restOfCatalogue(const VenueId& venue)
{
    const VenueInfo* info = findVenue(venue);
    return info == nullptr
        ? nullptr
        : std::make_unique<VenueRest>(info->restDialect(), info->addresses.rest, HostPolicy::known());
}

const std::array<Timeframe, 4>& checkedTimeframes()
{
    static const std::array<Timeframe, 4> list{*Timeframe::parse("1m"), *Timeframe::parse("5m"),
                                               *Timeframe::parse("15m"), *Timeframe::parse("1h")};
    return list;
}

} // namespace

struct VenueWitness::Checking
{
    std::vector<SpotFill> fills;
    std::size_t at = 0;
    std::size_t timeframe = 0;
    SpotResult result;
    QPointer<QObject> context;
    OnSpots onSpots;
};

VenueWitness::VenueWitness(QObject* parent)
    : VenueWitness(restOfCatalogue, parent)
{
}

VenueWitness::VenueWitness(MakeRest makeRest, QObject* parent)
    : QObject(parent)
    , m_makeRest(std::move(makeRest))
{
}

VenueWitness::~VenueWitness() = default;

VenueRest* VenueWitness::restOf(const VenueId& venue)
{
    auto& rest = m_rests[venue];
    if (!rest) {
        rest = m_makeRest(venue);
    }
    return rest.get();
}

void VenueWitness::askTime(const VenueId& venue, QObject* context, OnTime onTime)
{
    VenueRest* rest = restOf(venue);
    if (rest == nullptr) {
        QMetaObject::invokeMethod(
            context, [onTime] { onTime(Error{ErrorCode::NotFound, QStringLiteral("no such venue")}); },
            Qt::QueuedConnection);
        return;
    }
    const Timestamp asked = wallNow();
    rest->serverTime(context, [venue, asked, onTime = std::move(onTime)](const Result<Timestamp>& server) {
        if (!server) {
            onTime(server.error());
            return;
        }
        const Timestamp local = asked + (wallNow() - asked) / 2;
        const ClockReading clock = readClock();
        onTime(ServerBeat{venue, *server, local, clock.uptimeMs, clock.boot.toUtf8(), kEngineVersion});
    });
}

void VenueWitness::checkFills(std::vector<SpotFill> fills, QObject* context, OnSpots onSpots)
{
    auto work = std::make_shared<Checking>();
    work->fills = std::move(fills);
    work->context = context;
    work->onSpots = std::move(onSpots);
    QMetaObject::invokeMethod(this, [this, work] { next(work); }, Qt::QueuedConnection);
}

void VenueWitness::next(const std::shared_ptr<Checking>& work)
{
    if (!work->context) {
        return;
    }
    Q_EMIT checked(static_cast<int>(work->at), static_cast<int>(work->fills.size()));
    if (work->at == work->fills.size()) {
        work->onSpots(work->result);
        return;
    }
    const SpotFill& spot = work->fills[work->at];
    const auto& timeframes = checkedTimeframes();
    VenueRest* rest = restOf(spot.instrument.venue);
    while (rest != nullptr && work->timeframe < timeframes.size()
           && !rest->hasTimeframe(timeframes[work->timeframe])) {
        ++work->timeframe;
    }
    if (rest == nullptr || work->timeframe == timeframes.size()) {
        ++work->at; // The venue has no candle of that time: this fill stays unchecked.
        work->timeframe = 0;
        next(work);
        return;
    }
    const Timeframe timeframe = timeframes[work->timeframe];
    const Timestamp from = timeframe.floor(spot.fill.time - kBorder);
    const Timestamp to = timeframe.next(spot.fill.time + kBorder);
    rest->candles(spot.instrument.symbol, timeframe, from, to, this,
                  [this, work, from, to](const Result<std::vector<Candle>>& candles) {
                      if (!candles) {
                          if (work->context) {
                              work->onSpots(candles.error());
                          }
                          return;
                      }
                      std::optional<MinuteRange> range;
                      for (const Candle& candle : *candles) {
                          if (candle.openTime < from || candle.openTime >= to) {
                              continue;
                          }
                          const Decimal low = candle.low.value();
                          const Decimal high = candle.high.value();
                          range = range ? MinuteRange{std::min(range->low, low), std::max(range->high, high)}
                                        : MinuteRange{low, high};
                      }
                      if (range) {
                          note(work->result, work->fills[work->at], *range);
                          ++work->at;
                          work->timeframe = 0;
                      } else {
                          ++work->timeframe; // Venues keep minutes for hours, hours for weeks.
                      }
                      next(work);
                  });
}

} // namespace elite
