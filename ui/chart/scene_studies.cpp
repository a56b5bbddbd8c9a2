// SPDX-License-Identifier: GPL-3.0-or-later
// The lines, histograms, dots and bands of studies.
#include "ui/chart/scene_lines.h"

namespace elite {

namespace {

constexpr int kDotSize = 4;

bool isSupertrend(const Study& study)
{
    return study.spec().id == "supertrend";
}

} // namespace

void ChartScene::paintLevels(Frame& frame) const
{
    if (frame.pane.isPrice || frame.pane.lines.empty()) {
        return;
    }
    const std::size_t index = frame.pane.lines.front().first;
    const Study& study = frame.in.data.studies()[index];
    const std::vector<double>& levels = study.look().levels;
    const QRect clip = frame.surface.clip();
    if (levels.size() == 2) {
        const QColor color = lineColor(frame.in.theme, frame.in.data, index, frame.pane.lines.front().second);
        frame.surface.tint(clip.left(), frame.y(levels.back()), clip.right() + 1, frame.y(levels.front()),
                           Frame::rgb(color), frame.in.theme.alpha.band);
    }
    const int step = 7 * frame.hair;
    for (const double level : levels) {
        const int y = frame.y(level);
        for (int x = clip.left() - clip.left() % step; x <= clip.right(); x += step) {
            frame.surface.fill(x, y, x + 3 * frame.hair, y + frame.hair, frame.color(ColorRole::TextDisabled));
        }
    }
}

void ChartScene::paintFill(Frame& frame, std::size_t index)
{
    const Study& study = frame.in.data.studies()[index];
    const chart::StudyLook& look = study.look();
    if (study.spec().isHidden || look.fillFrom < 0) {
        return;
    }
    const Series& a = study.series(static_cast<std::size_t>(look.fillFrom));
    const Series& b = study.series(static_cast<std::size_t>(look.fillTo));
    const int shift = study.shift(static_cast<std::size_t>(look.fillFrom));
    const QColor line = lineColor(frame.in.theme, frame.in.data, index, static_cast<std::size_t>(look.fillFrom));
    a.columns(frame.first - shift, frame.last - shift, frame.perColumn, m_columns);
    const std::int64_t count = std::min(a.size(), b.size());
    const bool isAggregated = frame.perColumn > 1;
    for (const chart::Column& column : m_columns) {
        const std::int64_t bar = column.last - 1;
        const std::int64_t next = isAggregated ? bar : std::min(bar + 1, count - 1);
        const double from = frame.exactX(column.middle + shift);
        const double to = isAggregated ? from + 1 : frame.exactX(static_cast<double>(next) + 0.5 + shift);
        const chart::Extent other = isAggregated ? b.extent(column.first, column.last) : chart::Extent{b[bar], b[bar]};
        if (column.extent.isEmpty() || other.isEmpty()
            || (!isAggregated && (std::isnan(a[next]) || std::isnan(b[next])))) {
            continue;
        }
        // Many values in one pixel: the band lies between their middles.
        const double ya = frame.exactY((column.extent.low + column.extent.high) / 2);
        const double yb = frame.exactY((other.low + other.high) / 2);
        if (isAggregated) {
            frame.surface.tint(static_cast<int>(from), static_cast<int>(std::min(ya, yb)), static_cast<int>(from) + 1,
                               static_cast<int>(std::max(ya, yb)), Frame::rgb(line), frame.in.theme.alpha.band / 2);
            continue;
        }
        const double slopeA = to > from ? (frame.exactY(a[next]) - ya) / (to - from) : 0;
        const double slopeB = to > from ? (frame.exactY(b[next]) - yb) / (to - from) : 0;
        const int end = std::min(static_cast<int>(to), frame.surface.clip().right() + 1);
        for (int x = std::max(static_cast<int>(from), frame.surface.clip().left()); x < end; ++x) {
            const int top = static_cast<int>(ya + slopeA * (x - from));
            const int bottom = static_cast<int>(yb + slopeB * (x - from));
            frame.surface.tint(x, std::min(top, bottom), x + 1, std::max(top, bottom), Frame::rgb(line),
                               frame.in.theme.alpha.band / 2);
        }
    }
}

void ChartScene::paintStudy(Frame& frame, std::size_t index, std::size_t output)
{
    const Study& study = frame.in.data.studies()[index];
    if (study.spec().isHidden) {
        return;
    }
    const std::uint32_t color = Frame::rgb(lineColor(frame.in.theme, frame.in.data, index, output));
    switch (study.shape(output)) {
    case indicators::Shape::Histogram:
        paintHistogram(frame, study, output);
        break;
    case indicators::Shape::Dots:
        paintDots(frame, study.series(output), study.shift(output), color);
        break;
    case indicators::Shape::Step:
        paintSteps(frame, study, output, color);
        break;
    case indicators::Shape::Line:
        paintLine(frame, study.series(output), study.shift(output), color,
                  [&](double value) { return frame.exactY(value); });
        break;
    case indicators::Shape::Flag:
        break;
    }
}

void ChartScene::paintHistogram(Frame& frame, const Study& study, std::size_t output)
{
    const int zero = frame.y(0);
    const std::uint32_t up = frame.color(ColorRole::CandleUp);
    const std::uint32_t down = frame.color(ColorRole::CandleDown);
    study.series(output).columns(frame.first, frame.last, frame.perColumn, m_columns);
    const double width = frame.in.time.barWidth() * frame.in.ratio;
    const int gap = width >= 4 ? std::max(1, static_cast<int>(width * 0.16)) : 0;
    for (const chart::Column& column : m_columns) {
        if (column.extent.isEmpty()) {
            continue;
        }
        const auto [left, right] = frame.sides(column);
        if (column.extent.high > 0) {
            frame.surface.fill(left + gap, frame.y(column.extent.high), right - gap, zero + 1, up);
        }
        if (column.extent.low < 0) {
            frame.surface.fill(left + gap, zero, right - gap, frame.y(column.extent.low) + 1, down);
        }
    }
}

void ChartScene::paintDots(Frame& frame, const Series& values, int shift, std::uint32_t color)
{
    values.columns(frame.first - shift, frame.last - shift, frame.perColumn, m_columns);
    const int size = frame.perColumn > 1 ? 1 : std::max(2, static_cast<int>(kDotSize * frame.in.ratio));
    for (const chart::Column& column : m_columns) {
        if (column.extent.isEmpty()) {
            continue;
        }
        const int x = frame.x(column.middle + shift) - size / 2;
        const int top = frame.y(column.extent.high) - size / 2;
        const int bottom = frame.y(column.extent.low) - size / 2;
        frame.surface.fill(x, top, x + size, top + size, color);
        frame.surface.fill(x, bottom, x + size, bottom + size, color);
    }
}

void ChartScene::paintSteps(Frame& frame, const Study& study, std::size_t output, std::uint32_t color)
{
    const Series& values = study.series(output);
    const int direction = isSupertrend(study) ? study.info()->outputIndex("direction") : -1;
    const int thick = std::max(1, static_cast<int>(std::round(1.5 * frame.in.ratio)));
    values.columns(frame.first, frame.last, frame.perColumn, m_columns);
    bool begun = false;
    int before = 0;
    for (const chart::Column& column : m_columns) {
        if (column.extent.isEmpty()) {
            begun = false;
            continue;
        }
        std::uint32_t own = color;
        if (direction >= 0) {
            // -1 stands for a rising trend, as on TradingView.
            const bool rises = study.series(static_cast<std::size_t>(direction))[column.last - 1] < 0;
            own = frame.color(rises ? ColorRole::CandleUp : ColorRole::CandleDown);
        }
        const auto [left, right] = frame.sides(column);
        const int top = frame.y(column.extent.high);
        const int bottom = std::max(frame.y(column.extent.low), top);
        frame.surface.fill(left, top, right, bottom + thick, own);
        if (begun && direction < 0 && std::abs(top - before) < frame.pane.rect.height()) {
            frame.surface.fill(left, std::min(before, top), left + frame.hair, std::max(before, top) + thick, own);
        }
        before = bottom;
        begun = true;
    }
}

} // namespace elite
