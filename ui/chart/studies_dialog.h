// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/indicators/flavour.h"
#include "models/chart/setup/study_spec.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace elite {

class ChartView;
class StudyForm;

/// The whole catalogue of indicators with one search, the parameters of the chosen one, and what is on the chart.
/// Changes are seen at once.
class StudiesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit StudiesDialog(ChartView* view, QWidget* parent = nullptr);
    /// Opens on a study of the chart.
    void showStudy(int index);
    QLineEdit* searchField() const { return m_search; }
    QComboBox* definitions() const { return m_definitions; }

private:
    void fillCatalog();
    void filter(const QString& text);
    void chooseFromCatalog(QListWidgetItem* item);
    void chooseOnChart(QListWidgetItem* item);
    void fillOnChart();
    void add();
    void removeChosen();
    void follow();
    void followChart();
    void useDefinitions();
    indicators::Flavour flavour() const;

    ChartView* m_view;
    QLineEdit* m_search;
    QComboBox* m_definitions;
    QListWidget* m_catalog;
    QListWidget* m_onChart;
    StudyForm* m_form;
    QLabel* m_title;
    QLabel* m_note;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_hide;
    int m_editing = -1; ///< study of the chart that is shown; -1: one of the catalogue
    bool m_filling = false;
    bool m_isOwn = false; ///< the change of the chart comes from here
};

} // namespace elite
