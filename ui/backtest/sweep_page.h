// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backtest/backtest_run.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace elite {

class NumberField;
class TextTable;

/// The ranges of a sweep, one line for each parameter, and the table of what its sets earned.
class SweepPage : public QWidget
{
    Q_OBJECT
public:
    explicit SweepPage(QWidget* parent = nullptr);
    void setBot(const BotKind& kind);
    /// The values of every parameter, or nothing while a range is wrong.
    std::optional<std::vector<std::vector<std::int64_t>>> values() const;
    void setReady(bool ready, const QString& reason);
    void show(const SweepOutcome& outcome);

Q_SIGNALS:
    void sweepRequested();
    void cellChosen(const std::vector<std::int64_t>& values); ///< to run it alone

private:
    struct Range
    {
        NumberField* from;
        NumberField* to;
        NumberField* step;
    };
    void update();

    const BotKind* m_bot = nullptr;
    QWidget* m_ranges = nullptr;
    std::vector<Range> m_fields;
    QLabel* m_count;
    QPushButton* m_run;
    TextTable* m_model;
    QTableView* m_table;
    std::vector<std::vector<std::int64_t>> m_cells;
    bool m_isReady = false;
    QString m_reason;
};

} // namespace elite
