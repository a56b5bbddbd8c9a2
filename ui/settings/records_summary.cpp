// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/records_summary.h"

#include "ui/base/number_text.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace elite {

RecordsSummary::RecordsSummary(const AppPaths& paths, QWidget* parent)
    : QWidget(parent)
    , m_ledger(new QLabel(tr("Looking at the ledger…"), this))
{
    auto* title = new QLabel(tr("Records"), this);
    setTypeRole(title, TypeRole::Strong);
    m_ledger->setWordWrap(true);
    setTypeRole(m_ledger, TypeRole::Small);
    setTextRole(m_ledger, ColorRole::TextSecondary);
    auto* dataFolder = new QPushButton(tr("Open the data folder"), this);
    auto* logFolder = new QPushButton(tr("Open the log folder"), this);
    for (QPushButton* button : {dataFolder, logFolder}) {
        button->setAutoDefault(false);
        setRole(button, ButtonRole::Link);
    }
    connect(dataFolder, &QPushButton::clicked, this,
            [folder = paths.data] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(logFolder, &QPushButton::clicked, this,
            [folder = paths.logs] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(dataFolder);
    buttons->addWidget(logFolder);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme().space(3), 0, 0);
    column->setSpacing(theme().space(1));
    column->addWidget(title);
    column->addWidget(m_ledger);
    column->addLayout(buttons);
    connect(&m_watcher, &QFutureWatcher<DatabaseFacts>::finished, this, [this] { showFacts(m_watcher.result()); });
    m_watcher.setFuture(
        QtConcurrent::run([paths] { return gatherDatabase(u"ledger"_s, paths.ledgerFile(), paths.backupFolder()); }));
}

void RecordsSummary::showFacts(const DatabaseFacts& facts)
{
    if (!facts.exists) {
        m_ledger->setText(tr("There is no ledger yet. It is made when the first record is written."));
        return;
    }
    if (facts.rows < 0) {
        m_ledger->setText(
            tr("The ledger cannot be read: %1").arg(facts.openError.isEmpty() ? facts.complaint : facts.openError));
        return;
    }
    const QString size = locale().formattedDataSize(facts.bytes);
    if (facts.rows == 0) {
        m_ledger->setText(tr("The ledger is empty, %1.").arg(size));
        return;
    }
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(facts.firstUs / 1000, QTimeZone::utc()).toLocalTime();
    const qint64 days = since.daysTo(QDateTime::currentDateTime());
    m_ledger->setText(tr("The ledger has %1 records since %2 (%3 days) and takes %4. %5 of them are about security. "
                         "Records are never cut, so they "
                         "outlive the seven years they have to be kept.")
                          .arg(formatCount(facts.rows, locale()), locale().toString(since.date(), QLocale::ShortFormat),
                               formatCount(days, locale()), size, formatCount(facts.auditRows, locale())));
}

} // namespace elite
