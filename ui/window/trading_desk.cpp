// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/trading_desk.h"

#include "app/app_context.h"
#include "ui/market/tape_title.h"
#include "ui/trading/desk_words.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/status_strip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

QString symbolKey()
{
    return u"market.symbol"_s;
}

} // namespace

TradingDesk::TradingDesk(AppContext& context, MainWindow& window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
{
    context.trading().setDefaultAccountName(tr("Practice 1"));
    connect(&context.market(), &MarketService::instrumentsChanged, this, &TradingDesk::chooseSymbol);
    connect(&context.market(), &MarketService::feedChanged, this, &TradingDesk::showFeed);
    connect(&context.trading(), &TradingService::runReplaced, this, &TradingDesk::onRunReplaced);
    connect(&m_selection, &SymbolSelection::changed, this, [this] {
        if (m_selection.current()) {
            if (const MarketRow* row = m_context.market().row(*m_selection.current())) {
                m_market = {row->instrument.base, row->instrument.counter};
            }
            static_cast<void>(m_context.settings().setState(symbolKey(), m_selection.current()->toString().toUtf8()));
        }
    });
}

/// The symbol of the last run when the feed has it, else its first one: there is always something to look at.
void TradingDesk::chooseSymbol()
{
    const std::vector<MarketRow>& rows = m_context.market().rows();
    if (m_selection.current() && m_context.market().row(*m_selection.current()) != nullptr) {
        return;
    }
    if (rows.empty()) {
        m_selection.clear();
        return;
    }
    // The same market, when another venue or another tape has taken over.
    const auto same = std::find_if(rows.begin(), rows.end(), [this](const MarketRow& row) {
        return m_market && row.instrument.base == m_market->first && row.instrument.counter == m_market->second;
    });
    const QString last = QString::fromUtf8(m_context.settings().state(symbolKey()));
    for (const MarketRow& row : rows) {
        if (row.instrument.id.toString() == last) {
            m_selection.settle(row.instrument.id);
            return;
        }
    }
    m_selection.settle(same != rows.end() ? same->instrument.id : rows.front().instrument.id);
}

void TradingDesk::showFeed()
{
    const FeedState& feed = m_context.market().feed();
    setBlindDays(feed.info.isBlind ? std::optional(feed.from) : std::nullopt);
    StatusChip* chip = m_window.status().feed();
    QString words = feedWords(feed);
    QString hint;
    ColorRole dot = ColorRole::TextDisabled;
    switch (feed.phase) {
    case FeedPhase::Idle:
        hint = tr("Nothing is open. File > Open prices shows what there is.");
        break;
    case FeedPhase::Opening:
        words = tr("Opening prices…");
        dot = ColorRole::Info;
        break;
    case FeedPhase::Running:
        hint = feed.info.isSynthetic ? tr("These prices are made up. They move like real ones and cost nothing.")
                                     : tr("Prices arrive.");
        dot = feed.info.isSynthetic ? ColorRole::Warning : ColorRole::Success;
        break;
    case FeedPhase::Paused:
        words = tr("%1, paused").arg(words);
        hint = tr("Time stands still. Space plays on.");
        dot = ColorRole::Info;
        break;
    case FeedPhase::Stale:
        words = tr("%1, stale").arg(words);
        hint = tr("Nothing was heard for too long. Orders wait; it is tried again.");
        dot = ColorRole::Warning;
        break;
    case FeedPhase::Ended:
        words = tr("%1, at its end").arg(words);
        hint = tr("The recording is over. Your account is kept; open it again or choose other prices.");
        dot = ColorRole::Info;
        break;
    case FeedPhase::Failed:
        words = tr("Prices could not be opened");
        hint = tr("Kept: your account and all records. The log has the reason. Choose other prices in the menu File.");
        if (m_context.market().health() && m_context.market().health()->state == VenueState::RegionBlocked) {
            words = tr("%1 is not available in your country").arg(feed.info.source);
            hint = tr("Kept: your account and all records. The panel Venues has the others.");
        }
        dot = ColorRole::Danger;
        break;
    }
    setChipWords(chip, tr("Feed"), words, hint);
    chip->setDot(dot);
}

void TradingDesk::onRunReplaced()
{
    m_window.notifications().post(
        {NoteKind::Warning, tr("The practice run could not be continued"),
         tr("Its records and its journal are kept. A new run of the same account was started with what it was worth; "
            "open positions of the old run are not in it. The log has the reason.")});
}

QString feedWords(const FeedState& feed)
{
    if (feed.info.title.isEmpty()) {
        return feed.info.isBlind ? TradingDesk::tr("Blind replay") : TradingDesk::tr("No prices open");
    }
    if (feed.info.isSynthetic) {
        return TradingDesk::tr("Synthetic · %1").arg(shownTapeTitle(feed.info.title));
    }
    return feed.info.origin == FeedOrigin::Replay ? TradingDesk::tr("Replay · %1").arg(feed.info.title)
                                                  : feed.info.title;
}

} // namespace elite
