// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/import_book.h"
#include "app/trading/practice_history.h"
#include "ui/journal/journal_sheet.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSplitter;
class QToolButton;

namespace elite {

class DeskTable;
class JournalFigures;
class JournalModel;
class Note;
class TradePage;

/// Every round trip with its plan, its costs and the words of the trader; statistics, filter, export and import.
class JournalPanel : public QWidget
{
    Q_OBJECT
public:
    explicit JournalPanel(QWidget* parent = nullptr);
    /// Oldest first.
    void setEntries(const std::vector<JournalEntry>& entries, const PracticeAccount& account);
    /// Accounts of other programs, shown beside the practice account and never with it.
    void setImported(const std::vector<ImportedAccount>& accounts);
    /// Demo trades, until the person goes back to the own journal or there are none any more (null). Nothing of them is
    /// ever written to, and DEMO DATA stands above them.
    void setDemo(std::shared_ptr<const AccountBooks> books);
    void showDemo();
    /// An archived account: shown, filtered, exported, never written to.
    void setReadOnly();
    void setPicture(quint64 entry, const QByteArray& png);
    JournalModel* model() const { return m_model; }
    DeskTable* table() const { return m_table; }
    TradePage* page() const { return m_page; }

    /// What Export writes and Import shows; the dialogs around them ask for the file only.
    QByteArray exported(SheetFormat format) const;
    Done import(const QByteArray& file, SheetFormat format, const QString& name);

Q_SIGNALS:
    void noteChanged(quint64 entry, const QString& thesis, const QString& note, const QStringList& tags);
    void tradesWanted(); ///< a file of another program is to be imported
    void pictureWanted(quint64 entry); ///< answer with setPicture()
    void demoWanted(); ///< there is nothing to look at yet; answer with setDemo()
    void demoRemovalWanted();
    void problem(const QString& title, const QString& text);
    void done(const QString& title, const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const ImportedAccount* other() const; // Null: the practice account is shown.
    Currency shownMoney() const;
    QString shownName() const;
    QWidget* makeDemoBar();
    void makeTools();
    void showEntries(const std::vector<JournalEntry>& entries);
    void showCurrent();
    void showAccount();
    void showOwn(); // No demo, no file: the account that is chosen.
    void showEmptyText();
    void applyFilter();
    void exportTo();
    void importFrom();

    PracticeAccount m_account;
    std::vector<JournalEntry> m_own;
    std::vector<ImportedAccount> m_others;
    bool m_isImported = false; // What is shown is a file that is looked at, or the demo.
    bool m_isDemo = false;
    std::shared_ptr<const AccountBooks> m_demo;
    bool m_isReadOnly = false;
    bool m_isFilling = false;
    JournalModel* m_model;
    JournalFigures* m_figures;
    DeskTable* m_table;
    TradePage* m_page;
    Note* m_note;
    QWidget* m_demoBar;
    QSplitter* m_split;
    QComboBox* m_accounts;
    QLineEdit* m_text;
    QComboBox* m_result;
    QComboBox* m_plan;
    QComboBox* m_who;
    QToolButton* m_export;
    QToolButton* m_import;
};

} // namespace elite
