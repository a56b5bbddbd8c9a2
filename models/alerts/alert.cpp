// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alert.h"

#include <algorithm>
#include <cmath>

namespace elite::alerts {

std::optional<double> PriceLine::at(std::int64_t time) const
{
    if (reach != Reach::Both && (time < a.time || (reach == Reach::Segment && time > b.time))) {
        return std::nullopt;
    }
    if (a.price == b.price || b.time <= a.time) {
        return a.price;
    }
    const double share
        = (static_cast<double>(time) - static_cast<double>(a.time)) / static_cast<double>(b.time - a.time);
    const double price = a.price + (b.price - a.price) * share;
    return std::isfinite(price) && price > 0 ? std::optional(price) : std::nullopt;
}

bool isSound(const Alert& alert)
{
    if (alert.subject != Subject::Price) {
        const bool isLevel = alert.lines.size() == 1 && alert.lines.front().reach == Reach::Both
            && alert.lines.front().a.price == alert.lines.front().b.price;
        return alert.id != 0 && !alert.instrument.isEmpty() && isLevel && std::isfinite(alert.lines.front().a.price)
            && alert.timesFired >= 0;
    }
    const auto isPrice = [](double price) { return std::isfinite(price) && price > 0; };
    return alert.id != 0 && !alert.instrument.isEmpty() && !alert.lines.empty() && alert.lines.size() <= kMostLines
        && alert.timesFired >= 0 && std::all_of(alert.lines.begin(), alert.lines.end(), [&](const PriceLine& line) {
               return isPrice(line.a.price) && isPrice(line.b.price) && line.a.time <= line.b.time;
           });
}

} // namespace elite::alerts
