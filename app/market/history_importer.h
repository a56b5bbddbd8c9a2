// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/history_import.h"

#include <QPointer>
#include <QThread>

namespace elite {

/// Runs one import of a venue's past on a thread of its own, because the lists of some venues are megabytes to read.
/// Lives on the ui thread; when it goes the import is cancelled.
class HistoryImporter : public QObject
{
    Q_OBJECT
public:
    explicit HistoryImporter(QObject* parent = nullptr);
    ~HistoryImporter() override;

    /// Nothing happens while one is running. `feed` instead of the venue's own, for tests.
    void start(const HistoryJob& job, std::unique_ptr<VenueFeed> feed = nullptr);
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progressed(double done); // 0 to 1
    void finished(const elite::HistoryReport& report);

private:
    QThread m_thread;
    QPointer<HistoryImport> m_import;
    bool m_isRunning = false;
};

} // namespace elite
