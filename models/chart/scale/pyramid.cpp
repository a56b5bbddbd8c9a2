// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/scale/pyramid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace elite::chart {

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

// Written so that NaN never wins: a comparison with NaN is false.
void widen(Extent& extent, const PixelBar& bar)
{
    extent.high = bar.high > extent.high ? bar.high : extent.high;
    extent.low = bar.low < extent.low ? bar.low : extent.low;
}

PixelBar merged(std::span<const PixelBar> bars)
{
    PixelBar sum = bars.front();
    Extent extent{kInfinity, -kInfinity};
    for (const PixelBar& bar : bars) {
        widen(extent, bar);
        sum.open = std::isnan(sum.open) ? bar.open : sum.open;
        sum.close = std::isnan(bar.close) ? sum.close : bar.close;
    }
    const bool empty = extent.isEmpty();
    sum.high = empty ? std::numeric_limits<float>::quiet_NaN() : extent.high;
    sum.low = empty ? sum.high : extent.low;
    return sum;
}

} // namespace

void Pyramid::build(std::vector<PixelBar> bars)
{
    m_levels.clear();
    m_levels.push_back(std::move(bars));
    raise();
}

void Pyramid::raise()
{
    while (m_levels.back().size() > kTop) {
        const std::size_t below = m_levels.size() - 1;
        const std::size_t count = (m_levels[below].size() + kFan - 1) / kFan;
        m_levels.emplace_back();
        // Room to grow, so that appending seldom moves a level.
        m_levels.back().reserve(count + count / 8 + 16);
        m_levels.back().resize(count);
        for (std::size_t i = 0; i < count; ++i) {
            summarize(below + 1, i);
        }
    }
}

void Pyramid::summarize(std::size_t level, std::size_t index)
{
    const std::vector<PixelBar>& below = m_levels[level - 1];
    const std::size_t first = index * kFan;
    const std::size_t count = std::min<std::size_t>(kFan, below.size() - first);
    m_levels[level][index] = merged({below.data() + first, count});
}

void Pyramid::append(const PixelBar& bar)
{
    if (m_levels.empty()) {
        m_levels.emplace_back();
    }
    m_levels.front().push_back(bar);
    for (std::size_t level = 1; level < m_levels.size(); ++level) {
        const std::size_t index = (m_levels[level - 1].size() - 1) / kFan;
        if (index == m_levels[level].size()) {
            m_levels[level].emplace_back();
        }
        summarize(level, index);
    }
    raise();
}

void Pyramid::updateLast(const PixelBar& bar)
{
    if (size() == 0) {
        append(bar);
        return;
    }
    m_levels.front().back() = bar;
    for (std::size_t level = 1; level < m_levels.size(); ++level) {
        summarize(level, m_levels[level].size() - 1);
    }
}

void Pyramid::prepend(std::span<const PixelBar> older)
{
    std::vector<PixelBar> all(older.begin(), older.end());
    if (!m_levels.empty()) {
        all.insert(all.end(), m_levels.front().begin(), m_levels.front().end());
    }
    build(std::move(all));
}

Extent Pyramid::extent(std::int64_t first, std::int64_t last) const
{
    Extent result{kInfinity, -kInfinity};
    first = std::clamp<std::int64_t>(first, 0, size());
    last = std::clamp<std::int64_t>(last, first, size());
    std::size_t level = 0;
    const auto take = [&](std::int64_t index) { widen(result, m_levels[level][static_cast<std::size_t>(index)]); };
    while (first < last) {
        const bool isTop = level + 1 == m_levels.size();
        if (isTop || last - first < 2 * kFan) {
            for (std::int64_t i = first; i < last; ++i) {
                take(i);
            }
            break;
        }
        while (first % kFan != 0) {
            take(first++);
        }
        while (last % kFan != 0) {
            take(--last);
        }
        first /= kFan;
        last /= kFan;
        ++level;
    }
    return result;
}

void Pyramid::columns(std::int64_t first, std::int64_t last, double barsPerColumn, std::vector<Column>& out) const
{
    out.clear();
    first = std::clamp<std::int64_t>(first, 0, size());
    last = std::clamp<std::int64_t>(last, first, size());
    if (barsPerColumn <= 1) {
        for (std::int64_t i = first; i < last; ++i) {
            out.push_back({i, i + 1, (*this)[i]});
        }
        return;
    }
    const auto edge = [&](double group) {
        return std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor(group * barsPerColumn)), 0, size());
    };
    double group = std::floor(static_cast<double>(first) / barsPerColumn);
    for (std::int64_t begin = edge(group); begin < last; ++group) {
        const std::int64_t end = edge(group + 1);
        if (end <= begin) {
            if (end == size()) {
                break;
            }
            continue;
        }
        const Extent range = extent(begin, end);
        if (!range.isEmpty()) {
            out.push_back({begin, end, {(*this)[begin].open, range.high, range.low, (*this)[end - 1].close}});
        }
        begin = end;
    }
}

} // namespace elite::chart
