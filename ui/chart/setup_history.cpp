// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/setup_history.h"

#include "ui/chart/chart_step.h"
#include "ui/chart/chart_view.h"

#include <QScopedValueRollback>
#include <QUndoStack>

#include <algorithm>

namespace elite {

namespace {

constexpr qint64 kOneGesture = 1500; // milliseconds: a number that is spun is one change

/// The only study that differs between lists of the same length; -1: none or several.
int changedStudy(const chart::ChartSetup& before, const chart::ChartSetup& after)
{
    int found = -1;
    if (before.studies.size() != after.studies.size()) {
        return -1;
    }
    for (std::size_t i = 0; i < after.studies.size(); ++i) {
        if (!(before.studies[i] == after.studies[i])) {
            if (found >= 0) {
                return -1;
            }
            found = static_cast<int>(i);
        }
    }
    return found;
}

QString wordsFor(const chart::ChartSetup& before, const chart::ChartSetup& after)
{
    if (before.studies != after.studies) {
        const auto title = [](const chart::ChartSetup& from, const chart::ChartSetup& other) {
            for (const chart::StudySpec& spec : from.studies) {
                if (std::find(other.studies.begin(), other.studies.end(), spec) == other.studies.end()) {
                    return chart::studyTitle(spec);
                }
            }
            return chart::studyTitle(from.studies.back());
        };
        if (after.studies.size() == before.studies.size() + 1) {
            return SetupHistory::tr("Add %1").arg(title(after, before));
        }
        if (after.studies.size() + 1 == before.studies.size()) {
            return SetupHistory::tr("Remove %1").arg(title(before, after));
        }
        const int one = changedStudy(before, after);
        return one >= 0
            ? SetupHistory::tr("Change %1").arg(chart::studyTitle(after.studies[static_cast<std::size_t>(one)]))
            : SetupHistory::tr("Change indicators");
    }
    if (before.style != after.style || !(before.look == after.look)) {
        return SetupHistory::tr("Style of the chart");
    }
    if (before.mode != after.mode) {
        return SetupHistory::tr("Scale");
    }
    return before.paneShares != after.paneShares ? SetupHistory::tr("Heights of the panes")
                                                 : SetupHistory::tr("What the chart shows");
}

} // namespace

class SetupCommand : public ChartStep
{
public:
    SetupCommand(SetupHistory& history, const QString& what, int group, chart::ChartSetup before,
                 chart::ChartSetup after)
        : ChartStep(what)
        , m_history(history)
        , m_group(group)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    int id() const override { return m_group != 0 ? m_group : -1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        m_after = static_cast<const SetupCommand*>(other)->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

protected:
    void takeBack() override { m_history.apply(m_before); }
    void bring() override { m_history.apply(m_after); } // When it is pushed nothing differs.

private:
    SetupHistory& m_history;
    int m_group;
    chart::ChartSetup m_before;
    chart::ChartSetup m_after;
};

SetupHistory::SetupHistory(ChartView* view, QUndoStack& stack)
    : QObject(view)
    , m_view(view)
    , m_stack(stack)
    , m_known(view->setup())
{
    view->setHistory(this);
    connect(view, &ChartView::setupChanged, this, &SetupHistory::onChanged);
}

void SetupHistory::onChanged()
{
    const chart::ChartSetup now = m_view->setup();
    if (m_isApplying || now == m_known) {
        m_known = now;
        return;
    }
    const chart::ChartSetup before = std::exchange(m_known, now);
    int group = m_group;
    const int study = changedStudy(before, now);
    if (group == 0 && study >= 0) {
        const bool goesOn = study == m_lastStudy && m_sinceStudy.isValid() && m_sinceStudy.elapsed() < kOneGesture;
        m_studyGroup = goesOn ? m_studyGroup : newGroup();
        m_sinceStudy.start();
        group = m_studyGroup;
    }
    m_lastStudy = study;
    m_stack.push(new SetupCommand(*this, m_group != 0 ? m_what : wordsFor(before, now), group, before, now));
}

void SetupHistory::apply(const chart::ChartSetup& setup)
{
    if (!(m_view->setup() == setup)) {
        unseen([&] { m_view->setSetup(setup); });
    }
}

void SetupHistory::asOne(int group, const QString& what, const std::function<void()>& change)
{
    const QScopedValueRollback number(m_group, group);
    const QScopedValueRollback words(m_what, what);
    change();
}

void SetupHistory::unseen(const std::function<void()>& change)
{
    const QScopedValueRollback applying(m_isApplying, true);
    change();
}

bool SetupHistory::isNext(int index, bool isUndo) const
{
    const auto* step = static_cast<const ChartStep*>(m_stack.command(index));
    return !step->isObsolete() && (isUndo ? step->canUndo() : step->canRedo());
}

/// The step whose turn it is; -1: none.
int SetupHistory::next(bool isUndo) const
{
    int index = isUndo ? m_stack.index() - 1 : m_stack.index();
    while (index >= 0 && index < m_stack.count() && !isNext(index, isUndo)) {
        index += isUndo ? -1 : 1;
    }
    return index < m_stack.count() ? index : -1;
}

QString SetupHistory::text(bool isUndo) const
{
    const int index = next(isUndo);
    const auto* step = index >= 0 ? static_cast<const ChartStep*>(m_stack.command(index)) : nullptr;
    return step == nullptr || (step->namesSymbol() && m_view->isBlind()) ? QString() : step->text();
}

QString SetupHistory::undoText() const
{
    return text(true);
}

QString SetupHistory::redoText() const
{
    return text(false);
}

void SetupHistory::undo()
{
    if (next(true) < 0) {
        return;
    }
    m_lastStudy = -1; // What is changed next is a step of its own.
    while (!isNext(m_stack.index() - 1, true)) {
        m_stack.undo();
    }
    m_stack.undo();
}

void SetupHistory::redo()
{
    if (next(false) < 0) {
        return;
    }
    m_lastStudy = -1;
    while (!isNext(m_stack.index(), false)) {
        m_stack.redo();
    }
    m_stack.redo();
}

} // namespace elite
