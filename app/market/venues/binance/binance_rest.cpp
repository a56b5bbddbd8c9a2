// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/binance/binance_rest.h"

#include "app/market/venues/binance/binance_parse.h"

#include <algorithm>
#include <array>

namespace elite {

namespace {

constexpr std::array<std::string_view, 16> kIntervals{"1s", "1m", "3m", "5m",  "15m", "30m", "1h", "2h",
                                                      "4h", "6h", "8h", "12h", "1d",  "3d",  "1w", "1M"};

RestRules rules()
{
    RestRules out;
    out.burst = 600; // 6,000 weight a minute; what the answers say comes before this.
    out.perSecond = 50;
    out.usedHeader = "X-MBX-USED-WEIGHT-1M";
    out.usedLimit = 6'000;
    return out;
}

QByteArray millis(Timestamp time)
{
    return QByteArray::number(qint64(toMicros(time) / 1'000));
}

} // namespace

BinanceRest::BinanceRest(VenueId venue, const QUrl& origin, HostPolicy hosts)
    : VenueRest(venue, new RestClient(origin, rules(), hosts, nullptr))
{
}

bool BinanceRest::hasTimeframe(Timeframe timeframe) const
{
    const QByteArray text = timeframe.toText();
    return std::find(kIntervals.begin(), kIntervals.end(), std::string_view(text.data(), std::size_t(text.size())))
        != kIntervals.end();
}

RestRequest BinanceRest::instrumentsRequest() const
{
    return {"/api/v3/exchangeInfo?permissions=SPOT&showPermissionSets=false", 20, 48 << 20};
}

Result<InstrumentList> BinanceRest::readInstruments(QByteArrayView body) const
{
    return parseBinanceInstruments(body, venue());
}

RestRequest BinanceRest::candlesRequest(const CandlePage& page) const
{
    const Timestamp last = page.to - std::chrono::milliseconds(1); // endTime is inclusive.
    return {"/api/v3/klines?symbol=" + page.name + "&interval=" + page.timeframe.toText()
                + "&startTime=" + millis(page.from) + "&endTime=" + millis(last) + "&limit=1000",
            2};
}

Result<std::vector<Candle>> BinanceRest::readCandles(QByteArrayView body, Timeframe timeframe, Timestamp now) const
{
    return parseBinanceCandles(body, timeframe, now);
}

RestRequest BinanceRest::tradesRequest(const QByteArray& name) const
{
    return {"/api/v3/trades?limit=1000&symbol=" + name, 25};
}

Result<std::vector<PublicTrade>> BinanceRest::readTrades(QByteArrayView body) const
{
    return parseBinanceTrades(body);
}

RestRequest BinanceRest::bookRequest(const QByteArray& name) const
{
    return {"/api/v3/depth?limit=1000&symbol=" + name, 50};
}

Result<BookUpdate> BinanceRest::readBook(QByteArrayView body, Timestamp received) const
{
    return parseBinanceBook(body, received);
}

RestRequest BinanceRest::tickerRequest(const QByteArray& name) const
{
    return {"/api/v3/ticker/24hr?symbol=" + name, 2};
}

Result<std::vector<VenueTicker>> BinanceRest::readTickers(QByteArrayView body, Timestamp received) const
{
    return parseBinanceTickers(body, received);
}

RestRequest BinanceRest::timeRequest() const
{
    return {"/api/v3/time"};
}

Result<Timestamp> BinanceRest::readTime(QByteArrayView body) const
{
    return parseBinanceTime(body);
}

Done BinanceRest::verdict(QByteArrayView body, int httpStatus) const
{
    return binanceVerdict(body, httpStatus);
}

} // namespace elite
