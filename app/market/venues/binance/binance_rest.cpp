// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/binance/binance_rest.h"

#include "app/market/venues/binance/binance_parse.h"
#include "app/market/venues/rest_text.h"

#include <algorithm>
#include <array>

namespace elite {

namespace {

constexpr std::array<std::string_view, 16> kIntervals{"1s", "1m", "3m", "5m",  "15m", "30m", "1h", "2h",
                                                      "4h", "6h", "8h", "12h", "1d",  "3d",  "1w", "1M"};

bool hasInterval(Timeframe timeframe)
{
    const QByteArray text = timeframe.toText();
    return std::find(kIntervals.begin(), kIntervals.end(),
                     std::string_view(text.data(), static_cast<std::size_t>(text.size())))
        != kIntervals.end();
}

Result<VenueTicker> readTicker(QByteArrayView body, Timestamp received)
{
    auto list = parseBinanceTickers(body, received);
    return list ? Result<VenueTicker>(list->front()) : Result<VenueTicker>(list.error());
}

/// Until exchangeInfo names its limit, the venue's usual one holds.
RestDialect dialectOf(VenueId venue, int weightPerMinute)
{
    RestDialect out;
    out.venue = venue;
    setWeightLimit(out.rules, weightPerMinute);
    out.rules.usedHeader = "X-MBX-USED-WEIGHT-1M";
    out.candlesPerPage = 1'000;
    out.hasTimeframe = hasInterval;
    out.instruments = {"/api/v3/exchangeInfo?permissions=SPOT&showPermissionSets=false", 20, 48 << 20};
    out.readInstruments = [venue](QByteArrayView body) { return parseBinanceInstruments(body, venue); };
    out.candles = [](const CandlePage& page) {
        return RestRequest{"/api/v3/klines?symbol=" + page.name + "&interval=" + page.timeframe.toText()
                               + "&startTime=" + text::millis(page.from)
                               + "&endTime=" + text::millis(text::before(page.to)) + "&limit=1000",
                           2};
    };
    out.readCandles = parseBinanceCandles;
    out.trades = [](const QByteArray& name) { return RestRequest{"/api/v3/trades?limit=1000&symbol=" + name, 25}; };
    out.readTrades = parseBinanceTrades;
    out.book = [](const QByteArray& name) { return RestRequest{"/api/v3/depth?limit=1000&symbol=" + name, 50}; };
    out.readBook = parseBinanceBook;
    out.ticker = [](const QByteArray& name) { return RestRequest{"/api/v3/ticker/24hr?symbol=" + name, 2}; };
    out.readTicker = readTicker;
    out.time = {"/api/v3/time"};
    out.readTime = parseBinanceTime;
    out.verdict = binanceVerdict;
    return out;
}

} // namespace

RestDialect binanceRestDialect()
{
    return dialectOf(VenueId::of("binance"), 6'000);
}

RestDialect binanceUsRestDialect()
{
    return dialectOf(VenueId::of("binance_us"), 1'200);
}

} // namespace elite
