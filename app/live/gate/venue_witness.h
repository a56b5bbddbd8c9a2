// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/known_hosts.h"
#include "models/live/spot_check.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace elite {

class VenueRest;

/// What a venue says that the person at this computer does not decide: its time, and the candles of minutes in which
/// paper fills are said to have happened. Public data over TLS, without a key. Lives on the ui thread.
class VenueWitness : public QObject
{
    Q_OBJECT
public:
    using OnTime = std::function<void(Result<ServerBeat>)>;
    using OnSpots = std::function<void(Result<SpotResult>)>;
    using MakeRest = std::function<std::unique_ptr<VenueRest>(const VenueId&)>; // Null: no such venue.

    /// The venues of the catalogue.
    explicit VenueWitness(QObject* parent = nullptr);
    /// Others, for tests.
    VenueWitness(MakeRest makeRest, QObject* parent);
    ~VenueWitness() override;

    /// The venue's clock with the two of this computer at the middle of the question.
    void askTime(const VenueId& venue, QObject* context, OnTime onTime);
    /// Fetches the candle around each fill, one after the other: the minute, or the shortest candle that the venue
    /// still has of that time. A fill without any candle is not counted as checked. checked() tells the progress.
    void checkFills(std::vector<SpotFill> fills, QObject* context, OnSpots onSpots);

Q_SIGNALS:
    void checked(int done, int of);

private:
    struct Checking;
    VenueRest* restOf(const VenueId& venue);
    void next(const std::shared_ptr<Checking>& work);

    MakeRest m_makeRest;
    std::map<VenueId, std::unique_ptr<VenueRest>> m_rests;
};

} // namespace elite
