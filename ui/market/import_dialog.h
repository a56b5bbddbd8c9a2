// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/csv_importer.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace elite {

class CsvPreview;
class FieldRow;
class Meter;
class Note;
class WorkRegistry;
class WorkToken;

/// Makes a tape of a file of prices: choose the file, look at what its columns were taken for, import, open.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// Tapes go to `folder`. The registry, when given, must outlive the dialog.
    ImportDialog(const QString& folder, WorkRegistry* work, QWidget* parent = nullptr);
    ~ImportDialog() override;

    void load(const QString& path);
    void reject() override;

Q_SIGNALS:
    void openRequested(const QString& tape);

private:
    void makeFields();
    void makeLayout();
    void chooseFile();
    void showPlan();
    void check();
    CsvPlan plan() const;
    void import();
    void onFinished(const CsvImportReport& report);
    void setBusy(bool isBusy);
    QString summary(const CsvImportReport& report) const;
    static QString movedText();

    QString m_folder;
    WorkRegistry* m_work;
    std::unique_ptr<WorkToken> m_token;
    CsvImporter m_importer;
    QString m_path;
    QString m_tape;
    QByteArray m_beginning;
    CsvPlan m_plan; // As detected.
    bool m_isLoaded = false;

    QPushButton* m_choose;
    QLabel* m_file;
    CsvPreview* m_preview;
    QLineEdit* m_market;
    FieldRow* m_marketRow;
    QComboBox* m_time;
    QComboBox* m_bar;
    QCheckBox* m_isClose;
    QCheckBox* m_comma;
    QLineEdit* m_licence;
    QWidget* m_form = nullptr;
    Note* m_note;
    Meter* m_meter;
    QPushButton* m_import;
    QPushButton* m_open;
    QPushButton* m_close;
};

} // namespace elite
