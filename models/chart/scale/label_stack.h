// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace elite::chart {

/// A label that wants its middle at `wanted`; those further in front of the list come first.
struct LabelWish
{
    double wanted;
    double height;
};

/// Middles for labels beside an axis so that none covers another and all stay within [top, bottom]: each takes the free
/// place nearest to its wish. What finds no room at all gets NaN.
std::vector<double> pushApart(std::span<const LabelWish> labels, double top, double bottom);

} // namespace elite::chart
