// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backtest/backtest_run.h"
#include "ui/backtest/figure_strip.h"
#include "ui/base/explain.h"

#include <QWidget>

class QGridLayout;
class QTabWidget;
class QTableView;
class QVBoxLayout;

namespace elite {

class TextTable;

/// Everything that is seen of a run: figures, equity and falls, what it rests on, trades, refusals, assumptions.
class BacktestResults : public QWidget
{
    Q_OBJECT
public:
    explicit BacktestResults(QWidget* parent = nullptr);
    void show(const BacktestOutcome& outcome, const Luck& luck);
    QTabWidget* tabs() const { return m_tabs; }

Q_SIGNALS:
    void exportRequested();

private:
    QTableView* addTable(TextTable* model, const QString& name);
    void showFigures(const BacktestOutcome& outcome);
    void explainFigures(const BacktestOutcome& outcome);
    void showCharts(const BacktestOutcome& outcome);
    void showGround(const BacktestOutcome& outcome, const Luck& luck);
    void showTables(const BacktestOutcome& outcome);
    void follow(QWidget* shown, QLatin1StringView word, const FigureStrip::Figure& figure,
                std::vector<FigureInput> inputs);

    FigureStrip* m_figures;
    Explains* m_explains = nullptr;
    std::vector<ExplainedFigure> m_explained;
    QVBoxLayout* m_charts;
    QGridLayout* m_ground;
    QVBoxLayout* m_side;
    QTabWidget* m_tabs;
    TextTable* m_trades;
    TextTable* m_refusals;
    TextTable* m_assumptions;
};

} // namespace elite
