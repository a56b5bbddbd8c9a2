// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/drawing/drawing.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace elite::chart {

namespace {

constexpr DrawingKindInfo kKinds[] = {
    {DrawingKind::TrendLine, "trend_line", 2, 2, false},
    {DrawingKind::Ray, "ray", 2, 2, false},
    {DrawingKind::ExtendedLine, "extended_line", 2, 2, false},
    {DrawingKind::HorizontalLine, "horizontal_line", 1, 1, false},
    {DrawingKind::VerticalLine, "vertical_line", 1, 1, false},
    {DrawingKind::Channel, "channel", 3, 3, true},
    {DrawingKind::Rectangle, "rectangle", 2, 2, true},
    {DrawingKind::Ellipse, "ellipse", 2, 2, true},
    {DrawingKind::Path, "path", 0, 0, false},
    {DrawingKind::Arrow, "arrow", 2, 2, false},
    {DrawingKind::Text, "text", 1, 1, false},
    {DrawingKind::Callout, "callout", 2, 2, false},
    {DrawingKind::FibRetracement, "fib_retracement", 2, 2, true},
    {DrawingKind::FibExtension, "fib_extension", 3, 3, true},
    {DrawingKind::FibFan, "fib_fan", 2, 2, false},
    {DrawingKind::Pitchfork, "pitchfork", 3, 3, true},
    {DrawingKind::GannFan, "gann_fan", 2, 2, false},
    {DrawingKind::LongPosition, "long_position", 2, 3, true},
    {DrawingKind::ShortPosition, "short_position", 2, 3, true},
    {DrawingKind::Ruler, "ruler", 2, 2, true},
    {DrawingKind::AnchoredVwap, "anchored_vwap", 1, 1, false},
    {DrawingKind::VolumeProfile, "volume_profile", 2, 2, true},
};
static_assert(std::size(kKinds) == kDrawingKindCount);

constexpr std::size_t kMaxLevels = 30;

} // namespace

const DrawingKindInfo& infoOf(DrawingKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

std::optional<DrawingKind> drawingKindOf(QByteArrayView id)
{
    const auto* found = std::find_if(std::begin(kKinds), std::end(kKinds),
                                     [&](const DrawingKindInfo& info) { return id == QByteArrayView(info.id); });
    return found == std::end(kKinds) ? std::nullopt : std::optional(found->kind);
}

std::vector<Anchor> completedAnchors(DrawingKind kind, std::vector<Anchor> clicked)
{
    const bool isPosition = kind == DrawingKind::LongPosition || kind == DrawingKind::ShortPosition;
    if (isPosition && clicked.size() == 2) {
        const double side = kind == DrawingKind::LongPosition ? 1 : -1;
        const double entry = clicked[0].price;
        const double distance = std::abs(clicked[1].price - entry);
        clicked[1].price = std::max(entry + side * distance, entry * 1e-3);
        clicked.push_back({clicked[1].time, std::max(entry - side * distance / 2, entry * 1e-3)});
    }
    return clicked;
}

bool isSound(const Drawing& drawing)
{
    const DrawingKindInfo& info = infoOf(drawing.kind);
    const std::size_t count = drawing.anchors.size();
    const bool fits = info.anchors > 0 ? count == static_cast<std::size_t>(info.anchors)
                                       : count >= 2 && count <= static_cast<std::size_t>(kMaxAnchors);
    return fits && drawing.text.size() <= kMaxDrawingText && drawing.levels.size() <= kMaxLevels
        && drawing.style.width >= 1 && drawing.style.width <= 4 && drawing.style.color >= -1 && drawing.style.color < 8
        && std::all_of(drawing.anchors.begin(), drawing.anchors.end(),
                       [](const Anchor& anchor) { return std::isfinite(anchor.price) && anchor.price > 0; })
        && std::all_of(drawing.levels.begin(), drawing.levels.end(),
                       [](double level) { return std::isfinite(level) && std::abs(level) <= 100; });
}

const std::vector<double>& fibLevels(const Drawing& drawing)
{
    static const std::vector<double> retracement{0, 0.236, 0.382, 0.5, 0.618, 0.786, 1};
    static const std::vector<double> extension{0, 0.618, 1, 1.272, 1.618, 2.618};
    static const std::vector<double> fan{0.25, 0.382, 0.5, 0.618, 0.75, 1};
    if (!drawing.levels.empty()) {
        return drawing.levels;
    }
    return drawing.kind == DrawingKind::FibExtension ? extension
        : drawing.kind == DrawingKind::FibFan        ? fan
                                                     : retracement;
}

} // namespace elite::chart
