// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/drawing/drawing.h"

#include <functional>

namespace elite::chart {

struct Spot // in pixels
{
    double x = 0;
    double y = 0;
};

/// Where things are, in pixels, while a drawing is worked out.
struct DrawingMap
{
    std::function<double(std::int64_t)> xOf;
    std::function<double(double)> yOf;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// What a tinted area means; its colour is chosen by the painter.
enum class AreaTone { Own, Profit, Loss };

struct Stroke
{
    Spot a;
    Spot b;
    bool isFaint = false; ///< helping lines
    bool hasHead = false; ///< an arrow at b
};

struct Area
{
    std::vector<Spot> corners;
    AreaTone tone = AreaTone::Own;
    bool isEllipse = false; ///< corners are then the two of its box
};

/// A level with its figures, to be put into words by the painter.
struct LevelMark
{
    Spot at; ///< right of it is the text
    double ratio;
    double price;
};

/// A drawing as lines and areas in pixels. Pure: the same drawing and map give the same shape.
struct DrawingShape
{
    std::vector<Stroke> strokes;
    std::vector<Area> areas;
    std::vector<LevelMark> levels;
    std::vector<Spot> handles; ///< one for each anchor
};

DrawingShape shapeOf(const Drawing& drawing, const DrawingMap& map);

/// What lies under a pixel: an anchor to pull, the whole to move, or nothing.
struct DrawingHit
{
    enum class Part { Nothing, Anchor, Body };
    Part part = Part::Nothing;
    std::size_t anchor = 0;
    double distance = 0; ///< pixels
};
DrawingHit hitTest(const Drawing& drawing, const DrawingShape& shape, Spot at, double reach);

double distanceToSegment(Spot at, Spot a, Spot b);
/// The part of the line through a and b that lies within the map; `forward` and `backward` say how far it goes.
enum class Reach { Segment, Forward, Both };
Stroke extendedStroke(Spot a, Spot b, Reach reach, const DrawingMap& map);

} // namespace elite::chart
