// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_rest.h"

namespace elite {

/// /api/v3 of Binance's public-data host or of Binance.US.
class BinanceRest : public VenueRest
{
    Q_OBJECT
public:
    BinanceRest(VenueId venue, const QUrl& origin, HostPolicy hosts);
    bool hasTimeframe(Timeframe timeframe) const override;

protected:
    RestRequest instrumentsRequest() const override;
    Result<InstrumentList> readInstruments(QByteArrayView body) const override;
    int candlesPerPage() const override { return 1000; }
    RestRequest candlesRequest(const CandlePage& page) const override;
    Result<std::vector<Candle>> readCandles(QByteArrayView body, Timeframe timeframe, Timestamp now) const override;
    RestRequest tradesRequest(const QByteArray& name) const override;
    Result<std::vector<PublicTrade>> readTrades(QByteArrayView body) const override;
    RestRequest bookRequest(const QByteArray& name) const override;
    Result<BookUpdate> readBook(QByteArrayView body, Timestamp received) const override;
    RestRequest tickerRequest(const QByteArray& name) const override;
    Result<std::vector<VenueTicker>> readTickers(QByteArrayView body, Timestamp received) const override;
    RestRequest timeRequest() const override;
    Result<Timestamp> readTime(QByteArrayView body) const override;
    Done verdict(QByteArrayView body, int httpStatus) const override;
};

} // namespace elite
