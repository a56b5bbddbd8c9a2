// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/app_paths.h"
#include "models/market/instrument.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <vector>

namespace elite {

class MarketService;
class Settings;

/// Remembers which tape was open and how far it was played, so that a start goes on where the last one ended. Trading
/// does not depend on it: what was traded is in the ledger.
class FeedMemory : public QObject
{
    Q_OBJECT
public:
    FeedMemory(MarketService& market, Settings& settings, const AppPaths& paths, QObject* parent = nullptr);

    /// The tape of the last run when it is still there, otherwise the demo tape. Live prices are opened again only by
    /// a person: a start touches no network by itself, unless it was asked to.
    void openLast();
    void openDemo();
    void open(const QString& path);
    /// Public prices of a venue of the catalogue: its well-known markets and those that a person has added.
    void openLive(const VenueId& venue);
    /// One more market of a venue, from now on whenever that venue is opened.
    void openMarket(const InstrumentId& id);
    const QString& path() const { return m_path; }
    void writeNow();

private:
    std::vector<Symbol> added(const VenueId& venue) const;

    MarketService& m_market;
    Settings& m_settings;
    AppPaths m_paths;
    QString m_path;
    std::uint64_t m_written = 0;
    QTimer m_writer;
};

} // namespace elite
