// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/setup/chart_look.h"
#include "ui/base/theme.h"
#include "ui/chart/chart_map.h"

#include <Qt>

#include <optional>
#include <vector>

class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace elite {

/// A label beside the price axis. Earlier ones in the list keep their place when they would cover each other.
struct AxisLabel
{
    double price = 0;
    QString text; ///< empty: the price itself
    QString below; ///< a second line, such as the countdown
    ColorRole fill = ColorRole::Surface3;
    ColorRole ink = ColorRole::TextPrimary;
    bool isStrong = true;
    std::optional<chart::Rgb> own = {}; ///< a ground that a person chose; its ink follows
    friend bool operator==(const AxisLabel&, const AxisLabel&) = default;
};

/// Something over the bars of the price pane that is painted and can be grabbed: drawings, orders.
class ChartLayer
{
public:
    virtual ~ChartLayer() = default;
    /// Into the still picture, below legend and crosshair; repainted when the chart moves or the layer says so.
    virtual void paintStill(QPainter& /*painter*/, const ChartMap& /*map*/) const { }
    /// The still picture depends on the newest bar, so that every tick paints it again.
    virtual bool followsLastBar() const { return false; }
    /// On top of everything, with every frame.
    virtual void paintTop(QPainter& /*painter*/, const ChartMap& /*map*/) const { }
    virtual void collectLabels(std::vector<AxisLabel>& /*labels*/) const { }

    // True when the layer took the event; the chart does nothing with it then.
    virtual bool mousePress(const QMouseEvent& /*event*/, const ChartMap& /*map*/) { return false; }
    virtual bool mouseMove(const QMouseEvent& /*event*/, const ChartMap& /*map*/) { return false; }
    virtual bool mouseRelease(const QMouseEvent& /*event*/, const ChartMap& /*map*/) { return false; }
    virtual bool doubleClick(const QMouseEvent& /*event*/, const ChartMap& /*map*/) { return false; }
    virtual bool keyPress(const QKeyEvent& /*event*/, const ChartMap& /*map*/) { return false; }
    /// What the pointer would do here; ArrowCursor: nothing.
    virtual Qt::CursorShape cursorAt(const QPointF& /*at*/, const ChartMap& /*map*/) const { return Qt::ArrowCursor; }
};

} // namespace elite
