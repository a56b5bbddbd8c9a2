// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ledger_watch.h"

#include "app/secrets/secret_services.h"
#include "ui/settings/keys/keys_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/desk_services.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/status_strip.h"
#include "ui/window/window_dialogs.h"

#include <QDir>
#include <QLocale>
#include <QTime>
#include <QTimer>

namespace elite {

LedgerWatch::LedgerWatch(LedgerService& ledger, SecretServices& secrets, MainWindow& window)
    : QObject(&window)
    , m_ledger(ledger)
    , m_secrets(secrets)
    , m_window(window)
{
    connect(&ledger, &LedgerService::stateChanged, this, &LedgerWatch::onState);
    connect(&ledger, &LedgerService::healthChanged, this, &LedgerWatch::onHealth);
    connect(&ledger, &LedgerService::backupFinished, this, &LedgerWatch::onBackup);
    connect(&secrets.masterKey, &MasterKey::changed, this, &LedgerWatch::onState);
}

void LedgerWatch::start()
{
    m_ledger.open();
}

void LedgerWatch::onState()
{
    switch (m_ledger.state()) {
    case LedgerState::Closed:
        showChip(tr("Ledger closed"), tr("Nothing is recorded now."), ColorRole::TextDisabled);
        break;
    case LedgerState::WaitingForKey:
        showWaiting();
        break;
    case LedgerState::Opening:
        showChip(tr("Ledger opens…"), tr("Every row is checked against its chain."), ColorRole::Info);
        break;
    case LedgerState::Open:
        showOpen();
        break;
    case LedgerState::Failed:
        showFailure();
        break;
    }
}

void LedgerWatch::showChip(const QString& words, const QString& toolTip, ColorRole dot)
{
    StatusChip* chip = m_window.status().ledger();
    setChipWords(chip, tr("Ledger"), words, toolTip);
    chip->setDot(dot);
}

void LedgerWatch::openKeys()
{
    m_window.dialogs().showSettingsPage(KeysPage::title());
}

void LedgerWatch::showWaiting()
{
    Notice notice{NoteKind::Warning, {}, {}, tr("Open the keys page"), [this] { openKeys(); }};
    switch (m_secrets.masterKey.state()) {
    case MasterKeyState::Unknown:
    case MasterKeyState::Ready:
        showChip(tr("Ledger opens…"), tr("The keychain is asked for the key of your records."), ColorRole::Info);
        return;
    case MasterKeyState::Waiting:
        if (m_ledger.keyNeed() == KeyNeed::OpenVault) {
            showChip(tr("Ledger waits for its key"), tr("The passphrase of your vault opens it. Nothing is lost."),
                     ColorRole::Warning);
            if (!m_toldWaiting) { // Asked for at once, as nothing is kept before.
                m_toldWaiting = true;
                QTimer::singleShot(0, &m_window, [this] { unlockKeychain(m_window, m_secrets); });
            }
            return;
        }
        notice.title = tr("Your records are not kept yet");
        notice.text
            = tr("The key of the ledger lies in a keychain that is locked or not there. Nothing is lost: what is "
                 "already recorded stays as it is. Unlock the keychain, or choose another place for keys.");
        showChip(tr("Ledger waits for its key"), notice.text, ColorRole::Warning);
        break;
    case MasterKeyState::Lost:
        notice.kind = NoteKind::Danger;
        notice.title = tr("The key of your records is gone from the keychain");
        notice.text
            = tr("Kept: the ledger itself, unchanged and sealed. Type the recovery code that you printed, and it "
                 "opens again.");
        showChip(tr("Ledger needs the recovery code"), notice.text, ColorRole::Danger);
        break;
    case MasterKeyState::Wrong:
        notice.kind = NoteKind::Danger;
        notice.title = tr("The keychain holds the key of another ledger");
        notice.text
            = tr("Kept: both, nothing was changed. Type the recovery code of this ledger, or start with the data "
                 "folder that belongs to the key.");
        showChip(tr("Ledger needs the recovery code"), notice.text, ColorRole::Danger);
        break;
    }
    if (!m_toldWaiting) {
        m_toldWaiting = true;
        m_window.notifications().post(notice);
    }
}

void LedgerWatch::showOpen()
{
    m_toldWaiting = false;
    if (m_ledger.isForThisRunOnly()) {
        showChip(tr("Ledger for this run only"), tr("Keys are kept for this run only, so the records end with it too."),
                 ColorRole::Warning);
    } else {
        //: %1 is a time of day
        const QString time = QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm"));
        showChip(tr("Ledger verified %1").arg(time),
                 tr("%n record(s), each checked against the chain when the program started.", nullptr,
                    static_cast<int>(std::min<qint64>(m_ledger.ledger()->report().rows, 1'000'000'000))),
                 ColorRole::Success);
    }
    if (!m_toldOpen) {
        m_toldOpen = true;
        tellReport(m_ledger.ledger()->report());
        if (m_secrets.masterKey.isNew() && m_secrets.masterKey.isKept()) {
            m_window.notifications().post({NoteKind::Info, tr("Print your recovery code"),
                                           tr("Your records are sealed with a key in the keychain. The code on paper "
                                              "opens them if the keychain is "
                                              "ever lost."),
                                           tr("Open the keys page"), [this] { openKeys(); }});
        }
    }
}

void LedgerWatch::showFailure()
{
    QString title = tr("The ledger could not be opened");
    QString text;
    switch (m_ledger.failure().code) {
    case ErrorCode::AlreadyOpen:
        text = tr("Another program has it open. Nothing was changed. End the other program, then start again.");
        break;
    case ErrorCode::NetworkFolder:
        text = tr("Its folder is on a network drive, where records can be damaged. Nothing was changed. Move the data "
                  "folder to a disk of this computer.");
        break;
    case ErrorCode::NewerFormat:
        text = tr("A newer version of the program wrote it. Nothing was changed. Install that version again.");
        break;
    case ErrorCode::Full:
        text = tr("The disk is full. Nothing was changed. Make room, then start again.");
        break;
    case ErrorCode::WrongKey:
        text = tr("The key does not fit. Nothing was changed. Type the recovery code on the keys page.");
        break;
    default:
        text = tr("Nothing was changed. The log has the reason; Help > Report a problem collects what is needed.");
        break;
    }
    showChip(tr("Ledger not open"), text, ColorRole::Danger);
    m_window.notifications().post({NoteKind::Danger, title, text});
}

void LedgerWatch::tellReport(const OpenReport& report)
{
    if (report.recovery) {
        tellRecovery(*report.recovery);
    } else if (report.committedFramesLost) {
        m_window.notifications().post(
            {NoteKind::Warning, tr("The last records did not survive the crash"),
             tr("The disk lost what it had confirmed. Kept: everything before, checked row by row.")});
    } else if (!report.rebuiltTables.isEmpty()) {
        m_window.notifications().post({NoteKind::Info, tr("Tables were made again from the log"),
                                       tr("They did not agree with it. Kept: every record.")});
    }
}

void LedgerWatch::tellRecovery(const Recovery& recovery)
{
    const QLocale locale;
    QString text;
    if (recovery.lost) {
        text = tr("Records %1 to %2 are gone.")
                   .arg(locale.toString(recovery.lost->first), locale.toString(recovery.lost->last));
    } else {
        text = tr("No record is known to be missing.");
    }
    text += QLatin1Char(' ');
    text += recovery.backup.isEmpty()
        ? tr("There was no good backup; taken from the damaged file: %1.").arg(locale.toString(recovery.salvaged))
        : tr("Restored from the backup %1; taken from the damaged file behind it: %2.")
              .arg(QFileInfo(recovery.backup).fileName(), locale.toString(recovery.salvaged));
    if (!recovery.movedTo.isEmpty()) {
        text += QLatin1Char(' ')
            + tr("The damaged file was kept in %1.").arg(QDir::toNativeSeparators(recovery.movedTo));
    }
    m_window.notifications().post({NoteKind::Danger, tr("The ledger was damaged and has been repaired"), text});
}

void LedgerWatch::onHealth(const Done& health)
{
    if (health) {
        m_window.notifications().post(
            {NoteKind::Success, tr("Records are written again"), tr("Nothing was lost in between.")});
        onState();
        return;
    }
    const QString text = health.error().code == ErrorCode::Full
        ? tr("The disk is full. Kept: everything up to now. New orders wait; make room and it goes on by itself.")
        : tr("Writing failed. Kept: everything up to now. New orders wait until the disk answers again.");
    showChip(tr("Ledger is not writing"), text, ColorRole::Danger);
    m_window.notifications().post({NoteKind::Danger, tr("Records cannot be written"), text});
}

void LedgerWatch::onBackup(const Result<BackupReport>& report)
{
    if (!report) {
        m_window.notifications().post({NoteKind::Warning, tr("Today's backup failed"),
                                       tr("Kept: the ledger and the older backups. The next attempt comes with the "
                                          "next start; the log has the reason.")});
    }
}

} // namespace elite
