// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/venue_catalog.h"

#include "app/market/venues/binance/binance_rest.h"
#include "app/market/venues/binance/binance_stream.h"
#include "app/market/venues/kraken/kraken_rest.h"
#include "app/market/venues/kraken/kraken_stream.h"

#include <algorithm>

namespace elite {

namespace {

const Channels kAll = Channel::Quotes | Channel::Trades | Channel::Candles | Channel::Book;

template <class Stream> std::unique_ptr<VenueStream> makeStream()
{
    return std::make_unique<Stream>();
}

template <class Rest> std::unique_ptr<VenueRest> makeRest(const VenueAddresses& addresses, HostPolicy hosts)
{
    return std::make_unique<Rest>(addresses.rest, hosts);
}

std::unique_ptr<VenueRest> makeBinance(const VenueAddresses& addresses, HostPolicy hosts)
{
    return std::make_unique<BinanceRest>(VenueId::of("binance"), addresses.rest, hosts);
}

std::unique_ptr<VenueRest> makeBinanceUs(const VenueAddresses& addresses, HostPolicy hosts)
{
    return std::make_unique<BinanceRest>(VenueId::of("binance_us"), addresses.rest, hosts);
}

VenueAddresses at(const char* rest, const QList<QList<const char*>>& streams)
{
    VenueAddresses out{QUrl(QString::fromLatin1(rest)), {}};
    for (const QList<const char*>& endpoint : streams) {
        QList<QUrl> urls;
        for (const char* url : endpoint) {
            urls.append(QUrl(QString::fromLatin1(url)));
        }
        out.streams.append(urls);
    }
    return out;
}

/// In the order in which a first start tries them.
const std::vector<VenueInfo>& catalog()
{
    // clang-format off
    static const std::vector<VenueInfo> all{
        {VenueId::of("kraken"), QStringLiteral("Kraken"), at("https://api.kraken.com", {{"wss://ws.kraken.com/v2"}}), kAll, true, Milliseconds(5'000), {}, makeStream<KrakenStream>, makeRest<KrakenRest>},
        {VenueId::of("binance"), QStringLiteral("Binance"), at("https://data-api.binance.vision", {{"wss://data-stream.binance.vision/stream", "wss://stream.binance.com:9443/stream"}}), kAll, true, Milliseconds(60'000), QStringLiteral("not available in the USA and other countries, which it answers with HTTP 451"), makeStream<BinanceStream>, makeBinance},
        {VenueId::of("binance_us"), QStringLiteral("Binance.US"), at("https://api.binance.us", {{"wss://stream.binance.us:9443/stream"}}), kAll, true, Milliseconds(60'000), QStringLiteral("serves the USA"), makeStream<BinanceStream>, makeBinanceUs},
    };
    // clang-format on
    return all;
}

} // namespace

std::span<const VenueInfo> venueCatalog()
{
    return catalog();
}

const VenueInfo* findVenue(const VenueId& id)
{
    const auto& all = catalog();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const VenueInfo& venue) { return venue.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::unique_ptr<VenueFeed> makeFeed(const VenueInfo& venue)
{
    return makeFeed(venue, venue.addresses, HostPolicy::known());
}

std::unique_ptr<VenueFeed> makeFeed(const VenueInfo& venue, const VenueAddresses& addresses, HostPolicy hosts)
{
    LiveFeed::Parts parts;
    parts.venue = venue.id;
    parts.stream = venue.makeStream();
    parts.rest = venue.makeRest(addresses, hosts);
    parts.addresses = addresses;
    parts.hosts = hosts;
    return std::make_unique<LiveFeed>(std::move(parts));
}

} // namespace elite
