// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/polling_feed.h"

#include "app/base/wall_clock.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcPolling, "elite.market.polling")

} // namespace

PollingFeed::PollingFeed(std::unique_ptr<VenueRest> rest, Rules rules)
    : m_rest(std::move(rest))
    , m_rules(rules)
    , m_filter(false)
{
    m_clock.start();
    connect(&m_timer, &QTimer::timeout, this, &PollingFeed::poll);
    connect(&m_rest->client(), &RestClient::limitsChanged, this, &PollingFeed::healthChanged);
}

PollingFeed::~PollingFeed() = default;

void PollingFeed::start()
{
    m_rest->client().forgiveRegion();
    m_isStarted = true;
    m_timer.start(std::clamp(m_rules.round / 10, Milliseconds(10), Milliseconds(250)));
    poll();
}

void PollingFeed::stop()
{
    m_isStarted = false;
    m_timer.stop();
    Q_EMIT healthChanged();
}

void PollingFeed::subscribe(const std::vector<Symbol>& symbols, Channels channels)
{
    for (const Symbol& symbol : symbols) {
        if (channels) {
            m_watched[symbol].channels = channels;
            m_filter.expect(symbol);
        } else {
            m_watched.erase(symbol);
            m_filter.forget(symbol);
        }
    }
    if (m_isStarted) {
        poll();
    }
}

void PollingFeed::poll()
{
    for (auto& [symbol, watched] : m_watched) {
        const bool isDue = watched.askedAt.count() < 0 || now() - watched.askedAt >= m_rules.round;
        if (isDue && watched.asking == 0 && !m_rest->client().isRegionBlocked()) {
            ask(symbol, watched);
        }
        if (watched.book.hasSnapshot() && !isFresh(symbol)) {
            watched.book.clear();
            Q_EMIT bookLost(symbol, SyncResult::StaleSnapshot);
        }
    }
    const VenueState is = state();
    if (is != std::exchange(m_told, is)) {
        Q_EMIT healthChanged();
    }
}

void PollingFeed::ask(const Symbol& symbol, Watched& watched)
{
    watched.askedAt = now();
    if (watched.channels.testFlag(Channel::Quotes)) {
        ++watched.asking;
        m_rest->ticker(symbol, this, [this, symbol](const Result<VenueTicker>& got) {
            done(symbol, got, [&](Watched&) {
                std::vector<MarketEvent> events{{symbol, got->quote}};
                if (got->day.last.isPositive()) {
                    events.push_back({symbol, got->day});
                }
                return events;
            });
        });
    }
    if (watched.channels.testFlag(Channel::Trades)) {
        ++watched.asking;
        m_rest->trades(symbol, this, [this, symbol](const Result<std::vector<PublicTrade>>& got) {
            done(symbol, got, [&](Watched& entry) {
                lookForHole(symbol, entry, *got);
                std::vector<MarketEvent> events;
                for (const PublicTrade& trade : *got) {
                    events.push_back({symbol, trade});
                }
                return events;
            });
        });
    }
    if (watched.channels.testFlag(Channel::Book)) {
        ++watched.asking;
        m_rest->book(symbol, this, [this, symbol](const Result<BookUpdate>& got) {
            done(symbol, got, [&](Watched& entry) {
                const BookFault fault = entry.book.apply(*got);
                if (fault == BookFault::None) {
                    return std::vector<MarketEvent>{{symbol, *got}};
                }
                entry.book.clear();
                ++m_counts.bookFaults;
                Q_EMIT bookLost(symbol, fault == BookFault::Crossed ? SyncResult::Crossed : SyncResult::BadLevel);
                return std::vector<MarketEvent>();
            });
        });
    }
}

template <class T, class Take> void PollingFeed::done(const Symbol& symbol, const Result<T>& got, Take take)
{
    const auto found = m_watched.find(symbol);
    if (found == m_watched.end()) {
        return;
    }
    found->second.asking = std::max(found->second.asking - 1, 0);
    if (!got) {
        m_counts.trouble = got.error().detail;
        m_counts.malformed += got.error().code == ErrorCode::Parse ? 1 : 0;
        return;
    }
    ++m_counts.frames;
    m_meter.add(now());
    m_latency = now() - found->second.askedAt;
    found->second.tickAt = now(); // The venue answered: it may well say that nothing changed.
    publish(take(found->second));
}

/// A full answer that does not reach back to the one before: what happened in between is told no more.
void PollingFeed::lookForHole(const Symbol& symbol, Watched& watched, const std::vector<PublicTrade>& told)
{
    const auto [oldest, newest] = std::minmax_element(
        told.begin(), told.end(), [](const PublicTrade& a, const PublicTrade& b) { return a.time < b.time; });
    if (oldest == told.end()) {
        return;
    }
    if (told.size() >= m_rules.mostTrades && watched.newestTrade && oldest->time > *watched.newestTrade) {
        qCWarning(lcPolling) << "trades of" << symbol.toString() << "between" << toIso(*watched.newestTrade) << "and"
                             << toIso(oldest->time) << "cannot be had any more";
        watched.hasHole = true;
    }
    watched.newestTrade = newest->time;
}

void PollingFeed::publish(std::vector<MarketEvent> events)
{
    m_filter.apply(events); // Trades repeat from answer to answer; each passes once, and that is no refusal.
    if (!events.empty()) {
        m_lastTick = now();
        Q_EMIT happened(events, wallNow());
    }
}

VenueState PollingFeed::state() const
{
    if (m_rest->client().isRegionBlocked()) {
        return VenueState::RegionBlocked;
    }
    if (!m_isStarted || m_watched.empty()) {
        return VenueState::Offline;
    }
    if (m_rest->client().pausedFor().count() > 0) {
        return VenueState::Blocked;
    }
    const auto isNew = [](const auto& entry) { return !entry.second.tickAt; };
    if (std::all_of(m_watched.begin(), m_watched.end(), isNew)) {
        return VenueState::Connecting;
    }
    const auto isOld = [this](const auto& entry) { return entry.second.tickAt && !isFresh(entry.first); };
    return std::any_of(m_watched.begin(), m_watched.end(), isOld) ? VenueState::Stale : VenueState::Live;
}

VenueHealth PollingFeed::health() const
{
    VenueHealth out = m_counts;
    out.state = state();
    out.latency = m_latency;
    out.messagesPerSecond = m_meter.perSecond(now());
    out.rateLimitLeft = m_rest->client().limitLeft();
    if (m_lastTick) {
        out.lastTickAge = now() - *m_lastTick;
    }
    for (const auto& [symbol, watched] : m_watched) {
        out.gapsOpen += watched.hasHole ? 1 : 0;
        out.booksOut += watched.channels.testFlag(Channel::Book) && !watched.book.hasSnapshot() ? 1 : 0;
    }
    if (const QString trouble = m_rest->client().trouble(); !trouble.isEmpty()) {
        out.trouble = trouble;
    }
    return out;
}

bool PollingFeed::isFresh(const Symbol& symbol) const
{
    const auto found = m_watched.find(symbol);
    return m_isStarted && found != m_watched.end() && found->second.tickAt
        && now() - *found->second.tickAt <= m_rules.stale;
}

std::optional<std::chrono::milliseconds> PollingFeed::tickAge(const Symbol& symbol) const
{
    const auto found = m_watched.find(symbol);
    return found == m_watched.end() || !found->second.tickAt ? std::nullopt
                                                             : std::optional(now() - *found->second.tickAt);
}

const OrderBook* PollingFeed::book(const Symbol& symbol) const
{
    const auto found = m_watched.find(symbol);
    return found != m_watched.end() && found->second.book.hasSnapshot() && isFresh(symbol) ? &found->second.book
                                                                                           : nullptr;
}

void PollingFeed::instruments(const QObject* context, Answer<InstrumentList> answer)
{
    m_rest->instruments(context, std::move(answer));
}

void PollingFeed::candles(const Symbol& symbol, Timeframe timeframe, Timestamp from, Timestamp to,
                          const QObject* context, Answer<std::vector<Candle>> answer)
{
    m_rest->candles(symbol, timeframe, from, to, context, std::move(answer));
}

void PollingFeed::trades(const Symbol& symbol, const QObject* context, Answer<std::vector<PublicTrade>> answer)
{
    m_rest->trades(symbol, context, std::move(answer));
}

void PollingFeed::bookPicture(const Symbol& symbol, const QObject* context, Answer<BookUpdate> answer)
{
    m_rest->book(symbol, context, std::move(answer));
}

void PollingFeed::serverTime(const QObject* context, Answer<Timestamp> answer)
{
    m_rest->serverTime(context, std::move(answer));
}

} // namespace elite
