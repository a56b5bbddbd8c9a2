// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/watch_list.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

WatchList::Place WatchList::find(const InstrumentId& id) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const auto& symbols = m_groups[g].symbols;
        const auto found = std::find(symbols.begin(), symbols.end(), id);
        if (found != symbols.end()) {
            return {g, static_cast<std::size_t>(found - symbols.begin()), true};
        }
    }
    return {};
}

bool WatchList::isEmpty() const
{
    return std::all_of(m_groups.begin(), m_groups.end(), [](const WatchGroup& one) { return one.symbols.empty(); });
}

bool WatchList::contains(const InstrumentId& id) const
{
    return find(id).isFound;
}

bool WatchList::add(const InstrumentId& id, std::size_t group)
{
    if (contains(id)) {
        return false;
    }
    if (m_groups.empty()) {
        m_groups.emplace_back();
    }
    m_groups[std::min(group, m_groups.size() - 1)].symbols.push_back(id);
    return true;
}

bool WatchList::remove(const InstrumentId& id)
{
    const Place at = find(id);
    if (at.isFound) {
        auto& symbols = m_groups[at.group].symbols;
        symbols.erase(symbols.begin() + static_cast<std::ptrdiff_t>(at.row));
    }
    return at.isFound;
}

bool WatchList::move(const InstrumentId& id, int direction)
{
    const Place at = find(id);
    if (!at.isFound) {
        return false;
    }
    auto& symbols = m_groups[at.group].symbols;
    if (direction < 0 && at.row > 0) {
        std::swap(symbols[at.row], symbols[at.row - 1]);
        return true;
    }
    if (direction > 0 && at.row + 1 < symbols.size()) {
        std::swap(symbols[at.row], symbols[at.row + 1]);
        return true;
    }
    if ((direction < 0 && at.group == 0) || (direction > 0 && at.group + 1 == m_groups.size())) {
        return false;
    }
    remove(id);
    auto& next = m_groups[direction < 0 ? at.group - 1 : at.group + 1].symbols;
    next.insert(direction < 0 ? next.end() : next.begin(), id);
    return true;
}

bool WatchList::moveTo(const InstrumentId& id, std::size_t group)
{
    if (group >= m_groups.size() || !remove(id)) {
        return false;
    }
    m_groups[group].symbols.push_back(id);
    return true;
}

std::size_t WatchList::addGroup(const QString& name)
{
    m_groups.push_back({name, false, {}});
    return m_groups.size() - 1;
}

void WatchList::rename(std::size_t group, const QString& name)
{
    if (group < m_groups.size()) {
        m_groups[group].name = name;
    }
}

void WatchList::removeGroup(std::size_t group)
{
    if (group < m_groups.size()) {
        m_groups.erase(m_groups.begin() + static_cast<std::ptrdiff_t>(group));
    }
}

void WatchList::setCollapsed(std::size_t group, bool isCollapsed)
{
    if (group < m_groups.size()) {
        m_groups[group].isCollapsed = isCollapsed;
    }
}

QByteArray WatchList::toJson() const
{
    QJsonArray groups;
    for (const WatchGroup& one : m_groups) {
        QJsonArray symbols;
        for (const InstrumentId& id : one.symbols) {
            symbols.append(QJsonArray{id.venue.toString(), id.symbol.toString()});
        }
        groups.append(QJsonObject{{u"name"_s, one.name}, {u"collapsed"_s, one.isCollapsed}, {u"symbols"_s, symbols}});
    }
    return QJsonDocument(groups).toJson(QJsonDocument::Compact);
}

Result<WatchList> WatchList::fromJson(const QByteArray& json)
{
    const Error damaged{ErrorCode::Corrupt, u"the stored watchlist cannot be read"_s};
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray()) {
        return damaged;
    }
    WatchList out;
    const QJsonArray groups = document.array();
    for (const auto group : groups) {
        const QJsonObject object = group.toObject();
        if (!object.value(u"symbols"_s).isArray()) {
            return damaged;
        }
        const std::size_t at = out.addGroup(object.value(u"name"_s).toString());
        out.setCollapsed(at, object.value(u"collapsed"_s).toBool());
        const QJsonArray symbols = object.value(u"symbols"_s).toArray();
        for (const auto symbol : symbols) {
            const auto venue = VenueId::parse(symbol.toArray().at(0).toString().toUtf8());
            const auto name = Symbol::parse(symbol.toArray().at(1).toString().toUtf8());
            if (!venue || !name) {
                return damaged;
            }
            out.add({*venue, *name}, at);
        }
    }
    return out;
}

} // namespace elite
