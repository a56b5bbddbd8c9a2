// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/venue_catalog.h"

#include "app/market/polling_feed.h"
#include "app/market/venues/binance/binance_rest.h"
#include "app/market/venues/binance/binance_stream.h"
#include "app/market/venues/bitstamp/bitstamp_rest.h"
#include "app/market/venues/bitstamp/bitstamp_stream.h"
#include "app/market/venues/bybit/bybit_rest.h"
#include "app/market/venues/bybit/bybit_stream.h"
#include "app/market/venues/coinbase/coinbase_rest.h"
#include "app/market/venues/coinbase/coinbase_stream.h"
#include "app/market/venues/coinbase_exchange/coinbase_exchange_rest.h"
#include "app/market/venues/coinbase_exchange/coinbase_exchange_stream.h"
#include "app/market/venues/kraken/kraken_rest.h"
#include "app/market/venues/kraken/kraken_stream.h"
#include "app/market/venues/luno/luno_rest.h"
#include "app/market/venues/okx/okx_rest.h"
#include "app/market/venues/okx/okx_stream.h"

#include <algorithm>

namespace elite {

namespace {

const Channels kAll = Channel::Quotes | Channel::Trades | Channel::Candles | Channel::Book;
const Channels kNoCandles = Channel::Quotes | Channel::Trades | Channel::Book;

template <class Stream> std::unique_ptr<VenueStream> makeStream()
{
    return std::make_unique<Stream>();
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
        {VenueId::of("kraken"), QStringLiteral("Kraken"), at("https://api.kraken.com", {{"wss://ws.kraken.com/v2"}}), kAll, "", makeStream<KrakenStream>, krakenRestDialect},
        {VenueId::of("binance"), QStringLiteral("Binance"), at("https://data-api.binance.vision", {{"wss://data-stream.binance.vision/stream", "wss://stream.binance.com:9443/stream"}}), kAll, QT_TRANSLATE_NOOP("Venues", "not available in the USA and some other countries, which it answers with HTTP 451"), makeStream<BinanceStream>, binanceRestDialect},
        {VenueId::of("binance_us"), QStringLiteral("Binance.US"), at("https://api.binance.us", {{"wss://stream.binance.us:9443/stream"}}), kAll, QT_TRANSLATE_NOOP("Venues", "made for the USA"), makeStream<BinanceStream>, binanceUsRestDialect},
        {VenueId::of("coinbase"), QStringLiteral("Coinbase"), at("https://api.coinbase.com", {{"wss://advanced-trade-ws.coinbase.com"}}), kNoCandles, "", makeStream<CoinbaseStream>, coinbaseRestDialect},
        {VenueId::of("coinbase_exchange"), QStringLiteral("Coinbase Exchange"), at("https://api.exchange.coinbase.com", {{"wss://ws-feed.exchange.coinbase.com"}}), kNoCandles, "", makeStream<CoinbaseExchangeStream>, coinbaseExchangeRestDialect},
        {VenueId::of("bitstamp"), QStringLiteral("Bitstamp"), at("https://www.bitstamp.net", {{"wss://ws.bitstamp.net"}}), kNoCandles, "", makeStream<BitstampStream>, bitstampRestDialect},
        {VenueId::of("okx"), QStringLiteral("OKX"), at("https://www.okx.com", {{"wss://ws.okx.com:8443/ws/v5/public"}, {"wss://ws.okx.com:8443/ws/v5/business"}}), kAll, QT_TRANSLATE_NOOP("Venues", "not available in the USA"), makeStream<OkxStream>, okxRestDialect},
        {VenueId::of("bybit"), QStringLiteral("Bybit"), at("https://api.bybit.com", {{"wss://stream.bybit.com/v5/public/spot"}}), kAll, QT_TRANSLATE_NOOP("Venues", "not available in the USA and some other countries"), makeStream<BybitStream>, bybitRestDialect},
        {VenueId::of("luno"), QStringLiteral("Luno"), at("https://api.luno.com", {}), kNoCandles, QT_TRANSLATE_NOOP("Venues", "without a key its prices are asked for every few seconds; there are no candles"), nullptr, lunoRestDialect},
    };
    // clang-format on
    return all;
}

} // namespace

Milliseconds VenueInfo::stale() const
{
    return isStreamKeyless() ? makeStream()->rules().stale : PollingFeed::Rules().stale;
}

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
    if (!venue.isStreamKeyless()) {
        auto rest = std::make_unique<VenueRest>(venue.restDialect(), addresses.rest, hosts);
        return std::make_unique<PollingFeed>(std::move(rest), PollingFeed::Rules());
    }
    LiveFeed::Parts parts;
    parts.venue = venue.id;
    parts.stream = venue.makeStream();
    parts.rest = std::make_unique<VenueRest>(venue.restDialect(), addresses.rest, hosts);
    parts.addresses = addresses;
    parts.hosts = hosts;
    return std::make_unique<LiveFeed>(std::move(parts));
}

} // namespace elite
