// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alert_service.h"

#include "app/alerts/alert_listener.h"
#include "app/storage/ledger_service.h"
#include "app/trading/session.h"
#include "app/trading/session_thread.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace elite {

using alerts::Alert;
using alerts::Firing;

namespace {

const QString kTold = u"told"_s; // The subject of a note that is no alert but what one said.

} // namespace

/// Through it the session thread reaches the service as long as there is one.
struct AlertService::Door
{
    void tell(std::vector<Firing> fired)
    {
        const std::lock_guard lock(mutex);
        if (service != nullptr) {
            QMetaObject::invokeMethod(
                service, [here = service, fired = std::move(fired)] { here->take(fired); }, Qt::QueuedConnection);
        }
    }

    std::mutex mutex;
    AlertService* service = nullptr;
};

AlertService::AlertService(SessionThread& session, LedgerService& ledger, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_ledger(ledger)
    , m_door(std::make_shared<Door>())
{
    m_door->service = this;
    m_listener
        = std::make_shared<AlertListener>([work = &m_session.session()] { return work->source(); },
                                          [door = m_door](std::vector<Firing> fired) { door->tell(std::move(fired)); });
    m_session.post([listener = m_listener](Session& here) { here.addListener(listener); });
    connect(&m_ledger, &LedgerService::stateChanged, this, &AlertService::read);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        m_alerts.clear();
        for (const UserNote& note : m_reading.result()) {
            if (note.subject == kTold) {
                const QJsonObject told = QJsonDocument::fromJson(note.text.toUtf8()).object();
                m_told.push_back(
                    {note.id, note.atUs, told.value(u"title"_s).toString(), told.value(u"text"_s).toString()});
            } else if (auto alert = alerts::alertOf(note.text.toUtf8()); alert && alert->id == note.id) {
                m_alerts.push_back(std::move(*alert));
            }
        }
        std::reverse(m_told.begin(), m_told.end());
        m_isReady = true;
        watch();
        Q_EMIT toldChanged();
    });
    read();
}

AlertService::~AlertService()
{
    m_reading.waitForFinished();
    const std::lock_guard lock(m_door->mutex);
    m_door->service = nullptr;
}

void AlertService::read()
{
    if (m_ledger.state() != LedgerState::Open || m_isReady || m_reading.isRunning()) {
        return;
    }
    m_reading.setFuture(QtConcurrent::run([ledger = m_ledger.ledger()]() -> std::vector<UserNote> {
        auto database = ledger->reader();
        auto notes = database ? readNotes(*database, ledger->seal(), NoteArea::Alert)
                              : Result<std::vector<UserNote>>(database.error());
        return notes ? std::move(*notes) : std::vector<UserNote>();
    }));
}

void AlertService::watch()
{
    m_session.post([listener = m_listener, all = m_alerts](Session&) { listener->setAlerts(all); });
    m_values.setAlerts(m_alerts);
    Q_EMIT changed();
}

void AlertService::keep(std::vector<NewEvent> rows)
{
    if (m_ledger.state() == LedgerState::Open && !rows.empty()) {
        m_ledger.ledger()->append(std::move(rows), [](const Result<SeqRange>&) {}); // its health tells a failure
    }
}

const Alert* AlertService::find(std::int64_t id) const
{
    const auto found = std::find_if(m_alerts.begin(), m_alerts.end(), [id](const Alert& one) { return one.id == id; });
    return found != m_alerts.end() ? &*found : nullptr;
}

const Alert* AlertService::ofDrawing(std::int64_t key) const
{
    const auto found = std::find_if(m_alerts.begin(), m_alerts.end(),
                                    [key](const Alert& one) { return key != 0 && one.drawing == key; });
    return found != m_alerts.end() ? &*found : nullptr;
}

Done AlertService::set(Alert alert)
{
    if (!m_isReady || m_ledger.state() != LedgerState::Open) {
        return Error{ErrorCode::Unavailable, u"the ledger is not open"_s};
    }
    if (!alerts::isSound(alert)) {
        return Error{ErrorCode::InvalidInput, u"the alert has no line that a price can cross"_s};
    }
    const auto found
        = std::find_if(m_alerts.begin(), m_alerts.end(), [&](const Alert& one) { return one.id == alert.id; });
    if (found != m_alerts.end() && *found == alert) {
        return {};
    }
    if (found == m_alerts.end() && m_alerts.size() >= alerts::kMostAlerts) {
        return Error{ErrorCode::Full, u"there are %1 alerts already"_s.arg(alerts::kMostAlerts)};
    }
    const UserNote note{alert.id, NoteArea::Alert, u"alert"_s, QString::fromUtf8(alerts::toJson(alert)), 0};
    keep({noteEvent(note, m_ledger.ledger()->seal())});
    if (found != m_alerts.end()) {
        *found = std::move(alert);
    } else {
        m_alerts.push_back(std::move(alert));
    }
    watch();
    return {};
}

void AlertService::remove(std::int64_t id)
{
    if (find(id) != nullptr && m_ledger.state() == LedgerState::Open) {
        keep({noteRemovedEvent(id)});
        std::erase_if(m_alerts, [id](const Alert& one) { return one.id == id; });
        watch();
    }
}

void AlertService::park(std::int64_t id)
{
    if (const Alert* alert = find(id)) {
        m_parked.push_back(*alert);
        remove(id);
    }
}

bool AlertService::unpark(std::int64_t drawing)
{
    const auto found = std::find_if(m_parked.begin(), m_parked.end(),
                                    [drawing](const Alert& one) { return one.drawing == drawing; });
    if (drawing == 0 || found == m_parked.end()) {
        return false;
    }
    const Alert alert = *found;
    m_parked.erase(found);
    return set(alert).hasValue();
}

void AlertService::offer(alerts::Subject subject, const QString& instrument, const QString& measure, double value)
{
    std::vector<Firing> fired;
    m_values.onValue(subject, instrument, measure, QDateTime::currentMSecsSinceEpoch() * 1000, value, fired);
    take(fired);
}

void AlertService::offerGone(alerts::Subject subject, const QString& instrument, const QString& measure)
{
    m_values.onGone(subject, instrument, measure);
}

void AlertService::remember(const QString& title, const QString& text)
{
    const QJsonObject told{{u"title"_s, title}, {u"text"_s, text}};
    const UserNote note{newNoteId(), NoteArea::Alert, kTold,
                        QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact)), 0};
    m_told.insert(m_told.begin(), {note.id, QDateTime::currentMSecsSinceEpoch() * 1000, title, text});
    if (m_ledger.state() == LedgerState::Open) {
        std::vector<NewEvent> rows{noteEvent(note, m_ledger.ledger()->seal())};
        for (; m_told.size() > kMostTold; m_told.pop_back()) {
            rows.push_back(noteRemovedEvent(m_told.back().id));
        }
        keep(std::move(rows));
    }
    Q_EMIT toldChanged();
}

void AlertService::take(const std::vector<Firing>& fired)
{
    for (const Firing& how : fired) {
        const Alert* known = find(how.id);
        if (known == nullptr || !known->isOn) {
            continue; // removed or switched off while this was on its way
        }
        Alert alert = *known;
        alert.lastFired = how.time;
        ++alert.timesFired;
        alert.isOn = alert.repeat == alerts::Repeat::EveryTime;
        (void)set(alert); // a closed ledger is told elsewhere; the alert is told all the same
        Q_EMIT this->fired(alert, how);
    }
}

} // namespace elite
