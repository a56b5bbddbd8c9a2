// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/market_service.h"

#include "app/market/venues/venue_catalog.h"
#include "app/trading/session.h"
#include "app/trading/session_thread.h"

#include <QPointer>

#include <algorithm>
#include <map>
#include <set>

namespace elite {

namespace {

constexpr std::size_t kMaxTrades = 500;

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
    std::set<int> loading; // Candle feeds that wait for older ones.
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
        Q_EMIT healthChanged();
    });
    connect(&feed, &Session::instrumentsChanged, this, [this](const std::vector<MarketRow>& rows) {
        const bool isSame = rows.size() == m_rows.size()
            && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                          [](const MarketRow& a, const MarketRow& b) { return a.instrument == b.instrument; });
        m_rows = rows;
        if (!isSame) {
            watchAgain();
        }
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
}

MarketService::~MarketService() = default;

void CandleFeed::take(const std::vector<Candle>& candles, bool isReset)
{
    if (isReset) {
        m_candles = candles;
        Q_EMIT reset();
        return;
    }
    int changed = 0;
    for (const Candle& candle : candles) {
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
    m_session.post([number](Session& session) { session.board().unwatch(number); });
}

void MarketService::watchAgain()
{
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
    const Timestamp before = feed->candles().front().openTime;
    const auto done = [this, number](const std::vector<Candle>& candles) {
        m_links->loading.erase(number);
        const auto it = m_links->candles.find(number);
        if (it != m_links->candles.end() && it->second) {
            it->second->prepend(candles);
        }
    };
    m_session.post(
        [this, id = feed->instrument(), timeframe = feed->timeframe(), before, count, done](Session& session) {
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

void MarketService::openLive(const VenueId& venue, const QString& cacheFile, const QString& runFolder)
{
    m_feed = {};
    m_feed.phase = FeedPhase::Opening;
    m_feed.info.origin = FeedOrigin::Live;
    m_feed.info.isSynthetic = false;
    Q_EMIT feedChanged();
    m_session.post([venue, cacheFile, runFolder](Session& session) {
        session.openLive(venue, {{}, cacheFile, runFolder});
    });
}

void MarketService::openTape(const QString& path, std::optional<std::uint64_t> index)
{
    m_feed = {};
    m_feed.phase = FeedPhase::Opening;
    m_health.reset();
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

} // namespace elite
