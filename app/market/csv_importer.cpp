// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/csv_importer.h"

#include <QtConcurrentRun>

namespace elite {

CsvImporter::CsvImporter(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<CsvImportReport>::finished, this,
            [this] { Q_EMIT finished(m_watcher.result()); });
}

CsvImporter::~CsvImporter()
{
    m_isCancelled = true;
    m_watcher.disconnect(this);
    m_watcher.waitForFinished(); // It looks at the flag every 50 ms.
}

void CsvImporter::start(CsvImportJob job)
{
    if (isRunning()) {
        return;
    }
    m_isCancelled = false;
    job.onProgress = [this](double done) {
        QMetaObject::invokeMethod(
            this, [this, done] { Q_EMIT progressed(done); }, Qt::QueuedConnection);
        return !m_isCancelled;
    };
    m_watcher.setFuture(QtConcurrent::run([job] { return importCsv(job); }));
}

} // namespace elite
