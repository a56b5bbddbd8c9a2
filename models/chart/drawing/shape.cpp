// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/drawing/shape.h"

#include <algorithm>
#include <cmath>

namespace elite::chart {

namespace {

constexpr double kFar = 1e6; ///< no pixel is further away; keeps arithmetic of hostile prices finite

Spot spotOf(const Anchor& anchor, const DrawingMap& map)
{
    const double x = map.xOf(anchor.time);
    const double y = map.yOf(anchor.price);
    return {std::isfinite(x) ? std::clamp(x, -kFar, kFar) : -kFar,
            std::isfinite(y) ? std::clamp(y, -kFar, kFar) : kFar};
}

Spot between(Spot a, Spot b, double share)
{
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

class Builder
{
public:
    Builder(const Drawing& drawing, const DrawingMap& map)
        : m_drawing(drawing)
        , m_map(map)
    {
        for (const Anchor& anchor : drawing.anchors) {
            m_spots.push_back(spotOf(anchor, map));
        }
        m_shape.handles = m_spots;
    }

    DrawingShape build()
    {
        switch (m_drawing.kind) {
        case DrawingKind::TrendLine:
            line(m_spots[0], m_spots[1], Reach::Segment);
            break;
        case DrawingKind::Ray:
            line(m_spots[0], m_spots[1], Reach::Forward);
            break;
        case DrawingKind::ExtendedLine:
            line(m_spots[0], m_spots[1], Reach::Both);
            break;
        case DrawingKind::HorizontalLine:
            level(m_map.left);
            break;
        case DrawingKind::VerticalLine:
            m_shape.strokes.push_back({{m_spots[0].x, m_map.top}, {m_spots[0].x, m_map.bottom}});
            break;
        case DrawingKind::Channel:
            channel();
            break;
        case DrawingKind::Rectangle:
        case DrawingKind::Ruler:
        case DrawingKind::VolumeProfile:
            box();
            break;
        case DrawingKind::Ellipse:
            m_shape.areas.push_back({{m_spots[0], m_spots[1]}, AreaTone::Own, true});
            break;
        case DrawingKind::Path:
            for (std::size_t i = 1; i < m_spots.size(); ++i) {
                line(m_spots[i - 1], m_spots[i], Reach::Segment);
            }
            break;
        case DrawingKind::Arrow:
            line(m_spots[0], m_spots[1], Reach::Segment);
            m_shape.strokes.back().hasHead = true;
            break;
        case DrawingKind::Callout:
            line(m_spots[1], m_spots[0], Reach::Segment);
            break;
        case DrawingKind::Text:
        case DrawingKind::AnchoredVwap:
            break;
        case DrawingKind::FibRetracement:
            retracement();
            break;
        case DrawingKind::FibExtension:
            extension();
            break;
        case DrawingKind::FibFan:
            fibFan();
            break;
        case DrawingKind::Pitchfork:
            pitchfork();
            break;
        case DrawingKind::GannFan:
            gannFan();
            break;
        case DrawingKind::LongPosition:
        case DrawingKind::ShortPosition:
            position();
            break;
        }
        return std::move(m_shape);
    }

private:
    void line(Spot a, Spot b, Reach reach, bool isFaint = false)
    {
        Stroke stroke = extendedStroke(a, b, reach, m_map);
        stroke.isFaint = isFaint;
        m_shape.strokes.push_back(stroke);
    }
    void level(double from) { m_shape.strokes.push_back({{from, m_spots[0].y}, {m_map.right, m_spots[0].y}}); }
    void channel()
    {
        // The third anchor says how far the second line lies from the first, measured upright.
        const double slope
            = m_spots[1].x != m_spots[0].x ? (m_spots[1].y - m_spots[0].y) / (m_spots[1].x - m_spots[0].x) : 0;
        const double lift = m_spots[2].y - (m_spots[0].y + slope * (m_spots[2].x - m_spots[0].x));
        const Spot a{m_spots[0].x, m_spots[0].y + lift};
        const Spot b{m_spots[1].x, m_spots[1].y + lift};
        line(m_spots[0], m_spots[1], Reach::Segment);
        line(a, b, Reach::Segment);
        line(between(m_spots[0], a, 0.5), between(m_spots[1], b, 0.5), Reach::Segment, true);
        m_shape.areas.push_back({{m_spots[0], m_spots[1], b, a}, AreaTone::Own, false});
    }
    void box()
    {
        const Spot a = m_spots[0];
        const Spot c = m_spots[1];
        const Spot b{c.x, a.y};
        const Spot d{a.x, c.y};
        m_shape.areas.push_back({{a, b, c, d}, AreaTone::Own, false});
        for (const auto& [from, to] : {std::pair(a, b), std::pair(b, c), std::pair(c, d), std::pair(d, a)}) {
            m_shape.strokes.push_back({from, to});
        }
    }
    void levelAt(double ratio, double price, double from, double to)
    {
        const double y = std::clamp(m_map.yOf(price), -kFar, kFar);
        m_shape.strokes.push_back({{from, y}, {to, y}});
        m_shape.levels.push_back({{from, y}, ratio, price});
    }
    void retracement()
    {
        const double from = std::min(m_spots[0].x, m_spots[1].x);
        const double to = std::max(m_spots[0].x, m_spots[1].x);
        const double start = m_drawing.anchors[0].price;
        const double end = m_drawing.anchors[1].price;
        line(m_spots[0], m_spots[1], Reach::Segment, true);
        for (const double ratio : fibLevels(m_drawing)) {
            levelAt(ratio, end + (start - end) * ratio, from, to); // 0 is where the move ended
        }
        m_shape.areas.push_back({{{from, m_spots[0].y}, {to, m_spots[0].y}, {to, m_spots[1].y}, {from, m_spots[1].y}},
                                 AreaTone::Own,
                                 false});
    }
    void extension()
    {
        const double move = m_drawing.anchors[1].price - m_drawing.anchors[0].price;
        const double from = m_spots[2].x;
        const double to = std::max(from + std::abs(m_spots[1].x - m_spots[0].x), from + 60);
        line(m_spots[0], m_spots[1], Reach::Segment, true);
        line(m_spots[1], m_spots[2], Reach::Segment, true);
        for (const double ratio : fibLevels(m_drawing)) {
            levelAt(ratio, m_drawing.anchors[2].price + move * ratio, from, to);
        }
    }
    void fibFan()
    {
        for (const double ratio : fibLevels(m_drawing)) {
            const Spot through{m_spots[1].x, m_spots[0].y + (m_spots[1].y - m_spots[0].y) * ratio};
            line(m_spots[0], through, Reach::Forward, ratio != 1);
        }
    }
    void pitchfork()
    {
        const Spot middle = between(m_spots[1], m_spots[2], 0.5);
        const double dx = middle.x - m_spots[0].x;
        const double dy = middle.y - m_spots[0].y;
        line(m_spots[0], middle, Reach::Forward);
        line(m_spots[1], {m_spots[1].x + dx, m_spots[1].y + dy}, Reach::Forward);
        line(m_spots[2], {m_spots[2].x + dx, m_spots[2].y + dy}, Reach::Forward);
        line(m_spots[1], m_spots[2], Reach::Segment, true);
    }
    void gannFan()
    {
        // The second anchor sets the 1 x 1 line; the others rise in the usual ratios of price to time.
        const double dx = m_spots[1].x - m_spots[0].x;
        const double dy = m_spots[1].y - m_spots[0].y;
        for (const double ratio : {8.0, 4.0, 3.0, 2.0, 1.0, 1 / 2.0, 1 / 3.0, 1 / 4.0, 1 / 8.0}) {
            line(m_spots[0], {m_spots[0].x + dx, m_spots[0].y + dy * ratio}, Reach::Forward, ratio != 1);
        }
    }
    void position()
    {
        const double from = std::min(m_spots[0].x, m_spots[1].x);
        const double to = std::max(m_spots[0].x, m_spots[1].x);
        const auto zone = [&](double a, double b, AreaTone tone) {
            m_shape.areas.push_back({{{from, a}, {to, a}, {to, b}, {from, b}}, tone, false});
        };
        zone(m_spots[0].y, m_spots[1].y, AreaTone::Profit);
        zone(m_spots[0].y, m_spots[2].y, AreaTone::Loss);
        for (const double y : {m_spots[0].y, m_spots[1].y, m_spots[2].y}) {
            m_shape.strokes.push_back({{from, y}, {to, y}});
        }
    }

    const Drawing& m_drawing;
    const DrawingMap& m_map;
    std::vector<Spot> m_spots;
    DrawingShape m_shape;
};

bool inside(const Area& area, Spot at)
{
    if (area.isEllipse) {
        const double rx = std::abs(area.corners[1].x - area.corners[0].x) / 2;
        const double ry = std::abs(area.corners[1].y - area.corners[0].y) / 2;
        const double dx = at.x - (area.corners[0].x + area.corners[1].x) / 2;
        const double dy = at.y - (area.corners[0].y + area.corners[1].y) / 2;
        return rx > 0 && ry > 0 && dx * dx / (rx * rx) + dy * dy / (ry * ry) <= 1;
    }
    bool odd = false;
    for (std::size_t i = 0, k = area.corners.size() - 1; i < area.corners.size(); k = i++) {
        const Spot a = area.corners[i];
        const Spot b = area.corners[k];
        if ((a.y > at.y) != (b.y > at.y) && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x) {
            odd = !odd;
        }
    }
    return odd;
}

} // namespace

DrawingShape shapeOf(const Drawing& drawing, const DrawingMap& map)
{
    return isSound(drawing) ? Builder(drawing, map).build() : DrawingShape();
}

double distanceToSegment(Spot at, Spot a, Spot b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double share = length > 0 ? std::clamp(((at.x - a.x) * dx + (at.y - a.y) * dy) / length, 0.0, 1.0) : 0;
    return std::hypot(at.x - (a.x + dx * share), at.y - (a.y + dy * share));
}

Stroke extendedStroke(Spot a, Spot b, Reach reach, const DrawingMap& map)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    if (reach == Reach::Segment || (dx == 0 && dy == 0)) {
        return {a, b};
    }
    // How far along the line each border of the map lies; it is cut at the furthest that matters.
    double before = 0;
    double after = 1;
    for (const double along : {dx != 0 ? (map.left - a.x) / dx : 0, dx != 0 ? (map.right - a.x) / dx : 0,
                               dy != 0 ? (map.top - a.y) / dy : 0, dy != 0 ? (map.bottom - a.y) / dy : 0}) {
        before = std::min(before, along);
        after = std::max(after, along);
    }
    const double limit = 4 * kFar / std::max(std::hypot(dx, dy), 1e-3);
    before = reach == Reach::Both ? std::max(before, -limit) : 0;
    after = std::min(after, limit);
    return {{a.x + dx * before, a.y + dy * before}, {a.x + dx * after, a.y + dy * after}};
}

DrawingHit hitTest(const Drawing& drawing, const DrawingShape& shape, Spot at, double reach)
{
    DrawingHit best;
    for (std::size_t i = 0; i < shape.handles.size(); ++i) {
        const double distance = std::hypot(at.x - shape.handles[i].x, at.y - shape.handles[i].y);
        if (distance <= reach * 1.3 && (best.part == DrawingHit::Part::Nothing || distance < best.distance)) {
            best = {DrawingHit::Part::Anchor, i, distance};
        }
    }
    if (best.part != DrawingHit::Part::Nothing) {
        return best;
    }
    for (const Stroke& stroke : shape.strokes) {
        const double distance = distanceToSegment(at, stroke.a, stroke.b);
        if (distance <= reach && (best.part == DrawingHit::Part::Nothing || distance < best.distance)) {
            best = {DrawingHit::Part::Body, 0, distance};
        }
    }
    const bool byArea = drawing.style.isFilled && infoOf(drawing.kind).hasArea;
    for (const Area& area : shape.areas) {
        if (best.part == DrawingHit::Part::Nothing && (byArea || area.isEllipse) && inside(area, at)) {
            best = {DrawingHit::Part::Body, 0, reach};
        }
    }
    return best;
}

} // namespace elite::chart
