// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backtest/backtest_service.h"

#include <QWidget>

class QStackedWidget;

namespace elite {

class BacktestForm;
class BacktestResults;
class SweepCard;
class SweepPage;

/// The backtest workspace: what is run at the start side, what came of it beside.
class BacktestPanel : public QWidget
{
    Q_OBJECT
public:
    BacktestPanel(BacktestService& service, QWidget* parent = nullptr);

    BacktestForm* form() const { return m_form; }
    BacktestResults* results() const { return m_results; }
    SweepPage* sweepPage() const { return m_page; }
    SweepCard* sweepCard() const { return m_card; }
    void saveTo(const QString& path); ///< CSV by its ending, else JSON

private:
    void run();
    void runSweep();
    void askAndSave();
    void showReadiness();

    BacktestService& m_service;
    BacktestForm* m_form;
    SweepCard* m_card;
    BacktestResults* m_results;
    SweepPage* m_page;
    QStackedWidget* m_stack;
};

} // namespace elite
