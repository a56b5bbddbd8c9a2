// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/live_venue.h"
#include "app/trading/desk.h"
#include "models/market/market_row.h"

#include <QObject>
#include <QTimer>

namespace elite {

/// A promoted bot with real money. The bot goes on in practice, on its sub-account; each of its fills there is followed
/// by an order of its own here, through the same venue with the same right, limits and stops as any other. What cannot
/// be bought at once is not bought later; what is to be sold is tried until it is sold. Lives on the ui thread.
class LiveAutopilot : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        std::function<LiveVenue*()> venue; // Null: there is no right.
        std::function<const MarketRow*(const InstrumentId&)> row;
        std::function<Timestamp()> now; // Wall time, for the age of a price.
        std::function<Cash(quint64 run)> start; // What the bot's money was when its run began.
        std::function<std::int64_t(const QString& bot)> held; // Lots of the bot in practice now.
        std::chrono::milliseconds again{5'000}; // A sale that was refused.
    };
    explicit LiveAutopilot(Parts parts, QObject* parent = nullptr);

    /// Another right, or none.
    void follow();
    /// The bot that is followed, as the record names it; empty: none.
    const QString& bot() const { return m_bot; }
    /// Every fill of the practice run.
    void onFill(const FillRow& fill);

Q_SIGNALS:
    /// A fill of the bot that was not followed, and why. A sale is tried again.
    void refused(elite::Side side, const elite::LiveVenue::Refusal& why);

private:
    void buy(const MarketRow& row, Lots lots);
    void sellDown();
    LiveIntent intentOf(const MarketRow& row, Side side, Decimal quantity) const;
    LivePrice priceOf(const MarketRow& row, Side side) const;

    Parts m_parts;
    QString m_bot;
    LiveTerms m_terms;
    std::int64_t m_before = 0; // Lots of the bot in practice.
    std::optional<Decimal> m_wanted; // The most that may be held; nothing: it was not told to sell yet.
    QTimer m_again;
    bool m_isTold = false; // Of the sale that is refused.
};

} // namespace elite
