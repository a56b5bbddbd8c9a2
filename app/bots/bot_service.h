// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bots/bot_house.h"

#include <QObject>

namespace elite {

class SessionThread;

/// The bots as the window sees them. Lives on the ui thread; the bots themselves run beside the feed on the session
/// thread, on money of their own. They end with the program or with the feed, which the window says.
class BotService : public QObject
{
    Q_OBJECT
public:
    enum class Trading { Enabled, Disabled }; ///< ENABLE_TRADING

    BotService(SessionThread& session, const QString& haltFile, Trading trading, QObject* parent = nullptr);
    ~BotService() override;

    bool isEnabled() const { return m_trading == Trading::Enabled; }
    const std::vector<BotCard>& cards() const { return m_cards; }

    void start(const BotSpec& spec);
    void stop(quint64 id);
    void remove(quint64 id);

Q_SIGNALS:
    void cardsChanged(); // State: the latest wins.
    void startFailed(const elite::Error& error);

private:
    struct Door; // Through it the house speaks to this object as long as there is one.

    SessionThread& m_session;
    Trading m_trading;
    std::shared_ptr<Door> m_door;
    std::shared_ptr<BotHouse> m_house; // Used on the session thread only.
    std::vector<BotCard> m_cards;
};

} // namespace elite
