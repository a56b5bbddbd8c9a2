// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/demo_run.h"
#include "app/trading/practice_history.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace elite {

class LedgerService;

// The demo has rows of its own kinds in the ledger ("demo.account", "demo.run", "demo.step", "demo.removed"), so
// nothing that reads the records of a person ever meets one: not the accounts, not the journal, not the gate.

/// One batch for the ledger, which takes all of it or nothing.
std::vector<NewEvent> demoRows(const DemoRun& run);
NewEvent demoRemovedRow();
/// What the rows after the last removal say; nothing when there are none. The rows are read, nothing is run again.
Result<std::shared_ptr<const AccountBooks>> readDemo(const Ledger& ledger);

enum class DemoState {
    Unknown, ///< the ledger is not open, or is being read
    Absent,
    Making,
    Writing, ///< can no longer be cancelled
    Loaded,
};

/// Ninety days of demo trades to look at: loads them into the ledger, removes them again. Main thread; the work itself
/// is on the pool and stops with this object.
class DemoData : public QObject
{
    Q_OBJECT
public:
    explicit DemoData(LedgerService& ledger, QObject* parent = nullptr, int days = kDemoDays);
    ~DemoData() override;

    DemoState state() const { return m_state; }
    double share() const; ///< of Making, 0 to 1
    /// Null unless Loaded.
    const std::shared_ptr<const AccountBooks>& books() const { return m_books; }

    void load(); ///< when Absent
    void cancel(); ///< of Making: nothing is written then
    void remove(); ///< when Loaded

Q_SIGNALS:
    void changed(); // state() or share(), at most 20 times a second.
    void loaded(); // By load(), not by a start of the program.
    void removed();
    void failed(const elite::Error& error); // Nothing was changed.

private:
    struct Work // Shared with the pool.
    {
        std::atomic<bool> stops = false;
        std::atomic<double> share = 0;
    };
    using Books = std::shared_ptr<const AccountBooks>;
    struct Made
    {
        std::vector<NewEvent> rows;
        Books books;
    };

    void onLedger();
    void onMade();
    void onWritten();
    void write(std::vector<NewEvent> rows, Books then);
    void settle(DemoState state, Books books = {});

    LedgerService& m_ledger;
    int m_days;
    DemoState m_state = DemoState::Unknown;
    Books m_books;
    std::shared_ptr<Work> m_work;
    QFutureWatcher<Result<Books>> m_reading;
    QFutureWatcher<Result<Made>> m_making;
    QFutureWatcher<Result<SeqRange>> m_writing;
    Books m_before; ///< while Writing: what stays if the ledger refuses, and what comes when it does not
    Books m_then;
    QTimer m_timer;
};

} // namespace elite
