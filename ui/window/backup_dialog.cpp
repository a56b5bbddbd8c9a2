// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/backup_dialog.h"

#include "app/base/work_registry.h"
#include "app/storage/ledger_service.h"
#include "ui/base/icon.h"
#include "ui/base/meter.h"
#include "ui/base/note.h"
#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/base/user_folder.h"
#include "ui/window/world_dialog.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace elite {

BackupDialog::BackupDialog(Way way, const AppPaths& paths, LedgerService& ledger, WorkRegistry& work, QWidget* parent)
    : QDialog(parent)
    , m_way(way)
    , m_paths(paths)
    , m_ledger(ledger)
    , m_work(work)
    , m_note(new Note(NoteKind::Info, {}, this))
    , m_meter(new Meter(this))
    , m_choose(
          new QPushButton(icon(u"folder"_s), way == Way::BackUp ? tr("&Choose where…") : tr("&Choose a backup…"), this))
    , m_quit(new QPushButton(tr("&Quit now"), this))
    , m_drop(new QPushButton(tr("&Do not restore"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    prepareWorldDialog(this, way == Way::BackUp ? tr("Back up everything") : tr("Restore everything"));
    m_meter->setAccessibleName(way == Way::BackUp ? tr("How far the backup is") : tr("How far the proof is"));
    setRole(m_choose, ButtonRole::Primary);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_choose, QDialogButtonBox::ActionRole);
    buttons->addButton(m_quit, QDialogButtonBox::ActionRole);
    buttons->addButton(m_drop, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    const Theme& look = themeOf(this);
    auto* column = new QVBoxLayout(this);
    const int room = look.space(6);
    column->setContentsMargins(room, room, room, look.space(4));
    column->setSpacing(look.space(4));
    column->addWidget(m_note);
    column->addWidget(m_meter);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(look.scaled(520));
    connect(m_choose, &QPushButton::clicked, this, &BackupDialog::chooseFile);
    connect(m_quit, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT quitWanted();
    });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        m_isReady = !dropStagedRestore(m_paths).hasValue();
        showState();
    });
    connect(m_close, &QPushButton::clicked, this, &BackupDialog::reject);
    connect(&m_running, &QFutureWatcherBase::finished, this, &BackupDialog::finish);
    // The ledger, whose chain is used, closes after this and before the window is gone.
    connect(qApp, &QCoreApplication::aboutToQuit, this, &BackupDialog::stop);
    m_isReady = way == Way::Restore && isRestoreStaged(paths);
    showState();
}

BackupDialog::~BackupDialog()
{
    stop();
}

void BackupDialog::stop()
{
    if (m_switch) {
        m_switch->isCancelled = true;
    }
    m_running.waitForFinished();
}

void BackupDialog::chooseFile()
{
    const QString folder = userFolder(QStandardPaths::DocumentsLocation);
    const QString name = u"elite-trading-coach-%1.tar"_s.arg(QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd"_s));
    auto* dialog = new QFileDialog(this, worldTitle(windowTitle()),
                                   m_way == Way::BackUp ? folder + u'/' + name : folder, tr("Backups (*.tar)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_way == Way::BackUp) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"tar"_s);
        dialog->selectFile(name);
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    connect(dialog, &QFileDialog::fileSelected, this, &BackupDialog::begin);
    dialog->open();
}

void BackupDialog::begin(const QString& file)
{
    if (m_running.isRunning()) {
        return;
    }
    m_file = file;
    m_switch = std::make_shared<Switch>();
    const bool isBackup = m_way == Way::BackUp;
    m_token = std::make_unique<WorkToken>(m_work,
                                          isBackup ? tr("Backing up to %1").arg(QFileInfo(file).fileName())
                                                   : tr("Proving the backup %1").arg(QFileInfo(file).fileName()),
                                          isBackup ? tr("no backup is written") : tr("nothing is restored"));
    const BackupProgress progress = [here = QPointer<BackupDialog>(this), to = m_switch](double share) {
        QMetaObject::invokeMethod(qApp, [here, share] {
            if (here) {
                here->m_meter->setShare(share);
            }
        });
        return !to->isCancelled.load();
    };
    // Its chain stays as long as the ledger is open, which is closed only when this window is gone.
    const EventChain* chain = m_ledger.ledger() != nullptr ? &m_ledger.ledger()->chain() : nullptr;
    m_running.setFuture(QtConcurrent::run([isBackup, paths = m_paths, chain, file, progress] {
        return isBackup ? makeFullBackup(paths, chain, file, progress) : stageRestore(paths, chain, file, progress);
    }));
    m_meter->setShare(0);
    showState();
}

void BackupDialog::finish()
{
    m_token.reset();
    const Result<FullBackupFacts> outcome = m_running.result();
    m_isReady = m_way == Way::Restore && outcome.hasValue();
    showState();
    if (outcome) {
        if (m_way == Way::BackUp) {
            m_note->setKind(NoteKind::Success);
            m_note->setText(u"<b>"_s + tr("Everything is in %1").arg(m_file).toHtmlEscaped() + u"</b><br>"_s
                            + contents(*outcome).toHtmlEscaped());
        } else {
            m_note->setText(readyWords() + u"<br>"_s + contents(*outcome).toHtmlEscaped());
        }
        return;
    }
    const bool isCancelled = outcome.error().code == ErrorCode::Cancelled;
    m_note->setKind(isCancelled ? NoteKind::Info : NoteKind::Danger);
    const QString why = outcome.error().detail.toHtmlEscaped();
    m_note->setText(isCancelled ? tr("Cancelled. Nothing was changed.").toHtmlEscaped()
                        : m_way == Way::BackUp
                        ? tr("There is no backup: %1. Nothing was changed; choose another place.").arg(why)
                        : tr("This backup cannot be restored: %1. Nothing was changed.").arg(why));
}

void BackupDialog::showState()
{
    const bool isRunning = m_running.isRunning();
    const bool isBackup = m_way == Way::BackUp;
    const bool hasLedger = m_ledger.ledger() != nullptr && !m_ledger.isForThisRunOnly();
    m_meter->setVisible(isRunning);
    m_choose->setVisible(!isRunning && !m_isReady);
    m_choose->setEnabled(!isBackup || hasLedger);
    m_quit->setVisible(m_isReady && !isRunning);
    m_drop->setVisible(m_isReady && !isRunning);
    m_close->setText(isRunning ? tr("Cancel") : tr("Close"));
    m_note->setKind(isBackup && !hasLedger ? NoteKind::Warning : NoteKind::Info);
    if (isRunning) {
        m_note->setText((isBackup ? tr("Copying, and proving every record on the way…")
                                  : tr("Reading all of it and proving every part. Nothing is replaced yet…"))
                            .toHtmlEscaped());
    } else if (m_isReady) {
        m_note->setKind(NoteKind::Success);
        m_note->setText(readyWords());
    } else if (isBackup) {
        m_note->setText((hasLedger
                             ? tr("One file with your records, settings, charts, pictures and tapes, proved while it "
                                  "is written. Keys and passwords are never in it: keep your recovery code, it "
                                  "opens the records on another computer.")
                             : tr("Your records are not open, so they could not be in a backup. The strip at the "
                                  "bottom says why."))
                            .toHtmlEscaped());
    } else {
        m_note->setText(
            tr("A backup is read and proved first: every file by its fingerprint, every record by its chain. "
               "Only then, at the next start, it takes the place of what is here now, which is kept in a "
               "folder beside it.")
                .toHtmlEscaped());
    }
}

QString BackupDialog::readyWords() const
{
    return u"<b>"_s + tr("The backup is sound and lies ready").toHtmlEscaped() + u"</b><br>"_s
        + tr("It is put in place when the program starts next. What is here now is moved to a folder beside it and "
             "stays. What you do until then is in that folder only.")
              .toHtmlEscaped();
}

QString BackupDialog::contents(const FullBackupFacts& facts) const
{
    const QLocale where = locale();
    QString out
        = tr("Made %1 UTC by version %2: %3 records, %4 files, %5.")
              .arg(where.toString(facts.madeAt, QLocale::ShortFormat), facts.version, where.toString(facts.ledgerRows),
                   where.toString(facts.files), where.formattedDataSize(facts.bytes, 1, QLocale::DataSizeSIFormat));
    if (facts.ledgerRows > 0 && !facts.isChainProved) {
        out += u' ' + tr("Its records were sealed with another key: the program will ask for their recovery code.");
    }
    return out;
}

/// Escape and Cancel stop the work first; the next one closes.
void BackupDialog::reject()
{
    if (m_running.isRunning()) {
        m_switch->isCancelled = true;
        return;
    }
    QDialog::reject();
}

} // namespace elite
