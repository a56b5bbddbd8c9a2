// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/drawing/measures.h"
#include "models/chart/drawing/shape.h"
#include "ui/base/theme.h"
#include "ui/chart/chart_map.h"

#include <QString>

#include <map>

class QPainter;

namespace elite {

class ChartData;

chart::DrawingMap drawingMap(const ChartMap& map);

/// Paints drawings on the price pane. Keeps what is costly to work out (averages and volumes since an anchor) between
/// frames.
class DrawingPainter
{
public:
    explicit DrawingPainter(const ChartData& data)
        : m_data(data)
    {
    }
    void paint(QPainter& painter, const Theme& theme, const ChartMap& map, const chart::Drawing& drawing,
               bool isSelected, int decimals);
    /// Drops what belongs to drawings that are gone.
    void forget(const std::vector<chart::Drawing>& kept);
    static QColor colorOf(const Theme& theme, const chart::Drawing& drawing);

private:
    struct Profile
    {
        std::int64_t from = -1;
        std::int64_t to = -1;
        double lastVolume = 0;
        chart::VolumeRows rows;
    };
    struct Frame;
    void paintAreas(const Frame& frame) const;
    void paintStrokes(const Frame& frame) const;
    void paintLevels(const Frame& frame) const;
    void paintFigures(const Frame& frame) const;
    void paintText(const Frame& frame) const;
    void paintAverage(const Frame& frame);
    void paintProfile(const Frame& frame);
    void paintHandles(const Frame& frame) const;
    void paintNote(const Frame& frame, QPointF middle, const QString& text) const;

    const ChartData& m_data;
    std::map<std::uint64_t, chart::AnchoredAverage> m_averages;
    std::map<std::uint64_t, Profile> m_profiles;
};

} // namespace elite
