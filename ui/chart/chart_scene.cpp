// SPDX-License-Identifier: GPL-3.0-or-later
// Grid, zones, volume and prices; the lines of studies are in scene_studies.cpp.
#include "ui/chart/chart_scene.h"

#include "ui/chart/scene_frame.h"
#include "ui/chart/scene_lines.h"

namespace elite {

namespace {

constexpr double kVolumeShare = 0.15; ///< of the price pane's height
constexpr double kGridSpacing = 56;
constexpr double kBodyShare = 0.68; ///< of a bar's place
constexpr int kDashOn = 3;
constexpr int kDashOff = 4;

} // namespace

QColor ChartScene::lineColor(const Theme& theme, const ChartData& data, std::size_t study, std::size_t output)
{
    const int own = data.studies()[study].spec().color;
    return theme.indicator(static_cast<int>(own >= 0 ? static_cast<std::size_t>(own) + output : study + output));
}

void ChartScene::paint(QImage& image, const SceneInput& input, int left, int right)
{
    paint({reinterpret_cast<std::uint32_t*>(image.bits()), image.bytesPerLine() / 4, image.size()}, input, left, right);
}

void ChartScene::paint(const PixelTarget& target, const SceneInput& input, int left, int right)
{
    const auto deviceX
        = [&](int logical) { return static_cast<int>(std::round(logical * input.ratio)) + input.origin.x(); };
    const auto deviceY
        = [&](int logical) { return static_cast<int>(std::round(logical * input.ratio)) + input.origin.y(); };
    for (const ChartPane& pane : input.panes) {
        const QRect clip(
            QPoint(deviceX(left), deviceY(pane.rect.top())),
            QPoint(deviceX(std::min(right, pane.rect.right() + 1)) - 1, deviceY(pane.rect.bottom() + 1) - 1));
        Frame frame{PixelSurface(target, clip), input, pane};
        frame.perColumn = 1 / (input.time.barWidth() * input.ratio);
        // A bar's body reaches half a bar beyond its place, a line comes from the column before, however many bars that
        // is.
        const auto around = 2 + 2 * static_cast<std::int64_t>(std::ceil(frame.perColumn));
        frame.first = static_cast<std::int64_t>(std::floor(input.time.barAt(left))) - around;
        frame.last = static_cast<std::int64_t>(std::ceil(input.time.barAt(right))) + around;
        frame.hair = std::max(1, static_cast<int>(std::round(input.ratio)));
        frame.surface.fill(clip.left(), clip.top(), clip.right() + 1, clip.bottom() + 1,
                           frame.look(chart::LookColor::Background));
        if (input.setup.grid) {
            paintGrid(frame);
        }
        paintLevels(frame);
        if (pane.isPrice) {
            paintZones(frame);
            if (input.setup.volume) {
                paintVolume(frame);
            }
        }
        for (std::size_t i = 0; i < pane.lines.size(); ++i) {
            if (i == 0 || pane.lines[i].first != pane.lines[i - 1].first) {
                paintFill(frame, pane.lines[i].first);
            }
        }
        for (const bool histograms : {true, false}) {
            if (!histograms && pane.isPrice) {
                paintPrices(frame);
            }
            for (const auto& [study, output] : pane.lines) {
                const bool isHistogram = input.data.studies()[study].shape(output) == indicators::Shape::Histogram;
                if (isHistogram == histograms) {
                    paintStudy(frame, study, output);
                }
            }
        }
        if (pane.isPrice) {
            paintComparisons(frame);
        }
    }
}

void ChartScene::paintGrid(Frame& frame) const
{
    const std::uint32_t color = frame.look(chart::LookColor::Grid);
    const QRect clip = frame.surface.clip();
    for (const chart::PriceTick& tick : frame.pane.scale.ticks(kGridSpacing)) {
        const int y = frame.y(tick.price);
        frame.surface.fill(clip.left(), y, clip.right() + 1, y + frame.hair, color);
    }
    for (const chart::TimeTick& tick : frame.in.ticks) {
        const int x = frame.x(static_cast<double>(tick.bar) + 0.5);
        frame.surface.fill(x, clip.top(), x + frame.hair, clip.bottom() + 1, color);
    }
    if (!frame.in.setup.sessionBreaks) {
        return;
    }
    const int on = kDashOn * frame.hair;
    const std::uint32_t edge = frame.color(ColorRole::LineStrong);
    for (const std::int64_t bar : frame.in.breaks) {
        const int x = frame.x(static_cast<double>(bar));
        for (int y = frame.in.origin.y(); y <= clip.bottom(); y += on + kDashOff * frame.hair) {
            frame.surface.fill(x, y, x + frame.hair, y + on, edge);
        }
    }
}

void ChartScene::paintZones(Frame& frame) const
{
    for (const ChartZone& zone : frame.in.zones) {
        frame.surface.tint(std::max(frame.x(zone.fromBar), frame.surface.clip().left()), frame.y(zone.high),
                           frame.surface.clip().right() + 1, frame.y(zone.low), frame.color(zone.color), zone.alpha);
    }
}

void ChartScene::paintVolume(Frame& frame)
{
    const ChartData& data = frame.in.data;
    const auto visibleFirst = static_cast<std::int64_t>(std::floor(frame.in.time.firstVisible()));
    const auto visibleLast = static_cast<std::int64_t>(std::ceil(frame.in.time.lastVisible()));
    const double most = data.greatestVolume(visibleFirst, visibleLast);
    if (most <= 0) {
        return;
    }
    const Theme& theme = frame.in.theme;
    const QColor ground = Frame::colorOf(frame.look(chart::LookColor::Background));
    const auto faint = [&](chart::LookColor which) {
        return Frame::rgb(Theme::mixed(ground, Frame::colorOf(frame.look(which)), theme.alpha.volume));
    };
    const std::uint32_t up = faint(chart::LookColor::UpBody);
    const std::uint32_t down = faint(chart::LookColor::DownBody);
    const int bottom = frame.bottom();
    const double unit = frame.pane.rect.height() * kVolumeShare * frame.in.ratio / most;
    const double width = frame.in.time.barWidth() * frame.in.ratio;
    const int gap = width >= 4 ? std::max(1, static_cast<int>(width * (1 - kBodyShare) / 2)) : 0;
    data.volumeColumns(frame.first, frame.last, frame.perColumn, m_columns);
    for (const chart::Column& column : m_columns) {
        const int height = std::max(frame.hair, static_cast<int>(std::ceil(column.extent.high * unit)));
        const bool rises = data.bar(column.last - 1).close >= data.bar(column.first).open;
        const auto [left, right] = frame.sides(column);
        frame.surface.fill(left + gap, bottom - height, right - gap, bottom, rises ? up : down);
    }
}

void ChartScene::paintPrices(Frame& frame)
{
    using chart::PriceStyle;
    switch (frame.in.setup.style) {
    case PriceStyle::Line:
    case PriceStyle::Area:
    case PriceStyle::Baseline:
        paintPriceLine(frame);
        break;
    case PriceStyle::Bars:
        frame.in.data.columns(frame.first, frame.last, frame.perColumn, m_columns);
        paintPriceBars(frame, frame.in.data.bars());
        break;
    case PriceStyle::HeikinAshi:
        frame.in.data.heikinColumns(frame.first, frame.last, frame.perColumn, m_columns);
        paintCandles(frame, frame.in.data.heikinAshi());
        break;
    case PriceStyle::Candles:
    case PriceStyle::FilledCandles:
    case PriceStyle::HollowCandles:
        frame.in.data.columns(frame.first, frame.last, frame.perColumn, m_columns);
        paintCandles(frame, frame.in.data.bars());
        break;
    }
}

void ChartScene::paintCandles(Frame& frame, const ChartData::Bars& bars)
{
    struct Ink
    {
        std::uint32_t body, border, wick;
    };
    const Ink up{frame.look(chart::LookColor::UpBody), frame.look(chart::LookColor::UpBorder),
                 frame.look(chart::LookColor::UpWick)};
    const Ink down{frame.look(chart::LookColor::DownBody), frame.look(chart::LookColor::DownBorder),
                   frame.look(chart::LookColor::DownWick)};
    const std::uint32_t ground = frame.look(chart::LookColor::Background);
    const chart::PriceStyle style = frame.in.setup.style;
    // Odd widths only: then the wick stands exactly in the middle of the body.
    int body = static_cast<int>(frame.in.time.barWidth() * frame.in.ratio * kBodyShare);
    body -= body % 2 == 0 && body > 1 ? 1 : 0;
    body = std::max(body, 1);
    const int wick = std::min(frame.hair, body);
    const bool mayBeHollow
        = style != chart::PriceStyle::FilledCandles && body >= frame.in.theme.hollowFromBodyWidth * frame.in.ratio;
    for (const chart::Column& column : m_columns) {
        const indicators::BarValues& from = bars[static_cast<std::size_t>(column.first)];
        const double close = bars[static_cast<std::size_t>(column.last - 1)].close;
        const bool rises = close >= from.open;
        bool isUp = rises;
        if (style == chart::PriceStyle::HollowCandles && column.first > 0) {
            isUp = close >= bars[static_cast<std::size_t>(column.first - 1)].close;
        }
        const Ink& ink = isUp ? up : down;
        const int x = frame.x(column.middle) - wick / 2;
        frame.surface.fill(x, frame.y(column.extent.high), x + wick, frame.y(column.extent.low) + 1, ink.wick);
        if (body < 3) {
            continue;
        }
        const int top = frame.y(std::max(from.open, close));
        const int bottom = std::max(frame.y(std::min(from.open, close)) + 1, top + frame.hair);
        const int left = x + wick / 2 - body / 2;
        if (rises && mayBeHollow && bottom - top > 2 * frame.hair) {
            frame.surface.fill(left, top, left + body, bottom, ground);
            frame.surface.frame(left, top, left + body, bottom, frame.hair, ink.border);
        } else {
            frame.surface.fill(left, top, left + body, bottom, ink.body);
            if (ink.border != ink.body) {
                frame.surface.frame(left, top, left + body, bottom, frame.hair, ink.border);
            }
        }
    }
}

void ChartScene::paintPriceBars(Frame& frame, const ChartData::Bars& bars)
{
    const std::uint32_t up = frame.look(chart::LookColor::UpBody);
    const std::uint32_t down = frame.look(chart::LookColor::DownBody);
    const int reach = static_cast<int>(frame.in.time.barWidth() * frame.in.ratio * kBodyShare / 2);
    for (const chart::Column& column : m_columns) {
        const double open = bars[static_cast<std::size_t>(column.first)].open;
        const double close = bars[static_cast<std::size_t>(column.last - 1)].close;
        const std::uint32_t color = close >= open ? up : down;
        const int x = frame.x(column.middle) - frame.hair / 2;
        frame.surface.fill(x, frame.y(column.extent.high), x + frame.hair, frame.y(column.extent.low) + 1, color);
        if (reach > 0) {
            frame.surface.fill(x - reach, frame.y(open), x, frame.y(open) + frame.hair, color);
            frame.surface.fill(x, frame.y(close), x + frame.hair + reach, frame.y(close) + frame.hair, color);
        }
    }
}

void ChartScene::paintPriceLine(Frame& frame)
{
    const ChartData& data = frame.in.data;
    const Theme& theme = frame.in.theme;
    const chart::PriceStyle style = frame.in.setup.style;
    const auto yOf = [&](double value) { return frame.exactY(value); };
    const auto closes = [&](std::int64_t bar) { return data.bar(bar).close; };
    data.columns(frame.first, frame.last, frame.perColumn, m_columns);
    const double middle = frame.pane.scale.priceAt(frame.pane.rect.height() / 2.0);
    const int base = style == chart::PriceStyle::Area ? frame.bottom() : frame.y(middle);
    if (style != chart::PriceStyle::Line) {
        const std::uint32_t accent = frame.color(ColorRole::AccentText);
        double before = 0;
        int beforeX = 0;
        bool begun = false;
        for (const chart::Column& column : m_columns) {
            const double y = yOf(closes(column.last - 1));
            const int x = frame.x(column.middle);
            // Between two closes the edge of the filled area follows the line, pixel by pixel.
            for (int at = begun ? beforeX : x; at < std::max(x, begun ? 0 : x + 1); ++at) {
                const double share = x > beforeX && begun ? static_cast<double>(at - beforeX) / (x - beforeX) : 1;
                const int edge = static_cast<int>(begun ? before + (y - before) * share : y);
                const bool above = edge < base;
                const std::uint32_t color = style == chart::PriceStyle::Area ? accent
                    : above                                                  ? frame.look(chart::LookColor::UpBody)
                                                                             : frame.look(chart::LookColor::DownBody);
                frame.surface.tint(at, std::min(edge, base), at + 1, std::max(edge, base), color, theme.alpha.band);
            }
            before = y;
            beforeX = x;
            begun = true;
        }
    }
    if (style != chart::PriceStyle::Baseline) {
        strokeColumns(frame, closes, 0, frame.color(ColorRole::AccentText), yOf);
        return;
    }
    // The same line twice, each time clipped to its side of the base.
    const QRect whole = frame.surface.clip();
    const PixelSurface kept = frame.surface;
    frame.surface.setClip(QRect(whole.topLeft(), QPoint(whole.right(), base - 1)));
    strokeColumns(frame, closes, 0, frame.look(chart::LookColor::UpBody), yOf);
    frame.surface = kept;
    frame.surface.setClip(QRect(QPoint(whole.left(), base), whole.bottomRight()));
    strokeColumns(frame, closes, 0, frame.look(chart::LookColor::DownBody), yOf);
    frame.surface = kept;
    for (int x = whole.left() - whole.left() % (6 * frame.hair); x <= whole.right(); x += 6 * frame.hair) {
        frame.surface.fill(x, base, x + 3 * frame.hair, base + frame.hair, frame.color(ColorRole::TextDisabled));
    }
}

void ChartScene::paintComparisons(Frame& frame)
{
    const ChartData& data = frame.in.data;
    const auto first = std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor(frame.in.time.firstVisible())), 0,
                                                std::max<std::int64_t>(data.size() - 1, 0));
    for (std::size_t i = 0; i < data.comparisons().size(); ++i) {
        const Series& closes = data.comparisons()[i].closes;
        // 0 % of both symbols is the first visible bar.
        const double factor = frame.pane.scale.reference() / closes[first];
        if (!std::isfinite(factor)) {
            continue;
        }
        const auto yOf = [&](double value) { return frame.exactY(value * factor); };
        const auto color = static_cast<int>(data.studies().size() + i + 4);
        paintLine(frame, closes, 0, Frame::rgb(frame.in.theme.indicator(color)), yOf);
    }
}

} // namespace elite
