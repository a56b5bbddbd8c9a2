// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/venue_rest.h"

#include "app/base/wall_clock.h"

#include <QPointer>

#include <algorithm>

namespace elite {

namespace {

constexpr int kMaxPages = 400; // A year of minutes at 1,000 a page needs 526: whoever wants more asks in parts.

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

struct VenueRest::Paging
{
    Symbol symbol;
    Timeframe timeframe;
    Timestamp next;
    Timestamp to;
    int pages = 0;
    std::vector<Candle> candles;
    QPointer<const QObject> context;
    Answer<std::vector<Candle>> answer;
};

VenueRest::VenueRest(RestDialect dialect, const QUrl& origin, HostPolicy hosts)
    : m_dialect(std::move(dialect))
    , m_client(origin, m_dialect.rules, hosts, nullptr)
{
}

Error VenueRest::refusalIn(const RestAnswer& got) const
{
    const Done said = m_dialect.verdict(got.body, got.status);
    const ErrorCode code = got.status >= 500 ? ErrorCode::Unavailable : ErrorCode::Denied;
    return said ? Error{code, QStringLiteral("HTTP %1").arg(got.status)} : said.error();
}

template <class T, class Read>
void VenueRest::ask(const RestRequest& request, const QObject* context, Answer<T> answer, Read read)
{
    m_client.get(request, context, [this, answer = std::move(answer), read](const Result<RestAnswer>& got) {
        if (!got) {
            answer(got.error());
            return;
        }
        Result<T> result = got->status >= 400 ? Result<T>(refusalIn(*got)) : read(QByteArrayView(got->body));
        if (!result && result.error().code == ErrorCode::RateLimited) {
            m_client.pauseAsTold(); // Many venues say it with HTTP 200.
        }
        answer(std::move(result));
    });
}

void VenueRest::instruments(const QObject* context, Answer<InstrumentList> answer)
{
    ask<InstrumentList>(m_dialect.instruments, context, std::move(answer), [this](QByteArrayView body) {
        auto list = m_dialect.readInstruments(body);
        if (list) {
            for (const Instrument& instrument : list->instruments) {
                m_instruments[instrument.id.symbol] = instrument;
            }
            m_client.useWeightLimit(list->weightPerMinute);
        }
        return list;
    });
}

void VenueRest::candles(const Symbol& symbol, Timeframe timeframe, Timestamp from, Timestamp to, const QObject* context,
                        Answer<std::vector<Candle>> answer)
{
    if (!hasTimeframe(timeframe) || from >= to) {
        const char* why = from >= to ? "an empty time range" : "the venue has no candles of this length";
        QMetaObject::invokeMethod(
            this,
            [answer = std::move(answer), why, context = QPointer<const QObject>(context)] {
                if (context) {
                    answer(Error{ErrorCode::InvalidInput, QString::fromLatin1(why)});
                }
            },
            Qt::QueuedConnection);
        return;
    }
    auto paging = std::make_shared<Paging>();
    paging->symbol = symbol;
    paging->timeframe = timeframe;
    paging->next = timeframe.floor(from);
    paging->next = paging->next < from ? timeframe.next(from) : paging->next;
    paging->to = to;
    paging->context = context;
    paging->answer = std::move(answer);
    if (m_dialect.hasOnlyNewestCandles) {
        const Timestamp oldest = timeframe.advanced(wallNow(), -m_dialect.candlesPerPage);
        paging->next = std::max(paging->next, oldest);
    }
    nextPage(paging);
}

void VenueRest::nextPage(const std::shared_ptr<Paging>& paging)
{
    const Timestamp from = paging->next;
    const Timestamp to = std::min(paging->timeframe.advanced(from, m_dialect.candlesPerPage), paging->to);
    const auto read
        = [this, paging](QByteArrayView body) { return m_dialect.readCandles(body, paging->timeframe, wallNow()); };
    const auto take = [this, paging, from, to](Result<std::vector<Candle>> got) {
        if (!got) {
            paging->answer(got.error());
            return;
        }
        std::sort(got->begin(), got->end(), [](const Candle& a, const Candle& b) { return a.openTime < b.openTime; });
        for (const Candle& candle : *got) { // Some venues send more than was asked for.
            const bool isNew = paging->candles.empty() || paging->candles.back().openTime < candle.openTime;
            if (candle.openTime >= from && candle.openTime < to && isNew && isSound(candle)) {
                paging->candles.push_back(candle);
            }
        }
        paging->next = to;
        if (to >= paging->to || to > wallNow()) {
            paging->answer(std::move(paging->candles));
        } else if (++paging->pages >= kMaxPages) {
            paging->answer(Error{ErrorCode::OutOfRange, QStringLiteral("too many candles for one request")});
        } else {
            nextPage(paging);
        }
    };
    ask<std::vector<Candle>>(m_dialect.candles({nameOf(paging->symbol), paging->timeframe, from, to}),
                             paging->context.data(), take, read);
}

void VenueRest::trades(const Symbol& symbol, const QObject* context, Answer<std::vector<PublicTrade>> answer)
{
    ask<std::vector<PublicTrade>>(
        m_dialect.trades(nameOf(symbol)), context, std::move(answer), [this](QByteArrayView body) {
            auto list = m_dialect.readTrades(body);
            if (list) {
                std::stable_sort(list->begin(), list->end(),
                                 [](const PublicTrade& a, const PublicTrade& b) { return a.time < b.time; });
            }
            return list;
        });
}

void VenueRest::book(const Symbol& symbol, const QObject* context, Answer<BookUpdate> answer)
{
    ask<BookUpdate>(m_dialect.book(nameOf(symbol)), context, std::move(answer),
                    [this](QByteArrayView body) { return m_dialect.readBook(body, wallNow()); });
}

void VenueRest::ticker(const Symbol& symbol, const QObject* context, Answer<VenueTicker> answer)
{
    ask<VenueTicker>(m_dialect.ticker(nameOf(symbol)), context, std::move(answer), [this, symbol](QByteArrayView body) {
        auto got = m_dialect.readTicker(body, wallNow());
        if (got) {
            got->symbol = symbol; // Not every venue says it, and some call it otherwise.
        }
        return got;
    });
}

void VenueRest::serverTime(const QObject* context, Answer<Timestamp> answer)
{
    ask<Timestamp>(m_dialect.time, context, std::move(answer),
                   [this](QByteArrayView body) { return m_dialect.readTime(body); });
}

const Instrument* VenueRest::instrument(const Symbol& symbol) const
{
    const auto found = m_instruments.find(symbol);
    return found == m_instruments.end() ? nullptr : &found->second;
}

QByteArray VenueRest::nameOf(const Symbol& symbol) const
{
    const Instrument* known = instrument(symbol);
    if (known != nullptr && !known->restName.isEmpty()) {
        return bytes(known->restName.view());
    }
    return m_dialect.guessedName ? m_dialect.guessedName(symbol) : bytes(symbol.view());
}

} // namespace elite
