// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/history_importer.h"

namespace elite {

HistoryImporter::HistoryImporter(QObject* parent)
    : QObject(parent)
{
}

HistoryImporter::~HistoryImporter()
{
    m_thread.quit(); // The import goes with its thread.
    m_thread.wait();
}

void HistoryImporter::start(const HistoryJob& job, std::unique_ptr<VenueFeed> feed)
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    if (feed) {
        feed->moveToThread(&m_thread);
    }
    m_import = new HistoryImport(job, std::move(feed));
    m_import->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_import, &QObject::deleteLater);
    connect(m_import, &HistoryImport::progressed, this, &HistoryImporter::progressed);
    connect(m_import, &HistoryImport::finished, this, [this](const HistoryReport& report) {
        m_isRunning = false;
        m_import->deleteLater();
        Q_EMIT finished(report);
    });
    m_thread.start();
    QMetaObject::invokeMethod(m_import.data(), &HistoryImport::start, Qt::QueuedConnection);
}

void HistoryImporter::cancel()
{
    if (m_isRunning && m_import) {
        QMetaObject::invokeMethod(m_import.data(), &HistoryImport::cancel, Qt::QueuedConnection);
    }
}

} // namespace elite
