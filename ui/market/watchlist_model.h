// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_row.h"
#include "models/market/watch_list.h"

#include <QAbstractListModel>

#include <map>

namespace elite {

/// The watchlist as rows: a group, then its symbols. Prices are read while painting, so a tick costs no signal per row.
class WatchlistModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IsGroupRole = Qt::UserRole + 1, GroupIndexRole, CollapsedRole };

    using QAbstractListModel::QAbstractListModel;

    /// Symbols that the feed does not have are kept in the list and not shown.
    void setList(const WatchList& list);
    const WatchList& list() const { return m_list; }
    /// `rows` is only looked at and must live as long as the model: a venue has thousands, thirty times a second.
    void setMarket(const FeedState& feed, const std::vector<MarketRow>& rows);
    const FeedState& feed() const { return m_feed; }

    /// Null for a group.
    const MarketRow* market(const QModelIndex& index) const;
    std::optional<InstrumentId> idAt(const QModelIndex& index) const;
    QModelIndex indexOf(const InstrumentId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line
    {
        std::size_t group = 0;
        bool isGroup = false;
        InstrumentId id;
    };
    void rebuild();
    QString sentence(const MarketRow& row) const;

    WatchList m_list;
    FeedState m_feed;
    const std::vector<MarketRow>* m_rows = nullptr;
    std::vector<InstrumentId> m_known; // Of m_rows when it was read last.
    std::map<InstrumentId, std::size_t> m_places;
    std::vector<Line> m_lines;
};

/// All symbols of a feed, grouped by what they are paid with: what a first start shows.
WatchList defaultWatchList(const std::vector<MarketRow>& rows);

/// Change over 24 hours as a share; nothing while it is not known.
std::optional<double> dayChange(const MarketRow& row);

} // namespace elite
