// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/scale/label_stack.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace elite::chart {

std::vector<double> pushApart(std::span<const LabelWish> labels, double top, double bottom)
{
    std::vector<double> middles;
    std::vector<std::pair<double, double>> taken; // top and bottom of what is placed
    for (const LabelWish& label : labels) {
        const double half = label.height / 2;
        const double wish = std::clamp(label.wanted, top + half, std::max(top + half, bottom - half));
        std::vector<double> candidates{wish};
        for (const auto& [upper, lower] : taken) {
            candidates.push_back(upper - half);
            candidates.push_back(lower + half);
        }
        double best = std::numeric_limits<double>::quiet_NaN();
        for (const double middle : candidates) {
            const bool inside = middle - half >= top - 1e-9 && middle + half <= bottom + 1e-9;
            const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const std::pair<double, double>& box) {
                return middle - half < box.second - 1e-9 && middle + half > box.first + 1e-9;
            });
            if (inside && isFree && !(std::abs(middle - label.wanted) >= std::abs(best - label.wanted))) {
                best = middle;
            }
        }
        middles.push_back(best);
        if (!std::isnan(best)) {
            taken.emplace_back(best - half, best + half);
        }
    }
    return middles;
}

} // namespace elite::chart
