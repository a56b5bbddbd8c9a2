// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/practice_history.h"

#include <QDialog>

class QTabWidget;

namespace elite {

class JournalPanel;
class StatePanel;

/// An archived practice account to look back at: journal with statistics and export, and all fills. Nothing in it can
/// be changed or traded.
class ArchiveDialog : public QDialog
{
    Q_OBJECT
public:
    ArchiveDialog(const PracticeAccount& account, std::shared_ptr<const Desk> desk, QWidget* parent);
    void showBooks(const Result<AccountBooks>& books);
    void setPicture(quint64 entry, const QByteArray& png);
    JournalPanel* journal() const { return m_journal; }

Q_SIGNALS:
    void pictureWanted(quint64 entry); ///< answer with setPicture()

private:
    std::shared_ptr<const Desk> m_desk; // For the names and steps of its instruments.
    QTabWidget* m_tabs;
    StatePanel* m_state;
    JournalPanel* m_journal;
};

} // namespace elite
