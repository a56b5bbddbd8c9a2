// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/app_paths.h"
#include "app/doctor/database_check.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;

namespace elite {

/// Below the settings of the diagnosis: how large and how old the ledger is, how long its records are kept, where the
/// files lie. The file is looked at on another thread.
class RecordsSummary : public QWidget
{
    Q_OBJECT
public:
    explicit RecordsSummary(const AppPaths& paths, QWidget* parent = nullptr);

    void showFacts(const DatabaseFacts& facts);

private:
    QFutureWatcher<DatabaseFacts> m_watcher;
    QLabel* m_ledger;
};

} // namespace elite
