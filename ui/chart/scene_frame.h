// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_scene.h"
#include "ui/chart/pixel_surface.h"

#include <algorithm>
#include <cmath>

namespace elite {

/// One pane while it is painted: the arithmetic from bars and prices to device pixels.
struct ChartScene::Frame
{
    PixelSurface surface;
    const SceneInput& in;
    const ChartPane& pane;
    std::int64_t first = 0; ///< bars that can touch the damaged columns
    std::int64_t last = 0;
    double perColumn = 0; ///< bars per device pixel
    int hair = 1; ///< one logical pixel, never less than one device pixel

    double exactX(double bar) const { return in.time.xOf(bar) * in.ratio + in.origin.x(); }
    /// From where to where a column reaches: the place of its bar, or one pixel.
    std::pair<int, int> sides(const chart::Column& column) const
    {
        if (perColumn > 1) {
            const int at = x(column.middle);
            return {at, at + 1};
        }
        const int left = x(static_cast<double>(column.first));
        return {left, std::max(left + 1, x(static_cast<double>(column.last)))};
    }
    int x(double bar) const { return floorInt(exactX(bar)); }
    double exactY(double price) const
    {
        return std::clamp(pane.rect.top() + pane.scale.yOf(price), -1e6, 1e6) * in.ratio + in.origin.y();
    }
    int y(double price) const { return floorInt(exactY(price)); }
    int bottom() const { return static_cast<int>(std::round((pane.rect.bottom() + 1) * in.ratio)) + in.origin.y(); }
    std::uint32_t color(ColorRole role) const { return rgb(in.theme.color(role)); }
    /// What a person chose for this chart, or the theme's.
    std::uint32_t look(chart::LookColor which) const
    {
        const auto own = chosenColor(in.setup.look, which);
        return own ? *own | 0xff000000U : color(roleOf(which));
    }
    static ColorRole roleOf(chart::LookColor which)
    {
        switch (which) {
        case chart::LookColor::Background:
            return ColorRole::SurfaceChart;
        case chart::LookColor::Grid:
            return ColorRole::ChartGrid;
        case chart::LookColor::UpBody:
        case chart::LookColor::UpBorder:
        case chart::LookColor::UpWick:
            return ColorRole::CandleUp;
        default:
            return ColorRole::CandleDown;
        }
    }

    static QColor colorOf(std::uint32_t rgb)
    {
        QColor color;
        color.setRgb(rgb);
        return color;
    }
    static std::uint32_t rgb(const QColor& color) { return color.rgb() | 0xff000000U; }
};

} // namespace elite
