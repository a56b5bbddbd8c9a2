// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/setup/chart_setup.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

class QUndoStack;

namespace elite {

class ChartStep;
class ChartView;

/// Every change of a chart's setup (style, colours, scale, marks, indicators, panes) as a step that can be undone, on
/// the stack of its drawings and of what its panel shows, so that Undo takes back what came last whatever it was. Lives
/// beside its view.
class SetupHistory : public QObject
{
    Q_OBJECT
public:
    SetupHistory(ChartView* view, QUndoStack& stack);

    // What does not fit to the chart as it is, such as steps of another symbol's drawings, is passed over.
    void undo();
    void redo();
    /// What they would do, in words; empty: nothing, or it is not to be said.
    QString undoText() const;
    QString redoText() const;

    /// All changes under the same number are one step called `what`, and none when they end where they began.
    void asOne(int group, const QString& what, const std::function<void()>& change);
    int newGroup() { return ++m_lastGroup; }
    /// A change that nobody decided here: a layout that is restored.
    void unseen(const std::function<void()>& change);

private:
    friend class SetupCommand;
    void onChanged();
    bool isNext(int index, bool isUndo) const;
    int next(bool isUndo) const;
    QString text(bool isUndo) const;
    void apply(const chart::ChartSetup& setup);

    ChartView* m_view;
    QUndoStack& m_stack;
    chart::ChartSetup m_known;
    QString m_what;
    int m_group = 0;
    int m_lastGroup = 0;
    int m_lastStudy = -1; ///< whose values were changed last, and in which group
    int m_studyGroup = 0;
    QElapsedTimer m_sinceStudy;
    bool m_isApplying = false;
};

} // namespace elite
