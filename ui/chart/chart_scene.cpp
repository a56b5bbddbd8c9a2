// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_scene.h"

#include "ui/chart/pixel_surface.h"

#include <cmath>

namespace elite {

namespace {

constexpr double kVolumeShare = 0.2; ///< of the price pane's height
constexpr double kGridSpacing = 56;

std::uint32_t rgb(const QColor& color)
{
    return color.rgb() | 0xff000000U;
}

} // namespace

struct ChartScene::Frame
{
    PixelSurface surface;
    double ratio;
    const Theme& theme;
    const ChartData& data;
    const chart::TimeScale& time;
    const std::vector<chart::TimeTick>& ticks;
    std::int64_t first = 0; ///< bars that can touch the damaged columns
    std::int64_t last = 0;
    double perColumn = 0; ///< bars per device pixel
    int hair = 1; ///< one logical pixel, never less than one device pixel

    int x(double bar) const { return static_cast<int>(std::floor(time.xOf(bar) * ratio)); }
    int y(const ChartPane& pane, double price) const
    {
        const double top = pane.rect.top() + pane.scale.yOf(price);
        return static_cast<int>(std::floor(std::clamp(top, -1e6, 1e6) * ratio));
    }
    int device(double logical) const { return static_cast<int>(std::round(logical * ratio)); }
    PixelSurface clipped(QImage& image, const QRect& rect) const { return {image, rect}; }
};

void ChartScene::paint(QImage& image, double ratio, const Theme& theme, const ChartData& data,
                       const chart::TimeScale& time, const std::vector<ChartPane>& panes,
                       const std::vector<chart::TimeTick>& ticks, int left, int right)
{
    const auto device = [&](int logical) { return static_cast<int>(std::round(logical * ratio)); };
    for (const ChartPane& pane : panes) {
        const QRect clip(
            QPoint(device(left), device(pane.rect.top())),
            QPoint(device(std::min(right, pane.rect.right() + 1)) - 1, device(pane.rect.bottom() + 1) - 1));
        Frame frame{PixelSurface(image, clip), ratio, theme, data, time, ticks};
        // A bar's body reaches half a bar beyond its place, a line comes from the bar before.
        frame.first = static_cast<std::int64_t>(std::floor(time.barAt(left))) - 2;
        frame.last = static_cast<std::int64_t>(std::ceil(time.barAt(right))) + 2;
        frame.perColumn = 1 / (time.barWidth() * ratio);
        frame.hair = std::max(1, static_cast<int>(std::round(ratio)));
        frame.surface.fill(clip.left(), clip.top(), clip.right() + 1, clip.bottom() + 1,
                           rgb(theme.color(ColorRole::SurfaceChart)));
        paintGrid(frame, pane);
        if (pane.isPrice) {
            paintVolume(frame, pane);
        }
        for (std::size_t i = 0; i < pane.lines.size(); ++i) {
            const auto [indicator, output] = pane.lines[i];
            const ChartIndicator& shown = data.indicators()[indicator];
            const QColor& color = theme.indicator(static_cast<int>(indicator + output));
            if (shown.info().outputs[output].shape == indicators::Shape::Histogram) {
                paintHistogram(frame, pane, shown.pyramid(output), rgb(color));
            }
        }
        if (pane.isPrice) {
            paintCandles(frame, pane);
        }
        for (const auto& [indicator, output] : pane.lines) {
            const ChartIndicator& shown = data.indicators()[indicator];
            if (shown.info().outputs[output].shape != indicators::Shape::Histogram) {
                paintLine(frame, pane, shown.pyramid(output),
                          rgb(theme.indicator(static_cast<int>(indicator + output))));
            }
        }
    }
}

void ChartScene::paintGrid(Frame& frame, const ChartPane& pane) const
{
    const std::uint32_t color = rgb(frame.theme.color(ColorRole::ChartGrid));
    const QRect& clip = frame.surface.clip();
    for (const chart::PriceTick& tick : pane.scale.ticks(kGridSpacing)) {
        const int y = frame.y(pane, tick.price);
        frame.surface.fill(clip.left(), y, clip.right() + 1, y + frame.hair, color);
    }
    for (const chart::TimeTick& tick : frame.ticks) {
        const int x = frame.x(static_cast<double>(tick.bar) + 0.5);
        frame.surface.fill(x, clip.top(), x + frame.hair, clip.bottom() + 1, color);
    }
}

void ChartScene::paintVolume(Frame& frame, const ChartPane& pane)
{
    const auto visibleFirst = static_cast<std::int64_t>(std::floor(frame.time.firstVisible()));
    const auto visibleLast = static_cast<std::int64_t>(std::ceil(frame.time.lastVisible()));
    const chart::Extent extent = frame.data.volumes().extent(visibleFirst, visibleLast);
    if (extent.isEmpty() || extent.high <= 0) {
        return;
    }
    const QColor& ground = frame.theme.color(ColorRole::SurfaceChart);
    const int alpha = frame.theme.alpha.volume;
    const std::uint32_t up = rgb(Theme::mixed(ground, frame.theme.color(ColorRole::CandleUp), alpha));
    const std::uint32_t down = rgb(Theme::mixed(ground, frame.theme.color(ColorRole::CandleDown), alpha));
    const int bottom = frame.device(pane.rect.bottom() + 1);
    const double unit = pane.rect.height() * kVolumeShare * frame.ratio / extent.high;
    const double width = frame.time.barWidth() * frame.ratio;
    frame.data.volumes().columns(frame.first, frame.last, frame.perColumn, m_columns);
    for (const chart::Column& column : m_columns) {
        const int height = std::max(frame.hair, static_cast<int>(std::ceil(column.bar.high * unit)));
        const bool rises = frame.data.prices()[column.last - 1].close >= frame.data.prices()[column.first].open;
        int left = frame.x(static_cast<double>(column.first));
        int right = std::max(left + 1, frame.x(static_cast<double>(column.last)));
        if (width >= 4) {
            const int gap = std::max(1, static_cast<int>(width * 0.12));
            left += gap;
            right -= gap;
        }
        frame.surface.fill(left, bottom - height, right, bottom, rises ? up : down);
    }
}

void ChartScene::paintCandles(Frame& frame, const ChartPane& pane)
{
    const std::uint32_t up = rgb(frame.theme.color(ColorRole::CandleUp));
    const std::uint32_t down = rgb(frame.theme.color(ColorRole::CandleDown));
    const std::uint32_t ground = rgb(frame.theme.color(ColorRole::SurfaceChart));
    const double width = frame.time.barWidth() * frame.ratio;
    // Odd widths only: then the wick stands exactly in the middle of the body.
    int body = static_cast<int>(width * 0.72);
    body -= body % 2 == 0 && body > 1 ? 1 : 0;
    body = std::max(body, 1);
    const int wick = std::min(frame.hair, body);
    const bool hollow = body >= frame.theme.hollowFromBodyWidth * frame.ratio;
    frame.data.prices().columns(frame.first, frame.last, frame.perColumn, m_columns);
    for (const chart::Column& column : m_columns) {
        const chart::PixelBar& bar = column.bar;
        const bool rises = bar.close >= bar.open;
        const std::uint32_t color = rises ? up : down;
        const double middle = static_cast<double>(column.first + column.last) / 2;
        const int x = frame.x(middle);
        const int high = frame.y(pane, bar.high);
        const int low = frame.y(pane, bar.low);
        frame.surface.fill(x - wick / 2, high, x - wick / 2 + wick, low + 1, color);
        if (body < 3) {
            continue;
        }
        const int top = frame.y(pane, std::max(bar.open, bar.close));
        const int bottom = std::max(frame.y(pane, std::min(bar.open, bar.close)) + 1, top + frame.hair);
        const int left = x - body / 2;
        if (rises && hollow && bottom - top > 2 * frame.hair) {
            frame.surface.fill(left, top, left + body, bottom, ground);
            frame.surface.frame(left, top, left + body, bottom, frame.hair, color);
        } else {
            frame.surface.fill(left, top, left + body, bottom, color);
        }
    }
}

void ChartScene::paintHistogram(Frame& frame, const ChartPane& pane, const chart::Pyramid& values, std::uint32_t color)
{
    const int zero = frame.y(pane, 0);
    values.columns(frame.first, frame.last, frame.perColumn, m_columns);
    for (const chart::Column& column : m_columns) {
        if (std::isnan(column.bar.close)) {
            continue;
        }
        const int left = frame.x(static_cast<double>(column.first));
        const int right = std::max(left + 1, frame.x(static_cast<double>(column.last)) - frame.hair);
        const int top = std::min(zero, frame.y(pane, std::max(column.bar.high, 0.F)));
        const int bottom = std::max(zero, frame.y(pane, std::min(column.bar.low, 0.F)));
        frame.surface.fill(left, top, right, bottom + 1, color);
    }
}

void ChartScene::paintLine(Frame& frame, const ChartPane& pane, const chart::Pyramid& values, std::uint32_t color)
{
    const double thick = 1.5 * frame.ratio;
    const QRect& clip = frame.surface.clip();
    bool begun = false;
    double lastX = 0;
    double lastY = 0;
    const auto yOf
        = [&](float value) { return std::clamp(pane.rect.top() + pane.scale.yOf(value), -1e6, 1e6) * frame.ratio; };
    values.columns(frame.first, frame.last, frame.perColumn, m_columns);
    for (const chart::Column& column : m_columns) {
        if (std::isnan(column.bar.close)) {
            begun = false;
            continue;
        }
        const double x = frame.time.xOf(static_cast<double>(column.first + column.last) / 2) * frame.ratio;
        const double y = yOf(column.bar.close);
        if (frame.perColumn > 1) {
            // Several bars to a pixel: the line is the span of its values, joined to the span before.
            double top = yOf(column.bar.high);
            double bottom = yOf(column.bar.low);
            top = begun ? std::min(top, lastY) : top;
            bottom = begun ? std::max(bottom, lastY) : bottom;
            frame.surface.softSpan(static_cast<int>(x), top, bottom + thick, color);
        } else if (begun && x > lastX) {
            const double slope = (y - lastY) / (x - lastX);
            // A slanted line is as thick as a level one when its upright cut is longer.
            const double half = thick / 2 * std::sqrt(1 + slope * slope);
            const int from = std::max(static_cast<int>(lastX), clip.left());
            const int to = std::min(static_cast<int>(x), clip.right() + 1);
            for (int at = from; at < to; ++at) {
                const double middle = lastY + slope * (at + 0.5 - lastX);
                const double reach = std::min(half, std::abs(slope) / 2 + thick / 2);
                frame.surface.softSpan(at, middle - reach, middle + reach, color);
            }
        }
        begun = true;
        lastX = x;
        lastY = y;
    }
}

} // namespace elite
