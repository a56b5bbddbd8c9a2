// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/feed_memory.h"

#include "app/market/market_service.h"
#include "app/market/tape_file.h"
#include "app/market/tape_folder.h"
#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace elite {

namespace {

constexpr int kWriteMs = 5'000;
constexpr std::size_t kMostAdded = 64; // The oldest one goes then: a venue's connection takes only so many.

QString lastKey()
{
    return QStringLiteral("feed.last");
}

QString placeKey(const QString& path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QStringLiteral("feed.place.") + QString::fromLatin1(hash);
}

QString addedKey(const VenueId& venue)
{
    return QStringLiteral("market.symbols.") + venue.toString();
}

} // namespace

FeedMemory::FeedMemory(MarketService& market, Settings& settings, const AppPaths& paths, QObject* parent)
    : QObject(parent)
    , m_market(market)
    , m_settings(settings)
    , m_paths(paths)
{
    m_writer.setInterval(kWriteMs);
    const auto follow = [this] {
        m_market.setFallover(m_settings.flag(keys::kFallover) ? MarketService::Fallover::On
                                                              : MarketService::Fallover::Off);
    };
    follow();
    connect(&m_settings, &Settings::changed, this, [follow](const QString& key) {
        if (key == keys::kFallover) {
            follow();
        }
    });
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

void FeedMemory::openMarket(const InstrumentId& id)
{
    std::vector<Symbol> symbols = added(id.venue);
    if (std::find(symbols.begin(), symbols.end(), id.symbol) == symbols.end()) {
        symbols.push_back(id.symbol);
        if (symbols.size() > kMostAdded) {
            symbols.erase(symbols.begin());
        }
        QByteArrayList names;
        for (const Symbol& symbol : symbols) {
            names.append(symbol.toString().toUtf8());
        }
        static_cast<void>(m_settings.setState(addedKey(id.venue), names.join('\n')));
    }
    openLive(id.venue);
}

std::vector<Symbol> FeedMemory::added(const VenueId& venue) const
{
    std::vector<Symbol> out;
    for (const QByteArray& name : m_settings.state(addedKey(venue)).split('\n')) {
        if (const auto symbol = Symbol::parse(name)) {
            out.push_back(*symbol);
        }
    }
    return out;
}

void FeedMemory::openLive(const VenueId& venue)
{
    writeNow();
    m_path.clear(); // The last tape stays what a start opens: nothing is asked of a network unless a person says so.
    m_market.openLive(venue, {added(venue), m_paths.marketFile(), runFolder(m_paths)});
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
