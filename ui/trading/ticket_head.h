// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/contract.h"
#include "ui/base/age_text.h"

#include <QWidget>

namespace elite {

class ElidedLabel;

/// The top of the ticket: symbol, venue and age of its price; below bid, spread and ask.
class TicketHead : public QWidget
{
    Q_OBJECT
public:
    explicit TicketHead(QWidget* parent = nullptr);
    void setSymbol(const QString& symbol, const QString& venue);
    void setAge(const PriceAge& age);
    /// Texts; empty ones were not told by the feed.
    void setPrices(const QString& bid, const QString& spread, const QString& ask, bool isStale);

Q_SIGNALS:
    void bidChosen(); // Clicked: becomes the price.
    void askChosen();

private:
    class PriceBox;

    ElidedLabel* m_symbol;
    ElidedLabel* m_venue;
    AgeText* m_age;
    PriceBox* m_bid;
    ElidedLabel* m_spread;
    PriceBox* m_ask;
};

} // namespace elite
