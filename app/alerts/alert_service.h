// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/notes.h"
#include "models/alerts/alert_watch.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace elite {

class AlertListener;
class LedgerService;
class SessionThread;

/// The alerts of a person: kept in the ledger, watched on every event of the feed, told once each. Lives on the ui
/// thread.
class AlertService : public QObject
{
    Q_OBJECT
public:
    AlertService(SessionThread& session, LedgerService& ledger, QObject* parent = nullptr);
    ~AlertService() override;

    /// Oldest first.
    const std::vector<alerts::Alert>& all() const { return m_alerts; }
    const alerts::Alert* find(std::int64_t id) const;
    const alerts::Alert* ofDrawing(std::int64_t key) const;
    /// Until they are read from the ledger nothing can be added.
    bool isReady() const { return m_isReady; }

    /// New or changed, by its id. InvalidInput when it is not sound, Full when there are too many, Unavailable while
    /// the ledger is closed.
    Done set(alerts::Alert alert);
    void remove(std::int64_t id);
    /// A value that is no price, as it is now. Nothing is kept of those that no alert is about.
    void offer(alerts::Subject subject, const QString& instrument, const QString& measure, double value);
    void offerGone(alerts::Subject subject, const QString& instrument, const QString& measure);
    bool watches(alerts::Subject subject) const { return m_values.watches(subject); }

    /// What was told, newest first; at most kMostTold.
    static constexpr std::size_t kMostTold = 500;
    struct Told
    {
        std::int64_t id = 0;
        qint64 atUs = 0; ///< wall clock
        QString title;
        QString text;
    };
    const std::vector<Told>& told() const { return m_told; }
    /// The words of a firing, for the history.
    void remember(const QString& title, const QString& text);
    /// An alert whose drawing is gone waits here until it comes back (undo) or the program ends.
    void park(std::int64_t id);
    bool unpark(std::int64_t drawing);

Q_SIGNALS:
    void changed();
    void toldChanged();
    void fired(const elite::alerts::Alert& alert, const elite::alerts::Firing& how);

private:
    struct Door;
    void read();
    void watch();
    void take(const std::vector<alerts::Firing>& fired);
    void keep(std::vector<NewEvent> rows);

    SessionThread& m_session;
    LedgerService& m_ledger;
    std::vector<alerts::Alert> m_alerts;
    std::vector<alerts::Alert> m_parked;
    bool m_isReady = false;
    alerts::AlertWatch m_values; ///< of everything that is no price
    std::vector<Told> m_told;
    QFutureWatcher<std::vector<UserNote>> m_reading;
    std::shared_ptr<Door> m_door;
    std::shared_ptr<AlertListener> m_listener;
};

} // namespace elite
