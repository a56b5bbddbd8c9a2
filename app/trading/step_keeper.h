// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/ledger.h"
#include "app/trading/practice_log.h"
#include "app/trading/trading_service.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace elite {

/// Rows that the ledger has not confirmed, and who waits for them.
struct UnkeptStep
{
    std::vector<NewEvent> rows;
    std::optional<PracticeStep> step;
    OnAnswer reply;
};

/// Carries what happened to the ledger in its order, one group at a time, so that no row can be missing between two
/// others. A group that could not be written is given again every second; nothing is dropped. Lives on one thread.
class StepKeeper : public QObject
{
    Q_OBJECT
public:
    /// `ready` runs before each group: whatever a fact rests on is written before the fact.
    explicit StepKeeper(std::function<Done()> ready);
    ~StepKeeper() override;

    /// What waits for a ledger is written at once.
    void setLedger(Ledger* ledger);
    void keep(UnkeptStep step);
    bool isIdle() const { return m_waiting.empty(); } // The ledger has everything.
    bool isFailing() const { return m_isFailing; }
    /// Hands over what is left and answers nobody any more; closing the ledger writes it.
    void end();

Q_SIGNALS:
    /// The ledger has them.
    void kept(const std::vector<elite::UnkeptStep>& steps);
    void failingChanged();

private:
    struct Door; // Through it the ledger's answers come in, as long as there is a keeper behind it.

    void flush();
    void onWritten(const Result<SeqRange>& written);

    std::function<Done()> m_ready;
    std::shared_ptr<Door> m_door;
    Ledger* m_ledger = nullptr;
    std::deque<UnkeptStep> m_waiting;
    std::size_t m_inFlight = 0; // How many of them the ledger has been given.
    bool m_isFailing = false;
    QTimer m_retry;
};

} // namespace elite
