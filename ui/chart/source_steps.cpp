// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/source_steps.h"

#include "ui/chart/chart_panel.h"

namespace elite {

SourceStep::SourceStep(ChartPanel& panel, const QString& what, const BarSource& before, const BarSource& after)
    : ChartStep(what)
    , m_panel(panel)
    , m_before(before)
    , m_after(after)
{
}

/// Only what the step changed is asked: after it, a chart may have got other bars of the same symbol.
bool SourceStep::fits(const BarSource& now, const BarSource& next) const
{
    if (namesSymbol()) {
        return m_panel.instrument().key == now.key && m_panel.offers(next.key);
    }
    return m_panel.timeframe() == now.timeframe && m_panel.canShow(next.timeframe);
}

void SourceStep::takeBack()
{
    go(m_before);
}

void SourceStep::bring()
{
    go(m_after);
}

void SourceStep::go(const BarSource& to)
{
    const bool isOtherLength = !(m_before.timeframe == m_after.timeframe);
    m_panel.goTo(namesSymbol() ? to.key : QString(), isOtherLength ? std::optional(to.timeframe) : std::nullopt);
}

CompareStep::CompareStep(ChartPanel& panel, const QString& what, ComparedSymbols before, ComparedSymbols after)
    : ChartStep(what)
    , m_panel(panel)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

bool CompareStep::canUndo() const
{
    return m_panel.comparisons() == m_after.keys;
}

bool CompareStep::canRedo() const
{
    return m_panel.comparisons() == m_before.keys;
}

void CompareStep::takeBack()
{
    m_panel.setCompared(m_before);
}

void CompareStep::bring()
{
    m_panel.setCompared(m_after);
}

} // namespace elite
