// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/coinbase_exchange/coinbase_exchange_rest.h"

#include "app/market/venues/coinbase_exchange/coinbase_exchange_parse.h"
#include "app/market/venues/rest_text.h"

namespace elite {

RestDialect coinbaseExchangeRestDialect()
{
    const auto product
        = [](const QByteArray& name, const char* call) -> QByteArray { return "/products/" + name + '/' + call; };
    RestDialect out;
    out.venue = VenueId::of("coinbase_exchange");
    out.rules.burst = 8; // About ten a second from one address.
    out.rules.perSecond = 8;
    out.candlesPerPage = 300;
    out.hasTimeframe = [](Timeframe timeframe) { return !coinbaseExchangeGranularity(timeframe).isEmpty(); };
    out.instruments = {"/products"};
    out.readInstruments = parseCoinbaseExchangeInstruments;
    out.candles = [product](const CandlePage& page) { // Both ends count in.
        return RestRequest{product(page.name, "candles?granularity=") + coinbaseExchangeGranularity(page.timeframe)
                           + "&start=" + toIso(page.from, TimePrecision::Seconds)
                           + "&end=" + toIso(text::before(page.to, std::chrono::seconds(1)), TimePrecision::Seconds)};
    };
    out.readCandles = parseCoinbaseExchangeCandles;
    out.trades = [product](const QByteArray& name) { return RestRequest{product(name, "trades?limit=1000")}; };
    out.readTrades = parseCoinbaseExchangeTrades;
    out.book = [product](const QByteArray& name) { return RestRequest{product(name, "book?level=2")}; };
    out.readBook = parseCoinbaseExchangeBook;
    out.ticker = [product](const QByteArray& name) { return RestRequest{product(name, "ticker")}; };
    out.readTicker = parseCoinbaseExchangeTicker;
    out.time = {"/time"};
    out.readTime = parseCoinbaseExchangeTime;
    out.verdict = coinbaseExchangeVerdict;
    return out;
}

} // namespace elite
