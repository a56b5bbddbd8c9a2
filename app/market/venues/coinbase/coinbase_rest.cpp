// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/coinbase/coinbase_rest.h"

#include "app/market/venues/coinbase/coinbase_parse.h"
#include "app/market/venues/rest_text.h"

namespace elite {

namespace {

const QByteArray kMarket("/api/v3/brokerage/market/");

} // namespace

RestDialect coinbaseRestDialect()
{
    RestDialect out;
    out.venue = VenueId::of("coinbase");
    out.rules.burst = 8; // About ten a second from one address.
    out.rules.perSecond = 8;
    out.candlesPerPage = 300;
    out.hasTimeframe = [](Timeframe timeframe) { return !coinbaseGranularity(timeframe).isEmpty(); };
    out.instruments = {kMarket + "products?product_type=SPOT"};
    out.readInstruments = parseCoinbaseInstruments;
    out.candles = [](const CandlePage& page) { // Both ends count in.
        return RestRequest{kMarket + "products/" + page.name + "/candles?granularity="
                           + coinbaseGranularity(page.timeframe) + "&start=" + text::seconds(page.from)
                           + "&end=" + text::seconds(text::before(page.to, std::chrono::seconds(1)))};
    };
    out.readCandles = parseCoinbaseCandles;
    out.trades
        = [](const QByteArray& name) { return RestRequest{kMarket + "products/" + name + "/ticker?limit=1000"}; };
    out.readTrades = parseCoinbaseTrades;
    out.book = [](const QByteArray& name) { return RestRequest{kMarket + "product_book?product_id=" + name}; };
    out.readBook = parseCoinbaseBook;
    out.ticker = [](const QByteArray& name) { return RestRequest{kMarket + "products/" + name + "/ticker?limit=1"}; };
    out.readTicker = parseCoinbaseTicker;
    out.time = {"/api/v3/brokerage/time"};
    out.readTime = parseCoinbaseTime;
    out.verdict = coinbaseVerdict;
    return out;
}

} // namespace elite
