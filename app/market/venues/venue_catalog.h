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
    Channels channels; // Live; candles are built from trades where they are missing here.
    const char* region; // English, for the panel, translated as "Venues". Empty when nothing is known.
    std::unique_ptr<VenueStream> (*makeStream)(); // Null when the stream needs a key: then prices are polled.
    RestDialect (*restDialect)();

    bool isStreamKeyless() const { return makeStream != nullptr; }
    /// Silence after which its prices may not be used.
    Milliseconds stale() const;
};

std::span<const VenueInfo> venueCatalog();
const VenueInfo* findVenue(const VenueId& id);

/// A feed of this venue, not started. `addresses` other than the venue's own are for tests.
std::unique_ptr<VenueFeed> makeFeed(const VenueInfo& venue);
std::unique_ptr<VenueFeed> makeFeed(const VenueInfo& venue, const VenueAddresses& addresses, HostPolicy hosts);

} // namespace elite
