// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/import_book.h"
#include "models/journal/fill_rows.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace elite {

class FieldRow;
class FillPreview;
class Note;

/// Trades of other programs into the journal: choose a file, look at what it was taken for, import; and take an import
/// back. Files are read on a pool thread.
class FillImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FillImportDialog(ImportBook& book, QWidget* parent = nullptr);
    ~FillImportDialog() override;

    void load(const QString& path);
    bool isReading() const { return m_reading.isRunning(); }

private:
    /// One file as it was read with one plan.
    struct Read
    {
        Error problem; // Of the file as a whole; no table then.
        bool hasTable = false;
        FillTable table;
        FillPlan plan;
        FillSheet sheet;
        int fresh = 0;
    };

    void makeFields();
    void makeLayout();
    void chooseFile();
    void readAgain();
    void onRead();
    void showPlan();
    void showState();
    FillPlan plan() const;
    QString summary() const;
    void import();
    void showPast();
    void undo();

    ImportBook& m_book;
    QString m_path;
    std::shared_ptr<const Read> m_now; // Null: no file yet.
    bool m_isNewFile = false;
    bool m_readsAgain = false; // The plan was changed while the file was being read.
    bool m_isFilling = false;
    bool m_isWriting = false;
    QString m_outcome; // Of the last import or undo.
    QFutureWatcher<std::shared_ptr<Read>> m_reading;

    QPushButton* m_choose;
    QLabel* m_file;
    QComboBox* m_source;
    FillPreview* m_preview;
    QLineEdit* m_symbol;
    FieldRow* m_symbolRow;
    QLineEdit* m_money;
    FieldRow* m_moneyRow;
    QComboBox* m_zone;
    QCheckBox* m_comma;
    QCheckBox* m_short;
    QWidget* m_form;
    Note* m_note;
    QListWidget* m_past;
    QWidget* m_pastBox;
    QPushButton* m_undo;
    QPushButton* m_import;
    QPushButton* m_close;
};

} // namespace elite
