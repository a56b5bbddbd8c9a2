// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/bitstamp/bitstamp_rest.h"

#include "app/market/venues/bitstamp/bitstamp_parse.h"
#include "app/market/venues/rest_text.h"

namespace elite {

namespace {

/// Bitstamp has no call for its time; every book says it.
Result<Timestamp> readTime(QByteArrayView body)
{
    const auto book = parseBitstampBook(body, {});
    return book ? Result<Timestamp>(book->time) : Result<Timestamp>(book.error());
}

} // namespace

RestDialect bitstampRestDialect()
{
    RestDialect out;
    out.venue = VenueId::of("bitstamp");
    out.rules.burst = 20; // 400 a second and 10,000 in ten minutes: the second counts here.
    out.rules.perSecond = 15;
    out.candlesPerPage = 1'000;
    out.hasTimeframe = [](Timeframe timeframe) { return !bitstampStep(timeframe).isEmpty(); };
    out.instruments = {"/api/v2/trading-pairs-info/"};
    out.readInstruments = parseBitstampInstruments;
    out.candles = [](const CandlePage& page) {
        return RestRequest{"/api/v2/ohlc/" + page.name + "/?step=" + bitstampStep(page.timeframe)
                           + "&limit=1000&start=" + text::seconds(page.from)
                           + "&end=" + text::seconds(text::before(page.to, std::chrono::seconds(1)))};
    };
    out.readCandles = parseBitstampCandles;
    out.trades = [](const QByteArray& name) { return RestRequest{"/api/v2/transactions/" + name + "/?time=hour"}; };
    out.readTrades = parseBitstampTrades;
    out.book = [](const QByteArray& name) { return RestRequest{"/api/v2/order_book/" + name + '/'}; };
    out.readBook = parseBitstampBook;
    out.ticker = [](const QByteArray& name) { return RestRequest{"/api/v2/ticker/" + name + '/'}; };
    out.readTicker = parseBitstampTicker;
    out.time = {"/api/v2/order_book/btcusd/"};
    out.readTime = readTime;
    out.verdict = bitstampVerdict;
    return out;
}

} // namespace elite
