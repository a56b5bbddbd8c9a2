// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/instrument.h"

#include <QFutureWatcher>
#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace elite {

class MarketService;
class SessionThread;
class VenueFeed;

/// One market of a venue, as far as a search needs it.
struct ListedMarket
{
    InstrumentId id;
    Currency base;
    Currency counter;

    friend bool operator==(const ListedMarket&, const ListedMarket&) = default;
};

/// What all venues trade, for the search: the list of a venue is kept on disk whenever that venue was asked for it, so
/// that searching needs no network. Lives on the ui thread.
class MarketCatalog : public QObject
{
    Q_OBJECT
public:
    /// `folder` is made when something is written.
    MarketCatalog(MarketService& market, SessionThread& session, const QString& folder, QObject* parent = nullptr);

    /// All that is known, by venue; read from disk at the first call.
    const std::map<VenueId, std::vector<ListedMarket>>& markets();
    std::size_t count();
    /// Asks every venue for its list, one after the other. fetched() follows.
    void fetchAll();
    bool isFetching() const { return m_isFetching; }

Q_SIGNALS:
    void changed();
    void fetched(int venues, const QStringList& silent); // Titles of those that did not answer.

private:
    void take(const VenueId& venue, const std::vector<Instrument>& all);
    void read();

    SessionThread& m_session;
    QString m_folder;
    std::map<VenueId, std::vector<ListedMarket>> m_markets;
    bool m_isRead = false;
    bool m_isFetching = false;
};

QByteArray toLines(const std::vector<ListedMarket>& markets);
/// Lines that are not understood are left out.
std::vector<ListedMarket> fromLines(const VenueId& venue, const QByteArray& lines);

} // namespace elite
