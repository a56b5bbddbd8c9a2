// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_feeds.h"

#include "models/market/blind.h"
#include "ui/base/badge.h"
#include "ui/chart/candle_bars.h"
#include "ui/chart/chart_desk.h"
#include "ui/chart/place_dialogs.h"
#include "ui/market/feed_problem.h"
#include "ui/market/symbol_selection.h"
#include "ui/trading/desk_words.h"
#include "ui/window/trading_desk.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kOlder = 3000; ///< candles asked for at once while scrolling back
constexpr std::size_t kActivityParts = 80;

/// What was traded in equal parts of [from, now), from the bars of a chart.
std::vector<float> activityOf(const ChartData& data, std::int64_t from, std::int64_t now)
{
    std::vector<float> parts(kActivityParts, 0.F);
    const std::int64_t first = std::max<std::int64_t>(0, data.times().at(from));
    for (std::int64_t i = first; i < data.size() && now > from; ++i) {
        const double share = static_cast<double>(data.bar(i).time - from) / static_cast<double>(now - from);
        if (share >= 0 && share < 1) {
            parts[static_cast<std::size_t>(share * static_cast<double>(kActivityParts))]
                += static_cast<float>(data.bar(i).volume);
        }
    }
    return parts;
}

} // namespace

ChartFeeds::ChartFeeds(MarketService& market, SymbolSelection& selection, ChartDesk& desk)
    : QObject(&desk)
    , m_market(market)
    , m_selection(selection)
    , m_desk(desk)
{
    m_activityTimer.setSingleShot(true);
    m_activityTimer.setInterval(1000);
    connect(&m_market, &MarketService::instrumentsChanged, this, &ChartFeeds::showInstruments);
    connect(&m_market, &MarketService::feedChanged, this, &ChartFeeds::showFeed);
    connect(&m_market, &MarketService::rowsChanged, this, &ChartFeeds::showRows);
    connect(&m_selection, &SymbolSelection::changed, this, [this] {
        if (m_selection.current()) {
            m_desk.showInstrument(m_selection.current()->toString(),
                                  m_selection.isChosen() ? ChartDesk::Step::Yes : ChartDesk::Step::No);
        }
    });
    connect(&m_desk, &ChartDesk::panelAdded, this, &ChartFeeds::adopt);
    connect(&m_desk, &ChartDesk::panelRemoved, this, [this](ChartPanel* panel) {
        m_candles.erase(panel);
        std::erase_if(m_compared, [panel](const auto& one) { return one.first.first == panel; });
    });
    connectReplay();
    for (ChartPanel* panel : m_desk.panels()) {
        adopt(panel);
    }
    showInstruments();
    if (m_selection.current()) {
        m_desk.showInstrument(m_selection.current()->toString(), ChartDesk::Step::No);
    }
}

ChartFeeds::~ChartFeeds() = default;

void ChartFeeds::adopt(ChartPanel* panel)
{
    connect(panel, &ChartPanel::sourceChanged, this, [this, panel] {
        subscribe(panel);
        const MarketRow* row = rowOf(panel->instrument().key);
        if (row != nullptr && panel == &m_desk.active()) {
            m_selection.settle(row->instrument.id); // It follows; what was decided is the chart's step.
        }
    });
    connect(panel, &ChartPanel::historyWanted, this, [this, panel] {
        if (const auto found = m_candles.find(panel); found != m_candles.end()) {
            found->second->loadOlder(kOlder);
        }
    });
    connect(panel, &ChartPanel::comparisonsChanged, this, [this, panel] { compare(panel); });
    subscribe(panel);
    showFeed();
}

const MarketRow* ChartFeeds::rowOf(const QString& key) const
{
    for (const MarketRow& row : m_market.rows()) {
        if (row.instrument.id.toString() == key) {
            return &row;
        }
    }
    return nullptr;
}

void ChartFeeds::subscribe(ChartPanel* panel)
{
    m_candles.erase(panel);
    compare(panel);
    const MarketRow* row = rowOf(panel->instrument().key);
    if (row == nullptr) {
        return;
    }
    std::unique_ptr<CandleFeed> made = m_market.candles(row->instrument.id, panel->timeframe());
    CandleFeed* feed = made.get();
    m_candles[panel] = std::move(made);
    connect(feed, &CandleFeed::reset, this, [panel, feed] { panel->setBars(barsOf(feed->candles())); });
    connect(feed, &CandleFeed::prepended, this, [panel, feed](int count) {
        panel->prependBars(barsOf(std::span(feed->candles()).first(static_cast<std::size_t>(std::max(count, 0)))));
    });
    connect(feed, &CandleFeed::updated, this, [panel, feed](int changed) {
        const std::vector<Candle>& all = feed->candles();
        const std::size_t from = all.size() - std::min(all.size(), static_cast<std::size_t>(std::max(changed, 0)));
        bool taken = panel->view().data().size() > 0;
        for (std::size_t i = from; i < all.size() && taken; ++i) {
            taken = panel->updateBar(barOf(all[i]));
        }
        if (!taken) { // an earlier bar was repaired
            panel->setBars(barsOf(all));
        }
    });
    if (!feed->candles().empty()) {
        panel->setBars(barsOf(feed->candles()));
    }
    showRows();
}

/// Those that the panel wants, of the length of its bars; a symbol is not compared with itself.
void ChartFeeds::compare(ChartPanel* panel)
{
    const std::vector<QString>& wanted = panel->comparisons();
    std::erase_if(m_compared, [&](const auto& one) {
        const QString& key = one.first.second;
        const bool isOver = one.first.first == panel
            && (key == panel->instrument().key || rowOf(key) == nullptr
                || std::find(wanted.begin(), wanted.end(), key) == wanted.end()
                || !(one.second.feed->timeframe() == panel->timeframe()));
        if (isOver) {
            panel->view().removeComparison(one.second.name);
        }
        return isOver;
    });
    for (const QString& key : wanted) {
        const MarketRow* row = rowOf(key);
        if (row == nullptr || key == panel->instrument().key || m_compared.count({panel, key}) != 0) {
            continue;
        }
        const QString name = symbolName(row->instrument);
        Compared& made = m_compared[{panel, key}] = {name, m_market.candles(row->instrument.id, panel->timeframe())};
        CandleFeed* feed = made.feed.get();
        const auto show = [panel, feed, name] { panel->view().setComparison(name, barsOf(feed->candles())); };
        connect(feed, &CandleFeed::reset, this, show);
        connect(feed, &CandleFeed::prepended, this, show);
        connect(feed, &CandleFeed::updated, this, show);
        if (!feed->candles().empty()) {
            show();
        }
    }
}

void ChartFeeds::showInstruments()
{
    std::vector<ChartInstrument> instruments;
    for (const MarketRow& row : m_market.rows()) {
        instruments.push_back({row.instrument.id.toString(), symbolName(row.instrument),
                               venueName(row.instrument.id.venue), row.instrument.base.toString(),
                               row.instrument.tickSize.trimmed().scale(), row.finest});
    }
    m_desk.setInstruments(std::move(instruments));
    for (ChartPanel* panel : m_desk.panels()) {
        subscribe(panel); // the same name in another feed is another series
    }
    showFeed();
}

void ChartFeeds::showFeed()
{
    const FeedState& feed = m_market.feed();
    const bool isBlind = feed.info.isBlind;
    QString watermark;
    if (feed.phase != FeedPhase::Idle) {
        watermark = isBlind                          ? badgeWord(BadgeKind::Blind)
            : feed.info.isSynthetic                  ? badgeWord(BadgeKind::Synthetic)
            : feed.info.origin == FeedOrigin::Replay ? badgeWord(BadgeKind::Replay)
                                                     : QString();
    }
    for (ChartPanel* panel : m_desk.panels()) {
        panel->view().setWatermark(watermark);
        panel->setBlind(isBlind);
        if (feed.phase == FeedPhase::Failed) {
            panel->showProblem(feedProblem(feed));
        }
    }
    showReplay();
    showRows();
}

void ChartFeeds::showRows()
{
    const FeedState& feed = m_market.feed();
    const bool isLive = feed.info.origin == FeedOrigin::Live;
    for (ChartPanel* panel : m_desk.panels()) {
        const MarketRow* row = rowOf(panel->instrument().key);
        panel->view().setNow(toMicros(feed.now));
        if (row == nullptr) {
            panel->setFeed(feedWords(feed), ColorRole::TextDisabled, feedWords(feed));
            continue;
        }
        const auto known = [](Price price) { return price.isPositive() ? price.value().toDouble() : std::nan(""); };
        panel->view().setQuote(known(row->quote.bid), known(row->quote.ask));
        QString words = panel->view().isBlind() ? badgeWord(BadgeKind::Blind) : feedWords(feed);
        ColorRole dot = feed.info.isSynthetic ? ColorRole::Warning : ColorRole::PaperBadge;
        if (isLive && row->heardAt != Timestamp::min()) {
            const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(feed.now - row->heardAt).count();
            words = panel->instrument().venue + u' ' + formatAge(std::max<qint64>(0, age), QLocale());
            dot = row->isStale ? ColorRole::Warning : ColorRole::Success;
        }
        panel->setFeed(words, dot, row->isStale ? tr("%1: nothing was heard for too long").arg(words) : words);
    }
    showReplay();
}

void ChartFeeds::showReplay()
{
    const FeedState& feed = m_market.feed();
    const bool isTape = feed.info.origin != FeedOrigin::Live && feed.to > feed.from && feed.phase != FeedPhase::Idle
        && feed.phase != FeedPhase::Failed;
    m_desk.setReplayVisible(isTape);
    if (!isTape) {
        return;
    }
    ReplayState state;
    state.badge = feed.info.isSynthetic ? BadgeKind::Synthetic : BadgeKind::Replay;
    state.isPlaying = feed.phase == FeedPhase::Running;
    state.isAtEnd = feed.phase == FeedPhase::Ended;
    state.isBlind = feed.info.isBlind;
    state.canGoBack = feed.now > feed.from;
    state.speed = feed.speed;
    state.from = toMicros(feed.from);
    state.now = toMicros(feed.now);
    state.to = toMicros(feed.to);
    m_desk.replayBar().setState(state);
    if (!m_activityTimer.isActive()) {
        m_activityTimer.start();
        m_desk.replayBar().setActivity(activityOf(m_desk.active().view().data(), state.from, state.now));
    }
}

void ChartFeeds::connectReplay()
{
    ReplayBar& bar = m_desk.replayBar();
    connect(&bar, &ReplayBar::playRequested, &m_market, &MarketService::play);
    connect(&bar, &ReplayBar::pauseRequested, &m_market, &MarketService::pause);
    connect(&bar, &ReplayBar::speedRequested, &m_market, &MarketService::setSpeed);
    connect(&bar, &ReplayBar::stepEventRequested, &m_market, &MarketService::stepEvent);
    connect(&bar, &ReplayBar::stepBarRequested, this, [this] { m_market.stepBar(m_desk.active().timeframe()); });
    const auto goTo = [this](qint64 micros) {
        const Timestamp time = fromMicros(micros);
        if (time < m_market.feed().now) {
            Q_EMIT backWanted(time);
        } else {
            m_market.stepTo(time);
        }
    };
    connect(&bar, &ReplayBar::seekRequested, this, goTo);
    connect(&bar, &ReplayBar::stepBackRequested, this, [this, goTo] {
        const Timeframe timeframe = m_desk.active().timeframe();
        goTo(toMicros(timeframe.floor(timeframe.floor(m_market.feed().now) - Duration(1))));
    });
    connect(&bar, &ReplayBar::blindRequested, &m_market, &MarketService::setBlind);
    connect(&bar, &ReplayBar::goToRequested, this, [this, goTo] {
        const FeedState& feed = m_market.feed();
        // Blind: as if the tape began in the week of 1 January 2001.
        const Duration hidden = feed.info.isBlind ? feed.from - blindTime(feed.from, feed.from) : Duration();
        auto* dialog = new GoToDialog(m_desk.active().view().zone(), toMicros(feed.from - hidden),
                                      toMicros(feed.to - hidden), &m_desk);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &GoToDialog::chosen, this, [goTo, hidden](qint64 time) { goTo(time + hidden.count()); });
        dialog->show();
    });
}

} // namespace elite
