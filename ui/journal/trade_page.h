// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/explain.h"
#include "ui/journal/journal_sheet.h"

#include <QScrollArea>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace elite {

class Card;
class FigureRow;
class SegmentedControl;

/// One round trip: what was planned, what friction cost, and what the trader thought.
class TradePage : public QScrollArea
{
    Q_OBJECT
public:
    explicit TradePage(QWidget* parent = nullptr);
    /// Null: nothing is chosen. Imported trades are shown and not written to.
    void setEntry(const JournalEntry* entry, bool isReadOnly);
    void saveNow();
    /// For menus beside the page.
    Explains* explains() const { return m_explains; }
    /// Of the chart as the trade ended; empty: there is none.
    void setPicture(quint64 entry, const QByteArray& png);

Q_SIGNALS:
    void pictureWanted(quint64 entry); ///< answer with setPicture()
    void noteChanged(quint64 entry, const QString& thesis, const QString& note, const QStringList& tags);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makePlan();
    void makeReceipt();
    void makeWords();
    void edited();
    std::vector<ExplainedFigure> explained() const;

    std::optional<JournalEntry> m_entry;
    bool m_isReadOnly = false;
    bool m_isFilling = false;
    QTimer m_save;
    Explains* m_explains;
    QBoxLayout* m_cards;
    QLabel* m_title;
    Card* m_plan;
    Card* m_receipt;
    Card* m_words;
    std::vector<FigureRow*> m_planRows;
    std::vector<FigureRow*> m_receiptRows;
    SegmentedControl* m_kept;
    QLineEdit* m_tags;
    QPlainTextEdit* m_thesis;
    QPlainTextEdit* m_note;
    QLabel* m_state;
    QLabel* m_planned;
    QLabel* m_picture;
};

} // namespace elite
