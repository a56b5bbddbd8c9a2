// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace elite {

/// Work that closing the program would cut short (a backtest, an import, a running bot). Used on the ui thread.
struct RunningWork
{
    int id = 0;
    QString what; ///< translated, starts the line: "Importing trades from kraken.csv"
    QString ifClosed; ///< translated, what happens to it: "214 rows are kept, the rest is not read"
};

/// Knows all running work, so that closing asks once, in words, and only when there is something to lose.
class WorkRegistry : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    int begin(const QString& what, const QString& ifClosed);
    void end(int id);
    const std::vector<RunningWork>& running() const { return m_running; }

Q_SIGNALS:
    void changed();

private:
    std::vector<RunningWork> m_running;
    int m_lastId = 0;
};

/// Registers work for as long as it lives.
class WorkToken
{
public:
    WorkToken(WorkRegistry& registry, const QString& what, const QString& ifClosed)
        : m_registry(registry)
        , m_id(registry.begin(what, ifClosed))
    {
    }
    ~WorkToken() { m_registry.end(m_id); }
    WorkToken(const WorkToken&) = delete;
    WorkToken& operator=(const WorkToken&) = delete;

private:
    WorkRegistry& m_registry;
    int m_id;
};

} // namespace elite
