// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/drawing/drawing_list.h"
#include "ui/chart/chart_layer.h"
#include "ui/chart/drawing_painter.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace elite {

class ChartView;

/// The drawings on a chart: places, moves, changes and removes them; every change can be undone. Lives beside its view.
class DrawingLayer : public QObject, public ChartLayer
{
    Q_OBJECT
public:
    explicit DrawingLayer(ChartView* view);

    const chart::DrawingList& drawings() const { return m_list; }
    /// Another symbol's, or the same read anew: what was done to drawings before cannot be undone any more.
    void setDrawings(const chart::DrawingList& list);
    /// listChanged() comes from setDrawings(): nobody decided it.
    bool isReading() const { return m_isReading; }
    QUndoStack& undoStack() { return m_undo; }

    /// The next clicks place this; nothing: the pointer selects again.
    void setTool(std::optional<chart::DrawingKind> kind);
    std::optional<chart::DrawingKind> tool() const { return m_tool; }
    void setNextStyle(const chart::DrawingStyle& style) { m_nextStyle = style; }
    void setSnap(bool snap) { m_snap = snap; }
    bool snaps() const { return m_snap; }
    void setAllLocked(bool locked) { m_allLocked = locked; }
    bool areAllLocked() const { return m_allLocked; }
    void setAllHidden(bool hidden);
    bool areAllHidden() const { return m_allHidden; }
    /// The tool stays after a drawing is placed.
    void setKeepsTool(bool keeps) { m_keepsTool = keeps; }
    bool keepsTool() const { return m_keepsTool; }

    const chart::Drawing* selected() const { return m_list.find(m_selected); }
    void select(std::uint64_t id);
    void removeSelected();
    void removeAll();
    /// One change that can be undone; `what` is its translated name in the menu.
    void change(const QString& what, const std::function<void(chart::DrawingList&)>& change);

    void paintStill(QPainter& painter, const ChartMap& map) const override;
    bool followsLastBar() const override;
    void paintTop(QPainter& painter, const ChartMap& map) const override;
    void collectLabels(std::vector<AxisLabel>& labels) const override;
    bool mousePress(const QMouseEvent& event, const ChartMap& map) override;
    bool mouseMove(const QMouseEvent& event, const ChartMap& map) override;
    bool mouseRelease(const QMouseEvent& event, const ChartMap& map) override;
    bool doubleClick(const QMouseEvent& event, const ChartMap& map) override;
    bool keyPress(const QKeyEvent& event, const ChartMap& map) override;
    Qt::CursorShape cursorAt(const QPointF& at, const ChartMap& map) const override;

    /// Says which drawings carry a bell.
    void setBell(std::function<bool(const chart::Drawing&)> hasBell) { m_hasBell = std::move(hasBell); }

    /// The topmost drawing under a pixel; 0: none.
    std::uint64_t drawingAt(const QPointF& at, const ChartMap& map) const;

Q_SIGNALS:
    void listChanged();
    void selectionChanged();
    void toolChanged();
    void textWanted(quint64 id); ///< a text was placed and waits for its words
    void alertWanted(quint64 id); ///< be told when the price crosses it

private:
    struct Grip
    {
        chart::Drawing before;
        chart::DrawingHit hit;
        chart::Anchor from;
    };
    friend class DrawingCommand;

    chart::Anchor anchorAt(const QPointF& at, const ChartMap& map) const;
    void addAnchor(const chart::Anchor& anchor);
    void finish();
    void abandon();
    void apply(const chart::DrawingList& list);
    void moveGrip(const chart::Anchor& to, const ChartMap& map);
    void nudge(int bars, int steps, const ChartMap& map);
    chart::Drawing preview() const;

    void paintBell(QPainter& painter, const ChartMap& map, const chart::Drawing& drawing) const;

    ChartView* m_view;
    mutable DrawingPainter m_painter;
    std::function<bool(const chart::Drawing&)> m_hasBell;
    chart::DrawingList m_list;
    QUndoStack m_undo;
    std::optional<chart::DrawingKind> m_tool;
    chart::DrawingStyle m_nextStyle;
    std::vector<chart::Anchor> m_placed;
    chart::Anchor m_pointer;
    QPointF m_pressedAt;
    std::optional<Grip> m_grip;
    std::uint64_t m_selected = 0;
    bool m_snap = false;
    bool m_allLocked = false;
    bool m_allHidden = false;
    bool m_keepsTool = false;
    bool m_pressPlaced = false; ///< the last press belonged to a tool
    bool m_isReading = false;
};

} // namespace elite
