// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/ledger_service.h"
#include "ui/base/theme.h"

#include <QObject>

namespace elite {

class MainWindow;
class SecretServices;
struct OpenReport;
struct Recovery;

/// Opens the ledger once the window stands, keeps its state in the status bar and tells in words what happened to the
/// records: waiting for a key, repaired, not written any more.
class LedgerWatch : public QObject
{
    Q_OBJECT
public:
    LedgerWatch(LedgerService& ledger, SecretServices& secrets, MainWindow& window);

    /// From the event loop: asks the keychain.
    void start();

private:
    void onState();
    void onHealth(const Done& health);
    void onBackup(const Result<BackupReport>& report);
    void showChip(const QString& words, const QString& toolTip, ColorRole dot);
    void showWaiting();
    void showOpen();
    void showFailure();
    void tellReport(const OpenReport& report);
    void tellRecovery(const Recovery& recovery);
    void openKeys();

    LedgerService& m_ledger;
    SecretServices& m_secrets;
    MainWindow& m_window;
    bool m_toldWaiting = false;
    bool m_toldOpen = false;
};

} // namespace elite
