// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/setup/chart_look.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace elite::chart {

namespace {

double luminance(Rgb color)
{
    const auto part = [color](int shift) {
        const double share = static_cast<double>((color >> shift) & 0xffU) / 255;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

} // namespace

std::optional<Rgb> chosenColor(const ChartLook& look, LookColor which)
{
    if (look[which]) {
        return look[which];
    }
    switch (which) {
    case LookColor::UpBorder:
    case LookColor::UpWick:
        return look[LookColor::UpBody];
    case LookColor::DownBorder:
    case LookColor::DownWick:
        return look[LookColor::DownBody];
    default:
        return std::nullopt;
    }
}

double contrastOf(Rgb a, Rgb b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

const char* idOf(LookColor which)
{
    static constexpr const char* kIds[]
        = {"up_body", "down_body", "up_border", "down_border", "up_wick", "down_wick", "background", "grid"};
    static_assert(std::size(kIds) == kLookColorCount);
    return kIds[static_cast<std::size_t>(which)];
}

} // namespace elite::chart
