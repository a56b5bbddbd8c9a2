// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/live_source.h"

#include "app/base/wall_clock.h"
#include "app/storage/candle_cache.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <array>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcLive, "elite.market.live")

constexpr std::size_t kMostMarkets = 16;
constexpr Duration kCachedHistory = std::chrono::hours(24 * 30);
constexpr int kMostFailures = 20; // Of asking for a market's past, one every half minute.
constexpr std::chrono::seconds kAgainAfter{30};

constexpr std::array kBases{"BTC",  "ETH",  "SOL", "XRP", "ADA", "DOGE", "LTC",
                            "LINK", "AVAX", "DOT", "EUR", "GBP", "AUD"};
constexpr std::array kCounters{"USD", "USDT", "USDC", "EUR", "GBP"};

} // namespace

std::vector<Instrument> wellKnownMarkets(const std::vector<Instrument>& all, std::size_t most)
{
    std::vector<Instrument> out;
    const auto take = [&](const auto& isWanted) {
        const auto it = std::find_if(all.begin(), all.end(), [&](const Instrument& one) {
            return one.status == TradingStatus::Trading && isWanted(one);
        });
        if (it != all.end() && out.size() < most) {
            out.push_back(*it);
        }
        return it != all.end();
    };
    for (const char* base : kBases) {
        for (const char* counter : kCounters) {
            if (take([&](const Instrument& one) {
                    return one.base == Currency::of(base) && one.counter == Currency::of(counter);
                })) {
                break; // One market for each coin is enough to begin with.
            }
        }
    }
    for (const char* base : kBases) { // A venue of a country with its own money.
        if (out.empty()) {
            take([&](const Instrument& one) { return one.base == Currency::of(base); });
        }
    }
    if (out.empty()) {
        take([](const Instrument&) { return true; });
    }
    return out;
}

LiveSource::LiveSource(Setup setup)
    : m_setup(std::move(setup))
    , m_info(findVenue(m_setup.venue))
    , m_feed(m_setup.feed            ? std::move(m_setup.feed)
                 : m_info != nullptr ? makeFeed(*m_info)
                                     : nullptr)
    , m_mender([this](FeedIndex at, Timestamp from, const std::function<void(bool)>& done) { mend(at, from, done); })
{
    if (!m_setup.cacheFile.isEmpty()) {
        if (auto cache = CandleCache::open(m_setup.cacheFile)) {
            m_cache = std::make_unique<CandleCache>(*std::move(cache));
        } else {
            qCWarning(lcLive) << "no candle cache:" << cache.error().detail;
        }
    }
}

LiveSource::~LiveSource()
{
    if (m_feed) {
        m_feed->stop();
    }
}

void LiveSource::prepare()
{
    if (!m_feed) {
        Q_EMIT failed({ErrorCode::NotFound, QStringLiteral("no such venue: ") + m_setup.venue.toString()});
        return;
    }
    connect(m_feed.get(), &VenueFeed::happened, this, &LiveSource::onHappened);
    connect(m_feed.get(), &VenueFeed::healthChanged, this, &LiveSource::onHealth);
    connect(m_feed.get(), &VenueFeed::gapHealed, this, [this](const Symbol& symbol, Timestamp from) {
        if (const auto at = m_indexOf.find(symbol); at != m_indexOf.end()) {
            m_mender.cameBack(at->second, from);
        }
    });
    m_feed->instruments(this, [this](const Result<InstrumentList>& all) {
        if (!all) {
            Q_EMIT failed(all.error());
            return;
        }
        m_markets = all->instruments;
        choose(*all);
        if (m_instruments.empty()) {
            Q_EMIT failed({ErrorCode::NotFound, QStringLiteral("the venue has no market that trades")});
            return;
        }
        Q_EMIT ready();
    });
}

void LiveSource::choose(const InstrumentList& all)
{
    const auto add = [this](const Instrument& one) {
        const bool isThere = std::any_of(m_instruments.begin(), m_instruments.end(),
                                         [&one](const Instrument& known) { return known.id == one.id; });
        if (!isThere) {
            m_instruments.push_back(one);
        }
    };
    for (const Instrument& wanted : m_setup.like) {
        if (const Instrument* same = sameMarket(wanted, all.instruments)) {
            add(*same);
        }
    }
    if (m_instruments.empty()) {
        for (const Instrument& one : wellKnownMarkets(all.instruments, kMostMarkets)) {
            add(one);
        }
    }
    for (const Symbol& symbol : m_setup.symbols) {
        const auto it = std::find_if(all.instruments.begin(), all.instruments.end(),
                                     [&symbol](const Instrument& one) { return one.id.symbol == symbol; });
        if (it != all.instruments.end()) {
            add(*it);
        }
    }
    m_past.resize(m_instruments.size());
    const Timestamp now = wallNow();
    for (std::size_t i = 0; i < m_instruments.size(); ++i) {
        m_indexOf[m_instruments[i].id.symbol] = static_cast<FeedIndex>(i);
        if (m_cache) {
            if (auto kept = m_cache->load(m_instruments[i].id, Timeframe(), now - kCachedHistory, now)) {
                m_past[i] = MinutePast(*std::move(kept));
            }
        }
    }
}

FeedState LiveSource::state() const
{
    FeedState out;
    out.info.origin = FeedOrigin::Live;
    out.info.isSynthetic = false;
    out.info.title = m_info != nullptr ? m_info->title : m_setup.venue.toString();
    out.info.source = out.info.title;
    out.now = std::max(m_last, wallNow());
    out.from = out.now;
    out.to = out.now;
    if (!m_feed) {
        out.phase = FeedPhase::Failed;
        return out;
    }
    const VenueHealth health = *this->health();
    out.problem = health.trouble;
    switch (health.state) {
    case VenueState::Live:
    case VenueState::Resyncing:
        out.phase = FeedPhase::Running;
        break;
    case VenueState::Stale:
        out.phase = FeedPhase::Stale;
        break;
    case VenueState::Offline:
    case VenueState::Connecting: // Prices that were there and went away are old, not new.
        out.phase = m_index > 0 ? FeedPhase::Stale : FeedPhase::Opening;
        break;
    case VenueState::Blocked:
    case VenueState::RegionBlocked:
        out.phase = FeedPhase::Failed;
        out.reason = health.state == VenueState::Blocked ? ErrorCode::RateLimited : ErrorCode::Denied;
        break;
    }
    return out;
}

std::vector<Candle> LiveSource::history(FeedIndex instrument) const
{
    return instrument < m_past.size() ? m_past[instrument].candles() : std::vector<Candle>();
}

void LiveSource::start(MarketSink& sink)
{
    m_sink = &sink;
    std::vector<Symbol> symbols;
    for (const Instrument& instrument : m_instruments) {
        symbols.push_back(instrument.id.symbol);
    }
    m_feed->subscribe(symbols, Channel::Quotes | Channel::Trades);
    m_feed->start();
    watchOver();
    m_watchdog->watch(symbols);
    m_mender.setWait(m_setup.mendsAfter);
    for (std::size_t i = 0; i < m_instruments.size(); ++i) {
        m_mender.listensFromNow(static_cast<FeedIndex>(i));
        m_loads.push_back({static_cast<FeedIndex>(i)});
    }
    loadNext();
    onHealth();
}

void LiveSource::watchOver()
{
    m_watchdog = std::make_unique<FeedWatchdog>(*m_feed, m_setup.watch, nullptr);
    setNext(m_setup.next);
    connect(m_watchdog.get(), &FeedWatchdog::diverged, this,
            [this](const Symbol& symbol, const Price& stream, const Price& rest) {
                qCWarning(lcLive) << symbol.toString() << "is" << stream.value().toText() << "on the stream and"
                                  << rest.value().toText() << "at the venue's other door";
                m_doubtful.insert(symbol);
                onHealth();
            });
    connect(m_watchdog.get(), &FeedWatchdog::agreed, this, [this](const Symbol& symbol) {
        if (m_doubtful.erase(symbol) > 0) {
            onHealth();
        }
    });
    connect(m_watchdog.get(), &FeedWatchdog::fallover, this,
            [this](const VenueId&, const VenueId& to, VenueState why) { Q_EMIT fallover(to, why); });
}

void LiveSource::setNext(std::vector<VenueId> next)
{
    m_setup.next = std::move(next);
    if (m_watchdog) {
        m_watchdog->setFallover(m_setup.next.empty() ? FeedWatchdog::Allowed::No : FeedWatchdog::Allowed::Yes,
                                m_setup.next);
    }
}

/// One instrument after the other, so that the venue's limits are left for what is on the screen: the last hours of
/// each, then what lies before them.
void LiveSource::loadNext()
{
    while (!m_isLoading && !m_loads.empty()) {
        const Load load = m_loads.front();
        m_loads.pop_front();
        const auto range = m_past[load.instrument].wanted(wallNow());
        if (!range) {
            continue;
        }
        m_isLoading = true;
        m_feed->candles(m_instruments[load.instrument].id.symbol, Timeframe(), range->from, range->to, this,
                        [this, load, range = *range](const Result<std::vector<Candle>>& candles) {
                            m_isLoading = false;
                            take(load, range, candles);
                            loadNext();
                        });
    }
}

void LiveSource::take(Load load, const MinutePast::Range& asked, const Result<std::vector<Candle>>& told)
{
    if (!told) {
        qCInfo(lcLive) << "no history:" << told.error().detail;
        if (told.error().code != ErrorCode::InvalidInput && ++load.failures < kMostFailures) {
            QTimer::singleShot(m_setup.mendsAfter.count() > 0 ? m_setup.mendsAfter : kAgainAfter, this, [this, load] {
                m_loads.push_back(load);
                loadNext();
            });
        }
        return;
    }
    m_loads.push_back({load.instrument});
    keep(load.instrument, *told);
    if (m_past[load.instrument].take(asked, *told)) {
        Q_EMIT historyChanged(load.instrument);
    }
}

void LiveSource::keep(FeedIndex instrument, std::vector<Candle> told)
{
    std::erase_if(told, [](const Candle& c) { return c.state != CandleState::Closed; });
    if (m_cache && !told.empty()) {
        if (const Done kept = m_cache->store(m_instruments[instrument].id, Timeframe(), told); !kept) {
            qCWarning(lcLive) << "candles were not kept:" << kept.error().detail;
        }
    }
}

void LiveSource::mend(FeedIndex instrument, Timestamp from, const std::function<void(bool)>& done)
{
    if (!m_past[instrument].isRecentKnown()) {
        done(false); // Its past comes yet, and goes on from what is known: a minute from now would cut it short.
        return;
    }
    m_feed->candles(m_instruments[instrument].id.symbol, Timeframe(), from, wallNow(), this,
                    [this, instrument, from, done](const Result<std::vector<Candle>>& candles) {
                        if (candles) {
                            keep(instrument, *candles);
                            if (m_past[instrument].mend(from, *candles)) {
                                Q_EMIT historyChanged(instrument);
                            }
                        }
                        done(candles.hasValue());
                    });
}

void LiveSource::wantDepth(FeedIndex instrument, bool isWanted)
{
    if (instrument < m_instruments.size()) {
        Channels channels = Channel::Quotes | Channel::Trades;
        channels.setFlag(Channel::Book, isWanted);
        m_feed->subscribe({m_instruments[instrument].id.symbol}, channels);
    }
}

void LiveSource::older(FeedIndex instrument, Timeframe timeframe, Timestamp before, int count, OnCandles onCandles)
{
    if (instrument >= m_instruments.size()) {
        onCandles({});
        return;
    }
    const Timestamp from = before - count * timeframe.typicalLength();
    const Timestamp to = std::min(before, wallNow());
    m_feed->candles(m_instruments[instrument].id.symbol, timeframe, from, to, this,
                    [onCandles](const Result<std::vector<Candle>>& candles) {
                        onCandles(candles ? *candles : std::vector<Candle>());
                    });
}

bool LiveSource::isFresh(FeedIndex instrument) const
{
    return instrument < m_instruments.size() && m_feed->isFresh(m_instruments[instrument].id.symbol)
        && m_doubtful.count(m_instruments[instrument].id.symbol) == 0;
}

std::optional<VenueHealth> LiveSource::health() const
{
    if (!m_feed) {
        return std::nullopt;
    }
    VenueHealth out = m_feed->health();
    if (!m_doubtful.empty()) {
        out.trouble = QStringLiteral("stream and REST tell different prices of ") + m_doubtful.begin()->toString();
    }
    return out;
}

void LiveSource::onHappened(const std::vector<MarketEvent>& events, Timestamp receivedAt)
{
    if (m_sink == nullptr) {
        return;
    }
    m_last = std::max(m_last, receivedAt); // The engine's time never goes back, whatever the clock does.
    m_batch.clear();
    for (const MarketEvent& event : events) {
        const auto it = m_indexOf.find(event.symbol);
        if (it != m_indexOf.end()) {
            m_batch.push_back({m_last, it->second, event.payload});
        }
    }
    if (!m_batch.empty()) {
        const std::uint64_t first = m_index;
        m_index += m_batch.size();
        m_sink->onFeedEvents(first, m_batch);
    }
}

void LiveSource::onHealth()
{
    if (m_sink != nullptr) {
        m_sink->onFeedState(state());
    }
}

} // namespace elite
