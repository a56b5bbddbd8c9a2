// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/feed_watchdog.h"

#include <algorithm>
#include <utility>

namespace elite {

namespace {

/// The best bid and the best ask of a picture, whichever way the venue sorts.
std::pair<Price, Price> bestOf(const BookUpdate& book)
{
    const auto byPrice = [](const BookLevel& a, const BookLevel& b) { return a.price < b.price; };
    const auto bid = std::max_element(book.bids.begin(), book.bids.end(), byPrice);
    const auto ask = std::min_element(book.asks.begin(), book.asks.end(), byPrice);
    return {bid == book.bids.end() ? Price() : bid->price, ask == book.asks.end() ? Price() : ask->price};
}

/// |a - b| <= b * tolerance / 10,000
bool isNear(Price a, Price b, int tolerance)
{
    const auto difference = Decimal::subtract(a.value(), b.value());
    const int scale = std::min(b.value().scale() + 4, Decimal::kMaxScale);
    const auto share = Decimal::fromParts(tolerance, 4);
    const auto limit = share ? Decimal::multiply(b.value(), *share, scale, Rounding::Down) : share;
    return difference && limit && difference->abs() <= limit->abs();
}

} // namespace

FeedWatchdog::FeedWatchdog(VenueFeed& feed, Rules rules, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_rules(rules)
{
    m_sinceUsable.start();
    connect(&m_look, &QTimer::timeout, this, &FeedWatchdog::look);
    connect(&m_compare, &QTimer::timeout, this, &FeedWatchdog::compare);
    connect(&m_feed, &VenueFeed::happened, this, &FeedWatchdog::onQuote);
    connect(&m_feed, &VenueFeed::healthChanged, this, &FeedWatchdog::look);
    m_look.start(m_rules.look);
    m_compare.start(m_rules.compareEvery);
}

void FeedWatchdog::setFallover(Allowed allowed, std::vector<VenueId> next)
{
    m_allowed = allowed;
    m_next = std::move(next);
}

void FeedWatchdog::watch(std::vector<Symbol> symbols)
{
    m_symbols = std::move(symbols);
    m_nextSymbol = 0;
}

void FeedWatchdog::look()
{
    const VenueState state = m_feed.health().state;
    const bool isUsable = state == VenueState::Live || state == VenueState::Resyncing;
    if (isUsable) {
        m_sinceUsable.start();
        m_isProposed = false;
    }
    if (isUsable != std::exchange(m_isUsable, isUsable)) {
        Q_EMIT usableChanged(isUsable);
    }
    const bool isForGood = state == VenueState::RegionBlocked; // Waiting helps nobody.
    const bool isOverdue = isForGood || m_sinceUsable.hasExpired(m_rules.patience.count());
    if (!isUsable && isOverdue && state != VenueState::Offline && m_allowed == Allowed::Yes && !m_isProposed) {
        const auto next
            = std::find_if(m_next.begin(), m_next.end(), [this](const VenueId& id) { return id != m_feed.venue(); });
        if (next != m_next.end()) {
            m_isProposed = true;
            Q_EMIT fallover(m_feed.venue(), *next, state);
        }
    }
}

void FeedWatchdog::onQuote(const std::vector<MarketEvent>& events)
{
    for (const MarketEvent& event : events) {
        if (const auto* quote = std::get_if<Quote>(&event.payload)) {
            m_last[event.symbol] = quote->bid.isPositive() ? quote->bid : quote->ask;
        } else if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
            m_last[event.symbol] = trade->price;
        }
    }
}

void FeedWatchdog::compare()
{
    if (m_symbols.empty() || !m_isUsable) {
        return;
    }
    const Symbol symbol = m_symbols[m_nextSymbol++ % m_symbols.size()];
    m_feed.bookPicture(symbol, this, [this, symbol](const Result<BookUpdate>& book) {
        if (book) {
            judge(symbol, *book);
        }
    });
}

void FeedWatchdog::judge(const Symbol& symbol, const BookUpdate& book)
{
    const auto [bid, ask] = bestOf(book);
    const auto last = m_last.find(symbol);
    if (last == m_last.end() || !bid.isPositive() || !ask.isPositive()) {
        return;
    }
    const Price stream = last->second;
    const bool isBetween = stream >= bid && stream <= ask;
    const int tolerance = m_rules.toleranceInTenThousandths;
    if (isBetween || isNear(stream, bid, tolerance) || isNear(stream, ask, tolerance)) {
        m_strikes[symbol] = 0;
        Q_EMIT agreed(symbol);
    } else if (++m_strikes[symbol] == m_rules.strikes) {
        Q_EMIT diverged(symbol, stream, bid);
    }
}

const Instrument* sameMarket(const Instrument& wanted, const std::vector<Instrument>& elsewhere)
{
    const auto found = std::find_if(elsewhere.begin(), elsewhere.end(), [&wanted](const Instrument& other) {
        return other.base == wanted.base && other.counter == wanted.counter && other.status == TradingStatus::Trading;
    });
    return found == elsewhere.end() ? nullptr : &*found;
}

} // namespace elite
