// SPDX-License-Identifier: GPL-3.0-or-later
// What the window gets to see of a session, and when.
#include "app/trading/session.h"

#include "app/trading/practice_engine.h"

namespace elite {

namespace {

constexpr int kShowMs = 8; // Live prices follow each other on the screen no faster than this.
constexpr int kPatienceMs = 1'000; // A window that does not paint (hidden, minimised) is not waited for longer.

} // namespace

void Session::tick()
{
    if (m_source == nullptr) {
        return;
    }
    const Timestamp time = m_source->state().now;
    m_board.advance(time);
    if (m_isLive) {
        watchFreshness();
    }
    if (m_engine && !isFailing()) {
        pauseBots();
        if (const auto due = m_engine->nextWakeup(); due && *due < time) {
            take(m_engine->onInput({time, Wakeup{}}), {});
        }
    }
    if (m_rowsNew || mayShow()) {
        publishPrices();
    }
    if (m_deskDirty) {
        m_deskDirty = false;
        publishDesk();
    }
}

/// What came meanwhile stays in the board, so the window never works off a queue of old prices.
bool Session::mayShow() const
{
    return !m_isPainting || m_sinceShown.hasExpired(kPatienceMs);
}

void Session::publishPrices()
{
    bool isSent = false;
    if (m_rowsNew) {
        m_rowsNew = false;
        isSent = true;
        Q_EMIT instrumentsChanged(shownRows());
    } else if (m_board.takeRowsChanged()) {
        m_deskDirty = true;
        isSent = true;
        Q_EMIT rowsChanged(shownRows());
    }
    if (auto candles = m_board.takeCandleChanges(); !candles.empty()) {
        isSent = true;
        Q_EMIT candlesChanged(candles);
    }
    if (auto depth = m_board.takeDepthChanges(); !depth.empty()) {
        isSent = true;
        Q_EMIT depthChanged(depth);
    }
    if (isSent) {
        m_sinceShown.start();
        m_isPainting = m_hasWindow;
        Q_EMIT pricesSent();
    }
}

/// Live prices go to the screen as soon as they are there and the window has painted the last ones.
void Session::showPrices()
{
    if (m_source == nullptr || m_rowsNew || !mayShow()) {
        return;
    }
    if (const qint64 left = kShowMs - m_sinceShown.elapsed(); left > 0) {
        if (!m_soon.isActive()) {
            m_soon.start(static_cast<int>(left));
        }
        return;
    }
    m_board.advance(m_source->state().now);
    publishPrices();
}

void Session::onPainted()
{
    m_isPainting = false;
    if (m_isLive) {
        showPrices();
    }
}

/// What the ledger does not have yet is not shown, except that trading is paused or stopped.
void Session::publishDesk()
{
    auto desk = std::make_shared<Desk>();
    if (m_engine && m_keeper.isIdle()) {
        *desk = m_engine->desk();
    } else if (m_engine && m_shown) {
        *desk = *m_shown;
        m_deskDirty = true;
    } else {
        desk->instruments = m_board.instruments();
    }
    desk->isHalted = m_engine && m_engine->engine().gate().isStopped();
    desk->now = now();
    desk->pause = pause();
    desk->haltedBy = m_haltedBy;
    m_shown = desk;
    Q_EMIT deskChanged(shownDesk(desk));
    if (m_keeper.isIdle() || !m_engine) {
        const auto cards = m_engine ? m_engine->botCards() : std::vector<BotCard>();
        if (!cards.empty() || m_hasBots) {
            m_hasBots = !cards.empty();
            Q_EMIT botsChanged(cards);
        }
    }
}

void Session::publishAll()
{
    m_rowsNew = true;
    m_deskDirty = true;
    if (m_source) {
        m_feed = m_source->state();
        tick();
    } else {
        Q_EMIT instrumentsChanged({});
        Q_EMIT deskChanged(std::make_shared<Desk>());
    }
    Q_EMIT feedChanged(m_feed, m_nextIndex);
    publishBooks();
}

} // namespace elite
