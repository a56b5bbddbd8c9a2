// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/rest_client.h"
#include "app/market/venue_feed.h"

#include <map>

namespace elite {

/// The public REST calls of one venue. What is the same everywhere (paging, order, errors by status, names) is here;
/// the venue's own file says paths and which parser reads the answer.
class VenueRest : public QObject
{
    Q_OBJECT
public:
    template <class T> using Answer = VenueFeed::Answer<T>;

    VenueRest(VenueId venue, RestClient* client); // Takes the client as its child.

    void instruments(const QObject* context, Answer<InstrumentList> answer);
    void candles(const Symbol& symbol, Timeframe timeframe, Timestamp from, Timestamp to, const QObject* context,
                 Answer<std::vector<Candle>> answer);
    void trades(const Symbol& symbol, const QObject* context, Answer<std::vector<PublicTrade>> answer);
    void book(const Symbol& symbol, const QObject* context, Answer<BookUpdate> answer);
    void tickers(const Symbol& symbol, const QObject* context, Answer<std::vector<VenueTicker>> answer);
    void serverTime(const QObject* context, Answer<Timestamp> answer);

    virtual bool hasTimeframe(Timeframe timeframe) const = 0;
    const VenueId& venue() const { return m_venue; }
    RestClient& client() { return *m_client; }
    const RestClient& client() const { return *m_client; }
    /// Known after instruments() was answered once.
    const Instrument* instrument(const Symbol& symbol) const;

protected:
    /// One page: candles that open within [from, to), never more of them than candlesPerPage().
    struct CandlePage
    {
        QByteArray name;
        Timeframe timeframe;
        Timestamp from;
        Timestamp to;
    };

    virtual RestRequest instrumentsRequest() const = 0;
    virtual Result<InstrumentList> readInstruments(QByteArrayView body) const = 0;
    virtual int candlesPerPage() const = 0;
    /// The venue has only the newest page, however far back one asks.
    virtual bool hasOnlyNewestCandles() const { return false; }
    virtual RestRequest candlesRequest(const CandlePage& page) const = 0;
    virtual Result<std::vector<Candle>> readCandles(QByteArrayView body, Timeframe timeframe, Timestamp now) const = 0;
    virtual RestRequest tradesRequest(const QByteArray& name) const = 0;
    virtual Result<std::vector<PublicTrade>> readTrades(QByteArrayView body) const = 0;
    virtual RestRequest bookRequest(const QByteArray& name) const = 0;
    virtual Result<BookUpdate> readBook(QByteArrayView body, Timestamp received) const = 0;
    virtual RestRequest tickerRequest(const QByteArray& name) const = 0;
    virtual Result<std::vector<VenueTicker>> readTickers(QByteArrayView body, Timestamp received) const = 0;
    virtual RestRequest timeRequest() const = 0;
    virtual Result<Timestamp> readTime(QByteArrayView body) const = 0;
    /// The venue's own words in an answer with an HTTP error.
    virtual Done verdict(QByteArrayView body, int httpStatus) const = 0;
    /// What REST calls a symbol while the instruments are not known.
    virtual QByteArray guessedName(const Symbol& symbol) const;

private:
    struct Paging;

    QByteArray nameOf(const Symbol& symbol) const;
    void nextPage(const std::shared_ptr<Paging>& paging);
    /// Asks, turns HTTP errors into the venue's own words, and reads.
    template <class T, class Read>
    void ask(const RestRequest& request, const QObject* context, Answer<T> answer, Read read);

    VenueId m_venue;
    RestClient* m_client;
    std::map<Symbol, Instrument> m_instruments;
};

} // namespace elite
