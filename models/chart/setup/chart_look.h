// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace elite::chart {

enum class LookColor { UpBody, DownBody, UpBorder, DownBorder, UpWick, DownWick, Background, Grid };
inline constexpr std::size_t kLookColorCount = static_cast<std::size_t>(LookColor::Grid) + 1;

using Rgb = std::uint32_t; ///< 0xRRGGBB

/// The colours of a chart that a person chose instead of the theme's.
struct ChartLook
{
    std::array<std::optional<Rgb>, kLookColorCount> colors;

    std::optional<Rgb>& operator[](LookColor which) { return colors[static_cast<std::size_t>(which)]; }
    const std::optional<Rgb>& operator[](LookColor which) const { return colors[static_cast<std::size_t>(which)]; }
    bool isPlain() const { return *this == ChartLook(); }
    friend bool operator==(const ChartLook&, const ChartLook&) = default;
};

/// A border or wick without a colour of its own has that of its body; nothing: the theme's.
std::optional<Rgb> chosenColor(const ChartLook& look, LookColor which);

/// By WCAG 2.2, from 1 to 21.
double contrastOf(Rgb a, Rgb b);
inline constexpr double kShapeContrast = 3; ///< candles and their parts need it against the ground
inline constexpr double kTextContrast = 4.5;

const char* idOf(LookColor which); ///< stable, in files: "up_body"

} // namespace elite::chart
