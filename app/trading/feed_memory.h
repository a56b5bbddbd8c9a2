// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>

namespace elite {

class MarketService;
class Settings;

/// Remembers which tape was open and how far it was played, so that a start goes on where the last one ended. Trading
/// does not depend on it: what was traded is in the ledger.
class FeedMemory : public QObject
{
    Q_OBJECT
public:
    FeedMemory(MarketService& market, Settings& settings, QObject* parent = nullptr);

    /// The tape of the last run when it is still there, otherwise the demo tape.
    void openLast();
    void openDemo();
    void open(const QString& path);
    const QString& path() const { return m_path; }
    void writeNow();

private:
    MarketService& m_market;
    Settings& m_settings;
    QString m_path;
    std::uint64_t m_written = 0;
    QTimer m_writer;
};

} // namespace elite
