// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/practice_bots.h"

#include <QObject>

namespace elite {

class SessionThread;
class Settings;

/// The bots as the window sees them. Lives on the ui thread; the bots themselves trade in the practice run on the
/// session thread, on money of their own, and come back with it.
class BotService : public QObject
{
    Q_OBJECT
public:
    BotService(SessionThread& session, Settings& settings, QObject* parent = nullptr);

    bool isTradingEnabled() const; ///< ENABLE_TRADING
    bool isAutopilotOn() const; ///< ENABLE_AUTOPILOT: bots may send without asking
    /// Refused when the environment has it fixed.
    Done setAutopilot(bool on);
    const std::vector<BotCard>& cards() const { return m_cards; }

    void start(const BotSpec& spec);
    void stop(quint64 id);
    void remove(quint64 id);

Q_SIGNALS:
    void cardsChanged(); // State: the latest wins.
    void autopilotChanged();
    void startFailed(const elite::Error& error);

private:
    SessionThread& m_session;
    Settings& m_settings;
    std::vector<BotCard> m_cards;
};

} // namespace elite
