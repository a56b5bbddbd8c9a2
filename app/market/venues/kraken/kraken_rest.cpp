// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/kraken/kraken_rest.h"

#include "app/market/venues/kraken/kraken_parse.h"

#include <algorithm>
#include <array>

namespace elite {

namespace {

constexpr std::array kMinutes{1, 5, 15, 30, 60, 240, 1440, 10080, 21600};

int minutesOf(Timeframe timeframe)
{
    const auto length = timeframe.fixedLength();
    return length ? static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(*length).count()) : 0;
}

RestRules rules()
{
    RestRules out;
    out.burst = 4; // About one a second is what Kraken asks of public callers.
    out.perSecond = 1;
    return out;
}

} // namespace

KrakenRest::KrakenRest(const QUrl& origin, HostPolicy hosts)
    : VenueRest(VenueId::of("kraken"), new RestClient(origin, rules(), hosts, nullptr))
{
}

bool KrakenRest::hasTimeframe(Timeframe timeframe) const
{
    const int minutes = minutesOf(timeframe);
    return timeframe.typicalLength() >= std::chrono::minutes(1)
        && std::find(kMinutes.begin(), kMinutes.end(), minutes) != kMinutes.end();
}

RestRequest KrakenRest::instrumentsRequest() const
{
    return {"/0/public/AssetPairs"};
}

Result<InstrumentList> KrakenRest::readInstruments(QByteArrayView body) const
{
    return parseKrakenInstruments(body);
}

RestRequest KrakenRest::candlesRequest(const CandlePage& page) const
{
    // "since" is exclusive in effect: the second before the first candle.
    return {"/0/public/OHLC?pair=" + page.name + "&interval=" + QByteArray::number(minutesOf(page.timeframe))
            + "&since=" + QByteArray::number(qint64(toMicros(page.from) / 1'000'000 - 1))};
}

Result<std::vector<Candle>> KrakenRest::readCandles(QByteArrayView body, Timeframe timeframe, Timestamp) const
{
    return parseKrakenCandles(body, timeframe);
}

RestRequest KrakenRest::tradesRequest(const QByteArray& name) const
{
    return {"/0/public/Trades?pair=" + name};
}

Result<std::vector<PublicTrade>> KrakenRest::readTrades(QByteArrayView body) const
{
    return parseKrakenTrades(body);
}

RestRequest KrakenRest::bookRequest(const QByteArray& name) const
{
    return {"/0/public/Depth?count=100&pair=" + name};
}

Result<BookUpdate> KrakenRest::readBook(QByteArrayView body, Timestamp received) const
{
    return parseKrakenBook(body, received);
}

RestRequest KrakenRest::tickerRequest(const QByteArray& name) const
{
    return {"/0/public/Ticker?pair=" + name};
}

Result<std::vector<VenueTicker>> KrakenRest::readTickers(QByteArrayView body, Timestamp received) const
{
    return parseKrakenTickers(body, received);
}

RestRequest KrakenRest::timeRequest() const
{
    return {"/0/public/Time"};
}

Result<Timestamp> KrakenRest::readTime(QByteArrayView body) const
{
    return parseKrakenTime(body);
}

Done KrakenRest::verdict(QByteArrayView body, int) const
{
    return krakenVerdict(body);
}

QByteArray KrakenRest::guessedName(const Symbol& symbol) const
{
    // REST knows the older names: XBTUSD for BTC/USD.
    const QByteArray name = VenueRest::guessedName(symbol);
    const auto usual = [](const QByteArray& asset) -> QByteArray {
        return asset == "BTC" ? QByteArray("XBT") : asset == "DOGE" ? QByteArray("XDG") : asset;
    };
    const qsizetype slash = name.indexOf('/');
    return slash < 0 ? name : usual(name.left(slash)) + usual(name.mid(slash + 1));
}

} // namespace elite
