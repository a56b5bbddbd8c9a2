// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/full_backup.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>
#include <memory>

class QPushButton;

namespace elite {

class LedgerService;
class Meter;
class Note;
class WorkRegistry;
class WorkToken;

/// Everything into one file, or one file back: with progress, cancelled at any moment. A restore is proved and laid
/// ready here; the next start puts it in place.
class BackupDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Way { BackUp, Restore };
    BackupDialog(Way way, const AppPaths& paths, LedgerService& ledger, WorkRegistry& work, QWidget* parent = nullptr);
    ~BackupDialog() override;

    void begin(const QString& file);
    bool isWorking() const { return m_running.isRunning(); }
    void reject() override;

Q_SIGNALS:
    void quitWanted(); ///< so that the next start puts the backup in place

private:
    struct Switch
    {
        std::atomic<bool> isCancelled = false;
    };

    void chooseFile();
    void stop();
    void finish();
    void showState();
    QString readyWords() const;
    QString contents(const FullBackupFacts& facts) const;

    Way m_way;
    AppPaths m_paths;
    LedgerService& m_ledger;
    WorkRegistry& m_work;
    std::unique_ptr<WorkToken> m_token;
    QString m_file;
    std::shared_ptr<Switch> m_switch;
    QFutureWatcher<Result<FullBackupFacts>> m_running;
    bool m_isReady = false; // A restore is laid out and waits for the next start.

    Note* m_note;
    Meter* m_meter;
    QPushButton* m_choose;
    QPushButton* m_quit;
    QPushButton* m_drop;
    QPushButton* m_close;
};

} // namespace elite
