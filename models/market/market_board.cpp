// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/market_board.h"

#include <algorithm>

namespace elite {

namespace {

constexpr std::size_t kLeastSeconds = 7'200; // Two hours.
constexpr std::size_t kMaxTrades = 500;
constexpr std::size_t kShownLevels = 25;
constexpr Duration kDay = std::chrono::hours(24);
constexpr Duration kSparkStep = std::chrono::minutes(30);

Timeframe oneSecond()
{
    return Timeframe::of(1, Timeframe::Unit::Second).valueOr(Timeframe());
}

bool isShorterThanMinute(Timeframe timeframe)
{
    return timeframe.unit() == Timeframe::Unit::Second;
}

} // namespace

MarketBoard::Shelf::Shelf(const Instrument& instrument)
    : secondBuilder(oneSecond())
{
    row.instrument = instrument;
    row.status = instrument.status;
    row.finest = oneSecond();
}

void MarketBoard::reset(std::vector<Instrument> instruments, std::optional<Duration> mostSilence)
{
    m_mostSilence = mostSilence;
    m_instruments = std::move(instruments);
    m_shelves.clear();
    for (const Instrument& instrument : m_instruments) {
        m_shelves.emplace_back(instrument);
    }
    m_candleWatches.clear();
    m_depthWatches.clear();
    m_now = {};
    m_rowsChanged = true;
}

void MarketBoard::mendHistory(FeedIndex instrument, std::span<const Candle> candles)
{
    if (candles.empty()) {
        return;
    }
    std::vector<Candle> all;
    auto next = candles.begin();
    const CandleStore& own = m_shelves[instrument].minutes;
    own.forEach(own.beginNumber(), [&](const Candle& mine) {
        if (mine.openTime < candles.front().openTime) {
            return;
        }
        for (; next != candles.end() && next->openTime < mine.openTime; ++next) {
            all.push_back(*next);
        }
        const bool isKnown = next != candles.end() && next->openTime == mine.openTime;
        all.push_back(isKnown ? *next++ : mine);
    });
    all.insert(all.end(), next, candles.end());
    setHistory(instrument, all);
}

void MarketBoard::setHistory(FeedIndex instrument, std::span<const Candle> candles)
{
    Shelf& shelf = m_shelves[instrument];
    shelf.minutes = {};
    shelf.minutes.append(candles);
    if (!candles.empty() && shelf.row.last.isZero()) {
        shelf.row.last = candles.back().close;
        shelf.row.heardAt = candles.back().closeTime;
    }
    shelf.sparkMinute = -1;
    for (CandleWatch& watch : m_candleWatches) {
        if (watch.instrument == instrument) {
            restart(watch);
        }
    }
    m_rowsChanged = true;
}

std::optional<FeedIndex> MarketBoard::find(const InstrumentId& id) const
{
    const auto it = std::find_if(m_instruments.begin(), m_instruments.end(),
                                 [&id](const Instrument& instrument) { return instrument.id == id; });
    return it == m_instruments.end() ? std::nullopt : std::optional(static_cast<FeedIndex>(it - m_instruments.begin()));
}

void MarketBoard::apply(const FeedEvent& event)
{
    if (event.instrument >= m_shelves.size()) {
        return;
    }
    m_now = std::max(m_now, event.time);
    Shelf& shelf = m_shelves[event.instrument];
    shelf.row.heardAt = m_now;
    std::visit([this, &shelf](const auto& payload) { applyTo(shelf, payload); }, event.payload);
    m_rowsChanged = true;
}

void MarketBoard::applyTo(Shelf& shelf, const Quote& quote)
{
    shelf.row.quote = quote;
    if (!quote.last.isZero()) {
        shelf.row.last = quote.last;
    }
}

void MarketBoard::applyTo(Shelf& shelf, const DayFigures& day)
{
    if (shelf.row.last.isZero()) {
        shelf.row.last = day.last;
    }
    if (!shelf.isDayKnown && !day.open.isZero()) {
        shelf.row.dayAgo = day.open;
    }
}

void MarketBoard::applyTo(Shelf& shelf, const PublicTrade& trade)
{
    m_closed.clear();
    const Taken taken = shelf.minuteBuilder.apply(trade, m_closed);
    shelf.minutes.append(m_closed);
    if (taken != Taken::Applied) {
        return; // A repeated trade is not shown twice.
    }
    m_closed.clear();
    static_cast<void>(shelf.secondBuilder.apply(trade, m_closed));
    shelf.seconds.append(m_closed);
    shelf.seconds.keepNewest(kLeastSeconds);
    shelf.row.last = trade.price;
    shelf.trades.push_back(trade);
    ++shelf.tradeCount;
    if (shelf.trades.size() > kMaxTrades) {
        shelf.trades.pop_front();
    }
}

void MarketBoard::applyTo(Shelf& shelf, const Candle& candle)
{
    if (candle.state != CandleState::Closed || !isSound(candle)) {
        return;
    }
    CandleStore& bars = shelf.minutes;
    if (shelf.tradeCount > 0 || (!bars.isEmpty() && candle.openTime < bars.newest().closeTime)) {
        return; // Trades tell the same with more detail.
    }
    if (!shelf.isBarFed) {
        shelf.isBarFed = true;
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(candle.closeTime - candle.openTime);
        const auto found
            = std::find_if(Timeframe::standard().begin(), Timeframe::standard().end(), [&candle, seconds](Timeframe t) {
                  // A month may be longer than a typical one.
                  return t.typicalLength() >= seconds || t.next(candle.openTime) >= candle.closeTime;
              });
        shelf.row.finest = found == Timeframe::standard().end() ? Timeframe() : *found;
    }
    bars.append({&candle, 1});
    shelf.row.last = candle.close;
}

void MarketBoard::applyTo(Shelf& shelf, const BookUpdate& update)
{
    if (shelf.book.apply(update) != BookFault::None) {
        shelf.book.clear();
    }
    shelf.bookTime = m_now;
}

void MarketBoard::applyTo(Shelf& shelf, const StatusChange& change)
{
    shelf.row.status = change.status;
}

void MarketBoard::advance(Timestamp now)
{
    if (now <= m_now) {
        return;
    }
    m_now = now;
    for (Shelf& shelf : m_shelves) {
        m_closed.clear();
        shelf.minuteBuilder.advance(now, m_closed);
        shelf.minutes.append(m_closed);
        m_closed.clear();
        shelf.secondBuilder.advance(now, m_closed);
        shelf.seconds.append(m_closed);
    }
}

void MarketBoard::setStale(FeedIndex instrument, bool isStale)
{
    if (instrument < m_shelves.size() && m_shelves[instrument].row.isStale != isStale) {
        m_shelves[instrument].row.isStale = isStale;
        m_rowsChanged = true;
    }
}

bool MarketBoard::isStale(FeedIndex instrument) const
{
    return instrument < m_shelves.size() && m_shelves[instrument].row.isStale;
}

bool MarketBoard::isAnyStale() const
{
    return std::any_of(m_shelves.begin(), m_shelves.end(), [](const Shelf& shelf) { return shelf.row.isStale; });
}

void MarketBoard::updateSpark(Shelf& shelf) const
{
    const std::int64_t minute = std::chrono::floor<std::chrono::minutes>(m_now).time_since_epoch().count();
    if (minute == shelf.sparkMinute) {
        return;
    }
    shelf.sparkMinute = minute;
    const Timestamp dayAgo = m_now - kDay;
    const auto then = shelf.minutes.endedBy(dayAgo);
    const bool isKnown = then && (!m_mostSilence || then->closeTime > dayAgo - *m_mostSilence);
    if (isKnown) {
        shelf.row.dayAgo = then->close;
    } else if (shelf.isDayKnown) {
        shelf.row.dayAgo.reset(); // Till the venue says its own again.
    }
    shelf.isDayKnown = isKnown;
    shelf.row.spark.clear();
    for (Timestamp t = m_now - kDay + kSparkStep; t <= m_now; t += kSparkStep) {
        if (const auto at = shelf.minutes.endedBy(t); at && at->closeTime > dayAgo) {
            shelf.row.spark.push_back(static_cast<float>(at->close.value().toDouble()));
        }
    }
}

std::vector<MarketRow> MarketBoard::rows()
{
    std::vector<MarketRow> out;
    out.reserve(m_shelves.size());
    for (Shelf& shelf : m_shelves) {
        updateSpark(shelf);
        out.push_back(shelf.row);
    }
    return out;
}

bool MarketBoard::takeRowsChanged()
{
    return std::exchange(m_rowsChanged, false);
}

void MarketBoard::watchCandles(int watch, FeedIndex instrument, Timeframe timeframe)
{
    static_cast<void>(unwatch(watch));
    if (instrument < m_shelves.size()) {
        m_candleWatches.push_back({watch, instrument, timeframe, CandleFolder(timeframe), 0, std::nullopt, true});
    }
}

void MarketBoard::watchDepth(int watch, FeedIndex instrument)
{
    static_cast<void>(unwatch(watch));
    if (instrument < m_shelves.size()) {
        m_depthWatches.push_back({watch, instrument, 0, Timestamp::min(), true});
    }
}

std::optional<FeedIndex> MarketBoard::unwatch(int watch)
{
    std::erase_if(m_candleWatches, [watch](const CandleWatch& w) { return w.id == watch; });
    const auto ended = std::find_if(m_depthWatches.begin(), m_depthWatches.end(),
                                    [watch](const DepthWatch& w) { return w.id == watch; });
    if (ended == m_depthWatches.end()) {
        return std::nullopt;
    }
    const FeedIndex instrument = ended->instrument;
    m_depthWatches.erase(ended);
    const bool isWatched = std::any_of(m_depthWatches.begin(), m_depthWatches.end(),
                                       [instrument](const DepthWatch& w) { return w.instrument == instrument; });
    return isWatched ? std::nullopt : std::optional(instrument);
}

void MarketBoard::restart(CandleWatch& watch)
{
    watch.folder = CandleFolder(watch.timeframe);
    watch.fed = 0;
    watch.forming.reset();
    watch.isFresh = true;
}

std::vector<MarketBoard::CandleChange> MarketBoard::takeCandleChanges()
{
    std::vector<CandleChange> changes;
    for (CandleWatch& watch : m_candleWatches) {
        Shelf& shelf = m_shelves[watch.instrument];
        const bool isShort = isShorterThanMinute(watch.timeframe);
        const CandleStore& series = isShort ? shelf.seconds : shelf.minutes;
        CandleChange change;
        change.watch = watch.id;
        change.isReset = watch.isFresh;
        series.forEach(watch.fed, [&watch, &change](const Candle& candle) {
            static_cast<void>(watch.folder.apply(candle, change.candles));
        });
        watch.fed = series.endNumber();
        watch.folder.advance(m_now, change.candles);
        const auto& part = isShort ? shelf.secondBuilder.forming() : shelf.minuteBuilder.forming();
        if (part) {
            Candle forming = *part;
            forming.state = CandleState::Forming;
            static_cast<void>(watch.folder.apply(forming, change.candles));
        }
        const auto& now = watch.folder.forming();
        const bool isNew = now && now != watch.forming;
        if (now && (isNew || !change.candles.empty())) {
            change.candles.push_back(*now);
        }
        watch.forming = now;
        if (change.isReset || !change.candles.empty()) {
            watch.isFresh = false;
            changes.push_back(std::move(change));
        }
    }
    return changes;
}

std::vector<MarketBoard::DepthChange> MarketBoard::takeDepthChanges()
{
    std::vector<DepthChange> changes;
    for (DepthWatch& watch : m_depthWatches) {
        const Shelf& shelf = m_shelves[watch.instrument];
        if (!watch.isFresh && watch.trades == shelf.tradeCount && watch.bookTime == shelf.bookTime) {
            continue;
        }
        DepthChange change;
        change.watch = watch.id;
        change.book.time = shelf.bookTime;
        change.book.isLive = shelf.book.hasSnapshot() && !shelf.row.isStale;
        if (change.book.isLive) {
            for (std::size_t i = 0; i < std::min(kShownLevels, shelf.book.bidCount()); ++i) {
                change.book.bids.push_back(shelf.book.bid(i));
            }
            for (std::size_t i = 0; i < std::min(kShownLevels, shelf.book.askCount()); ++i) {
                change.book.asks.push_back(shelf.book.ask(i));
            }
        }
        const std::size_t fresh = std::min(shelf.tradeCount - watch.trades, shelf.trades.size());
        change.newTrades.assign(shelf.trades.end() - static_cast<std::ptrdiff_t>(fresh), shelf.trades.end());
        watch.trades = shelf.tradeCount;
        watch.bookTime = shelf.bookTime;
        watch.isFresh = false;
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace elite
