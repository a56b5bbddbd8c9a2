// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/setup/study_spec.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace elite {

/// The parameters of one indicator as fields with their ranges, or the text of a formula with its error below it.
class StudyForm : public QWidget
{
    Q_OBJECT
public:
    explicit StudyForm(QWidget* parent = nullptr);

    /// What an indicator may look at instead of prices.
    void setBases(std::vector<chart::StudySpec> bases) { m_bases = std::move(bases); }
    void show(const chart::StudySpec& spec);
    chart::StudySpec spec() const;
    /// False while a formula does not compile.
    bool isGood() const { return m_isGood; }

Q_SIGNALS:
    void changed();

private:
    void clear();
    void addParameters();
    void addFormula();
    void addBases();
    void addColors();
    void checkFormula();

    chart::StudySpec m_spec;
    QFormLayout* m_form;
    std::vector<QWidget*> m_fields;
    QPlainTextEdit* m_formula = nullptr;
    QLabel* m_problem = nullptr;
    QCheckBox* m_onPrice = nullptr;
    QComboBox* m_color = nullptr;
    QComboBox* m_bars = nullptr; ///< the chart's or longer ones
    QComboBox* m_on = nullptr; ///< prices, or an output of another indicator
    std::vector<chart::StudySpec> m_bases;
    std::vector<std::pair<std::shared_ptr<const chart::StudySpec>, int>> m_choices; ///< of m_on behind the prices
    bool m_isGood = true;
};

} // namespace elite
