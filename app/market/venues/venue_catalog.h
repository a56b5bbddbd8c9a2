// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/live_feed.h"

#include <memory>
#include <span>

namespace elite {

/// What one venue is and can: one line of the catalogue.
struct VenueInfo
{
    VenueId id;
    QString title; // A name, not translated.
    VenueAddresses addresses;
    Channels channels; // Live; what is missing here is polled or built by the consumer.
    bool isStreamKeyless = true; // False: without a key its prices are asked for every few seconds.
    Milliseconds stale; // Silence after which its prices may not be used.
    QString region; // English, for the panel: where the venue does not serve. Empty when nothing is known.
    std::unique_ptr<VenueStream> (*makeStream)(); // Null when there is no keyless stream.
    std::unique_ptr<VenueRest> (*makeRest)(const VenueAddresses&, HostPolicy);
};

std::span<const VenueInfo> venueCatalog();
const VenueInfo* findVenue(const VenueId& id);

/// A feed of this venue, not started. `addresses` other than the venue's own are for tests.
std::unique_ptr<VenueFeed> makeFeed(const VenueInfo& venue);
std::unique_ptr<VenueFeed> makeFeed(const VenueInfo& venue, const VenueAddresses& addresses, HostPolicy hosts);

} // namespace elite
