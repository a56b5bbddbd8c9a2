// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bots/bot_service.h"

#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"
#include "app/trading/session.h"
#include "app/trading/session_thread.h"

#include <QLoggingCategory>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcBots, "elite.bots")

void logFailure(const Done& done)
{
    if (!done) {
        qCWarning(lcBots) << done.error().detail;
    }
}

} // namespace

BotService::BotService(SessionThread& session, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
{
    connect(&session.session(), &Session::botsChanged, this, [this](const std::vector<BotCard>& cards) {
        m_cards = cards;
        Q_EMIT cardsChanged();
    });
    connect(&session.session(), &Session::botRefused, this, &BotService::startFailed);
    connect(&settings, &Settings::changed, this, [this](const QString& key) {
        if (key == keys::kAutopilot) {
            Q_EMIT autopilotChanged();
        }
    });
}

bool BotService::isTradingEnabled() const
{
    return m_settings.flag(keys::kTrading);
}

bool BotService::isAutopilotOn() const
{
    return m_settings.flag(keys::kAutopilot);
}

Done BotService::setAutopilot(bool on)
{
    const Done kept = m_settings.set(keys::kAutopilot, on ? QStringLiteral("true") : QStringLiteral("false"));
    return kept && isAutopilotOn() != on
        ? Done(Error{ErrorCode::Denied, m_settings.source(keys::kAutopilot)}) // An override has the last word.
        : kept;
}

void BotService::start(const BotSpec& spec)
{
    m_session.post([spec](Session& session) {
        if (const auto started = session.startBot(spec); started) { // A refusal comes as a signal.
            qCInfo(lcBots) << "bot" << *started << "started";
        }
    });
}

void BotService::stop(quint64 id)
{
    m_session.post([id](Session& session) { logFailure(session.stopBot(id)); });
}

void BotService::remove(quint64 id)
{
    m_session.post([id](Session& session) { logFailure(session.removeBot(id)); });
}

} // namespace elite
