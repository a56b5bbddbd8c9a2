// SPDX-License-Identifier: GPL-3.0-or-later
// Bots of the practice run.
#include "app/trading/session.h"

#include <algorithm>

namespace elite {

BotAct Session::botAct(BotAct::Kind kind, quint64 bot)
{
    BotAct act;
    act.kind = kind;
    act.bot = bot;
    return act;
}

Result<quint64> Session::startBot(const BotSpec& spec)
{
    const auto start = startOf(spec);
    const Done started = start ? act(*start) : Done(start.error());
    if (!started) {
        Q_EMIT botRefused(started.error());
        return started.error();
    }
    pauseBots();
    return start->bot;
}

Result<BotAct> Session::startOf(const BotSpec& spec) const
{
    if (!m_defaults.isTradingEnabled || !m_defaults.allowsBots) {
        return Error{ErrorCode::Denied,
                     m_defaults.isTradingEnabled ? QStringLiteral("ENABLE_AUTOPILOT is false")
                                                 : QStringLiteral("ENABLE_TRADING is false")};
    }
    if (m_engine == nullptr) {
        return Error{ErrorCode::Unavailable, QStringLiteral("nothing is open to trade on")};
    }
    if (m_engine->engine().gate().isStopped() || isHaltOrdered()) {
        return Error{ErrorCode::Denied, QStringLiteral("all trading is halted")};
    }
    const auto instrument = std::find_if(m_instruments.begin(), m_instruments.end(),
                                         [&spec](const Instrument& one) { return one.id == spec.instrument; });
    if (instrument == m_instruments.end() || spec.kind == nullptr) {
        return Error{ErrorCode::NotFound, QStringLiteral("the feed has no ") + spec.instrument.toString()};
    }
    BotAct start = botAct(BotAct::Kind::Start, m_engine->bots().next());
    start.id = QByteArray(spec.kind->id.data(), static_cast<qsizetype>(spec.kind->id.size()));
    start.values = spec.values;
    start.instrument = static_cast<InstrumentIndex>(instrument - m_instruments.begin());
    start.timeframe = spec.timeframe;
    start.start = spec.start;
    // A bot's limits may be tighter than those of a practice account, never looser.
    start.limits = tightest(spec.limits, practiceLimits());
    return start;
}

void Session::setAllowsBots(bool allows)
{
    m_defaults.allowsBots = allows;
    pauseBots();
}

void Session::pauseBots()
{
    if (m_engine == nullptr || m_source == nullptr || !m_engine->bots().hasAwake()) {
        return;
    }
    for (const PracticeBots::Running& bot : m_engine->bots().running()) {
        const BotPause wanted = !m_defaults.isTradingEnabled ? BotPause::Disabled
            : !m_defaults.allowsBots                         ? BotPause::Autopilot
            : m_isLive && !m_source->isFresh(bot.instrument) ? BotPause::Stale
                                                             : BotPause::None;
        if (wanted != bot.pause) {
            BotAct pause = botAct(BotAct::Kind::Pause, bot.bot);
            pause.why = wanted;
            if (auto step = m_engine->onBot(pause, now())) {
                take(*std::move(step), {});
            }
        }
    }
}

} // namespace elite
