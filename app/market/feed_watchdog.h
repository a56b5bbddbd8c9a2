// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venue_feed.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>
#include <vector>

namespace elite {

/// Looks after one feed from outside: asks REST now and then whether the stream tells the same, and names the venue to
/// change to when prices stay away and the user allowed it. It changes nothing itself; the owner of the feeds does, and
/// shows why.
class FeedWatchdog : public QObject
{
    Q_OBJECT
public:
    enum class Allowed : std::uint8_t { No, Yes };

    struct Rules
    {
        std::chrono::milliseconds look{250}; // A lost price is noticed within a second.
        std::chrono::milliseconds compareEvery{60'000};
        std::chrono::milliseconds patience{15'000}; // Without usable prices, before another venue is proposed.
        int strikes = 3; // So many comparisons in a row must differ.
        int toleranceInTenThousandths = 100; // REST may be cached for a second or two: 1 %.
    };
    FeedWatchdog(VenueFeed& feed, Rules rules, QObject* parent);

    /// Venues in the order in which they may take over.
    void setFallover(Allowed allowed, std::vector<VenueId> next);
    /// The symbols whose stream is compared with REST, one after the other.
    void watch(std::vector<Symbol> symbols);
    bool arePricesUsable() const { return m_isUsable; }

Q_SIGNALS:
    /// Within a second of the venue's own limit. False: bots pause, orders are blocked.
    void usableChanged(bool isUsable);
    /// Stream and REST told different prices several times in a row. The stream is not to be believed.
    void diverged(const elite::Symbol& symbol, elite::Price stream, elite::Price rest);
    void agreed(const elite::Symbol& symbol);
    /// Prices stayed away; the user allowed another venue. Said once until prices come back.
    void fallover(const elite::VenueId& from, const elite::VenueId& to, elite::VenueState why);

private:
    void look();
    void compare();
    void onQuote(const std::vector<MarketEvent>& events);
    void judge(const Symbol& symbol, const BookUpdate& book);

    VenueFeed& m_feed;
    Rules m_rules;
    QTimer m_look;
    QTimer m_compare;
    QElapsedTimer m_sinceUsable;
    std::map<Symbol, Price> m_last; // From the stream.
    std::map<Symbol, int> m_strikes;
    std::vector<Symbol> m_symbols;
    std::size_t m_nextSymbol = 0;
    Allowed m_allowed = Allowed::No;
    std::vector<VenueId> m_next;
    bool m_isUsable = false;
    bool m_isProposed = false;
};

/// The same market at another venue: same base and same counter currency, trading. Nothing when it has none; dollars
/// never become tethers.
const Instrument* sameMarket(const Instrument& wanted, const std::vector<Instrument>& elsewhere);

} // namespace elite
