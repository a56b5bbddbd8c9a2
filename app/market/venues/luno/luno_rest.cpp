// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/luno/luno_rest.h"

#include "app/market/venues/luno/luno_parse.h"

namespace elite {

namespace {

Result<VenueTicker> readTicker(QByteArrayView body, Timestamp received)
{
    auto list = parseLunoTickers(body, received);
    return list && !list->empty() ? Result<VenueTicker>(list->front())
                                  : Result<VenueTicker>(list ? Error{ErrorCode::NotFound, {}} : list.error());
}

/// Luno has no call for its time; the ticker says when it was made.
Result<Timestamp> readTime(QByteArrayView body)
{
    const auto ticker = readTicker(body, {});
    return ticker ? Result<Timestamp>(ticker->quote.time) : Result<Timestamp>(ticker.error());
}

} // namespace

RestDialect lunoRestDialect()
{
    RestDialect out;
    out.venue = VenueId::of("luno");
    out.rules.burst = 10; // 300 a minute.
    out.rules.perSecond = 4;
    out.hasTimeframe = [](Timeframe) { return false; }; // With a key only.
    out.instruments = {"/api/exchange/1/markets"};
    out.readInstruments = parseLunoInstruments;
    out.candles = [](const CandlePage&) { return RestRequest(); };
    out.readCandles = parseLunoCandles;
    out.trades = [](const QByteArray& name) { return RestRequest{"/api/1/trades?pair=" + name}; };
    out.readTrades = parseLunoTrades;
    out.book = [](const QByteArray& name) { return RestRequest{"/api/1/orderbook_top?pair=" + name}; };
    out.readBook = parseLunoBook;
    out.ticker = [](const QByteArray& name) { return RestRequest{"/api/1/ticker?pair=" + name}; };
    out.readTicker = readTicker;
    out.time = {"/api/1/ticker?pair=XBTZAR"};
    out.readTime = readTime;
    out.verdict = lunoVerdict;
    return out;
}

} // namespace elite
