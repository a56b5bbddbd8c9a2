// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alert_lines.h"

#include <algorithm>
#include <cmath>

namespace elite {

namespace {

using alerts::PriceLine;
using alerts::Reach;
using chart::Anchor;
using chart::DrawingKind;

PriceLine between(const Anchor& a, const Anchor& b, Reach reach)
{
    const bool isForward = a.time <= b.time;
    const Anchor& first = isForward ? a : b;
    const Anchor& second = isForward ? b : a;
    return {{first.time, first.price}, {second.time, second.price}, reach};
}

PriceLine levelFrom(std::int64_t time, double price)
{
    return {{time, price}, {time, price}, Reach::Forward};
}

std::vector<PriceLine> linesOf(const chart::Drawing& drawing)
{
    const std::vector<Anchor>& at = drawing.anchors;
    std::vector<PriceLine> lines;
    switch (drawing.kind) {
    case DrawingKind::TrendLine:
    case DrawingKind::Arrow:
        lines.push_back(between(at[0], at[1], Reach::Segment));
        break;
    case DrawingKind::Ray:
        if (at[0].time < at[1].time) { // one to the left meets no price any more
            lines.push_back(between(at[0], at[1], Reach::Forward));
        }
        break;
    case DrawingKind::ExtendedLine:
        if (at[0].time != at[1].time) {
            lines.push_back(between(at[0], at[1], Reach::Both));
        }
        break;
    case DrawingKind::HorizontalLine:
        lines.push_back(PriceLine::level(at[0].price));
        break;
    case DrawingKind::Channel: {
        const double span = static_cast<double>(at[1].time - at[0].time);
        const double share = span != 0 ? static_cast<double>(at[2].time - at[0].time) / span : 0;
        const double lift = at[2].price - (at[0].price + (at[1].price - at[0].price) * share);
        lines.push_back(between(at[0], at[1], Reach::Segment));
        lines.push_back(between({at[0].time, at[0].price + lift}, {at[1].time, at[1].price + lift}, Reach::Segment));
        break;
    }
    case DrawingKind::Rectangle:
        for (const double price : {at[0].price, at[1].price}) {
            lines.push_back(between({at[0].time, price}, {at[1].time, price}, Reach::Segment));
        }
        break;
    case DrawingKind::Path:
        for (std::size_t i = 1; i < at.size() && lines.size() < alerts::kMostLines; ++i) {
            lines.push_back(between(at[i - 1], at[i], Reach::Segment));
        }
        break;
    case DrawingKind::FibRetracement:
        for (const double ratio : fibLevels(drawing)) {
            lines.push_back(
                levelFrom(std::min(at[0].time, at[1].time), at[1].price + (at[0].price - at[1].price) * ratio));
        }
        break;
    case DrawingKind::FibExtension:
        for (const double ratio : fibLevels(drawing)) {
            lines.push_back(levelFrom(at[2].time, at[2].price + (at[1].price - at[0].price) * ratio));
        }
        break;
    case DrawingKind::LongPosition:
    case DrawingKind::ShortPosition:
        for (const Anchor& anchor : at) {
            lines.push_back(levelFrom(at[0].time, anchor.price));
        }
        break;
    case DrawingKind::VerticalLine:
    case DrawingKind::Ellipse:
    case DrawingKind::Text:
    case DrawingKind::Callout:
    case DrawingKind::FibFan:
    case DrawingKind::Pitchfork:
    case DrawingKind::GannFan:
    case DrawingKind::Ruler:
    case DrawingKind::AnchoredVwap:
    case DrawingKind::VolumeProfile:
        break;
    }
    return lines;
}

} // namespace

std::vector<PriceLine> alertLinesOf(const chart::Drawing& drawing)
{
    if (!isSound(drawing)) {
        return {};
    }
    std::vector<PriceLine> lines = linesOf(drawing);
    std::erase_if(lines, [](const PriceLine& line) {
        return !(std::isfinite(line.a.price) && line.a.price > 0 && std::isfinite(line.b.price) && line.b.price > 0);
    });
    lines.resize(std::min(lines.size(), alerts::kMostLines));
    return lines;
}

} // namespace elite
