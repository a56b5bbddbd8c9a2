// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/pivot_levels.h"

namespace elite::indicators {

namespace {

PivotLevels noLevels()
{
    PivotLevels levels;
    levels.fill(kNone);
    return levels;
}

PivotLevels traditional(double h, double l, double c)
{
    const double p = (h + l + c) / 3;
    return {p,
            2 * p - l,
            2 * p - h,
            p + (h - l),
            p - (h - l),
            2 * p + h - 2 * l,
            2 * p - 2 * h + l,
            3 * p + h - 3 * l,
            3 * p - 3 * h + l,
            4 * p + h - 4 * l,
            4 * p - 4 * h + l};
}

PivotLevels classic(double h, double l, double c)
{
    const double p = (h + l + c) / 3;
    PivotLevels levels = noLevels();
    const double range = h - l;
    levels[0] = p;
    levels[1] = 2 * p - l;
    levels[2] = 2 * p - h;
    for (std::size_t i = 1; i <= 3; ++i) {
        levels[2 * i + 1] = p + double(i) * range;
        levels[2 * i + 2] = p - double(i) * range;
    }
    return levels;
}

PivotLevels fibonacci(double h, double l, double c)
{
    PivotLevels levels = noLevels();
    const double p = (h + l + c) / 3;
    const double ratios[3] = {0.382, 0.618, 1.0};
    levels[0] = p;
    for (std::size_t i = 0; i < 3; ++i) {
        levels[2 * i + 1] = p + ratios[i] * (h - l);
        levels[2 * i + 2] = p - ratios[i] * (h - l);
    }
    return levels;
}

PivotLevels woodie(double h, double l, double nextOpen)
{
    PivotLevels levels = noLevels();
    const double p = (h + l + 2 * nextOpen) / 4;
    levels[0] = p;
    levels[1] = 2 * p - l;
    levels[2] = 2 * p - h;
    levels[3] = p + (h - l);
    levels[4] = p - (h - l);
    levels[5] = h + 2 * (p - l);
    levels[6] = l - 2 * (h - p);
    levels[7] = levels[5] + (h - l);
    levels[8] = levels[6] - (h - l);
    return levels;
}

PivotLevels deMark(double o, double h, double l, double c)
{
    PivotLevels levels = noLevels();
    const double x = c < o ? h + 2 * l + c : c > o ? 2 * h + l + c : h + l + 2 * c;
    levels[0] = x / 4;
    levels[1] = x / 2 - l;
    levels[2] = x / 2 - h;
    return levels;
}

PivotLevels camarilla(double h, double l, double c)
{
    PivotLevels levels = noLevels();
    levels[0] = (h + l + c) / 3;
    const double divisors[4] = {12, 6, 4, 2};
    for (std::size_t i = 0; i < 4; ++i) {
        levels[2 * i + 1] = c + (h - l) * 1.1 / divisors[i];
        levels[2 * i + 2] = c - (h - l) * 1.1 / divisors[i];
    }
    if (l > 0) {
        levels[9] = h / l * c;
        levels[10] = c - (levels[9] - c);
    }
    return levels;
}

} // namespace

PivotLevels pivotLevels(PivotKind kind, const BarValues& b, double nextOpen)
{
    switch (kind) {
    case PivotKind::Traditional:
        return traditional(b.high, b.low, b.close);
    case PivotKind::Fibonacci:
        return fibonacci(b.high, b.low, b.close);
    case PivotKind::Woodie:
        return woodie(b.high, b.low, nextOpen);
    case PivotKind::Classic:
        return classic(b.high, b.low, b.close);
    case PivotKind::DeMark:
        return deMark(b.open, b.high, b.low, b.close);
    case PivotKind::Camarilla:
        return camarilla(b.high, b.low, b.close);
    }
    return noLevels();
}

} // namespace elite::indicators
