// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timeframe.h"
#include "models/chart/scale/price_scale.h"
#include "ui/chart/chart_step.h"

#include <QString>

#include <vector>

namespace elite {

class ChartPanel;

/// Whose bars a chart shows, and of which length.
struct BarSource
{
    QString key; ///< of the symbol
    Timeframe timeframe;
    friend bool operator==(const BarSource&, const BarSource&) = default;
};

/// Another symbol or another timeframe was chosen. What leads to another symbol moves the charts of the colour too, as
/// choosing it did.
class SourceStep : public ChartStep
{
public:
    /// After the chart has changed.
    SourceStep(ChartPanel& panel, const QString& what, const BarSource& before, const BarSource& after);
    bool canUndo() const override { return fits(m_after, m_before); }
    bool canRedo() const override { return fits(m_before, m_after); }
    bool namesSymbol() const override { return m_before.key != m_after.key; }

protected:
    void takeBack() override;
    void bring() override;

private:
    bool fits(const BarSource& now, const BarSource& next) const;
    void go(const BarSource& to);

    ChartPanel& m_panel;
    BarSource m_before;
    BarSource m_after;
};

/// Other symbols over a chart, and the scale that makes them comparable.
struct ComparedSymbols
{
    std::vector<QString> keys; ///< in the order of their colours
    chart::PriceMode mode = chart::PriceMode::Linear;
    friend bool operator==(const ComparedSymbols&, const ComparedSymbols&) = default;
};

class CompareStep : public ChartStep
{
public:
    CompareStep(ChartPanel& panel, const QString& what, ComparedSymbols before, ComparedSymbols after);
    bool canUndo() const override;
    bool canRedo() const override;
    bool namesSymbol() const override { return true; }

protected:
    void takeBack() override;
    void bring() override;

private:
    ChartPanel& m_panel;
    ComparedSymbols m_before;
    ComparedSymbols m_after;
};

} // namespace elite
