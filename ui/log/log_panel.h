// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableView;
class QToolButton;

namespace elite {

class Log;
class LogFilter;
class LogModel;

/// What the program writes into its log, as it is written: filtered by level, category and text. The lines are English
/// and without secrets. Looks for new lines a few times a second and only while it is seen.
class LogPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LogPanel(Log& log, QWidget* parent = nullptr);

    LogFilter& filter() const { return *m_filter; }
    QTableView& table() const { return *m_table; }
    bool isPaused() const;
    void copySelection() const; ///< the selected lines as they stand in the file

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeTools();
    void makeTable();
    void takeNew();
    void fillCategories();
    void openFolder() const;

    Log& m_log;
    LogModel* m_model;
    LogFilter* m_filter;
    QComboBox* m_level;
    QComboBox* m_category;
    QLineEdit* m_text;
    QToolButton* m_pause;
    QToolButton* m_copy;
    QToolButton* m_folder;
    QTableView* m_table;
    QTimer m_timer;
};

} // namespace elite
