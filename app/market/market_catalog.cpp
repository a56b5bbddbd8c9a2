// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/market_catalog.h"

#include "app/market/market_service.h"
#include "app/market/venues/venue_catalog.h"
#include "app/trading/session.h"
#include "app/trading/session_thread.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcMarkets, "elite.market.catalog")

/// Asks one venue after the other. Lives on the session thread, which reads the lists; deletes itself.
class Fetch : public QObject
{
public:
    using OnList = std::function<void(const VenueInfo&, const Result<InstrumentList>&)>;
    Fetch(OnList onList, std::function<void()> onEnd)
        : m_onList(std::move(onList))
        , m_onEnd(std::move(onEnd))
    {
    }
    void next()
    {
        if (m_at == venueCatalog().size()) {
            m_onEnd();
            deleteLater();
            return;
        }
        const VenueInfo& venue = venueCatalog()[m_at++];
        m_feed = makeFeed(venue);
        m_feed->instruments(this, [this, &venue](const Result<InstrumentList>& all) {
            m_onList(venue, all);
            // The feed that is answering must not go within its answer.
            QMetaObject::invokeMethod(this, &Fetch::next, Qt::QueuedConnection);
        });
    }

private:
    OnList m_onList;
    std::function<void()> m_onEnd;
    std::unique_ptr<VenueFeed> m_feed;
    std::size_t m_at = 0;
};

} // namespace

QByteArray toLines(const std::vector<ListedMarket>& markets)
{
    QByteArray out;
    for (const ListedMarket& market : markets) {
        for (const std::string_view part : {market.id.symbol.view(), market.base.view(), market.counter.view()}) {
            out.append(part.data(), static_cast<qsizetype>(part.size())).append('\t');
        }
        out.back() = '\n';
    }
    return out;
}

std::vector<ListedMarket> fromLines(const VenueId& venue, const QByteArray& lines)
{
    std::vector<ListedMarket> out;
    for (const QByteArray& line : lines.split('\n')) {
        const QByteArrayList parts = line.split('\t');
        if (parts.size() != 3) {
            continue;
        }
        const auto symbol = Symbol::parse(parts[0]);
        const auto base = Currency::parse(parts[1]);
        const auto counter = Currency::parse(parts[2]);
        if (symbol && base && counter) {
            out.push_back({{venue, *symbol}, *base, *counter});
        }
    }
    return out;
}

MarketCatalog::MarketCatalog(MarketService& market, SessionThread& session, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(folder)
{
    connect(&market, &MarketService::marketsListed, this, &MarketCatalog::take);
}

const std::map<VenueId, std::vector<ListedMarket>>& MarketCatalog::markets()
{
    if (!m_isRead) {
        m_isRead = true;
        read();
    }
    return m_markets;
}

std::size_t MarketCatalog::count()
{
    std::size_t out = 0;
    for (const auto& [venue, all] : markets()) {
        out += all.size();
    }
    return out;
}

void MarketCatalog::read()
{
    for (const VenueInfo& venue : venueCatalog()) {
        QFile file(m_folder + u'/' + venue.id.toString() + QStringLiteral(".txt"));
        if (m_markets.count(venue.id) == 0 && file.open(QIODevice::ReadOnly)) {
            m_markets[venue.id] = fromLines(venue.id, file.readAll());
        }
    }
}

void MarketCatalog::take(const VenueId& venue, const std::vector<Instrument>& all)
{
    std::vector<ListedMarket> listed;
    listed.reserve(all.size());
    for (const Instrument& one : all) {
        if (one.status != TradingStatus::Closed) {
            listed.push_back({one.id, one.base, one.counter});
        }
    }
    markets();
    if (listed.empty() || m_markets[venue] == listed) {
        return;
    }
    m_markets[venue] = listed;
    static_cast<void>(QtConcurrent::run([folder = m_folder, venue, listed = std::move(listed)] {
        QDir().mkpath(folder);
        QSaveFile file(folder + u'/' + venue.toString() + QStringLiteral(".txt"));
        const QByteArray lines = toLines(listed);
        if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size() || !file.commit()) {
            qCWarning(lcMarkets) << "the list of markets is not kept:" << file.errorString();
        }
    }));
    Q_EMIT changed();
}

void MarketCatalog::fetchAll()
{
    if (m_isFetching) {
        return;
    }
    m_isFetching = true;
    auto silent = std::make_shared<QStringList>();
    m_session.post([this, silent](Session& session) {
        const auto say = [this](std::function<void()> what) {
            QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
        };
        auto* fetch = new Fetch(
            [this, say, silent](const VenueInfo& venue, const Result<InstrumentList>& all) {
                if (all) {
                    say([this, id = venue.id, list = all->instruments] { take(id, list); });
                } else {
                    qCInfo(lcMarkets) << venue.title << "did not list its markets:" << all.error().detail;
                    silent->append(venue.title);
                }
            },
            [this, say, silent] {
                say([this, silent] {
                    m_isFetching = false;
                    Q_EMIT fetched(static_cast<int>(venueCatalog().size() - static_cast<std::size_t>(silent->size())),
                                   *silent);
                });
            });
        fetch->setParent(&session); // Ends with the session at the latest.
        fetch->next();
    });
}

} // namespace elite
