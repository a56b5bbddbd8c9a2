// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/feed_memory.h"

#include "app/market/market_service.h"
#include "app/market/tape_file.h"
#include "app/settings/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace elite {

namespace {

constexpr int kWriteMs = 5'000;

QString lastKey()
{
    return QStringLiteral("feed.last");
}

QString placeKey(const QString& path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QStringLiteral("feed.place.") + QString::fromLatin1(hash);
}

} // namespace

FeedMemory::FeedMemory(MarketService& market, Settings& settings, const AppPaths& paths, QObject* parent)
    : QObject(parent)
    , m_market(market)
    , m_settings(settings)
    , m_paths(paths)
{
    m_writer.setInterval(kWriteMs);
    connect(&m_writer, &QTimer::timeout, this, &FeedMemory::writeNow);
    m_writer.start();
}

void FeedMemory::openLast()
{
    const QString last = QString::fromUtf8(m_settings.state(lastKey()));
    open(!last.isEmpty() && QFileInfo::exists(last) ? last : demoTapePath());
}

void FeedMemory::openDemo()
{
    open(demoTapePath());
}

void FeedMemory::open(const QString& path)
{
    writeNow();
    m_path = path;
    m_written = 0;
    bool isNumber = false;
    const qulonglong place = m_settings.state(placeKey(path)).toULongLong(&isNumber);
    static_cast<void>(m_settings.setState(lastKey(), path.toUtf8()));
    m_market.openTape(path, isNumber ? std::optional<std::uint64_t>(place) : std::nullopt);
}

void FeedMemory::openLive(const VenueId& venue)
{
    writeNow();
    m_path.clear(); // The last tape stays what a start opens: nothing is asked of a network unless a person says so.
    m_market.openLive(venue, m_paths.marketFile(), m_paths.data + QStringLiteral("/runs"));
}

void FeedMemory::writeNow()
{
    const std::uint64_t index = m_market.feedIndex();
    if (m_path.isEmpty() || index == 0 || index == m_written || m_market.feed().phase == FeedPhase::Opening
        || m_market.feed().phase == FeedPhase::Failed) {
        return;
    }
    m_written = index;
    static_cast<void>(m_settings.setState(placeKey(m_path), QByteArray::number(static_cast<qulonglong>(index))));
}

} // namespace elite
