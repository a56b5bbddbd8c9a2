// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting_info.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace elite {

class SettingRow;
class Settings;
class StateBox;

/// All settings: one page per part of the table, found by one search, and pages that other parts bring (keys,
/// shortcuts). Nothing has to be confirmed: what is chosen is in force, and each setting has its way back.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// A page of another part, made when it is shown for the first time.
    struct ExtraPage
    {
        QString title;
        QString iconName;
        std::function<QWidget*(QWidget* parent)> make;
    };

    explicit SettingsDialog(Settings& settings, QWidget* parent = nullptr);
    ~SettingsDialog() override;

    /// Inserted behind the page `after`.
    void addPage(SettingPage after, ExtraPage page);
    /// A widget below the rows of one page of the table (the size of the ledger on Diagnosis).
    void addBelow(SettingPage page, QWidget* widget);

    void showPage(SettingPage page);
    void showPage(const QString& title);
    /// Opens the page of this setting and puts the focus into its field.
    void showSetting(QAnyStringView key);

    QLineEdit* searchField() const { return m_search; }
    const std::vector<SettingRow*>& rows() const { return m_rows; }

private:
    /// One part of the table: a title that is seen while searching, and its rows.
    struct Section
    {
        SettingPage page;
        QWidget* widget;
        QLabel* title;
        QVBoxLayout* below;
        std::vector<SettingRow*> rows;
    };
    struct Entry
    {
        QString title;
        int section = -1; ///< index of m_sections, or -1 for an extra page
        ExtraPage extra;
        QWidget* made = nullptr;
    };

    void makeSections(Settings& settings);
    QWidget* makeProblems(const Settings& settings);
    void makeLayout(const Settings& settings);
    void insertEntry(int index, Entry entry, const QString& iconName);
    void alignLabels();
    void onPageChosen(int index);
    void onSearch(const QString& text);
    void resetPage();

    Settings& m_settings;
    std::vector<Section> m_sections;
    std::vector<Entry> m_entries;
    std::vector<SettingRow*> m_rows;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_title;
    QStackedWidget* m_pages;
    QScrollArea* m_scroll;
    StateBox* m_nothing;
    QPushButton* m_resetPage;
};

} // namespace elite
