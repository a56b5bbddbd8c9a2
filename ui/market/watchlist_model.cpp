// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/watchlist_model.h"

#include "ui/base/number_text.h"
#include "ui/market/price_age.h"
#include "ui/trading/desk_words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr std::size_t kMostAtFirst = 40; // A venue has thousands; a person picks.

bool isFiat(const Currency& currency)
{
    static constexpr auto kFiat
        = std::to_array<std::string_view>({"AUD", "CAD", "CHF", "CNH", "DKK", "EUR", "GBP", "HKD", "JPY", "MXN", "NOK",
                                           "NZD", "PLN", "SEK", "SGD", "TRY", "USD", "ZAR"});
    return std::find(kFiat.begin(), kFiat.end(), currency.view()) != kFiat.end();
}

} // namespace

WatchList defaultWatchList(const std::vector<MarketRow>& rows)
{
    WatchList out;
    std::map<QString, std::size_t> groups;
    for (const MarketRow& row : rows) {
        const bool isForex = isFiat(row.instrument.base) && isFiat(row.instrument.counter);
        const QString kind = isForex ? WatchlistModel::tr("FX") : WatchlistModel::tr("Crypto");
        const QString name = kind + u" · "_s + venueName(row.instrument.id.venue);
        const auto known = groups.find(name);
        const std::size_t group = known != groups.end() ? known->second : out.addGroup(name);
        groups[name] = group;
        if (out.groups()[group].symbols.size() < kMostAtFirst) {
            out.add(row.instrument.id, group);
        }
    }
    return out;
}

std::optional<double> dayChange(const MarketRow& row)
{
    if (!row.dayAgo || !row.dayAgo->isPositive() || !row.last.isPositive()) {
        return std::nullopt;
    }
    return row.last.value().toDouble() / row.dayAgo->value().toDouble() - 1;
}

void WatchlistModel::setList(const WatchList& list)
{
    m_list = list;
    rebuild();
}

void WatchlistModel::setMarket(const FeedState& feed, const std::vector<MarketRow>& rows)
{
    m_feed = feed;
    m_rows = &rows;
    const bool isSame = rows.size() == m_known.size()
        && std::equal(rows.begin(), rows.end(), m_known.begin(),
                      [](const MarketRow& row, const InstrumentId& id) { return row.instrument.id == id; });
    if (!isSame) {
        m_places.clear();
        m_known.clear();
        for (const MarketRow& row : rows) {
            m_places[row.instrument.id] = m_known.size();
            m_known.push_back(row.instrument.id);
        }
        rebuild();
    }
}

void WatchlistModel::rebuild()
{
    beginResetModel();
    m_lines.clear();
    const auto& groups = m_list.groups();
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const auto isShown = [this](const InstrumentId& id) { return m_places.count(id) > 0; };
        const auto& symbols = groups[g].symbols;
        if (!symbols.empty() && std::none_of(symbols.begin(), symbols.end(), isShown)) {
            continue; // of another feed
        }
        m_lines.push_back({g, true, {}});
        for (const InstrumentId& id : symbols) {
            if (!groups[g].isCollapsed && isShown(id)) {
                m_lines.push_back({g, false, id});
            }
        }
    }
    endResetModel();
}

const MarketRow* WatchlistModel::market(const QModelIndex& index) const
{
    const auto id = idAt(index);
    const auto found = id ? m_places.find(*id) : m_places.end();
    return found == m_places.end() || !m_rows || found->second >= m_rows->size() ? nullptr : &(*m_rows)[found->second];
}

std::optional<InstrumentId> WatchlistModel::idAt(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_lines.size() && !m_lines[row].isGroup ? std::optional(m_lines[row].id)
                                                                            : std::nullopt;
}

QModelIndex WatchlistModel::indexOf(const InstrumentId& id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&id](const Line& line) { return !line.isGroup && line.id == id; });
    return found == m_lines.end() ? QModelIndex() : index(static_cast<int>(found - m_lines.begin()));
}

int WatchlistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant WatchlistModel::data(const QModelIndex& index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_lines.size()) {
        return {};
    }
    const Line& line = m_lines[row];
    const MarketRow* known = market(index);
    switch (role) {
    case Qt::DisplayRole:
        return line.isGroup ? m_list.groups()[line.group].name
            : known         ? symbolName(known->instrument)
                            : line.id.symbol.toString();
    case Qt::AccessibleTextRole:
        if (line.isGroup) {
            return m_list.groups()[line.group].isCollapsed
                ? tr("Group %1, closed").arg(m_list.groups()[line.group].name)
                : tr("Group %1").arg(m_list.groups()[line.group].name);
        }
        return known ? sentence(*known) : line.id.symbol.toString();
    case IsGroupRole:
        return line.isGroup;
    case GroupIndexRole:
        return static_cast<qulonglong>(line.group);
    case CollapsedRole:
        return m_list.groups()[line.group].isCollapsed;
    default:
        return {};
    }
}

QString WatchlistModel::sentence(const MarketRow& row) const
{
    const QLocale locale;
    const auto change = dayChange(row);
    return tr("%1, %2 %3, %4 in 24 hours, %5")
        .arg(symbolName(row.instrument), formatNumber(row.last.value(), locale), row.instrument.counter.toString(),
             change ? shareText(*change, 2, locale, Sign::Always) : tr("change not known"),
             priceAge(m_feed, &row, wallClock()).words);
}

Qt::ItemFlags WatchlistModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace elite
