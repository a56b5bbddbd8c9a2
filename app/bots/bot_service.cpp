// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bots/bot_service.h"

#include "app/trading/session.h"
#include "app/trading/session_thread.h"

#include <functional>
#include <mutex>

namespace elite {

struct BotService::Door
{
    /// From any thread: `say` runs in the window's thread, unless the service is gone by then.
    void tell(std::function<void(BotService&)> say)
    {
        const std::lock_guard lock(mutex);
        if (service != nullptr) {
            QMetaObject::invokeMethod(
                service, [here = service, say = std::move(say)] { say(*here); }, Qt::QueuedConnection);
        }
    }

    std::mutex mutex;
    BotService* service = nullptr;
};

BotService::BotService(SessionThread& session, const QString& haltFile, Trading trading, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_trading(trading)
    , m_door(std::make_shared<Door>())
{
    m_door->service = this;
    m_house = std::make_shared<BotHouse>(haltFile, [door = m_door](std::vector<BotCard> cards) {
        door->tell([cards = std::move(cards)](BotService& service) {
            service.m_cards = cards;
            Q_EMIT service.cardsChanged();
        });
    });
    m_session.post([house = m_house](Session& here) { here.addListener(house); });
}

BotService::~BotService()
{
    const std::lock_guard lock(m_door->mutex);
    m_door->service = nullptr;
}

void BotService::start(const BotSpec& spec)
{
    if (!isEnabled()) {
        Q_EMIT startFailed({ErrorCode::Denied, QStringLiteral("ENABLE_TRADING is false")});
        return;
    }
    m_session.post([house = m_house, spec, door = m_door](Session& here) {
        const auto* source = here.source();
        const auto started = source == nullptr
            ? Result<quint64>(Error{ErrorCode::NotFound, QStringLiteral("no feed is open")})
            : house->start(spec, source->instruments());
        if (!started) {
            door->tell([error = started.error()](BotService& service) { Q_EMIT service.startFailed(error); });
        }
    });
}

void BotService::stop(quint64 id)
{
    m_session.post([house = m_house, id](Session&) { house->stop(id); });
}

void BotService::remove(quint64 id)
{
    m_session.post([house = m_house, id](Session&) { house->remove(id); });
}

} // namespace elite
