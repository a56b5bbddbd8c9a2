// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/price_age.h"

#include "ui/base/theme_manager.h"
#include "ui/trading/desk_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct Ages
{
    Q_DECLARE_TR_FUNCTIONS(PriceAge)
};

} // namespace

Timestamp wallClock()
{
    return fromMicros(QDateTime::currentMSecsSinceEpoch() * 1000);
}

PriceAge priceAge(const FeedState& feed, const MarketRow* row, Timestamp wallNow)
{
    if (feed.info.isBlind) {
        return blindAge();
    }
    if (feed.phase == FeedPhase::Failed) {
        return {AgeState::Stale, Ages::tr("no prices")};
    }
    if (feed.info.origin == FeedOrigin::Live && row == nullptr && feed.phase == FeedPhase::Opening) {
        return {AgeState::Ageing, Ages::tr("waiting for the first price")};
    }
    if (feed.info.origin == FeedOrigin::Live) {
        const Timestamp heard = row ? row->heardAt : feed.now;
        if (heard == Timestamp::min()) {
            return {AgeState::Ageing, Ages::tr("waiting for the first price")};
        }
        const qint64 age
            = std::max<qint64>(0, std::chrono::duration_cast<std::chrono::milliseconds>(wallNow - heard).count());
        const bool isStale = row ? row->isStale : feed.phase == FeedPhase::Stale;
        const QString source = row ? venueName(row->instrument.id.venue) : feed.info.source;
        return livePriceAge(source, age, isStale ? 0 : std::numeric_limits<qint64>::max(), theme().freshMs);
    }
    if (feed.info.isSynthetic) {
        return feed.phase == FeedPhase::Idle
            ? syntheticAge()
            : PriceAge{AgeState::Synthetic, Ages::tr("synthetic %1").arg(clockText(feed.now, QLocale()))};
    }
    return replayAge(clockText(feed.now, QLocale()));
}

} // namespace elite
