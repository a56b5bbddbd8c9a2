// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/okx/okx_rest.h"

#include "app/market/venues/okx/okx_parse.h"
#include "app/market/venues/rest_text.h"

namespace elite {

namespace {

Result<VenueTicker> readTicker(QByteArrayView body, Timestamp received)
{
    auto list = parseOkxTickers(body, received);
    return list && !list->empty() ? Result<VenueTicker>(list->front())
                                  : Result<VenueTicker>(list ? Error{ErrorCode::NotFound, {}} : list.error());
}

} // namespace

RestDialect okxRestDialect()
{
    RestDialect out;
    out.venue = VenueId::of("okx");
    out.rules.burst = 10; // 20 calls in two seconds for candles, 40 elsewhere.
    out.rules.perSecond = 8;
    out.candlesPerPage = 100; // What history-candles gives; it reaches back years, market/candles only 1,440 bars.
    out.hasTimeframe = [](Timeframe timeframe) { return !okxBar(timeframe).isEmpty(); };
    out.instruments = {"/api/v5/public/instruments?instType=SPOT"};
    out.readInstruments = parseOkxInstruments;
    out.candles = [](const CandlePage& page) { // "after" is older than, "before" newer than; both exclusive.
        const auto age = std::chrono::system_clock::now() - page.from;
        const bool isRecent = age < 1'400 * page.timeframe.typicalLength();
        return RestRequest{QByteArray(isRecent ? "/api/v5/market/candles" : "/api/v5/market/history-candles")
                           + "?instId=" + page.name + "&bar=" + okxBar(page.timeframe) + "&limit=100&before="
                           + text::millis(text::before(page.from)) + "&after=" + text::millis(page.to)};
    };
    out.readCandles = parseOkxCandles;
    out.trades = [](const QByteArray& name) { return RestRequest{"/api/v5/market/trades?limit=500&instId=" + name}; };
    out.readTrades = parseOkxTrades;
    out.book = [](const QByteArray& name) { return RestRequest{"/api/v5/market/books?sz=400&instId=" + name}; };
    out.readBook = parseOkxBook;
    out.ticker = [](const QByteArray& name) { return RestRequest{"/api/v5/market/ticker?instId=" + name}; };
    out.readTicker = readTicker;
    out.time = {"/api/v5/public/time"};
    out.readTime = parseOkxTime;
    out.verdict = okxVerdict;
    return out;
}

} // namespace elite
