// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/market_service.h"
#include "app/trading/desk.h"
#include "models/tour/first_steps.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace elite {

class AppContext;
class MainWindow;
class TicketPanel;
class TradingDesk;
class WelcomePanel;
struct Answer;
struct WelcomeWords;

/// Leads a newcomer through the first trade: keeps where they are, watches what happens, and gives the panel its words.
/// The order goes through the ticket as every other does. One per window, owned by the trading desk.
class WelcomeDesk : public QObject
{
    Q_OBJECT
public:
    explicit WelcomeDesk(TradingDesk& desk);
    const FirstSteps& steps() const { return m_steps; }
    void dismiss();
    void offerVenues(QWidget* below); // A list of live prices.

Q_SIGNALS:
    void stepsChanged();

private:
    QWidget* makePanel(QWidget* parent);
    void watchTrading();
    void arrange(bool mayRaise);
    void take(FirstFact fact);
    void keep(const FirstSteps& steps);
    void refresh();
    WelcomeWords words() const;
    QString contractWords() const;
    QString planWords() const;
    void onHistory();
    void onTicket();
    void fillTicket();
    void closePosition();
    void onAnswered(const QString& question, const QString& answer);
    TicketPanel* ticket() const;
    const Contract* contract() const; // Of the chosen symbol; null before there is one.

    TradingDesk& m_desk;
    AppContext& m_context;
    MainWindow& m_window;
    QPointer<WelcomePanel> m_panel;
    FirstSteps m_steps;
    QString m_rejection;
    std::optional<FillRow> m_fill;
    std::optional<JournalEntry> m_trade;
    std::unique_ptr<CandleFeed> m_candles; // Of the chosen symbol, for a stop that fits the market.
};

} // namespace elite
