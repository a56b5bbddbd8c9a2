// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/drawing_layer.h"

#include "ui/base/icon.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_step.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/drawing_texts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace elite {

namespace {

constexpr double kReach = 6; ///< pixels around a line
constexpr double kSnapReach = 14;
constexpr double kDragFrom = 6; ///< a press and a pull place two anchors at once

/// The same drawings, whatever numbers they got when they were read.
bool looksSame(const chart::DrawingList& a, const chart::DrawingList& b)
{
    return std::equal(a.all().begin(), a.all().end(), b.all().begin(), b.all().end(),
                      [](chart::Drawing one, const chart::Drawing& other) {
                          one.id = other.id;
                          return one == other;
                      });
}

} // namespace

/// Before and after as whole lists: a list is small, and what a step did cannot be forgotten.
class DrawingCommand : public ChartStep
{
public:
    DrawingCommand(DrawingLayer& layer, const QString& what, chart::DrawingList after)
        : ChartStep(what)
        , m_layer(layer)
        , m_symbol(layer.m_symbol)
        , m_before(layer.m_list)
        , m_after(std::move(after))
    {
    }
    bool canUndo() const override { return m_layer.m_symbol == m_symbol && looksSame(m_layer.m_list, m_after); }
    bool canRedo() const override { return m_layer.m_symbol == m_symbol && looksSame(m_layer.m_list, m_before); }

protected:
    void takeBack() override { m_layer.apply(m_before); }
    void bring() override { m_layer.apply(m_after); }

private:
    DrawingLayer& m_layer;
    QString m_symbol;
    chart::DrawingList m_before;
    chart::DrawingList m_after;
};

DrawingLayer::DrawingLayer(ChartView* view)
    : QObject(view)
    , m_view(view)
    , m_painter(view->data())
{
    m_undo.setUndoLimit(200);
    view->addLayer(this);
}

void DrawingLayer::setDrawings(const chart::DrawingList& list, const QString& symbol)
{
    m_symbol = symbol;
    abandon();
    m_selected = 0;
    m_grip.reset();
    m_isReading = true;
    apply(list);
    m_isReading = false;
    Q_EMIT selectionChanged();
}

void DrawingLayer::apply(const chart::DrawingList& list)
{
    m_list = list;
    m_painter.forget(m_list.all());
    if (m_selected != 0 && m_list.find(m_selected) == nullptr) {
        m_selected = 0;
        Q_EMIT selectionChanged();
    }
    m_view->layersChanged();
    Q_EMIT listChanged();
}

void DrawingLayer::change(const QString& what, const std::function<void(chart::DrawingList&)>& change)
{
    chart::DrawingList after = m_list;
    change(after);
    if (!(after == m_list)) {
        m_undo.push(new DrawingCommand(*this, what, std::move(after)));
    }
}

void DrawingLayer::setTool(std::optional<chart::DrawingKind> kind)
{
    m_placed.clear();
    m_tool = kind;
    if (kind) {
        select(0);
    }
    m_view->topChanged();
    Q_EMIT toolChanged();
}

void DrawingLayer::abandon()
{
    m_placed.clear();
    if (m_tool) {
        m_tool.reset();
        Q_EMIT toolChanged();
    }
    m_view->topChanged();
}

void DrawingLayer::setAllHidden(bool hidden)
{
    m_allHidden = hidden;
    select(0);
    m_view->layersChanged();
}

void DrawingLayer::select(std::uint64_t id)
{
    if (id != m_selected) {
        m_selected = id;
        m_view->layersChanged();
        Q_EMIT selectionChanged();
    }
}

void DrawingLayer::removeSelected()
{
    const chart::Drawing* drawing = selected();
    if (drawing != nullptr && !drawing->isLocked) {
        change(tr("Delete %1").arg(drawingName(drawing->kind)),
               [id = drawing->id](chart::DrawingList& list) { list.remove(id); });
    }
}

void DrawingLayer::removeAll()
{
    change(tr("Delete all drawings"), [](chart::DrawingList& list) {
        const std::vector<chart::Drawing> all = list.all();
        for (const chart::Drawing& one : all) {
            if (!one.isLocked) {
                list.remove(one.id);
            }
        }
    });
}

chart::Anchor DrawingLayer::anchorAt(const QPointF& at, const ChartMap& map) const
{
    chart::Anchor anchor{map.timeAt(at.x()), map.priceAt(at.y())};
    const std::int64_t bar = map.times.at(anchor.time);
    if (m_snap && bar >= 0 && bar < m_view->data().size()) {
        const auto& values = m_view->data().bar(bar);
        double best = kSnapReach;
        for (const double price : {values.open, values.high, values.low, values.close}) {
            const double distance = std::abs(map.yOf(price) - at.y());
            if (distance < best) {
                best = distance;
                anchor = {values.time, price};
            }
        }
    }
    return anchor;
}

void DrawingLayer::addAnchor(const chart::Anchor& anchor)
{
    const chart::DrawingKindInfo& info = infoOf(*m_tool);
    m_placed.push_back(anchor);
    m_pointer = anchor;
    const auto placed = static_cast<int>(m_placed.size());
    if ((info.clicks > 0 && placed >= info.clicks) || placed >= chart::kMaxAnchors) {
        finish();
    }
    m_view->topChanged();
}

void DrawingLayer::finish()
{
    chart::Drawing drawing;
    drawing.kind = *m_tool;
    drawing.style = m_nextStyle;
    drawing.anchors = completedAnchors(*m_tool, m_placed);
    m_placed.clear();
    if (!m_keepsTool) {
        m_tool.reset();
        Q_EMIT toolChanged();
    }
    std::uint64_t id = 0;
    change(tr("Draw %1").arg(drawingName(drawing.kind)), [&](chart::DrawingList& list) { id = list.add(drawing); });
    if (id != 0) {
        select(id);
        if (drawing.kind == chart::DrawingKind::Text || drawing.kind == chart::DrawingKind::Callout) {
            Q_EMIT textWanted(id);
        }
    }
}

chart::Drawing DrawingLayer::preview() const
{
    chart::Drawing drawing;
    drawing.kind = *m_tool;
    drawing.style = m_nextStyle;
    std::vector<chart::Anchor> anchors = m_placed;
    anchors.push_back(m_pointer);
    const int clicks = infoOf(*m_tool).clicks;
    while (clicks > 0 && static_cast<int>(anchors.size()) < clicks) {
        anchors.push_back(m_pointer);
    }
    drawing.anchors = completedAnchors(*m_tool, std::move(anchors));
    return drawing;
}

void DrawingLayer::paintStill(QPainter& painter, const ChartMap& map) const
{
    if (m_allHidden) {
        return;
    }
    const Theme& theme = themeOf(m_view);
    for (const chart::Drawing& drawing : m_list.all()) {
        if (!drawing.isHidden) {
            m_painter.paint(painter, theme, map, drawing, drawing.id == m_selected, m_view->source().decimals);
            if (m_hasBell && m_hasBell(drawing)) {
                paintBell(painter, map, drawing);
            }
        }
    }
}

/// Above the last place of the drawing that is in sight.
void DrawingLayer::paintBell(QPainter& painter, const ChartMap& map, const chart::Drawing& drawing) const
{
    const chart::DrawingShape shape = shapeOf(drawing, drawingMap(map));
    if (shape.strokes.empty()) {
        return;
    }
    const Theme& theme = themeOf(m_view);
    const int side = theme.icon.control;
    const chart::Stroke& stroke = shape.strokes.front();
    const chart::Spot end = stroke.a.x > stroke.b.x ? stroke.a : stroke.b;
    const double x = std::clamp(end.x - side - theme.space(1), 0.0, static_cast<double>(map.plot.right() - side));
    const double width = stroke.b.x - stroke.a.x;
    const double y = width != 0 ? stroke.a.y + (stroke.b.y - stroke.a.y) * (x - stroke.a.x) / width : end.y;
    icon(QStringLiteral("bell"), ColorRole::AccentText)
        .paint(&painter, QRect(static_cast<int>(x), static_cast<int>(y) - side - 2, side, side));
}

bool DrawingLayer::followsLastBar() const
{
    using chart::DrawingKind;
    return !m_allHidden && std::any_of(m_list.all().begin(), m_list.all().end(), [](const chart::Drawing& one) {
        return !one.isHidden
            && (one.kind == DrawingKind::AnchoredVwap || one.kind == DrawingKind::VolumeProfile
                || one.kind == DrawingKind::Ruler);
    });
}

void DrawingLayer::paintTop(QPainter& painter, const ChartMap& map) const
{
    if (m_tool && !m_placed.empty()) {
        m_painter.paint(painter, themeOf(m_view), map, preview(), true, m_view->source().decimals);
    }
}

void DrawingLayer::collectLabels(std::vector<AxisLabel>& labels) const
{
    if (m_allHidden) {
        return;
    }
    for (const chart::Drawing& drawing : m_list.all()) {
        const bool isLevel = drawing.kind == chart::DrawingKind::HorizontalLine;
        if (drawing.isHidden || (!isLevel && drawing.id != m_selected)) {
            continue;
        }
        for (const chart::Anchor& anchor : drawing.anchors) {
            labels.push_back({anchor.price, {}, {}, ColorRole::Surface3, ColorRole::TextPrimary, isLevel});
        }
    }
}

std::uint64_t DrawingLayer::drawingAt(const QPointF& at, const ChartMap& map) const
{
    if (m_allHidden) {
        return 0;
    }
    const chart::DrawingMap places = drawingMap(map);
    for (auto one = m_list.all().rbegin(); one != m_list.all().rend(); ++one) {
        if (!one->isHidden
            && hitTest(*one, shapeOf(*one, places), {at.x(), at.y()}, kReach).part
                != chart::DrawingHit::Part::Nothing) {
            return one->id;
        }
    }
    return 0;
}

bool DrawingLayer::mousePress(const QMouseEvent& event, const ChartMap& map)
{
    const QPointF at = event.position();
    m_pressPlaced = m_tool.has_value();
    if (m_tool) {
        if (event.button() != Qt::LeftButton) {
            abandon();
            return true;
        }
        m_pressedAt = at;
        addAnchor(anchorAt(at, map));
        return true;
    }
    const std::uint64_t id = drawingAt(at, map);
    select(id);
    if (id == 0 || event.button() != Qt::LeftButton) {
        return false; // the context menu finds it selected
    }
    const chart::Drawing& drawing = *m_list.find(id);
    if (!drawing.isLocked && !m_allLocked) {
        const chart::DrawingMap places = drawingMap(map);
        m_grip = Grip{drawing,
                      hitTest(drawing, shapeOf(drawing, places), {at.x(), at.y()}, kReach),
                      {map.timeAt(at.x()), map.priceAt(at.y())}};
    }
    return true;
}

bool DrawingLayer::mouseMove(const QMouseEvent& event, const ChartMap& map)
{
    if (m_tool) {
        m_pointer = anchorAt(event.position(), map);
        m_view->topChanged();
        return true;
    }
    if (m_grip) {
        moveGrip(m_grip->hit.part == chart::DrawingHit::Part::Anchor
                     ? anchorAt(event.position(), map)
                     : chart::Anchor{map.timeAt(event.position().x()), map.priceAt(event.position().y())},
                 map);
        return true;
    }
    return false;
}

void DrawingLayer::moveGrip(const chart::Anchor& to, const ChartMap& map)
{
    chart::Drawing moved = m_grip->before;
    if (m_grip->hit.part == chart::DrawingHit::Part::Anchor) {
        moved.anchors[m_grip->hit.anchor] = to;
    } else {
        // By whole bars and by pixels, so that a drawing keeps its form on a logarithmic scale and across gaps.
        const double bars = std::floor(chart::barOfTime(map.times, to.time))
            - std::floor(chart::barOfTime(map.times, m_grip->from.time));
        const double pixels = map.yOf(to.price) - map.yOf(m_grip->from.price);
        for (chart::Anchor& anchor : moved.anchors) {
            anchor.time
                = chart::timeOfBar(map.times, std::floor(chart::barOfTime(map.times, anchor.time) + 1e-9) + bars);
            anchor.price = map.priceAt(map.yOf(anchor.price) + pixels);
        }
    }
    if (m_list.replace(moved)) {
        m_view->layersChanged();
    }
}

bool DrawingLayer::mouseRelease(const QMouseEvent& event, const ChartMap& map)
{
    if (m_tool && !m_placed.empty() && infoOf(*m_tool).clicks != 0
        && (event.position() - m_pressedAt).manhattanLength() > kDragFrom) {
        addAnchor(anchorAt(event.position(), map));
        return true;
    }
    if (m_grip) {
        const chart::Drawing moved = *m_list.find(m_grip->before.id);
        const chart::Drawing before = m_grip->before;
        m_grip.reset();
        m_list.replace(before); // the command brings the change, so that undo knows both ends
        change(tr("Move %1").arg(drawingName(moved.kind)), [&moved](chart::DrawingList& list) { list.replace(moved); });
        m_view->layersChanged();
        return true;
    }
    return m_tool.has_value();
}

bool DrawingLayer::doubleClick(const QMouseEvent& event, const ChartMap& map)
{
    if (m_tool) {
        if (infoOf(*m_tool).clicks == 0 && m_placed.size() >= 2) {
            finish();
        }
        return true; // never two anchors in one place
    }
    if (m_pressPlaced) {
        return false; // its first click drew; the second already takes hold of what was drawn
    }
    const std::uint64_t id = drawingAt(event.position(), map);
    if (id == 0) {
        return false;
    }
    select(id);
    Q_EMIT textWanted(id);
    return true;
}

bool DrawingLayer::keyPress(const QKeyEvent& event, const ChartMap& map)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (m_tool) {
        if (event.key() == Qt::Key_Escape) {
            abandon();
            return true;
        }
        if (isEnter && infoOf(*m_tool).clicks == 0 && m_placed.size() >= 2) {
            finish();
            return true;
        }
        const std::int64_t bar = m_view->currentBar();
        if (isEnter && bar >= 0 && bar < m_view->data().size()) {
            const auto& values = m_view->data().bar(bar); // the keyboard draws from close to close
            addAnchor({values.time, values.close});
            return true;
        }
        return false;
    }
    if (m_grip && event.key() == Qt::Key_Escape) {
        m_list.replace(m_grip->before);
        m_grip.reset();
        m_view->layersChanged();
        return true;
    }
    if (m_selected == 0) {
        return false;
    }
    const int step = event.modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    switch (event.key()) {
    case Qt::Key_Escape:
        select(0);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeSelected();
        return true;
    case Qt::Key_Left:
        nudge(-step, 0, map);
        return true;
    case Qt::Key_Right:
        nudge(step, 0, map);
        return true;
    case Qt::Key_Up:
        nudge(0, step, map);
        return true;
    case Qt::Key_Down:
        nudge(0, -step, map);
        return true;
    default:
        return false;
    }
}

void DrawingLayer::nudge(int bars, int steps, const ChartMap& map)
{
    const chart::Drawing* drawing = selected();
    if (drawing == nullptr || drawing->isLocked || m_allLocked) {
        return;
    }
    chart::Drawing moved = *drawing;
    const double step = std::pow(10.0, -m_view->source().decimals) * steps;
    for (chart::Anchor& anchor : moved.anchors) {
        if (bars != 0) {
            anchor.time
                = chart::timeOfBar(map.times, std::floor(chart::barOfTime(map.times, anchor.time) + 1e-9) + bars);
        }
        anchor.price += step;
    }
    change(tr("Move %1").arg(drawingName(moved.kind)), [&moved](chart::DrawingList& list) { list.replace(moved); });
}

Qt::CursorShape DrawingLayer::cursorAt(const QPointF& at, const ChartMap& map) const
{
    if (m_tool) {
        return Qt::CrossCursor;
    }
    if (m_grip) {
        return Qt::ClosedHandCursor;
    }
    return drawingAt(at, map) != 0 ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

} // namespace elite
