// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/instrument.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace elite {

struct WatchGroup
{
    QString name;
    bool isCollapsed = false;
    std::vector<InstrumentId> symbols;

    friend bool operator==(const WatchGroup&, const WatchGroup&) = default;
};

/// The symbols a person looks at, in groups. A symbol stands in it once.
class WatchList
{
public:
    const std::vector<WatchGroup>& groups() const { return m_groups; }
    bool isEmpty() const;
    bool contains(const InstrumentId& id) const;

    /// At the end of the group; the first group is made when there is none. False: it is there already.
    bool add(const InstrumentId& id, std::size_t group = 0);
    bool remove(const InstrumentId& id);
    /// Over the border of a group into the next one.
    bool move(const InstrumentId& id, int direction);
    bool moveTo(const InstrumentId& id, std::size_t group);
    std::size_t addGroup(const QString& name);
    void rename(std::size_t group, const QString& name);
    /// Its symbols go with it.
    void removeGroup(std::size_t group);
    void setCollapsed(std::size_t group, bool isCollapsed);

    QByteArray toJson() const;
    /// Nothing of a damaged text is taken.
    static Result<WatchList> fromJson(const QByteArray& json);

    friend bool operator==(const WatchList&, const WatchList&) = default;

private:
    struct Place
    {
        std::size_t group = 0;
        std::size_t row = 0;
        bool isFound = false;
    };
    Place find(const InstrumentId& id) const;

    std::vector<WatchGroup> m_groups;
};

} // namespace elite
