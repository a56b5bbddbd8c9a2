// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/market_service.h"

#include "app/market/venues/venue_catalog.h"
#include "app/trading/session.h"
#include "app/trading/session_thread.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>

#include <algorithm>
#include <map>
#include <set>

namespace elite {

namespace {

constexpr std::size_t kMaxTrades = 500;

QString titleOf(const VenueId& venue)
{
    const VenueInfo* info = findVenue(venue);
    return info != nullptr ? info->title : venue.toString();
}

} // namespace

std::vector<VenueChoice> venueChoices()
{
    std::vector<VenueChoice> out;
    for (const VenueInfo& venue : venueCatalog()) {
        out.push_back({venue.id, venue.title, venue.region, !venue.isStreamKeyless()});
    }
    return out;
}

struct MarketService::Links
{
    std::map<int, QPointer<CandleFeed>> candles;
    std::map<int, QPointer<DepthFeed>> depths;
    std::map<int, InstrumentId> depthOf;
    std::set<int> loading; // Candle feeds that wait for older ones,
    std::set<int> beginning; // or for the beginning of their first one.
    int last = 0;
};

void CandleFeed::loadOlder(int count)
{
    if (m_loadOlder) {
        m_loadOlder(count);
    } else {
        Q_EMIT prepended(0);
    }
}

MarketService::MarketService(SessionThread& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_links(std::make_unique<Links>())
{
    Session& feed = session.session();
    connect(&feed, &Session::feedChanged, this, [this](const FeedState& state, quint64 index) {
        m_feed = state;
        m_index = index;
        Q_EMIT feedChanged();
    });
    connect(&feed, &Session::healthChanged, this, [this](const VenueHealth& health) {
        m_health = health;
        if (health.state == VenueState::Live && !m_silent.empty()) {
            m_silent.clear();
            setFallover(m_fallover); // All others are candidates again.
        }
        Q_EMIT healthChanged();
    });
    connect(&feed, &Session::marketsListed, this, &MarketService::marketsListed);
    connect(&feed, &Session::falloverHeld, this, [this](const VenueId& from, const VenueId& to) {
        if (m_venue == from) {
            Q_EMIT falloverHeld(from, to);
        }
    });
    connect(&feed, &Session::falloverWanted, this, [this](const VenueId& from, const VenueId& to, VenueState why) {
        if (m_venue != from || m_fallover == Fallover::Off) {
            return; // A person was quicker.
        }
        m_silent.push_back(from);
        m_plan.symbols.clear(); // They are names of the venue that is left.
        open(to, true);
        Q_EMIT fellOver(from, to, why);
    });
    connect(&feed, &Session::instrumentsChanged, this, [this](const std::vector<MarketRow>& rows) {
        m_rows = rows;
        watchAgain(); // The board behind it may be another, also where the names are the same.
        Q_EMIT instrumentsChanged();
        Q_EMIT rowsChanged();
    });
    connect(&feed, &Session::rowsChanged, this, [this](const std::vector<MarketRow>& rows) {
        m_rows = rows;
        Q_EMIT rowsChanged();
    });
    connect(&feed, &Session::candlesChanged, this, [this](const std::vector<MarketBoard::CandleChange>& changes) {
        for (const MarketBoard::CandleChange& change : changes) {
            const auto it = m_links->candles.find(change.watch);
            if (it != m_links->candles.end() && it->second) {
                it->second->take(change.candles, change.isReset);
                if (change.isReset) {
                    loadBeginning(change.watch);
                }
            }
        }
    });
    connect(&feed, &Session::depthChanged, this, [this](const std::vector<MarketBoard::DepthChange>& changes) {
        for (const MarketBoard::DepthChange& change : changes) {
            const auto it = m_links->depths.find(change.watch);
            if (it != m_links->depths.end() && it->second) {
                it->second->take(change.book, change.newTrades);
            }
        }
    });
    connect(&feed, &Session::pricesSent, this,
            [this] { QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority); });
    session.post([](Session& work) { work.setHasWindow(); });
}

MarketService::~MarketService() = default;

/// Behind the painting that the last prices asked for: both wait at low priority, in this order.
void MarketService::customEvent(QEvent*)
{
    m_session.post([](Session& session) { session.onPainted(); });
}

void CandleFeed::take(const std::vector<Candle>& candles, bool isReset)
{
    if (isReset) {
        // A mended series begins where the session's memory does; what was scrolled back to before that stays.
        const auto begin = std::find_if(m_candles.begin(), m_candles.end(), [&candles](const Candle& one) {
            return !candles.empty() && one.openTime == candles.front().openTime;
        });
        m_candles.erase(begin == m_candles.end() ? m_candles.begin() : begin, m_candles.end());
        if (candles.empty()) {
            m_first = {}; // Another feed may follow: nothing that this one's venue told belongs to it.
        } else {
            m_first.restart(candles.front());
        }
        for (const Candle& candle : candles) {
            m_candles.push_back(m_first.whole(candle));
        }
        Q_EMIT reset();
        return;
    }
    int changed = 0;
    for (const Candle& one : candles) {
        const Candle candle = m_first.whole(one);
        if (!m_candles.empty() && candle.openTime < m_candles.back().openTime) {
            continue; // Series only grow at their end; what is older was repaired and comes as a reset.
        }
        if (!m_candles.empty() && candle.openTime == m_candles.back().openTime) {
            m_candles.back() = candle;
            changed = std::max(changed, 1);
        } else {
            m_candles.push_back(candle);
            ++changed;
        }
    }
    if (changed > 0) {
        // The candle before the first new one may have closed with the same message.
        Q_EMIT updated(std::min(changed + 1, static_cast<int>(m_candles.size())));
    }
}

void CandleFeed::prepend(const std::vector<Candle>& candles)
{
    std::vector<Candle> older;
    for (const Candle& candle : candles) {
        if ((m_candles.empty() || candle.openTime < m_candles.front().openTime)
            && (older.empty() || candle.openTime > older.back().openTime)) {
            older.push_back(candle);
        }
    }
    m_candles.insert(m_candles.begin(), older.begin(), older.end());
    Q_EMIT prepended(static_cast<int>(older.size()));
}

void CandleFeed::begin(const std::vector<Candle>& told)
{
    for (const Candle& one : told) {
        const auto own = std::find_if(m_candles.begin(), m_candles.end(),
                                      [&one](const Candle& candle) { return candle.openTime == one.openTime; });
        if (own != m_candles.end() && m_first.take(one)) {
            *own = m_first.whole(m_first.own());
            Q_EMIT reset();
        }
    }
}

void DepthFeed::take(const BookView& book, const std::vector<PublicTrade>& newTrades)
{
    m_book = book;
    m_trades.insert(m_trades.end(), newTrades.begin(), newTrades.end());
    if (m_trades.size() > kMaxTrades) {
        m_trades.erase(m_trades.begin(), m_trades.end() - static_cast<std::ptrdiff_t>(kMaxTrades));
    }
    Q_EMIT bookChanged();
    if (!newTrades.empty()) {
        Q_EMIT tradesChanged(static_cast<int>(newTrades.size()));
    }
}

const MarketRow* MarketService::row(const InstrumentId& id) const
{
    const auto it
        = std::find_if(m_rows.begin(), m_rows.end(), [&id](const MarketRow& one) { return one.instrument.id == id; });
    return it == m_rows.end() ? nullptr : &*it;
}

void MarketService::watch(int number, const InstrumentId& id, std::optional<Timeframe> timeframe)
{
    m_session.post([number, id, timeframe](Session& session) {
        if (const auto instrument = session.board().find(id)) {
            if (timeframe) {
                session.board().watchCandles(number, *instrument, *timeframe);
            } else {
                session.board().watchDepth(number, *instrument);
                session.source()->wantDepth(*instrument, true);
            }
        }
    });
}

void MarketService::forget(int number)
{
    m_links->candles.erase(number);
    m_links->depths.erase(number);
    m_links->depthOf.erase(number);
    m_session.post([number](Session& session) {
        const auto unwatched = session.board().unwatch(number);
        if (unwatched && session.source() != nullptr) {
            session.source()->wantDepth(*unwatched, false);
        }
    });
}

void MarketService::watchAgain()
{
    m_links->loading.clear(); // The source that was asked may be gone, and then never answers.
    m_links->beginning.clear();
    for (const auto& [number, feed] : m_links->candles) {
        if (feed) {
            feed->take({}, true);
            watch(number, feed->instrument(), feed->timeframe());
        }
    }
    for (const auto& [number, feed] : m_links->depths) {
        if (feed) {
            watch(number, m_links->depthOf[number], std::nullopt);
        }
    }
}

std::unique_ptr<CandleFeed> MarketService::candles(const InstrumentId& id, Timeframe timeframe)
{
    std::unique_ptr<CandleFeed> feed(new CandleFeed(id, timeframe));
    const int number = ++m_links->last;
    feed->m_loadOlder = [this, number](int count) { loadOlder(number, count); };
    m_links->candles[number] = feed.get();
    connect(feed.get(), &QObject::destroyed, this, [this, number] { forget(number); });
    watch(number, id, timeframe);
    return feed;
}

void MarketService::loadOlder(int number, int count)
{
    CandleFeed* feed = m_links->candles[number];
    if (feed == nullptr || feed->candles().empty() || !m_links->loading.insert(number).second) {
        return;
    }
    askOlder(*feed, feed->candles().front().openTime, count, [this, number](const std::vector<Candle>& candles) {
        m_links->loading.erase(number);
        const auto it = m_links->candles.find(number);
        if (it != m_links->candles.end() && it->second) {
            it->second->prepend(candles);
        }
    });
}

/// A minute that was not heard whole is mended by itself; it is the longer ones that begin before the session's memory.
void MarketService::loadBeginning(int number)
{
    const CandleFeed* feed = m_links->candles[number];
    if (feed == nullptr || !feed->m_first.isCut() || feed->timeframe().typicalLength() <= std::chrono::minutes(1)
        || !m_links->beginning.insert(number).second) {
        return;
    }
    askOlder(*feed, feed->m_first.own().closeTime, 2, [this, number](const std::vector<Candle>& candles) {
        m_links->beginning.erase(number);
        const auto it = m_links->candles.find(number);
        if (it != m_links->candles.end() && it->second) {
            it->second->begin(candles);
        }
    });
}

void MarketService::askOlder(const CandleFeed& feed, Timestamp before, int count,
                             const std::function<void(std::vector<Candle>)>& done)
{
    m_session.post([this, id = feed.instrument(), timeframe = feed.timeframe(), before, count, done](Session& session) {
        const auto answer = [this, done](const std::vector<Candle>& candles) {
            QMetaObject::invokeMethod(
                this, [done, candles] { done(candles); }, Qt::QueuedConnection);
        };
        const auto instrument = session.board().find(id);
        if (session.source() == nullptr || !instrument) {
            answer({});
            return;
        }
        session.source()->older(*instrument, timeframe, before, count, answer);
    });
}

std::unique_ptr<DepthFeed> MarketService::depth(const InstrumentId& id)
{
    std::unique_ptr<DepthFeed> feed(new DepthFeed());
    const int number = ++m_links->last;
    m_links->depths[number] = feed.get();
    m_links->depthOf[number] = id;
    connect(feed.get(), &QObject::destroyed, this, [this, number] { forget(number); });
    watch(number, id, std::nullopt);
    return feed;
}

void MarketService::openLive(const VenueId& venue, const LivePlan& plan)
{
    m_silent.clear();
    m_plan = plan;
    open(venue, false);
}

void MarketService::open(const VenueId& venue, bool isSameMarkets)
{
    m_venue = venue;
    m_health.reset();
    m_feed = {};
    m_feed.phase = FeedPhase::Opening;
    m_feed.info.origin = FeedOrigin::Live;
    m_feed.info.isSynthetic = false;
    m_feed.info.title = titleOf(venue);
    m_feed.info.source = m_feed.info.title;
    Q_EMIT feedChanged();
    Session::LivePlaces places{m_plan.symbols, m_plan.cacheFile, m_plan.runFolder, nextVenues(), isSameMarkets};
    m_session.post([venue, places = std::move(places)](Session& session) { session.openLive(venue, places); });
}

void MarketService::setFallover(Fallover fallover)
{
    m_fallover = fallover;
    m_session.post([next = nextVenues()](Session& session) { session.setNext(next); });
}

/// In the order of the catalogue, from the present one on; polled ones are too slow to take over.
std::vector<VenueId> MarketService::nextVenues() const
{
    std::vector<VenueId> out;
    if (m_fallover == Fallover::Off || !m_venue) {
        return out;
    }
    const auto all = venueCatalog();
    const auto at = std::find_if(all.begin(), all.end(), [this](const VenueInfo& one) { return one.id == *m_venue; });
    for (std::size_t i = 1; i < all.size(); ++i) {
        const VenueInfo& one = all[(static_cast<std::size_t>(at - all.begin()) + i) % all.size()];
        if (one.isStreamKeyless() && std::find(m_silent.begin(), m_silent.end(), one.id) == m_silent.end()) {
            out.push_back(one.id);
        }
    }
    return out;
}

void MarketService::openTape(const QString& path, std::optional<std::uint64_t> index)
{
    m_feed = {};
    m_feed.phase = FeedPhase::Opening;
    m_health.reset();
    m_venue.reset();
    Q_EMIT feedChanged();
    m_session.post([path, index](Session& session) { session.openTape(path, index); });
}

void MarketService::onSource(std::function<void(MarketSource&)> work)
{
    m_session.post([work = std::move(work)](Session& session) {
        if (session.source() != nullptr) {
            work(*session.source());
        }
    });
}

void MarketService::play()
{
    onSource([](MarketSource& source) { source.play(); });
}

void MarketService::pause()
{
    onSource([](MarketSource& source) { source.pause(); });
}

void MarketService::setSpeed(double speed)
{
    onSource([speed](MarketSource& source) { source.setSpeed(speed); });
}

void MarketService::stepEvent()
{
    onSource([](MarketSource& source) { source.stepEvent(); });
}

void MarketService::stepBar(Timeframe timeframe)
{
    onSource([timeframe](MarketSource& source) {
        const Timestamp now = source.state().now;
        source.stepTo(timeframe.next(now, {}));
    });
}

void MarketService::stepTo(Timestamp time)
{
    onSource([time](MarketSource& source) { source.stepTo(time); });
}

void MarketService::goBack(Timestamp time, const QString& accountName)
{
    m_session.post([time, accountName](Session& session) { session.goBack(time, accountName); });
}

void MarketService::setBlind(bool isBlind)
{
    m_session.post([isBlind](Session& session) { session.setBlind(isBlind); });
}

} // namespace elite
