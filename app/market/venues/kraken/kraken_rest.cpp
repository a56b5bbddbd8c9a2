// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/kraken/kraken_rest.h"

#include "app/market/venues/kraken/kraken_parse.h"
#include "app/market/venues/rest_text.h"

#include <algorithm>
#include <array>

namespace elite {

namespace {

constexpr std::array kMinutes{1, 5, 15, 30, 60, 240, 1440, 10080, 21600};

int minutesOf(Timeframe timeframe)
{
    const auto length = timeframe.fixedLength();
    const auto minutes = length ? std::chrono::duration_cast<std::chrono::minutes>(*length) : std::chrono::minutes(0);
    return length && minutes == *length ? static_cast<int>(minutes.count()) : 0;
}

/// Kraken counts every length from 1970-01-01, a Thursday: its weeks are not ours.
bool hasInterval(Timeframe timeframe)
{
    const bool isOnOurGrid = timeframe.floor(Timestamp()) == Timestamp();
    return isOnOurGrid && std::find(kMinutes.begin(), kMinutes.end(), minutesOf(timeframe)) != kMinutes.end();
}

/// REST knows the older names: XBTUSD for BTC/USD.
QByteArray olderName(const Symbol& symbol)
{
    const QByteArray name(symbol.view().data(), static_cast<qsizetype>(symbol.view().size()));
    const auto older = [](const QByteArray& asset) -> QByteArray {
        return asset == "BTC" ? QByteArray("XBT") : asset == "DOGE" ? QByteArray("XDG") : asset;
    };
    const qsizetype slash = name.indexOf('/');
    return slash < 0 ? name : QByteArray(older(name.left(slash)) + older(name.mid(slash + 1)));
}

Result<VenueTicker> readTicker(QByteArrayView body, Timestamp received)
{
    auto list = parseKrakenTickers(body, received);
    return list ? Result<VenueTicker>(list->front()) : Result<VenueTicker>(list.error());
}

} // namespace

RestDialect krakenRestDialect()
{
    RestDialect out;
    out.venue = VenueId::of("kraken");
    out.rules.burst = 4; // About one a second is what Kraken asks of public callers.
    out.rules.perSecond = 1;
    out.candlesPerPage = 720;
    out.hasOnlyNewestCandles = true;
    out.hasTimeframe = hasInterval;
    out.guessedName = olderName;
    out.instruments = {"/0/public/AssetPairs"};
    out.readInstruments = parseKrakenInstruments;
    out.candles = [](const CandlePage& page) {
        const Timestamp since = text::before(page.from, std::chrono::seconds(1)); // Exclusive.
        return RestRequest{"/0/public/OHLC?pair=" + page.name + "&interval="
                           + QByteArray::number(minutesOf(page.timeframe)) + "&since=" + text::seconds(since)};
    };
    out.readCandles
        = [](QByteArrayView body, Timeframe timeframe, Timestamp) { return parseKrakenCandles(body, timeframe); };
    out.trades = [](const QByteArray& name) { return RestRequest{"/0/public/Trades?pair=" + name}; };
    out.readTrades = parseKrakenTrades;
    out.book = [](const QByteArray& name) { return RestRequest{"/0/public/Depth?count=100&pair=" + name}; };
    out.readBook = parseKrakenBook;
    out.ticker = [](const QByteArray& name) { return RestRequest{"/0/public/Ticker?pair=" + name}; };
    out.readTicker = readTicker;
    out.time = {"/0/public/Time"};
    out.readTime = parseKrakenTime;
    out.verdict = [](QByteArrayView body, int) { return krakenVerdict(body); };
    return out;
}

} // namespace elite
