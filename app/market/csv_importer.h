// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/csv_import.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>

namespace elite {

/// Runs one import on the pool and tells how far it is. Lives on the ui thread; when it goes the import is cancelled.
class CsvImporter : public QObject
{
    Q_OBJECT
public:
    explicit CsvImporter(QObject* parent = nullptr);
    ~CsvImporter() override;

    /// Nothing happens while one is running. `job.onProgress` is set here.
    void start(CsvImportJob job);
    void cancel() { m_isCancelled = true; }
    bool isRunning() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    void progressed(double done); // 0 to 1
    void finished(const elite::CsvImportReport& report);

private:
    std::atomic<bool> m_isCancelled = false;
    QFutureWatcher<CsvImportReport> m_watcher;
};

} // namespace elite
