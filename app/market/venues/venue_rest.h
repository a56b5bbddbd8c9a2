// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/rest_client.h"
#include "app/market/venue_feed.h"

#include <map>

namespace elite {

/// One page: candles that open within [from, to), never more of them than candlesPerPage.
struct CandlePage
{
    QByteArray name; // As REST calls the symbol.
    Timeframe timeframe;
    Timestamp from;
    Timestamp to;
};

/// What is different from venue to venue: where to ask, and which parser reads the answer.
struct RestDialect
{
    VenueId venue;
    RestRules rules;
    int candlesPerPage = 300;
    bool hasOnlyNewestCandles = false; // The newest page, however far back one asks.
    std::function<bool(Timeframe)> hasTimeframe;
    /// What REST calls a symbol while the instruments are not known; the symbol itself when null.
    std::function<QByteArray(const Symbol&)> guessedName;

    RestRequest instruments;
    std::function<Result<InstrumentList>(QByteArrayView)> readInstruments;
    std::function<RestRequest(const CandlePage&)> candles;
    std::function<Result<std::vector<Candle>>(QByteArrayView, Timeframe, Timestamp now)> readCandles;
    std::function<RestRequest(const QByteArray& name)> trades;
    std::function<Result<std::vector<PublicTrade>>(QByteArrayView)> readTrades;
    std::function<RestRequest(const QByteArray& name)> book;
    std::function<Result<BookUpdate>(QByteArrayView, Timestamp received)> readBook;
    std::function<RestRequest(const QByteArray& name)> ticker;
    std::function<Result<VenueTicker>(QByteArrayView, Timestamp received)> readTicker;
    RestRequest time;
    std::function<Result<Timestamp>(QByteArrayView)> readTime;
    /// The venue's own words in an answer with an HTTP error.
    std::function<Done(QByteArrayView, int httpStatus)> verdict;
};

/// The public REST calls of one venue: paging, order, names and errors are the same everywhere.
class VenueRest : public QObject
{
    Q_OBJECT
public:
    template <class T> using Answer = VenueFeed::Answer<T>;

    VenueRest(RestDialect dialect, const QUrl& origin, HostPolicy hosts);

    void instruments(const QObject* context, Answer<InstrumentList> answer);
    void candles(const Symbol& symbol, Timeframe timeframe, Timestamp from, Timestamp to, const QObject* context,
                 Answer<std::vector<Candle>> answer);
    void trades(const Symbol& symbol, const QObject* context, Answer<std::vector<PublicTrade>> answer);
    void book(const Symbol& symbol, const QObject* context, Answer<BookUpdate> answer);
    void ticker(const Symbol& symbol, const QObject* context, Answer<VenueTicker> answer);
    void serverTime(const QObject* context, Answer<Timestamp> answer);

    bool hasTimeframe(Timeframe timeframe) const { return m_dialect.hasTimeframe(timeframe); }
    const VenueId& venue() const { return m_dialect.venue; }
    RestClient& client() { return m_client; }
    const RestClient& client() const { return m_client; }
    /// Known after instruments() was answered once.
    const Instrument* instrument(const Symbol& symbol) const;

private:
    struct Paging;

    QByteArray nameOf(const Symbol& symbol) const;
    void nextPage(const std::shared_ptr<Paging>& paging);
    Error refusalIn(const RestAnswer& got) const;
    /// Asks, turns HTTP errors into the venue's own words, and reads.
    template <class T, class Read>
    void ask(const RestRequest& request, const QObject* context, Answer<T> answer, Read read);

    RestDialect m_dialect;
    RestClient m_client;
    std::map<Symbol, Instrument> m_instruments;
};

} // namespace elite
