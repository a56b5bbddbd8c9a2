// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/setup/chart_setup.h"

#include <QDialog>

#include <array>
#include <functional>

class QComboBox;
class QPushButton;

namespace elite {

class Note;

/// The style of one chart: how prices are drawn and in which colours. Every change is shown on the chart at once;
/// Cancel takes all of them back. What the theme has is the standard, and one button goes back to it.
class LookDialog : public QDialog
{
    Q_OBJECT
public:
    using Show = std::function<void(const chart::ChartSetup&)>;
    /// `show` puts a setup on the chart.
    LookDialog(const chart::ChartSetup& now, Show show, QWidget* parent = nullptr);

    const chart::ChartSetup& setup() const { return m_setup; }
    void setColor(chart::LookColor which, std::optional<chart::Rgb> color);
    /// The chart was changed from elsewhere, by Undo.
    void follow(const chart::ChartSetup& now);
    /// What hardly stands out from the ground, in words; empty when all is well.
    QString warning() const;

    void reject() override;

private:
    void ask(chart::LookColor which);
    void changed();
    void showRows();
    chart::Rgb shownColor(chart::LookColor which) const; ///< chosen, or the theme's

    struct Row
    {
        QPushButton* color = nullptr;
        QPushButton* reset = nullptr;
    };
    chart::ChartSetup m_before;
    chart::ChartSetup m_setup;
    Show m_show;
    QComboBox* m_style;
    std::array<Row, chart::kLookColorCount> m_rows;
    QPushButton* m_resetAll;
    Note* m_note;
};

} // namespace elite
