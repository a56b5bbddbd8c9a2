// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/bybit/bybit_rest.h"

#include "app/market/venues/bybit/bybit_parse.h"
#include "app/market/venues/rest_text.h"

namespace elite {

namespace {

QByteArray spot(const char* call, const QByteArray& rest)
{
    return "/v5/market/" + QByteArray(call) + "?category=spot" + rest;
}

Result<VenueTicker> readTicker(QByteArrayView body, Timestamp received)
{
    auto list = parseBybitTickers(body, received);
    return list && !list->empty() ? Result<VenueTicker>(list->front())
                                  : Result<VenueTicker>(list ? Error{ErrorCode::NotFound, {}} : list.error());
}

} // namespace

RestDialect bybitRestDialect()
{
    RestDialect out;
    out.venue = VenueId::of("bybit");
    out.rules.burst = 20; // 600 in five seconds from one address.
    out.rules.perSecond = 20;
    out.rules.leftHeader = "X-Bapi-Limit-Status";
    out.candlesPerPage = 1'000;
    out.hasTimeframe = [](Timeframe timeframe) { return !bybitInterval(timeframe).isEmpty(); };
    out.instruments = {spot("instruments-info", {})};
    out.readInstruments = parseBybitInstruments;
    out.candles = [](const CandlePage& page) {
        return RestRequest{spot("kline",
                                "&symbol=" + page.name + "&interval=" + bybitInterval(page.timeframe)
                                    + "&start=" + text::millis(page.from)
                                    + "&end=" + text::millis(text::before(page.to)) + "&limit=1000")};
    };
    out.readCandles = parseBybitCandles;
    out.trades = [](const QByteArray& name) { return RestRequest{spot("recent-trade", "&limit=60&symbol=" + name)}; };
    out.readTrades = parseBybitTrades;
    out.book = [](const QByteArray& name) { return RestRequest{spot("orderbook", "&limit=200&symbol=" + name)}; };
    out.readBook = parseBybitBook;
    out.ticker = [](const QByteArray& name) { return RestRequest{spot("tickers", "&symbol=" + name)}; };
    out.readTicker = readTicker;
    out.time = {"/v5/market/time"};
    out.readTime = parseBybitTime;
    out.verdict = bybitVerdict;
    return out;
}

} // namespace elite
