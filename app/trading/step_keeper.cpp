// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/step_keeper.h"

#include <QLoggingCategory>

#include <mutex>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcKeeper, "elite.trading.keeper")

constexpr int kRetryMs = 1'000;

} // namespace

struct StepKeeper::Door
{
    std::mutex mutex;
    StepKeeper* keeper = nullptr;
};

StepKeeper::StepKeeper(std::function<Done()> ready)
    : m_ready(std::move(ready))
    , m_door(std::make_shared<Door>())
    , m_retry(this)
{
    m_door->keeper = this;
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, &StepKeeper::flush);
}

StepKeeper::~StepKeeper()
{
    end();
}

void StepKeeper::end()
{
    {
        const std::lock_guard guard(m_door->mutex);
        m_door->keeper = nullptr;
    }
    m_retry.stop();
    if (m_ledger != nullptr) {
        for (std::size_t i = m_inFlight; i < m_waiting.size(); ++i) {
            m_ledger->append(m_waiting[i].rows, [](const Result<SeqRange>&) {});
        }
    }
    m_waiting.clear();
    m_ledger = nullptr;
}

void StepKeeper::setLedger(Ledger* ledger)
{
    m_ledger = ledger;
    flush();
}

void StepKeeper::keep(UnkeptStep step)
{
    m_waiting.push_back(std::move(step));
    if (m_inFlight == 0 && !m_retry.isActive()) {
        flush();
    }
}

void StepKeeper::flush()
{
    if (m_ledger == nullptr || m_waiting.empty() || m_inFlight != 0) {
        return;
    }
    m_inFlight = m_waiting.size();
    if (const Done ready = m_ready(); !ready) {
        onWritten(ready.error());
        return;
    }
    std::vector<NewEvent> rows;
    for (const UnkeptStep& one : m_waiting) {
        rows.insert(rows.end(), one.rows.begin(), one.rows.end());
    }
    m_ledger->append(std::move(rows), [door = m_door](const Result<SeqRange>& written) {
        const std::lock_guard guard(door->mutex);
        if (StepKeeper* keeper = door->keeper) {
            QMetaObject::invokeMethod(
                keeper, [keeper, written] { keeper->onWritten(written); }, Qt::QueuedConnection);
        }
    });
}

void StepKeeper::onWritten(const Result<SeqRange>& written)
{
    const std::size_t count = std::exchange(m_inFlight, 0);
    if (m_ledger == nullptr) {
        return; // Ended meanwhile.
    }
    if (!written) {
        m_retry.start();
        if (!std::exchange(m_isFailing, true)) {
            qCWarning(lcKeeper) << "facts are not kept:" << written.error().detail;
            Q_EMIT failingChanged();
        }
        return;
    }
    if (std::exchange(m_isFailing, false)) {
        Q_EMIT failingChanged();
    }
    std::vector<UnkeptStep> done;
    for (std::size_t i = 0; i < count && !m_waiting.empty(); ++i) {
        done.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    Q_EMIT kept(done);
    flush();
}

} // namespace elite
